// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "cli/session.h"
#include "profiles/profilebook.h"

namespace Vitrine {

/** One of the `profiles` commands from its options to its end. The keychain is asked only where it must be. */
class ProfilesCommand
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)

public:
    ProfilesCommand(const Options &options, const VendorList &vendors, Session &session, Console &console);

    /** Runs the event loop while it waits for the keychain or the network. */
    Exit run();

private:
    Exit list();
    Exit show();
    Exit test();
    Exit add();
    Exit enterSecrets();
    Exit remove();
    Exit exportAll();
    Exit importFile();

    Exit refuse(const QString &what, Exit exit = Exit::Failed);
    /** The profile of the name asked for; nothing, and said so, where there is none. */
    std::optional<Profile> named();
    /** The file of profiles may be changed; else it is said why not. */
    bool mayChange();
    [[nodiscard]] bool isJson() const;

    /** Whether the keychain can keep secrets; said where it cannot and no file has them. */
    bool canBeKept(const Profile &profile);
    /** The secrets from the file, else from the person; nothing, and said so, where they cannot be had. */
    std::optional<Secrets> obtain(const Profile &profile);
    /** Stores both; the profile alone where the keychain cannot and a file has the secrets. */
    Exit keep(const Profile &profile, const std::optional<Profile> &basedOn, const Secrets &secrets);
    /** Nothing is wrong with the places of the profile that begin like this; else it is said. */
    bool isUsable(const Profile &profile, const Secrets &secrets, QLatin1StringView places);
    /** Why the keychain failed just now, and what helps in a terminal. */
    [[nodiscard]] QString keychainText() const;
    /** Finishes what a crash left of earlier changes. */
    void sweep();

    Options m_options;
    const VendorList &m_vendors;
    Session &m_session;
    Console &m_console;
    std::optional<ProfileBook> m_book; ///< none for the sandbox's profiles
};

Exit manageProfiles(const Options &options, const VendorList &vendors, Console &console);

} // namespace Vitrine
