// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/reader.h"

#include <QtGlobal>

#include <array>

/** What SuperOffice documents of a product, in the order of the form. */
namespace Vitrine::SuperOfficeLines {

inline constexpr std::array documented{
    Documented{SectionId::Identity, "/Name", Term::Name, Kind::Text, QT_TRANSLATE_NOOP("SuperOffice", "Name"),
               QT_TRANSLATE_NOOP("SuperOffice", "What the product is called wherever people see it.")},
    Documented{SectionId::Identity, "/ProductId", Term::ProductID, Kind::Identifier,
               QT_TRANSLATE_NOOP("SuperOffice", "Product id"),
               QT_TRANSLATE_NOOP("SuperOffice", "The product's number in the SuperOffice database.")},
    Documented{SectionId::Identity, "/Code", Term::Sku, Kind::Identifier,
               QT_TRANSLATE_NOOP("SuperOffice", "Product code"),
               QT_TRANSLATE_NOOP("SuperOffice", "The article number in the supplier's system.")},
    Documented{SectionId::Identity, "/ERPProductKey", Term::AlternateName, Kind::Identifier,
               QT_TRANSLATE_NOOP("SuperOffice", "ERP product key"),
               QT_TRANSLATE_NOOP(
                   "SuperOffice",
                   "The key by which the supplier's system knows the product in its price list, if it is there.")},
    Documented{SectionId::Identity, "/ItemNumber", Term::Position, Kind::Identifier,
               QT_TRANSLATE_NOOP("SuperOffice", "Item number"),
               QT_TRANSLATE_NOOP("SuperOffice",
                                 "A number in some order of items, such as 1.4.3.2P. Quotes are often sorted by it.")},
    Documented{SectionId::Description, "/Description", Term::Description, Kind::LongText,
               QT_TRANSLATE_NOOP("SuperOffice", "Description"),
               QT_TRANSLATE_NOOP("SuperOffice",
                                 "The product in more words, perhaps on several lines. Lists show it as a tip too.")},
    Documented{
        SectionId::Availability, "/InAssortment", Term::Availability, Kind::Flag,
        QT_TRANSLATE_NOOP("SuperOffice", "In assortment"),
        QT_TRANSLATE_NOOP("SuperOffice",
                          "Whether the product is offered now. A discontinued product is not found by searching.")},
    Documented{
        SectionId::Price, "/UnitListPrice", Term::Price, Kind::Money, QT_TRANSLATE_NOOP("SuperOffice", "List price"),
        QT_TRANSLATE_NOOP(
            "SuperOffice",
            "The normal price of one unit, from which discounts are counted. It stays the same for larger amounts."),
        Documented::Double},
    Documented{SectionId::Price, "/UnitMinimumPrice", Term::MinPrice, Kind::Money,
               QT_TRANSLATE_NOOP("SuperOffice", "Minimum price"),
               QT_TRANSLATE_NOOP(
                   "SuperOffice",
                   "The least a salesperson may offer to a customer. May be the cost price, and may not be given."),
               Documented::Internal | Documented::Double},
    Documented{SectionId::Price, "/UnitCost", Term::CostPrice, Kind::Money,
               QT_TRANSLATE_NOOP("SuperOffice", "Cost price"),
               QT_TRANSLATE_NOOP("SuperOffice", "What one unit costs the seller. May not be given."),
               Documented::Internal | Documented::Double},
    Documented{SectionId::Price, "/ERPPriceListKey", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("SuperOffice", "Price list"),
               QT_TRANSLATE_NOOP("SuperOffice", "The price list the product is part of: a number for one of "
                                                "SuperOffice's own, else the key of another system.")},
    Documented{SectionId::Price, "/VAT", Term::ValueAddedTax, Kind::Percent, QT_TRANSLATE_NOOP("SuperOffice", "VAT"),
               QT_TRANSLATE_NOOP("SuperOffice", "The tax as a percentage, if the system knows it."),
               Documented::Double},
    Documented{SectionId::Price, "/VATInfo", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "VAT information"),
               QT_TRANSLATE_NOOP(
                   "SuperOffice",
                   "What a quote should say about the tax, such as its kind. SuperOffice itself does not use it.")},
    Documented{SectionId::Price, "/PriceUnit", Term::UnitCode, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Price unit"),
               QT_TRANSLATE_NOOP("SuperOffice",
                                 "What the price is for: a metre, a ton, a month. Fixed for defined products.")},
    Documented{SectionId::Price, "/QuantityUnit", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Quantity unit"),
               QT_TRANSLATE_NOOP(
                   "SuperOffice",
                   "What quantities are counted in. Where it differs from the price unit, the connector converts.")},
    Documented{SectionId::Price, "/IsSubscription", Term::Subscription, Kind::Flag,
               QT_TRANSLATE_NOOP("SuperOffice", "Subscription"),
               QT_TRANSLATE_NOOP("SuperOffice", "Whether it is sold again and again, in equal intervals or amounts.")},
    Documented{
        SectionId::Price, "/SubscriptionUnit", Term::AdditionalProperty, Kind::Text,
        QT_TRANSLATE_NOOP("SuperOffice", "Subscription unit"),
        QT_TRANSLATE_NOOP("SuperOffice",
                          "In what intervals a subscription is sold: a text, or an id from the connector's list.")},
    Documented{SectionId::Price, "/DefaultSubscriptionQuantity", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("SuperOffice", "Usual subscription quantity"),
               QT_TRANSLATE_NOOP("SuperOffice",
                                 "How many subscription units are proposed when the product is put into a quote."),
               Documented::Double},
    Documented{SectionId::Classification, "/ProductCategoryKey", Term::Category, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Category"),
               QT_TRANSLATE_NOOP("SuperOffice", "The product's category: a text, or an id from the connector's list.")},
    Documented{SectionId::Classification, "/ProductFamilyKey", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Product family"),
               QT_TRANSLATE_NOOP("SuperOffice", "The product's family: a text, or an id from the connector's list.")},
    Documented{SectionId::Classification, "/ProductTypeKey", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Product type"),
               QT_TRANSLATE_NOOP("SuperOffice", "The product's type: a text, or an id from the connector's list.")},
    Documented{SectionId::Stock, "/InStock", Term::InventoryLevel, Kind::Number,
               QT_TRANSLATE_NOOP("SuperOffice", "In stock"),
               QT_TRANSLATE_NOOP("SuperOffice",
                                 "How many there are. A negative number says how many are on order. May not be known."),
               Documented::Double},
    Documented{
        SectionId::Stock, "/Supplier", Term::Supplier, Kind::Text, QT_TRANSLATE_NOOP("SuperOffice", "Supplier"),
        QT_TRANSLATE_NOOP("SuperOffice",
                          "Who supplies it: the id of a contact, or a name where it comes from another system.")},
    Documented{SectionId::Stock, "/SupplierCode", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("SuperOffice", "Supplier code"),
               QT_TRANSLATE_NOOP("SuperOffice", "The supplier's own part number or key.")},
    Documented{SectionId::PicturesAndLinks, "/Url", Term::Url, Kind::Link, QT_TRANSLATE_NOOP("SuperOffice", "Web page"),
               QT_TRANSLATE_NOOP("SuperOffice", "A page with information about the product.")},
    Documented{SectionId::ExtraFields, "/ExtraField1", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Extra field 1"),
               QT_TRANSLATE_NOOP("SuperOffice", "A free text from the connector, meant for quotes.")},
    Documented{SectionId::ExtraFields, "/ExtraField2", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Extra field 2"),
               QT_TRANSLATE_NOOP("SuperOffice", "A free text from the connector, meant for quotes.")},
    Documented{SectionId::ExtraFields, "/ExtraField3", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Extra field 3"),
               QT_TRANSLATE_NOOP("SuperOffice", "A free text from the connector, meant for quotes.")},
    Documented{SectionId::ExtraFields, "/ExtraField4", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Extra field 4"),
               QT_TRANSLATE_NOOP("SuperOffice", "A free text from the connector, meant for quotes.")},
    Documented{SectionId::ExtraFields, "/ExtraField5", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Extra field 5"),
               QT_TRANSLATE_NOOP("SuperOffice", "A free text from the connector, meant for quotes.")},
    Documented{SectionId::ExtraFields, "/RawExtraInfo", Term::AdditionalProperty, Kind::LongText,
               QT_TRANSLATE_NOOP("SuperOffice", "Raw extra information"),
               QT_TRANSLATE_NOOP("SuperOffice",
                                 "The connector's extra information as one plain text; it cannot be changed here.")},
    Documented{SectionId::Technical, "/Rule", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("SuperOffice", "Calculation rules"),
               QT_TRANSLATE_NOOP(
                   "SuperOffice",
                   "The rules in effect for this product, separated by commas. SuperOffice itself does not use them.")},
};
inline constexpr Documented rightsLine{
    SectionId::Rights,
    "/Rights",
    Term::AdditionalProperty,
    Kind::Text,
    QT_TRANSLATE_NOOP("SuperOffice", "Rights"),
    QT_TRANSLATE_NOOP(
        "SuperOffice",
        "Fields that may not be used as usual: hidden, read-only, writable or mandatory, each perhaps with a reason.")};
inline constexpr Documented tableRight{SectionId::Rights,
                                       "/TableRight",
                                       Term::AdditionalProperty,
                                       Kind::Text,
                                       QT_TRANSLATE_NOOP("SuperOffice", "Rights to the record"),
                                       QT_TRANSLATE_NOOP("SuperOffice", "What may be done with the whole record.")};
inline constexpr Documented fieldProperties{
    SectionId::Rights,
    "/FieldProperties",
    Term::AdditionalProperty,
    Kind::Text,
    QT_TRANSLATE_NOOP("SuperOffice", "Field properties"),
    QT_TRANSLATE_NOOP("SuperOffice", "Rights, type and length of single fields.")};
inline constexpr Documented fieldRight{
    SectionId::Rights,
    "/FieldRight",
    Term::AdditionalProperty,
    Kind::Text,
    QT_TRANSLATE_NOOP("SuperOffice", "Right"),
    QT_TRANSLATE_NOOP("SuperOffice", "What may be done with the field. Null: nothing special.")};
inline constexpr Documented fieldType{SectionId::Rights,
                                      "/FieldType",
                                      Term::AdditionalProperty,
                                      Kind::Text,
                                      QT_TRANSLATE_NOOP("SuperOffice", "Type"),
                                      QT_TRANSLATE_NOOP("SuperOffice", "The type of the field inside SuperOffice.")};
inline constexpr Documented fieldLength{SectionId::Rights,
                                        "/FieldLength",
                                        Term::AdditionalProperty,
                                        Kind::Number,
                                        QT_TRANSLATE_NOOP("SuperOffice", "Length"),
                                        QT_TRANSLATE_NOOP("SuperOffice", "How long the field may be.")};
inline constexpr Documented mask{
    SectionId::Rights,
    "/Mask",
    Term::AdditionalProperty,
    Kind::Choice,
    QT_TRANSLATE_NOOP("SuperOffice", "Rights"),
    QT_TRANSLATE_NOOP("SuperOffice", "What is allowed, as words or as the sum of their numbers.")};
inline constexpr Documented reason{SectionId::Rights,
                                   "/Reason",
                                   Term::AdditionalProperty,
                                   Kind::Text,
                                   QT_TRANSLATE_NOOP("SuperOffice", "Reason"),
                                   QT_TRANSLATE_NOOP("SuperOffice", "Why it is so.")};
inline constexpr Documented extraInfo{SectionId::ExtraFields,
                                      "/ExtraInfo",
                                      Term::AdditionalProperty,
                                      Kind::Text,
                                      QT_TRANSLATE_NOOP("SuperOffice", "Extra information"),
                                      QT_TRANSLATE_NOOP("SuperOffice", "Further fields, made by the connector.")};
inline constexpr Documented extraValue{SectionId::ExtraFields,
                                       "/Value",
                                       Term::AdditionalProperty,
                                       Kind::Text,
                                       QT_TRANSLATE_NOOP("SuperOffice", "Extra information"),
                                       QT_TRANSLATE_NOOP("SuperOffice", "A further field, made by the connector.")};
inline constexpr Documented extraType{
    SectionId::ExtraFields,
    "/Type",
    Term::AdditionalProperty,
    Kind::Choice,
    QT_TRANSLATE_NOOP("SuperOffice", "Kind of value"),
    QT_TRANSLATE_NOOP("SuperOffice", "Whether the value is a text, a link or a picture.")};

} // namespace Vitrine::SuperOfficeLines
