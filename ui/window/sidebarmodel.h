// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/pastlookup.h"
#include "product/display.h"
#include "profiles/profilerow.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <optional>

namespace Vitrine {

/**
 * The side bar's rows: profiles in their folders, what is pinned, what was looked up today, yesterday and before.
 *
 * Rows of past lookups keep the name of their profile, and say so where it is gone. Texts are ready to be drawn.
 */
class SideBarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = ProfileRow::OwnRole, ///< int of Kind
        PlaceRole,                      ///< of a profile: int, its place in the list
        FolderRole,                     ///< of a folder, and of a profile in one: its name
        DetailRole,                     ///< at the end of the row: an id and an age, how many, an outcome
        ShortDetailRole,                ///< of a lookup: what stays of that where there is no room for all of it
        MutedRole,                      ///< bool: there is no product to be seen
        OpenRole,                       ///< of a folder: bool
        TipRole,                        ///< all there is to say, in lines
    };
    enum class Kind : quint8 { Heading, Note, Folder, Profile, Pin, Recent };

    SideBarModel(const VendorList &vendors, const QLocale &locale, QObject *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    /** From now on past lookups are listed, and that there are none is said. */
    void setLists(const HistoryLists &lists);
    void setClosedFolders(const QStringList &folders);
    [[nodiscard]] QStringList closedFolders() const { return m_closed.values(); }
    void setOpen(const QString &folder, bool open);

    [[nodiscard]] QModelIndex indexOfProfile(const QString &profileId) const;
    [[nodiscard]] QModelIndex indexOfFolder(const QString &folder) const;
    /** Of a pin or a recent lookup. */
    [[nodiscard]] std::optional<PastLookup> past(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const PastLookup &past, Kind kind) const;
    [[nodiscard]] bool hasProfile(const QString &id) const { return profile(id) != nullptr; }
    [[nodiscard]] bool isPinned(const PastLookup &past) const;

    /** The place of the profile that Ctrl and that number choose: they count as the rows do while every folder is open.
     * Past the last where there is none. */
    [[nodiscard]] int placeOf(int number) const;

    [[nodiscard]] bool hasChoice() const; ///< any row that can be chosen

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Kind kind = Kind::Heading;
        QString text = {};
        int place = -1;       ///< of a profile
        PastLookup past = {}; ///< of a pin or a recent lookup
    };

    static bool isChoice(const Row &row);
    void build();
    void addProfiles(QList<Row> &rows) const;
    void addPast(QList<Row> &rows) const;
    [[nodiscard]] QList<int> order() const;
    [[nodiscard]] QString keyOf(int place) const;
    [[nodiscard]] const Profile *profile(const QString &id) const;
    [[nodiscard]] QVariant folderData(const Row &row, int role) const;
    [[nodiscard]] QVariant pastData(const Row &row, int role) const;
    [[nodiscard]] QString age(const QDateTime &fetched) const;
    [[nodiscard]] QStringList profileLines(int place) const;
    [[nodiscard]] QString detail(const Row &row, bool isShort) const;
    [[nodiscard]] QStringList everything(const Row &row) const;

    const VendorList &m_vendors;
    QLocale m_locale;
    QList<Profile> m_profiles;
    std::optional<HistoryLists> m_lists;
    QSet<QString> m_closed;
    QList<Row> m_rows;
    QTimer m_minute; ///< ages grow, and today becomes yesterday
};

} // namespace Vitrine
