// SPDX-License-Identifier: Apache-2.0
#include "profiles/profiledelegate.h"

#include "profiles/profilerow.h"
#include "theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(ProfileRow::IdRole).toString().isEmpty();
}

/** One row from its start to its end, mirrored where the language is. */
class RowPainter
{
public:
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
        , m_row(option.rect.adjusted(8, 1, -8, -1))
        , m_left(m_row.left() + 8)
        , m_right(m_row.right() - 8)
    {
    }

    [[nodiscard]] QRect row() const { return m_row; }
    [[nodiscard]] int room() const { return m_right - m_left; }

    void dot(const QColor &colour)
    {
        const int size = m_option.fontMetrics.height() * 9 / 16;
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colour);
        m_painter->drawEllipse(mirrored(QRect(m_left, m_row.center().y() - size / 2, size, size)));
        m_left += size + 8;
    }

    /** At the row's end, as far as there is room. */
    void last(const QString &text, const QFont &font, const QColor &colour, int most)
    {
        const QFontMetrics metrics(font);
        if (text.isEmpty() || most < metrics.height() * 2)
            return;
        const QString cut = metrics.elidedText(text, Qt::ElideRight, most);
        const int width = metrics.horizontalAdvance(cut) + 1;
        draw(cut, font, colour, QRect(m_right - width, m_row.top(), width, m_row.height()));
        m_right -= width + 8;
    }

    void next(const QString &text, const QFont &font, const QColor &colour, int most)
    {
        const QFontMetrics metrics(font);
        const QString cut = metrics.elidedText(text, Qt::ElideRight, most);
        const int width = metrics.horizontalAdvance(cut) + 2;
        draw(cut, font, colour, QRect(m_left, m_row.top(), width, m_row.height()));
        m_left += width + 6;
    }

    void chip(const QString &text, const QFont &font, const Theme::Tint &tint)
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

    static int chipWidth(const QString &text, const QFont &font)
    {
        const QFontMetrics metrics(font);
        return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + metrics.height() + 6;
    }

private:
    void draw(const QString &text, const QFont &font, const QColor &colour, const QRect &place)
    {
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(mirrored(place),
                            int(QStyle::visualAlignment(m_option.direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                                Qt::TextSingleLine,
                            text);
    }
    [[nodiscard]] QRect mirrored(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_row, rect);
    }

    QPainter *m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_row;
    int m_left;
    int m_right;
};

} // namespace

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    RowPainter row(painter, option);
    const QString name = index.data().toString();
    if (isHeading(index)) {
        small.setBold(true);
        row.next(name.toUpper(), small, theme.muted, row.room());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    if (selected || focused || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(focused ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? theme.info.ground : theme.hover);
        painter->drawRoundedRect(QRectF(row.row()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    row.dot(profileColour(index.data(ProfileRow::ColourRole).toString(), option.palette));
    const QString stage = index.data(ProfileRow::StageRole).toString();
    const QString warning = index.data(ProfileRow::WarningRole).toString();
    const int chips = RowPainter::chipWidth(stage, small) + RowPainter::chipWidth(warning, small);
    const int named = option.fontMetrics.horizontalAdvance(name) + 8;
    row.last(index.data(ProfileRow::VendorRole).toString(), small, theme.muted, row.room() - named - chips - 4);
    row.next(name, option.font, option.palette.color(QPalette::Text), row.room() - chips - 4);
    row.chip(stage, small, theme.plain);
    row.chip(warning, small, theme.warn);
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.height() * 8, option.fontMetrics.height() + (isHeading(index) ? 18 : 12)};
}

} // namespace Vitrine
