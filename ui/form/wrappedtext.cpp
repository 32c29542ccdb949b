// SPDX-License-Identifier: Apache-2.0
#include "form/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace Vitrine {

namespace {

/** Lays out at most so many lines; how many there were. */
int layOut(QTextLayout *layout, int width, int mostLines, Qt::LayoutDirection direction)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // A text runs as its own letters do, but begins at the edge where the form's values begin.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout->setTextOption(option);
    layout->beginLayout();
    int lines = 0;
    qreal y = 0;
    for (; lines < mostLines; ++lines) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, 40));
        line.setPosition({0, y});
        y += std::ceil(line.height());
    }
    layout->endLayout();
    return lines;
}

} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font)
    : m_text(text)
    , m_font(font)
{
    m_text.replace(u'\n', QChar::LineSeparator);
}

void WrappedText::tint(qsizetype from, const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    m_marks.append({int(from), int(m_text.size() - from), format});
}

int WrappedText::height(int width, int mostLines) const
{
    QTextLayout layout(m_text, m_font);
    const int lines = layOut(&layout, width, mostLines, Qt::LeftToRight);
    int height = 0;
    for (int i = 0; i < lines; ++i)
        height += int(std::ceil(layout.lineAt(i).height()));
    return std::max(height, QFontMetrics(m_font).height());
}

bool WrappedText::hasMoreLinesThan(int lines, int width) const
{
    QTextLayout layout(m_text, m_font);
    return layOut(&layout, width, lines + 1, Qt::LeftToRight) > lines;
}

qsizetype WrappedText::fitting(int lines, int width) const
{
    QTextLayout layout(m_text, m_font);
    const int laidOut = layOut(&layout, width, lines, Qt::LeftToRight);
    const QTextLine last = laidOut > 0 ? layout.lineAt(laidOut - 1) : QTextLine();
    return last.isValid() ? last.textStart() + last.textLength() : 0;
}

void WrappedText::draw(QPainter *painter, const QRect &rect, int mostLines, Qt::LayoutDirection direction) const
{
    QTextLayout layout(m_text, m_font);
    layout.setFormats(m_marks);
    layOut(&layout, rect.width(), mostLines, direction);
    layout.draw(painter, rect.topLeft());
}

} // namespace Vitrine
