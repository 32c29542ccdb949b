// SPDX-License-Identifier: Apache-2.0
#include "pictures/framed.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

namespace Vitrine {

namespace {

constexpr qreal corner = 4;

void paintPlaceholder(QPainter *painter, const QRectF &square, const Theme &theme)
{
    const qreal half = square.width() * 0.14;
    const QPointF centre = square.center();
    const QPointF diamond[] = {centre - QPointF(0, half), centre + QPointF(half, 0), centre + QPointF(0, half),
                               centre - QPointF(half, 0)};
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.line);
    painter->drawPolygon(diamond, 4);
}

} // namespace

void paintFramed(QPainter *painter, const QRect &square, const QImage &picture, const Theme &theme,
                 Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QRectF frame(square);
    if (!picture.isNull()) {
        const QSizeF real = QSizeF(picture.size()) / painter->device()->devicePixelRatio();
        const QSizeF fitting = real.scaled(frame.size(), Qt::KeepAspectRatio);
        frame.setSize(fitting.width() < real.width() ? fitting : real);
        frame.moveTop(square.top());
        if (direction == Qt::RightToLeft)
            frame.moveRight(QRectF(square).right());
        QPainterPath rounded;
        rounded.addRoundedRect(frame, corner, corner);
        painter->save();
        painter->setClipPath(rounded, Qt::IntersectClip);
        painter->fillRect(frame, Qt::white); // what is drawn for paper is unreadable on a dark ground
        painter->drawImage(frame, picture);
        painter->restore();
    }
    painter->setPen(theme.line);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (picture.isNull())
        paintPlaceholder(painter, square, theme);
    painter->restore();
}

} // namespace Vitrine
