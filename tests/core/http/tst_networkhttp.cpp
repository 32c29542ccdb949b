// SPDX-License-Identifier: Apache-2.0
#include "fakes/ending.h"
#include "fakes/faultserver.h"
#include "http/networkhttp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** What a well-behaved exchange looks like, and what never leaves this computer. */
class NetworkHttpTest : public QObject
{
    Q_OBJECT

    NetworkSettings direct;

    static HttpRequest get(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        return request;
    }

private Q_SLOTS:
    void initTestCase() { direct.proxy = NetworkSettings::Proxy::None; }

    void anAnswerComesAsItWasSent()
    {
        FaultServer server(FaultServer::answers("200 OK", "X-Request-Id: r1\r\n", R"({"id": "p1"})"));
        NetworkHttp http;
        HttpRequest request = get(server.url());
        request.setHeader("Authorization", "Bearer t", true);
        const auto result = ending(http.send(request, direct, {}, this));
        QVERIFY(result);
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray(R"({"id": "p1"})"));
        QCOMPARE(result->header("x-request-id"), QByteArray("r1"));
        QVERIFY(result->received.isValid());
        QVERIFY(result->connection.connectMs >= 0);
        const FaultServer::Request &seen = server.requests.constFirst();
        QCOMPARE(seen.method, QByteArray("GET"));
        QCOMPARE(seen.header("Authorization"), QByteArray("Bearer t"));
        QCOMPARE(seen.header("User-Agent"), QByteArray("Vitrine/" VITRINE_VERSION));
        QVERIFY(seen.header("Accept-Encoding").contains("gzip"));
    }

    void bodyAndHeadersStayReadableOnErrors()
    {
        FaultServer server(FaultServer::answers("404 Not Found", "", R"({"code": "NOT_FOUND"})"));
        NetworkHttp http;
        const auto result = ending(http.send(get(server.url()), direct, {}, this));
        QVERIFY(result);
        QCOMPARE(result->status, 404);
        QCOMPARE(result->body, QByteArray(R"({"code": "NOT_FOUND"})"));
    }

    void aBodyIsPosted()
    {
        FaultServer server(FaultServer::answers("200 OK"));
        NetworkHttp http;
        HttpRequest request = get(server.url());
        request.method = "POST";
        request.setHeader("Content-Type", "application/json");
        request.body = QByteArray(300'000, 'x');
        QVERIFY(ending(http.send(request, direct, {}, this)));
        QCOMPARE(server.requests.constFirst().method, QByteArray("POST"));
        QCOMPARE(server.requests.constFirst().body, request.body);
        QCOMPARE(server.requests.constFirst().header("Content-Type"), QByteArray("application/json"));
    }

    void cookiesAreNeitherKeptNorSent()
    {
        FaultServer server(FaultServer::answers("200 OK", "Set-Cookie: session=1; Path=/\r\n"));
        NetworkHttp http;
        QVERIFY(ending(http.send(get(server.url()), direct, {}, this)));
        QVERIFY(ending(http.send(get(server.url()), direct, {}, this)));
        QCOMPARE(server.requests.constLast().header("Cookie"), QByteArray());
        HttpRequest own = get(server.url());
        own.setHeader("Cookie", "mine=1; b", true);
        QVERIFY(ending(http.send(own, direct, {}, this)));
        QCOMPARE(server.requests.constLast().header("Cookie"), QByteArray("mine=1; b"));
    }

    void aConnectionIsUsedAgain()
    {
        FaultServer server(FaultServer::answers("200 OK"));
        NetworkHttp http;
        for (int i = 0; i < 5; ++i)
            QVERIFY(ending(http.send(get(server.url()), direct, {}, this)));
        QCOMPARE(server.connections, 1);
    }

    void someRequestsNeverLeave_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("leaves");
        const QString here = u"http://127.0.0.1:%1/x"_s;
        QTest::newRow("fine") << here << QByteArray("X-A") << QByteArray("a\tb") << true;
        QTest::newRow("LF in a value") << here << QByteArray("X-A") << QByteArray("a\nX-B: c") << false;
        QTest::newRow("CR in a value") << here << QByteArray("X-A") << QByteArray("a\rb") << false;
        QTest::newRow("NUL in a value") << here << QByteArray("X-A") << QByteArray("a\0b", 3) << false;
        QTest::newRow("CR LF in a name") << here << QByteArray("X-A: 1\r\nX-B") << QByteArray("b") << false;
        QTest::newRow("no name") << here << QByteArray() << QByteArray("b") << false;
        QTest::newRow("user part") << u"http://u:p@127.0.0.1:%1/x"_s << QByteArray("X-A") << QByteArray("b") << false;
        QTest::newRow("plain http far away")
            << u"http://192.0.2.1:%1/x"_s << QByteArray("X-A") << QByteArray("b") << false;
        QTest::newRow("another scheme") << u"file:///etc/passwd?%1"_s << QByteArray("X-A") << QByteArray("b") << false;
        QTest::newRow("no host") << u"http:///x?%1"_s << QByteArray("X-A") << QByteArray("b") << false;
    }
    void someRequestsNeverLeave()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(bool, leaves);
        FaultServer server(FaultServer::answers("200 OK"));
        NetworkHttp http;
        HttpRequest request = get(QUrl(url.arg(server.serverPort())));
        request.headers.append({name, value});
        const auto result = ending(http.send(request, direct, {}, this));
        QCOMPARE(bool(result), leaves);
        QCOMPARE(server.connections, leaves ? 1 : 0);
        if (!leaves)
            QCOMPARE(result.error().kind, Error::Kind::Profile);
    }

    void theSystemsProxyIsUsedWhereItIsWanted()
    {
        FaultServer proxy(FaultServer::answers("200 OK", "", "{\"by\": \"proxy\"}"));
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        FaultServer server(FaultServer::answers("200 OK"));
        NetworkHttp http;
        NetworkSettings settings;
        settings.allowHttp = true;
        const QUrl shop(u"http://shop.invalid/x"_s);
        QVERIFY(ending(http.send(get(shop), settings, {}, this)));
        QCOMPARE(proxy.requests.size(), 1);
        QVERIFY(ending(http.send(get(server.url()), settings, {}, this))); // never for this computer
        settings.proxy = NetworkSettings::Proxy::None;
        QVERIFY(!ending(http.send(get(shop), settings, {}, this)));
        QCOMPARE(proxy.requests.size(), 1);
        qunsetenv("http_proxy");
    }

    void aRedirectNamesWhereItWouldLead_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("told");
        QTest::newRow("another port") << QByteArray("http://127.0.0.1:1/steal?key=1") << u"to http://127.0.0.1:1"_s;
        QTest::newRow("another scheme") << QByteArray("https://127.0.0.1/") << u"to https://127.0.0.1"_s;
        QTest::newRow("a file") << QByteArray("file:///etc/passwd") << u"to an address that begins with “file:”"_s;
    }
    void aRedirectNamesWhereItWouldLead()
    {
        QFETCH(QByteArray, location);
        FaultServer server(FaultServer::answers("302 Found", "Location: " + location + "\r\n", ""));
        NetworkHttp http;
        const auto result = ending(http.send(get(server.url()), direct, {}, this));
        QVERIFY(!result);
        QTEST(result.error().detail, "told");
    }

    void aProxyOfItsOwnIsUsed()
    {
        FaultServer proxy(FaultServer::answers("200 OK", "", "{\"by\": \"proxy\"}"));
        NetworkHttp http;
        NetworkSettings settings;
        settings.allowHttp = true;
        settings.proxy = NetworkSettings::Proxy::Own;
        settings.proxyHost = u"127.0.0.1"_s;
        settings.proxyPort = proxy.serverPort();
        settings.proxyUser = u"ann"_s;
        const QUrl shop(u"http://shop.example/x"_s);
        const auto result = ending(http.send(get(shop), settings, {u"pw"_s, {}}, this));
        QVERIFY(result);
        QCOMPARE(proxy.requests.constFirst().target, shop.toEncoded());
        proxy.behaviour =
            FaultServer::answers("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=p\r\n");
        const auto refused = ending(http.send(get(shop), settings, {u"wrong"_s, {}}, this));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Network);
    }
};

QTEST_GUILESS_MAIN(NetworkHttpTest)
#include "tst_networkhttp.moc"
