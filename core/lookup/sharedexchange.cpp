// SPDX-License-Identifier: Apache-2.0
#include "lookup/sharedexchange.h"

namespace Vitrine {

SharedExchange::SharedExchange(Http &http, const HttpRequest &request, const NetworkSettings &settings,
                               const NetworkSecrets &secrets)
{
    connect(http.send(request, settings, secrets, this), &HttpJob::finished, this,
            [this](const Result<HttpReply> &result) {
                m_isFinished = true;
                Q_EMIT finished(result);
            });
}

} // namespace Vitrine
