// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilestore.h"

#include "files/writer.h"
#include "profiles/profilejson.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int currentVersion = 1;
constexpr qsizetype largestFile = 16 * 1024 * 1024;
constexpr int lockWaitMs = 400;
constexpr int staleLockMs =
    2'000; ///< of a lock whose owner was killed before it wrote its name; a living owner keeps its lock

qsizetype indexOf(const QJsonArray &entries, const QString &id)
{
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (entries.at(index)["id"_L1].toString() == id)
            return index;
    }
    return -1;
}

std::optional<Profile> findIn(const QList<Profile> &profiles, const QString &id)
{
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile &each) {
        return each.id == id;
    });
    return found == profiles.cend() ? std::optional<Profile>() : *found;
}

/** Known keys from the profile, what a newer Vitrine wrote beside them as it was. */
QJsonObject merged(QJsonObject entry, const Profile &profile)
{
    static const QStringList optionalKeys{u"network"_s, u"folder"_s, u"stage"_s, u"leftOutOfAll"_s};
    for (const QString &key : optionalKeys)
        entry.remove(key);
    const QJsonObject known = toJson(profile);
    for (auto each = known.constBegin(); each != known.constEnd(); ++each)
        entry[each.key()] = each.value();
    return entry;
}

} // namespace

ProfileStore::ProfileStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder + "/profiles.json"_L1)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProfileStore::reloadQuietly);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProfileStore::reloadQuietly);
}

Result<ProfileStore::Content> ProfileStore::parse(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject root = document.object();
    if (!document.isObject() || !root["profiles"_L1].isArray())
        return Error{.kind = Error::Kind::BadAnswer};

    Content content;
    content.root = root;
    const double version = root["version"_L1].toDouble(currentVersion);
    if (version > currentVersion) {
        content.readOnly = true;
        content.notices.append(
            tr("The profiles were saved by a newer Vitrine. They can be used, but not changed here."));
    }
    const QJsonArray entries = root["profiles"_L1].toArray();
    int unreadable = 0;
    for (const auto &entry : entries) {
        const std::optional<Profile> profile = profileFromJson(entry.toObject());
        if (profile && !findIn(content.profiles, profile->id))
            content.profiles.append(*profile);
        else
            ++unreadable;
    }
    if (unreadable > 0)
        content.notices.append(
            tr("%n entries of profiles.json could not be read. They are kept in the file.", nullptr, unreadable));
    return content;
}

Result<ProfileStore::Content> ProfileStore::readContent() const
{
    const Result<QByteArray> bytes = readFile(m_path, largestFile);
    if (!bytes) {
        if (bytes.error().kind == Error::Kind::NotFound)
            return Content{};
        return bytes.error();
    }
    return parse(*bytes);
}

std::optional<Error> ProfileStore::load(const QDateTime &now)
{
    Result<Content> content = readContent();
    if (!content && content.error().kind == Error::Kind::BadAnswer) {
        const Result<QString> aside = moveAside(m_path, now);
        if (!aside)
            return aside.error();
        m_lasting.append(tr("profiles.json was damaged. It is kept as %1; the list of profiles starts empty.")
                             .arg(QFileInfo(*aside).fileName()));
        content = Content{};
    }
    if (!content) {
        m_readOnly = true;
        return content.error();
    }
    show(*content);
    watch();
    return {};
}

void ProfileStore::lend(const QList<Profile> &profiles, const QString &why)
{
    m_isLent = true;
    Content lent;
    lent.profiles = profiles;
    lent.notices.append(why);
    lent.readOnly = true;
    show(lent);
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    return findIn(m_profiles, id);
}

std::optional<Profile> ProfileStore::findByName(const QString &name) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(), [&](const Profile &each) {
        return each.name == name;
    });
    return found == m_profiles.cend() ? std::optional<Profile>() : *found;
}

template <typename Change> std::optional<Error> ProfileStore::apply(const Change &change)
{
    const auto refused = [](const QString &detail) {
        return Error{.kind = Error::Kind::File, .detail = detail};
    };
    if (m_isLent)
        return refused(tr("these profiles cannot be changed here"));
    if (!QDir().mkpath(QFileInfo(m_path).path()))
        return refused(tr("the folder %1 could not be made").arg(QFileInfo(m_path).path()));
    QLockFile lock(m_path + ".lock"_L1);
    lock.setStaleLockTime(staleLockMs);
    if (!lock.tryLock(lockWaitMs)) {
        if (lock.error() == QLockFile::LockFailedError)
            return refused(tr("another Vitrine is saving profiles; try again"));
        return refused(tr("%1 may not be written there").arg(m_path));
    }

    Result<Content> content = readContent();
    if (!content) {
        if (content.error().kind == Error::Kind::BadAnswer)
            return refused(tr("%1 was damaged meanwhile; start Vitrine again").arg(m_path));
        return content.error();
    }
    if (content->readOnly)
        return refused(tr("the profiles were saved by a newer Vitrine and can not be changed here"));

    QJsonArray entries = content->root["profiles"_L1].toArray();
    if (std::optional<Error> error = change(*content, entries)) {
        show(*content);
        return error;
    }
    QJsonObject root = content->root;
    root["version"_L1] = currentVersion;
    root["profiles"_L1] = entries;
    const QByteArray bytes = QJsonDocument(root).toJson(QJsonDocument::Indented);
    if (std::optional<Error> error = writeFile(m_path, bytes, FileWriter::Privacy::Owner, FileWriter::Links::Follow))
        return error;
    if (const Result<Content> written = parse(bytes))
        show(*written);
    watch();
    return {};
}

std::optional<Error> ProfileStore::save(const Profile &profile, const std::optional<Profile> &basedOn)
{
    return apply([&](const Content &content, QJsonArray &entries) -> std::optional<Error> {
        const std::optional<Profile> stored = findIn(content.profiles, profile.id);
        if (stored != basedOn && stored != profile) {
            return Error{.kind = Error::Kind::File,
                         .detail =
                             tr("“%1” was changed or removed by another Vitrine meanwhile; look at it and save again")
                                 .arg(profile.name)};
        }
        const qsizetype at = indexOf(entries, profile.id);
        if (at < 0)
            entries.append(toJson(profile));
        else
            entries.replace(at, merged(entries.at(at).toObject(), profile));
        return {};
    });
}

std::optional<Error> ProfileStore::remove(const QString &id)
{
    return apply([&](const Content &, QJsonArray &entries) -> std::optional<Error> {
        if (const qsizetype at = indexOf(entries, id); at >= 0)
            entries.removeAt(at);
        return {};
    });
}

std::optional<Error> ProfileStore::move(const QString &id, const QString &before)
{
    return apply([&](const Content &, QJsonArray &entries) -> std::optional<Error> {
        const qsizetype from = indexOf(entries, id);
        if (from < 0 || id == before)
            return {};
        const QJsonValue entry = entries.takeAt(from);
        const qsizetype to = indexOf(entries, before);
        entries.insert(to < 0 ? entries.size() : to, entry);
        return {};
    });
}

void ProfileStore::show(const Content &content)
{
    m_readOnly = content.readOnly;
    m_notices = m_lasting + content.notices;
    if (m_profiles == content.profiles)
        return;
    m_profiles = content.profiles;
    Q_EMIT changed();
}

void ProfileStore::reloadQuietly()
{
    // a file that does not parse now may be a person's half-saved edit: what is shown stays until it does
    if (const Result<Content> content = readContent())
        show(*content);
    watch();
}

void ProfileStore::watch()
{
    // replacing a file ends its watch; the folder tells of the new one
    const QString folder = QFileInfo(m_path).path();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

} // namespace Vitrine
