// SPDX-License-Identifier: Apache-2.0
#include "sandbox/picture.h"
#include "sandbox/standin.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

namespace {

constexpr auto bearerToken = "sandbox-timbu-access-token"_L1;
constexpr auto appId = "SANDBOXAPP7"_L1;
constexpr auto apiKey = "sandbox-timbu-api-key"_L1;
constexpr auto organization = "799bbdca76254f5c83f1d0f35cfb7e30"_L1;
constexpr auto sample = "0529002da1b24bc79432071cf412ec13"_L1;
constexpr auto seriesStart = "0529002da1b24bc79432071cf41"_L1;

using How = Reserved::How;
constexpr std::array table{
    Reserved{"00000000000000000000000000000400", How::Always, 400,
             R"({"detail":"The request could not be processed"})"},
    Reserved{"00000000000000000000000000000401", How::Always, 401, R"({"detail":"Could not validate credentials"})"},
    Reserved{"00000000000000000000000000000403", How::Always, 403, R"({"detail":"Not enough permissions"})"},
    Reserved{"00000000000000000000000000000404", How::Always, 404, R"({"detail":"Product not found"})"},
    Reserved{"00000000000000000000000000001404", How::Always, 404},
    Reserved{
        "00000000000000000000000000000422", How::Always, 422,
        R"({"detail":[{"loc":["path","product_id"],"msg":"value is not a valid id","type":"value_error"},)"
        R"({"loc":["query","with_unique_id"],"msg":"value could not be parsed to a boolean","type":"type_error.bool"}]})"},
    Reserved{"00000000000000000000000000001422", How::Always, 422, R"({"detail":"product_id is not valid"})"},
    Reserved{"00000000000000000000000000000429", How::Always, 429, R"({"detail":"Too many requests"})", "60"},
    Reserved{"00000000000000000000000000001429", How::ForASecond, 429, R"({"detail":"Too many requests"})", "1"},
    Reserved{"00000000000000000000000000000500", How::Always, 500, "Internal Server Error", nullptr,
             "text/plain; charset=utf-8"},
    Reserved{"00000000000000000000000000001500", How::Always, 500, R"({"detail":"Internal server error"})"},
    Reserved{"00000000000000000000000000002500", How::Twice, 500, R"({"detail":"Internal server error"})"},
    Reserved{"00000000000000000000000000000503", How::Always, 503, R"({"detail":"Service unavailable"})", "1"},
    Reserved{"00000000000000000000000000003000", How::Slowly},
    Reserved{"00000000000000000000000000003001", How::AnotherId},
    Reserved{"00000000000000000000000000003002", How::HalfSent},
    Reserved{"00000000000000000000000000003003", How::Always, 200, "<!DOCTYPE html><html><body>It works!</body></html>",
             nullptr, "text/html"},
    Reserved{"00000000000000000000000000003004"},
    Reserved{"00000000000000000000000000003005", How::Closed},
};

/** Three generations of sign-in, products by id or unique id within one organization, and their pictures. */
class Timbu final : public StandIn
{
public:
    Timbu();

    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] Answer answer(const Ask &ask) override;

private:
    [[nodiscard]] static bool isSignedIn(const Ask &ask);
    Answer product(const Ask &ask);

    QHash<QString, QString> m_uniqueIds; ///< unique id -> id
};

Timbu::Timbu()
    : StandIn(u"timbu"_s, table, {sample, seriesStart})
{
    const QStringList ids = products().ids();
    for (const QString &id : ids) {
        const QJsonObject product = QJsonDocument::fromJson(products().value(id)).object();
        m_uniqueIds.insert(product[u"unique_id"].toString(), id);
    }
}

QList<Account> Timbu::accounts() const
{
    Profile bearer;
    bearer.id = u"5ea00004-0000-4000-8000-00000007190b"_s;
    bearer.name = u"Lagos shop"_s;
    bearer.vendor = u"timbu"_s;
    bearer.signIn = u"bearer"_s;
    bearer.address = u"/timbu"_s;
    bearer.fields = {{u"organization_id"_s, organization}, {u"with_unique_id"_s, u"false"_s}};
    bearer.colour = u"#ec6a3c"_s;

    Profile unique = bearer;
    unique.id = u"5ea00004-0001-4000-8000-00000007190b"_s;
    unique.name = u"Lagos shop · unique ids"_s;
    unique.fields.insert(u"with_unique_id"_s, u"true"_s);

    Profile headers = bearer;
    headers.id = u"5ea00004-0002-4000-8000-00000007190b"_s;
    headers.name = u"Lagos shop · key headers"_s;
    headers.signIn = u"api-key-headers"_s;
    headers.fields.insert(u"app_id"_s, appId);

    Profile query = headers;
    query.id = u"5ea00004-0003-4000-8000-00000007190b"_s;
    query.name = u"Lagos shop · key in query"_s;
    query.signIn = u"api-key-query"_s;

    const Secrets token{{u"token"_s, bearerToken}};
    const Secrets key{{u"api_key"_s, apiKey}};
    return {{bearer, token, sample}, {unique, token, u"TE964P"_s}, {headers, key, sample}, {query, key, sample}};
}

bool Timbu::isSignedIn(const Ask &ask)
{
    return ask.header("authorization") == QByteArray("Bearer ") + bearerToken.latin1() ||
           (ask.header("x-api-key") == apiKey.latin1() && ask.header("x-app-id") == appId.latin1()) ||
           (ask.queryItem(u"Apikey") == apiKey && ask.queryItem(u"Appid") == appId);
}

Answer Timbu::answer(const Ask &ask)
{
    if (ask.segments.size() > 1 && ask.segments.constFirst() == "images"_L1 &&
        ask.segments.constLast() != "missing.png"_L1)
        return {200, picture(ask.segments.join(u'/')), "image/png"};
    if (!ask.isBelow({u"products"_s}, 1))
        return {404, R"({"detail":"Not Found"})"};
    if (ask.method != "GET")
        return {405, R"({"detail":"Method Not Allowed"})"};
    if (!isSignedIn(ask))
        return {401, R"({"detail":"Not authenticated"})"};
    return product(ask);
}

Answer Timbu::product(const Ask &ask)
{
    const QString asked = ask.queryItem(u"organization_id");
    if (asked.isNull())
        return {
            422,
            R"({"detail":[{"loc":["query","organization_id"],"msg":"field required","type":"value_error.missing"}]})"};
    const QString byUniqueId = ask.queryItem(u"with_unique_id").toLower();
    if (!byUniqueId.isNull() && byUniqueId != "true"_L1 && byUniqueId != "false"_L1 && byUniqueId != "1"_L1 &&
        byUniqueId != "0"_L1) {
        return {
            422,
            R"({"detail":[{"loc":["query","with_unique_id"],"msg":"value could not be parsed to a boolean","type":"type_error.bool"}]})"};
    }
    if (asked != organization)
        return {404, R"({"detail":"Organization not found"})"};

    QString id = ask.segments.constLast();
    if (auto answer = reserved().answer(id, products().value(sample), products().renamed(sample, id)))
        return *answer;
    if (byUniqueId == "true"_L1 || byUniqueId == "1"_L1)
        id = m_uniqueIds.value(id);
    if (!products().contains(id))
        return {404, R"({"detail":"Product not found"})"};
    return {200, products().value(id)};
}

} // namespace

std::unique_ptr<StandIn> timbu()
{
    return std::make_unique<Timbu>();
}

} // namespace Vitrine::StandIns
