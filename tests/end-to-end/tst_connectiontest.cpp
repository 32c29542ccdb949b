// SPDX-License-Identifier: Apache-2.0
#include "fakes/certificates.h"
#include "fakes/faultserver.h"
#include "fakes/latesecretstore.h"
#include "http/networkhttp.h"
#include "lookup/connectiontest.h"
#include "sandbox/sandbox.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

using State = ConnectionReport::State;

/** Each vendor's connection test against the sandbox, with right and with wrong secrets. */
class ConnectionTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesWithTheRightSecrets_data() { profiles(); }
    void passesWithTheRightSecrets();
    void failsAtTheSignInWithAWrongSecret_data() { profiles(); }
    void failsAtTheSignInWithAWrongSecret();
    void prefersWhatWasTypedToWhatIsStored();
    void failsAtTheAddressWhereNobodyListens();
    void failsAtTheAddressTheServerDoesNotKnow();
    void saysThatHttpIsNotEncrypted();
    void everyStepHasItsTime();
    void failsAtTheCertificate();
    void failsAtTheAddressBehindAGoodCertificate();
    void asksNobodyWithoutTheSecret();
    void callsTheAccountAsTheVendorDoes();
    void isCancelledByDeletingIt();

private:
    void profiles() const;
    ConnectionReport report(const Profile &profile, const Secrets &typed);
    /** A shop of Dodo's at the server, which trusts the test's own authority. */
    [[nodiscard]] Profile shopAt(const FaultServer &server) const;

    Sandbox m_sandbox;
    NetworkHttp m_http;
    SessionSecretStore m_stored;
    const VendorList m_vendors = allVendors();
    Certificates m_made;
};

void ConnectionTestTest::initTestCase()
{
    QVERIFY(m_sandbox.listen());
    QVERIFY2(m_made.make(), qPrintable(m_made.trouble()));
}

void ConnectionTestTest::profiles() const
{
    QTest::addColumn<QString>("id");
    const QList<Profile> all = m_sandbox.profiles();
    for (const Profile &profile : all)
        QTest::newRow(qPrintable(profile.vendor)) << profile.id;
}

ConnectionReport ConnectionTestTest::report(const Profile &profile, const Secrets &typed)
{
    auto *test = new ConnectionTest(m_http, m_stored, m_vendors, profile, typed, this);
    QSignalSpy finished(test, &ConnectionTest::finished);
    if (!finished.wait(30'000))
        return {};
    return finished.constFirst().constFirst().value<ConnectionReport>();
}

void ConnectionTestTest::passesWithTheRightSecrets()
{
    QFETCH(QString, id);
    const QList<Profile> all = m_sandbox.profiles();
    const auto profile = std::find_if(all.cbegin(), all.cend(), [&](const Profile &each) {
        return each.id == id;
    });
    const ConnectionReport result = report(*profile, m_sandbox.secrets(id));
    QVERIFY2(result.passed, qPrintable(result.summary));
    QCOMPARE(result.steps.size(), 4);
    for (const ConnectionReport::Step &step : result.steps)
        QCOMPARE(step.state, State::Passed);
}

void ConnectionTestTest::failsAtTheSignInWithAWrongSecret()
{
    QFETCH(QString, id);
    const QList<Profile> all = m_sandbox.profiles();
    const auto profile = std::find_if(all.cbegin(), all.cend(), [&](const Profile &each) {
        return each.id == id;
    });
    Secrets wrong = m_sandbox.secrets(id);
    for (QString &secret : wrong)
        secret = u"wrong-"_s + secret;
    const ConnectionReport result = report(*profile, wrong);
    QVERIFY(!result.passed);
    QCOMPARE(result.steps.at(0).state, State::Passed);
    QCOMPARE(result.steps.at(2).state, State::Failed);
    QCOMPARE(result.steps.at(3).state, State::NotReached);
    QVERIFY(!result.steps.at(2).text.isEmpty());
    for (const QString &secret : std::as_const(wrong))
        QVERIFY(!result.summary.contains(secret));
}

void ConnectionTestTest::prefersWhatWasTypedToWhatIsStored()
{
    const QList<Profile> all = m_sandbox.profiles();
    const Profile &profile = all.constFirst();
    m_stored.set(profile.id, m_sandbox.secrets(profile.id));
    QVERIFY(report(profile, {}).passed);
    Secrets wrong = m_sandbox.secrets(profile.id);
    for (QString &secret : wrong)
        secret = u"typed"_s;
    QVERIFY(!report(profile, wrong).passed);
}

void ConnectionTestTest::failsAtTheAddressTheServerDoesNotKnow()
{
    const QList<Profile> all = m_sandbox.profiles();
    for (Profile profile : all) {
        if (profile.vendor != "enos"_L1 && profile.vendor != "rayteams"_L1)
            continue;
        profile.address += u"/no-such-path"_s;
        const ConnectionReport result = report(profile, m_sandbox.secrets(profile.id));
        QVERIFY(!result.passed);
        QCOMPARE(result.steps.at(0).state, State::Failed);
        QVERIFY2(result.summary.contains("check the address in the profile"_L1), qPrintable(result.summary));
    }
}

void ConnectionTestTest::failsAtTheAddressWhereNobodyListens()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    Profile profile = m_sandbox.profiles().constFirst();
    profile.address = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const ConnectionReport result = report(profile, m_sandbox.secrets(profile.id));
    QVERIFY(!result.passed);
    QCOMPARE(result.steps.at(0).state, State::Failed);
    QCOMPARE(result.steps.at(1).state, State::NotReached);
}

void ConnectionTestTest::saysThatHttpIsNotEncrypted()
{
    const Profile profile = m_sandbox.profiles().constFirst();
    const ConnectionReport result = report(profile, m_sandbox.secrets(profile.id));
    QVERIFY(result.steps.at(1).text.contains(u"not encrypted"));
    QVERIFY(result.clockAheadMs.has_value());
}

Profile ConnectionTestTest::shopAt(const FaultServer &server) const
{
    Profile shop;
    shop.id = u"shop"_s;
    shop.name = u"Shop"_s;
    shop.vendor = u"dodo"_s;
    shop.signIn = u"bearer"_s;
    shop.address = server.url(u"/"_s).toString();
    shop.network.proxy = NetworkSettings::Proxy::None;
    shop.network.caFile = m_made.path(u"ca.pem"_s);
    shop.network.lookupMs = 2'000;
    return shop;
}

void ConnectionTestTest::everyStepHasItsTime()
{
    constexpr int slow = 60;
    constexpr int measured = slow - 10;
    const QByteArray body = R"({"code": "NOT_FOUND", "message": "no"})";
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(90);
    const QByteArray date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    FaultServer server([&](QTcpSocket &socket, const FaultServer::Request &, int) {
        const QByteArray all = FaultServer::message("404 Not Found", "Date: " + date + "\r\n", body);
        QTimer::singleShot(slow, &socket, [&socket, all, body] {
            socket.write(all.chopped(body.size()));
        });
        QTimer::singleShot(2 * slow, &socket, [&socket, body] {
            socket.write(body);
        });
    });
    server.tls = m_made.server(u"good"_s);
    server.host = u"localhost"_s;
    for (int again = 0; again < 2; ++again) { // a connection that stands already saves the test nothing
        const ConnectionReport result = report(shopAt(server), {{u"token"_s, u"x"_s}});
        QVERIFY2(result.passed, qPrintable(result.summary));
        for (const ConnectionReport::Step &step : result.steps)
            QVERIFY2(step.tookMs >= 0, qPrintable(step.name));
        QVERIFY2(result.steps.at(1).tookMs > 0, "a handshake takes a while");
        QVERIFY(result.steps.at(2).tookMs >= measured); // until it was said whether the token is taken
        QVERIFY(result.steps.at(3).tookMs >= measured); // until the rest was read
        QVERIFY2(result.steps.at(1).text.contains(u"Vitrine test root"), qPrintable(result.steps.at(1).text));
        QVERIFY2(result.summary.contains(u"ahead"), qPrintable(result.summary));
        QVERIFY(*result.clockAheadMs > 80'000);
    }
}

void ConnectionTestTest::failsAtTheCertificate()
{
    FaultServer server(FaultServer::answers("404 Not Found"));
    server.tls = m_made.server(u"stranger"_s);
    server.host = u"localhost"_s;
    const ConnectionReport result = report(shopAt(server), {{u"token"_s, u"x"_s}});
    QCOMPARE(result.steps.at(0).state, State::Passed);
    QVERIFY(result.steps.at(0).tookMs >= 0);
    QCOMPARE(result.steps.at(1).state, State::Failed);
    QVERIFY2(result.steps.at(1).text.contains(u"Check the address and the certificates"), qPrintable(result.summary));
    QCOMPARE(result.steps.at(2).state, State::NotReached);
    QCOMPARE(server.bytesRead, 0);
}

void ConnectionTestTest::failsAtTheAddressBehindAGoodCertificate()
{
    FaultServer server(FaultServer::hangs());
    server.tls = m_made.server(u"good"_s);
    server.host = u"localhost"_s;
    Profile shop = shopAt(server);
    shop.network.lookupMs = 300;
    const ConnectionReport result = report(shop, {{u"token"_s, u"x"_s}});
    QCOMPARE(result.steps.at(0).state, State::Failed);
    QCOMPARE(result.steps.at(1).state, State::Passed);
    QVERIFY2(result.steps.at(1).text.contains(u"Vitrine test root"), qPrintable(result.steps.at(1).text));
    QCOMPARE(result.steps.at(2).state, State::NotReached);
}

void ConnectionTestTest::asksNobodyWithoutTheSecret()
{
    FaultServer server(FaultServer::answers("404 Not Found"));
    Test::LateSecretStore locked;
    locked.failing = {u"read shop"_s};
    auto *test = new ConnectionTest(m_http, locked, m_vendors, shopAt(server), {}, this);
    QSignalSpy finished(test, &ConnectionTest::finished);
    QVERIFY(finished.wait());
    const auto result = finished.constFirst().constFirst().value<ConnectionReport>();
    QCOMPARE(result.steps.at(0).state, State::NotReached);
    QCOMPARE(result.steps.at(1).state, State::NotReached);
    QCOMPARE(result.steps.at(2).state, State::Failed);
    QVERIFY2(result.summary.contains(u"keychain"), qPrintable(result.summary));
    QCOMPARE(server.connections, 0);
}

void ConnectionTestTest::callsTheAccountAsTheVendorDoes()
{
    const QList<Profile> all = m_sandbox.profiles();
    for (const Profile &profile : all) {
        const ConnectionReport::Step account = report(profile, m_sandbox.secrets(profile.id)).steps.constLast();
        const QString organization = profile.field(u"org_id"_s) + profile.field(u"organization_id"_s);
        QCOMPARE(account.id, u"account"_s);
        QCOMPARE(account.name.startsWith(u"Organization"), !organization.isEmpty());
        QVERIFY2(account.text.contains(organization), qPrintable(account.text));
    }
}

void ConnectionTestTest::isCancelledByDeletingIt()
{
    const Profile profile = m_sandbox.profiles().constFirst();
    for (int stage = 0; stage < 20; ++stage) {
        const QPointer test =
            new ConnectionTest(m_http, m_stored, m_vendors, profile, m_sandbox.secrets(profile.id), this);
        QTest::qWait(stage / 4);
        delete test;
    }
    QVERIFY(report(profile, m_sandbox.secrets(profile.id)).passed);
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
