// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include <utility>

/** A text as rows of cells (RFC 4180, whatever separates them). */
namespace Vitrine::TextRows {

struct Row
{
    qsizetype line = 1; ///< where it begins, from 1
    QStringList cells = {};
    qsizetype openQuote = 0; ///< the line of a quotation mark that nothing closes, so that it holds the rest; 0: none
};

constexpr qsizetype looksAt = 200; // rows, to find out what a table holds
constexpr QChar separators[] = {u'\t', u';', u','};

QList<Row> readRows(const QString &text, QChar separator, qsizetype most);
bool isBlank(const QStringList &row);
bool isComment(const QStringList &row);
/** The first rows that hold something, and are whole. */
QList<QStringList> headOf(const QString &text, QChar separator);
/** How many cells most rows have, and how many rows those are. */
std::pair<qsizetype, qsizetype> usualWidth(const QList<QStringList> &rows);

} // namespace Vitrine::TextRows
