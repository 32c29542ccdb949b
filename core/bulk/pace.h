// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Vitrine {

/**
 * How fast one account may be asked. Pure: the time comes from outside, in milliseconds of a clock that only goes
 * forward.
 *
 * Requests go out evenly spaced, a little slower than the limit, so that no second and no minute holds more than it
 * allows. Being told that it was too much halves the rate, once for all that was under way; a hundred good answers
 * raise it by a quarter, up to the limit again.
 */
class Pace
{
public:
    static constexpr int goodAnswersToRaise = 100;

    explicit Pace(double perSecond); ///< the limit, above 0

    /** Requests a second as of now: the limit, or less after too much. */
    [[nodiscard]] double perSecond() const { return m_perSecond; }
    /** Milliseconds until the next request may go out; 0: at once. */
    [[nodiscard]] double wait(double now) const;
    /** Between two requests. */
    [[nodiscard]] double spacing() const;

    void sent(double now);
    void answeredWell();
    /** What went out at \p sent was too much. */
    void limited(double sent, double now);
    /** Nothing goes out before. */
    void holdUntil(double then);

private:
    double m_limit;
    double m_perSecond;
    double m_next = 0;   ///< when the next may go out
    double m_slowed = 0; ///< when the rate was last halved
    int m_good = 0;      ///< answers since the rate last changed
};

} // namespace Vitrine
