// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/profiles-cli/profilestest.h"

using namespace Vitrine;

/** `vitrine-cli profiles` against the sandbox in another process. Runs under tests/tools/with-keychain. */
class ProfilesCliTest : public ProfilesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { begin(); }
    void cleanupTestCase() { stopSandbox(); }

    void everyVendor_data() { sandboxProfiles(); }
    void everyVendor();
    void wrongUsage_data();
    void wrongUsage();
    void adviceThatHelps();
    void everySettingIsKept();
    void listsAndShows();
    void tests();
    void theSandboxsProfilesCanBeSeen();
};

void ProfilesCliTest::everyVendor()
{
    QFETCH(QJsonObject, profile);
    const Ran added = add(profile);
    QVERIFY2(added.exit == 0, added.err.constData());

    const QJsonObject secrets = profile["secrets"_L1].toObject();
    const QByteArray stored = contentOf(profilesFile());
    for (const auto &secret : secrets)
        QVERIFY(!stored.contains(secret.toString().toUtf8()));
    QCOMPARE(QFile::permissions(profilesFile()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());

    const Ran found = lookUp(profile);
    QVERIFY2(found.exit == 0, found.err.constData());
    QCOMPARE(found.object()["profile"_L1], profile["name"_L1]);
    const QJsonObject shown = profiles({u"show"_s, profile["name"_L1].toString()}).object()["secrets"_L1].toObject();
    QCOMPARE(shown.keys(), secrets.keys());
    for (const auto &isStored : shown)
        QVERIFY(isStored.toBool());
}

void ProfilesCliTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char *name, const QString &arguments, const QByteArray &told) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << told;
    };
    row("no command", {}, "Name a command");
    row("no such command", u"rename X"_s, "rename");
    row("no name", u"show"_s, "NAME");
    row("two names", u"show X Y"_s, "Y");
    row("no such profile", u"show X"_s, "no profile");
    row("nothing to test", u"test X"_s, "no profile");
    row("nothing to remove", u"remove X"_s, "no profile");
    row("nobody's secrets", u"secrets X"_s, "no profile");
    row("no such format", u"list --format csv"_s, "csv");
    row("no vendor", u"add X"_s, "--vendor");
    row("no such vendor", u"add X --vendor acme"_s, "superoffice");
    row("no such sign-in", u"add X --vendor dodo --sign-in oauth"_s, "bearer");
    row("no such setting", u"add X --vendor dodo --set colours=red"_s, "colour");
    row("a setting without a value", u"add X --vendor dodo --set folder"_s, "KEY=VALUE");
    row("no such stage", u"add X --vendor dodo --set stage=prod"_s, "stage");
    row("a time below zero", u"add X --vendor dodo --set network.lookupMs=-1"_s, "network.lookupMs");
    row("half a millisecond", u"add X --vendor dodo --set network.lookupMs=0.5"_s, "network.lookupMs");
    row("a port beyond all", u"add X --vendor dodo --set network.proxyPort=70000"_s, "network.proxyPort");
    row("neither true nor false", u"add X --vendor dodo --set network.pictures=maybe"_s, "network.pictures");
    row("no such proxy", u"add X --vendor dodo --set network.proxy=mine"_s, "network.proxy");
    row("a file that is not there", u"add X --vendor dodo --set network.caFile=/nonexistent.pem"_s, "network.caFile");
    row("http", u"add X --vendor dodo --address http://shop.example"_s, "network.allowHttp=true");
    row("a user in the address", u"add X --vendor dodo --address https://u:p@shop.example"_s, "address");
    row("a field that is needed", u"add X --vendor enos --address https://ag.example"_s, "fields.org_id");
    row("changing the sandbox", u"--sandbox add X --vendor dodo"_s, "sandbox");
}

void ProfilesCliTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, told);
    const Ran ran = profiles(arguments);
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains(told), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void ProfilesCliTest::adviceThatHelps()
{
    const auto told = [this](const QString &address) {
        return profiles({u"add"_s, u"X"_s, u"--vendor"_s, u"dodo"_s, u"--address"_s, address}).err;
    };
    QVERIFY(told(u"http://shop.example"_s).contains("allowHttp"));
    QVERIFY(!told(u"http://u:p@shop.example"_s).contains("allowHttp"));
}

void ProfilesCliTest::everySettingIsKept()
{
    const QString ca = file(u"ca.pem"_s);
    QVERIFY(writeOwnersFile(ca, "PEM"));
    QJsonObject dodo = served(u"dodo"_s);
    const QJsonObject settings{{"folder"_L1, u"Shops/Nordics"_s},   {"stage"_L1, u"live"_s},
                               {"colour"_L1, u"#112233"_s},         {"leftOutOfAll"_L1, u"true"_s},
                               {"network.proxy"_L1, u"own"_s},      {"network.proxyHost"_L1, u"proxy.example"_s},
                               {"network.proxyPort"_L1, u"3128"_s}, {"network.caFile"_L1, ca},
                               {"network.lookupMs"_L1, u"1234"_s},  {"network.requestsPerSecond"_L1, u"0.5"_s},
                               {"network.pictures"_L1, u"false"_s}};
    dodo["fields"_L1] = settings; // adding() makes --set of them
    const Ran added = add(dodo);
    QVERIFY2(added.exit == 0, added.err.constData());

    const QJsonObject shown = profiles({u"show"_s, dodo["name"_L1].toString()}).object();
    QCOMPARE(shown["folder"_L1].toString(), u"Shops/Nordics"_s);
    QCOMPARE(shown["stage"_L1].toString(), u"live"_s);
    QCOMPARE(shown["colour"_L1].toString(), u"#112233"_s);
    QCOMPARE(shown["leftOutOfAll"_L1], QJsonValue(true));
    QCOMPARE(shown["fields"_L1].toObject(), QJsonObject());
    const QJsonObject network{
        {"proxy"_L1, u"own"_s}, {"proxyHost"_L1, u"proxy.example"_s}, {"proxyPort"_L1, 3128}, {"caFile"_L1, ca},
        {"lookupMs"_L1, 1234},  {"requestsPerSecond"_L1, 0.5},        {"pictures"_L1, false}};
    QCOMPARE(shown["network"_L1].toObject(), network);
}

void ProfilesCliTest::listsAndShows()
{
    Ran empty = profiles({u"list"_s});
    QCOMPARE(empty.exit, 0);
    QCOMPARE(empty.array(), QJsonArray());
    QStringList names;
    for (const auto &profile : std::as_const(m_served)) {
        QCOMPARE(add(profile.toObject()).exit, 0);
        names.append(profile["name"_L1].toString());
    }
    QStringList listed;
    const QJsonArray all = profiles({u"list"_s, u"--format"_s, u"json"_s}).array();
    for (const auto &profile : all)
        listed.append(profile["name"_L1].toString());
    QCOMPARE(listed, names);

    const Ran text = profiles({u"list"_s, u"--format"_s, u"text"_s});
    const QStringList lines = QString::fromUtf8(text.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), names.size() + 1);
    const qsizetype column = lines[0].indexOf(u"ADDRESS"_s);
    for (qsizetype i = 0; i < names.size(); ++i) {
        QVERIFY(lines[i + 1].startsWith(names[i]));
        QCOMPARE(lines[i + 1].sliced(column), all[i]["address"_L1].toString());
    }

    const Ran shown = profiles({u"show"_s, names[0], u"--format"_s, u"text"_s});
    QVERIFY(shown.out.contains("••••"));
    const QJsonObject secrets = m_served[0]["secrets"_L1].toObject();
    for (const auto &secret : secrets)
        QVERIFY(!shown.out.contains(secret.toString().toUtf8()));
}

void ProfilesCliTest::tests()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QString name = dodo["name"_L1].toString();
    QCOMPARE(add(dodo).exit, 0);
    const Ran passed = profiles({u"test"_s, name});
    QCOMPARE(passed.exit, 0);
    QVERIFY(passed.object()["passed"_L1].toBool());
    QVERIFY(passed.object()["clock_ahead_ms"_L1].isDouble());
    const QJsonArray steps = passed.object()["steps"_L1].toArray();
    QVERIFY(steps.size() >= 4);
    for (const auto &step : steps)
        QCOMPARE(step["state"_L1].toString(), u"passed"_s);
    QVERIFY(steps[0]["took_ms"_L1].isDouble());
    const Ran text = profiles({u"test"_s, name, u"--format"_s, u"text"_s});
    QVERIFY2(text.out.contains("Sign-in") && text.out.contains(" ms"), text.out.constData());

    QJsonObject nobody = dodo;
    nobody["name"_L1] = u"nobody listens"_s;
    nobody["address"_L1] = u"http://127.0.0.1:1"_s;
    QCOMPARE(add(nobody).exit, 0);
    const Ran failed = profiles({u"test"_s, u"nobody listens"_s});
    QCOMPARE(failed.exit, 3);
    const QJsonArray stopped = failed.object()["steps"_L1].toArray();
    QCOMPARE(stopped[0]["state"_L1].toString(), u"failed"_s);
    QCOMPARE(stopped[3]["state"_L1].toString(), u"not_reached"_s);
}

void ProfilesCliTest::theSandboxsProfilesCanBeSeen()
{
    const QJsonArray all = run({u"--sandbox"_s, u"profiles"_s, u"list"_s}).array();
    QCOMPARE(all.size(), m_served.size());
    const QString name = all[0]["name"_L1].toString();
    const QJsonObject shown = run({u"--sandbox"_s, u"profiles"_s, u"show"_s, name}).object();
    QVERIFY(!shown["secrets"_L1].toObject().isEmpty());
    QCOMPARE(run({u"--sandbox"_s, u"profiles"_s, u"test"_s, name}).exit, 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(ProfilesCliTest)
#include "tst_profiles_cli.moc"
