// SPDX-License-Identifier: Apache-2.0
#include "fakes/faults.h"
#include "fakes/plainvendor.h"
#include "http/networkhttp.h"
#include "lookup/lookup.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** A whole lookup, with its retries, over real sockets against a server that misbehaves in every way we know. */
class LookupFaultsTest : public QObject
{
    Q_OBJECT

    FaultServer elsewhere{FaultServer::answers("200 OK")};
    std::vector<Fault> faults = Faults::all(elsewhere.serverPort(), "{\"id\": \"p1\"}");
    SessionSecretStore secrets;
    VendorList vendors;
    NetworkHttp http;

    LookupResult lookUp(const QUrl &address, const NetworkSettings &settings)
    {
        Lookups lookups(http, secrets, vendors);
        lookups.random = [] {
            return 0.0;
        };
        Profile profile;
        profile.id = u"one"_s;
        profile.name = u"Oslo"_s;
        profile.vendor = u"plain"_s;
        profile.address = address.toString(QUrl::RemovePath);
        profile.network = settings;
        auto *job = new LookupJob(lookups, profile, u"p1"_s, this);
        QList<LookupResult> ends;
        connect(job, &LookupJob::finished, this, [&ends](const LookupResult &end) {
            ends.append(end);
        });
        QSignalSpy gone(job, &QObject::destroyed);
        if (!gone.wait(20'000) || ends.size() != 1)
            QTest::qFail("a lookup tells its end once and goes away", __FILE__, __LINE__);
        return ends.value(0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        vendors.push_back(std::make_unique<PlainVendor>());
        secrets.set(u"one"_s, {{u"token"_s, u"canary-secret"_s}});
    }

    void everyFaultEndsAsStated_data()
    {
        QTest::addColumn<size_t>("index");
        for (size_t i = 0; i < faults.size(); ++i)
            QTest::newRow(faults[i].name) << i;
    }
    void everyFaultEndsAsStated()
    {
        QFETCH(size_t, index);
        const Fault &fault = faults[index];
        FaultServer server(fault.behaviour);
        const LookupResult result = lookUp(server.url(), Faults::limitsFor(fault));
        QCOMPARE(outcomeName(result.outcome), outcomeName(fault.outcome));
        // A server that floods keeps the connection so busy that the next attempt may not get through.
        if (fault.outcome == Outcome::Timeout)
            QVERIFY(server.requests.size() >= 1 && server.requests.size() <= fault.hits);
        else
            QCOMPARE(server.requests.size(), fault.hits);
        QCOMPARE(result.message.isEmpty(), result.outcome == Outcome::Found);
        QVERIFY(!result.message.contains(u"canary"_s));
        QCOMPARE(elsewhere.connections, 0);
    }

    void aServerThatIsNotThere()
    {
        FaultServer server;
        const QUrl address = server.url();
        server.close();
        const LookupResult result = lookUp(address, {});
        QCOMPARE(result.outcome, Outcome::Network);
        QVERIFY(result.message.contains(u"refused"_s));
    }

    void aHostThatDoesNotExist()
    {
        const LookupResult result = lookUp(QUrl(u"https://no-such-host.invalid/x"_s), {});
        QCOMPARE(result.outcome, Outcome::Network);
        QVERIFY(result.message.contains(u"host name"_s));
    }
};

QTEST_GUILESS_MAIN(LookupFaultsTest)
#include "tst_lookupfaults.moc"
