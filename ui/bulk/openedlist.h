// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/idtable.h"

namespace Vitrine {

/** What a file of ids holds, or why it cannot be told. */
struct OpenedList
{
    std::shared_ptr<const IdTable> table = {}; ///< null where it is a list
    qsizetype column = -1;                     ///< of the table
    IdList list = {};
    QString error = {}; ///< a sentence; with a table another column may do
};

/** Reads the whole file, which may take seconds: for another thread than the window's. */
OpenedList openList(const QString &path, const VendorList &vendors);
/** The same of what was pasted as a whole. No table where it is a list, which then is not read. */
OpenedList openPasted(const QString &text, const VendorList &vendors);
/** The same of another column of its table. */
OpenedList openColumn(const std::shared_ptr<const IdTable> &table, qsizetype column);

} // namespace Vitrine
