// SPDX-License-Identifier: Apache-2.0
#include "vendors/dodo_form.h"
#include "vendors/vendors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dodo)
};

/** What the vendor's own code says went wrong, where it says more than the HTTP status. */
std::optional<Error::Kind> kindOfCode(const QString &code)
{
    static const QHash<QString, Error::Kind> kinds{
        {u"UNAUTHORIZED"_s, Error::Kind::SignInRefused},    {u"NOT_FOUND"_s, Error::Kind::NotFound},
        {u"PRODUCT_IS_DELETED"_s, Error::Kind::NotFound},   {u"INVALID_REQUEST_PARAMETERS"_s, Error::Kind::BadRequest},
        {u"TOO_MANY_REQUESTS"_s, Error::Kind::RateLimited}, {u"INTERNAL_SERVER_ERROR"_s, Error::Kind::Server}};
    const auto found = kinds.constFind(code);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

/** Dodo Payments. Amounts are whole numbers of the currency's smallest unit; times are RFC 3339. */
class Dodo final : public Vendor
{
public:
    VendorInfo info() const override
    {
        const FieldSpec token{.key = u"token"_s,
                              .label = Texts::tr("API key"),
                              .required = true,
                              .secret = true,
                              .where = Texts::tr("In the vendor's dashboard under Developer, API keys. A read-only key "
                                                 "is enough. Test and live have keys of their own.")};
        return {.id = u"dodo"_s,
                .name = u"Dodo Payments"_s,
                .addresses = {{Texts::tr("Live"), u"https://live.dodopayments.com"_s, Profile::Stage::Live},
                              {Texts::tr("Test"), u"https://test.dodopayments.com"_s, Profile::Stage::Test}},
                .addressLabel = Texts::tr("Environment"),
                .addressHint = u"https://live.dodopayments.com"_s,
                .fields = {},
                .signIns = {{u"bearer"_s, Texts::tr("API key"), {token}}},
                .colour = u"#1f9d61"_s,
                .secretKeys = {u"digital_product_delivery"_s, u"entitlements"_s, u"download_url"_s, u"external_url"_s,
                               u"url"_s},
                .mostPerMinute = 100};
    }

    Recognition recognise(const QString &typed) const override
    {
        using enum Recognition::Certainty;
        static const QRegularExpression own(u"^pdt_[A-Za-z0-9]+\\z"_s);
        if (const auto web = link(typed)) {
            const auto id = std::find_if(web->path.cbegin(), web->path.cend(), [](const QString &segment) {
                return own.match(segment).hasMatch();
            });
            const bool isDodo = web->host == "dodopayments.com"_L1 || web->host.endsWith(".dodopayments.com"_L1);
            const qsizetype products = web->path.indexOf(u"products"_s);
            if (id != web->path.cend())
                return {Certain, *id, Texts::tr("a link to a Dodo Payments product"), apiHost(web->host)};
            if (isDodo && products >= 0 && products + 1 < web->path.size())
                return {Certain, web->path.at(products + 1), Texts::tr("a link to a Dodo Payments product"),
                        apiHost(web->host)};
            return {Impossible, {}, Texts::tr("a Dodo Payments link holds an id that begins with pdt_")};
        }
        if (own.match(typed).hasMatch())
            return {Certain, typed, Texts::tr("Dodo Payments ids begin with pdt_")};
        if (const std::optional<Error> error = unusableId(typed))
            return {Impossible, {}, error->detail};
        if (typed.contains("://"_L1))
            return {Impossible, {}, Texts::tr("this is a link, and not one to a Dodo Payments product")};
        if (std::any_of(typed.cbegin(), typed.cend(), [](QChar character) {
                return character.isSpace();
            }))
            return {Impossible, {}, Texts::tr("a Dodo Payments id holds no blank")};
        if (typed.startsWith("bus_"_L1))
            return {Impossible, {}, Texts::tr("this is the id of a business, not of a product")};
        if (typed.startsWith("brnd_"_L1))
            return {Impossible, {}, Texts::tr("this is the id of a brand, not of a product")};
        return {Possible, typed, Texts::tr("Dodo Payments ids mostly begin with pdt_")};
    }

    Result<HttpRequest> request(const Profile &profile, const QString &id) const override
    {
        if (const std::optional<Error> error = unusableId(id))
            return *error;
        return jsonRequest(profile, "/products/" + percentEncoded(id));
    }

    Result<HttpRequest> authorize(HttpRequest request, const Profile & /*profile*/, const Secrets &secrets,
                                  const Token & /*token*/, const QDateTime & /*now*/) const override
    {
        const QByteArray token = secrets.value(u"token"_s).trimmed().toUtf8();
        if (token.isEmpty())
            return Error{.kind = Error::Kind::Profile, .detail = Texts::tr("the API key is missing")};
        request.setHeader("Authorization", "Bearer " + token, true);
        return request;
    }

    Result<Step> read(const QList<HttpReply> &replies, const Profile & /*profile*/) const override
    {
        const HttpReply &reply = replies.constFirst();
        std::optional<Error> error = errorOfStatus(reply);
        const Result<Json::Document> answer = parse(reply);
        if (!answer)
            return error ? *error : answer.error();
        const QString code = said(*answer, {u"/code"});
        const Json::Value root = answer->root();
        if (!error && !isIdentifier(root.value(u"product_id")))
            error = Error{.kind = code.isEmpty() ? Error::Kind::BadAnswer : Error::Kind::Server,
                          .detail = Texts::tr("the answer holds no product"),
                          .httpStatus = reply.status};
        if (error) {
            error->kind = kindOfCode(code).value_or(error->kind);
            error->said = said(*answer, {u"/message"});
            if (!code.isEmpty())
                error->detail = code;
            if (code == "PRODUCT_IS_DELETED"_L1)
                error->detail += u": "_s + Texts::tr("the product was deleted");
            return *error;
        }
        return Step{readDodoProduct(*answer), {}};
    }

private:
    /** A checkout page and the API of one environment have different hosts; a profile holds the API's. */
    static QString apiHost(const QString &host)
    {
        if (host == "checkout.dodopayments.com"_L1)
            return u"live.dodopayments.com"_s;
        return host == "test.checkout.dodopayments.com"_L1 ? u"test.dodopayments.com"_s : host;
    }
};

} // namespace

std::unique_ptr<const Vendor> dodo()
{
    return std::make_unique<const Dodo>();
}

} // namespace Vitrine
