// SPDX-License-Identifier: Apache-2.0
#include "profiles/rowpainter.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace Vitrine {

RowPainter::RowPainter(QPainter *painter, const QStyleOptionViewItem &option)
    : m_painter(painter)
    , m_option(option)
    , m_row(option.rect.adjusted(8, 1, -8, -1))
    , m_left(m_row.left() + 8)
    , m_right(m_row.right() - 8)
{
}

void RowPainter::ground()
{
    const Theme theme = Theme::of(m_option.palette);
    const bool selected = m_option.state & QStyle::State_Selected;
    const bool focused = (m_option.state & QStyle::State_HasFocus) && (m_option.state & QStyle::State_Active);
    if (!selected && !focused && !(m_option.state & QStyle::State_MouseOver))
        return;
    m_painter->setPen(focused ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
    m_painter->setBrush(selected ? theme.info.ground : theme.hover);
    m_painter->drawRoundedRect(QRectF(m_row).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

QRect RowPainter::nextSign()
{
    const int size = m_option.fontMetrics.height() * 9 / 16;
    const QRect place(m_left, m_row.center().y() - size / 2, size, size);
    m_left += size + 8;
    return mirrored(place);
}

void RowPainter::dot(const QColor &colour)
{
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    m_painter->drawEllipse(nextSign());
}

void RowPainter::star(const QColor &colour)
{
    constexpr int corners = 10;
    constexpr qreal waist = 0.42; // of a star whose points reach to 1
    const QRectF place = QRectF(nextSign()).adjusted(-2, -2, 2, 2);
    QPolygonF star;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = std::numbers::pi * 2 * i / corners - std::numbers::pi / 2;
        const qreal reach = place.width() / 2 * (i % 2 == 0 ? 1 : waist);
        star.append(place.center() + QPointF(std::cos(angle), std::sin(angle)) * reach);
    }
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(colour);
    m_painter->drawPolygon(star);
}

void RowPainter::chevron(bool open, const QColor &colour)
{
    const QRectF place = nextSign();
    const qreal half = place.width() * 0.28;
    const qreal on = m_option.direction == Qt::RightToLeft ? -half : half;
    const QPointF centre = place.center();
    const QPolygonF line = open ? QPolygonF{centre + QPointF(-half, -half / 2), centre + QPointF(0, half / 2),
                                            centre + QPointF(half, -half / 2)}
                                : QPolygonF{centre + QPointF(-on / 2, -half), centre + QPointF(on / 2, 0),
                                            centre + QPointF(-on / 2, half)};
    m_painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPolyline(line);
}

void RowPainter::last(const QString &text, const QFont &font, const QColor &colour, int most)
{
    const QFontMetrics metrics(font);
    if (text.isEmpty() || most < metrics.height() * 2)
        return;
    const QString cut = metrics.elidedText(text, Qt::ElideRight, most);
    const int width = metrics.horizontalAdvance(cut) + 1;
    draw(cut, font, colour, QRect(m_right - width, m_row.top(), width, m_row.height()));
    m_right -= width + 8;
}

void RowPainter::next(const QString &text, const QFont &font, const QColor &colour, int most)
{
    const QFontMetrics metrics(font);
    const QString cut = metrics.elidedText(text, Qt::ElideRight, most);
    const int width = metrics.horizontalAdvance(cut) + 2;
    draw(cut, font, colour, QRect(m_left, m_row.top(), width, m_row.height()));
    m_left += width + 6;
}

void RowPainter::chip(const QString &text, const QFont &font, const Theme::Tint &tint)
{
    const int width = chipWidth(text, font);
    if (width == 0)
        return;
    const int height = QFontMetrics(font).height() + 2;
    const QRect place(m_left, m_row.center().y() - height / 2, width - 6, height);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(tint.ground);
    m_painter->drawRoundedRect(mirrored(place), height / 2.0, height / 2.0);
    m_painter->setFont(font);
    m_painter->setPen(tint.text);
    m_painter->drawText(mirrored(place), Qt::AlignCenter | Qt::TextSingleLine, text);
    m_left += width;
}

int RowPainter::chipWidth(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + metrics.height() + 6;
}

void RowPainter::draw(const QString &text, const QFont &font, const QColor &colour, const QRect &place)
{
    m_painter->setFont(font);
    m_painter->setPen(colour);
    m_painter->drawText(mirrored(place),
                        int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                            Qt::TextSingleLine,
                        text);
}

QRect RowPainter::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_option.direction, m_row, rect);
}

} // namespace Vitrine
