// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QFont>
#include <QRect>
#include <QStyleOptionViewItem>

class QPainter;

namespace Vitrine {

/** Draws one row of a narrow list from its start to its end, mirrored where the language is. What has no room is cut
 * with an ellipsis. */
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option);

    [[nodiscard]] int room() const { return m_right - m_left; } ///< what is left of the row, in pixels

    /** What says that the row is chosen, has the focus or is under the mouse; first of all. */
    void ground();
    void dot(const QColor &colour);
    void star(const QColor &colour);
    /** A sign that points down to what is open, or on to what is not. */
    void chevron(bool open, const QColor &colour);
    /** At the row's end, as far as there is room. */
    void last(const QString &text, const QFont &font, const QColor &colour, int most);
    void next(const QString &text, const QFont &font, const QColor &colour, int most);
    void chip(const QString &text, const QFont &font, const Theme::Tint &tint);
    static int chipWidth(const QString &text, const QFont &font);

private:
    void draw(const QString &text, const QFont &font, const QColor &colour, const QRect &place);
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    [[nodiscard]] QRect nextSign(); ///< the place of a dot or a star

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_row;
    int m_left;
    int m_right;
};

} // namespace Vitrine
