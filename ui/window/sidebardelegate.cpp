// SPDX-License-Identifier: Apache-2.0
#include "window/sidebardelegate.h"

#include "profiles/rowpainter.h"
#include "window/sidebarmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

SideBarModel::Kind kindOf(const QModelIndex &index)
{
    return SideBarModel::Kind(index.data(SideBarModel::KindRole).toInt());
}

bool isInFolder(const QModelIndex &index)
{
    return kindOf(index) == SideBarModel::Kind::Profile && !index.data(SideBarModel::FolderRole).toString().isEmpty();
}

} // namespace

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.palette.setCurrentColorGroup(QPalette::Normal); // A heading cannot be chosen, but is to be read.
    const SideBarModel::Kind kind = kindOf(index);
    if (kind == SideBarModel::Kind::Profile || kind == SideBarModel::Kind::Heading) {
        if (isInFolder(index)) {
            const int indent = option.fontMetrics.height();
            const bool mirrored = option.direction == Qt::RightToLeft;
            option.rect.adjust(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
        }
        m_profiles.paint(painter, option, index);
        return;
    }
    const Theme theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.85);
    RowPainter row(painter, option);
    const QString text = index.data().toString();
    const QColor colour = option.palette.color(QPalette::Text);
    if (kind == SideBarModel::Kind::Note) {
        row.next(text, option.font, theme.muted, row.room());
        painter->restore();
        return;
    }
    row.ground();
    if (kind == SideBarModel::Kind::Folder) {
        row.chevron(index.data(SideBarModel::OpenRole).toBool(), theme.muted);
    } else {
        const QColor ofProfile = profileColour(index.data(ProfileRow::ColourRole).toString(), option.palette);
        if (kind == SideBarModel::Kind::Pin)
            row.star(ofProfile);
        else
            row.dot(ofProfile);
    }
    // What it is comes first; what tells it apart has the room that is left, but never less than three fifths.
    const int named = option.fontMetrics.horizontalAdvance(text) + 8;
    const int most = qMax(row.room() - named, row.room() * 3 / 5);
    QString detail = index.data(SideBarModel::DetailRole).toString();
    if (QFontMetrics(small).horizontalAdvance(detail) > most) {
        if (const QString shorter = index.data(SideBarModel::ShortDetailRole).toString(); !shorter.isEmpty())
            detail = shorter;
    }
    row.last(detail, small, theme.muted, most);
    row.next(text, option.font, index.data(SideBarModel::MutedRole).toBool() ? theme.muted : colour, row.room());
    painter->restore();
}

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int air = kindOf(index) == SideBarModel::Kind::Heading ? 18 : 12;
    return {option.fontMetrics.height() * 8, option.fontMetrics.height() + air};
}

} // namespace Vitrine
