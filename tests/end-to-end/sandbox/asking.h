// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/enossigning.h"
#include "sandbox/sandbox.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <memory>

namespace Vitrine {

/** What came back over the socket. Status 0: the connection broke. */
struct Heard
{
    int status = 0;
    QByteArray body = {};
    QByteArray contentType = {};
    QByteArray retryAfter = {};
    QByteArray remaining = {};
    QByteArray date = {};

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/** Asks the sandbox as a program without Vitrine's core would: over a real socket, with headers made by hand. */
class Asking
{
public:
    Asking() { m_manager.setProxy(QNetworkProxy::NoProxy); }

    Heard get(const QString &url, const Headers &headers = {}) { return wait(m_manager.get(request(url, headers))); }
    Heard post(const QString &url, const QJsonObject &body)
    {
        QNetworkRequest asked = request(url, {});
        asked.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        return wait(m_manager.post(asked, QJsonDocument(body).toJson()));
    }
    QNetworkReply *start(const QString &url, const Headers &headers) { return m_manager.get(request(url, headers)); }

    static Heard wait(QNetworkReply *reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        // qWaitFor looks only every ten milliseconds, which adds up over hundreds of requests.
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20'000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(),
                reply->rawHeader("Content-Type"),
                reply->rawHeader("Retry-After"),
                reply->rawHeader("X-RateLimit-Remaining"),
                reply->rawHeader("Date")};
    }

private:
    static QNetworkRequest request(const QString &url, const Headers &headers)
    {
        QNetworkRequest request{QUrl(url)};
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return request;
    }

    QNetworkAccessManager m_manager;
};

/** The sandbox's account of that vendor and sign-in; of several the first. */
inline Profile account(const Sandbox &sandbox, const QString &vendor, const QString &signIn = {})
{
    const QList<Profile> profiles = sandbox.allProfiles();
    for (const Profile &profile : profiles) {
        if (profile.vendor == vendor && (signIn.isEmpty() || profile.signIn == signIn))
            return profile;
    }
    return {};
}

/** EnOS as its own SDK asks it: a token once, a signature for every product. */
class AskingEnos
{
public:
    AskingEnos(Asking &asking, const Sandbox &sandbox)
        : m_asking(asking)
        , m_profile(account(sandbox, QStringLiteral("enos")))
        , m_secret(sandbox.secrets(m_profile.id).value(QStringLiteral("app_secret")))
    {
    }

    /** Always another millisecond, as a repeated encryption is refused. */
    qint64 now()
    {
        m_last = std::max(m_last + 1, QDateTime::currentMSecsSinceEpoch());
        return m_last;
    }
    [[nodiscard]] QString key() const { return m_profile.field(QStringLiteral("app_key")); }
    [[nodiscard]] const QString &secret() const { return m_secret; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }

    Heard token(qint64 timestamp, const QString &appKey, const QString &appSecret)
    {
        return m_asking.post(m_profile.address + QStringLiteral("/apim-token-service/v2.0/token/get"),
                             {{QStringLiteral("appKey"), appKey},
                              {QStringLiteral("encryption"),
                               QString::fromLatin1(StandIns::tokenEncryption(appKey, timestamp, appSecret))},
                              {QStringLiteral("timestamp"), timestamp}});
    }
    QString token() { return token(now(), key(), m_secret).json()[u"data"][u"accessToken"].toString(); }
    QNetworkReply *start(const QString &productKey)
    {
        return start(productKey, token(), m_profile.field(QStringLiteral("org_id")));
    }
    Heard product(const QString &productKey) { return Asking::wait(start(productKey)); }
    Heard product(const QString &productKey, const QString &accessToken, const QString &organization,
                  qint64 timestamp = 0, const QByteArray &signature = {})
    {
        return Asking::wait(start(productKey, accessToken, organization, timestamp, signature));
    }

private:
    QNetworkReply *start(const QString &productKey, const QString &accessToken, const QString &organization,
                         qint64 timestamp = 0, const QByteArray &signature = {})
    {
        const QByteArray stamp = QByteArray::number(timestamp ? timestamp : now());
        const QList<std::pair<QString, QString>> query{{QStringLiteral("action"), QStringLiteral("get")},
                                                       {QStringLiteral("orgId"), organization},
                                                       {QStringLiteral("productKey"), productKey}};
        QString url = m_profile.address + QStringLiteral("/connect-service/v2.1/products?");
        for (const auto &[name, value] : query)
            url += name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)) + u'&';
        return m_asking.start(
            url.chopped(1),
            {{"apim-accesstoken", accessToken.toUtf8()},
             {"apim-timestamp", stamp},
             {"apim-signature",
              signature.isEmpty() ? StandIns::requestSignature(accessToken, query, {}, stamp, m_secret) : signature}});
    }

    Asking &m_asking;
    Profile m_profile;
    QString m_secret;
    static inline qint64 m_last = 0;
};

/** One product of any vendor, asked with the profile's own sign-in. */
inline QNetworkReply *startProduct(Asking &asking, const Sandbox &sandbox, const Profile &profile, const QString &id)
{
    using namespace Qt::StringLiterals;
    const Secrets secrets = sandbox.secrets(profile.id);
    const auto secret = [&secrets](const char *key) {
        return secrets.value(QLatin1StringView(key)).toUtf8();
    };
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(id));
    if (profile.vendor == u"enos")
        return AskingEnos(asking, sandbox).start(id);
    if (profile.vendor == u"dodo")
        return asking.start(profile.address + u"/products/" + segment,
                            {{"Authorization", "Bearer " + secret("token")}});
    if (profile.vendor == u"rayteams") {
        const QByteArray prefix = profile.field(u"prefix"_s).toUtf8();
        if (profile.signIn == u"token-header")
            return asking.start(profile.address + u"/product/" + segment, {{"token", secret("token")}});
        return asking.start(
            profile.address + u"/product/" + segment,
            {{"Authorization", (prefix.isEmpty() ? prefix : QByteArray(prefix + ' ')) + secret("token")}});
    }
    if (profile.vendor == u"timbu") {
        QString url = profile.address + u"/products/" + segment + u"?organization_id=" +
                      profile.field(u"organization_id"_s) + u"&with_unique_id=" + profile.field(u"with_unique_id"_s);
        if (profile.signIn == u"api-key-query")
            url += u"&Appid=" + profile.field(u"app_id"_s) + u"&Apikey=" + secrets.value(u"api_key"_s);
        if (profile.signIn == u"api-key-headers")
            return asking.start(url,
                                {{"x-api-key", secret("api_key")}, {"x-app-id", profile.field(u"app_id"_s).toUtf8()}});
        return asking.start(url, profile.signIn == u"bearer" ? Headers{{"Authorization", "Bearer " + secret("token")}}
                                                             : Headers{});
    }
    Headers headers{{"Accept", "application/json"}, {"Accept-Language", "*"}};
    if (profile.signIn == u"ticket")
        headers += Headers{{"Authorization", "SoTicket " + secret("ticket")}, {"SO-AppToken", secret("app_token")}};
    else if (profile.signIn == u"bearer")
        headers += Headers{{"Authorization", "Bearer " + secret("token")}};
    else if (profile.signIn == u"basic")
        headers +=
            Headers{{"Authorization",
                     "Basic " + QByteArray(profile.field(u"user"_s).toUtf8() + ':' + secret("password")).toBase64()}};
    else
        headers += Headers{{"X-XSRF-TOKEN", secret("xsrf_token")}, {"Cookie", secret("cookie")}};
    return asking.start(profile.address + u"/api/v1/Product/" + segment, headers);
}

inline Heard askProduct(Asking &asking, const Sandbox &sandbox, const Profile &profile, const QString &id)
{
    return Asking::wait(startProduct(asking, sandbox, profile, id));
}

} // namespace Vitrine
