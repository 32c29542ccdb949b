// SPDX-License-Identifier: Apache-2.0
#include "form/records.h"

#include <QSet>

#include <algorithm>

namespace Vitrine {

namespace {

QSet<QString> cellsOf(const Field &record)
{
    QSet<QString> keys;
    for (const Field &field : record.fields) {
        if (fitsInCell(field) && !field.isEmpty())
            keys.insert(field.key.isEmpty() ? field.label : field.key);
    }
    return keys;
}

} // namespace

bool fitsInCell(const Field &field)
{
    constexpr qsizetype longest = 60;
    switch (field.value.kind) {
    case Kind::Map:
    case Kind::LongText:
    case Kind::LanguageTexts:
    case Kind::Link:
    case Kind::Picture:
    case Kind::Secret:
        return false;
    default:
        return field.fields.isEmpty() && !field.value.secret && field.value.text.size() <= longest;
    }
}

bool areRecords(const QList<Field> &fields)
{
    constexpr qsizetype fewest = 2;
    constexpr qsizetype most = 200;
    if (fields.size() < fewest || fields.size() > most)
        return false;
    QSet<QString> shared;
    return std::ranges::all_of(fields, [&](const Field &record) {
        if (record.value.kind != Kind::Map || record.value.secret || record.term == Term::Offer ||
            record.term == Term::ActionStatus || record.isHiddenByRight())
            return false;
        const QSet<QString> cells = cellsOf(record);
        shared = &record == &fields.first() ? cells : shared & cells;
        return shared.size() >= fewest && shared.size() * 2 >= cells.size();
    });
}

} // namespace Vitrine
