// SPDX-License-Identifier: Apache-2.0
#include "profiles/profiledelegate.h"

#include "profiles/profilerow.h"
#include "profiles/rowpainter.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(ProfileRow::IdRole).toString().isEmpty();
}

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
    row.ground();
    row.dot(profileColour(index.data(ProfileRow::ColourRole).toString(), option.palette));
    const QString stage = index.data(ProfileRow::StageRole).toString();
    const QString warning = index.data(ProfileRow::WarningRole).toString();
    const int chips = RowPainter::chipWidth(stage, small) + RowPainter::chipWidth(warning, small);
    const int named = option.fontMetrics.horizontalAdvance(name) + 8;
    const QString vendor = index.data(ProfileRow::VendorRole).toString();
    if (QFontMetrics(small).horizontalAdvance(vendor) <= row.room() - named - chips - 4)
        row.last(vendor, small, theme.muted, row.room()); // whole, or not at all
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
