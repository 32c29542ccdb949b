// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

#include <unordered_set>

namespace Vitrine {

/**
 * Fields of a product's price variants that say nothing more than what stands beside them: a currency every amount
 * repeats, a discount of nought, a flag of the vendor's own that is not set, or is what the variant is called.
 *
 * A form counts and shows them with the empty ones. By address, of \p product itself.
 */
std::unordered_set<const Field *> needlessFields(const Product &product);

} // namespace Vitrine
