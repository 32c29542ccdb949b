// SPDX-License-Identifier: Apache-2.0
#include "profiles/exchange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

Profile profile(const QString &id, const QString &name)
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    profile.vendor = u"enos"_s;
    profile.address = u"https://apim.example.com"_s;
    profile.fields = {{u"org_id"_s, u"o15724268424841"_s}};
    return profile;
}

} // namespace

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesProfilesOver();
    void keepsBothOnAClash();
    void knowsWhatIsAlreadyThere();
    void countsWhatItCannotRead();
    void refusesOtherFiles_data();
    void refusesOtherFiles();
    void findsLeaks_data();
    void findsLeaks();
};

void ExchangeTest::carriesProfilesOver()
{
    const QList<Profile> sent{profile(u"1"_s, u"EnOS Europe"_s), profile(u"2"_s, u"EnOS China"_s)};
    const Result<Import> import = importedProfiles(exportedProfiles(sent), {});
    QVERIFY(bool(import));
    QVERIFY(import->added == sent);
    QVERIFY(import->renamed.isEmpty());
}

void ExchangeTest::keepsBothOnAClash()
{
    Profile theirs = profile(u"1"_s, u"EnOS Europe"_s);
    theirs.address = u"https://other.example.com"_s;
    const Result<Import> import = importedProfiles(
        exportedProfiles({theirs}), {profile(u"1"_s, u"EnOS Europe"_s), profile(u"9"_s, u"EnOS Europe (2)"_s)});
    QCOMPARE(import->added.size(), 1);
    QCOMPARE(import->added.constFirst().name, u"EnOS Europe (3)"_s);
    QVERIFY(import->added.constFirst().id != u"1"_s);
    QCOMPARE(import->added.constFirst().address, theirs.address);
    QCOMPARE(import->renamed, QStringList{u"EnOS Europe → EnOS Europe (3)"_s});
}

void ExchangeTest::knowsWhatIsAlreadyThere()
{
    const QList<Profile> mine{profile(u"1"_s, u"EnOS Europe"_s)};
    const Result<Import> import = importedProfiles(exportedProfiles(mine), mine);
    QVERIFY(import->added.isEmpty());
    QCOMPARE(import->alreadyThere, QStringList{u"EnOS Europe"_s});
}

void ExchangeTest::countsWhatItCannotRead()
{
    const Result<Import> import = importedProfiles(
        R"({"version": 1, "profiles": [7, {"id": "1"}, {"id": "2", "name": "Two", "vendor": "enos"}]})", {});
    QCOMPARE(import->unreadable, 2);
    QCOMPARE(import->added.size(), 1);
}

void ExchangeTest::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no JSON") << "<html>"_ba;
    QTest::newRow("no profiles") << R"({"version": 1})"_ba;
    QTest::newRow("a newer version") << R"({"version": 2, "profiles": []})"_ba;
}

void ExchangeTest::refusesOtherFiles()
{
    QFETCH(QByteArray, file);
    const Result<Import> import = importedProfiles(file, {});
    QVERIFY(!import);
    QCOMPARE(import.error().kind, Error::Kind::File);
    QVERIFY(!import.error().detail.isEmpty());
}

void ExchangeTest::findsLeaks_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLeak");
    QTest::newRow("a known secret in the name") << u"name"_s << u"EnOS (k7!Qz-29)"_s << true;
    QTest::newRow("a known secret inside of a text") << u"folder"_s << u"xcorrect horse batteryx"_s << true;
    QTest::newRow("a short secret as a word") << u"name"_s << u"EnOS, live"_s << true;
    QTest::newRow("a short secret inside of a word") << u"name"_s << u"EnOS olives"_s << false;
    QTest::newRow("a password in the address") << u"address"_s << u"https://anna:pw@apim.example.com"_s << true;
    QTest::newRow("a query in the address") << u"address"_s << u"https://apim.example.com?Apikey=1"_s << true;
    QTest::newRow("a bearer token in a folder") << u"folder"_s << u"Bearer 7f3a9c21b04d"_s << true;
    QTest::newRow("a web token in a field") << u"fields.org_id"_s << u"eyJhbGciOiJIUzI1NiJ9"_s << true;
    QTest::newRow("a key in a field") << u"fields.org_id"_s << u"sk_live_83h2k1"_s << true;
    QTest::newRow("a key with its name") << u"name"_s << u"EnOS (api key: 83h2k1w9)"_s << true;
    QTest::newRow("a password with its name") << u"folder"_s << u"password=Sommer2026"_s << true;
    QTest::newRow("a run that no person types") << u"name"_s << u"Dodo mK3vQ9tZ1xL7pR5wB2nD"_s << true;
    QTest::newRow("the same in a field") << u"fields.org_id"_s << u"mK3vQ9tZ1xL7pR5wB2nDmK3vQ9tZ1xL7pR5wB2nD"_s << true;
    QTest::newRow("an ordinary id") << u"fields.org_id"_s << u"o15724268424841"_s << false;
    QTest::newRow("a uuid") << u"fields.org_id"_s << u"4ced4f38-1ced-476e0a446215-a602-4307"_s << false;
    QTest::newRow("a hexadecimal id") << u"fields.org_id"_s << u"0529002da1b24bc79432071cf412ec13"_s << false;
    QTest::newRow("an ordinary name") << u"name"_s << u"Keyboard shop · Lagos"_s << false;
    QTest::newRow("a sign-in's name") << u"name"_s << u"token-header shop"_s << false;
    QTest::newRow("another one") << u"name"_s << u"Timbu api-key-query (key: rotated)"_s << false;
    QTest::newRow("words behind words") << u"folder"_s << u"Basic plans, secret: nobody, password=unknown"_s << false;
    QTest::newRow("an ordinary address") << u"address"_s << u"https://online3.superoffice.com/Cust12345"_s << false;
}

void ExchangeTest::findsLeaks()
{
    QFETCH(QString, place);
    QFETCH(QString, text);
    QFETCH(bool, isLeak);
    Profile suspect = profile(u"1"_s, u"EnOS"_s);
    if (place == "name"_L1)
        suspect.name = text;
    else if (place == "folder"_L1)
        suspect.folder = text;
    else if (place == "address"_L1)
        suspect.address = text;
    else
        suspect.fields[u"org_id"_s] = text;
    const QList<Leak> leaks = leaksIn({suspect}, {{u"1"_s,
                                                   {{u"app_secret"_s, u"k7!Qz-29"_s},
                                                    {u"proxy_password"_s, u"live"_s},
                                                    {u"key_passphrase"_s, u"correct horse battery"_s}}}});
    QCOMPARE(!leaks.isEmpty(), isLeak);
    if (isLeak)
        QCOMPARE(leaks.constFirst().place, place);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
