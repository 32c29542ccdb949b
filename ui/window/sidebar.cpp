// SPDX-License-Identifier: Apache-2.0
#include "window/sidebar.h"

#include "profiles/profiledelegate.h"
#include "profiles/profilerow.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

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
    if (role == PlaceRole)
        return which;
    if (which < 0)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? tr("Profiles") : QVariant();
    return ProfileRow::data(m_profiles.at(which), m_vendors, role);
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
    setItemDelegate(new ProfileDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setModel(m_model);
    const auto want = [this](const QModelIndex &index) {
        if (const int which = index.data(SideBarModel::PlaceRole).toInt(); index.isValid() && which >= 0)
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
