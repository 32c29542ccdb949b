// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "profiles/profile.h"

#include <QObject>

namespace Vitrine {

/** The answer of a SecretStore: emits finished() exactly once, never before the caller is back in the event loop, then
 * deletes itself. */
class SecretJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /** After a write or a removal the secrets are empty. A profile without any has no secrets, which is no error. */
    void finished(const Vitrine::Result<Vitrine::Secrets> &result);
};

/** Where the secrets of profiles are kept, by the profile's id. Every call is asynchronous and ends within ten seconds.
 */
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    virtual SecretJob *read(const QString &profileId, QObject *parent) = 0;
    virtual SecretJob *write(const QString &profileId, const Secrets &secrets, QObject *parent) = 0;
    virtual SecretJob *remove(const QString &profileId, QObject *parent) = 0;
};

/** Secrets for this session only: the sandbox's, those of --secrets FILE, and all of them where there is no keychain.
 */
class SessionSecretStore final : public SecretStore
{
public:
    SecretJob *read(const QString &profileId, QObject *parent) override;
    SecretJob *write(const QString &profileId, const Secrets &secrets, QObject *parent) override;
    SecretJob *remove(const QString &profileId, QObject *parent) override;

    void set(const QString &profileId, const Secrets &secrets) { m_secrets.insert(profileId, secrets); }

private:
    QHash<QString, Secrets> m_secrets;
};

} // namespace Vitrine
