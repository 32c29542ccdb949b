// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"

#include <memory>
#include <vector>

namespace Vitrine {

class NetworkChannel;

/**
 * Requests over the real network: HTTP/1.1, no cookies of its own, redirects of the same origin only, every limit of
 * NetworkSettings.
 *
 * What belongs to one way out (proxy, trusted roots, client certificate) is made at its first use and kept. Outlives
 * its jobs.
 */
class NetworkHttp final : public Http
{
public:
    NetworkHttp();
    ~NetworkHttp() override;
    Q_DISABLE_COPY_MOVE(NetworkHttp)

    HttpJob *send(const HttpRequest &request, const NetworkSettings &settings, const NetworkSecrets &secrets,
                  QObject *parent) override;
    HttpJob *reach(const QUrl &url, const NetworkSettings &settings, const NetworkSecrets &secrets,
                   QObject *parent) override;

private:
    std::vector<std::unique_ptr<NetworkChannel>> m_channels;
};

} // namespace Vitrine
