// SPDX-License-Identifier: Apache-2.0
#include "http/message.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QDateTime utc(int day, int hour, int minute, int second)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute, second), Qt::UTC);
}

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundInAnyCase()
    {
        HttpRequest request;
        request.setHeader("X-Api-Key", "one", true);
        request.setHeader("x-api-key", "two", true);
        QCOMPARE(request.headers.size(), 1);
        QCOMPARE(request.header("X-API-KEY"), QByteArray("two"));
        QCOMPARE(request.header("absent"), QByteArray());
    }

    void aShownUrlHidesSecrets()
    {
        HttpRequest request;
        request.url = QUrl::fromEncoded("https://u:p@h.example/a%2Fb?Appid=7&Apikey=s%3Dcr%26et&x=%D0%B6#frag");
        request.secretQueryItems = QStringList{u"Apikey"_s};
        QCOMPARE(request.shownUrl(),
                 u"https://h.example/a%2Fb?Appid=7&Apikey=\u2022\u2022\u2022\u2022\u2022\u2022&x=%D0%B6"_s);
    }

    void aRedactedRequestHoldsNoSecret()
    {
        HttpRequest request;
        request.url = QUrl::fromEncoded("https://h.example/?k=canary1&a=b");
        request.secretQueryItems = QStringList{u"k"_s};
        request.setHeader("Authorization", "canary2", true);
        request.setHeader("Accept", "application/json");
        request.body = "canary3";
        request.secretBody = true;
        const HttpRequest kept = request.redacted();
        QVERIFY(!kept.url.toString().contains(u"canary"_s));
        QVERIFY(!kept.header("Authorization").contains("canary"));
        QVERIFY(!kept.body.contains("canary"));
        QCOMPARE(kept.header("Accept"), QByteArray("application/json"));
        QVERIFY(kept.url.query().contains(u"a=b"_s));
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("moment");
        QTest::newRow("today's form") << QByteArray("Fri, 20 Nov 2026 07:00:00 GMT") << utc(20, 7, 0, 0);
        QTest::newRow("RFC 850") << QByteArray("Friday, 20-Nov-26 07:00:00 GMT") << utc(20, 7, 0, 0);
        QTest::newRow("asctime") << QByteArray("Fri Nov 20 07:00:00 2026") << utc(20, 7, 0, 0);
        QTest::newRow("asctime, one digit") << QByteArray("Fri Nov  6 07:00:00 2026") << utc(6, 7, 0, 0);
        QTest::newRow("wrong day of the week") << QByteArray("Mon, 20 Nov 2026 07:00:00 GMT") << utc(20, 7, 0, 0);
        QTest::newRow("nonsense") << QByteArray("yesterday") << QDateTime();
        QTest::newRow("nothing") << QByteArray() << QDateTime();
    }
    void dates()
    {
        QFETCH(QByteArray, text);
        QFETCH(QDateTime, moment);
        HttpReply reply;
        reply.headers = {{"date", text}};
        QCOMPARE(reply.date(), moment);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QDateTime>("at"); // invalid: no statement
        QTest::newRow("seconds") << QByteArray("7") << QByteArray() << utc(20, 7, 0, 7);
        QTest::newRow("no wait") << QByteArray("0") << QByteArray() << utc(20, 7, 0, 0);
        QTest::newRow("negative") << QByteArray("-5") << QByteArray() << utc(20, 7, 0, 0);
        QTest::newRow("a date by the server's clock, an hour ahead of ours")
            << QByteArray("Fri, 20 Nov 2026 08:00:09 GMT") << QByteArray("Fri, 20 Nov 2026 08:00:00 GMT")
            << utc(20, 7, 0, 9);
        QTest::newRow("a date, the server's clock unknown")
            << QByteArray("Fri, 20 Nov 2026 07:01:00 GMT") << QByteArray() << utc(20, 7, 1, 0);
        QTest::newRow("a date that has passed")
            << QByteArray("Fri, 20 Nov 2026 06:00:00 GMT") << QByteArray() << utc(20, 7, 0, 0);
        QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << QDateTime();
        QTest::newRow("none") << QByteArray() << QByteArray() << QDateTime();
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QFETCH(QDateTime, at);
        HttpReply reply;
        reply.received = utc(20, 7, 0, 0);
        reply.headers = {{"Retry-After", value}, {"Date", date}};
        QCOMPARE(reply.retryAt().has_value(), at.isValid());
        QCOMPARE(reply.retryAt().value_or(QDateTime()), at);
    }

    void jsonByContentType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("none") << QByteArray() << true;
        QTest::newRow("json") << QByteArray("Application/JSON; charset=utf-8") << true;
        QTest::newRow("problem") << QByteArray("application/problem+json") << true;
        QTest::newRow("html") << QByteArray("text/html") << false;
    }
    void jsonByContentType()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, isJson);
        HttpReply reply;
        reply.headers = {{"Content-Type", type}};
        QCOMPARE(reply.isJson(), isJson);
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("302") << 302 << Error::Kind::Redirected;
        QTest::newRow("400") << 400 << Error::Kind::BadRequest;
        QTest::newRow("401") << 401 << Error::Kind::SignInRefused;
        QTest::newRow("403") << 403 << Error::Kind::Forbidden;
        QTest::newRow("404") << 404 << Error::Kind::NotFound;
        QTest::newRow("408") << 408 << Error::Kind::Timeout;
        QTest::newRow("410") << 410 << Error::Kind::NotFound;
        QTest::newRow("418") << 418 << Error::Kind::BadRequest;
        QTest::newRow("421") << 421 << Error::Kind::Moved;
        QTest::newRow("429") << 429 << Error::Kind::RateLimited;
        QTest::newRow("500") << 500 << Error::Kind::Server;
        QTest::newRow("504") << 504 << Error::Kind::Server;
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        HttpReply reply;
        reply.status = status;
        const std::optional<Error> error = errorOfStatus(reply);
        QVERIFY(error);
        QCOMPARE(error->kind, kind);
        QCOMPARE(error->httpStatus, status);
        reply.status = 204;
        QVERIFY(!errorOfStatus(reply));
    }

    void idsAreEncodedWhole()
    {
        QCOMPARE(percentEncoded(u"a/b?c"_s), QByteArray("a%2Fb%3Fc"));
        QCOMPARE(percentEncoded(u"ü ~-._"_s), QByteArray("%C3%BC%20~-._"));
    }

    void originsAreSchemeHostAndPort()
    {
        const auto url = [](const char *text) {
            return QUrl(QString::fromLatin1(text));
        };
        QVERIFY(isSameOrigin(url("https://h.example/a"), url("https://H.example:443/b?c")));
        QVERIFY(!isSameOrigin(url("https://h.example/"), url("http://h.example/")));
        QVERIFY(!isSameOrigin(url("https://h.example/"), url("https://h.example:8443/")));
        QVERIFY(!isSameOrigin(url("https://h.example/"), url("https://h.example.evil/")));
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
