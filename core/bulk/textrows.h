// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include <utility>

/** A text as rows of cells (RFC 4180, whatever separates them). */
namespace Vitrine::TextRows {

constexpr qsizetype looksAt = 200; // rows, to find out what a table holds
constexpr QChar separators[] = {u'\t', u';', u','};

QList<QStringList> readRows(const QString &text, QChar separator, qsizetype most);
bool isBlank(const QStringList &row);
bool isComment(const QStringList &row);
/** The first rows that hold something. */
QList<QStringList> headOf(const QString &text, QChar separator);
/** How many cells most rows have, and how many rows those are. */
std::pair<qsizetype, qsizetype> usualWidth(const QList<QStringList> &rows);

} // namespace Vitrine::TextRows
