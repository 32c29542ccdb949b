// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profilebook.h"

#include <QEventLoop>

namespace Vitrine {

/** Runs the event loop until the keychain has answered, which is within ten seconds. */
inline Result<Secrets> waitFor(SecretJob *job)
{
    Result<Secrets> ended = Error{.kind = Error::Kind::Keychain};
    QEventLoop loop;
    QObject::connect(job, &SecretJob::finished, &loop, [&](const Result<Secrets> &result) {
        ended = result;
        loop.quit();
    });
    loop.exec();
    return ended;
}

/** The same for a change of profiles. */
inline std::optional<Error> waitFor(ProfileJob *job)
{
    std::optional<Error> ended;
    QEventLoop loop;
    QObject::connect(job, &ProfileJob::finished, &loop, [&](const std::optional<Error> &error) {
        ended = error;
        loop.quit();
    });
    loop.exec();
    return ended;
}

} // namespace Vitrine
