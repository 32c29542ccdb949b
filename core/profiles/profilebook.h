// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profilestore.h"
#include "profiles/secretstore.h"

#include <QObject>

namespace Vitrine {

/** The end of a change that touches the keychain: finished() exactly once, never before the caller is back in the event
 * loop. */
class ProfileJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(const std::optional<Vitrine::Error> &error);
};

/**
 * Profiles and their secrets, changed together in the order that orphans neither: a secret is stored before its
 * profile, a profile is removed before its secret.
 *
 * While the two differ, an empty file named after the profile's id stands in `pending-secrets` beside profiles.json;
 * what a crash leaves there is what sweep() looks after.
 */
class ProfileBook
{
public:
    ProfileBook(ProfileStore &store, SecretStore &secrets, const QString &folder);

    /**
     * Stores the secrets, then the profile. \p replaced holds only the secrets that were typed anew, an empty text for
     * one that is to be forgotten; the others stay as they are without anybody seeing them.
     */
    ProfileJob *save(const Profile &profile, const std::optional<Profile> &basedOn, const Secrets &replaced,
                     QObject *parent);

    /** Removes the profile at once and keeps its secret, so that restore() can undo it until forget() ends that. */
    [[nodiscard]] std::optional<Error> remove(const Profile &profile);
    [[nodiscard]] std::optional<Error> restore(const Profile &profile, const QString &before);
    ProfileJob *forget(const QString &profileId, QObject *parent);

    /** Removes the secrets of profiles that are gone, where a crash came in between. Asks the keychain only if there
     * are any. */
    ProfileJob *sweep(const QDateTime &now, QObject *parent);
    [[nodiscard]] QStringList pending() const;

    [[nodiscard]] ProfileStore &store() const { return m_store; }
    [[nodiscard]] SecretStore &secrets() const { return m_secrets; }

private:
    friend class SaveJob;
    friend class ForgetJob;
    [[nodiscard]] std::optional<Error> markPending(const QString &id) const;
    void clearPending(const QString &id) const;
    [[nodiscard]] QString pendingFile(const QString &id) const;

    ProfileStore &m_store;
    SecretStore &m_secrets;
    QString m_folder;
};

} // namespace Vitrine
