// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

#include <time.h>

namespace Vitrine {

/**
 * Beats every 5 ms in the thread it was made in and knows the longest time that thread kept it from beating: by the
 * clock, and by what the thread itself worked, which no other program on the machine makes longer.
 */
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] {
            beat();
        });
        m_timer.start(5);
        m_last.start();
    }

    /** Milliseconds, the time since the last beat included. */
    [[nodiscard]] qint64 longestGap() const { return std::max(m_longest, m_last.elapsed()); }
    [[nodiscard]] qint64 longestWork() const { return std::max(m_longestWork, worked() - m_workedBefore); }

    /** Forgets what was: what is measured begins here. */
    void restart()
    {
        m_longest = m_longestWork = 0;
        m_last.restart();
        m_workedBefore = worked();
    }

private:
    void beat()
    {
        m_longest = std::max(m_longest, m_last.restart());
        const qint64 now = worked();
        m_longestWork = std::max(m_longestWork, now - m_workedBefore);
        m_workedBefore = now;
    }

    static qint64 worked()
    {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
    qint64 m_longestWork = 0;
    qint64 m_workedBefore = worked();
};

} // namespace Vitrine
