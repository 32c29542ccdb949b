// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Vitrine {

/** The ids and links of a list, each once, in its order. Ids are text: "0012345" and "1e5" stay as they stand. */
struct IdList
{
    QStringList ids;
    qsizetype repeated = 0;   ///< entries that had stood there before
    qsizetype blank = 0;      ///< lines or rows without an id
    qsizetype comments = 0;   ///< lines that begin with #
    QStringList leftOut = {}; ///< what resembles an id in a sentence, and is none of them
    QString column = {};      ///< of a table: the header of the column they were taken from, or its number
};

/** The rows of a table, as text. */
using TableRows = QList<QStringList>;

/**
 * The list in \p text: an id, a link or several of them on a line, blank lines and what stands behind a # left out; or
 * a table (RFC 4180, separated by comma, semicolon or tab) where its first row heads it or \p column is named.
 */
Result<IdList> readIdList(const QString &text, const QString &column, const VendorList &vendors);
/** The same of a file: a table where its name ends as one. An Error of kind BadId names the line where an id is written
 * in an encoding that can not be told. */
Result<IdList> readIdFile(const QByteArray &bytes, const QString &name, const QString &column,
                          const VendorList &vendors);
/**
 * The ids of a table's column, which is named by its header or, from 1, by its number. Empty: the column that is headed
 * like an id, else the one with the most ids of a vendor, else the first. An Error of kind BadId says that there is no
 * such column.
 */
Result<IdList> readIdTable(const TableRows &rows, const QString &column, const VendorList &vendors);

} // namespace Vitrine
