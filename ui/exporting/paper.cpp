// SPDX-License-Identifier: Apache-2.0
#include "exporting/paper.h"

#include "form/stepsign.h"

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

const QPalette &paperPalette()
{
    static const QPalette palette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, QColor(0x1b1f26), Qt::white,
                                  Qt::white, Qt::white);
    return palette;
}

const Theme &paperTheme()
{
    static const Theme theme = Theme::of(paperPalette());
    return theme;
}

void SetPage::paint(QPainter &painter) const
{
    constexpr int grid = 18; // a sign is drawn as on a screen, and enlarged
    for (const auto &mark : marks) {
        if (const auto *ground = std::get_if<Ground>(&mark); ground != nullptr && ground->radius > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground->colour);
            painter.drawRoundedRect(ground->rect, ground->radius, ground->radius);
        } else if (ground != nullptr) {
            painter.fillRect(ground->rect, ground->colour);
        } else if (const auto *sign = std::get_if<Sign>(&mark)) {
            painter.save();
            painter.translate(sign->rect.topLeft());
            painter.scale(sign->rect.width() / grid, sign->rect.height() / grid);
            paintStepSign(&painter, QRect(0, 0, grid, grid), sign->state, paperTheme());
            painter.restore();
        } else if (const auto *line = std::get_if<Line>(&mark)) {
            painter.setPen(line->colour);
            line->layout->lineAt(line->line).draw(&painter, line->at);
        }
    }
}

} // namespace Vitrine
