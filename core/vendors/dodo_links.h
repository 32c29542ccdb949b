// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

namespace Vitrine {

/** Who has a link to a delivered file has the product. So every one is hidden with all that is in it, wherever and
 * however it was sent: under its name, under another's, in a sentence, twice, or where nobody documents it. */
void hideDeliveryLinks(Product &product);

} // namespace Vitrine
