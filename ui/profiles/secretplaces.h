// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/fieldset.h"
#include "profiles/keychainstore.h"

#include <QPointer>

namespace Vitrine {

/**
 * Which secrets of a profile are kept, and where; never what they say. Knows what was noted without asking anybody;
 * only ask() asks the keychain.
 */
class SecretPlaces : public QObject
{
    Q_OBJECT

public:
    /** \p keychain is nothing where \p secrets are not in one. */
    SecretPlaces(SecretStore &secrets, KeychainStore *keychain, const VendorList &vendors, QObject *parent);

    /** For every secret the profile has a use for. */
    [[nodiscard]] KeptSecrets of(const Profile &profile) const;
    /** found() follows with what the keychain says, unless another one is asked about first. */
    void ask(const Profile &profile);
    /** These are kept, and no others. */
    void note(const QString &id, const KeptSecrets &kept) { m_known.insert(id, kept); }
    /** They could not be seen, because the keychain is locked. */
    [[nodiscard]] bool areLockedAway(const QString &id) const;

Q_SIGNALS:
    void found(const QString &id);

private:
    void take(const Profile &profile, const Result<Secrets> &answer);

    SecretStore &m_secrets;
    KeychainStore *m_keychain;
    const VendorList &m_vendors;
    QHash<QString, KeptSecrets> m_known;
    QPointer<SecretJob> m_job;
};

} // namespace Vitrine
