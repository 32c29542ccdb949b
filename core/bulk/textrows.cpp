// SPDX-License-Identifier: Apache-2.0
#include "bulk/textrows.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine::TextRows {

namespace {

/** The cells of a row that begins at \p at, which is moved behind it. Quotes hold what would end a cell. */
QStringList readRow(QStringView text, qsizetype &at, QChar separator)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (isQuoted) {
            const bool isDoubled = c == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"';
            if (c == u'"' && !isDoubled)
                isQuoted = false;
            else
                cells.last() += c;
            at += isDoubled ? 1 : 0;
        } else if (c == u'"' && (cells.constLast().isEmpty() || cells.constLast() == "="_L1)) {
            isQuoted = true;
            cells.last().clear();
        } else if (c == separator) {
            cells.append(QString());
        } else if (c == u'\n') {
            break;
        } else if (c != u'\r') {
            cells.last() += c;
        }
    }
    ++at;
    return cells;
}

} // namespace

QList<QStringList> readRows(const QString &text, QChar separator, qsizetype most)
{
    QList<QStringList> rows;
    for (qsizetype at = 0; at < text.size() && rows.size() < most;)
        rows.append(readRow(text, at, separator));
    return rows;
}

bool isBlank(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &cell) {
        return cell.trimmed().isEmpty();
    });
}

bool isComment(const QStringList &row)
{
    return row.constFirst().trimmed().startsWith(u'#');
}

QList<QStringList> headOf(const QString &text, QChar separator)
{
    QList<QStringList> head = readRows(text, separator, looksAt);
    head.removeIf([](const QStringList &row) {
        return isBlank(row) || isComment(row);
    });
    return head;
}

std::pair<qsizetype, qsizetype> usualWidth(const QList<QStringList> &rows)
{
    QMap<qsizetype, qsizetype> widths;
    for (const QStringList &row : rows)
        ++widths[row.size()];
    std::pair<qsizetype, qsizetype> usual(0, 0);
    for (auto [width, count] : widths.asKeyValueRange()) {
        if (count >= usual.second)
            usual = {width, count};
    }
    return usual;
}

} // namespace Vitrine::TextRows
