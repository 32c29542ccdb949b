// SPDX-License-Identifier: Apache-2.0
#include "profiles/sandboxprofile.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QString withoutPort(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    if (!QHostAddress(url.host()).isLoopback())
        return address;
    url.setPort(-1);
    return url.toString();
}

} // namespace

bool isOfSandbox(const Profile &profile)
{
    return profile.id.startsWith("5ea0000"_L1) && profile.id.contains("-4000-8000-00000"_L1);
}

Profile withoutSandboxPort(const Profile &profile)
{
    Profile account = profile;
    if (!isOfSandbox(profile))
        return account;
    account.address = withoutPort(profile.address);
    for (QString &field : account.fields)
        field = withoutPort(field);
    return account;
}

} // namespace Vitrine
