// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace Vitrine {

/**
 * Whether a workbook (ECMA-376, a zip of XML parts) holds all that libxlsxwriter was given. The library collects
 * everything in temporary files and does not look whether they took it, so a full disk leaves it with less and without
 * a word.
 *
 * True where every part goes from its declaration to the end of its root element and the sheet with the number i + 1
 * has \p rows[i] bytes of rows.
 */
[[nodiscard]] bool isWholeWorkbook(const QByteArray &bytes, const QList<qint64> &rows);

} // namespace Vitrine
