// SPDX-License-Identifier: Apache-2.0
#include "fakes/ending.h"
#include "fakes/faults.h"
#include "fakes/heartbeat.h"
#include "http/networkhttp.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <array>
#include <netinet/in.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** What one attempt may cost, and that it goes without a trace when nobody wants it any more. */
class HttpLimitsTest : public QObject
{
    Q_OBJECT

    NetworkSettings direct;

    static HttpRequest question(const QUrl &url)
    {
        HttpRequest request;
        request.url = url;
        return request;
    }

private Q_SLOTS:
    void initTestCase() { direct.proxy = NetworkSettings::Proxy::None; }

    void aSizeUpToTheLimit_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("just so") << qsizetype(1'000'000) << true;
        QTest::newRow("one byte more") << qsizetype(1'000'001) << false;
    }
    void aSizeUpToTheLimit()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, fits);
        NetworkHttp http;
        NetworkSettings settings = direct;
        settings.maxBytes = 1'000'000;
        const QByteArray stated = "Content-Length: " + QByteArray::number(size) + "\r\n";
        for (const QByteArray &length : {stated, QByteArray()}) {
            FaultServer server(
                FaultServer::writesAndCloses("HTTP/1.1 200 OK\r\n" + length + "\r\n" + QByteArray(size, 'x')));
            const auto result = ending(http.send(question(server.url()), settings, {}, this));
            QVERIFY2(bool(result) == fits,
                     result ? "fits" : qPrintable(result.error().detail + QString::fromLatin1(length)));
            if (fits)
                QCOMPARE(result->body.size(), size);
            else
                QCOMPARE(result.error().kind, Error::Kind::TooLarge);
        }
    }

    void whatIsNotWantedIsNotRead()
    {
        NetworkHttp http;
        qint64 sent = 0;
        FaultServer server(FaultServer::floods("HTTP/1.1 200 OK\r\n\r\n", QByteArray(65'536, ' '), &sent));
        NetworkSettings settings = direct;
        settings.maxBytes = 1'000'000;
        const auto result = ending(http.send(question(server.url()), settings, {}, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::TooLarge);
        // The system's own buffers take some; nothing near what a fast server could send.
        QVERIFY2(sent < 50'000'000, qPrintable(QString::number(sent)));
    }

    void whatUnpacksToMoreIsTooLarge()
    {
        NetworkHttp http;
        NetworkSettings settings = direct;
        settings.maxBytes = 8'000'000;
        FaultServer server(
            FaultServer::answers("200 OK", "Content-Encoding: gzip\r\n", Faults::gzip(QByteArray(9'000'000, '0'))));
        const Heartbeat heartbeat;
        const auto result = ending(http.send(question(server.url()), settings, {}, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::TooLarge);
        QVERIFY(result.error().detail.contains(u"unpack"_s));
        QVERIFY2(heartbeat.longestGap() < 1'000, qPrintable(QString::number(heartbeat.longestGap())));
    }

    void whatUnpacksToJustSoMuchIsRead()
    {
        NetworkHttp http;
        NetworkSettings settings = direct;
        settings.maxBytes = 9'000'000;
        const QByteArray body(int(settings.maxBytes), '0');
        FaultServer server(FaultServer::answers("200 OK", "Content-Encoding: gzip\r\n", Faults::gzip(body)));
        const auto result = ending(http.send(question(server.url()), settings, {}, this));
        QVERIFY(result);
        QVERIFY(result->body == body);
    }

    /** More than one buffer full comes packed, and one buffer full of that unpacks to more than is read at once. */
    void whatIsPackedComesWhole_data()
    {
        QTest::addColumn<int>("kinds"); ///< of bytes: the more, the less it can be packed
        QTest::newRow("hardly packed") << 250;
        QTest::newRow("well packed") << 1;
    }
    void whatIsPackedComesWhole()
    {
        QFETCH(int, kinds);
        NetworkHttp http;
        QByteArray body(3'000'000, Qt::Uninitialized);
        QRandomGenerator random(1);
        for (char &c : body)
            c = char('0' + random.bounded(kinds));
        FaultServer server(FaultServer::answers("200 OK", "Content-Encoding: gzip\r\n", Faults::gzip(body)));
        const auto result = ending(http.send(question(server.url()), direct, {}, this));
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        QVERIFY(result->body == body);
    }

    void anErrorThatIsTooLarge()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        NetworkHttp http;
        NetworkSettings settings = direct;
        settings.maxBytes = 1'000'000;
        const QByteArray body(2'000'000, '0');
        for (const auto &behaviour :
             {FaultServer::answers("404 Not Found", {}, body),
              FaultServer::writesAndCloses("HTTP/1.1 404 Not Found\r\n\r\n" + body),
              FaultServer::answers("404 Not Found", "Content-Encoding: gzip\r\n", Faults::gzip(body))}) {
            FaultServer server(behaviour);
            const auto result = ending(http.send(question(server.url()), settings, {}, this));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::TooLarge);
        }
    }

    void aServerThatDoesNotTakeTheCall()
    {
        // A queue of one that is full: the system drops what knocks, as a firewall does.
        const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QCOMPARE(::bind(listener, reinterpret_cast<const sockaddr *>(&address), size), 0);
        QCOMPARE(::listen(listener, 0), 0);
        QCOMPARE(::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size), 0);
        const quint16 port = ntohs(address.sin_port);
        std::array<QTcpSocket, 4> callers;
        for (QTcpSocket &caller : callers)
            caller.connectToHost(QHostAddress::LocalHost, port);
        QTest::qWait(50);

        NetworkHttp http;
        NetworkSettings settings = direct;
        settings.connectMs = 300;
        QElapsedTimer clock;
        clock.start();
        const auto result = ending(http.send(question(QUrl(u"http://127.0.0.1:%1/"_s.arg(port))), settings, {}, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Timeout);
        QVERIFY(result.error().detail.contains(u"no connection"_s));
        QVERIFY(clock.elapsed() < settings.silenceMs);
        ::close(listener);
    }

    void manyAtOnceWaitInLine()
    {
        NetworkHttp http;
        FaultServer server([](QTcpSocket &socket, const FaultServer::Request &, int) {
            QTimer::singleShot(100, &socket, [&socket] {
                socket.write(FaultServer::message("200 OK", {}, "{}"));
            });
        });
        NetworkSettings settings = direct;
        settings.connectMs = 90; // shorter than the line is long
        int answered = 0;
        for (int i = 0; i < 30; ++i) {
            connect(http.send(question(server.url()), settings, {}, this), &HttpJob::finished, this,
                    [&answered](const Result<HttpReply> &result) {
                        answered += bool(result);
                    });
        }
        QTRY_COMPARE(answered, 30);
        QVERIFY(server.connections <= 6);
    }

    /** The sanitizer build sees what a crash would hide. */
    void deletedAtAnyMoment_data()
    {
        QTest::addColumn<bool>("byParent");
        QTest::addColumn<int>("turns");
        for (const bool byParent : {false, true}) {
            for (int turns = 0; turns < 16; ++turns)
                QTest::addRow("after %d turns%s", turns, byParent ? ", with its parent" : "") << byParent << turns;
        }
    }
    void deletedAtAnyMoment()
    {
        QFETCH(bool, byParent);
        QFETCH(int, turns);
        NetworkHttp http;
        FaultServer server(
            FaultServer::inTurn({FaultServer::answers("307 Temporary Redirect", "Location: /again\r\n"),
                                 FaultServer::trickles("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n", "x", 1)}));
        auto parent = std::make_unique<QObject>();
        HttpRequest request = question(server.url());
        request.method = "POST";
        request.body = QByteArray(200'000, 'b');
        QPointer<HttpJob> job = http.send(request, direct, {}, parent.get());
        int ends = 0;
        connect(job, &HttpJob::finished, this, [&ends] {
            ++ends;
        });
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const int before = ends;
        if (byParent)
            parent.reset();
        else
            delete job;
        QTest::qWait(5);
        QCOMPARE(ends, before);
        // The way out is still good for the next one.
        server.behaviour = FaultServer::answers("200 OK");
        QVERIFY(ending(http.send(question(server.url()), direct, {}, this)));
    }

    void deletedByWhoHearsIt_data()
    {
        QTest::addColumn<FaultServer::Behaviour>("behaviour");
        QTest::newRow("answered") << FaultServer::answers("200 OK");
        QTest::newRow("closed") << FaultServer::closes();
        QTest::newRow("too large") << FaultServer::answers("200 OK", {}, QByteArray(100, 'x'));
        QTest::newRow("too large, said later")
            << FaultServer::writesAndCloses("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(100, 'x'));
        QTest::newRow("silent") << FaultServer::hangs();
        QTest::newRow("redirected") << FaultServer::answers("302 Found", "Location: https://h.example/\r\n");
    }
    void deletedByWhoHearsIt()
    {
        QFETCH(FaultServer::Behaviour, behaviour);
        NetworkHttp http;
        FaultServer server(behaviour);
        NetworkSettings settings = direct;
        settings.maxBytes = 50;
        settings.silenceMs = 100;
        HttpJob *job = http.send(question(server.url()), settings, {}, this);
        int heard = 0;
        connect(job, &HttpJob::finished, this, [&heard, job] {
            ++heard;
            delete job;
        });
        QTRY_COMPARE(heard, 1);
        QTest::qWait(5);
    }

    void refusedAndForgottenAtOnce()
    {
        NetworkHttp http;
        HttpJob *job = http.send(question(QUrl(u"ftp://h.example/"_s)), direct, {}, this);
        delete job;
        QTest::qWait(1);
    }
};

Q_DECLARE_METATYPE(FaultServer::Behaviour)

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "tst_httplimits.moc"
