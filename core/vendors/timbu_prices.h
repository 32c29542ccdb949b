// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/reader.h"

#include <QList>

namespace Vitrine {

/**
 * The prices of one of Timbu's product objects: an offer for each currency, then amounts that stand alone and have
 * none. \p isNested: only what was sent becomes a field.
 */
QList<Field> readTimbuPrices(Reader &reader, Json::Value product, bool isNested);

} // namespace Vitrine
