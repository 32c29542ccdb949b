// SPDX-License-Identifier: Apache-2.0
#include "fakes/ending.h"
#include "fakes/faults.h"
#include "http/networkhttp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** One attempt against a server that misbehaves in every way we know. */
class HttpFaultsTest : public QObject
{
    Q_OBJECT

    FaultServer elsewhere{FaultServer::answers("200 OK")};
    std::vector<Fault> faults = Faults::all(elsewhere.serverPort(), "{\"id\": \"p1\"}");

    static HttpRequest question(const QUrl &url, const QByteArray &method)
    {
        HttpRequest request;
        request.method = method;
        request.url = url;
        request.setHeader("Authorization", "Bearer canary", true);
        if (method == "POST")
            request.body = "{\"secret\": 1}";
        return request;
    }

    void everyFault()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < faults.size(); ++i)
            QTest::newRow(faults[i].name) << i;
    }

private Q_SLOTS:
    void anAttempt_data() { everyFault(); }
    void anAttempt()
    {
        QFETCH(size_t, index);
        const Fault &fault = faults[index];
        NetworkHttp http;
        FaultServer server(fault.behaviour);
        const auto result = ending(http.send(question(server.url(), "GET"), Faults::limitsFor(fault), {}, this));
        QCOMPARE(result ? std::nullopt : std::optional(result.error().kind), fault.kind);
        if (result)
            QCOMPARE(result->status, fault.status);
        else
            QVERIFY(!result.error().detail.isEmpty());
        QCOMPARE(server.requests.size(), fault.hitsOfOne);
        QCOMPARE(elsewhere.connections, 0);
    }

    void aBodyIsNeverSentTwice_data() { everyFault(); }
    void aBodyIsNeverSentTwice()
    {
        QFETCH(size_t, index);
        const Fault &fault = faults[index];
        NetworkHttp http;
        FaultServer server(fault.behaviour);
        (void)ending(http.send(question(server.url(), "POST"), Faults::limitsFor(fault), {}, this));
        int posts = 0;
        for (const FaultServer::Request &request : std::as_const(server.requests))
            posts += request.method == "POST";
        QCOMPARE(posts, 1);
        QCOMPARE(elsewhere.connections, 0);
    }
};

QTEST_GUILESS_MAIN(HttpFaultsTest)
#include "tst_httpfaults.moc"
