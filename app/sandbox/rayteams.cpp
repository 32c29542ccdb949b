// SPDX-License-Identifier: Apache-2.0
#include "sandbox/standin.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

namespace {

constexpr auto accessToken = "sandbox-rayteams-access-token"_L1;
constexpr auto sample = "e40bd99e-67f2-45ea-ab64-d1cfc79f403c"_L1;
constexpr auto seriesStart = "e40bd99e-67f2-45ea-ab64-d1cfc79"_L1;

using How = Reserved::How;
constexpr std::array table{
    Reserved{"00000000-0000-4000-8000-000000000001", How::Always, 200, R"({"status":"success"})"},
    Reserved{"00000000-0000-4000-8000-000000000002", How::Always, 200, R"({"status":"success","data":{}})"},
    Reserved{"00000000-0000-4000-8000-000000000003", How::Always, 200, R"({"status":"success","data":[]})"},
    Reserved{"00000000-0000-4000-8000-000000000004", How::Always, 200,
             R"({"status":"success","data":{"exist":false}})"},
    Reserved{"00000000-0000-4000-8000-000000000005", How::Always, 200, R"({"errorCode":"NO_ITEM"})"},
    Reserved{"00000000-0000-4000-8000-000000000006", How::Always, 200, R"({"status":"fail","data":{"code":"E001"}})"},
    Reserved{"00000000-0000-4000-8000-000000000007", How::Always, 200, R"({"status":"fail","data":{"code":"E002"}})"},
    Reserved{"00000000-0000-4000-8000-000000000008", How::Always, 200,
             R"({"status":"fail","error":"Order service is being updated","errDev":""})"},
    Reserved{"00000000-0000-4000-8000-000000000009", How::Always, 200,
             R"({"status":"fail","errmsg":"Validation failed","errors":[]})"},
    Reserved{"00000000-0000-4000-8000-000000000401", How::Always, 401, R"({"message":"Unauthorized"})"},
    Reserved{"00000000-0000-4000-8000-000000000403", How::Always, 403, R"({"message":"Forbidden"})"},
    Reserved{"00000000-0000-4000-8000-000000000404", How::Always, 404, R"({"message":"Not Found"})"},
    Reserved{"00000000-0000-4000-8000-000000000429", How::Always, 429, R"({"message":"Too Many Requests"})", "60"},
    Reserved{"00000000-0000-4000-8000-000000001429", How::ForASecond, 429, R"({"message":"Too Many Requests"})", "1"},
    Reserved{"00000000-0000-4000-8000-000000000500", How::Always, 500, R"({"message":"Internal server error"})"},
    Reserved{"00000000-0000-4000-8000-000000002500", How::Twice, 500, R"({"message":"Internal server error"})"},
    Reserved{"00000000-0000-4000-8000-000000000503", How::Always, 503, R"({"message":"Service Unavailable"})", "1"},
    Reserved{"00000000-0000-4000-8000-000000003000", How::Slowly},
    Reserved{"00000000-0000-4000-8000-000000003001", How::AnotherId},
    Reserved{"00000000-0000-4000-8000-000000003002", How::HalfSent},
    Reserved{"00000000-0000-4000-8000-000000003003", How::Always, 200,
             "<html><head><title>502 Bad Gateway</title></head><body></body></html>", nullptr, "text/html"},
    Reserved{"00000000-0000-4000-8000-000000003004"},
    Reserved{"00000000-0000-4000-8000-000000003005", How::Closed},
};

/** Access token in `Authorization`, behind any prefix, or in `token`; not found is HTTP 200 in four shapes. */
class Rayteams final : public StandIn
{
public:
    Rayteams()
        : StandIn(u"rayteams"_s, table, {sample, seriesStart})
    {
    }

    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] Answer answer(const Ask &ask) override;
};

QList<Account> Rayteams::accounts() const
{
    Profile profile;
    profile.id = u"5ea00002-0000-4000-8000-00000000a1ea"_s;
    profile.name = u"RAY order desk"_s;
    profile.vendor = u"rayteams"_s;
    profile.signIn = u"authorization"_s;
    profile.address = u"/rayteams/v1.0"_s;
    profile.fields = {{u"client_id"_s, u"order-desk"_s}};
    profile.colour = u"#8b5cf6"_s;

    Profile prefixed = profile;
    prefixed.id = u"5ea00002-0001-4000-8000-00000000a1ea"_s;
    prefixed.name = u"RAY · prefix"_s;
    prefixed.fields = {{u"prefix"_s, u"Bearer"_s}};

    Profile header = profile;
    header.id = u"5ea00002-0002-4000-8000-00000000a1ea"_s;
    header.name = u"RAY · token header"_s;
    header.signIn = u"token-header"_s;
    header.fields = {};

    const Secrets secrets{{u"token"_s, accessToken}};
    return {{profile, secrets, sample}, {prefixed, secrets, sample}, {header, secrets, sample}};
}

Answer Rayteams::answer(const Ask &ask)
{
    if (!ask.isBelow({u"v1.0"_s, u"product"_s}, 1) || ask.method != "GET")
        return {404, R"({"message":"Not Found"})"};

    const QString authorization = QString::fromUtf8(ask.header("authorization"));
    if (authorization.section(u' ', -1) != accessToken && QString::fromUtf8(ask.header("token")) != accessToken)
        return {401, R"({"message":"Unauthorized"})"};

    const QString id = ask.segments.constLast();
    if (auto answer = reserved().answer(id, products().value(sample), products().renamed(sample, id)))
        return *answer;
    if (!products().contains(id))
        return {200, R"({"status":"success"})"};
    return {200, products().value(id)};
}

} // namespace

std::unique_ptr<StandIn> rayteams()
{
    return std::make_unique<Rayteams>();
}

} // namespace Vitrine::StandIns
