// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/idlist.h"

#include <QSet>

/** How ids are told from what else stands in a list or a table. */
namespace Vitrine::IdCells {

/** Keeps each id once. */
class Collector
{
public:
    /** Empty is a blank. */
    void add(const QString &id);
    IdList &list() { return m_list; }

private:
    IdList m_list;
    QSet<QString> m_known;
};

/** "Product ID" as "productid". */
QString bareName(const QString &header);
/** How a column of ids is headed, as bareName(), most telling first. */
const QStringList &idHeaders();
bool hasDigit(const QString &cell);
/** A vendor is certain that it is an id. */
bool isCertain(const QString &cell, const VendorList &vendors);
/** May be one: digits, or digits among letters; not what is written like a price, a date or a number of a list. */
bool isLikely(const QString &cell);
/** A number, as it is written for people too: 12,50. */
bool isNumber(const QString &cell);
/** May head a column: a word without a digit, and no vendor's id. */
bool isHeader(const QString &cell, const VendorList &vendors);
/** A cell's id: ="0012" is how a spreadsheet is made to keep the zeros. */
QString idIn(const QString &cell);
/** Another encoding would make another id of it. */
bool isDoubtful(const QString &id);
/** A number as spreadsheets write long ones that were not kept as text: 8.15E+09. The id's other digits are lost. */
bool isShortened(const QString &id);
/** That line's id is doubtful, and the encoding is not known. */
Error doubtfulLine(qsizetype line);

} // namespace Vitrine::IdCells
