// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"

namespace Vitrine {

/** One exchange that several lookups wait for: a token, an address. It lives as long as one of them holds it; then it
 * is cancelled. */
class SharedExchange final : public QObject
{
    Q_OBJECT

public:
    SharedExchange(Http &http, const HttpRequest &request, const NetworkSettings &settings,
                   const NetworkSecrets &secrets);

    [[nodiscard]] bool isFinished() const { return m_isFinished; }

Q_SIGNALS:
    /** Once, from the event loop. Who hears it may let go of the exchange. */
    void finished(const Vitrine::Result<Vitrine::HttpReply> &result);

private:
    bool m_isFinished = false;
};

} // namespace Vitrine
