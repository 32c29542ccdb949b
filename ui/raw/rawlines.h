// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <vector>

namespace Vitrine {

/** One line of the raw view: a piece of the answer's bytes, and how far it is indented. */
struct RawLine
{
    quint32 begin = 0;
    quint32 length = 0;
    quint16 indent = 0;  ///< in levels
    bool goesOn = false; ///< the line before did not end: it was longer than a line may be
};

/** By its first sign that is no blank. */
bool looksLikeJson(const QByteArray &bytes);

/**
 * Breaks an answer into lines, JSON by its brackets and commas, anything else at its own breaks, and what is longer
 * than a line may be in pieces. Every byte but blanks between JSON's tokens is in exactly one line. Judges nothing:
 * broken JSON has lines too.
 *
 * Pure, for any thread; stops early with what it has when \p stop becomes true.
 */
std::vector<RawLine> rawLines(const QByteArray &bytes, const std::atomic<bool> &stop);

} // namespace Vitrine
