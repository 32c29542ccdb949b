// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace Vitrine {

/** Beats every 5 ms in the thread it was made in, and remembers for how long it could not. */
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = longestGap();
            m_last = m_clock.elapsed();
        });
        m_timer.start(5);
    }

    /** Milliseconds, the time since the last beat included. */
    [[nodiscard]] qint64 longestGap() const { return std::max(m_longest, m_clock.elapsed() - m_last); }

private:
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_last = 0;
    qint64 m_longest = 0;
};

} // namespace Vitrine
