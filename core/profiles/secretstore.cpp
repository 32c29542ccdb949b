// SPDX-License-Identifier: Apache-2.0
#include "profiles/secretstore.h"

#include <QTimer>

namespace Vitrine {

namespace {

SecretJob *jobWith(const Secrets &secrets, QObject *parent)
{
    auto *job = new SecretJob(parent);
    QTimer::singleShot(0, job, [job, secrets] {
        job->deleteLater();
        Q_EMIT job->finished(secrets);
    });
    return job;
}

} // namespace

SecretJob *SessionSecretStore::read(const QString &profileId, QObject *parent)
{
    return jobWith(m_secrets.value(profileId), parent);
}

SecretJob *SessionSecretStore::write(const QString &profileId, const Secrets &secrets, QObject *parent)
{
    m_secrets.insert(profileId, secrets);
    return jobWith({}, parent);
}

SecretJob *SessionSecretStore::remove(const QString &profileId, QObject *parent)
{
    m_secrets.remove(profileId);
    return jobWith({}, parent);
}

} // namespace Vitrine
