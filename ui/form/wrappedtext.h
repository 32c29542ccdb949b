// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/marks.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace Vitrine {

/** Plain text on several lines, broken between words and only where a word is too long within it. Made for one drawing
 * or measuring. */
class WrappedText
{
public:
    WrappedText(const QString &text, const QFont &font);

    [[nodiscard]] const QString &text() const { return m_text; }
    /** Where \p found is drawn it stands on \p ground. */
    void mark(const QString &found, const QColor &ground) { m_marks = marksIn(m_text, found, ground); }
    /** From that character on it is written in \p colour. */
    void tint(qsizetype from, const QColor &colour);
    /** Height in pixels at that width, of at most so many lines. */
    [[nodiscard]] int height(int width, int mostLines) const;
    /** How many characters stand on the first lines. */
    [[nodiscard]] qsizetype fitting(int lines, int width) const;
    [[nodiscard]] bool hasMoreLinesThan(int lines, int width) const;
    /** Draws from the rectangle's top; \p direction says at which edge lines begin. */
    void draw(QPainter *painter, const QRect &rect, int mostLines, Qt::LayoutDirection direction) const;

private:
    QString m_text;
    QFont m_font;
    QList<QTextLayout::FormatRange> m_marks;
};

} // namespace Vitrine
