// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/workbook.h"
#include "vendors/vendor.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Vitrine {

class IdTable;

/** The ids and links of a list, each once, in its order. Ids are text: "0012345" and "1e5" stay as they stand. */
struct IdList
{
    QStringList ids;
    qsizetype repeated = 0;       ///< entries that had stood there before
    qsizetype blank = 0;          ///< lines or rows without an id
    qsizetype comments = 0;       ///< lines that begin with #
    QStringList leftOut = {};     ///< what resembles an id in a sentence, and is none of them
    QList<SheetCell> unsure = {}; ///< of a workbook: what is no text and not certainly an id, so not among them
    QString column = {};          ///< the header of the list, or of the column they were taken from, or its number
    QString sheet = {};           ///< and the sheet, where there are several
    qsizetype columns = 0;        ///< of a table: how many there are to choose from
};

/** A file or a text of ids, read once: a table, from which a person may choose a column, or a list. */
struct IdSource
{
    std::shared_ptr<const IdTable> table = {}; ///< null where it is a list
    QString text = {};                         ///< the list
    bool isGuess = false;                      ///< the encoding is one, so that an id may be wrong
};

/** A table where its rows are headed, or cells of a spreadsheet, with tabs between them; else a list. */
IdSource idSource(const QString &text, const VendorList &vendors);
/**
 * The same of a file, which is a table too where its name ends as one or it is an Excel workbook. Errors hold a
 * sentence in their detail.
 */
Result<IdSource> idSource(const QByteArray &bytes, const QString &name, const VendorList &vendors);
/** The ids of the column named; of the one that find() finds, or of the list, where it is empty. */
Result<IdList> idsOf(const IdSource &source, const QString &column, const VendorList &vendors);

/**
 * The list in \p text: an id, a link or several of them on a line, blank lines and what stands behind a # left out; or
 * a table (RFC 4180, separated by comma, semicolon or tab) where it is headed, separated by tabs, or \p column is
 * named. A list's first line heads it where it is a word like "SKU"; any other word may be an id.
 */
Result<IdList> readIdList(const QString &text, const QString &column, const VendorList &vendors);
/**
 * The same of a file: a table where its name ends as one or it is an Excel workbook. Errors hold a sentence in their
 * detail: there is no such column, the workbook cannot be read, or an id is written in an encoding that cannot be told.
 */
Result<IdList> readIdFile(const QByteArray &bytes, const QString &name, const QString &column,
                          const VendorList &vendors);

} // namespace Vitrine
