// SPDX-License-Identifier: Apache-2.0
#include "vendors/enos_form.h"
#include "vendors/vendors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Enos)
};

struct ResultCode
{
    int code;
    Error::Kind kind;
};

/** The codes EnOS documents, of the product call, the token call and the gateway. */
constexpr std::array resultCodes{
    ResultCode{11611, Error::Kind::NotFound},     ResultCode{11404, Error::Kind::NotFound},
    ResultCode{99404, Error::Kind::NotFound},     ResultCode{99400, Error::Kind::BadRequest},
    ResultCode{99403, Error::Kind::Forbidden},    ResultCode{99500, Error::Kind::Server},
    ResultCode{1001, Error::Kind::RateLimited}, // the same encryption twice: asked twice within one millisecond
    ResultCode{1002, Error::Kind::SignInRefused}, ResultCode{1003, Error::Kind::SignInRefused},
    ResultCode{1004, Error::Kind::BadRequest},    ResultCode{1005, Error::Kind::Server},
    ResultCode{1202, Error::Kind::BadRequest},    ResultCode{1203, Error::Kind::TokenExpired},
    ResultCode{1204, Error::Kind::SignInRefused}, ResultCode{4011, Error::Kind::TokenExpired},
    ResultCode{4012, Error::Kind::TokenExpired},  ResultCode{400, Error::Kind::BadRequest},
    ResultCode{401, Error::Kind::TokenExpired},   ResultCode{403, Error::Kind::Forbidden},
    ResultCode{413, Error::Kind::BadRequest},     ResultCode{429, Error::Kind::RateLimited},
    ResultCode{500, Error::Kind::Server},         ResultCode{503, Error::Kind::Server},
};

/** The first of these members that holds a text or a number, as text. */
QString textOf(Json::Value object, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        const Json::Value value = object.value(key);
        if (value.is(Json::Type::Number) || (value.is(Json::Type::String) && !value.text().isEmpty()))
            return value.text();
    }
    return {};
}

/** What the envelope calls the result: `code`, of the token service `status` (once published as `stauts`); empty: not
 * stated. */
QString codeOf(Json::Value root)
{
    return textOf(root, {u"code", u"apim_status", u"status", u"stauts"});
}

bool isSuccess(const QString &code)
{
    const std::optional<Decimal> number = Decimal::parse(code.trimmed());
    return number && number->isZero();
}

/** The error an answer tells of, whatever its HTTP status; nothing where it tells of none. */
std::optional<Error> errorOf(const HttpReply &reply, Json::Value root, const QString &said)
{
    const QString code = codeOf(root);
    std::optional<Error> error = errorOfStatus(reply);
    if (!code.isEmpty() && !isSuccess(code)) {
        const auto known = std::find_if(resultCodes.begin(), resultCodes.end(), [&](const ResultCode &each) {
            return QString::number(each.code) == code;
        });
        if (!error)
            error = Error{.kind = Error::Kind::BadRequest};
        if (known != resultCodes.end())
            error->kind = known->kind;
        error->detail = Texts::tr("code %1").arg(code);
    } else if (error && reply.status == 401) {
        error->kind = Error::Kind::TokenExpired;
    } else if (error && reply.status == 404) {
        // an unknown product has codes of its own: this is the gateway not knowing the path
        error = unknownAddress(reply);
    } else if (!error && code.isEmpty() && !root.value(u"data").exists() && root.value(u"message").exists()) {
        error = Error{.kind = Error::Kind::BadAnswer};
        if (said.contains("rate limit"_L1, Qt::CaseInsensitive))
            error->kind = Error::Kind::RateLimited;
        else if (said.contains("not allowed"_L1, Qt::CaseInsensitive))
            error->kind = Error::Kind::Forbidden;
    }
    if (!error)
        return {};
    error->said = said;
    error->httpStatus = reply.status;
    error->retryAt = reply.retryAt();
    if (const QString requestId = textOf(root, {u"requestId"}); !requestId.isEmpty()) {
        const QString named = Texts::tr("request %1").arg(requestId);
        error->detail = error->detail.isEmpty() ? named : error->detail + u", "_s + named;
    }
    return error;
}

QByteArray sha256Hex(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

/** Every query item decoded, sorted by name in ASCII order, name followed by value without anything between. */
QByteArray signedParameters(const QUrl &url)
{
    std::vector<std::pair<QByteArray, QByteArray>> items;
    const QList<QByteArray> parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = equals < 0 ? part : part.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : part.sliced(equals + 1);
        items.emplace_back(QByteArray::fromPercentEncoding(name), QByteArray::fromPercentEncoding(value));
    }
    std::stable_sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
        return a.first < b.first;
    });
    QByteArray parameters;
    for (const auto &[name, value] : items)
        parameters += name + value;
    return parameters;
}

QByteArray secretOf(const Secrets &secrets)
{
    return secrets.value(u"app_secret"_s).trimmed().toUtf8();
}

Error lacking(const QString &what)
{
    return {.kind = Error::Kind::Profile, .detail = what};
}

/**
 * EnOS (Envision): one product by its product key, from a gateway the customer names.
 *
 * A token is fetched with an app key, and each request is signed (SHA-256 over token, sorted query, body, time,
 * secret). Results are told by a code inside the answer whatever the HTTP status. There are no prices; times are Unix
 * milliseconds, UTC.
 */
class Enos final : public Vendor
{
public:
    VendorInfo info() const override
    {
        const FieldSpec orgId{.key = u"org_id"_s,
                              .label = Texts::tr("Organization id"),
                              .required = true,
                              .hint = u"o15724268424841"_s,
                              .where =
                                  Texts::tr("EnOS console: point at the organization's name in the bar at the top."),
                              .pattern = u"\\S+"_s};
        const FieldSpec language{
            .key = u"language"_s,
            .label = Texts::tr("Name language"),
            .kind = FieldSpec::Kind::Language,
            .hint = u"en-US"_s,
            .where = Texts::tr(
                "The language product names are shown in. Without it, or without a translation, the default name."),
            .choices = {u"en-US"_s, u"zh-CN"_s, u"ja-JP"_s, u"es-ES"_s}};
        const QString application =
            Texts::tr("EnOS console, Application Registration: open the application's details.");
        const FieldSpec appKey{.key = u"app_key"_s,
                               .label = Texts::tr("Access key"),
                               .required = true,
                               .hint = u"4ced4f38-1ced-476e0a446215-a602-4307"_s,
                               .where = application,
                               .pattern = u"\\S+"_s};
        const FieldSpec appSecret{.key = u"app_secret"_s,
                                  .label = Texts::tr("Secret key"),
                                  .required = true,
                                  .secret = true,
                                  .where = application};
        return {.id = u"enos"_s,
                .name = Texts::tr("EnOS (Envision)"),
                .addresses = {},
                .addressLabel = Texts::tr("Gateway address"),
                .addressHint = u"https://apim-eu.example.com"_s,
                .fields = {orgId, language},
                .signIns = {{u"app-key"_s, Texts::tr("Access key and secret key"), {appKey, appSecret}}},
                .colour = u"#2563eb"_s,
                .secretKeys = {u"productSecret"_s}};
    }

    Recognition recognise(const QString &typed) const override
    {
        using enum Recognition::Certainty;
        // in the query, behind the # of a console's link, or in a line copied from a log
        static const QRegularExpression named(u"[?&]productKey=([^&#\\s]*)"_s);
        const std::optional<Link> web = link(typed);
        if (const QRegularExpressionMatch match = named.match(typed); match.hasMatch()) {
            const QString key = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
            if (const std::optional<Error> error = unusableId(key))
                return {Impossible, {}, error->detail};
            return {Certain, key, Texts::tr("it names an EnOS product key"), web ? web->host : QString()};
        }
        if (web)
            return {Impossible, {}, Texts::tr("an EnOS link holds productKey= and a key")};
        if (const std::optional<Error> error = unusableId(typed))
            return {Impossible, {}, error->detail};
        if (typed.contains(u' '))
            return {Impossible, {}, Texts::tr("an EnOS product key holds no blank")};
        return {Possible, typed, Texts::tr("EnOS does not say what its product keys look like")};
    }

    std::optional<HttpRequest> tokenRequest(const Profile &profile, const Secrets &secrets,
                                            const QDateTime &now) const override
    {
        const QByteArray key = profile.field(u"app_key"_s).trimmed().toUtf8();
        const QByteArray secret = secretOf(secrets);
        const Result<HttpRequest> question = jsonRequest(profile, "/apim-token-service/v2.0/token/get");
        if (!question || key.isEmpty() || secret.isEmpty())
            return {}; // request() and authorize() say what is missing
        const QByteArray timestamp = QByteArray::number(now.toMSecsSinceEpoch());
        HttpRequest request = *question;
        request.method = "POST";
        request.secretBody = true;
        request.setHeader("Content-Type", "application/json");
        const QJsonObject body{{u"appKey"_s, QString::fromUtf8(key)},
                               {u"encryption"_s, QString::fromLatin1(sha256Hex(key + timestamp + secret))},
                               {u"timestamp"_s, now.toMSecsSinceEpoch()}};
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return request;
    }

    Result<Token> readToken(const HttpReply &reply, const QDateTime &now) const override
    {
        const Result<Json::Document> answer = parse(reply);
        if (!answer) {
            const std::optional<Error> byStatus = errorOfStatus(reply);
            return byStatus ? *byStatus : answer.error();
        }
        const Json::Value root = answer->root();
        const Json::Value accessToken = root.find(u"/data/accessToken");
        if (accessToken.is(Json::Type::String) && !accessToken.text().isEmpty()) {
            bool isNumber = false;
            const qint64 seconds = textOf(root.value(u"data"), {u"expire"}).toLongLong(&isNumber);
            return Token{accessToken.text(), isNumber ? now.addSecs(seconds) : QDateTime()};
        }
        std::optional<Error> error = errorOf(reply, root, words(*answer));
        if (!error)
            return Error{.kind = Error::Kind::BadAnswer,
                         .detail = Texts::tr("the token answer holds no token"),
                         .httpStatus = reply.status};
        if (error->kind == Error::Kind::TokenExpired)
            error->kind = Error::Kind::SignInRefused; // there is no older token to blame
        constexpr qint64 tolerated = 60;
        const qint64 skew = reply.date().isValid() ? now.secsTo(reply.date()) : 0;
        if (error->kind == Error::Kind::SignInRefused && qAbs(skew) > tolerated) {
            error->kind = Error::Kind::ClockSkew;
            error->detail += u", "_s + Texts::tr("this computer's clock is %n second(s) off", nullptr, int(qAbs(skew)));
        }
        return *error;
    }

    Result<HttpRequest> request(const Profile &profile, const QString &id) const override
    {
        if (const std::optional<Error> refused = unusableId(id))
            return *refused;
        const QString orgId = profile.field(u"org_id"_s).trimmed();
        if (orgId.isEmpty())
            return lacking(Texts::tr("the profile has no organization id"));
        return jsonRequest(profile, "/connect-service/v2.1/products?action=get&orgId=" + percentEncoded(orgId) +
                                        "&productKey=" + percentEncoded(id));
    }

    Result<HttpRequest> authorize(HttpRequest request, const Profile &profile, const Secrets &secrets,
                                  const Token &token, const QDateTime &now) const override
    {
        if (profile.field(u"app_key"_s).trimmed().isEmpty())
            return lacking(Texts::tr("the profile has no access key"));
        const QByteArray secret = secretOf(secrets);
        if (secret.isEmpty())
            return lacking(Texts::tr("the profile has no secret key"));
        if (token.value.isEmpty())
            return Error{.kind = Error::Kind::TokenExpired, .detail = Texts::tr("there is no token yet")};
        const QByteArray timestamp = QByteArray::number(now.toMSecsSinceEpoch());
        const QByteArray accessToken = token.value.toUtf8();
        const QByteArray signature =
            sha256Hex(accessToken + signedParameters(request.url) + request.body + timestamp + secret);
        request.setHeader("apim-accesstoken", accessToken, true);
        request.setHeader("apim-timestamp", timestamp);
        request.setHeader("apim-signature", signature, true);
        return request;
    }

    Result<Step> read(const QList<HttpReply> &replies, const Profile &profile) const override
    {
        const HttpReply &reply = replies.constFirst();
        const Result<Json::Document> answer = parse(reply);
        if (!answer) {
            const std::optional<Error> byStatus = errorOf(reply, {}, {});
            return byStatus ? *byStatus : answer.error();
        }
        const Json::Value root = answer->root();
        const QString said = words(*answer);
        if (const std::optional<Error> error = errorOf(reply, root, said))
            return *error;

        // a saved answer may be the product alone, without its envelope
        const Json::Value data = root.value(u"data");
        const Json::Value record = !data.exists() && root.value(u"productKey").exists() ? root : data;
        if (isProduct(record)) {
            Step step{readEnosProduct(*answer, record, profile.field(u"language"_s)), {}};
            if (step.product.id.isEmpty())
                step.product.warnings.append(Texts::tr("The answer does not say which product it is about."));
            return step;
        }
        const bool saysNothing = data.exists() ? data.is(Json::Type::Null) || (data.isContainer() && data.size() == 0)
                                               : isSuccess(codeOf(root));
        return Error{.kind = saysNothing ? Error::Kind::NotFound : Error::Kind::BadAnswer,
                     .said = isSuccess(codeOf(root)) ? QString() : said,
                     .detail = Texts::tr("the answer holds no product"),
                     .httpStatus = reply.status};
    }

    QString requestId(const HttpReply &reply) const override
    {
        const Result<Json::Document> answer = parse(reply);
        return answer ? textOf(answer->root(), {u"requestId"}) : QString();
    }

private:
    /** Something that a product is known by must be there: a token and an empty promise are objects too. */
    static bool isProduct(Json::Value record)
    {
        const Json::Value name = record.value(u"productName");
        return isIdentifier(record.value(u"productKey")) || isIdentifier(record.value(u"modelId")) ||
               isIdentifier(name) || (name.isContainer() && name.size() > 0);
    }

    static QString words(const Json::Document &answer)
    {
        return said(answer, {u"/msg", u"/message", u"/apim_message"});
    }
};

} // namespace

std::unique_ptr<const Vendor> enos()
{
    return std::make_unique<const Enos>();
}

} // namespace Vitrine
