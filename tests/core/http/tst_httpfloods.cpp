// SPDX-License-Identifier: Apache-2.0
#include "fakes/certificates.h"
#include "fakes/ending.h"
#include "fakes/faultserver.h"
#include "fakes/heartbeat.h"
#include "http/networkhttp.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Vitrine;

Q_DECLARE_METATYPE(FaultServer::Behaviour)

/** An answer that comes as fast as it can and never ends is nobody's trouble but its own. */
class HttpFloodsTest : public QObject
{
    Q_OBJECT

    Certificates made;
    qint64 sent = 0;

    static HttpRequest question(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        return request;
    }

    [[nodiscard]] NetworkSettings direct() const
    {
        NetworkSettings settings;
        settings.proxy = NetworkSettings::Proxy::None;
        settings.caFile = made.path(u"ca.pem"_s);
        return settings;
    }

    void everyFlood()
    {
        QTest::addColumn<FaultServer::Behaviour>("flood");
        QTest::addColumn<bool>("tls");
        const auto row = [this](const QByteArray &name, const QByteArray &head, const QByteArray &more) {
            const QByteArray block = more.repeated(65'536 / more.size());
            QTest::newRow(name.constData()) << FaultServer::floods(head, block, &sent) << false;
            QTest::addRow("%s over TLS", name.constData()) << FaultServer::floods(head, block, &sent) << true;
        };
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
        row("headers", ok, "X-A: b\r\n");
        row("one header", ok + "X-A: ", "b");
        row("a status line", "HTTP/1.1 200 ", "b");
        row("100 Continue", "", "HTTP/1.1 100 Continue\r\n\r\n");
        row("a chunk's extension", chunked + "1;", "b");
        row("chunks of one byte", chunked, "1\r\nx\r\n");
    }

    /** Floods whoever asks for /flood, once it is asked for, and answers everybody else. */
    void listen(FaultServer &server)
    {
        QFETCH(FaultServer::Behaviour, flood);
        QFETCH(bool, tls);
        if (tls) {
            server.tls = made.server(u"good"_s);
            server.host = u"localhost"_s;
        }
        sent = 0;
        server.behaviour = [flood](QTcpSocket &socket, const FaultServer::Request &request, int hit) {
            if (request.target == "/flood")
                flood(socket, request, hit);
            else
                socket.write(FaultServer::message("200 OK", {}, "{}"));
        };
    }

    static qsizetype openConnections(const FaultServer &server) { return server.findChildren<QTcpSocket *>().size(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(made.make(), qPrintable(made.trouble())); }

    void othersAreAnswered_data() { everyFlood(); }
    void othersAreAnswered()
    {
        FaultServer server;
        listen(server);
        NetworkHttp http;
        HttpJob *flooded = http.send(question(server.url(u"/flood"_s)), direct(), {}, this);
        QTRY_VERIFY(sent > 1'000'000);
        QVERIFY(ending(http.send(question(server.url()), direct(), {}, this)));
        delete flooded;
    }

    void whatIsDroppedIsOver_data() { everyFlood(); }
    void whatIsDroppedIsOver()
    {
        FaultServer server;
        listen(server);
        const Heartbeat heartbeat;
        {
            NetworkHttp http;
            const std::unique_ptr<HttpJob> flooded(http.send(question(server.url(u"/flood"_s)), direct(), {}, this));
            QTRY_VERIFY(sent > 1'000'000);
        }
        QTRY_COMPARE(openConnections(server), 0);
        QVERIFY2(heartbeat.longestGap() < 1'000, qPrintable(QString::number(heartbeat.longestGap())));
    }

    void theLimitIsKeptAndNamed_data() { everyFlood(); }
    void theLimitIsKeptAndNamed()
    {
        FaultServer server;
        listen(server);
        NetworkHttp http;
        NetworkSettings settings = direct();
        settings.silenceMs = 300;
        settings.attemptMs = 600;
        const auto result = ending(http.send(question(server.url(u"/flood"_s)), settings, {}, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Timeout);
        QVERIFY2(!result.error().detail.contains(u"heard"_s), qPrintable(result.error().detail));
        QTRY_COMPARE(openConnections(server), 0);
    }
};

QTEST_GUILESS_MAIN(HttpFloodsTest)
#include "tst_httpfloods.moc"
