// SPDX-License-Identifier: Apache-2.0
#include "vendors/timbu_form.h"
#include "vendors/vendors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timbu)
};

/** FastAPI's `{"detail": "text"}` or `{"detail": [{"loc": [...], "msg": "text"}]}` in one line. */
QString detailOf(Json::Value root)
{
    const Json::Value detail = root.value(u"detail");
    QStringList parts;
    for (const Json::Value each : Json::children(detail)) {
        QStringList place;
        for (const Json::Value step : Json::children(each.value(u"loc")))
            place.append(step.text());
        const QString message = each.value(u"msg").text();
        parts.append(place.isEmpty() || message.isEmpty() ? message : place.join(u'.') + u": "_s + message);
    }
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

Error lacking(const QString &what)
{
    return {.kind = Error::Kind::Profile, .detail = what};
}

/**
 * Timbu: one product by its id, or by its unique id where the profile says so. Amounts are major units, mostly without
 * a currency; times state no zone. Three generations of sign-in exist side by side.
 */
class Timbu final : public Vendor
{
public:
    VendorInfo info() const override
    {
        const QString console = Texts::tr("Timbu dashboard, settings of the organization.");
        const FieldSpec organization{.key = u"organization_id"_s,
                                     .label = Texts::tr("Organization id"),
                                     .required = true,
                                     .hint = u"799bbdca76254f5c83f1d0f35cfb7e30"_s,
                                     .where = console,
                                     .pattern = u"\\S+"_s};
        const FieldSpec byUniqueId{
            .key = u"with_unique_id"_s,
            .label = Texts::tr("Ask by unique id"),
            .kind = FieldSpec::Kind::Flag,
            .where = Texts::tr("What is typed is then the short unique id (TE964P), not the product id."),
            .initial = u"false"_s};
        const FieldSpec token{.key = u"token"_s,
                              .label = Texts::tr("Access token"),
                              .required = true,
                              .secret = true,
                              .where =
                                  Texts::tr("What Timbu answers to a sign-in. The word Bearer is added when asking.")};
        const FieldSpec appId{
            .key = u"app_id"_s, .label = Texts::tr("App id"), .required = true, .where = console, .pattern = u"\\S+"_s};
        const FieldSpec apiKey{
            .key = u"api_key"_s, .label = Texts::tr("API key"), .required = true, .secret = true, .where = console};
        return {
            .id = u"timbu"_s,
            .name = u"Timbu"_s,
            .addresses = {{Texts::tr("Timbu Cloud"), QString(timbuCloud)}},
            .addressLabel = Texts::tr("Address"),
            .addressHint = QString(timbuCloud),
            .fields = {organization, byUniqueId},
            .signIns = {{u"bearer"_s, Texts::tr("Access token"), {token}},
                        {u"api-key-headers"_s, Texts::tr("App id and API key as headers"), {appId, apiKey}},
                        {u"api-key-query"_s, Texts::tr("App id and API key in the address (2024)"), {appId, apiKey}}},
            .colour = u"#ee6c3b"_s};
    }

    Recognition recognise(const QString &typed) const override
    {
        using enum Recognition::Certainty;
        static const QRegularExpression hexId(u"^[0-9a-fA-F]{32}$"_s);
        static const QRegularExpression longHexId(u"^[0-9a-fA-F]{33,64}$"_s);
        if (const std::optional<Link> web = link(typed)) {
            const qsizetype at = web->path.indexOf(u"products"_s);
            const QString id = at < 0 ? QString() : web->path.value(at + 1);
            if (unusableId(id))
                return {Impossible, {}, Texts::tr("a Timbu link holds /products/ and an id")};
            if (web->host.contains("timbu"_L1) || QUrlQuery(web->url).hasQueryItem(u"organization_id"_s))
                return {Certain, id, Texts::tr("a link to a Timbu product"), web->host};
            if (hexId.match(id).hasMatch() || longHexId.match(id).hasMatch())
                return {Possible, id, Texts::tr("a link that ends like those of Timbu"), web->host};
            return {Impossible, {}, Texts::tr("the link does not lead to Timbu")};
        }
        if (const std::optional<Error> error = unusableId(typed))
            return {Impossible, {}, error->detail};
        if (hexId.match(typed).hasMatch())
            return {Certain, typed, Texts::tr("Timbu ids are 32 hexadecimal digits")};
        if (longHexId.match(typed).hasMatch())
            return {Possible, typed, Texts::tr("some Timbu ids are longer than 32 hexadecimal digits")};
        return {Possible, typed, Texts::tr("it could be a unique id, which Timbu lets people choose")};
    }

    Result<HttpRequest> request(const Profile &profile, const QString &id) const override
    {
        if (const std::optional<Error> refused = unusableId(id))
            return *refused;
        const QString organization = profile.field(u"organization_id"_s).trimmed();
        if (organization.isEmpty())
            return lacking(Texts::tr("the profile has no organization id"));
        QByteArray path = "/products/" + percentEncoded(id) + "?organization_id=" + percentEncoded(organization);
        if (asksByUniqueId(profile))
            path += "&with_unique_id=true";
        return jsonRequest(profile, path);
    }

    Result<HttpRequest> authorize(HttpRequest request, const Profile &profile, const Secrets &secrets,
                                  const Token & /*token*/, const QDateTime & /*now*/) const override
    {
        if (profile.signIn == "bearer"_L1) {
            static const QRegularExpression word(u"^bearer\\s+"_s, QRegularExpression::CaseInsensitiveOption);
            const QString token = secrets.value(u"token"_s).trimmed().remove(word);
            if (token.isEmpty())
                return lacking(Texts::tr("the profile has no access token"));
            request.setHeader("Authorization", "Bearer " + token.toUtf8(), true);
            return request;
        }
        const QString appId = profile.field(u"app_id"_s).trimmed();
        const QString key = secrets.value(u"api_key"_s).trimmed();
        if (appId.isEmpty())
            return lacking(Texts::tr("the profile has no app id"));
        if (key.isEmpty())
            return lacking(Texts::tr("the profile has no API key"));
        if (profile.signIn == "api-key-headers"_L1) {
            request.setHeader("x-app-id", appId.toUtf8());
            request.setHeader("x-api-key", key.toUtf8(), true);
            return request;
        }
        if (profile.signIn != "api-key-query"_L1)
            return lacking(Texts::tr("the profile names no way to sign in"));
        request.url = QUrl::fromEncoded(request.url.toEncoded() + (request.url.hasQuery() ? '&' : '?') +
                                            "Appid=" + percentEncoded(appId) + "&Apikey=" + percentEncoded(key),
                                        QUrl::StrictMode);
        request.secretQueryItems += {u"Appid"_s, u"Apikey"_s};
        return request;
    }

    Result<Step> read(const QList<HttpReply> &replies, const Profile &profile) const override
    {
        const HttpReply &reply = replies.constFirst();
        const Result<Json::Document> answer = parse(reply);
        std::optional<Error> byStatus = errorOfStatus(reply);
        if (!answer)
            return byStatus ? *byStatus : answer.error();
        const Json::Value root = answer->root();
        QString words = said(*answer, {u"/detail", u"/message", u"/error"});
        if (words.isEmpty())
            words = detailOf(root);
        if (byStatus) {
            byStatus->said = words;
            return *byStatus;
        }
        if (!isIdentifier(root.value(u"id")) && !isIdentifier(root.value(u"unique_id"))) {
            const bool saysNothing = (root.is(Json::Type::Null) || (root.isContainer() && root.size() == 0)) ||
                                     words.contains("not found"_L1, Qt::CaseInsensitive);
            return Error{.kind = saysNothing ? Error::Kind::NotFound : Error::Kind::BadAnswer,
                         .said = words,
                         .detail = Texts::tr("the answer holds no product"),
                         .httpStatus = reply.status};
        }

        Product product = readTimbuProduct(*answer, profile.address.trimmed());
        // a profile that asks by unique id must be able to ask again with what the product calls its id
        const Json::Value uniqueId = root.value(u"unique_id");
        if (asksByUniqueId(profile) && isIdentifier(uniqueId))
            product.id = uniqueId.text();
        return Step{product, {}};
    }

private:
    static bool asksByUniqueId(const Profile &profile)
    {
        return profile.field(u"with_unique_id"_s).compare("true"_L1, Qt::CaseInsensitive) == 0;
    }
};

} // namespace

std::unique_ptr<const Vendor> timbu()
{
    return std::make_unique<const Timbu>();
}

} // namespace Vitrine
