// SPDX-License-Identifier: Apache-2.0
#include "bulk/textrows.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine::TextRows {

namespace {

/** The row that begins at \p at, which is moved behind it. Quotes hold what would end a cell. */
Row readRow(QStringView text, qsizetype &at, QChar separator, qsizetype &line)
{
    Row row{.line = line, .cells = {QString()}};
    QStringList &cells = row.cells;
    bool isQuoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        line += c == u'\n' ? 1 : 0;
        if (isQuoted) {
            const bool isDoubled = c == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"';
            if (c == u'"' && !isDoubled)
                isQuoted = false;
            else
                cells.last() += c;
            at += isDoubled ? 1 : 0;
        } else if (c == u'"' && (cells.constLast().isEmpty() || cells.constLast() == "="_L1)) {
            isQuoted = true;
            row.openQuote = line;
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
    if (!isQuoted)
        row.openQuote = 0;
    return row;
}

} // namespace

QList<Row> readRows(const QString &text, QChar separator, qsizetype most)
{
    QList<Row> rows;
    qsizetype line = 1;
    for (qsizetype at = 0; at < text.size() && rows.size() < most;)
        rows.append(readRow(text, at, separator, line));
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
    QList<QStringList> head;
    const QList<Row> rows = readRows(text, separator, looksAt);
    for (const Row &row : rows) {
        if (row.openQuote == 0 && !isBlank(row.cells) && !isComment(row.cells))
            head.append(row.cells);
    }
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
