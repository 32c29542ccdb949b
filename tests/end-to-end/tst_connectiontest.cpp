// SPDX-License-Identifier: Apache-2.0
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
    void initTestCase() { QVERIFY(m_sandbox.listen()); }
    void passesWithTheRightSecrets_data() { profiles(); }
    void passesWithTheRightSecrets();
    void failsAtTheSignInWithAWrongSecret_data() { profiles(); }
    void failsAtTheSignInWithAWrongSecret();
    void prefersWhatWasTypedToWhatIsStored();
    void failsAtTheAddressWhereNobodyListens();
    void failsAtTheAddressTheServerDoesNotKnow();
    void saysThatHttpIsNotEncrypted();
    void isCancelledByDeletingIt();

private:
    void profiles() const;
    ConnectionReport report(const Profile &profile, const Secrets &typed);

    Sandbox m_sandbox;
    NetworkHttp m_http;
    SessionSecretStore m_stored;
    const VendorList m_vendors = allVendors();
};

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
