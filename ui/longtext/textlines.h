// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

#include <atomic>
#include <vector>

namespace Vitrine {

/** One line of a text as it is drawn: a piece of it, the break behind it included. */
struct TextLine
{
    quint32 begin = 0;
    quint32 length = 0;
    bool isRightToLeft = false; ///< as the paragraph it belongs to
};

/**
 * Breaks a text into lines that are at most \p width pixels wide in that font: at its own breaks, between words, and
 * only where a word is too long within it. Every character is in exactly one line.
 *
 * Each character is measured once, by itself, so a megabyte takes milliseconds. Pure, for any thread; stops early with
 * what it has when \p stop becomes true.
 */
std::vector<TextLine> textLines(const QString &text, const QFont &font, int width, const std::atomic<bool> &stop);

} // namespace Vitrine
