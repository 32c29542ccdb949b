// SPDX-License-Identifier: Apache-2.0
#include "bulk/pacedhttp.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Vitrine {

PacedHttp::PacedHttp(Http &http, double perSecond, std::function<void()> changed)
    : m_http(http)
    , m_pace(perSecond)
    , m_changed(std::move(changed))
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        sendNext();
    });
}

double PacedHttp::now() const
{
    return double(m_clock.nsecsElapsed()) / 1e6;
}

double PacedHttp::wait() const
{
    return m_pace.wait(now()) + double(m_waiting.size()) * m_pace.spacing();
}

HttpJob *PacedHttp::send(const HttpRequest &request, const NetworkSettings &settings, const NetworkSecrets &secrets,
                         QObject *parent)
{
    auto *job = new HttpJob(parent);
    m_waiting.push_back({job, request, settings, secrets});
    sendNext();
    return job;
}

void PacedHttp::sendNext()
{
    bool hasSent = false;
    while (!m_waiting.empty()) {
        if (!m_waiting.front().job) { // nobody wants to know any more
            m_waiting.pop_front();
            continue;
        }
        const double sentAt = now();
        if (const double wait = m_pace.wait(sentAt); wait > 0) {
            m_timer.start(int(std::min(std::ceil(wait), 1e6)));
            break;
        }
        const Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_pace.sent(sentAt);
        ++m_sent;
        hasSent = true;
        HttpJob *job = next.job;
        const HttpJob *asked = m_http.send(next.request, next.settings, next.secrets, job);
        QObject::connect(asked, &HttpJob::finished, job, [this, job, sentAt](const Result<HttpReply> &answer) {
            onAnswer(answer, sentAt);
            job->deleteLater();
            Q_EMIT job->finished(answer);
        });
    }
    if (hasSent)
        m_changed();
}

void PacedHttp::onAnswer(const Result<HttpReply> &answer, double sentAt)
{
    constexpr int tooMany = 429;
    constexpr int refused = 400;
    constexpr int failed = 500;
    if (!answer)
        return;
    if (answer->status == tooMany)
        m_pace.limited(sentAt, now());
    else if (answer->status < failed)
        m_pace.answeredWell();
    const std::optional<QDateTime> retryAt = answer->status < refused ? std::nullopt : answer->retryAt();
    if (retryAt && answer->received.isValid())
        m_pace.holdUntil(now() + double(answer->received.msecsTo(*retryAt)));
}

} // namespace Vitrine
