// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/pace.h"
#include "http/http.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace Vitrine {

/**
 * Another Http that sends no faster than a Pace allows, whatever is asked: tokens, second questions and repeated ones
 * count too. What does not go out at once waits in line. Outlives its jobs, as the Http it uses outlives it.
 */
class PacedHttp final : public Http
{
public:
    /** \p changed is called whenever another question may go out sooner than before. */
    PacedHttp(Http &http, double perSecond, std::function<void()> changed);
    Q_DISABLE_COPY_MOVE(PacedHttp)
    ~PacedHttp() override = default;

    HttpJob *send(const HttpRequest &request, const NetworkSettings &settings, const NetworkSecrets &secrets,
                  QObject *parent) override;
    HttpJob *reach(const QUrl &url, const NetworkSettings &settings, const NetworkSecrets &secrets,
                   QObject *parent) override
    {
        return m_http.reach(url, settings, secrets, parent); // asks nothing, so it is never too often
    }

    /** Milliseconds until one more question could go out, behind those in line. */
    [[nodiscard]] double wait() const;
    [[nodiscard]] double perSecond() const { return m_pace.perSecond(); }
    [[nodiscard]] qint64 sent() const { return m_sent; } ///< so far
    /** The vendor said so where only a lookup understands it. */
    void limited() { m_pace.limited(now(), now()); }
    void holdFor(qint64 milliseconds) { m_pace.holdUntil(now() + double(milliseconds)); }

private:
    struct Waiting
    {
        QPointer<HttpJob> job;
        HttpRequest request;
        NetworkSettings settings;
        NetworkSecrets secrets;
    };

    [[nodiscard]] double now() const;
    void sendNext();
    void onAnswer(const Result<HttpReply> &answer, double sentAt);

    Http &m_http;
    Pace m_pace;
    std::function<void()> m_changed;
    std::deque<Waiting> m_waiting;
    qint64 m_sent = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace Vitrine
