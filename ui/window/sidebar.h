// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profilerow.h"

#include <QAbstractListModel>
#include <QListView>

namespace Vitrine {

/** The profiles under their heading; a row knows its profile's place in the list, the heading has none. */
class SideBarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = ProfileRow::OwnRole /**< int, -1 for the heading */ };

    explicit SideBarModel(const VendorList &vendors, QObject *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    [[nodiscard]] QModelIndex indexOf(const QString &profileId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const VendorList &m_vendors;
    QList<Profile> m_profiles;
};

/** At the window's side: whom one can ask. The chosen row is the profile of the tab in front; a click chooses whom to
 * ask next. */
class SideBar : public QListView
{
    Q_OBJECT

public:
    explicit SideBar(const VendorList &vendors, QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles) { m_model->setProfiles(profiles); }
    /** Shows whose product is in front; empty: nobody's. */
    void markProfile(const QString &profileId);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void profileWanted(int which);

private:
    SideBarModel *m_model;
};

} // namespace Vitrine
