// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Vitrine {

/** How one profile reaches the network: a plain value, stored in profiles.json under "network". Times in milliseconds.
 */
struct NetworkSettings
{
    enum class Proxy : quint8 { System, None, Own };

    Proxy proxy = Proxy::System;
    QString proxyHost = {};
    quint16 proxyPort = 0;
    QString proxyUser = {};             ///< its password is the secret "proxy_password"
    QString caFile = {};                ///< PEM, trusted beside the system's
    QString clientCertificateFile = {}; ///< PEM
    QString clientKeyFile = {};         ///< PEM; its passphrase is the secret "key_passphrase"
    int connectMs = 10'000;
    int silenceMs = 15'000;
    int attemptMs = 30'000;
    int lookupMs = 45'000;
    qsizetype maxBytes = 32 * 1024 * 1024; ///< of one answer, decoded
    bool pictures = true;
    int concurrency = 4;          ///< bulk: requests at once
    double requestsPerSecond = 5; ///< bulk
    bool allowHttp = false;       ///< the person insisted on http beyond loopback

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace Vitrine
