// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"
#include "json/document.h"

namespace Vitrine {

inline constexpr QLatin1StringView timbuCloud{"https://api.timbu.cloud"};

/**
 * The form of a Timbu product: an object as `GET /products/{id}` answers it, or an item of the vendor's list.
 *
 * Amounts are major units; only `current_price` by currency states one. Times state no zone. Pictures lie below
 * \p address, the profile's, or the vendor's own where it is empty. Buying prices are internal.
 */
Product readTimbuProduct(const Json::Document &answer, const QString &address);

} // namespace Vitrine
