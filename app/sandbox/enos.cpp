// SPDX-License-Identifier: Apache-2.0
#include "sandbox/enossigning.h"
#include "sandbox/standin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

namespace {

constexpr auto appKey = "4ced4f38-1ced-476e0a446215-a602-4307"_L1;
constexpr auto appSecret = "sandbox-2f1c7d90-enos-app-secret"_L1;
constexpr auto organization = "o15724268424841"_L1;
constexpr auto sample = "yourProductKey"_L1;
constexpr auto seriesStart = "yourProduct"_L1;
constexpr qint64 lifeSeconds = 7200;
constexpr qint64 permittedSkewMs = 5 * 60 * 1000;

using How = Reserved::How;
constexpr std::array table{
    Reserved{"Code11404", How::Always, 200,
             R"({"code":11404,"msg":"product not exist","requestId":"sandbox-11404","data":null})"},
    Reserved{"Code99400", How::Always, 200,
             R"({"code":99400,"msg":"invalid parameter: productKey","requestId":"sandbox-99400","data":null})"},
    Reserved{"Code99403", How::Always, 200,
             R"({"code":99403,"msg":"no permission on the resource","requestId":"sandbox-99403","data":null})"},
    Reserved{"Code99404", How::Always, 200,
             R"({"code":99404,"msg":"object does not exist","requestId":"sandbox-99404","data":null})"},
    Reserved{"Code99500", How::Always, 200,
             R"({"code":99500,"msg":"internal server error","requestId":"sandbox-99500","data":null})"},
    Reserved{"Code0NoData", How::Always, 200, R"({"code":0,"msg":"OK","requestId":"sandbox-null","data":null})"},
    Reserved{"Http400", How::Always, 400, R"({"message":"Bad request"})"},
    Reserved{"Http401", How::Always, 401, R"({"message":"Unauthorized"})"},
    Reserved{"Http403", How::Always, 403, R"({"message":"Your IP address is not allowed"})"},
    Reserved{"Http413", How::Always, 413, R"({"message":"Request size limit exceeded"})"},
    Reserved{"Http429", How::Always, 429, R"({"message":"API rate limit exceeded"})", "60"},
    Reserved{"Http429OneSecond", How::ForASecond, 429, R"({"message":"API rate limit exceeded"})", "1"},
    Reserved{"Http500", How::Always, 500, R"({"message":"An unexpected error occurred"})"},
    Reserved{"Http500Twice", How::Twice, 500, R"({"message":"An unexpected error occurred"})"},
    Reserved{"Http503", How::Always, 503, R"({"message":"Service unavailable"})", "1"},
    Reserved{"TokenAlways1203", How::Always, 200,
             R"({"code":1203,"msg":"access token has expired","requestId":"sandbox-1203","data":null})"},
    Reserved{"Slow3Seconds", How::Slowly},
    Reserved{"AnotherProduct", How::AnotherId},
    Reserved{"HalfSent", How::HalfSent},
    Reserved{"NotJson", How::Always, 200, "<!DOCTYPE html><html><body><h1>Maintenance</h1></body></html>", nullptr,
             "text/html; charset=utf-8"},
    Reserved{"EmptyBody"},
    Reserved{"Closed", How::Closed},
};

/** Token service and product service behind one gateway, as facts and published signing vectors describe them. */
class Enos final : public StandIn
{
public:
    Enos()
        : StandIn(u"enos"_s, table, {sample, seriesStart})
    {
    }

    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] Answer answer(const Ask &ask) override;

private:
    struct Token
    {
        QString value;
        QDateTime expires;
    };

    Answer token(const Ask &ask, bool refresh);
    Answer product(const Ask &ask, const QString &accessToken);
    std::optional<Answer> refused(const Ask &ask, const QString &accessToken) const;
    static Answer business(int code, const QString &message);
    static Answer tokenBusiness(int status, const QString &message, const QJsonObject &data = {});

    Token m_token;
    QSet<QString> m_expired;
    QSet<QByteArray> m_encryptions;
};

QList<Account> Enos::accounts() const
{
    Profile profile;
    profile.id = u"5ea00001-0000-4000-8000-00000000e205"_s;
    profile.name = u"EnOS Europe"_s;
    profile.vendor = u"enos"_s;
    profile.signIn = u"app-key"_s;
    profile.address = u"/enos"_s;
    profile.fields = {{u"org_id"_s, organization}, {u"language"_s, u"en_US"_s}, {u"app_key"_s, appKey}};
    profile.colour = u"#2563eb"_s;
    return {{profile, {{u"app_secret"_s, appSecret}}, sample}};
}

Answer Enos::business(int code, const QString &message)
{
    const QJsonObject body{{u"code"_s, code},
                           {u"msg"_s, message},
                           {u"requestId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                           {u"data"_s, QJsonValue::Null}};
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Answer Enos::tokenBusiness(int status, const QString &message, const QJsonObject &data)
{
    const QJsonObject body{{u"status"_s, status},
                           {u"msg"_s, message},
                           {u"business"_s, u"apim-token-service"_s},
                           {u"data"_s, data.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(data)}};
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Answer Enos::answer(const Ask &ask)
{
    if (ask.isBelow({u"apim-token-service"_s, u"v2.0"_s, u"token"_s, u"get"_s}) && ask.method == "POST")
        return token(ask, false);
    if (ask.isBelow({u"apim-token-service"_s, u"v2.0"_s, u"token"_s, u"refresh"_s}) && ask.method == "POST")
        return token(ask, true);
    if (ask.isBelow({u"connect-service"_s, u"v2.1"_s, u"products"_s})) {
        const QString accessToken = QString::fromUtf8(ask.header("apim-accesstoken"));
        if (const auto answer = refused(ask, accessToken))
            return *answer;
        return product(ask, accessToken);
    }
    return {404, R"({"message":"no Route matched with those values"})"};
}

Answer Enos::token(const Ask &ask, bool refresh)
{
    const QJsonObject body = QJsonDocument::fromJson(ask.body).object();
    const QString key = body[u"appKey"].toString();
    const QByteArray encryption = body[u"encryption"].toString().toUtf8();
    const qint64 timestamp = body[u"timestamp"].toInteger();
    if (key.isEmpty() || encryption.isEmpty() || timestamp <= 0)
        return tokenBusiness(1004, u"parameter error"_s);
    if (key != appKey)
        return tokenBusiness(1002, u"appKey does not exist"_s);
    if (encryption != tokenEncryption(key, timestamp, appSecret))
        return tokenBusiness(1003, u"encryption is wrong"_s);
    if (qAbs(timestamp - ask.now.toMSecsSinceEpoch()) > permittedSkewMs)
        return tokenBusiness(1003, u"encryption is wrong: its timestamp is too far from the time here"_s);
    if (m_encryptions.contains(encryption))
        return tokenBusiness(1001, u"duplicate encryption"_s);
    m_encryptions.insert(encryption);

    if (refresh) {
        const QString old = body[u"accessToken"].toString();
        if (old.isEmpty())
            return tokenBusiness(1202, u"accessToken is empty"_s);
        if (old != m_token.value)
            return tokenBusiness(1204, u"refresh of the access token failed"_s);
        m_expired.insert(old);
        m_token = {};
    }
    if (m_token.value.isEmpty() || m_token.expires <= ask.now)
        m_token = {u"APP_PORTAL_S_"_s + QUuid::createUuid().toString(QUuid::Id128), ask.now.addSecs(lifeSeconds)};
    return tokenBusiness(0, u"SUCCESS"_s,
                         {{u"accessToken"_s, m_token.value}, {u"expire"_s, ask.now.secsTo(m_token.expires)}});
}

std::optional<Answer> Enos::refused(const Ask &ask, const QString &accessToken) const
{
    const Answer unauthorized{401, R"({"message":"Unauthorized"})"};
    const QByteArray timestamp = ask.header("apim-timestamp");
    if (accessToken.isEmpty() || timestamp.isEmpty())
        return unauthorized;
    if (m_expired.contains(accessToken) || (accessToken == m_token.value && m_token.expires <= ask.now))
        return business(1203, u"access token has expired"_s);
    if (accessToken != m_token.value)
        return unauthorized;

    if (ask.header("apim-signature") != requestSignature(accessToken, ask.query, ask.body, timestamp, appSecret))
        return Answer{401, R"({"message":"Signature does not match"})"};
    if (qAbs(timestamp.toLongLong() - ask.now.toMSecsSinceEpoch()) > permittedSkewMs)
        return Answer{401, R"({"message":"Timestamp is too far from the time here"})"};
    return {};
}

Answer Enos::product(const Ask &ask, const QString &accessToken)
{
    if (ask.method != "GET" || ask.queryItem(u"action") != "get"_L1)
        return business(99400, u"invalid parameter: action"_s);
    if (ask.queryItem(u"orgId").isEmpty())
        return business(99400, u"missing parameter: orgId"_s);
    if (ask.queryItem(u"orgId") != organization)
        return business(99403, u"no permission on organization"_s);
    const QString key = ask.queryItem(u"productKey");
    if (key.isEmpty())
        return business(99400, u"missing parameter: productKey"_s);

    const QByteArray renamed = products().renamed(sample, key);
    const auto expires = [&](Answer answer) -> Answer {
        if (reserved().count(key) % 2 == 1)
            return {200, renamed};
        m_expired.insert(accessToken);
        m_token = {};
        return answer;
    };
    if (key == "TokenOnce1203"_L1)
        return expires(business(1203, u"access token has expired"_s));
    if (key == "TokenOnce401"_L1)
        return expires({401, R"({"message":"Unauthorized"})"});
    if (key == "TokenOnce4011"_L1)
        return expires({401, R"({"apim_status":4011,"apim_message":"access token is invalid"})"});
    if (key == "TokenOnce4012"_L1)
        return expires({401, R"({"apim_status":4012,"apim_message":"access token has expired"})"});

    if (auto answer = reserved().answer(key, products().value(sample), renamed))
        return *answer;
    if (!products().contains(key))
        return business(11611, u"productKey does not exist"_s);
    return {200, products().value(key)};
}

} // namespace

std::unique_ptr<StandIn> enos()
{
    return std::make_unique<Enos>();
}

} // namespace Vitrine::StandIns
