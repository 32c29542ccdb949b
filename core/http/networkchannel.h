// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <optional>

namespace Vitrine {

/**
 * One way to one origin: a proxy, trusted roots, a client certificate and the connections that stand open.
 *
 * By origin, because Qt gives a thread to each QNetworkAccessManager, and a server that sends a head without end keeps
 * it busy.
 */
class NetworkChannel
{
public:
    /** Qt opens no more connections than this; a further request waits in line. */
    static constexpr int mostConnections = 6;

    NetworkChannel(const QString &origin, const NetworkSettings &settings, const NetworkSecrets &secrets);
    Q_DISABLE_COPY_MOVE(NetworkChannel)

    [[nodiscard]] bool serves(const QString &origin, const NetworkSettings &settings,
                              const NetworkSecrets &secrets) const;

    QNetworkAccessManager &manager() { return m_manager; }
    /** What TLS trusts and shows. Read at the first use; a file that cannot be read is an Error each time until it can.
     */
    const Result<QSslConfiguration> &tls();
    int underWay = 0; ///< jobs

private:
    QString m_origin;
    NetworkSettings m_settings;
    NetworkSecrets m_secrets;
    QNetworkAccessManager m_manager;
    std::optional<Result<QSslConfiguration>> m_tls;
};

/** "localhost", 127.0.0.0/8 and ::1: what does not leave this computer. */
bool isLoopback(const QString &host);

} // namespace Vitrine
