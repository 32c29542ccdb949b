// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"
#include "json/document.h"

namespace Vitrine {

/**
 * The form of a Dodo Payments product: an object as `GET /products/{id}` answers it, or an item of the vendor's list.
 *
 * Amounts are turned from smallest units into major ones where the vendor's scale is known; all others stay numbers as
 * sent, and their note says why.
 */
Product readDodoProduct(const Json::Document &answer);

} // namespace Vitrine
