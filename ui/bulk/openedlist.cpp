// SPDX-License-Identifier: Apache-2.0
#include "bulk/openedlist.h"

#include "files/writer.h"

#include <QFileInfo>

namespace Vitrine {

namespace {

constexpr qsizetype mostBytes = 64 * 1024 * 1024;

} // namespace

OpenedList openList(const QString &path, const VendorList &vendors)
{
    const Result<QByteArray> bytes = readFile(path, mostBytes);
    if (!bytes)
        return {.error = bytes.error().message(QFileInfo(path).fileName())};
    const Result<IdSource> source = idSource(*bytes, path, vendors);
    if (!source)
        return {.error = source.error().detail};
    if (const qsizetype column = source->table ? source->table->find({}) : -1; column >= 0)
        return openColumn(source->table, column);
    const Result<IdList> list = idsOf(*source, {}, vendors);
    if (!list)
        return {.error = list.error().detail};
    return {.list = *list};
}

OpenedList openPasted(const QString &text, const VendorList &vendors)
{
    const std::shared_ptr<const IdTable> table = idSource(text, vendors).table;
    const qsizetype column = table ? table->find({}) : -1;
    return column < 0 ? OpenedList() : openColumn(table, column);
}

OpenedList openColumn(const std::shared_ptr<const IdTable> &table, qsizetype column)
{
    const Result<IdList> list = table->ids(column);
    if (!list)
        return {.table = table, .column = column, .error = list.error().detail};
    return {.table = table, .column = column, .list = *list};
}

} // namespace Vitrine
