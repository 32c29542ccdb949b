// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "profiles/profile.h"

#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QList>
#include <QObject>

namespace Vitrine {

/**
 * The profiles in `profiles.json`: {"version": 1, "profiles": [...]}, in the person's order, never a secret among them.
 *
 * Each change is applied to what the file holds at that moment, under a lock, so a second running Vitrine loses
 * nothing; what a newer Vitrine added to a profile is kept. A file of a newer version is read-only, and so is what was
 * lent. A damaged file is moved aside.
 */
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    /** \p folder is made when the first profile is saved. */
    explicit ProfileStore(const QString &folder, QObject *parent = nullptr);

    /** Reads the file. An Error is what kept it from being read; a missing file is no error. */
    [[nodiscard]] std::optional<Error> load(const QDateTime &now);
    /** Instead of the file's: shows these, which cannot be changed; \p why says so to a person. */
    void lend(const QList<Profile> &profiles, const QString &why);
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const QString &id) const;
    [[nodiscard]] std::optional<Profile> findByName(const QString &name) const;
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /** What a person must be told about the file: moved aside, of a newer version, entries not understood. Perhaps
     * empty. */
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    [[nodiscard]] QString path() const { return m_path; }

    /**
     * Adds the profile at the end, or replaces the one with its id. \p basedOn is what the person saw when they began
     * to edit, nothing for a new one; where the file holds another state of it now, the save is refused and nothing is
     * lost.
     */
    [[nodiscard]] std::optional<Error> save(const Profile &profile, const std::optional<Profile> &basedOn);
    [[nodiscard]] std::optional<Error> remove(const QString &id);
    /** Puts the profile in front of the one that is \p before; empty: at the end. */
    [[nodiscard]] std::optional<Error> move(const QString &id, const QString &before);

Q_SIGNALS:
    /** The profiles are others than before, by this store or by another running Vitrine. */
    void changed();

private:
    struct Content
    {
        QJsonObject root;
        QList<Profile> profiles;
        QStringList notices;
        bool readOnly = false;
    };
    static Result<Content> parse(const QByteArray &bytes);
    Result<Content> readContent() const;
    template <typename Change> std::optional<Error> apply(const Change &change);
    void show(const Content &content);
    void reloadQuietly();
    void watch();

    QString m_path;
    QList<Profile> m_profiles;
    QStringList m_notices;
    QStringList m_lasting; ///< notices of this run that a later reading would not give again
    bool m_readOnly = false;
    bool m_isLent = false;
    QFileSystemWatcher m_watcher;
};

} // namespace Vitrine
