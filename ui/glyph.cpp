// SPDX-License-Identifier: Apache-2.0
#include "glyph.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include <cmath>
#include <numbers>

namespace Vitrine {

namespace {

constexpr int side = 16; ///< the square a sign is drawn in

QPainterPath star()
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = -std::numbers::pi / 2 + i * std::numbers::pi / 5;
        const qreal radius = i % 2 == 0 ? 6.6 : 2.8;
        points << QPointF(8 + radius * std::cos(angle), 8.4 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath circling()
{
    QPainterPath path;
    const QRectF circle(3, 3, 10, 10);
    path.arcMoveTo(circle, 40);
    path.arcTo(circle, 40, 290);
    const QPointF end(11.83, 4.79);
    path.moveTo(end + QPointF(0.6, -3.4));
    path.lineTo(end);
    path.lineTo(end + QPointF(-3.4, -0.5));
    return path;
}

QPainterPath sheets()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(5.5, 5.5, 8, 8), 1.5, 1.5);
    path.moveTo(3.5, 10.5);
    path.lineTo(2.5, 10.5);
    path.lineTo(2.5, 2.5);
    path.lineTo(10.5, 2.5);
    path.lineTo(10.5, 3.5);
    return path;
}

QPainterPath outOfTray()
{
    QPainterPath path;
    path.moveTo(8, 10);
    path.lineTo(8, 2.5);
    path.moveTo(5, 5.5);
    path.lineTo(8, 2.5);
    path.lineTo(11, 5.5);
    path.moveTo(2.5, 9.5);
    path.lineTo(2.5, 13.5);
    path.lineTo(13.5, 13.5);
    path.lineTo(13.5, 9.5);
    return path;
}

QPainterPath pathOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Refresh:
        return circling();
    case Glyph::Pin:
        return star();
    case Glyph::Copy:
        return sheets();
    case Glyph::Export:
        break;
    }
    return outOfTray();
}

QPixmap drawn(const QPainterPath &path, const QColor &colour, bool filled, int scale)
{
    QPixmap pixmap(side * scale, side * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(filled ? QBrush(colour) : QBrush());
    painter.drawPath(path);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon glyphIcon(Glyph glyph, const QPalette &palette)
{
    const QPainterPath path = pathOf(glyph);
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
            const QColor colour =
                palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
            icon.addPixmap(drawn(path, colour, false, scale), mode, QIcon::Off);
            icon.addPixmap(drawn(path, colour, glyph == Glyph::Pin, scale), mode, QIcon::On);
        }
    }
    return icon;
}

} // namespace Vitrine
