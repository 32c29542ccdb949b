// SPDX-License-Identifier: Apache-2.0
#include "page/chiprow.h"

#include "shown.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int gap = 6;

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setTexts(const QStringList &texts)
{
    m_texts.clear();
    for (const QString &text : texts)
        m_texts.append(shownLine(text, 80));
    setAccessibleName(m_texts.join(", "_L1));
    setVisible(!m_texts.isEmpty());
    updateGeometry();
    update();
}

QList<QRect> ChipRow::placed(int width) const
{
    const int height = fontMetrics().height() + 5;
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const QString &text : m_texts) {
        const int wide = qMin(fontMetrics().horizontalAdvance(text) + height, qMax(width, height * 3));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += height + gap;
        }
        rects.append(QRect(x, y, wide, height));
        x += wide + gap;
    }
    return rects;
}

int ChipRow::heightForWidth(int width) const
{
    const QList<QRect> rects = placed(width);
    return rects.isEmpty() ? 0 : rects.constLast().bottom() + 1;
}

QSize ChipRow::sizeHint() const
{
    const QList<QRect> rects = placed(QWIDGETSIZE_MAX);
    return rects.isEmpty() ? QSize(0, 0) : QSize(rects.constLast().right() + 1, rects.constLast().bottom() + 1);
}

QSize ChipRow::minimumSizeHint() const
{
    return {fontMetrics().height() * 4, m_texts.isEmpty() ? 0 : fontMetrics().height() + 5};
}

void ChipRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> rects = placed(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const Theme::Tint &tint = i == 0 ? theme.info : theme.plain;
        const QRect chip = QStyle::visualRect(layoutDirection(), rect(), rects.at(i));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.ground);
        painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
        painter.setPen(tint.text);
        painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(m_texts.at(i), Qt::ElideRight, chip.width() - chip.height() / 2));
    }
}

} // namespace Vitrine
