// SPDX-License-Identifier: Apache-2.0
#include "page/elidedlabel.h"

#include "shown.h"
#include "theme.h"
#include "tips.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace Vitrine {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString &text)
{
    const QString line = shownLine(text, 1'000);
    if (line == m_text)
        return;
    m_text = line;
    setAccessibleName(line);
    updateGeometry();
    update();
}

void ElidedLabel::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().height() * 2, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_muted ? Theme::of(palette()).muted : palette().color(foregroundRole()));
    painter.drawText(rect(),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextSingleLine | (m_leftToRight ? Qt::TextForceLeftToRight : 0),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        if (fontMetrics().horizontalAdvance(m_text) > width())
            showTip(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QFrame::event(event);
}

} // namespace Vitrine
