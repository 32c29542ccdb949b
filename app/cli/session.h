// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "http/networkhttp.h"
#include "lookup/lookup.h"
#include "profiles/keychainstore.h"
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

    /** Makes the profiles ready. What is returned is why there are none. */
    [[nodiscard]] std::optional<Saying> open(const Options &options, Console &console);

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] Lookups &lookups() { return m_lookups; }
    /** An id the sandbox knows; empty where the profile is the person's own. */
    [[nodiscard]] QString sampleId(const Profile &profile) const;

private:
    [[nodiscard]] std::optional<Saying> openSandbox();
    [[nodiscard]] std::optional<Saying> openProfiles(const QString &folder, Console &console);
    [[nodiscard]] std::optional<Saying> readSecrets(const QString &path);

    NetworkHttp m_http;
    KeychainStore m_secrets; ///< the sandbox's secrets and those of a file stand before it, for this session
    Lookups m_lookups;
    std::unique_ptr<Sandbox> m_sandbox;
    QList<Profile> m_profiles;
};

} // namespace Vitrine
