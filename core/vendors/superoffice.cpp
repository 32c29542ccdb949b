// SPDX-License-Identifier: Apache-2.0
#include "vendors/superoffice_form.h"
#include "vendors/vendors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <limits>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SuperOffice)
};

bool isTrue(Json::Value value)
{
    return value.raw() == "true";
}

/** SuperOffice, RESTful web services v1. Amounts are doubles in major units without a currency. */
class SuperOffice final : public Vendor
{
public:
    VendorInfo info() const override
    {
        const auto secret = [](const QString &key, const QString &label, const QString &where, bool required = true) {
            return FieldSpec{.key = key, .label = label, .required = required, .secret = true, .where = where};
        };
        const FieldSpec user{.key = u"user"_s,
                             .label = Texts::tr("User"),
                             .required = true,
                             .where = Texts::tr("The name you sign in to SuperOffice with, in your own installation.")};
        return {
            .id = u"superoffice"_s,
            .name = u"SuperOffice"_s,
            .addresses = {},
            .addressLabel = Texts::tr("Address of your installation"),
            .addressHint = u"https://crm.example.com/SuperOffice"_s,
            .addressRequired = false,
            .fields = {{.key = u"environment"_s,
                        .label = Texts::tr("Environment"),
                        .kind = FieldSpec::Kind::Choice,
                        .where = Texts::tr("For SuperOffice online, where no address is given: online for daily work, "
                                           "sod and qaonline for tests."),
                        .initial = u"online"_s,
                        .choices = {u"online"_s, u"qaonline"_s, u"sod"_s}},
                       {.key = u"tenant"_s,
                        .label = Texts::tr("Tenant"),
                        .hint = u"Cust12345"_s,
                        .where = Texts::tr("The customer id in the address of SuperOffice online, such as Cust12345. "
                                           "Leave it empty where an address is given."),
                        .pattern = u"[A-Za-z0-9_-]+"_s},
                       {.key = u"language"_s,
                        .label = Texts::tr("Language of texts"),
                        .kind = FieldSpec::Kind::Language,
                        .hint = u"en"_s,
                        .where = Texts::tr("Empty: texts come in all their languages."),
                        .pattern = u"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"_s},
                       {.key = u"culture"_s,
                        .label = Texts::tr("Culture of numbers and dates"),
                        .hint = u"en"_s,
                        .where = Texts::tr("Changes only numbers and dates inside texts, and only with a language."),
                        .pattern = u"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"_s},
                       {.key = u"time_zone"_s,
                        .label = Texts::tr("Time zone of times"),
                        .kind = FieldSpec::Kind::TimeZone,
                        .where = Texts::tr("Empty: times come in the server's zone.")}},
            .signIns =
                {{u"basic"_s,
                  Texts::tr("User and password"),
                  {user, secret(u"password"_s, Texts::tr("Password"),
                                Texts::tr("Works with your own installation only, not with SuperOffice online."))}},
                 {u"ticket"_s,
                  Texts::tr("Ticket"),
                  {secret(u"ticket"_s, Texts::tr("Ticket"), Texts::tr("From a system user sign-in, or a web panel.")),
                   secret(u"app_token"_s, Texts::tr("Application token"),
                          Texts::tr("The client secret of your application; SuperOffice online needs it."), false)}},
                 {u"bearer"_s,
                  Texts::tr("Access token"),
                  {secret(u"token"_s, Texts::tr("Access token"),
                          Texts::tr("From the sign-in of SuperOffice online. It lives for an hour."))}},
                 {u"xsrf"_s,
                  Texts::tr("Session of a browser"),
                  {secret(u"xsrf_token"_s, Texts::tr("XSRF token"),
                          Texts::tr("From the cookie XSRF-TOKEN of a signed-in browser.")),
                   secret(u"cookie"_s, Texts::tr("Session cookie"),
                          Texts::tr("The browser's whole Cookie header for SuperOffice."))}}},
            .colour = u"#0ea5b7"_s};
    }

    /** Ids are whole numbers given out one by one: the largest there can be is never reached. */
    QString probeId() const override { return QString::number(std::numeric_limits<qint32>::max()); }

    Recognition recognise(const QString &typed) const override
    {
        using enum Recognition::Certainty;
        const QUrl url(typed);
        const bool isOwn = url.scheme() == "superoffice"_L1;
        const auto web = link(typed);
        if (!web && !isOwn) {
            const QString why = whyNoId(typed);
            return why.isEmpty()
                       ? Recognition{Possible, typed, Texts::tr("SuperOffice ids are whole numbers"), {}, true}
                       : Recognition{Impossible, {}, why};
        }
        const QString id = idOf(url);
        const QString why =
            id.isEmpty() ? Texts::tr("a SuperOffice link holds /api/v1/Product/ and an id") : whyNoId(id);
        if (!why.isEmpty())
            return {Impossible, {}, why};
        return {Certain, id, Texts::tr("a link to a SuperOffice product"), isOwn ? QString() : url.host()};
    }

    std::optional<HttpRequest> addressRequest(const Profile &profile) const override
    {
        const QString tenant = profile.field(u"tenant"_s).trimmed();
        if (!profile.address.trimmed().isEmpty() || unusableId(tenant))
            return {};
        QString environment = profile.field(u"environment"_s).trimmed();
        if (environment.isEmpty())
            environment = u"online"_s;
        // a name stands for SuperOffice's own host; a test or a private cloud gives the whole address
        Profile states;
        static const QRegularExpression name(u"^[A-Za-z0-9-]+\\z"_s);
        states.address =
            name.match(environment).hasMatch() ? u"https://%1.superoffice.com"_s.arg(environment) : environment;
        if (const Result<HttpRequest> request = jsonRequest(states, "/api/state/" + percentEncoded(tenant)))
            return *request;
        return {};
    }

    Result<QString> readAddress(const HttpReply &reply) const override
    {
        const auto refused = [&](Error::Kind kind, const QString &detail) {
            return Error{.kind = kind, .detail = detail, .httpStatus = reply.status};
        };
        if (reply.status == 404)
            return refused(Error::Kind::BadRequest,
                           Texts::tr("SuperOffice does not know this tenant; check the environment and the tenant in "
                                     "the profile"));
        if (const std::optional<Error> error = errorOfStatus(reply))
            return *error;
        const Result<Json::Document> answer = parse(reply);
        if (!answer)
            return answer.error();
        const QUrl api(said(*answer, {u"/Api"}).trimmed());
        if (answer->root().find(u"/IsRunning").raw() == "false") {
            Error error = refused(Error::Kind::Server, Texts::tr("this tenant is not running"));
            error.said = said(*answer, {u"/State"});
            return error;
        }
        const bool isSafe = api.scheme() == "https"_L1 || api.scheme() == reply.url.scheme();
        if (!api.isValid() || api.host().isEmpty() || !isSafe)
            return refused(Error::Kind::BadAnswer, Texts::tr("the answer holds no address"));
        if (!isTrusted(api, reply.url))
            return refused(
                Error::Kind::BadAnswer,
                Texts::tr("the answer names an address that is not SuperOffice's, so nothing is sent there"));
        return baseOf(api.toString());
    }

    Result<HttpRequest> request(const Profile &profile, const QString &id) const override
    {
        if (const QString why = whyNoId(id); !why.isEmpty())
            return Error{.kind = Error::Kind::BadId, .detail = why};
        return question(profile, "/api/v1/Product/" + percentEncoded(id));
    }

    Result<HttpRequest> authorize(HttpRequest request, const Profile &profile, const Secrets &secrets,
                                  const Token & /*token*/, const QDateTime & /*now*/) const override
    {
        const auto secret = [&](const QString &key) {
            return secrets.value(key).trimmed().toUtf8();
        };
        const auto missing = [](const QString &what) {
            return Error{.kind = Error::Kind::Profile, .detail = what};
        };
        if (profile.signIn == "basic"_L1) {
            const QString user = profile.field(u"user"_s);
            if (user.isEmpty())
                return missing(Texts::tr("the user is missing"));
            if (user.contains(u':'))
                return missing(Texts::tr("this sign-in allows no colon in the user's name"));
            const QByteArray pair = user.toUtf8() + ':' + secrets.value(u"password"_s).toUtf8();
            request.setHeader("Authorization", "Basic " + pair.toBase64(), true);
        } else if (profile.signIn == "ticket"_L1) {
            if (secret(u"ticket"_s).isEmpty())
                return missing(Texts::tr("the ticket is missing"));
            request.setHeader("Authorization", "SoTicket " + secret(u"ticket"_s), true);
            if (const QByteArray application = secret(u"app_token"_s); !application.isEmpty())
                request.setHeader("SO-AppToken", application, true);
        } else if (profile.signIn == "bearer"_L1) {
            if (secret(u"token"_s).isEmpty())
                return missing(Texts::tr("the access token is missing"));
            request.setHeader("Authorization", "Bearer " + secret(u"token"_s), true);
        } else if (profile.signIn == "xsrf"_L1) {
            if (secret(u"xsrf_token"_s).isEmpty() || secret(u"cookie"_s).isEmpty())
                return missing(Texts::tr("the XSRF token or the session cookie is missing"));
            request.setHeader("X-XSRF-TOKEN", secret(u"xsrf_token"_s), true);
            request.setHeader("Cookie", secret(u"cookie"_s), true);
        } else {
            return missing(Texts::tr("the profile has no way to sign in"));
        }
        return request;
    }

    /** Ids are numbers, whatever zeros stand in front. */
    bool isSameId(const QString &asked, const QString &answered) const override
    {
        const std::optional<Decimal> number = Decimal::parse(asked);
        return asked == answered || (number && number == Decimal::parse(answered));
    }

    Result<Step> read(const QList<HttpReply> &replies, const Profile &profile) const override
    {
        const HttpReply &reply = replies.constFirst();
        if (reply.status == 204)
            return Error{.kind = Error::Kind::NotFound, .httpStatus = reply.status};
        std::optional<Error> error = errorOfStatus(reply);
        const Result<Json::Document> answer = parse(reply);
        if (!answer)
            return error ? *error : answer.error();
        const Json::Value root = answer->root();
        if (!error)
            error = errorIn(root, reply.status);
        if (error) {
            const QString type = said(*answer, {u"/ErrorType"});
            if (type.endsWith("NotFoundException"_L1))
                error->kind = Error::Kind::NotFound;
            if (!type.isEmpty())
                error->detail = type;
            error->said = said(*answer, {u"/ErrorMessage", u"/Message"});
            return *error;
        }

        const QString priceList = priceListOf(root);
        Step step{readSuperOfficeProduct(*answer, replies.mid(1), profile.field(u"language"_s)), {}};
        if (replies.size() < 2 && !priceList.isEmpty()) {
            const Result<HttpRequest> next = question(profile, "/api/v1/Pricelist/" + percentEncoded(priceList));
            if (next)
                step.next = *next;
        }
        return step;
    }

private:
    /** The credentials go where the state call points: to the host that was asked, or from one of SuperOffice's to
     * another. */
    static bool isTrusted(const QUrl &api, const QUrl &asked)
    {
        const auto isOwn = [](const QUrl &url) {
            return url.host().endsWith(".superoffice.com"_L1);
        };
        return api.userInfo().isEmpty() && (api.host() == asked.host() || (isOwn(api) && isOwn(asked)));
    }

    /** What stands before /api/v1, from an address that may name it too. */
    static QString baseOf(const QString &address)
    {
        static const QRegularExpression end(u"(/api(/v1)?)?/*$"_s, QRegularExpression::CaseInsensitiveOption);
        return address.trimmed().remove(end);
    }

    static Result<HttpRequest> question(const Profile &profile, const QByteArray &path)
    {
        Profile based = profile;
        based.address = baseOf(profile.address);
        Result<HttpRequest> question = jsonRequest(based, path);
        if (!question)
            return question;
        HttpRequest &request = *question;
        // said always: a network stack left alone would ask for the computer's own language
        const QByteArray language = profile.field(u"language"_s).trimmed().toUtf8();
        request.setHeader("Accept-Language", language.isEmpty() ? QByteArray("*") : language);
        const auto set = [&](const QByteArray &header, const QString &key) {
            if (const QByteArray value = profile.field(key).trimmed().toUtf8(); !value.isEmpty())
                request.setHeader(header, value);
        };
        set("SO-Language", u"language"_s);
        set("SO-Culture", u"culture"_s);
        set("SO-TimeZone", u"time_zone"_s);
        return question;
    }

    /** Empty where it can be an id: a whole number from 1 that fits into 32 bits, zeros in front allowed. */
    static QString whyNoId(const QString &id)
    {
        static const QRegularExpression digits(u"^0*([0-9]*)\\z"_s);
        const QRegularExpressionMatch match = digits.match(id);
        if (id.isEmpty() || !match.hasMatch())
            return Texts::tr("a SuperOffice id is a whole number");
        if (match.capturedLength(1) == 0)
            return Texts::tr("SuperOffice counts from 1; 0 is no product");
        constexpr int mostDigits = 10;
        if (id.size() > 512 || match.capturedLength(1) > mostDigits ||
            match.captured(1).toLongLong() > std::numeric_limits<qint32>::max())
            return Texts::tr("a SuperOffice id is at most 2147483647");
        return {};
    }

    /** The id a link names: a call of the web services, or a page of SuperOffice with product_id. */
    static QString idOf(const QUrl &url)
    {
        static const QRegularExpression call(u"/api/v[0-9]+/product/([^/]+)/?\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = call.match(url.path());
        if (match.hasMatch())
            return match.captured(1);
        const auto items = QUrlQuery(url).queryItems();
        for (const auto &[key, value] : items) {
            if (key.compare("product_id"_L1, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }

    /** What a body of status 200 may say instead of a product. */
    static std::optional<Error> errorIn(Json::Value root, int status)
    {
        const Json::Value id = root.find(u"/ProductId");
        const std::optional<Decimal> number = id.isContainer() ? std::nullopt : Decimal::parse(id.text());
        if (root.is(Json::Type::Null) || (number && number->isZero()))
            return Error{.kind = Error::Kind::NotFound, .httpStatus = status};
        if (isTrue(root.find(u"/Error")) && !id.exists())
            return Error{.kind = Error::Kind::Server, .httpStatus = status};
        if (!number || number->isNegative())
            return Error{.kind = Error::Kind::BadAnswer,
                         .detail = Texts::tr("the answer holds no product"),
                         .httpStatus = status};
        return {};
    }
};

} // namespace

std::unique_ptr<const Vendor> superoffice()
{
    return std::make_unique<const SuperOffice>();
}

} // namespace Vitrine
