// SPDX-License-Identifier: Apache-2.0
#include "fakes/certificates.h"
#include "fakes/ending.h"
#include "fakes/faultserver.h"
#include "http/networkhttp.h"

#include <QTest>

#include <openssl/crypto.h>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** Who is believed over TLS. A server that is not gets no byte of the request. */
class TlsTest : public QObject
{
    Q_OBJECT

    Certificates made;

    [[nodiscard]] NetworkSettings trusting(const QString &caFile) const
    {
        NetworkSettings settings;
        settings.proxy = NetworkSettings::Proxy::None;
        settings.caFile = caFile;
        return settings;
    }

    static HttpRequest question(const QUrl &url, const QByteArray &method = "GET")
    {
        HttpRequest request;
        request.method = method;
        request.url = url;
        request.setHeader("Authorization", "Bearer canary", true);
        return request;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(made.make(), qPrintable(made.trouble())); }

    /** Seen when this program ends: OpenSSL would tell before it takes down what Qt's threads may still use. */
    void opensslStaysAsLongAsTheProcess()
    {
        QCOMPARE(OPENSSL_atexit([] {
                     std::fputs("OpenSSL was taken down while threads may still use it\n", stderr);
                     ::_exit(1);
                 }),
                 1);
    }

    void aServerThatCanBeBelieved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::newRow("by name") << u"good"_s << u"localhost"_s;
        QTest::newRow("by address") << u"address"_s << u"127.0.0.1"_s;
    }
    void aServerThatCanBeBelieved()
    {
        QFETCH(QString, name);
        QFETCH(QString, host);
        NetworkHttp http;
        FaultServer server(FaultServer::answers("200 OK"));
        server.tls = made.server(name);
        server.host = host;
        for (int i = 0; i < 2; ++i) {
            const auto result = ending(http.send(question(server.url()), trusting(made.path(u"ca.pem"_s)), {}, this));
            QVERIFY(result);
            QCOMPARE(result->connection.protocol, u"TLSv1.3"_s);
            QCOMPARE(result->connection.issuer, u"Vitrine test root"_s);
            QVERIFY(result->connection.expires > QDateTime::currentDateTimeUtc());
        }
        QCOMPARE(server.connections, 1);
    }

    void aServerThatCannot_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("because");
        const QString here = u"localhost"_s;
        QTest::newRow("expired") << u"expired"_s << here << u"expired"_s;
        QTest::newRow("not yet valid") << u"early"_s << here << u"not valid yet"_s;
        QTest::newRow("self-signed") << u"selfsigned"_s << here << u"self-signed"_s;
        QTest::newRow("another host's") << u"otherhost"_s << here << u"another host"_s;
        QTest::newRow("unknown root") << u"stranger"_s << here << u"unknown authority"_s;
        QTest::newRow("only a common name") << u"onlycn"_s << here << u"does not name this host"_s;
        QTest::newRow("common name right, names wrong") << u"cnright"_s << here << u"does not name this host"_s;
        QTest::newRow("a name for an address") << u"good"_s << u"127.0.0.1"_s << u"another host"_s;
        QTest::newRow("not for servers") << u"client"_s << here << u"another purpose"_s;
    }
    void aServerThatCannot()
    {
        QFETCH(QString, name);
        QFETCH(QString, host);
        QFETCH(QString, because);
        NetworkHttp http;
        FaultServer server(FaultServer::answers("200 OK"));
        server.tls = made.server(name);
        server.host = host;
        for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST"), QByteArray("GET")}) {
            const auto result =
                ending(http.send(question(server.url(), method), trusting(made.path(u"ca.pem"_s)), {}, this));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Tls);
            QVERIFY2(result.error().detail.contains(because), qPrintable(result.error().detail));
        }
        const auto way = ending(http.reach(server.url(), trusting(made.path(u"ca.pem"_s)), {}, this));
        QVERIFY(!way);
        QVERIFY2(way.error().detail.contains(because), qPrintable(way.error().detail));
        QCOMPARE(server.bytesRead, 0);
    }

    void theWayIsTriedAndNothingSent()
    {
        NetworkHttp http;
        FaultServer server(FaultServer::answers("200 OK"));
        server.tls = made.server(u"good"_s);
        server.host = u"localhost"_s;
        for (int again = 0; again < 2; ++again) { // afresh each time
            HttpJob *job = http.reach(server.url(), trusting(made.path(u"ca.pem"_s)), {}, this);
            QSignalSpy reached(job, &HttpJob::reached);
            const auto way = ending(job);
            QVERIFY(way);
            QCOMPARE(reached.size(), 1);
            QCOMPARE(way->status, 0);
            QVERIFY2(way->connection.issuer.contains(u"Vitrine test root"), qPrintable(way->connection.issuer));
            QVERIFY(way->connection.protocol.startsWith(u"TLS"));
        }
        QCOMPARE(server.bytesRead, 0);
        QVERIFY(server.requests.isEmpty());
        delete http.reach(server.url(), trusting(made.path(u"ca.pem"_s)), {}, this);
    }

    void withoutItsRootNobodyIsBelieved()
    {
        NetworkHttp http;
        FaultServer server(FaultServer::answers("200 OK"));
        server.tls = made.server(u"good"_s);
        server.host = u"localhost"_s;
        const auto result = ending(http.send(question(server.url()), trusting({}), {}, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Tls);
        QCOMPARE(server.bytesRead, 0);
        // What one profile trusts, another does not.
        QVERIFY(ending(http.send(question(server.url()), trusting(made.path(u"ca.pem"_s)), {}, this)));
        QVERIFY(!ending(http.send(question(server.url()), trusting({}), {}, this)));
    }

    void oldProtocolsAreRefused()
    {
        NetworkHttp http;
        FaultServer server(FaultServer::answers("200 OK"));
        server.tls = made.server(u"good"_s);
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        server.tls->setProtocol(QSsl::TlsV1_1);
        QT_WARNING_POP
        server.host = u"localhost"_s;
        const auto result = ending(http.send(question(server.url()), trusting(made.path(u"ca.pem"_s)), {}, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Tls);
        QCOMPARE(server.bytesRead, 0);
    }

    void aServerWithoutTls()
    {
        NetworkHttp http;
        FaultServer server(FaultServer::writesAndCloses("HTTP/1.1 400 Bad Request\r\n\r\n"));
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        NetworkSettings settings = trusting({});
        settings.connectMs = 500; // it waits for a request, we for its certificate
        QVERIFY(!ending(http.send(question(url), settings, {}, this)));
        QVERIFY(server.requests.isEmpty());
    }

    void aClientCertificateIsShown()
    {
        NetworkHttp http;
        FaultServer server(FaultServer::answers("200 OK"));
        server.tls = made.server(u"good"_s);
        server.tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
        server.tls->setCaCertificates(QSslCertificate::fromPath(made.path(u"ca.pem"_s)));
        server.host = u"localhost"_s;
        NetworkSettings settings = trusting(made.path(u"ca.pem"_s));
        QVERIFY(!ending(http.send(question(server.url()), settings, {}, this)));
        QVERIFY(server.requests.isEmpty());
        settings.clientCertificateFile = made.path(u"client.pem"_s);
        settings.clientKeyFile = made.path(u"client.key"_s);
        QVERIFY(ending(http.send(question(server.url()), settings, {}, this)));
    }

    void aKeyBehindAPassphrase()
    {
        NetworkHttp http;
        FaultServer server(FaultServer::answers("200 OK"));
        server.tls = made.server(u"good"_s);
        server.host = u"localhost"_s;
        NetworkSettings settings = trusting(made.path(u"ca.pem"_s));
        settings.clientCertificateFile = made.path(u"client.pem"_s);
        settings.clientKeyFile = made.path(u"locked.key"_s);
        const auto refused = ending(http.send(question(server.url()), settings, {{}, u"wrong"_s}, this));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::File);
        QVERIFY(ending(http.send(question(server.url()), settings, {{}, u"open sesame"_s}, this)));
    }

    void filesThatAreNone()
    {
        NetworkHttp http;
        FaultServer server(FaultServer::answers("200 OK"));
        server.tls = made.server(u"good"_s);
        for (const QString &file : {u"/no/such/roots.pem"_s, made.path(u"client.key"_s)}) {
            const auto result = ending(http.send(question(server.url()), trusting(file), {}, this));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::File);
            QVERIFY(result.error().detail.contains(QFileInfo(file).fileName()));
        }
        QCOMPARE(server.connections, 0);
    }

    void aRedirectToPlainHttpIsRefused()
    {
        NetworkHttp http;
        FaultServer plain(FaultServer::answers("200 OK"));
        FaultServer server(FaultServer::answers("302 Found", "Location: " + plain.url().toEncoded() + "\r\n"));
        server.tls = made.server(u"good"_s);
        server.host = u"localhost"_s;
        const auto result = ending(http.send(question(server.url()), trusting(made.path(u"ca.pem"_s)), {}, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Redirected);
        QVERIFY(result.error().detail.contains(u"not encrypted"_s));
        QCOMPARE(plain.connections, 0);
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
