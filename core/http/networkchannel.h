// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <optional>

namespace Vitrine {

/** One way out to the network: a proxy, trusted roots, a client certificate and the connections that stand open. */
class NetworkChannel
{
public:
    /** Qt opens no more connections than this to one origin; a further request waits in line. */
    static constexpr int connectionsPerOrigin = 6;

    NetworkChannel(const NetworkSettings &settings, const NetworkSecrets &secrets);
    Q_DISABLE_COPY_MOVE(NetworkChannel)

    [[nodiscard]] bool serves(const NetworkSettings &settings, const NetworkSecrets &secrets) const;

    QNetworkAccessManager &manager() { return m_manager; }
    /** What TLS trusts and shows. Read at the first use; a file that cannot be read is an Error each time until it can.
     */
    const Result<QSslConfiguration> &tls();
    /** How many jobs are under way to an origin. */
    int &underWay(const QString &origin) { return m_underWay[origin]; }

private:
    NetworkSettings m_settings;
    NetworkSecrets m_secrets;
    QNetworkAccessManager m_manager;
    std::optional<Result<QSslConfiguration>> m_tls;
    QHash<QString, int> m_underWay;
};

/** "localhost", 127.0.0.0/8 and ::1: what does not leave this computer. */
bool isLoopback(const QString &host);

} // namespace Vitrine
