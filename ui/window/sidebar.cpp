// SPDX-License-Identifier: Apache-2.0
#include "window/sidebar.h"

#include "shown.h"
#include "theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

class SideBarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // A heading cannot be chosen, but it is no less worth reading.
        QPalette palette = option.palette;
        palette.setCurrentColorGroup(QPalette::Active);
        const Theme theme = Theme::of(palette);
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        const auto place = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, row, rect);
        };
        const int flags =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)) | Qt::TextSingleLine;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QFont small = option.font;
        small.setPointSizeF(small.pointSizeF() * 0.85);
        const QString name = index.data().toString();
        if (index.data(SideBarModel::ProfileRole).toInt() < 0) {
            small.setBold(true);
            painter->setFont(small);
            painter->setPen(theme.muted);
            painter->drawText(place(row.adjusted(8, 0, -8, -3)),
                              int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignBottom)), name);
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
        if (selected || focused || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(focused ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(selected ? theme.info.ground : theme.hover);
            painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        const int dot = option.fontMetrics.height() * 9 / 16;
        painter->setPen(Qt::NoPen);
        painter->setBrush(profileColour(index.data(SideBarModel::ColourRole).toString(), option.palette));
        painter->drawEllipse(place(QRect(row.left() + 8, row.center().y() - dot / 2, dot, dot)));

        const QString vendor = index.data(SideBarModel::VendorRole).toString();
        const int left = row.left() + 16 + dot;
        const int room = row.right() - 8 - left;
        const QFontMetrics smallMetrics(small);
        const int nameWidth = qMin(option.fontMetrics.horizontalAdvance(name) + 2, room);
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(place(QRect(left, row.top(), nameWidth, row.height())), flags,
                          option.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth));
        const int rest = room - nameWidth - 10;
        if (rest > smallMetrics.height() * 2) {
            painter->setFont(small);
            painter->setPen(theme.muted);
            const QString text = smallMetrics.elidedText(vendor, Qt::ElideRight, rest);
            const int wide = smallMetrics.horizontalAdvance(text) + 1;
            painter->drawText(place(QRect(row.right() - 8 - wide, row.top(), wide, row.height())), flags, text);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = index.data(SideBarModel::ProfileRole).toInt() < 0;
        return {option.fontMetrics.height() * 8, option.fontMetrics.height() + (heading ? 22 : 14)};
    }
};

} // namespace

SideBarModel::SideBarModel(const VendorList &vendors, QObject *parent)
    : QAbstractListModel(parent)
    , m_vendors(vendors)
{
}

void SideBarModel::setProfiles(const QList<Profile> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

QModelIndex SideBarModel::indexOf(const QString &profileId) const
{
    for (int i = 0; i < int(m_profiles.size()); ++i) {
        if (m_profiles.at(i).id == profileId)
            return index(i + 1);
    }
    return {};
}

int SideBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_profiles.isEmpty() ? 0 : int(m_profiles.size()) + 1;
}

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int which = index.row() - 1;
    if (role == ProfileRole)
        return which;
    if (which < 0)
        return role == Qt::DisplayRole ? tr("PROFILES") : role == Qt::AccessibleTextRole ? tr("Profiles") : QVariant();
    const Profile &profile = m_profiles.at(which);
    const Vendor *vendor = findVendor(m_vendors, profile.vendor);
    const QString vendorName = vendor ? vendor->info().name : profile.vendor;
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(profile.name, 100);
    case VendorRole:
        return vendorName;
    case ColourRole:
        return profile.colour;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(shownLine(profile.name, 100), vendorName);
    default:
        return {};
    }
}

Qt::ItemFlags SideBarModel::flags(const QModelIndex &index) const
{
    return index.row() == 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

SideBar::SideBar(const VendorList &vendors, QWidget *parent)
    : QListView(parent)
    , m_model(new SideBarModel(vendors, this))
{
    setFrameShape(NoFrame);
    QPalette side = palette();
    side.setColor(QPalette::Base, side.color(QPalette::Window));
    setPalette(side);
    setAccessibleName(tr("Profiles"));
    setItemDelegate(new SideBarDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(m_model);
    const auto want = [this](const QModelIndex &index) {
        if (const int which = index.data(SideBarModel::ProfileRole).toInt(); index.isValid() && which >= 0)
            Q_EMIT profileWanted(which);
    };
    connect(this, &QListView::clicked, this, want);
    connect(this, &QListView::activated, this, want);
}

void SideBar::markProfile(const QString &profileId)
{
    const QModelIndex index = m_model->indexOf(profileId);
    if (index.isValid())
        setCurrentIndex(index);
    else
        clearSelection();
}

QSize SideBar::sizeHint() const
{
    return {fontMetrics().height() * 17, 200};
}

} // namespace Vitrine
