// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

namespace Vitrine {

/** Several records of one list that share most of their lines, so that people compare them line by line: as a table.
 * Very many are read one by one. */
bool areRecords(const QList<Field> &fields);

/** Short enough for a table, and nothing that is opened, revealed or nested. */
bool fitsInCell(const Field &field);

} // namespace Vitrine
