// SPDX-License-Identifier: Apache-2.0
#include "exporting/paper.h"

#include <QPageSize>
#include <QPainter>

namespace Vitrine {

Paper Paper::of(const QLocale &locale, int dpi)
{
    const bool isAmerican = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return {.points = QPageSize(isAmerican ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point),
            .dpi = dpi,
            .isMirrored = locale.textDirection() == Qt::RightToLeft};
}

void SetPage::paint(QPainter &painter) const
{
    for (const auto &mark : marks) {
        if (const auto *ground = std::get_if<Ground>(&mark)) {
            painter.fillRect(ground->rect, ground->colour);
        } else if (const auto *line = std::get_if<Line>(&mark)) {
            painter.setPen(line->colour);
            line->layout->lineAt(line->line).draw(&painter, line->at);
        }
    }
}

} // namespace Vitrine
