// SPDX-License-Identifier: Apache-2.0
#include "http/networkhttp.h"
#include "lookup/lookup.h"
#include "sandbox/sandbox.h"
#include "vendors/vendor.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Vitrine;
using namespace Qt::StringLiterals;

/** The whole way through: Vitrine's own lookup, over real sockets, with every sign-in the sandbox knows. */
class TestSandboxLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyAccountFindsItsSample_data();
    void everyAccountFindsItsSample();
    void everyProductIsFound_data();
    void everyProductIsFound();
    void seriesHasTenThousand_data();
    void seriesHasTenThousand();
    void troubleIsCalledByItsName_data();
    void troubleIsCalledByItsName();
    void wrongSecretIsCalledSo_data() { everyAccountFindsItsSample_data(); }
    void wrongSecretIsCalledSo();

private:
    LookupResult ask(const Profile &profile, const QString &id);

    Sandbox m_sandbox;
    NetworkHttp m_http;
    SessionSecretStore m_secrets;
    VendorList m_vendors = allVendors();
};

void TestSandboxLookup::initTestCase()
{
    QVERIFY(m_sandbox.listen());
    const QList<Profile> profiles = m_sandbox.allProfiles();
    for (const Profile &profile : profiles)
        m_secrets.set(profile.id, m_sandbox.secrets(profile.id));
}

LookupResult TestSandboxLookup::ask(const Profile &profile, const QString &id)
{
    // A limit holds for the whole account: each case has its own, so that one 429 does not answer for the next.
    Lookups lookups(m_http, m_secrets, m_vendors);
    lookups.random = [] {
        return 0.0;
    };
    QSignalSpy finished(new LookupJob(lookups, profile, id, this), &LookupJob::finished);
    return finished.wait(60'000) ? finished.constFirst().constFirst().value<LookupResult>() : LookupResult();
}

void TestSandboxLookup::everyAccountFindsItsSample_data()
{
    QTest::addColumn<Profile>("profile");
    const QList<Profile> profiles = m_sandbox.allProfiles();
    for (const Profile &profile : profiles)
        QTest::newRow(qPrintable(profile.name)) << profile;
}

void TestSandboxLookup::everyAccountFindsItsSample()
{
    QFETCH(Profile, profile);
    const LookupResult result = ask(profile, m_sandbox.sampleId(profile.id));
    QVERIFY2(result.outcome == Outcome::Found, qPrintable(outcomeName(result.outcome) + u' ' + result.message));
    QVERIFY(!result.product->name.isEmpty());
    QVERIFY2(result.product->warnings.isEmpty(), qPrintable(result.product->warnings.join(u'\n')));
}

void TestSandboxLookup::everyProductIsFound_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("id");
    const QList<Profile> profiles = m_sandbox.profiles();
    for (const Profile &profile : profiles) {
        const QDir dir(QStringLiteral(VITRINE_SOURCE) + u"/app/sandbox/products/" + profile.vendor);
        const QStringList names = dir.entryList({u"*.json"_s});
        for (const QString &name : names)
            QTest::addRow("%s %s", qPrintable(profile.vendor), qPrintable(name.chopped(5)))
                << profile << name.chopped(5);
    }
}

void TestSandboxLookup::everyProductIsFound()
{
    QFETCH(Profile, profile);
    QFETCH(QString, id);
    const LookupResult result = ask(profile, id);
    QVERIFY2(result.outcome == Outcome::Found, qPrintable(outcomeName(result.outcome) + u' ' + result.message));
    QCOMPARE(result.product->id, id);
}

void TestSandboxLookup::seriesHasTenThousand_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("start");
    QTest::newRow("enos") << u"enos"_s << u"yourProduct"_s;
    QTest::newRow("rayteams") << u"rayteams"_s << u"e40bd99e-67f2-45ea-ab64-d1cfc79"_s;
    QTest::newRow("dodo") << u"dodo"_s << u"pdt_8ZkQ1vX0a"_s;
    QTest::newRow("timbu") << u"timbu"_s << u"0529002da1b24bc79432071cf41"_s;
    QTest::newRow("superoffice") << u"superoffice"_s << u"8150"_s;
}

void TestSandboxLookup::seriesHasTenThousand()
{
    QFETCH(QString, vendor);
    QFETCH(QString, start);
    const QList<Profile> profiles = m_sandbox.profiles();
    const auto profile = std::find_if(profiles.begin(), profiles.end(), [&](const Profile &each) {
        return each.vendor == vendor;
    });
    QVERIFY(profile != profiles.end());
    for (const QString &number : {u"00001"_s, u"04711"_s, u"10000"_s}) {
        const LookupResult result = ask(*profile, start + number);
        QVERIFY2(result.outcome == Outcome::Found, qPrintable(outcomeName(result.outcome) + u' ' + result.message));
        QCOMPARE(result.product->id, start + number);
        QVERIFY2(result.product->warnings.isEmpty(), qPrintable(result.product->warnings.join(u'\n')));
    }
    for (const QString &number : {u"00000"_s, u"10001"_s, u"0001"_s})
        QCOMPARE(ask(*profile, start + number).outcome, Outcome::NotFound);
}

void TestSandboxLookup::troubleIsCalledByItsName_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *vendor, const char *id, const char *outcome) {
        QTest::addRow("%s %s", vendor, id)
            << QString::fromLatin1(vendor) << QString::fromLatin1(id) << QString::fromLatin1(outcome);
    };
    row("enos", "noSuchProduct", "not_found");
    row("enos", "Code11404", "not_found");
    row("enos", "Code99403", "forbidden");
    row("enos", "Code99500", "server");
    row("enos", "Http403", "forbidden");
    row("enos", "Http429", "rate_limited");
    row("enos", "Http429OneSecond", "found");
    row("enos", "TokenOnce1203", "found");
    row("enos", "TokenOnce401", "found");
    row("enos", "TokenOnce4011", "found");
    row("enos", "TokenOnce4012", "found");
    row("enos", "TokenAlways1203", "sign_in_refused");
    row("enos", "HalfSent", "bad_answer");
    row("enos", "NotJson", "bad_answer");
    row("rayteams", "11111111-1111-4111-8111-111111111111", "not_found");
    row("rayteams", "00000000-0000-4000-8000-000000000002", "not_found");
    row("rayteams", "00000000-0000-4000-8000-000000000003", "not_found");
    row("rayteams", "00000000-0000-4000-8000-000000000004", "not_found");
    row("rayteams", "00000000-0000-4000-8000-000000000005", "not_found");
    row("rayteams", "00000000-0000-4000-8000-000000000006", "not_found");
    row("rayteams", "00000000-0000-4000-8000-000000000007", "sign_in_refused");
    row("rayteams", "00000000-0000-4000-8000-000000000401", "sign_in_refused");
    row("rayteams", "00000000-0000-4000-8000-000000002500", "found");
    row("dodo", "pdt_111111111111111111111", "not_found");
    row("dodo", "pdt_0000EmptyNotFound0404", "not_found");
    row("dodo", "pdt_0000Unauthorized00401", "sign_in_refused");
    row("dodo", "pdt_0000Forbidden00000403", "forbidden");
    row("dodo", "pdt_0000TooMany0000000429", "rate_limited");
    row("dodo", "pdt_0000FailsTwice0000500", "found");
    row("dodo", "pdt_0000EmptyBody00000200", "bad_answer");
    row("dodo", "pdt_0000AnotherId00000200", "found");
    row("timbu", "11111111111111111111111111111111", "not_found");
    row("timbu", "00000000000000000000000000001404", "not_found");
    row("timbu", "00000000000000000000000000000401", "sign_in_refused");
    row("timbu", "00000000000000000000000000000500", "server");
    row("timbu", "00000000000000000000000000003002", "bad_answer");
    row("superoffice", "1", "not_found");
    row("superoffice", "900200", "not_found");
    row("superoffice", "900204", "not_found");
    row("superoffice", "901200", "not_found");
    row("superoffice", "901404", "not_found");
    row("superoffice", "900403", "forbidden");
    row("superoffice", "900401", "sign_in_refused");
    row("superoffice", "901500", "server");
    row("superoffice", "903003", "bad_answer");
    row("superoffice", "903005", "network");
}

void TestSandboxLookup::troubleIsCalledByItsName()
{
    QFETCH(QString, vendor);
    QFETCH(QString, id);
    QFETCH(QString, outcome);
    const QList<Profile> profiles = m_sandbox.profiles();
    const auto profile = std::find_if(profiles.cbegin(), profiles.cend(), [&](const Profile &candidate) {
        return candidate.vendor == vendor;
    });
    const LookupResult result = ask(*profile, id);
    QCOMPARE(outcomeName(result.outcome), outcome);
    if (id == u"pdt_0000AnotherId00000200")
        QVERIFY(!result.product->warnings.isEmpty());
}

void TestSandboxLookup::wrongSecretIsCalledSo()
{
    QFETCH(Profile, profile);
    Secrets wrong = m_sandbox.secrets(profile.id);
    for (QString &secret : wrong)
        secret += u"-wrong";
    const QString own = profile.id;
    profile.id += u"-wrong";
    m_secrets.set(profile.id, wrong);
    QCOMPARE(outcomeName(ask(profile, m_sandbox.sampleId(own)).outcome), u"sign_in_refused"_s);
}

QTEST_GUILESS_MAIN(TestSandboxLookup)
#include "tst_sandbox_lookup.moc"
