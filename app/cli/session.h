// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "http/networkhttp.h"
#include "lookup/lookup.h"
#include "profiles/keychainstore.h"
#include "profiles/profilestore.h"
#include "sandbox/sandbox.h"

#include <memory>
#include <optional>

namespace Vitrine {

/** Who can be asked and with which secrets: the sandbox's profiles, or the person's own. */
class Session
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)

public:
    explicit Session(const VendorList &vendors);

    /** Makes the profiles ready, perhaps none, and reads the file of secrets. What is returned is why it could not. */
    [[nodiscard]] std::optional<Saying> open(const Options &options, Console &console);

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] Lookups &lookups() { return m_lookups; }
    /** An id the sandbox knows; empty where the profile is the person's own. */
    [[nodiscard]] QString sampleId(const Profile &profile) const;

    /** The secrets of the file stand before the keychain's from now on. */
    void useSecretsOfFile();
    /** What the file of secrets has under that profile's name. */
    [[nodiscard]] Secrets secretsOfFile(const QString &name) const { return m_secretsOfFile.value(name); }

    /** The person's own profiles; null where they are the sandbox's. */
    [[nodiscard]] ProfileStore *store() { return m_store.get(); }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] KeychainStore &secrets() { return m_secrets; }
    [[nodiscard]] Http &http() { return m_http; }

private:
    [[nodiscard]] std::optional<Saying> openSandbox();
    [[nodiscard]] std::optional<Saying> openProfiles(const QString &folder, Console &console);
    [[nodiscard]] std::optional<Saying> readSecrets(const QString &path);

    NetworkHttp m_http;
    KeychainStore m_secrets; ///< the sandbox's secrets and those of a file stand before it, for this session
    Lookups m_lookups;
    std::unique_ptr<Sandbox> m_sandbox;
    QString m_folder; ///< of profiles.json
    std::unique_ptr<ProfileStore> m_store;
    QHash<QString, Secrets> m_secretsOfFile; ///< by the profile's name
    QList<Profile> m_profiles;
};

} // namespace Vitrine
