// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>

#include <time.h>

namespace Vitrine {

/**
 * Beats every 5 ms in the thread it was made in and knows the longest time that thread kept it from beating: by the
 * clock, by what the thread itself worked, and by what it waited for a lock, a disk or another thread. No other program
 * on the machine makes the last two longer.
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

    /** Nothing where the system does not tell how long a thread that could work had to wait for a processor. */
    [[nodiscard]] qint64 longestWait() const { return std::max(m_longestWait, waited()); }

    /** Forgets what was: what is measured begins here. */
    void restart()
    {
        m_longest = m_longestWork = m_longestWait = 0;
        begin();
    }

private:
    void beat()
    {
        m_longest = longestGap();
        m_longestWork = longestWork();
        m_longestWait = longestWait();
        begin();
    }

    void begin()
    {
        m_workedBefore = worked();
        m_queuedBefore = queued();
        m_last.restart(); // last: to be held up in here is no waiting
    }

    [[nodiscard]] qint64 waited() const
    {
        const qint64 gap = m_last.elapsed(); // first, for the same reason
        const qint64 now = queued();
        return now < 0 ? 0 : gap - (worked() - m_workedBefore) - (now - m_queuedBefore);
    }

    /** Milliseconds; -1 where nobody knows. */
    static qint64 queued()
    {
        QFile told(QStringLiteral("/proc/thread-self/schedstat")); // worked, waited in line, times, in nanoseconds
        const QList<QByteArray> times = told.open(QFile::ReadOnly) ? told.readAll().split(' ') : QList<QByteArray>();
        return times.size() < 3 ? -1 : times.at(1).toLongLong() / 1'000'000;
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
    qint64 m_longestWait = 0;
    qint64 m_workedBefore = worked();
    qint64 m_queuedBefore = queued();
};

} // namespace Vitrine
