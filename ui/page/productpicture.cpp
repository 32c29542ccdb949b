// SPDX-License-Identifier: Apache-2.0
#include "page/productpicture.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Vitrine {

ProductPicture::ProductPicture(QWidget *parent)
    : QWidget(parent)
{
    const int side = qBound(48, fontMetrics().height() * 9 / 2, 96);
    setFixedSize(side, side);
}

void ProductPicture::setColour(const QString &colour)
{
    m_colour = colour;
    update();
}

void ProductPicture::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void ProductPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture.isNull()) {
        paintDiamond(&painter);
        return;
    }
    QPainterPath frame;
    frame.addRoundedRect(rect(), 6, 6);
    painter.setClipPath(frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), Qt::white); // Pictures of products are made for white paper, and some let it through.
    QRect shown(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    shown.moveCenter(rect().center());
    painter.drawImage(shown, m_picture);
}

void ProductPicture::paintDiamond(QPainter *painter) const
{
    QLinearGradient ground(rect().topLeft(), rect().bottomRight());
    const QColor base = palette().color(QPalette::Base);
    const QColor colour = profileColour(m_colour, palette());
    const auto tinted = [&](float share) {
        return QColor::fromRgbF(base.redF() + (colour.redF() - base.redF()) * share,
                                base.greenF() + (colour.greenF() - base.greenF()) * share,
                                base.blueF() + (colour.blueF() - base.blueF()) * share);
    };
    ground.setColorAt(0, tinted(0.28F));
    ground.setColorAt(1, tinted(0.50F));
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect(), 6, 6);
    const QPointF centre = QRectF(rect()).center();
    const qreal half = width() * 0.17;
    const QPointF diamond[] = {centre - QPointF(0, half), centre + QPointF(half, 0), centre + QPointF(0, half),
                               centre - QPointF(half, 0)};
    painter->setBrush(Qt::white);
    painter->drawPolygon(diamond, 4);
}

} // namespace Vitrine
