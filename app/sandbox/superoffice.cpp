// SPDX-License-Identifier: Apache-2.0
#include "sandbox/languages.h"
#include "sandbox/standin.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

namespace {

constexpr auto user = "SAL0"_L1;
constexpr auto password = "sandbox-superoffice-password"_L1;
constexpr auto ticket = "7T:sandbox-superoffice-ticket"_L1;
constexpr auto appToken = "sandbox-superoffice-app-token"_L1;
constexpr auto bearerToken = "8A:Cust12345.sandbox-access-token"_L1;
constexpr auto xsrfToken = "sandbox-superoffice-xsrf-token"_L1;
constexpr auto cookie = "ASP.NET_SessionId=sandbox-superoffice-session"_L1;
constexpr auto sample = "815"_L1;
constexpr auto seriesStart = "8150"_L1;
constexpr auto tenant = "Cust12345"_L1;
constexpr auto movedTenant = "Cust54321"_L1;
constexpr auto onSite = "OnSite"_L1;

using How = Reserved::How;
constexpr std::array table{
    Reserved{"900200", How::Always, 200, "null"},
    Reserved{"900204", How::Always, 204},
    Reserved{
        "901200", How::Always, 200,
        R"({"ProductId":0,"ERPProductKey":null,"ERPPriceListKey":null,"Name":null,"TableRight":null,"FieldProperties":null})"},
    Reserved{"900400", How::Always, 400, R"({"Message":"The request is invalid."})"},
    Reserved{
        "900401", How::Always, 401,
        R"({"Error":true,"ErrorType":"SoSessionException","ErrorMessage":"The ticket is no longer valid","ErrorSource":"SuperOffice.Login"})"},
    Reserved{
        "900403", How::Always, 403,
        R"({"Error":true,"ErrorType":"SoAccessDeniedException","ErrorMessage":"You may not read this product","ErrorSource":"SuperOffice.CRM"})"},
    Reserved{
        "900404", How::Always, 404,
        R"({"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"The product was not found","ErrorSource":"SuperOffice.CRM.Services"})"},
    Reserved{"901404", How::Always, 404, R"({"Message":"The product was not found"})"},
    Reserved{"902404", How::Always, 404,
             "<!DOCTYPE html><html><head><title>404 - File or directory not found.</title></head><body></body></html>",
             nullptr, "text/html"},
    Reserved{"900421", How::Always, 421, R"({"Message":"Misdirected Request"})"},
    Reserved{"900429", How::Always, 429, R"({"Message":"Too many requests"})", "60"},
    Reserved{"901429", How::ForASecond, 429, R"({"Message":"Too many requests"})", "1"},
    Reserved{
        "900500", How::Always, 500,
        R"({"Error":true,"ErrorType":"SoServerException","ErrorMessage":"The quote connector did not answer","ErrorSource":"SuperOffice.CRM"})"},
    Reserved{"901500", How::Always, 500,
             "<!DOCTYPE html><html><head><title>Runtime Error</title></head><body><h1>Server Error in '/' "
             "Application.</h1></body></html>",
             nullptr, "text/html; charset=utf-8"},
    Reserved{"902500", How::Twice, 500, R"({"Message":"An error has occurred."})"},
    Reserved{"900503", How::Always, 503, "", "1"},
    Reserved{"903000", How::Slowly},
    Reserved{"903001", How::AnotherId},
    Reserved{"903002", How::HalfSent},
    Reserved{"903003", How::Always, 200,
             "<!DOCTYPE html><html><body><form action=\"/login\">Sign in</form></body></html>", nullptr,
             "text/html; charset=utf-8"},
    Reserved{"903004"},
    Reserved{"903005", How::Closed},
};

/**
 * One installation on site (Basic, ticket, XSRF) and two online tenants (ticket with application token, Bearer); one of
 * them has moved and is found through the state call.
 */
class SuperOffice final : public StandIn
{
public:
    SuperOffice()
        : StandIn(u"superoffice"_s, table, {sample, seriesStart})
        , m_priceLists(u"superoffice-pricelists"_s)
    {
    }

    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] Answer answer(const Ask &ask) override;

private:
    [[nodiscard]] static bool isSignedIn(const Ask &ask, bool online);
    Answer state(const Ask &ask) const;
    Answer resource(const QString &type, const QString &id);

    Products m_priceLists;
    bool m_hasMoved = false; ///< the state call goes on naming the old place until somebody was turned away there
};

QList<Account> SuperOffice::accounts() const
{
    Profile byTicket;
    byTicket.id = u"5ea00005-0000-4000-8000-00000050ff1c"_s;
    byTicket.name = u"CRM Oslo"_s;
    byTicket.vendor = u"superoffice"_s;
    byTicket.signIn = u"ticket"_s;
    byTicket.address = u"/superoffice/"_s + tenant;
    byTicket.colour = u"#12a5b8"_s;

    Profile bearer = byTicket;
    bearer.id = u"5ea00005-0001-4000-8000-00000050ff1c"_s;
    bearer.name = u"CRM Oslo · bearer"_s;
    bearer.signIn = u"bearer"_s;

    Profile basic = byTicket;
    basic.id = u"5ea00005-0002-4000-8000-00000050ff1c"_s;
    basic.name = u"CRM on site · basic"_s;
    basic.signIn = u"basic"_s;
    basic.address = u"/superoffice/"_s + onSite;
    basic.fields = {{u"user"_s, user}};

    Profile xsrf = basic;
    xsrf.id = u"5ea00005-0003-4000-8000-00000050ff1c"_s;
    xsrf.name = u"CRM on site · browser session"_s;
    xsrf.signIn = u"xsrf"_s;
    xsrf.fields = {};

    Profile byTenant = byTicket;
    byTenant.id = u"5ea00005-0004-4000-8000-00000050ff1c"_s;
    byTenant.name = u"CRM by tenant"_s;
    byTenant.address.clear();
    byTenant.fields = {{u"environment"_s, u"/superoffice"_s}, {u"tenant"_s, tenant}};

    Profile moved = byTenant;
    moved.id = u"5ea00005-0005-4000-8000-00000050ff1c"_s;
    moved.name = u"CRM moved"_s;
    moved.fields.insert(u"tenant"_s, movedTenant);

    const Secrets tickets{{u"ticket"_s, ticket}, {u"app_token"_s, appToken}};
    return {{byTicket, tickets, sample},
            {bearer, {{u"token"_s, bearerToken}}, sample},
            {basic, {{u"password"_s, password}}, sample},
            {xsrf, {{u"xsrf_token"_s, xsrfToken}, {u"cookie"_s, cookie}}, sample},
            {byTenant, tickets, sample},
            {moved, tickets, sample}};
}

bool SuperOffice::isSignedIn(const Ask &ask, bool online)
{
    const QByteArray authorization = ask.header("authorization");
    if (authorization == QByteArray("SoTicket ") + ticket.latin1())
        return !online || ask.header("so-apptoken") == appToken.latin1();
    if (online)
        return authorization == QByteArray("Bearer ") + bearerToken.latin1();
    if (!authorization.isEmpty())
        return authorization == "Basic " + QString(user + u':' + password).toUtf8().toBase64();
    return ask.header("x-xsrf-token") == xsrfToken.latin1() && ask.header("cookie").contains(cookie.latin1());
}

Answer SuperOffice::answer(const Ask &ask)
{
    if (ask.isBelow({u"api"_s, u"state"_s}, 1))
        return state(ask);

    QStringList path = ask.segments;
    const bool renewed = path.mid(0, 2) == QStringList{u"online3"_s, movedTenant};
    const QString place = renewed ? path.at(1) : path.value(0);
    path = path.mid(renewed ? 2 : 1);
    if (path.size() != 4 || path.at(0) != "api"_L1 || path.at(1) != "v1"_L1 ||
        (place != tenant && place != movedTenant && place != onSite) || ask.method != "GET") {
        return {404,
                "<!DOCTYPE html><html><head><title>404</title></head><body><h2>404 - File or directory not "
                "found.</h2></body></html>",
                "text/html"};
    }
    if (place == movedTenant && !renewed) {
        m_hasMoved = true;
        return {421, R"({"Message":"Misdirected Request"})"};
    }

    if (!isSignedIn(ask, place != onSite)) {
        Answer answer{
            401,
            R"({"Error":true,"ErrorType":"SoSessionException","ErrorMessage":"Not signed in","ErrorSource":"SuperOffice.WebApi"})"};
        if (place == onSite)
            answer.headers.emplaceBack("WWW-Authenticate", R"(Basic realm="SuperOffice")");
        return answer;
    }

    Answer answer = resource(path.at(2), path.at(3));
    QByteArray wanted = ask.header("so-language");
    if (wanted.isEmpty())
        wanted = ask.header("accept-language");
    if (!wanted.isEmpty() && !wanted.startsWith('*') && answer.status == 200) // "*" names no language
        answer.body =
            inLanguage(answer.body, QString::fromLatin1(wanted.first(std::min<qsizetype>(2, wanted.size()))).toLower());
    return answer;
}

Answer SuperOffice::state(const Ask &ask) const
{
    const QString asked = ask.segments.constLast();
    if (asked != tenant && asked != movedTenant)
        return {404, R"({"Message":"No such context"})"};
    const QString endpoint = ask.base + (asked == movedTenant && m_hasMoved ? u"/online3/"_s : u"/"_s) + asked + u'/';
    const QJsonObject body{{u"ContextIdentifier"_s, asked},
                           {u"Endpoint"_s, endpoint},
                           {u"State"_s, u"Running"_s},
                           {u"IsRunning"_s, true},
                           {u"ValidUntil"_s, ask.now.addSecs(600).toString(Qt::ISODate)},
                           {u"Api"_s, QString(endpoint + u"api")},
                           {u"Version"_s, u"10.3.8.1204"_s}};
    return {200, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json; charset=utf-8"};
}

Answer SuperOffice::resource(const QString &type, const QString &id)
{
    const Answer notFound{
        404,
        R"({"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"No record with this id","ErrorSource":"SuperOffice.CRM.Services"})"};
    bool isNumber = false;
    id.toInt(&isNumber);
    if (!isNumber)
        return {404, R"({"Message":"No HTTP resource was found that matches the request URI."})"};

    if (type == "Pricelist"_L1) {
        if (id == "9500"_L1)
            return {500, R"({"Message":"An error has occurred."})"};
        return m_priceLists.contains(id) ? Answer{200, m_priceLists.value(id), "application/json; charset=utf-8"}
                                         : notFound;
    }
    if (type != "Product"_L1)
        return {404, R"({"Message":"No HTTP resource was found that matches the request URI."})"};

    if (auto answer = reserved().answer(id, products().value(sample), products().renamed(sample, id)))
        return *answer;
    return products().contains(id) ? Answer{200, products().value(id), "application/json; charset=utf-8"} : notFound;
}

} // namespace

std::unique_ptr<StandIn> superoffice()
{
    return std::make_unique<SuperOffice>();
}

} // namespace Vitrine::StandIns
