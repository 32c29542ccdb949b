// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakes/lastsecond.h"
#include "http/http.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

namespace Vitrine {

/**
 * A vendor's server for very many questions to PlainVendor, in memory. It counts what it is asked, by id and by second,
 * and refuses what is more than its limit allows.
 */
class BulkHttp final : public Http
{
public:
    using Answer = std::function<HttpReply(const QString &id, int hit)>;

    explicit BulkHttp(Answer first = found)
        : answer(std::move(first))
    {
    }

    static HttpReply reply(int status, const QByteArray &body = {}, const QList<HttpHeader> &headers = {})
    {
        HttpReply reply;
        reply.status = status;
        reply.body = body;
        reply.headers = headers;
        reply.received = QDateTime::currentDateTimeUtc();
        return reply;
    }
    static HttpReply found(const QString &id, int)
    {
        return reply(200, "{\"id\": \"" + id.toUtf8() + "\", \"name\": \"Product " + id.toUtf8() + "\"}");
    }

    HttpJob *send(const HttpRequest &request, const NetworkSettings &, const NetworkSecrets &, QObject *parent) override
    {
        ++requests;
        const size_t inSecond = lastSecond.count();

        const QString id = request.url.fileName();
        const int hit = ++hits[id];
        const bool isTooMuch = mostPerSecond > 0 && inSecond > mostPerSecond;
        HttpReply end = isTooMuch ? reply(429, {}, {{"Retry-After", "1"}}) : answer(id, hit);
        refused += isTooMuch ? 1 : 0;
        end.url = request.url;
        auto *job = new HttpJob(parent);
        underWay = std::max(underWay, ++m_open);
        QObject::connect(job, &QObject::destroyed, [this] {
            --m_open;
        });
        if (afterMs < 0)
            return job;
        QTimer::singleShot(afterMs, job, [job, end] {
            job->deleteLater();
            if (end.status == 0)
                Q_EMIT job->finished(Error{.kind = Error::Kind::Network});
            else
                Q_EMIT job->finished(end);
        });
        return job;
    }

    HttpJob *reach(const QUrl &url, const NetworkSettings &settings, const NetworkSecrets &secrets,
                   QObject *parent) override
    {
        return send({.method = "REACH", .url = url}, settings, secrets, parent);
    }

    Answer answer; ///< status 0: the connection breaks
    size_t mostPerSecond = 0;
    int afterMs = 0; ///< -1: never

    qint64 requests = 0;
    qint64 refused = 0;
    LastSecond lastSecond;
    int underWay = 0; ///< at most
    QHash<QString, int> hits;

private:
    int m_open = 0;
};

} // namespace Vitrine
