// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/connectiontest.h"
#include "vendors/vendor.h"

#include <QByteArray>

namespace Vitrine {

/** What is known of one secret of a profile, without the secret. */
struct SecretState
{
    FieldSpec field;
    std::optional<bool> isStored; ///< nothing where the keychain could not be asked
};

/** One line for each profile, columns aligned under their names. */
QString profilesText(const QList<Profile> &profiles);
/** As profiles.json holds them, without what stands around them. */
QByteArray profilesJson(const QList<Profile> &profiles);

/** One line for each fact; secrets are dots. */
QString profileText(const Profile &profile, const QList<SecretState> &secrets, const VendorList &vendors);
/** As profiles.json holds it, and "secrets": true where one is stored, null where the keychain could not be asked. */
QByteArray profileJson(const Profile &profile, const QList<SecretState> &secrets);

QString reportText(const ConnectionReport &report);
QByteArray reportJson(const Profile &profile, const ConnectionReport &report);

} // namespace Vitrine
