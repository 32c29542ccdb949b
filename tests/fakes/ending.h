// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"

#include <QSignalSpy>
#include <QTest>

namespace Vitrine {

/** Waits until the job is gone; what it ended with, which must have been told exactly once. */
inline Result<HttpReply> ending(HttpJob *job)
{
    QList<Result<HttpReply>> ends;
    QObject::connect(job, &HttpJob::finished, job, [&ends](const Result<HttpReply> &end) {
        ends.append(end);
    });
    QSignalSpy gone(job, &QObject::destroyed);
    if (!gone.wait(20'000) || ends.size() != 1) {
        QTest::qFail("a job tells its end once and goes away", __FILE__, __LINE__);
        return Error{Error::Kind::Cancelled};
    }
    return ends.constFirst();
}

} // namespace Vitrine
