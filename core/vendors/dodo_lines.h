// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/reader.h"

#include <QtGlobal>

#include <array>

/** What Dodo Payments documents of a product, in the order of the form. */
namespace Vitrine::DodoLines {

inline constexpr auto optional = Documented::Optional;

// The page's fields, and with "optional" those the vendor's SDKs have grown since.
inline constexpr std::array documented{
    Documented{SectionId::Identity, "/name", Term::Name, Kind::Text, QT_TRANSLATE_NOOP("Dodo", "Name"),
               QT_TRANSLATE_NOOP("Dodo", "What the product is called. A product may have no name.")},
    Documented{SectionId::Identity, "/product_id", Term::ProductID, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "Product id"),
               QT_TRANSLATE_NOOP("Dodo", "The one id of this product. Test and live know different ids.")},
    Documented{SectionId::Identity, "/brand_id", Term::Brand, Kind::Identifier, QT_TRANSLATE_NOOP("Dodo", "Brand id"),
               QT_TRANSLATE_NOOP("Dodo", "The brand of the business under which the product is sold.")},
    Documented{SectionId::Identity, "/business_id", Term::Seller, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "Business id"),
               QT_TRANSLATE_NOOP("Dodo", "The business the product belongs to.")},
    Documented{SectionId::Identity, "/product_collection_id", Term::IsVariantOf, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "Product collection id"),
               QT_TRANSLATE_NOOP("Dodo", "The collection the product is part of, if it is part of one."), optional},
    Documented{SectionId::Description, "/description", Term::Description, Kind::LongText,
               QT_TRANSLATE_NOOP("Dodo", "Description"),
               QT_TRANSLATE_NOOP("Dodo", "The product in more words. May be left out.")},
    Documented{SectionId::Price, "/currency", Term::PriceCurrency, Kind::Text, QT_TRANSLATE_NOOP("Dodo", "Currency"),
               QT_TRANSLATE_NOOP("Dodo", "The currency of the price, as an ISO 4217 code."), optional},
    Documented{SectionId::Price, "/tax_inclusive", Term::ValueAddedTaxIncluded, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Tax included"),
               QT_TRANSLATE_NOOP("Dodo", "Whether taxes are already part of the price."), optional},
    Documented{SectionId::Price, "/is_recurring", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Recurring"),
               QT_TRANSLATE_NOOP("Dodo", "Whether it is paid again and again, as a subscription is.")},
    Documented{SectionId::Price, "/pricing_mode", Term::AdditionalProperty, Kind::Choice,
               QT_TRANSLATE_NOOP("Dodo", "Local prices"),
               QT_TRANSLATE_NOOP("Dodo", "How prices of other places are set. Null: there is only the basic price."),
               optional},
    Documented{SectionId::LicenceAndDelivery, "/license_key_enabled", Term::License, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Licence key"),
               QT_TRANSLATE_NOOP("Dodo", "Whether a buyer needs a licence key for the product.")},
    Documented{SectionId::LicenceAndDelivery, "/license_key_activations_limit", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Activations limit"),
               QT_TRANSLATE_NOOP("Dodo", "How often one licence key may be activated, where keys are given out.")},
    Documented{SectionId::LicenceAndDelivery, "/license_key_activation_message", Term::AdditionalProperty,
               Kind::LongText, QT_TRANSLATE_NOOP("Dodo", "Activation message"),
               QT_TRANSLATE_NOOP("Dodo", "What a buyer is told when a licence key is activated.")},
    Documented{SectionId::Classification, "/tax_category", Term::Category, Kind::Choice,
               QT_TRANSLATE_NOOP("Dodo", "Tax category"),
               QT_TRANSLATE_NOOP("Dodo", "As what kind of goods or service the product is taxed.")},
    Documented{SectionId::PicturesAndLinks, "/image", Term::Image, Kind::Picture, QT_TRANSLATE_NOOP("Dodo", "Picture"),
               QT_TRANSLATE_NOOP("Dodo", "The address of the product's picture. May be left out.")},
    Documented{SectionId::Record, "/created_at", Term::DateCreated, Kind::Instant, QT_TRANSLATE_NOOP("Dodo", "Created"),
               QT_TRANSLATE_NOOP("Dodo", "When the product was made.")},
    Documented{SectionId::Record, "/updated_at", Term::DateModified, Kind::Instant,
               QT_TRANSLATE_NOOP("Dodo", "Updated"), QT_TRANSLATE_NOOP("Dodo", "When the product was last changed.")},
};

// What a price holds, variant by variant. A period is named by its count and its unit.
enum Variant : quint8 { Unknown = 0, OneTime = 1, Recurring = 2, UsageBased = 4, Subscription = 6, Every = 7 };
struct PriceLine
{
    Documented line;
    quint8 variants; ///< those whose form shows the line even where nothing was sent
};
inline constexpr std::array priceLines{
    PriceLine{{SectionId::Price, "/type", Term::AdditionalProperty, Kind::Choice, QT_TRANSLATE_NOOP("Dodo", "Variant"),
               QT_TRANSLATE_NOOP("Dodo", "Whether it is paid once, again and again, or by what was used.")},
              Every},
    PriceLine{{SectionId::Price, "/price /fixed_price", Term::Price, Kind::Money, QT_TRANSLATE_NOOP("Dodo", "Amount"),
               QT_TRANSLATE_NOOP(
                   "Dodo", "The amount of each payment; for prices by usage, the fixed part of it. The vendor does "
                           "not say whether a discount is taken off already. Sent in the currency's smallest "
                           "unit, shown in whole units of the currency.")},
              Every},
    PriceLine{{SectionId::Price, "/pay_what_you_want", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Pay what you want"),
               QT_TRANSLATE_NOOP("Dodo", "Whether the buyer chooses the amount. Then the price is the least to pay.")},
              OneTime},
    PriceLine{
        {SectionId::Price, "/suggested_price", Term::SuggestedPrice, Kind::Money,
         QT_TRANSLATE_NOOP("Dodo", "Suggested amount"),
         QT_TRANSLATE_NOOP("Dodo", "What a buyer who may choose is asked for; without the choice it has no effect.")},
        OneTime},
    // before the rounded one, so that whoever asks for the discount gets the exact one
    PriceLine{
        {SectionId::Price, "/discount_bps", Term::Discount, Kind::Percent, QT_TRANSLATE_NOOP("Dodo", "Exact discount"),
         QT_TRANSLATE_NOOP("Dodo",
                           "The discount on the price; whether the amount is the one before it, the vendor does not "
                           "say. Sent in hundredths of a percent.")},
        Unknown},
    PriceLine{{SectionId::Price, "/discount", Term::Discount, Kind::Percent, QT_TRANSLATE_NOOP("Dodo", "Discount"),
               QT_TRANSLATE_NOOP(
                   "Dodo", "The discount on the price, from 0 to 100 percent; whether the amount is the one before "
                           "it, the vendor does not say.")},
              Every},
    PriceLine{{SectionId::Price, "/payment_frequency_count /payment_frequency_interval", Term::BillingIncrement,
               Kind::Period, QT_TRANSLATE_NOOP("Dodo", "Every"),
               QT_TRANSLATE_NOOP("Dodo", "How much time lies between two payments.")},
              Subscription},
    PriceLine{{SectionId::Price, "/subscription_period_count /subscription_period_interval", Term::BillingDuration,
               Kind::Period, QT_TRANSLATE_NOOP("Dodo", "For"),
               QT_TRANSLATE_NOOP("Dodo", "How long the whole subscription runs.")},
              Subscription},
    PriceLine{{SectionId::Price, "/trial_period_days", Term::TrialDuration, Kind::Period,
               QT_TRANSLATE_NOOP("Dodo", "Trial"),
               QT_TRANSLATE_NOOP("Dodo", "How many days can be tried before the first payment. 0: there is no trial.")},
              Recurring},
    PriceLine{{SectionId::Price, "/trial_amount", Term::AdditionalProperty, Kind::Money,
               QT_TRANSLATE_NOOP("Dodo", "Trial amount"),
               QT_TRANSLATE_NOOP("Dodo", "What is paid for the trial itself. Null: the trial is free.")},
              Unknown},
    PriceLine{{SectionId::Price, "/trial_apply_discounts", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Discounts in the trial"),
               QT_TRANSLATE_NOOP("Dodo", "Whether discount codes lower what a paid trial costs.")},
              Unknown},
    PriceLine{{SectionId::Price, "/trial_payment_method_optional", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Trial without a card"),
               QT_TRANSLATE_NOOP("Dodo", "Whether a free trial starts without a means of payment.")},
              Unknown},
    PriceLine{
        {SectionId::Price, "/zero_amount_payment_method_optional", Term::AdditionalProperty, Kind::Flag,
         QT_TRANSLATE_NOOP("Dodo", "Start without a card"),
         QT_TRANSLATE_NOOP("Dodo", "Whether a subscription starts without a means of payment when nothing is due.")},
        Unknown},
    PriceLine{{SectionId::Price, "/tax_inclusive", Term::ValueAddedTaxIncluded, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Tax included"),
               QT_TRANSLATE_NOOP("Dodo", "Whether taxes are already part of the price.")},
              Every},
    PriceLine{{SectionId::Price, "/currency", Term::PriceCurrency, Kind::Text, QT_TRANSLATE_NOOP("Dodo", "Currency"),
               QT_TRANSLATE_NOOP("Dodo", "The currency of the payment, as an ISO 4217 code.")},
              Every},
    PriceLine{{SectionId::Price, "/purchasing_power_parity", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Purchasing power parity"),
               QT_TRANSLATE_NOOP("Dodo", "Whether the price follows the buying power of the buyer's country. The page "
                                         "says the vendor does not offer this yet.")},
              Every},
    PriceLine{{SectionId::Price, "/meters", Term::AdditionalProperty, Kind::Map, QT_TRANSLATE_NOOP("Dodo", "Meters"),
               QT_TRANSLATE_NOOP("Dodo", "What usage is counted, and what one counted unit costs.")},
              UsageBased},
};

inline constexpr std::array meterLines{
    Documented{SectionId::Price, "/name", Term::Name, Kind::Text, QT_TRANSLATE_NOOP("Dodo", "Name"),
               QT_TRANSLATE_NOOP("Dodo", "What the meter is called.")},
    Documented{SectionId::Price, "/price_per_unit", Term::Price, Kind::Money,
               QT_TRANSLATE_NOOP("Dodo", "Price per unit"),
               QT_TRANSLATE_NOOP("Dodo", "What one counted unit costs. Sent in the currency's smallest unit, with "
                                         "fractions of it.")},
    Documented{SectionId::Price, "/measurement_unit", Term::UnitCode, Kind::Text, QT_TRANSLATE_NOOP("Dodo", "Unit"),
               QT_TRANSLATE_NOOP("Dodo", "In what the meter counts.")},
    Documented{SectionId::Price, "/free_threshold", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Free units"),
               QT_TRANSLATE_NOOP("Dodo", "How many units cost nothing before counting begins.")},
    Documented{SectionId::Price, "/description", Term::Description, Kind::LongText,
               QT_TRANSLATE_NOOP("Dodo", "Description"), QT_TRANSLATE_NOOP("Dodo", "The meter in more words.")},
    Documented{SectionId::Price, "/meter_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "Meter id"), QT_TRANSLATE_NOOP("Dodo", "The one id of this meter.")},
    Documented{SectionId::Price, "/meter_units_per_credit", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Units per credit"),
               QT_TRANSLATE_NOOP("Dodo", "How many counted units use up one credit."), optional},
    Documented{SectionId::Price, "/credit_entitlement_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "Credit entitlement id"),
               QT_TRANSLATE_NOOP("Dodo", "The credits this meter is paid with."), optional},
};

// An item of the vendor's list has the bare amount here and the whole price beside it.
inline constexpr Documented priceLine{SectionId::Price,
                                      "/price",
                                      Term::Price,
                                      Kind::Money,
                                      QT_TRANSLATE_NOOP("Dodo", "Price"),
                                      QT_TRANSLATE_NOOP("Dodo", "What the product costs, and how it is paid.")};
inline constexpr Documented licenceDuration{SectionId::LicenceAndDelivery,
                                            "/license_key_duration",
                                            Term::AdditionalProperty,
                                            Kind::Text,
                                            QT_TRANSLATE_NOOP("Dodo", "Licence duration"),
                                            QT_TRANSLATE_NOOP("Dodo", "How long a licence key stays valid.")};
inline constexpr Documented licencePeriod{SectionId::LicenceAndDelivery, "/count /interval",
                                          Term::AdditionalProperty,      Kind::Period,
                                          licenceDuration.label,         licenceDuration.help};
inline constexpr Documented addons{SectionId::Classification,
                                   "/addons",
                                   Term::IsRelatedTo,
                                   Kind::Text,
                                   QT_TRANSLATE_NOOP("Dodo", "Add-ons"),
                                   QT_TRANSLATE_NOOP("Dodo", "What can be added to a subscription of this product.")};
inline constexpr Documented metadata{SectionId::ExtraFields,
                                     "/metadata",
                                     Term::AdditionalProperty,
                                     Kind::Text,
                                     QT_TRANSLATE_NOOP("Dodo", "Metadata"),
                                     QT_TRANSLATE_NOOP("Dodo", "What the business itself keeps with the product.")};

inline constexpr Documented delivery{SectionId::LicenceAndDelivery,
                                     "/digital_product_delivery",
                                     Term::AdditionalProperty,
                                     Kind::Text,
                                     QT_TRANSLATE_NOOP("Dodo", "Digital delivery"),
                                     QT_TRANSLATE_NOOP("Dodo", "How a buyer gets a digital product.")};
inline constexpr std::array deliveryLines{
    Documented{
        SectionId::LicenceAndDelivery, "/external_url", Term::Url, Kind::Link,
        QT_TRANSLATE_NOOP("Dodo", "Delivery link"),
        QT_TRANSLATE_NOOP("Dodo", "Where the digital product is, outside Dodo Payments. Who has it has the product.")},
    Documented{SectionId::LicenceAndDelivery, "/instructions", Term::AdditionalProperty, Kind::LongText,
               QT_TRANSLATE_NOOP("Dodo", "Delivery instructions"),
               QT_TRANSLATE_NOOP("Dodo", "How to download and use the digital product.")},
};
inline constexpr Documented files{
    SectionId::LicenceAndDelivery,      "/files",
    Term::AdditionalProperty,           Kind::Text,
    QT_TRANSLATE_NOOP("Dodo", "Files"), QT_TRANSLATE_NOOP("Dodo", "The files a buyer can download.")};
inline constexpr std::array fileLines{
    Documented{SectionId::LicenceAndDelivery, "/file_name /filename", Term::Name, Kind::Text,
               QT_TRANSLATE_NOOP("Dodo", "File name"), QT_TRANSLATE_NOOP("Dodo", "What the file is called.")},
    Documented{SectionId::LicenceAndDelivery, "/url /download_url", Term::Url, Kind::Link,
               QT_TRANSLATE_NOOP("Dodo", "Download"),
               QT_TRANSLATE_NOOP("Dodo", "Where the file is downloaded. Such links end after a short time.")},
    Documented{SectionId::LicenceAndDelivery, "/file_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "File id"), QT_TRANSLATE_NOOP("Dodo", "The one id of this file.")},
    Documented{SectionId::LicenceAndDelivery, "/expires_in", Term::Expires, Kind::Period,
               QT_TRANSLATE_NOOP("Dodo", "Link ends after"),
               QT_TRANSLATE_NOOP("Dodo", "How long the download link works, counted from the answer."), optional},
    Documented{SectionId::LicenceAndDelivery, "/content_type", Term::EncodingFormat, Kind::Text,
               QT_TRANSLATE_NOOP("Dodo", "File type"), QT_TRANSLATE_NOOP("Dodo", "What kind of file it is."), optional},
    Documented{SectionId::LicenceAndDelivery, "/file_size", Term::ContentSize, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Size in bytes"), QT_TRANSLATE_NOOP("Dodo", "How large the file is."),
               optional},
};

inline constexpr Documented entitlements{
    SectionId::LicenceAndDelivery,
    "/entitlements",
    Term::AdditionalProperty,
    Kind::Text,
    QT_TRANSLATE_NOOP("Dodo", "Entitlements"),
    QT_TRANSLATE_NOOP("Dodo", "What a buyer is let into, by way of other services."),
    optional};
inline constexpr std::array entitlementLines{
    Documented{SectionId::LicenceAndDelivery, "/name", Term::Name, Kind::Text, QT_TRANSLATE_NOOP("Dodo", "Name"),
               QT_TRANSLATE_NOOP("Dodo", "What the entitlement is called.")},
    Documented{SectionId::LicenceAndDelivery, "/description", Term::Description, Kind::LongText,
               QT_TRANSLATE_NOOP("Dodo", "Description"), QT_TRANSLATE_NOOP("Dodo", "The entitlement in more words.")},
    Documented{SectionId::LicenceAndDelivery, "/integration_type", Term::AdditionalProperty, Kind::Choice,
               QT_TRANSLATE_NOOP("Dodo", "Service"), QT_TRANSLATE_NOOP("Dodo", "Which service grants it.")},
    Documented{SectionId::LicenceAndDelivery, "/id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "Entitlement id"),
               QT_TRANSLATE_NOOP("Dodo", "The one id of this entitlement.")},
    Documented{SectionId::LicenceAndDelivery, "/integration_config", Term::AdditionalProperty, Kind::Map,
               QT_TRANSLATE_NOOP("Dodo", "Settings of the service"),
               QT_TRANSLATE_NOOP("Dodo", "What the service needs to grant it; each service has its own settings.")},
};

inline constexpr Documented credits{
    SectionId::LicenceAndDelivery,
    "/credit_entitlements",
    Term::AdditionalProperty,
    Kind::Text,
    QT_TRANSLATE_NOOP("Dodo", "Credits"),
    QT_TRANSLATE_NOOP("Dodo", "Credits a buyer gets with the product, and how they are used."),
    optional};
inline constexpr std::array creditLines{
    Documented{SectionId::LicenceAndDelivery, "/credit_entitlement_name", Term::Name, Kind::Text,
               QT_TRANSLATE_NOOP("Dodo", "Name"), QT_TRANSLATE_NOOP("Dodo", "What the credits are called.")},
    Documented{SectionId::LicenceAndDelivery, "/credits_amount", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Credits given"), QT_TRANSLATE_NOOP("Dodo", "How many credits a buyer gets.")},
    Documented{SectionId::LicenceAndDelivery, "/credit_entitlement_unit", Term::UnitCode, Kind::Text,
               QT_TRANSLATE_NOOP("Dodo", "Unit"), QT_TRANSLATE_NOOP("Dodo", "What one credit is called.")},
    Documented{SectionId::LicenceAndDelivery, "/expires_after_days", Term::Expires, Kind::Period,
               QT_TRANSLATE_NOOP("Dodo", "Expire after"), QT_TRANSLATE_NOOP("Dodo", "How long credits can be used."),
               optional},
    Documented{SectionId::LicenceAndDelivery, "/trial_credits", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Credits in the trial"),
               QT_TRANSLATE_NOOP("Dodo", "How many credits the trial gives."), optional},
    Documented{SectionId::LicenceAndDelivery, "/trial_credits_expire_after_trial", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Trial credits end"),
               QT_TRANSLATE_NOOP("Dodo", "Whether credits of the trial end with the trial."), optional},
    Documented{SectionId::LicenceAndDelivery, "/rollover_enabled", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Rollover"),
               QT_TRANSLATE_NOOP("Dodo", "Whether unused credits move on to the next period."), optional},
    Documented{SectionId::LicenceAndDelivery, "/rollover_percentage", Term::AdditionalProperty, Kind::Percent,
               QT_TRANSLATE_NOOP("Dodo", "Rollover share"),
               QT_TRANSLATE_NOOP("Dodo", "Which part of the unused credits moves on."), optional},
    Documented{SectionId::LicenceAndDelivery, "/rollover_timeframe_count /rollover_timeframe_interval",
               Term::AdditionalProperty, Kind::Period, QT_TRANSLATE_NOOP("Dodo", "Rollover within"),
               QT_TRANSLATE_NOOP("Dodo", "For how long credits may move on."), optional},
    Documented{SectionId::LicenceAndDelivery, "/max_rollover_count", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Rollovers at most"),
               QT_TRANSLATE_NOOP("Dodo", "How many times credits may move on."), optional},
    Documented{SectionId::LicenceAndDelivery, "/overage_enabled", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Dodo", "Overage"),
               QT_TRANSLATE_NOOP("Dodo", "Whether more can be used than there are credits."), optional},
    Documented{SectionId::LicenceAndDelivery, "/overage_limit", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Overage at most"),
               QT_TRANSLATE_NOOP("Dodo", "How many credits can be used beyond those given."), optional},
    Documented{SectionId::LicenceAndDelivery, "/overage_behavior", Term::AdditionalProperty, Kind::Choice,
               QT_TRANSLATE_NOOP("Dodo", "Overage is settled"),
               QT_TRANSLATE_NOOP("Dodo", "What happens to overage when a billing period ends."), optional},
    Documented{SectionId::LicenceAndDelivery, "/proration_behavior", Term::AdditionalProperty, Kind::Choice,
               QT_TRANSLATE_NOOP("Dodo", "When the plan changes"),
               QT_TRANSLATE_NOOP("Dodo", "Whether credits are given in part when a buyer changes the plan."), optional},
    Documented{SectionId::LicenceAndDelivery, "/low_balance_threshold_percent", Term::AdditionalProperty, Kind::Percent,
               QT_TRANSLATE_NOOP("Dodo", "Low balance below"),
               QT_TRANSLATE_NOOP("Dodo", "The share of credits below which a notice is sent."), optional},
    Documented{SectionId::LicenceAndDelivery, "/price_per_unit", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Dodo", "Price per credit"),
               QT_TRANSLATE_NOOP("Dodo", "What a further credit costs. The vendor does not say in which unit, so it "
                                         "stands as it was sent."),
               optional},
    Documented{SectionId::LicenceAndDelivery, "/currency", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Dodo", "Currency"),
               QT_TRANSLATE_NOOP("Dodo", "The currency of the price per credit."), optional},
    Documented{SectionId::LicenceAndDelivery, "/credit_entitlement_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "Credit entitlement id"),
               QT_TRANSLATE_NOOP("Dodo", "The id of the credits themselves.")},
    Documented{SectionId::LicenceAndDelivery, "/id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Dodo", "Assignment id"),
               QT_TRANSLATE_NOOP("Dodo", "The id of their being given with this product.")},
};

/** The words the vendor documents, by the field they stand in. */
struct Word
{
    const char *pointer;
    const char *word;
    const char *meaning;
};
inline constexpr std::array words{
    Word{"/type", "one_time_price", QT_TRANSLATE_NOOP("Dodo", "One-time")},
    Word{"/type", "recurring_price", QT_TRANSLATE_NOOP("Dodo", "Recurring")},
    Word{"/type", "usage_based_price", QT_TRANSLATE_NOOP("Dodo", "Usage-based")},
    Word{"/tax_category", "digital_products", QT_TRANSLATE_NOOP("Dodo", "Digital products")},
    Word{"/tax_category", "saas", QT_TRANSLATE_NOOP("Dodo", "Software as a service")},
    Word{"/tax_category", "e_book", QT_TRANSLATE_NOOP("Dodo", "E-book")},
    Word{"/tax_category", "edtech", QT_TRANSLATE_NOOP("Dodo", "Education technology")},
    Word{"/tax_category", "live_tutoring", QT_TRANSLATE_NOOP("Dodo", "Live tutoring")},
    Word{"/pricing_mode", "by_currency", QT_TRANSLATE_NOOP("Dodo", "By currency")},
    Word{"/pricing_mode", "by_country", QT_TRANSLATE_NOOP("Dodo", "By country")},
    Word{"/integration_type", "discord", "Discord"},
    Word{"/integration_type", "telegram", "Telegram"},
    Word{"/integration_type", "github", "GitHub"},
    Word{"/integration_type", "figma", "Figma"},
    Word{"/integration_type", "framer", "Framer"},
    Word{"/integration_type", "notion", "Notion"},
    Word{"/integration_type", "digital_files", QT_TRANSLATE_NOOP("Dodo", "Digital files")},
    Word{"/integration_type", "license_key", QT_TRANSLATE_NOOP("Dodo", "Licence key")},
    Word{"/integration_type", "feature_flag", QT_TRANSLATE_NOOP("Dodo", "Feature")},
    Word{"/overage_behavior", "forgive_at_reset", QT_TRANSLATE_NOOP("Dodo", "Forgiven")},
    Word{"/overage_behavior", "invoice_at_billing", QT_TRANSLATE_NOOP("Dodo", "Put on the next bill")},
    Word{"/overage_behavior", "carry_deficit", QT_TRANSLATE_NOOP("Dodo", "Carried over as a debt")},
    Word{"/overage_behavior", "carry_deficit_auto_repay",
         QT_TRANSLATE_NOOP("Dodo", "Carried over and repaid from new credits")},
    Word{"/proration_behavior", "prorate", QT_TRANSLATE_NOOP("Dodo", "Credits are given in part")},
    Word{"/proration_behavior", "no_prorate", QT_TRANSLATE_NOOP("Dodo", "Credits are given in full")},
};

} // namespace Vitrine::DodoLines
