// SPDX-License-Identifier: Apache-2.0
#include "page/askalldelegate.h"

#include "page/askallmodel.h"
#include "theme.h"
#include "tips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

const Theme::Tint &tintOf(const Theme &theme, AskAllModel::Tone tone)
{
    switch (tone) {
    case AskAllModel::Tone::Asking:
        return theme.info;
    case AskAllModel::Tone::Good:
        return theme.good;
    case AskAllModel::Tone::Bad:
        return theme.bad;
    case AskAllModel::Tone::Plain:
        break;
    }
    return theme.plain;
}

/** Where the parts of a row stand, not mirrored yet. */
struct Places
{
    QRect row, dot, name, text, link, chip;

    Places(const QStyleOptionViewItem &option, const QModelIndex &index)
        : row(option.rect.adjusted(16, 1, -16, -1))
    {
        const int line = option.fontMetrics.height();
        const int middle = row.center().y();
        const int dotSize = line * 9 / 16;
        dot = QRect(row.left() + 10, middle - dotSize / 2, dotSize, dotSize);
        const int chipWidth = wide(option, index.data(AskAllModel::StateRole)) + line;
        chip = QRect(row.right() - 10 - chipWidth, middle - line / 2 - 3, chipWidth, line + 6);
        name = QRect(dot.right() + 11, row.top(), qMin(line * 14, row.width() / 4), row.height());
        const int left = name.right() + 1 + line;
        const int linkWidth = wide(option, index.data(AskAllModel::LinkRole));
        const int most = chip.left() - line - left - (linkWidth > 0 ? linkWidth + line / 2 : 0);
        text = QRect(left, row.top(), qMin(most, wide(option, index.data(AskAllModel::TextRole)) + 1), row.height());
        link = QRect(text.right() + 1 + line / 2, row.top(), linkWidth, row.height());
    }

private:
    static int wide(const QStyleOptionViewItem &option, const QVariant &text)
    {
        return option.fontMetrics.horizontalAdvance(text.toString());
    }
};

} // namespace

void AskAllDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Places places(option, index);
    const QRect &row = places.row;
    const auto place = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, row, rect);
    };
    const int flags =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (focused || (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))) {
        painter->setPen(focused ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(theme.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(profileColour(index.data(AskAllModel::ColourRole).toString(), option.palette));
    painter->drawEllipse(place(places.dot));

    const auto tone = AskAllModel::Tone(index.data(AskAllModel::ToneRole).toInt());
    const Theme::Tint &tint = tintOf(theme, tone);
    painter->setBrush(tint.ground);
    painter->drawRoundedRect(place(places.chip), places.chip.height() / 2.0, places.chip.height() / 2.0);
    painter->setPen(tint.text);
    painter->setFont(option.font);
    painter->drawText(place(places.chip), Qt::AlignCenter | Qt::TextSingleLine,
                      index.data(AskAllModel::StateRole).toString());

    const auto write = [&](const QRect &where, const QString &text, const QFont &font, const QColor &colour) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place(where), flags, QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    QFont bold = option.font;
    bold.setBold(true);
    const QColor text = option.palette.color(QPalette::Text);
    const bool isTold = tone == AskAllModel::Tone::Good || tone == AskAllModel::Tone::Bad;
    write(places.name, index.data().toString(), bold, text);
    const QString told = index.data(AskAllModel::TextRole).toString();
    const QColor ink = isTold ? text : theme.muted;
    const bool isWrapped =
        (option.state & QStyle::State_Selected) && option.fontMetrics.horizontalAdvance(told) > places.text.width();
    if (isWrapped) {
        const int room = places.text.width() * 9 / 5; // of two lines some is lost where words end
        painter->setFont(option.font);
        painter->setPen(ink);
        painter->drawText(place(places.text), (flags & ~Qt::TextSingleLine) | Qt::TextWordWrap,
                          option.fontMetrics.elidedText(told, Qt::ElideRight, room));
    } else {
        write(places.text, told, option.font, ink);
    }
    write(places.link, index.data(AskAllModel::LinkRole).toString(), option.font, theme.accent);
    if (const QVariant progress = index.data(AskAllModel::ProgressRole); progress.isValid()) {
        const int line = option.fontMetrics.height();
        const int wide = qMin(line * 10, places.chip.left() - places.link.left() - line);
        const QRect bar(places.link.left(), row.center().y() - 1, qMax(0, wide), 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.line);
        painter->drawRoundedRect(place(bar), 2, 2);
        painter->setBrush(theme.accent);
        QRect done = bar;
        done.setWidth(int(bar.width() * progress.toDouble()));
        painter->drawRoundedRect(place(done), 2, 2);
    }
    painter->restore();
}

QSize AskAllDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.height() * 20, option.fontMetrics.height() * 11 / 4};
}

bool AskAllDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const Places places(option, index);
        const QRect link = QStyle::visualRect(option.direction, places.row, places.link);
        if (link.contains(static_cast<QMouseEvent *>(event)->pos())) {
            openLink(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool AskAllDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid())
        showTip(event->globalPos(), index.data(AskAllModel::WholeRole).toString(), view->viewport());
    return true;
}

} // namespace Vitrine
