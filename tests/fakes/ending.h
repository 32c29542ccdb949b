// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTest>

#include <optional>

namespace Vitrine::Test {

/** What a job finished with; nothing where it did not within that time. */
template<typename Result, typename Job>
std::optional<Result> ending(Job *job, int withinMs = 10'000)
{
    // the job may outlive a failed wait: what it writes to must too
    const auto result = std::make_shared<std::optional<Result>>();
    QObject::connect(job, &Job::finished, job, [result](const Result &finished) { *result = finished; });
    [[maybe_unused]] const bool ended = QTest::qWaitFor([&] { return result->has_value(); }, withinMs);
    return *result;
}

} // namespace Vitrine::Test
