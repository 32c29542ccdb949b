// SPDX-License-Identifier: Apache-2.0
#include "page/chiprow.h"

#include "shown.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int gap = 6;

const Theme::Tint &tintOf(Chip::Tone tone, const Theme &theme)
{
    switch (tone) {
    case Chip::Tone::Info:
        return theme.info;
    case Chip::Tone::Good:
        return theme.good;
    case Chip::Tone::Warn:
        return theme.warn;
    case Chip::Tone::Bad:
        return theme.bad;
    case Chip::Tone::Plain:
        break;
    }
    return theme.plain;
}

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const QList<Chip> &chips)
{
    m_chips.clear();
    for (const Chip &chip : chips)
        m_chips.append({shownLine(chip.text, 80), chip.tone});
    setAccessibleName(texts().join(", "_L1));
    setVisible(!m_chips.isEmpty());
    updateGeometry();
    update();
}

QStringList ChipRow::texts() const
{
    QStringList texts;
    for (const Chip &chip : m_chips)
        texts.append(chip.text);
    return texts;
}

int ChipRow::signWidth(const Chip &chip) const
{
    return chip.tone == Chip::Tone::Bad ? fontMetrics().ascent() : 0;
}

QList<QRect> ChipRow::placed(int width) const
{
    const int height = fontMetrics().height() + 5;
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    for (const Chip &chip : m_chips) {
        const int wide =
            qMin(fontMetrics().horizontalAdvance(chip.text) + height + signWidth(chip), qMax(width, height * 3));
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
    return {fontMetrics().height() * 4, m_chips.isEmpty() ? 0 : fontMetrics().height() + 5};
}

void ChipRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> rects = placed(width());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const Theme::Tint &tint = tintOf(m_chips.at(i).tone, theme);
        if (i > 0 && rects.at(i).bottom() >= height())
            break; // A line that finds no room does not show half.
        const QRect chip = QStyle::visualRect(layoutDirection(), rect(), rects.at(i));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint.ground);
        painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
        painter.setPen(tint.text);
        const int sign = signWidth(m_chips.at(i));
        const QRect words = QStyle::visualRect(layoutDirection(), chip, chip.adjusted(sign, 0, 0, 0));
        painter.drawText(
            words, Qt::AlignCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(m_chips.at(i).text, Qt::ElideRight, words.width() - chip.height() / 2));
        if (sign == 0)
            continue;
        const QRect before(chip.left() + chip.height() / 2 - 2, chip.top(), sign, chip.height());
        QRectF circle(0, 0, sign * 0.75, sign * 0.75);
        circle.moveCenter(QRectF(QStyle::visualRect(layoutDirection(), chip, before)).center());
        const QPointF across(circle.width() * 0.35, circle.height() * 0.35);
        painter.setPen(QPen(tint.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        painter.drawLine(circle.center() - across, circle.center() + across);
    }
}

} // namespace Vitrine
