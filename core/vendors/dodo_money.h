// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"
#include "json/document.h"

#include <QString>

namespace Vitrine {

/** Turns an amount of smallest units into one of major units, or leaves it a plain number where that would be a guess.
 */
void toMajorUnits(Field &field, Json::Value sent, const QString &currency, bool mayBeFraction);

} // namespace Vitrine
