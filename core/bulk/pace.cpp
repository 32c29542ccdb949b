// SPDX-License-Identifier: Apache-2.0
#include "bulk/pace.h"

#include <algorithm>

namespace Vitrine {

namespace {

constexpr double second = 1000;
constexpr double margin = 1.03; // answers do not arrive as evenly as questions leave
constexpr double lateness = 5;  // timers are late by a little: so much may be made up for
constexpr double raise = 1.25;
constexpr double slowest = 64; // times slower than the limit

} // namespace

Pace::Pace(double perSecond)
    : m_limit(perSecond)
    , m_perSecond(perSecond)
{
}

double Pace::spacing() const
{
    return margin * second / m_perSecond;
}

double Pace::wait(double now) const
{
    return std::max(0.0, m_next - now);
}

void Pace::sent(double now)
{
    m_next = std::max(m_next, now - lateness) + spacing();
}

void Pace::answeredWell()
{
    if (m_perSecond >= m_limit || ++m_good < goodAnswersToRaise)
        return;
    m_good = 0;
    m_perSecond = std::min(m_limit, m_perSecond * raise);
}

void Pace::limited(double sent, double now)
{
    m_good = 0;
    if (m_slowed > 0 && sent <= m_slowed)
        return;
    m_slowed = now;
    m_perSecond = std::max(m_limit / slowest, m_perSecond / 2);
    m_next = std::max(m_next, now + spacing());
}

void Pace::holdUntil(double then)
{
    m_next = std::max(m_next, then);
}

} // namespace Vitrine
