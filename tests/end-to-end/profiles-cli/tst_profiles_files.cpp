// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/profiles-cli/profilestest.h"

#include <vector>

using namespace Vitrine;

/** What `vitrine-cli profiles` writes and reads: profiles.json, and files to share. Runs under
 * tests/tools/with-keychain. */
class ProfilesFilesTest : public ProfilesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { begin(); }
    void cleanupTestCase() { stopSandbox(); }

    void sharesProfiles();
    void importKeepsBoth();
    void aSecretIsNotShared();
    void aNewerFileIsLeftAlone();
    void aDamagedFileIsMovedAside();
    void severalAtOnce();
};

void ProfilesFilesTest::sharesProfiles()
{
    QByteArrayList secrets;
    for (const auto &profile : std::as_const(m_served)) {
        QCOMPARE(add(profile.toObject()).exit, 0);
        const QJsonObject own = profile["secrets"_L1].toObject();
        for (const auto &secret : own)
            secrets.append(secret.toString().toUtf8());
    }
    const QString path = file(u"shared.json"_s);
    const Ran exported = profiles({u"export"_s, path});
    QVERIFY2(exported.exit == 0, exported.err.constData());
    const QByteArray shared = contentOf(path);
    for (const QByteArray &secret : std::as_const(secrets))
        QVERIFY(!shared.contains(secret));
    QCOMPARE(profiles({u"export"_s, u"-"_s}).out, shared);
    const Ran again = profiles({u"import"_s, path});
    QCOMPARE(again.err.count("Already there"), m_served.size());

    const QJsonArray all = profiles({u"list"_s}).array();
    m_folder = std::make_unique<QTemporaryDir>(); // somebody else's
    const Ran imported = profiles({u"import"_s, path});
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.err.count("Added: "), m_served.size());
    QCOMPARE(imported.err.count("To be entered"), m_served.size());
    QCOMPARE(profiles({u"list"_s}).array(), all);
}

void ProfilesFilesTest::importKeepsBoth()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QString name = dodo["name"_L1].toString();
    const QString path = file(u"theirs.json"_s);
    QCOMPARE(add(dodo).exit, 0);
    QCOMPARE(profiles({u"export"_s, path}).exit, 0);
    QByteArray theirs = contentOf(path);
    QVERIFY(writeOwnersFile(path, theirs.replace("/dodo/test", "/dodo/live")));
    const Ran imported = profiles({u"import"_s, path});
    QVERIFY(imported.err.contains("Renamed"));
    const QJsonArray both = profiles({u"list"_s}).array();
    QCOMPARE(both.size(), 2);
    QCOMPARE(both[0]["name"_L1].toString(), name);
    QVERIFY(both[0]["id"_L1] != both[1]["id"_L1]);
    QVERIFY2(lookUp(dodo).exit == 0, "mine still has its secret");

    for (const QByteArray &bad :
         {QByteArray("not JSON"), QByteArray("{}"), QByteArray(R"({"version":2,"profiles":[]})")}) {
        QVERIFY(writeOwnersFile(path, bad));
        QCOMPARE(profiles({u"import"_s, path}).exit, 3);
        QCOMPARE(profiles({u"list"_s}).array(), both);
    }
}

void ProfilesFilesTest::aSecretIsNotShared()
{
    QJsonObject ray = served(u"rayteams"_s);
    const QString token = ray["secrets"_L1]["token"_L1].toString();
    QJsonObject mistaken = ray;
    mistaken["fields"_L1] = QJsonObject{{"client_id"_L1, token}};
    QCOMPARE(add(mistaken).exit, 2);
    QVERIFY(!QFile::exists(profilesFile()));

    QCOMPARE(add(ray).exit, 0);
    QByteArray edited = contentOf(profilesFile());
    QVERIFY(writeOwnersFile(profilesFile(), edited.replace("order-desk", token.toUtf8())));
    const QString path = file(u"leaking.json"_s);
    const Ran refused = profiles({u"export"_s, path});
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.err.contains("fields.client_id"), refused.err.constData());
    QVERIFY(!refused.err.contains(token.toUtf8()));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(profiles({u"export"_s, u"--anyway"_s, path}).exit, 0);
    QVERIFY(QFile::exists(path));
}

void ProfilesFilesTest::aNewerFileIsLeftAlone()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QString name = dodo["name"_L1].toString();
    QCOMPARE(add(dodo).exit, 0);
    const qsizetype before = entriesOfKeyring();
    QByteArray newer = contentOf(profilesFile());
    newer.replace("\"version\": 1", "\"version\": 99");
    QVERIFY(writeOwnersFile(profilesFile(), newer));

    const Ran listed = profiles({u"list"_s});
    QVERIFY(listed.err.contains("newer"));
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(lookUp(dodo).exit, 0);
    QJsonObject another = dodo;
    another["name"_L1] = u"another"_s;
    QCOMPARE(add(another).exit, 3);
    QCOMPARE(profiles({u"remove"_s, name}).exit, 3);
    const QString path = secretsFile(name, {{dodoToken, u"x"_s}});
    QCOMPARE(profiles({u"secrets"_s, name, u"--secrets"_s, path}).exit, 3);
    QCOMPARE(contentOf(profilesFile()), newer);
    QCOMPARE(entriesOfKeyring(), before);
    QCOMPARE(lookUp(dodo).exit, 0);
}

void ProfilesFilesTest::aDamagedFileIsMovedAside()
{
    QVERIFY(writeOwnersFile(profilesFile(), R"({"version": 1, "profiles": [)"));
    const Ran listed = profiles({u"list"_s});
    QCOMPARE(listed.exit, 0);
    QVERIFY(listed.err.contains("damaged"));
    QCOMPARE(listed.array(), QJsonArray());
    const QStringList aside = QDir(m_folder->path()).entryList({u"profiles.json.damaged*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(contentOf(m_folder->filePath(aside[0])), QByteArray(R"({"version": 1, "profiles": [)"));
    QCOMPARE(add(served(u"dodo"_s)).exit, 0);
}

void ProfilesFilesTest::severalAtOnce()
{
    const QJsonObject dodo = served(u"dodo"_s);
    QJsonObject secrets;
    std::vector<std::unique_ptr<QProcess>> processes;
    const QString path = file(u"several.json"_s);
    for (int i = 0; i < 4; ++i)
        secrets.insert(u"shop %1"_s.arg(i), dodo["secrets"_L1]);
    QVERIFY(writeOwnersFile(path, jsonOf(secrets)));
    for (int i = 0; i < 4; ++i) {
        QJsonObject profile = dodo;
        profile["name"_L1] = u"shop %1"_s.arg(i);
        processes.push_back(std::make_unique<QProcess>());
        m_terminal.prepare(*processes.back(), configured(adding(profile) + QStringList{u"--secrets"_s, path}));
        processes.back()->start();
    }
    QStringList added;
    for (size_t i = 0; i < processes.size(); ++i) {
        const Ran ran = Terminal::finish(*processes[i]);
        // on a busy machine one may be told to try again, but none may be lost after it was told to be there
        if (ran.exit == 0)
            added.append(u"shop %1"_s.arg(i));
        else
            QVERIFY2(ran.err.contains("try again"), ran.err.constData());
    }
    QVERIFY(!added.isEmpty());
    QStringList there;
    const QJsonArray all = profiles({u"list"_s}).array();
    for (const auto &profile : all)
        there.append(profile["name"_L1].toString());
    there.sort();
    QCOMPARE(there, added);
    for (const QString &name : std::as_const(added))
        QCOMPARE(run({u"lookup"_s, u"--profile"_s, name, dodo["sample"_L1].toString()}).exit, 0);
}

QTEST_GUILESS_MAIN(ProfilesFilesTest)
#include "tst_profiles_files.moc"
