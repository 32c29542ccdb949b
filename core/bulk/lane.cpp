// SPDX-License-Identifier: Apache-2.0
#include "bulk/lane.h"

#include <algorithm>
#include <cmath>

namespace Vitrine {

namespace {

constexpr int mostDelays = 5;
constexpr int mostRefused = 3;
constexpr int mostUnreached = 30;
constexpr int slowsAfter = 3; // unreached: a network that comes back soon costs few answers
constexpr qint64 unreachedPause = 1'000;
constexpr qint64 alwaysAgain = 5;  // so many more are asked again however short the list is
constexpr qint64 oneAgainFor = 12; // questions; leaves room below a tenth for what the vendor puts off
constexpr double longestTimer = 60'000;

} // namespace

BulkLane::BulkLane(const Lookups &lookups, const Profile &profile, const BulkLimits &limits, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_atOnce(limits.atOnce)
    , m_http(lookups.http(), limits.perSecond,
             [this] {
                 askMore();
             })
    , m_lookups(lookups, m_http)
{
    m_lookups.mayAskAgain = [this](const Error &error) {
        return mayAskAgain(error);
    };
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BulkLane::askMore);
}

BulkLane::~BulkLane()
{
    qDeleteAll(m_jobs); // before what they ask through
}

void BulkLane::start()
{
    m_isPaused = false;
    askMore();
}

void BulkLane::pause()
{
    m_isPaused = true;
    m_timer.stop();
}

QList<qsizetype> BulkLane::stop()
{
    QList<qsizetype> rest;
    for (const Waiting &waiting : m_waiting)
        rest.append(waiting.question);
    m_waiting.clear();
    return rest;
}

void BulkLane::cancel()
{
    stop();
    qDeleteAll(m_jobs);
    m_jobs.clear();
    disconnect();
    deleteLater(); // perhaps it is an answer of its own that ends it
}

void BulkLane::askMore()
{
    while (!m_isPaused && !m_waiting.empty() && m_jobs.size() < m_atOnce) {
        // One that has not asked yet will need the next free moment itself.
        if (m_jobs.contains(m_starting) && m_http.sent() == m_sentBefore)
            return;
        if (const double wait = m_http.wait(); wait > 0) {
            m_timer.start(int(std::ceil(std::min(wait, longestTimer))));
            return;
        }
        const Waiting next = m_waiting.front();
        m_waiting.pop_front();
        ask(next);
    }
}

void BulkLane::ask(const Waiting &next)
{
    m_starting = next.question;
    m_sentBefore = m_http.sent();
    ++m_asked;
    auto *job = new LookupJob(m_lookups, m_profile, next.id, this);
    m_jobs.insert(next.question, job);
    connect(job, &LookupJob::progress, this, [this, question = next.question](const QString &text) {
        Q_EMIT progress(question, text);
    });
    connect(job, &LookupJob::finished, this, [this, next](const LookupResult &result) {
        m_jobs.remove(next.question);
        onAnswer(next, result);
    });
}

void BulkLane::onAnswer(const Waiting &asked, const LookupResult &result)
{
    if (isPutOff(asked, result)) {
        m_waiting.push_front({asked.question, asked.id, asked.delays + 1});
        return askMore();
    }
    const bool isRefusal = result.outcome == Outcome::SignInRefused || result.outcome == Outcome::Forbidden ||
                           result.outcome == Outcome::Keychain;
    const bool isUnreached =
        result.outcome == Outcome::Network || result.outcome == Outcome::Tls || result.outcome == Outcome::Timeout;
    m_refused = isRefusal ? m_refused + 1 : 0;
    m_unreached = isUnreached ? m_unreached + 1 : 0;
    if (m_unreached >= slowsAfter)
        m_http.holdFor(unreachedPause);
    const bool isRefused = m_refused == mostRefused && !m_waiting.empty();
    const bool isUnreachable = m_unreached == mostUnreached && !m_waiting.empty();
    const QPointer<BulkLane> alive(this);
    Q_EMIT answered(asked.question, result);
    if (alive && isRefused)
        Q_EMIT refused(result.message);
    if (alive && isUnreachable)
        Q_EMIT unreachable(result.message);
    if (alive)
        askMore();
}

bool BulkLane::isPutOff(const Waiting &asked, const LookupResult &result)
{
    if (result.outcome != Outcome::RateLimited || !result.error)
        return false;
    if (result.error->httpStatus < 400) // else its status has said so already
        m_http.limited();
    if (result.error->retryAt)
        m_http.holdFor(m_lookups.clock().msecsTo(*result.error->retryAt));
    return asked.delays < mostDelays;
}

bool BulkLane::mayAskAgain(const Error &error)
{
    if (error.kind == Error::Kind::RateLimited)
        return true;
    if (m_again >= alwaysAgain + m_asked / oneAgainFor)
        return false;
    ++m_again;
    return true;
}

qint64 BulkLane::remainingMs() const
{
    const double each = 1000 / m_http.perSecond();
    return qint64(m_http.wait() + double(m_waiting.size()) * each);
}

qint64 BulkLane::heldMs() const
{
    const double usual = 2000 / m_http.perSecond();
    const double wait = m_http.wait();
    return wait > usual && !m_waiting.empty() ? qint64(wait) : 0;
}

} // namespace Vitrine
