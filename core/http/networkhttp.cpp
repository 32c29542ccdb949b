// SPDX-License-Identifier: Apache-2.0
#include "http/networkhttp.h"

#include "http/networkchannel.h"
#include "http/networkjob.h"

#include <QHostAddress>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** An error that was known before anything was sent, told the way every job tells its end. */
HttpJob *refused(const Error &error, QObject *parent)
{
    auto *job = new HttpJob(parent);
    QTimer::singleShot(0, job, [job, error] {
        job->deleteLater();
        Q_EMIT job->finished(error);
    });
    return job;
}

bool isToken(const QByteArray &name)
{
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::ranges::all_of(name, [&others](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || others.contains(c);
    });
}

bool isControl(char c)
{
    return (static_cast<uchar>(c) < 0x20 && c != '\t') || c == 0x7f;
}

/** What must not leave this computer, whatever vendor or profile asked for it. */
std::optional<Error> objection(const HttpRequest &request, const NetworkSettings &settings)
{
    const auto because = [](const QString &detail) {
        return Error{Error::Kind::Profile, {}, detail};
    };
    const QUrl &url = request.url;
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return because(Error::tr("the address is not an http or https address"));
    if (!url.userInfo().isEmpty())
        return because(Error::tr("the address holds a user name or password"));
    if (url.scheme() == "http"_L1 && !settings.allowHttp && !isLoopback(url.host()))
        return because(Error::tr("the address is http, which anyone on the way can read; use https"));
    if (!isToken(request.method))
        return because(Error::tr("the request's method is malformed"));
    for (const HttpHeader &header : request.headers) {
        if (!isToken(header.name))
            return because(Error::tr("a header's name is malformed"));
        if (std::ranges::any_of(header.value, isControl))
            return because(Error::tr("the value for %1 holds a line break or another control character")
                               .arg(QString::fromLatin1(header.name)));
    }
    return std::nullopt;
}

} // namespace

NetworkHttp::NetworkHttp() = default;
NetworkHttp::~NetworkHttp() = default;

HttpJob *NetworkHttp::send(const HttpRequest &request, const NetworkSettings &settings, const NetworkSecrets &secrets,
                           QObject *parent)
{
    if (const std::optional<Error> error = objection(request, settings))
        return refused(*error, parent);
    const QString origin = originOf(request.url);
    auto channel = std::ranges::find_if(m_channels, [&](const auto &known) {
        return known->serves(origin, settings, secrets);
    });
    if (channel == m_channels.end())
        channel = m_channels.insert(m_channels.end(), std::make_unique<NetworkChannel>(origin, settings, secrets));
    if (request.url.scheme() == "https"_L1) {
        if (const Result<QSslConfiguration> &tls = (*channel)->tls(); !tls)
            return refused(tls.error(), parent);
    }
    return new NetworkJob(**channel, request, settings, parent);
}

HttpJob *NetworkHttp::reach(const QUrl &url, const NetworkSettings &settings, const NetworkSecrets &secrets,
                            QObject *parent)
{
    const HttpRequest request{.url = url};
    if (const std::optional<Error> error = objection(request, settings))
        return refused(*error, parent);
    auto channel = std::make_unique<NetworkChannel>(originOf(url), settings, secrets);
    if (url.scheme() == "https"_L1) {
        if (const Result<QSslConfiguration> &tls = channel->tls(); !tls)
            return refused(tls.error(), parent);
    }
    return new NetworkJob(std::move(channel), request, settings, parent);
}

} // namespace Vitrine
