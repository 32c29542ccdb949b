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
    QTest::newRow("a password in the address") << u"address"_s << u"https://anna:pw@apim.example.com"_s << true;
    QTest::newRow("a query in the address") << u"address"_s << u"https://apim.example.com?Apikey=1"_s << true;
    QTest::newRow("a bearer token in a folder") << u"folder"_s << u"Bearer abcdef"_s << true;
    QTest::newRow("a web token in a field") << u"fields.org_id"_s << u"eyJhbGciOiJIUzI1NiJ9"_s << true;
    QTest::newRow("a key in a field") << u"fields.org_id"_s << u"sk_live_83h2k1"_s << true;
    QTest::newRow("an ordinary id") << u"fields.org_id"_s << u"o15724268424841"_s << false;
    QTest::newRow("an ordinary name") << u"name"_s << u"Keyboard shop · Lagos"_s << false;
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
    const QList<Leak> leaks = leaksIn({suspect}, {{u"1"_s, {{u"app_secret"_s, u"k7!Qz-29"_s}}}});
    QCOMPARE(!leaks.isEmpty(), isLeak);
    if (isLeak)
        QCOMPARE(leaks.constFirst().place, place);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "tst_exchange.moc"
