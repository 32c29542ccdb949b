// SPDX-License-Identifier: Apache-2.0
#include "lookup/retry.h"

#include <algorithm>
#include <cmath>

namespace Vitrine::Retry {

bool isWorthwhile(const Error &error)
{
    const int status = error.httpStatus;
    switch (error.kind) {
    case Error::Kind::Network:
        return status == 0;
    case Error::Kind::Timeout:
        return status == 0 || status == 408;
    case Error::Kind::RateLimited:
        return true;
    case Error::Kind::Server:
        return status == 500 || status == 502 || status == 503 || status == 504;
    default:
        return false;
    }
}

std::chrono::milliseconds delay(const Error &error, int failures, double random, const QDateTime &now)
{
    if (error.retryAt)
        return std::chrono::milliseconds(std::max(qint64(0), now.msecsTo(*error.retryAt)));
    const double doubled = std::pow(2, failures - 1);
    const bool isBusy = error.kind == Error::Kind::RateLimited || error.httpStatus == 503;
    const double seconds =
        isBusy ? std::min(20.0, doubled) * (0.5 + random / 2) : std::min(8.0, 0.5 * doubled) * random;
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

} // namespace Vitrine::Retry
