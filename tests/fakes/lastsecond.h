// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <deque>

namespace Vitrine {

/** Counts requests by the second, as a server with a limit does. */
class LastSecond
{
public:
    LastSecond() { m_clock.start(); }

    /** One more; how many there were within the last second. */
    size_t count()
    {
        const qint64 now = m_clock.elapsed();
        while (!m_requests.empty() && now - m_requests.front() >= 1'000)
            m_requests.pop_front();
        m_requests.push_back(now);
        busiest = std::max(busiest, m_requests.size());
        return m_requests.size();
    }

    size_t busiest = 0; ///< requests in any second

private:
    QElapsedTimer m_clock;
    std::deque<qint64> m_requests;
};

} // namespace Vitrine
