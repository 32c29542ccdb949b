// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilelistmodel.h"

#include "profiles/profilerow.h"
#include "shown.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

const QString &mimeType()
{
    static const QString type = u"application/x-vitrine-profile"_s;
    return type;
}

} // namespace

ProfileListModel::ProfileListModel(const VendorList &vendors, QObject *parent)
    : QAbstractListModel(parent)
    , m_vendors(vendors)
{
}

void ProfileListModel::setProfiles(const QList<Profile> &profiles)
{
    if (m_profiles == profiles)
        return; // a row the pointer holds must stay the same row, or it cannot be dragged
    m_profiles = profiles;
    arrange();
}

void ProfileListModel::setFilter(const QString &filter)
{
    m_filter = filter;
    arrange();
}

void ProfileListModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    QStringList folders{QString()};
    for (const Profile &profile : std::as_const(m_profiles)) {
        if (!folders.contains(profile.folder))
            folders.append(profile.folder);
    }
    for (const QString &folder : std::as_const(folders)) {
        const qsizetype start = m_rows.size();
        for (qsizetype i = 0; i < m_profiles.size(); ++i) {
            if (m_profiles.at(i).folder == folder && matches(m_profiles.at(i)))
                m_rows.append({{}, i});
        }
        if (!folder.isEmpty() && m_rows.size() > start)
            m_rows.insert(start, {folder, -1});
    }
    endResetModel();
}

bool ProfileListModel::matches(const Profile &profile) const
{
    const QString all =
        QStringList{profile.name, ProfileRow::vendorName(profile, m_vendors), profile.folder, profile.address}.join(
            u'\n');
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

QModelIndex ProfileListModel::indexOf(const QString &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!id.isEmpty() && idAt(row) == id)
            return index(row);
    }
    return {};
}

QString ProfileListModel::neighbour(const QString &id, int step) const
{
    int row = indexOf(id).row() + step;
    while (row >= 0 && row < int(m_rows.size()) && idAt(row).isEmpty())
        row += step;
    return idAt(row);
}

void ProfileListModel::wantStep(const QString &id, int step)
{
    const QModelIndex from = indexOf(id);
    const int to = from.row() + step;
    if (!from.isValid() || to < 0 || to >= int(m_rows.size()))
        return;
    if (!idAt(to).isEmpty()) { // always the lower one goes up: a folder stands where its first profile does
        Q_EMIT moveWanted(step < 0 ? id : idAt(to), step < 0 ? idAt(to) : id, folderAt(to));
    } else if (step > 0) { // past a heading: the first below it
        Q_EMIT moveWanted(id, idAt(to + 1), folderAt(to));
    } else { // past its own heading: the last above it
        Q_EMIT moveWanted(id, {}, to == 0 ? QString() : folderAt(to - 1));
    }
}

QString ProfileListModel::idAt(int row) const
{
    const qsizetype which = row >= 0 && row < int(m_rows.size()) ? m_rows.at(row).profile : -1;
    return which < 0 ? QString() : m_profiles.at(which).id;
}

QString ProfileListModel::folderAt(int row) const
{
    const Row &at = m_rows.at(row);
    return at.profile < 0 ? at.heading : m_profiles.at(at.profile).folder;
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.profile < 0) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? shownLine(row.heading, 100) : QVariant();
    }
    return ProfileRow::data(m_profiles.at(row.profile), m_vendors, role);
}

Qt::ItemFlags ProfileListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (m_rows.at(index.row()).profile < 0)
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList ProfileListModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *ProfileListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(mimeType(), indexes.value(0).data(ProfileRow::IdRole).toString().toUtf8());
    return data;
}

bool ProfileListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int /*column*/,
                                    const QModelIndex &parent)
{
    const QString id = QString::fromUtf8(data->data(mimeType()));
    if (action != Qt::MoveAction || id.isEmpty() || m_rows.isEmpty())
        return false;
    if (parent.isValid()) // onto a heading: to the top of its folder
        row = parent.row() + 1;
    if (row < 0 || row > int(m_rows.size()))
        row = int(m_rows.size());
    // what is let go behind the last of a folder goes into that folder
    const QString folder = folderAt(row > 0 ? row - 1 : 0);
    const bool isLast = row >= int(m_rows.size()) || idAt(row).isEmpty() || folderAt(row) != folder;
    const QString before = isLast ? QString() : idAt(row);
    if (before != id)
        Q_EMIT moveWanted(id, before, folder);
    return false; // the row is not the view's to remove
}

} // namespace Vitrine
