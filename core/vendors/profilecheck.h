// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"

#include <QSet>

namespace Vitrine {

/** What is wrong with one entry of a profile, to be said beside it. */
struct ProfileFault
{
    QString place; ///< "name", "vendor", "signIn", "address", "fields.<key>" or "secrets.<key>"
    QString text;  ///< for a person: what is wrong and how it should be
};

/**
 * Everything that keeps a profile from being used, in the order of the form; empty where it can be saved.
 *
 * \p secrets are the keys of the secrets that are stored or typed; \p others are the profiles beside it, whose names it
 * must not share. One set of rules for the window and the command line.
 */
QList<ProfileFault> faultsOf(const Profile &profile, const VendorList &vendors, const QSet<QString> &secrets,
                             const QList<Profile> &others);

/** The secrets the profile has a use for: its sign-in's, then its proxy's and its client key's, which are never
 * required.
 */
QList<FieldSpec> secretFieldsOf(const Profile &profile, const VendorList &vendors);

/** A new profile of that vendor: a fresh id, its first sign-in, its first address, the fields' initial values. */
Profile newProfile(const VendorInfo &vendor);

/** The address is plain http to another machine: allowed only where the person insists, and then marked wherever it
 * shows. */
bool isUnencrypted(const Profile &profile);

} // namespace Vitrine
