// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "product/product.h"
#include "json/document.h"

namespace Vitrine {

/**
 * The form of a SuperOffice product. \p priceLists holds the answer that tells the currency, if one was asked for;
 * without it amounts have none and say so. \p language is the one the profile prefers for the product's name.
 */
Product readSuperOfficeProduct(const Json::Document &answer, const QList<HttpReply> &priceLists,
                               const QString &language);

/** The key of the product's price list where it is one of SuperOffice's own, which can be asked for; else empty. */
QString priceListOf(Json::Value product);

} // namespace Vitrine
