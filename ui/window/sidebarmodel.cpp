// SPDX-License-Identifier: Apache-2.0
#include "window/sidebarmodel.h"

#include "page/headercard.h"
#include "page/outcometext.h"
#include "shown.h"

#include <QKeySequence>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

SideBarModel::SideBarModel(const VendorList &vendors, const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent)
    , m_vendors(vendors)
    , m_locale(locale)
{
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &SideBarModel::build);
}

void SideBarModel::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    build();
}

void SideBarModel::setLists(const HistoryLists &lists)
{
    m_lists = lists;
    build();
    m_minute.start();
}

void SideBarModel::setClosedFolders(const QStringList &folders)
{
    m_closed = QSet<QString>(folders.cbegin(), folders.cend());
    build();
}

void SideBarModel::setOpen(const QString &folder, bool open)
{
    if (open == !m_closed.contains(folder))
        return;
    if (open)
        m_closed.remove(folder);
    else
        m_closed.insert(folder);
    build();
}

void SideBarModel::build()
{
    QList<Row> rows;
    addProfiles(rows);
    addPast(rows);
    // Rows are moved about by what was looked up: a person's place in the list follows what it was about.
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex &index : kept) {
        const Row &row = m_rows.at(index.row());
        const auto same = std::ranges::find_if(rows, [&](const Row &other) {
            return other.kind == row.kind && other.text == row.text && other.past.isSameQuestion(row.past) &&
                   (row.kind != Kind::Profile || other.past.profileId == row.past.profileId);
        });
        now.append(same == rows.end() ? QModelIndex() : createIndex(int(same - rows.begin()), 0));
    }
    m_rows = rows;
    changePersistentIndexList(kept, now);
    Q_EMIT layoutChanged();
}

void SideBarModel::addProfiles(QList<Row> &rows) const
{
    if (m_profiles.isEmpty())
        return;
    rows.append({.kind = Kind::Heading, .text = tr("Profiles")});
    QString folder;
    const QList<int> places = order();
    for (const int place : places) {
        const Profile &profile = m_profiles.at(place);
        if (profile.folder != folder)
            rows.append({.kind = Kind::Folder, .text = profile.folder});
        folder = profile.folder;
        if (!m_closed.contains(folder))
            rows.append({.kind = Kind::Profile, .place = place, .past = {.profileId = profile.id}});
    }
}

/** The places of the profiles as they stand below each other while every folder is open. */
QList<int> SideBarModel::order() const
{
    QStringList folders{QString()};
    for (const Profile &profile : m_profiles) {
        if (!folders.contains(profile.folder))
            folders.append(profile.folder);
    }
    QList<int> places;
    for (const QString &folder : std::as_const(folders)) {
        for (int place = 0; place < int(m_profiles.size()); ++place) {
            if (m_profiles.at(place).folder == folder)
                places.append(place);
        }
    }
    return places;
}

int SideBarModel::placeOf(int number) const
{
    return order().value(number - 1, int(m_profiles.size()));
}

QString SideBarModel::keyOf(int place) const
{
    constexpr qsizetype mostNumbered = 9;
    const qsizetype number = order().indexOf(place) + 1;
    return number > mostNumbered
               ? QString()
               : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number))).toString(QKeySequence::NativeText);
}

void SideBarModel::addPast(QList<Row> &rows) const
{
    if (!m_lists)
        return;
    if (!m_lists->pinned.isEmpty())
        rows.append({.kind = Kind::Heading, .text = tr("Pinned")});
    for (const PastLookup &past : m_lists->pinned)
        rows.append({.kind = Kind::Pin, .past = past});
    const QDate today = QDate::currentDate();
    QString heading;
    for (const PastLookup &past : m_lists->recent) {
        const qint64 days = past.fetched.toLocalTime().date().daysTo(today);
        const QString under = days <= 0 ? tr("Today") : days == 1 ? tr("Yesterday") : tr("Earlier");
        if (under != heading)
            rows.append({.kind = Kind::Heading, .text = under});
        heading = under;
        rows.append({.kind = Kind::Recent, .past = past});
    }
    if (m_lists->recent.isEmpty() && !m_profiles.isEmpty()) {
        rows.append({.kind = Kind::Heading, .text = tr("Recent")});
        rows.append({.kind = Kind::Note,
                     .text = m_lists->isKept ? tr("Nothing looked up yet") : tr("Recent lookups are not kept")});
    }
}

const Profile *SideBarModel::profile(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.cend() ? nullptr : &*found;
}

QModelIndex SideBarModel::indexOfProfile(const QString &profileId) const
{
    return indexOf({.profileId = profileId}, Kind::Profile);
}

QModelIndex SideBarModel::indexOfFolder(const QString &folder) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.kind == Kind::Folder && row.text == folder;
    });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

QModelIndex SideBarModel::indexOf(const PastLookup &past, Kind kind) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.kind == kind && row.past.isSameQuestion(past);
    });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()));
}

std::optional<PastLookup> SideBarModel::past(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isPast = row.kind == Kind::Pin || row.kind == Kind::Recent;
    return isPast ? std::optional(row.past) : std::nullopt;
}

bool SideBarModel::isPinned(const PastLookup &past) const
{
    return m_lists && std::ranges::any_of(m_lists->pinned, [&](const PastLookup &pin) {
               return pin.isSameQuestion(past);
           });
}

int SideBarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SideBarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KindRole)
        return int(row.kind);
    switch (row.kind) {
    case Kind::Heading:
    case Kind::Note:
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row.text : QVariant();
    case Kind::Folder:
        return folderData(row, role);
    case Kind::Pin:
    case Kind::Recent:
        return pastData(row, role);
    case Kind::Profile:
        break;
    }
    const Profile &profile = m_profiles.at(row.place);
    if (role == PlaceRole)
        return row.place;
    if (role == FolderRole)
        return profile.folder;
    if (role == TipRole)
        return profileLines(row.place).join(u'\n');
    return ProfileRow::data(profile, m_vendors, role);
}

QVariant SideBarModel::folderData(const Row &row, int role) const
{
    const bool open = !m_closed.contains(row.text);
    const auto inside = int(std::ranges::count(m_profiles, row.text, &Profile::folder));
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(row.text, 100);
    case FolderRole:
        return row.text;
    case OpenRole:
        return open;
    case DetailRole:
        return open ? QString() : m_locale.toString(inside);
    case TipRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return open ? tr("Folder %1, open, %n profile(s)", nullptr, inside).arg(shownLine(row.text, 100))
                    : tr("Folder %1, closed, %n profile(s)", nullptr, inside).arg(shownLine(row.text, 100));
    default:
        return {};
    }
}

QVariant SideBarModel::pastData(const Row &row, int role) const
{
    const PastLookup &past = row.past;
    switch (role) {
    case Qt::DisplayRole:
        return shownLine(past.name.isEmpty() ? past.asked : past.name, 200);
    case ProfileRow::IdRole:
        return past.profileId;
    case ProfileRow::ColourRole: {
        const Profile *asked = profile(past.profileId);
        return asked ? asked->colour : QString();
    }
    case DetailRole:
        return detail(row, false);
    case ShortDetailRole:
        return detail(row, true);
    case MutedRole:
        return past.name.isEmpty();
    case TipRole:
        return everything(row).join(u'\n');
    case Qt::AccessibleTextRole: {
        const QStringList words = everything(row);
        return row.kind == Kind::Pin ? tr("Pinned: %1").arg(words.join(", "_L1)) : words.join(", "_L1);
    }
    default:
        return {};
    }
}

QString SideBarModel::age(const QDateTime &fetched) const
{
    constexpr qint64 minute = 60;
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime then = fetched.toLocalTime();
    const qint64 minutes = qMax(qint64(0), then.secsTo(now)) / minute;
    if (minutes == 0)
        return tr("now");
    if (minutes < minute)
        return tr("%1 min").arg(m_locale.toString(minutes));
    if (then.date().daysTo(now.date()) <= 1)
        return m_locale.toString(then.time(), QLocale::ShortFormat);
    return m_locale.toString(then.date(), QLocale::ShortFormat);
}

QStringList SideBarModel::profileLines(int place) const
{
    const Profile &profile = m_profiles.at(place);
    QStringList lines{profile.name,
                      ProfileRow::vendorName(profile, m_vendors),
                      stageTitle(profile.stage),
                      profile.folder,
                      profile.address,
                      encryptionTitle(profile),
                      keyOf(place)};
    lines.removeAll(QString());
    for (QString &line : lines)
        line = shownLine(line, 200);
    return lines;
}

/** What tells two of the same name apart, and how fresh it is; of both the one that cannot be seen elsewhere. */
QString SideBarModel::detail(const Row &row, bool isShort) const
{
    constexpr qsizetype shortEnough = 9;
    const PastLookup &past = row.past;
    if (!profile(past.profileId))
        return tr("profile removed");
    QStringList parts;
    if (past.outcome != Outcome::Found && past.outcome != Outcome::Skipped)
        parts.append(outcomeTitle(past.outcome));
    else if (!past.name.isEmpty() && !(isShort && row.kind == Kind::Recent))
        parts.append(shownLine(past.asked, past.asked.size() <= shortEnough ? shortEnough : shortEnough - 1));
    if (row.kind == Kind::Recent && (!isShort || parts.isEmpty()))
        parts.append(age(past.fetched));
    return parts.join(u" · "_s);
}

QStringList SideBarModel::everything(const Row &row) const
{
    const PastLookup &past = row.past;
    const Profile *asked = profile(past.profileId);
    QStringList lines{shownLine(past.name, 200), shownLine(past.asked, 200)};
    lines.append(asked ? shownLine(asked->name, 100)
                       : tr("%1 (this profile was removed)").arg(shownLine(past.profileName, 100)));
    if (past.fetched.isValid()) {
        const QString when = m_locale.toString(past.fetched.toLocalTime(), QLocale::ShortFormat);
        lines.append(tr("%1, %2").arg(outcomeTitle(past.outcome), when));
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

bool SideBarModel::isChoice(const Row &row)
{
    return row.kind != Kind::Heading && row.kind != Kind::Note;
}

bool SideBarModel::hasChoice() const
{
    return std::ranges::any_of(m_rows, isChoice);
}

Qt::ItemFlags SideBarModel::flags(const QModelIndex &index) const
{
    const bool canBeChosen = index.isValid() && isChoice(m_rows.at(index.row()));
    return canBeChosen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace Vitrine
