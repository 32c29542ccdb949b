// SPDX-License-Identifier: Apache-2.0
#include "glyph.h"

#include "drawnicon.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

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

/** A board with lines written on it. */
QPainterPath board()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3, 3, 10, 11), 1.5, 1.5);
    path.addRect(QRectF(6, 1.8, 4, 2.4));
    path.moveTo(5.5, 7.5);
    path.lineTo(10.5, 7.5);
    path.moveTo(5.5, 10.5);
    path.lineTo(9, 10.5);
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

QPainterPath loupe()
{
    QPainterPath path;
    path.addEllipse(QRectF(2.5, 2.5, 8, 8));
    path.moveTo(9.5, 9.5);
    path.lineTo(13.5, 13.5);
    return path;
}

QPainterPath cross(bool upright)
{
    QPainterPath path;
    path.moveTo(3, 8);
    path.lineTo(13, 8);
    if (upright) {
        path.moveTo(8, 3);
        path.lineTo(8, 13);
    }
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
    case Glyph::Ticket:
        return board();
    case Glyph::Add:
        return cross(true);
    case Glyph::Remove:
        return cross(false);
    case Glyph::Find:
        return loupe();
    case Glyph::Export:
        break;
    }
    return outOfTray();
}

/** Of the icon naming specification, but for the stars, which it does not name and every desktop's theme has. */
QString themeName(Glyph glyph, QIcon::State state)
{
    switch (glyph) {
    case Glyph::Refresh:
        return u"view-refresh-symbolic"_s;
    case Glyph::Pin:
        return state == QIcon::On ? u"starred-symbolic"_s : u"non-starred-symbolic"_s;
    case Glyph::Copy:
        return u"edit-copy-symbolic"_s;
    case Glyph::Ticket:
        return u"edit-paste-symbolic"_s;
    case Glyph::Add:
        return u"list-add-symbolic"_s;
    case Glyph::Remove:
        return u"list-remove-symbolic"_s;
    case Glyph::Find:
        return u"edit-find-symbolic"_s;
    case Glyph::Export:
        break;
    }
    return u"document-save-as-symbolic"_s;
}

QIcon fromTheme(Glyph glyph, QIcon::State state)
{
    const QString name = themeName(glyph, state);
    const QIcon icon = QIcon::fromTheme(name);
    return icon.name() == name ? icon : QIcon(); // Qt takes an icon that is not symbolic for one that is.
}

bool themeHasAll()
{
    for (int glyph = 0; glyph <= int(Glyph::Find); ++glyph) {
        for (const QIcon::State state : {QIcon::Off, QIcon::On}) {
            if (fromTheme(Glyph(glyph), state).isNull())
                return false;
        }
    }
    return true;
}

void drawShape(QPainter &painter, const QIcon &icon, const QColor &colour)
{
    const qreal scale = painter.worldTransform().m11();
    QPixmap shape = icon.pixmap(QSize(side, side) * scale, 1);
    QPainter dye(&shape);
    dye.setCompositionMode(QPainter::CompositionMode_SourceIn);
    dye.fillRect(shape.rect(), colour);
    dye.end();
    painter.drawPixmap(QRectF(0, 0, side, side), shape, QRectF(shape.rect()));
}

} // namespace

QIcon glyphIcon(Glyph glyph, const Ink &ink)
{
    return drawnIcon([glyph, ink](QPainter &painter, QIcon::Mode mode, QIcon::State state) {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const bool hasInk = ink && mode != QIcon::Disabled;
        const QColor colour = hasInk ? ink(Theme::of(palette)) : palette.color(group, QPalette::ButtonText);
        if (themeHasAll()) {
            drawShape(painter, fromTheme(glyph, state), colour);
            return;
        }
        painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(glyph == Glyph::Pin && state == QIcon::On ? QBrush(colour) : QBrush());
        painter.drawPath(pathOf(glyph));
    });
}

} // namespace Vitrine
