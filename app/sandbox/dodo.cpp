// SPDX-License-Identifier: Apache-2.0
#include "sandbox/standin.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

namespace {

constexpr auto testToken = "sandbox-dodo-test-api-key"_L1;
constexpr auto liveToken = "sandbox-dodo-live-api-key"_L1;
constexpr auto sample = "pdt_8ZkQ1vX0a7LmN2"_L1;
constexpr auto seriesStart = "pdt_8ZkQ1vX0a"_L1;
constexpr auto liveSample = "pdt_L0iVeAtelier24x7Kq9rT"_L1;
constexpr int asksAMinute = 100;

using How = Reserved::How;
constexpr std::array table{
    Reserved{"pdt_0000BadParameters0400", How::Always, 400,
             R"({"code":"INVALID_REQUEST_PARAMETERS","message":"Invalid request parameters"})"},
    Reserved{"pdt_0000Unauthorized00401", How::Always, 401,
             R"({"code":"UNAUTHORIZED","message":"The API key is not valid"})"},
    Reserved{"pdt_0000Forbidden00000403", How::Always, 403,
             R"({"code":"FORBIDDEN","message":"The API key may not read products"})"},
    Reserved{"pdt_0000NotFound000000404", How::Always, 404, R"({"code":"NOT_FOUND","message":"Product not found"})"},
    Reserved{"pdt_0000NoMessage00000404", How::Always, 404, R"({"code":"NOT_FOUND"})"},
    Reserved{"pdt_0000EmptyNotFound0404", How::Always, 404},
    Reserved{"pdt_0000IsDeleted00000409", How::Always, 409,
             R"({"code":"PRODUCT_IS_DELETED","message":"The product was deleted"})"},
    Reserved{"pdt_0000Unprocessable0422", How::Always, 422, R"({"code":"INVALID_REQUEST_PARAMETERS"})"},
    Reserved{"pdt_0000TooMany0000000429", How::Always, 429,
             R"({"code":"TOO_MANY_REQUESTS","message":"Rate limit exceeded"})", "60"},
    Reserved{"pdt_0000OneSecond00000429", How::ForASecond, 429, R"({"code":"TOO_MANY_REQUESTS"})", "1"},
    Reserved{"pdt_0000Internal000000500", How::Always, 500,
             R"({"code":"INTERNAL_SERVER_ERROR","message":"Something went wrong"})"},
    Reserved{"pdt_0000EmptyInternal0500", How::Always, 500},
    Reserved{"pdt_0000FailsTwice0000500", How::Twice, 500, R"({"code":"INTERNAL_SERVER_ERROR"})"},
    Reserved{"pdt_0000BadGateway0000502", How::Always, 502, "<html><body>502 Bad Gateway</body></html>", nullptr,
             "text/html"},
    Reserved{"pdt_0000Unavailable000503", How::Always, 503, "", "1"},
    Reserved{"pdt_0000Slow3Seconds00200", How::Slowly},
    Reserved{"pdt_0000AnotherId00000200", How::AnotherId},
    Reserved{"pdt_0000HalfSent000000200", How::HalfSent},
    Reserved{"pdt_0000NotJson0000000200", How::Always, 200,
             "<!DOCTYPE html><html><body>Sign in to continue</body></html>", nullptr, "text/html; charset=utf-8"},
    Reserved{"pdt_0000EmptyBody00000200"},
    Reserved{"pdt_0000Closed00000000000", How::Closed},
};

/** Test and live environments with keys and products of their own, Bearer keys, and a rate limit that is stated but not
 * enforced. */
class Dodo final : public StandIn
{
public:
    Dodo()
        : StandIn(u"dodo"_s, table, {sample, seriesStart})
        , m_liveProducts(u"dodo-live"_s)
    {
    }

    [[nodiscard]] QList<Account> accounts() const override;
    [[nodiscard]] Answer answer(const Ask &ask) override;

private:
    Answer product(const Ask &ask, bool live);

    Products m_liveProducts;
    qint64 m_minute = 0;
    int m_asks = 0; ///< in that minute
};

QList<Account> Dodo::accounts() const
{
    Profile test;
    test.id = u"5ea00003-0000-4000-8000-00000000d0d0"_s;
    test.name = u"Dodo · test"_s;
    test.vendor = u"dodo"_s;
    test.signIn = u"bearer"_s;
    test.address = u"/dodo/test"_s;
    test.colour = u"#d99a12"_s;
    test.stage = Profile::Stage::Test;

    Profile live = test;
    live.id = u"5ea00003-0001-4000-8000-00000000d0d0"_s;
    live.name = u"Dodo · live"_s;
    live.address = u"/dodo/live"_s;
    live.colour = u"#1f9d57"_s;
    live.stage = Profile::Stage::Live;

    return {{test, {{u"token"_s, testToken}}, sample}, {live, {{u"token"_s, liveToken}}, liveSample}};
}

Answer Dodo::answer(const Ask &ask)
{
    const bool live = ask.isBelow({u"live"_s, u"products"_s}, 1);
    if ((!live && !ask.isBelow({u"test"_s, u"products"_s}, 1)) || ask.method != "GET")
        return {404, ""};

    const QByteArray key = (live ? liveToken : testToken).latin1();
    if (ask.header("authorization") != "Bearer " + key)
        return {401, R"({"code":"UNAUTHORIZED","message":"The API key is missing or not valid"})"};

    if (const qint64 minute = ask.now.toSecsSinceEpoch() / 60; minute != m_minute) {
        m_minute = minute;
        m_asks = 0;
    }
    ++m_asks;

    Answer answer = product(ask, live);
    const int remaining = answer.status == 429 ? 0 : std::max(1, asksAMinute - m_asks);
    answer.headers.emplaceBack("X-RateLimit-Remaining", QByteArray::number(remaining));
    return answer;
}

Answer Dodo::product(const Ask &ask, bool live)
{
    const QString id = ask.segments.constLast();
    if (!live) {
        if (auto answer = reserved().answer(id, products().value(sample), products().renamed(sample, id)))
            return *answer;
    }
    const Products &known = live ? m_liveProducts : products();
    if (!known.contains(id))
        return {404, R"({"code":"NOT_FOUND","message":"Product not found"})"};
    return {200, known.value(id)};
}

} // namespace

std::unique_ptr<StandIn> dodo()
{
    return std::make_unique<Dodo>();
}

} // namespace Vitrine::StandIns
