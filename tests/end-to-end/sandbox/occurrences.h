// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "json/document.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Vitrine {

using namespace Qt::StringLiterals;

/** What occurs in a vendor's answers: pointers with `-` for every index, kinds of nothing, kinds of text and number. */
class Occurrences
{
public:
    void collect(Json::Value value, const QString &pointer)
    {
        m_pointers.insert(pointer);
        QSet<QString> keys;
        for (const Json::Value child : Json::children(value)) {
            if (child.hasKey() && keys.contains(child.key()))
                m_traits.insert(u"a member sent twice"_s);
            keys.insert(child.key());
            collect(child, pointer + u'/' + (child.hasKey() ? Json::pointerToken(child.key()) : u"-"_s));
        }
        if (value.isLeaf())
            collectLeaf(value);
    }

    [[nodiscard]] bool has(const QString &pointer) const { return m_pointers.contains(pointer); }
    [[nodiscard]] bool hasTrait(const QString &trait) const { return m_traits.contains(trait); }

private:
    void collectLeaf(Json::Value leaf)
    {
        static const QRegularExpression rightToLeft(u"[\\p{Hebrew}\\p{Arabic}]"_s);
        static const QRegularExpression farEast(u"[\\p{Han}\\p{Hangul}\\p{Hiragana}]"_s);
        const QString text = leaf.text();
        if (leaf.is(Json::Type::Null))
            m_traits.insert(u"null"_s);
        if (leaf.is(Json::Type::String) && text.isEmpty())
            m_traits.insert(u"an empty text"_s);
        if (leaf.is(Json::Type::Object))
            m_traits.insert(u"an empty object"_s);
        if (leaf.is(Json::Type::Array))
            m_traits.insert(u"an empty array"_s);
        if (leaf.is(Json::Type::String) && text.size() > 2500)
            m_traits.insert(u"a text of several KB"_s);
        if (text.contains(rightToLeft))
            m_traits.insert(u"a text from right to left"_s);
        if (text.contains(farEast))
            m_traits.insert(u"a text of the Far East"_s);
        if (leaf.is(Json::Type::Number) && qAbs(text.toDouble()) > 1e14)
            m_traits.insert(u"a very large number"_s);
        if (leaf.is(Json::Type::Number) && qAbs(text.toDouble()) < 1e-5 &&
            text.contains(QRegularExpression(u"[1-9]"_s)))
            m_traits.insert(u"a tiny number"_s);
    }

    QSet<QString> m_pointers;
    QSet<QString> m_traits;
};

inline QStringList below(const QString &start, const char *names)
{
    QStringList pointers;
    for (const QString &name : QString::fromLatin1(names).split(u' '))
        pointers.append(start + u'/' + name);
    return pointers;
}

/** Every field the vendors' pages name, and those their later versions are known to send. */
inline QStringList documented(const QString &vendor)
{
    if (vendor == u"enos") {
        return below({}, "code msg requestId data") +
               below(
                   u"/data"_s,
                   "orgId productKey productName productSecret productDesc productType dataFormat productTags modelId "
                   "dynamicActiveEnable dynamicActiveEnabled dynamicActivateEnabled biDirectionalAuth createTime "
                   "createBy "
                   "updateTime updateBy defaultValidDay maxValidDay protocolGatewayIds") +
               below(u"/data/productName"_s,
                     "defaultValue i18nValue i18nValue/zh_CN i18nValue/en_US i18nValue/ja_JP i18nValue/es_ES");
    }
    if (vendor == u"rayteams") {
        return below({}, "status data") +
               below(
                   u"/data"_s,
                   "_id sk currency discount originalprice price productname description terms link workflow created") +
               below(u"/data/workflow/-"_s, "status statusName statusType");
    }
    if (vendor == u"dodo") {
        return below({}, "addons addons/- brand_id business_id created_at description digital_product_delivery image "
                         "is_recurring "
                         "license_key_activation_message license_key_activations_limit license_key_duration "
                         "license_key_enabled metadata "
                         "name price product_id tax_category updated_at credit_entitlements entitlements pricing_mode "
                         "product_collection_id") +
               below(u"/license_key_duration"_s, "count interval") +
               below(u"/digital_product_delivery"_s, "external_url files instructions") +
               below(u"/digital_product_delivery/files/-"_s,
                     "file_id file_name url filename download_url expires_in content_type file_size") +
               below(u"/price"_s,
                     "type price currency discount discount_bps purchasing_power_parity pay_what_you_want "
                     "suggested_price "
                     "tax_inclusive payment_frequency_count payment_frequency_interval subscription_period_count "
                     "subscription_period_interval trial_period_days trial_amount trial_apply_discounts "
                     "trial_payment_method_optional zero_amount_payment_method_optional fixed_price meters") +
               below(u"/price/meters/-"_s, "meter_id name description measurement_unit free_threshold price_per_unit "
                                           "meter_units_per_credit credit_entitlement_id") +
               below(u"/entitlements/-"_s, "id name description integration_type integration_config") +
               below(u"/credit_entitlements/-"_s,
                     "id credit_entitlement_id credits_amount price_per_unit overage_limit");
    }
    if (vendor == u"timbu") {
        return below({}, "name description unique_id url_slug is_available is_service previous_url_slugs unavailable "
                         "unavailable_start "
                         "unavailable_end id parent_product_id parent organization_id categories date_created "
                         "last_updated user_id "
                         "current_price is_deleted available_quantity selling_price discounted_price buying_price "
                         "photos extra_infos "
                         "product_image stock_id prices stocks featured_reviews unavailability") +
               below(u"/current_price/-"_s, "USD USD/- LRD") +
               below(u"/photos/-"_s, "model_name model_id organization_id filename url is_featured save_as_jpg "
                                     "is_public file_rename position") +
               below(u"/categories/-"_s,
                     "id organization_id name position category_type description parent_id url_slug is_deleted "
                     "date_created last_updated subcategories parents subcategories/-/name parents/-/name") +
               below(u"/extra_infos/-"_s, "id key value value_dt");
    }
    return below({}, "ProductId ERPProductKey ERPPriceListKey Name Description Code PriceUnit QuantityUnit "
                     "IsSubscription SubscriptionUnit "
                     "DefaultSubscriptionQuantity ItemNumber Url ProductCategoryKey ProductFamilyKey ProductTypeKey "
                     "VAT VATInfo UnitCost "
                     "UnitMinimumPrice UnitListPrice InAssortment Supplier SupplierCode Rights Rule ExtraInfo "
                     "RawExtraInfo ExtraField1 "
                     "ExtraField2 ExtraField3 ExtraField4 ExtraField5 InStock TableRight FieldProperties") +
           below(u"/ExtraInfo/-"_s, "Name Value Type TableRight FieldProperties TableRight/Mask TableRight/Reason") +
           below(u"/TableRight"_s, "Mask Reason") +
           below(u"/FieldProperties/Name"_s, "FieldRight FieldType FieldLength FieldRight/Mask FieldRight/Reason");
}

/** Pieces that must occur somewhere in a vendor's products: what its facts warn of. */
inline QStringList quirks(const QString &vendor)
{
    if (vendor == u"enos")
        return {u"\"productTags\":null"_s, u"\"updateBy\":null"_s, u"\"Gateway\""_s,          u"\"Device\""_s,
                u"\"Custom\""_s,           u"\"Json\""_s,          u"\"maxValidDay\":null"_s, u"\"ja_JP\":\"\""_s};
    if (vendor == u"rayteams")
        return {u"\"cid:KR\""_s, u"\"cid:AN\""_s,          u"\"cid:GZ\""_s,    u"\"원\""_s,
                u"\"10%\""_s,    u"\"discount\":\"10\""_s, u"\"price\":540"_s, u"\"price\":\"1188000\""_s,
                u"\"NEW\""_s,    u"\"INPROGRESS\""_s,      u"\"CLOSED\""_s};
    if (vendor == u"dodo")
        return {u"one_time_price"_s,
                u"recurring_price"_s,
                u"usage_based_price"_s,
                u"tiered_price"_s,
                u"\"JPY\""_s,
                u"\"KRW\""_s,
                u"\"MGA\""_s,
                u"\"BHD\""_s,
                u"\"KWD\""_s,
                u"\"discount_bps\":1250"_s,
                u"\"live_tutoring\""_s,
                u"\"digital_products\""_s,
                u"\"saas\""_s,
                u"\"e_book\""_s,
                u"\"edtech\""_s,
                u"\"Day\""_s,
                u"\"Week\""_s,
                u"\"Month\""_s,
                u"\"Year\""_s,
                u"\"pages\":188"_s,
                u"\"weight_kg\":0.250"_s,
                u"\"printed\":false"_s,
                u"\"0.004250000000\""_s};
    if (vendor == u"timbu")
        return {u"\"current_price\":null"_s, u"\"current_price\":18500.0"_s,  u"\"current_price\":[{}]"_s,
                u"[19.0,null,[]]"_s,         u"\"available_quantity\":0.0"_s, u"\"extra_infos\":null"_s,
                u"\"is_deleted\":true"_s,    u"\"is_service\":true"_s};
    return {u"-79228162514264337593543950335"_s,
            u"-7.922816251426434e+28"_s,
            u"=N,Only for sales managers"_s,
            u"QuoteLine.VAT=R"_s,
            u"\"occaecati\""_s,
            u"[F:16.6] tons"_s,
            u"[I:2]"_s,
            u"[M:123.98]"_s,
            u"[D:"_s,
            u"[DT:"_s,
            u"<![CDATA["_s,
            u"\"TableRight\":{}"_s,
            u"\"Mask\":129"_s,
            u"\"Type\":\"Url\""_s,
            u"\"Type\":\"Image\""_s,
            u"\"InStock\":-4.0"_s,
            u"14265.967999999999"_s,
            u"\"InAssortment\":false"_s,
            u"[SR_"_s,
            u"NO:\\\""_s};
}

} // namespace Vitrine
