// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"
#include "theme.h"

#include <QColor>
#include <QList>
#include <QLocale>
#include <QPalette>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTextLayout>

#include <memory>
#include <variant>

class QPainter;

namespace Vitrine {

/** A sheet of paper: its size in points, and how many of the painter's units an inch has. */
struct Paper
{
    QSizeF points;
    int dpi = 600;
    bool isMirrored = false; ///< begins at the right

    /** What the locale prints on. */
    static Paper of(const QLocale &locale, int dpi);

    [[nodiscard]] qreal units(qreal pt) const { return pt * dpi / 72; }
    [[nodiscard]] QSizeF size() const { return points * dpi / 72; }
};

/** Paper is white, whatever the screen is. */
const QPalette &paperPalette();
const Theme &paperTheme();

/** One page: lines of text, the rules and grounds they stand on, and the signs of steps, in the painter's units from
 * the top left. */
struct SetPage
{
    struct Line
    {
        std::shared_ptr<QTextLayout> layout;
        int line = 0;
        QPointF at;
        QColor colour;
    };
    struct Ground
    {
        QRectF rect;
        QColor colour;
        qreal radius = 0; ///< of its corners
    };
    struct Sign
    {
        QRectF rect;
        StepState::State state;
    };

    QList<std::variant<Ground, Line, Sign>> marks;

    void paint(QPainter &painter) const;
};

} // namespace Vitrine
