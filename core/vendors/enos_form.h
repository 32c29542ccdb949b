// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"
#include "json/document.h"

namespace Vitrine {

/**
 * The form of an EnOS product: \p record inside the answer, which may be the whole answer.
 *
 * Product::name is the translation for \p language, else the default name. Times are Unix milliseconds, UTC; the
 * product's private key is secret wherever in the answer it stands.
 */
Product readEnosProduct(const Json::Document &answer, Json::Value record, const QString &language);

} // namespace Vitrine
