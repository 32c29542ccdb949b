// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace Vitrine {

/**
 * A network that answers as it is told: late, never, with an error or with a reply. Like the real one it never answers
 * before the caller is back in the event loop.
 */
class FakeHttp final : public Http
{
public:
    struct Answer
    {
        Result<HttpReply> result;
        int afterMs = 0; ///< -1: never
    };
    using Script = std::function<Answer(const HttpRequest &)>;

    explicit FakeHttp(Script answer = {})
        : script(std::move(answer))
    {
    }

    static Answer reply(int status, const QByteArray &body = {}, const QList<HttpHeader> &headers = {})
    {
        HttpReply reply;
        reply.status = status;
        reply.headers = headers;
        reply.body = body;
        reply.received = QDateTime::currentDateTimeUtc();
        return {reply};
    }
    static Answer failure(Error::Kind kind) { return {Error{kind}}; }
    static Answer late(int milliseconds, Answer answer)
    {
        answer.afterMs = milliseconds;
        return answer;
    }
    static Answer never() { return late(-1, failure(Error::Kind::Network)); }

    /** These answers one after another, the last one for ever. */
    static Script inTurn(const QList<Answer> &answers)
    {
        return [answers, next = qsizetype(0)](const HttpRequest &) mutable {
            return answers.at(std::min(next++, answers.size() - 1));
        };
    }

    HttpJob *send(const HttpRequest &request, const NetworkSettings &settings, const NetworkSecrets &secrets,
                  QObject *parent) override
    {
        requests.append(request);
        lastSettings = settings;
        lastSecrets = secrets;
        auto *job = new HttpJob(parent);
        ++*m_underWay;
        QObject::connect(job, &QObject::destroyed, [count = m_underWay] {
            --*count;
        });
        Answer answer = script(request);
        if (answer.result && answer.result->url.isEmpty())
            answer.result->url = request.url;
        if (answer.afterMs >= 0) {
            QTimer::singleShot(answer.afterMs, job, [job, result = answer.result] {
                job->deleteLater();
                Q_EMIT job->finished(result);
            });
        }
        return job;
    }

    /** Asked of the script as a request with the method "REACH". */
    HttpJob *reach(const QUrl &url, const NetworkSettings &settings, const NetworkSecrets &secrets,
                   QObject *parent) override
    {
        return send({.method = "REACH", .url = url}, settings, secrets, parent);
    }

    [[nodiscard]] int underWay() const { return *m_underWay; } ///< jobs that still exist

    Script script;
    QList<HttpRequest> requests; ///< all that were sent, in order
    NetworkSettings lastSettings;
    NetworkSecrets lastSecrets;

private:
    std::shared_ptr<int> m_underWay = std::make_shared<int>(0);
};

} // namespace Vitrine
