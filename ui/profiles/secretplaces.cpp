// SPDX-License-Identifier: Apache-2.0
#include "profiles/secretplaces.h"

#include "vendors/profilecheck.h"

#include <algorithm>

namespace Vitrine {

SecretPlaces::SecretPlaces(SecretStore &secrets, KeychainStore *keychain, const VendorList &vendors, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_keychain(keychain)
    , m_vendors(vendors)
{
}

KeptSecrets SecretPlaces::of(const Profile &profile) const
{
    const bool isKnown = m_known.contains(profile.id);
    const KeptSecrets known = m_known.value(profile.id);
    const SecretEdit::Kept otherwise = isKnown ? SecretEdit::Kept::Missing : SecretEdit::Kept::Unasked;
    KeptSecrets kept;
    const QList<FieldSpec> fields = secretFieldsOf(profile, m_vendors);
    for (const FieldSpec &field : fields)
        kept.insert(field.key, known.value(field.key, otherwise));
    return kept;
}

void SecretPlaces::ask(const Profile &profile)
{
    delete m_job;
    m_job = m_secrets.read(profile.id, this);
    connect(m_job, &SecretJob::finished, this, [this, profile](const Result<Secrets> &answer) {
        m_job.clear();
        take(profile, answer);
        Q_EMIT found(profile.id);
    });
}

void SecretPlaces::take(const Profile &profile, const Result<Secrets> &answer)
{
    const KeychainStore::State state = m_keychain ? m_keychain->state() : KeychainStore::State::Ready;
    const bool isNowhere = !answer && state == KeychainStore::State::Missing;
    if (!answer && !isNowhere) {
        const bool isLocked = state == KeychainStore::State::Locked;
        KeptSecrets kept = of(profile);
        for (SecretEdit::Kept &each : kept) {
            // what was stored or forgotten a moment ago is known better
            const bool isKnown = each == SecretEdit::Kept::Keychain || each == SecretEdit::Kept::Session ||
                                 each == SecretEdit::Kept::Missing;
            if (!isKnown)
                each = isLocked ? SecretEdit::Kept::Locked : SecretEdit::Kept::Perhaps;
        }
        m_known.insert(profile.id, kept);
        return;
    }
    const bool isSession = m_keychain && m_keychain->isKeptForSession(profile.id);
    KeptSecrets kept;
    const QStringList keys = answer ? answer->keys() : QStringList();
    for (const QString &key : keys)
        kept.insert(key, isSession ? SecretEdit::Kept::Session : SecretEdit::Kept::Keychain);
    m_known.insert(profile.id, kept);
}

bool SecretPlaces::areLockedAway(const QString &id) const
{
    const KeptSecrets known = m_known.value(id);
    return std::ranges::any_of(known, [](SecretEdit::Kept kept) {
        return kept == SecretEdit::Kept::Locked;
    });
}

} // namespace Vitrine
