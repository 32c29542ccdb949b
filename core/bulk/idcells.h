// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/idlist.h"

#include <QSet>

#include <optional>

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
/** A vendor is certain that it is an id. */
bool isCertain(const QString &cell, const VendorList &vendors);
/** May head a column: a word without a digit, and no vendor's id. */
bool isHeader(const QString &cell, const VendorList &vendors);
/** A cell's id: ="0012" is how a spreadsheet is made to keep the zeros. */
QString idIn(const QString &cell);
/** Where \p text was decoded by guess: the first id that another encoding would make another one of, named by its line.
 */
std::optional<Error> whyDoubtful(const IdList &list, const QString &text);

} // namespace Vitrine::IdCells
