// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/reader.h"

#include <QtGlobal>

#include <array>

/** What EnOS documents of a product, in the order of the form; with "Optional" what later versions add. */
namespace Vitrine::EnosLines {

inline constexpr Documented productName{
    SectionId::Identity,
    "/productName",
    Term::Name,
    Kind::LanguageTexts,
    QT_TRANSLATE_NOOP("Enos", "Product name"),
    QT_TRANSLATE_NOOP("Enos",
                      "The product's name: a default and its translations. Where a translation is missing or empty, "
                      "the default counts."),
};

inline constexpr std::array productTable{
    Documented{SectionId::Identity, "/productKey", Term::ProductID, Kind::Identifier,
               QT_TRANSLATE_NOOP("Enos", "Product key"),
               QT_TRANSLATE_NOOP("Enos", "Names the product in EnOS. It is what a lookup asks for.")},
    Documented{SectionId::Identity, "/orgId", Term::Seller, Kind::Identifier,
               QT_TRANSLATE_NOOP("Enos", "Organization id"),
               QT_TRANSLATE_NOOP("Enos", "The organization that owns the asset.")},
    Documented{SectionId::Identity, "/modelId", Term::Model, Kind::Identifier, QT_TRANSLATE_NOOP("Enos", "Model id"),
               QT_TRANSLATE_NOOP("Enos", "The model the asset was made from.")},
    Documented{SectionId::Description, "/productDesc", Term::Description, Kind::Text,
               QT_TRANSLATE_NOOP("Enos", "Description"),
               QT_TRANSLATE_NOOP("Enos", "What the product's owner wrote about it.")},
    Documented{SectionId::Classification, "/productType", Term::Category, Kind::Choice,
               QT_TRANSLATE_NOOP("Enos", "Product type"),
               QT_TRANSLATE_NOOP("Enos", "Device is the usual type; Gateway is the type of gateways.")},
    Documented{SectionId::Classification, "/dataFormat", Term::EncodingFormat, Kind::Choice,
               QT_TRANSLATE_NOOP("Enos", "Data format"),
               QT_TRANSLATE_NOOP("Enos", "Json: the data is JSON. Custom: the user defined a data type.")},
    Documented{SectionId::Record, "/createTime", Term::DateCreated, Kind::Instant, QT_TRANSLATE_NOOP("Enos", "Created"),
               QT_TRANSLATE_NOOP("Enos", "When the product was created."), Documented::UnixMilliseconds},
    Documented{SectionId::Record, "/createBy", Term::Creator, Kind::Text, QT_TRANSLATE_NOOP("Enos", "Created by"),
               QT_TRANSLATE_NOOP("Enos", "Who created the product.")},
    Documented{SectionId::Record, "/updateTime", Term::DateModified, Kind::Instant,
               QT_TRANSLATE_NOOP("Enos", "Changed"), QT_TRANSLATE_NOOP("Enos", "When the product was last changed."),
               Documented::UnixMilliseconds},
    Documented{SectionId::Record, "/updateBy", Term::Editor, Kind::Text, QT_TRANSLATE_NOOP("Enos", "Changed by"),
               QT_TRANSLATE_NOOP("Enos", "Who changed the product last.")},
    Documented{SectionId::Technical, "/dynamicActiveEnable /dynamicActiveEnabled /dynamicActivateEnabled",
               Term::AdditionalProperty, Kind::Flag, QT_TRANSLATE_NOOP("Enos", "Dynamic activation"),
               QT_TRANSLATE_NOOP("Enos", "Whether the product supports dynamic activation.")},
    Documented{SectionId::Technical, "/biDirectionalAuth", Term::AdditionalProperty, Kind::Flag,
               QT_TRANSLATE_NOOP("Enos", "Two-way authentication"),
               QT_TRANSLATE_NOOP("Enos", "Whether the product supports authentication of both sides.")},
    Documented{SectionId::Technical, "/productSecret", Term::AdditionalProperty, Kind::Secret,
               QT_TRANSLATE_NOOP("Enos", "Product secret"),
               QT_TRANSLATE_NOOP("Enos", "The product's private key. Devices use it: pass it on to nobody."),
               Documented::Secret},
    Documented{SectionId::Technical, "/protocolGatewayIds", Term::AdditionalProperty, Kind::Map,
               QT_TRANSLATE_NOOP("Enos", "Protocol gateways"),
               QT_TRANSLATE_NOOP("Enos", "Ids of protocol gateways. Only newer EnOS versions send this."),
               Documented::Optional},
};

inline constexpr std::array validityTable{
    Documented{SectionId::Technical, "/defaultValidDay", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Enos", "Default validity"),
               QT_TRANSLATE_NOOP("Enos", "A number of days. Only newer EnOS versions send this.")},
    Documented{SectionId::Technical, "/maxValidDay", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Enos", "Longest validity"),
               QT_TRANSLATE_NOOP("Enos", "A number of days. Only newer EnOS versions send this.")},
};

inline constexpr Documented productTags{
    SectionId::ExtraFields,
    "/productTags",
    Term::AdditionalProperty,
    Kind::Map,
    QT_TRANSLATE_NOOP("Enos", "Tags"),
    QT_TRANSLATE_NOOP("Enos", "Names and texts the organization attached to the product."),
};

inline constexpr std::array envelopeTable{
    Documented{SectionId::Technical, "/code", Term::AdditionalProperty, Kind::Number,
               QT_TRANSLATE_NOOP("Enos", "Result code"), QT_TRANSLATE_NOOP("Enos", "0 where EnOS did what was asked.")},
    Documented{SectionId::Technical, "/msg", Term::AdditionalProperty, Kind::Text,
               QT_TRANSLATE_NOOP("Enos", "Result message"), QT_TRANSLATE_NOOP("Enos", "The result code in words.")},
    Documented{SectionId::Technical, "/requestId", Term::AdditionalProperty, Kind::Identifier,
               QT_TRANSLATE_NOOP("Enos", "Request id"),
               QT_TRANSLATE_NOOP("Enos", "EnOS's name of this exchange. Its support asks for it.")},
};

} // namespace Vitrine::EnosLines
