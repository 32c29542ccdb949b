// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/network.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace Vitrine {

/** What one sign-in needs to be kept secret: field key -> secret ("token", "app_secret", "proxy_password"). */
using Secrets = QMap<QString, QString>;

/** One way to reach one vendor account. Everything in here may be shared in a file; secrets are elsewhere. */
struct Profile
{
    enum class Stage : quint8 { NotStated, Test, Live };

    QString id; ///< uuid without braces; the keychain's key
    QString name;
    QString vendor;                ///< VendorInfo::id
    QString signIn;                ///< SignIn::id
    QString address;               ///< what stands before the vendor's path; empty where the vendor resolves it
    QMap<QString, QString> fields; ///< FieldSpec::key -> value, the vendor's and the sign-in's that are not secret
    NetworkSettings network;
    QString colour; ///< "#rrggbb"
    QString folder;
    Stage stage = Stage::NotStated;
    bool leftOutOfAll = false; ///< not asked when every profile is asked

    [[nodiscard]] QString field(const QString &key) const { return fields.value(key); }
    friend bool operator==(const Profile &, const Profile &) = default;
};

} // namespace Vitrine
