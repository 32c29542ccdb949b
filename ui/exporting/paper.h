// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QLocale>
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

/** One page: lines of text, and the rules and grounds they stand on, in the painter's units from the top left. */
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
    };

    QList<std::variant<Ground, Line>> marks;

    void paint(QPainter &painter) const;
};

} // namespace Vitrine
