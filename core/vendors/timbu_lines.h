// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/reader.h"

#include <QtGlobal>

#include <array>

/** What Timbu sends of a product, in the order of the form. */
namespace Vitrine::TimbuLines {

inline bool isSent(const Documented &line, Json::Value in)
{
    return in.find(QString::fromLatin1(line.pointer)).exists();
}

// The page shows a sample and explains no field of it: what a field is follows from its name and from recorded answers.
inline constexpr std::array productTable{
    Documented{SectionId::Identity, "/name", Term::Name, Kind::Text, QT_TRANSLATE_NOOP("Timbu", "Name"),
               QT_TRANSLATE_NOOP("Timbu", "What the product is called.")},
    Documented{SectionId::Identity, "/id", Term::ProductID, Kind::Identifier, QT_TRANSLATE_NOOP("Timbu", "Product id"),
               QT_TRANSLATE_NOOP("Timbu", "What a lookup asks for, unless the profile asks by unique id.")},
    Documented{
        SectionId::Identity, "/unique_id", Term::Sku, Kind::Identifier, QT_TRANSLATE_NOOP("Timbu", "Unique id"),
        QT_TRANSLATE_NOOP("Timbu", "A short id of the product. The vendor finds the product by it when told so.")},
    Documented{SectionId::Identity, "/organization_id", Term::Seller, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Organization id"),
               QT_TRANSLATE_NOOP("Timbu", "The organization the product belongs to.")},
    Documented{SectionId::Identity, "/parent_product_id", Term::IsVariantOf, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Parent product id"),
               QT_TRANSLATE_NOOP("Timbu", "The product this one is a variant of.")},
    Documented{SectionId::Description, "/description", Term::Description, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "Description"), QT_TRANSLATE_NOOP("Timbu", "The product in more words.")},
    Documented{SectionId::Availability, "/is_available", Term::Availability, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "Available"),
               QT_TRANSLATE_NOOP("Timbu", "Whether it is offered. Says nothing of the quantity in stock.")},
    Documented{SectionId::Availability, "/unavailable", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "Unavailable"),
               QT_TRANSLATE_NOOP("Timbu", "Whether it is marked as unavailable, perhaps for a time."),
               Documented::Adverse},
    Documented{SectionId::Availability, "/unavailable_start", Term::AvailabilityEnds, Kind::Instant,
               QT_TRANSLATE_NOOP("Timbu", "Unavailable from"),
               QT_TRANSLATE_NOOP("Timbu", "From when it is unavailable. The vendor states no time zone.")},
    Documented{SectionId::Availability, "/unavailable_end", Term::AvailabilityStarts, Kind::Instant,
               QT_TRANSLATE_NOOP("Timbu", "Unavailable until"),
               QT_TRANSLATE_NOOP("Timbu", "Until when it is unavailable. The vendor states no time zone.")},
    Documented{SectionId::Availability, "/is_deleted", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "Deleted"),
               QT_TRANSLATE_NOOP("Timbu", "Whether somebody deleted the product."), Documented::Adverse},
    Documented{SectionId::Price, "/prices", Term::AdditionalProperty, Kind::Map, QT_TRANSLATE_NOOP("Timbu", "Prices"),
               QT_TRANSLATE_NOOP("Timbu", "Not on the vendor's page, but seen in answers."), Documented::Optional},
    Documented{SectionId::Classification, "/is_service", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "Service"),
               QT_TRANSLATE_NOOP("Timbu", "Whether it is a service, not a thing.")},
    Documented{SectionId::Stock, "/available_quantity", Term::InventoryLevel, Kind::Number,
               QT_TRANSLATE_NOOP("Timbu", "Available quantity"),
               QT_TRANSLATE_NOOP("Timbu", "How many there are. 0 occurs for products that are offered."),
               Documented::Double},
    Documented{SectionId::Stock, "/stock_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Stock id"),
               QT_TRANSLATE_NOOP("Timbu", "Not on the vendor's page, but seen in answers."), Documented::Optional},
    Documented{SectionId::Stock, "/stocks", Term::AdditionalProperty, Kind::Map, QT_TRANSLATE_NOOP("Timbu", "Stocks"),
               QT_TRANSLATE_NOOP("Timbu", "Not on the vendor's page, but seen in answers."), Documented::Optional},
    Documented{SectionId::PicturesAndLinks, "/product_image", Term::AdditionalProperty, Kind::Map,
               QT_TRANSLATE_NOOP("Timbu", "Product image"),
               QT_TRANSLATE_NOOP("Timbu", "Not on the vendor's page, but seen in answers."), Documented::Optional},
    Documented{SectionId::PicturesAndLinks, "/url_slug", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "URL slug"),
               QT_TRANSLATE_NOOP("Timbu", "The product's name as it stands in web addresses.")},
    Documented{SectionId::PicturesAndLinks, "/previous_url_slugs", Term::AdditionalProperty, Kind::Map,
               QT_TRANSLATE_NOOP("Timbu", "Earlier URL slugs"),
               QT_TRANSLATE_NOOP("Timbu", "How the product's name stood in web addresses before.")},
    Documented{SectionId::ExtraFields, "/featured_reviews", Term::AdditionalProperty, Kind::Map,
               QT_TRANSLATE_NOOP("Timbu", "Featured reviews"),
               QT_TRANSLATE_NOOP("Timbu", "Not on the vendor's page, but seen in answers."), Documented::Optional},
    Documented{SectionId::Record, "/date_created", Term::DateCreated, Kind::Instant,
               QT_TRANSLATE_NOOP("Timbu", "Created"),
               QT_TRANSLATE_NOOP("Timbu", "When the product was created. The vendor states no time zone.")},
    Documented{SectionId::Record, "/last_updated", Term::DateModified, Kind::Instant,
               QT_TRANSLATE_NOOP("Timbu", "Changed"),
               QT_TRANSLATE_NOOP("Timbu", "When the product was last changed. The vendor states no time zone.")},
    Documented{SectionId::Record, "/user_id", Term::Creator, Kind::Identifier, QT_TRANSLATE_NOOP("Timbu", "User id"),
               QT_TRANSLATE_NOOP("Timbu", "The user the vendor recorded with the product, probably who created it.")},
};

inline constexpr Documented unavailability{SectionId::Availability,
                                           "/unavailability",
                                           Term::AdditionalProperty,
                                           Kind::Map,
                                           QT_TRANSLATE_NOOP("Timbu", "Unavailable times"),
                                           QT_TRANSLATE_NOOP("Timbu", "Not on the vendor's page, but seen in answers."),
                                           Documented::Optional};
inline constexpr std::array unavailabilityTable{
    Documented{SectionId::Availability, "/start", Term::AdditionalProperty, Kind::Instant,
               QT_TRANSLATE_NOOP("Timbu", "From"), QT_TRANSLATE_NOOP("Timbu", "The vendor states no time zone.")},
    Documented{SectionId::Availability, "/end", Term::AdditionalProperty, Kind::Instant,
               QT_TRANSLATE_NOOP("Timbu", "Until"), QT_TRANSLATE_NOOP("Timbu", "The vendor states no time zone.")},
    Documented{SectionId::Availability, "/reason", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "Reason"), ""},
};
inline constexpr Documented parentProduct{SectionId::Identity,
                                          "/parent",
                                          Term::IsVariantOf,
                                          Kind::Map,
                                          QT_TRANSLATE_NOOP("Timbu", "Parent product"),
                                          QT_TRANSLATE_NOOP("Timbu", "The product this one is a variant of, in full.")};
inline constexpr Documented currentPrice{
    SectionId::Price,
    "/current_price",
    Term::Price,
    Kind::Money,
    QT_TRANSLATE_NOOP("Timbu", "Current price"),
    QT_TRANSLATE_NOOP("Timbu", "What the product costs now, in major units; perhaps one price by currency."),
    Documented::Double};
inline constexpr Documented sellingPrice{SectionId::Price,
                                         "/selling_price",
                                         Term::Price,
                                         Kind::Money,
                                         QT_TRANSLATE_NOOP("Timbu", "Selling price"),
                                         QT_TRANSLATE_NOOP("Timbu", "What a buyer pays where there is no discount."),
                                         Documented::Double};
inline constexpr Documented discountedPrice{SectionId::Price,
                                            "/discounted_price",
                                            Term::Discount,
                                            Kind::Money,
                                            QT_TRANSLATE_NOOP("Timbu", "Discounted price"),
                                            QT_TRANSLATE_NOOP("Timbu", "What a buyer pays while there is a discount."),
                                            Documented::Double};
inline constexpr Documented buyingPrice{SectionId::Price,
                                        "/buying_price",
                                        Term::CostPrice,
                                        Kind::Money,
                                        QT_TRANSLATE_NOOP("Timbu", "Buying price"),
                                        QT_TRANSLATE_NOOP("Timbu", "What the seller paid. Not for customers."),
                                        Documented::Internal | Documented::Double};
inline constexpr std::array offerTable{
    Documented{SectionId::Price, "/0", Term::Price, Kind::Money, QT_TRANSLATE_NOOP("Timbu", "Price"),
               QT_TRANSLATE_NOOP("Timbu", "The price in this currency, in major units."), Documented::Double},
    Documented{SectionId::Price, "/1", Term::Discount, Kind::Money, QT_TRANSLATE_NOOP("Timbu", "Discounted price"),
               QT_TRANSLATE_NOOP("Timbu", "The price after the discount, in major units."), Documented::Double},
    Documented{SectionId::Price, "/2", Term::AdditionalProperty, Kind::Map, QT_TRANSLATE_NOOP("Timbu", "Third value"),
               QT_TRANSLATE_NOOP("Timbu", "The vendor sends this with a price and does not say what it is.")},
};

inline constexpr Documented category{SectionId::Classification,
                                     "/categories",
                                     Term::Category,
                                     Kind::Text,
                                     QT_TRANSLATE_NOOP("Timbu", "Category"),
                                     QT_TRANSLATE_NOOP("Timbu", "A category the product is in.")};
inline constexpr Documented categoryName{
    SectionId::Classification, "/name", Term::Category, Kind::Text, category.label, category.help};
inline constexpr std::array categoryTable{
    Documented{SectionId::Classification, "/id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Category id"), ""},
    Documented{SectionId::Classification, "/category_type", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "Category type"), ""},
    Documented{SectionId::Classification, "/description", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "Description"), ""},
    Documented{SectionId::Classification, "/position", Term::Position, Kind::Number,
               QT_TRANSLATE_NOOP("Timbu", "Position"), QT_TRANSLATE_NOOP("Timbu", "Its place among its like.")},
    Documented{SectionId::Classification, "/url_slug", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "URL slug"), ""},
    Documented{SectionId::Classification, "/parent_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Parent category id"), ""},
    Documented{SectionId::Classification, "/organization_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Organization id"), ""},
    Documented{SectionId::Classification, "/is_deleted", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "Deleted"), "", Documented::Adverse},
    Documented{SectionId::Classification, "/date_created", Term::AdditionalProperty, Kind::Instant,
               QT_TRANSLATE_NOOP("Timbu", "Created"), ""},
    Documented{SectionId::Classification, "/last_updated", Term::AdditionalProperty, Kind::Instant,
               QT_TRANSLATE_NOOP("Timbu", "Changed"), ""},
};
inline constexpr std::array categoryListTable{
    Documented{SectionId::Classification, "/parents", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "Parent category"),
               QT_TRANSLATE_NOOP("Timbu", "A category this one stands in.")},
    Documented{SectionId::Classification, "/subcategories", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "Subcategory"),
               QT_TRANSLATE_NOOP("Timbu", "A category that stands in this one.")},
};

inline constexpr Documented photo{SectionId::PicturesAndLinks,
                                  "/photos",
                                  Term::Image,
                                  Kind::Text,
                                  QT_TRANSLATE_NOOP("Timbu", "Photo"),
                                  QT_TRANSLATE_NOOP("Timbu", "A picture of the product.")};
inline constexpr std::array photoTable{
    Documented{SectionId::PicturesAndLinks, "/url", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "Path"),
               QT_TRANSLATE_NOOP("Timbu", "Where the picture lies below the vendor's picture address.")},
    Documented{SectionId::PicturesAndLinks, "/filename", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "File name"), ""},
    Documented{SectionId::PicturesAndLinks, "/position", Term::Position, Kind::Number,
               QT_TRANSLATE_NOOP("Timbu", "Position"), QT_TRANSLATE_NOOP("Timbu", "Its place among its like.")},
    Documented{SectionId::PicturesAndLinks, "/is_featured", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "Featured"), QT_TRANSLATE_NOOP("Timbu", "Whether it is shown first.")},
    Documented{SectionId::PicturesAndLinks, "/is_public", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "Public"), QT_TRANSLATE_NOOP("Timbu", "Whether anyone may see it.")},
    Documented{SectionId::PicturesAndLinks, "/save_as_jpg", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "Saved as JPEG"), ""},
    Documented{SectionId::PicturesAndLinks, "/file_rename", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Timbu", "File renamed"), ""},
    Documented{SectionId::PicturesAndLinks, "/model_name", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Timbu", "Belongs to"),
               QT_TRANSLATE_NOOP("Timbu", "The kind of record the picture belongs to.")},
    Documented{SectionId::PicturesAndLinks, "/model_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Belongs to id"),
               QT_TRANSLATE_NOOP("Timbu", "The id of the record the picture belongs to.")},
    Documented{SectionId::PicturesAndLinks, "/organization_id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Organization id"), ""},
};

inline constexpr Documented extraInfo{SectionId::ExtraFields,
                                      "/extra_infos",
                                      Term::AdditionalProperty,
                                      Kind::Text,
                                      QT_TRANSLATE_NOOP("Timbu", "Extra information"),
                                      QT_TRANSLATE_NOOP("Timbu", "A field the organization added to the product.")};
inline constexpr Documented extraValue{
    SectionId::ExtraFields, "/value", Term::AdditionalProperty, Kind::Text, QT_TRANSLATE_NOOP("Timbu", "Value"),
    extraInfo.help};
inline constexpr Documented extraDate{SectionId::ExtraFields,
                                      "/value_dt",
                                      Term::AdditionalProperty,
                                      Kind::Instant,
                                      QT_TRANSLATE_NOOP("Timbu", "Value as a date"),
                                      QT_TRANSLATE_NOOP("Timbu", "The vendor states no time zone.")};
inline constexpr Documented extraKey{SectionId::ExtraFields,
                                     "/key",
                                     Term::AdditionalProperty,
                                     Kind::Text,
                                     QT_TRANSLATE_NOOP("Timbu", "Name"),
                                     QT_TRANSLATE_NOOP("Timbu", "What the organization calls the field.")};
inline constexpr std::array extraTable{
    Documented{SectionId::ExtraFields, "/id", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Timbu", "Id"), ""},
};

} // namespace Vitrine::TimbuLines
