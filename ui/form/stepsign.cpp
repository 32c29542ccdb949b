// SPDX-License-Identifier: Apache-2.0
#include "form/stepsign.h"

#include <QPainter>

namespace Vitrine {

QColor stepTint(StepState::State state, const Theme &theme)
{
    switch (state) {
    case StepState::State::New:
        return theme.info.text;
    case StepState::State::InProgress:
        return theme.warn.text;
    case StepState::State::Closed:
        return theme.good.text;
    case StepState::State::Unknown:
        break;
    }
    return theme.muted;
}

void paintStepSign(QPainter *painter, const QRect &rect, StepState::State state, const Theme &theme)
{
    const QColor colour = stepTint(state, theme);
    const QRectF circle = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 2));
    switch (state) {
    case StepState::State::New:
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(circle);
        break;
    case StepState::State::InProgress:
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(circle);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPie(circle, 90 * 16, 180 * 16);
        break;
    case StepState::State::Closed: {
        painter->setBrush(colour);
        painter->drawEllipse(circle);
        painter->setPen(QPen(theme.dark ? Qt::black : Qt::white, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {{circle.left() + circle.width() * 0.26, circle.top() + circle.height() * 0.52},
                                  {circle.left() + circle.width() * 0.44, circle.top() + circle.height() * 0.70},
                                  {circle.left() + circle.width() * 0.76, circle.top() + circle.height() * 0.34}};
        painter->drawPolyline(points, 3);
        break;
    }
    case StepState::State::Unknown: {
        // A diamond: no state that is known has corners.
        painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        const QPointF corners[] = {{circle.center().x(), circle.top()},
                                   {circle.right(), circle.center().y()},
                                   {circle.center().x(), circle.bottom()},
                                   {circle.left(), circle.center().y()}};
        painter->drawPolygon(corners, 4);
        break;
    }
    }
    painter->restore();
}

} // namespace Vitrine
