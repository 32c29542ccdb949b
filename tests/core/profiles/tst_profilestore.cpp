// SPDX-License-Identifier: Apache-2.0
#include "files/writer.h"
#include "profiles/profilejson.h"
#include "profiles/profilestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);

Profile profile(const QString &id, const QString &name)
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    profile.vendor = u"dodo"_s;
    profile.signIn = u"bearer"_s;
    profile.address = u"https://test.dodopayments.com"_s;
    profile.colour = u"#e5a50a"_s;
    return profile;
}

QStringList names(const ProfileStore &store)
{
    QStringList names;
    for (const Profile &each : store.profiles())
        names.append(each.name);
    return names;
}

/** What the second process does: adds so many profiles of its own, trying again while the first one holds the lock. */
int writeProfiles(const QString &folder, const QString &prefix, int count)
{
    ProfileStore store(folder);
    if (store.load(now))
        return 1;
    for (int number = 0; number < count; ++number) {
        const QString name = prefix + QString::number(number);
        while (store.save(profile(name, name), {}))
            QThread::msleep(1);
    }
    return 0;
}

} // namespace

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void keepsEverythingOfAProfile();
    void keepsThePersonsOrder();
    void keepsWhatANewerVitrineAdded();
    void isReadOnlyForANewerVersion();
    void movesADamagedFileAside_data();
    void movesADamagedFileAside();
    void keepsEntriesItCannotRead();
    void seesWhatAnotherVitrineSaved();
    void losesNoEditOfAnotherVitrine();
    void losesNothingBetweenTwoProcesses();
    void writesNoSecret();

private:
    [[nodiscard]] static QByteArray fileOf(const ProfileStore &store) { return *readFile(store.path(), 1 << 20); }
};

void ProfileStoreTest::startsEmpty()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.filePath(u"not/made/yet"_s));
    QVERIFY(!store.load(now));
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(store.notices().isEmpty());
    QVERIFY(!QFile::exists(store.path()));
    QVERIFY(!store.save(profile(u"1"_s, u"One"_s), {}));
    QVERIFY(QFile::exists(store.path()));
}

void ProfileStoreTest::keepsEverythingOfAProfile()
{
    Profile full = profile(u"6f1c"_s, u"CRM · Oslo"_s);
    full.fields = {{u"tenant"_s, u"Cust12345"_s}, {u"language"_s, u"nb"_s}};
    full.folder = u"Norway"_s;
    full.stage = Profile::Stage::Live;
    full.leftOutOfAll = true;
    full.network = {.proxy = NetworkSettings::Proxy::Own,
                    .proxyHost = u"proxy.example"_s,
                    .proxyPort = 3128,
                    .proxyUser = u"anna"_s,
                    .caFile = u"/etc/ca.pem"_s,
                    .clientCertificateFile = u"c.pem"_s,
                    .clientKeyFile = u"k.pem"_s,
                    .connectMs = 1,
                    .silenceMs = 2,
                    .attemptMs = 3,
                    .lookupMs = 4,
                    .maxBytes = 5,
                    .pictures = false,
                    .concurrency = 6,
                    .requestsPerSecond = 7.5,
                    .allowHttp = true};
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    QVERIFY(!store.save(full, {}));
    ProfileStore again(folder.path());
    QVERIFY(!again.load(now));
    QCOMPARE(again.profiles().size(), 1);
    QVERIFY(again.profiles().constFirst() == full);
}

void ProfileStoreTest::keepsThePersonsOrder()
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(!store.save(profile(name, name), {}));
    QVERIFY(!store.move(u"c"_s, u"a"_s));
    QCOMPARE(names(store), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    QVERIFY(!store.move(u"c"_s, {}));
    QVERIFY(!store.remove(u"a"_s));
    ProfileStore again(folder.path());
    QVERIFY(!again.load(now));
    QCOMPARE(names(again), (QStringList{u"b"_s, u"c"_s}));
}

void ProfileStoreTest::keepsWhatANewerVitrineAdded()
{
    const QTemporaryDir folder;
    const QByteArray file = R"({"version": 1, "team": "oslo", "profiles": [
        {"id": "1", "name": "One", "vendor": "dodo", "glow": 7, "leftOutOfAll": true}]})";
    QVERIFY(!writeFile(folder.filePath(u"profiles.json"_s), file));
    ProfileStore store(folder.path());
    QVERIFY(!store.load(now));
    const Profile before = store.profiles().constFirst();
    Profile changed = before;
    changed.name = u"Uno"_s;
    changed.leftOutOfAll = false;
    QVERIFY(!store.save(changed, before));
    const QJsonObject root = QJsonDocument::fromJson(fileOf(store)).object();
    QCOMPARE(root["team"_L1].toString(), u"oslo"_s);
    const QJsonObject entry = root["profiles"_L1].toArray().at(0).toObject();
    QCOMPARE(entry["glow"_L1].toInt(), 7);
    QCOMPARE(entry["name"_L1].toString(), u"Uno"_s);
    QVERIFY(!entry.contains("leftOutOfAll"_L1));
}

void ProfileStoreTest::isReadOnlyForANewerVersion()
{
    const QTemporaryDir folder;
    const QByteArray file = R"({"version": 2, "profiles": [{"id": "1", "name": "One", "vendor": "dodo"}]})";
    QVERIFY(!writeFile(folder.filePath(u"profiles.json"_s), file));
    ProfileStore store(folder.path());
    QVERIFY(!store.load(now));
    QCOMPARE(names(store), QStringList{u"One"_s});
    QVERIFY(store.isReadOnly());
    QCOMPARE(store.notices().size(), 1);
    QVERIFY(store.save(profile(u"2"_s, u"Two"_s), {}));
    QVERIFY(store.remove(u"1"_s));
    QCOMPARE(fileOf(store), file);
}

void ProfileStoreTest::movesADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("damaged");
    QTest::newRow("torn") << R"({"version": 1, "profiles": [{"id": )"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("something else") << "[1, 2]"_ba;
    QTest::newRow("no list") << R"({"version": 1})"_ba;
}

void ProfileStoreTest::movesADamagedFileAside()
{
    QFETCH(QByteArray, damaged);
    const QTemporaryDir folder;
    QVERIFY(!writeFile(folder.filePath(u"profiles.json"_s), damaged));
    ProfileStore store(folder.path());
    QVERIFY(!store.load(now));
    QVERIFY(store.profiles().isEmpty());
    QCOMPARE(store.notices().size(), 1);
    QVERIFY(store.notices().constFirst().contains(u"profiles.json.damaged-20261120-103000"));
    QCOMPARE(*readFile(folder.filePath(u"profiles.json.damaged-20261120-103000"_s), 999), damaged);
    QVERIFY(!store.save(profile(u"1"_s, u"One"_s), {}));
    QVERIFY2(store.notices().size() == 1, "saving must not hide that a file was damaged");
}

void ProfileStoreTest::keepsEntriesItCannotRead()
{
    const QTemporaryDir folder;
    const QByteArray file =
        R"({"version": 1, "profiles": [{"id": "1", "name": "One", "vendor": "dodo"}, 7, {"id": "1", "name": "Twin", "vendor": "dodo"}]})";
    QVERIFY(!writeFile(folder.filePath(u"profiles.json"_s), file));
    ProfileStore store(folder.path());
    QVERIFY(!store.load(now));
    QCOMPARE(names(store), QStringList{u"One"_s});
    QCOMPARE(store.notices().size(), 1);
    QVERIFY(!store.save(profile(u"2"_s, u"Two"_s), {}));
    QCOMPARE(QJsonDocument::fromJson(fileOf(store)).object()["profiles"_L1].toArray().size(), 4);
}

void ProfileStoreTest::seesWhatAnotherVitrineSaved()
{
    const QTemporaryDir folder;
    ProfileStore mine(folder.path());
    QVERIFY(!mine.load(now));
    ProfileStore theirs(folder.path());
    QSignalSpy changed(&mine, &ProfileStore::changed);
    QVERIFY(!theirs.save(profile(u"1"_s, u"One"_s), {}));
    QVERIFY(changed.wait());
    QCOMPARE(names(mine), QStringList{u"One"_s});
    Profile renamed = theirs.profiles().constFirst();
    renamed.name = u"Uno"_s;
    QVERIFY(!theirs.save(renamed, theirs.profiles().constFirst()));
    QVERIFY(changed.wait());
    QCOMPARE(names(mine), QStringList{u"Uno"_s});
}

void ProfileStoreTest::losesNoEditOfAnotherVitrine()
{
    const QTemporaryDir folder;
    ProfileStore mine(folder.path());
    QVERIFY(!mine.save(profile(u"1"_s, u"One"_s), {}));
    const Profile seen = mine.profiles().constFirst();

    ProfileStore theirs(folder.path());
    Profile theirEdit = seen;
    theirEdit.name = u"Theirs"_s;
    QVERIFY(!theirs.save(theirEdit, seen));
    Profile myEdit = seen;
    myEdit.name = u"Mine"_s;
    QVERIFY2(mine.save(myEdit, seen), "an edit of the same profile must not be overwritten");
    QCOMPARE(names(mine), QStringList{u"Theirs"_s});
    QVERIFY(!mine.save(myEdit, mine.profiles().constFirst()));

    QVERIFY(!theirs.remove(u"1"_s));
    QVERIFY2(mine.save(seen, myEdit), "a removed profile must not come back unasked");
}

void ProfileStoreTest::losesNothingBetweenTwoProcesses()
{
    constexpr int each = 40;
    const QTemporaryDir folder;
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(),
                {u"--write"_s, folder.path(), u"theirs-"_s, QString::number(each)});
    QVERIFY(other.waitForStarted());
    QCOMPARE(writeProfiles(folder.path(), u"mine-"_s, each), 0);
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    ProfileStore store(folder.path());
    QVERIFY(!store.load(now));
    const QStringList all = names(store);
    QCOMPARE(all.size(), 2 * each);
    for (int number = 0; number < each; ++number) {
        QVERIFY(all.contains(u"mine-"_s + QString::number(number)));
        QVERIFY(all.contains(u"theirs-"_s + QString::number(number)));
    }
}

void ProfileStoreTest::writesNoSecret()
{
    // the shape itself has no place for one: every key that is written is known here
    QStringList keys = toJson(profile(u"1"_s, u"One"_s)).keys();
    QCOMPARE(keys, (QStringList{u"address"_s, u"colour"_s, u"fields"_s, u"id"_s, u"name"_s, u"signIn"_s, u"vendor"_s}));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--write"_L1)
        return writeProfiles(arguments.value(2), arguments.value(3), arguments.value(4).toInt());
    ProfileStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilestore.moc"
