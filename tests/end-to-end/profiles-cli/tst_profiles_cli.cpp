// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/profiles-cli/terminal.h"
#include "profiles/keychainstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>
#include <vector>

using namespace Vitrine;

namespace {

QDBusMessage askKeyring(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

/** Entries of the keyring, whoever made them. */
qsizetype entriesOfKeyring()
{
    const QDBusMessage reply = askKeyring(u"SearchItems"_s, {QVariant::fromValue(QMap<QString, QString>())});
    qsizetype count = 0;
    for (const QVariant &paths : reply.arguments())
        count += qdbus_cast<QList<QDBusObjectPath>>(paths).size();
    return count;
}

bool lockKeyring()
{
    const QDBusObjectPath usual(u"/org/freedesktop/secrets/aliases/default"_s);
    return askKeyring(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{usual})}).type() ==
           QDBusMessage::ReplyMessage;
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

const QString dodoToken = u"token"_s;

} // namespace

/**
 * `vitrine-cli profiles` against the sandbox in another process and a real keyring. Runs under
 * tests/tools/with-keychain; the last tests lock and stop that keyring.
 */
class ProfilesCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

    void everyVendor_data() { sandboxProfiles(); }
    void everyVendor();
    void secretsAreAskedForOnTheTerminal_data() { sandboxProfiles(); }
    void secretsAreAskedForOnTheTerminal();
    void aSecretCanBeCorrectedWhileTyping();
    void aLongSecretIsTypedWhole();
    void theTerminalIsAsBefore_data();
    void theTerminalIsAsBefore();
    void aSecretIsNoArgument_data();
    void aSecretIsNoArgument();
    void wrongUsage_data();
    void wrongUsage();
    void everySettingIsKept();
    void listsAndShows();
    void tests();
    void aWrongSecretIsRefusedAndReplaced();
    void removesTheSecretToo();
    void sharesProfiles();
    void importKeepsBoth();
    void aSecretIsNotShared();
    void aNewerFileIsLeftAlone();
    void aDamagedFileIsMovedAside();
    void severalAtOnce();
    void theSandboxsProfilesCanBeSeen();
    void withoutAKeychain();
    void asksTheKeychainOnlyWhereItMust();
    void aLockedKeychain();
    void aKeychainThatDoesNotAnswer();

private:
    void sandboxProfiles();
    [[nodiscard]] QJsonObject served(const QString &vendor) const;
    [[nodiscard]] static QStringList adding(const QJsonObject &profile);
    /** Adds the profile with the secrets given, else its own, from a file. */
    [[nodiscard]] Ran add(const QJsonObject &profile, const QJsonObject &secrets = {});
    [[nodiscard]] Ran profiles(const QStringList &arguments) const
    {
        return run(QStringList{u"profiles"_s} + arguments);
    }
    [[nodiscard]] Ran run(const QStringList &arguments) const { return m_terminal.run(configured(arguments)); }
    [[nodiscard]] QStringList configured(const QStringList &arguments) const
    {
        return QStringList{u"--config"_s, m_folder->path()} + arguments;
    }
    [[nodiscard]] Ran lookUp(const QJsonObject &profile) const;
    [[nodiscard]] QString file(const QString &name) const { return m_elsewhere.filePath(name); }
    [[nodiscard]] QString profilesFile() const { return m_folder->filePath(u"profiles.json"_s); }
    [[nodiscard]] QString secretsFile(const QString &name, const QJsonObject &secrets) const;

    Terminal m_terminal;
    QProcess m_sandbox;
    QJsonArray m_served;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of one test
    QTemporaryDir m_elsewhere;
};

void ProfilesCliTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIntValue("KEYRING_PID") > 0, "run this with tests/tools/with-keychain");
    qDBusRegisterMetaType<QMap<QString, QString>>();
    m_terminal.prepare(m_sandbox, {u"sandbox"_s});
    m_sandbox.start();
    QVERIFY(QTest::qWaitFor(
        [this] {
            return m_sandbox.canReadLine();
        },
        Terminal::patience));
    m_served = QJsonDocument::fromJson(m_sandbox.readLine()).object()["profiles"_L1].toArray();
    QVERIFY(m_served.size() >= 5);
}

void ProfilesCliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ProfilesCliTest::cleanupTestCase()
{
    ::kill(pid_t(m_sandbox.processId()), SIGTERM);
    m_sandbox.waitForFinished();
}

void ProfilesCliTest::sandboxProfiles()
{
    QTest::addColumn<QJsonObject>("profile");
    for (const QJsonValue &profile : std::as_const(m_served))
        QTest::newRow(qPrintable(profile["vendor"_L1].toString())) << profile.toObject();
}

QJsonObject ProfilesCliTest::served(const QString &vendor) const
{
    for (const QJsonValue &profile : m_served) {
        if (profile["vendor"_L1].toString() == vendor)
            return profile.toObject();
    }
    return {};
}

QStringList ProfilesCliTest::adding(const QJsonObject &profile)
{
    QStringList arguments{u"profiles"_s,
                          u"add"_s,
                          profile["name"_L1].toString(),
                          u"--vendor"_s,
                          profile["vendor"_L1].toString(),
                          u"--sign-in"_s,
                          profile["signIn"_L1].toString(),
                          u"--address"_s,
                          profile["address"_L1].toString()};
    const QJsonObject fields = profile["fields"_L1].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        arguments += {u"--set"_s, field.key() + u'=' + field.value().toString()};
    return arguments;
}

QString ProfilesCliTest::secretsFile(const QString &name, const QJsonObject &secrets) const
{
    const QString path = file(u"secrets.json"_s);
    return writeOwnersFile(path, jsonOf({{name, secrets}})) ? path : QString();
}

Ran ProfilesCliTest::add(const QJsonObject &profile, const QJsonObject &secrets)
{
    const QJsonObject given = secrets.isEmpty() ? profile["secrets"_L1].toObject() : secrets;
    const QString path = secretsFile(profile["name"_L1].toString(), given);
    const Ran ran = run(adding(profile) + QStringList{u"--secrets"_s, path});
    QFile::remove(path);
    return ran;
}

Ran ProfilesCliTest::lookUp(const QJsonObject &profile) const
{
    return run({u"lookup"_s, u"--profile"_s, profile["name"_L1].toString(), profile["sample"_L1].toString()});
}

void ProfilesCliTest::everyVendor()
{
    QFETCH(QJsonObject, profile);
    const Ran added = add(profile);
    QVERIFY2(added.exit == 0, added.err.constData());

    const QJsonObject secrets = profile["secrets"_L1].toObject();
    const QByteArray stored = contentOf(profilesFile());
    for (const QJsonValue &secret : secrets)
        QVERIFY(!stored.contains(secret.toString().toUtf8()));
    QCOMPARE(QFile::permissions(profilesFile()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());

    const Ran found = lookUp(profile);
    QVERIFY2(found.exit == 0, found.err.constData());
    QCOMPARE(found.object()["profile"_L1], profile["name"_L1]);
    const QJsonObject shown = profiles({u"show"_s, profile["name"_L1].toString()}).object()["secrets"_L1].toObject();
    QCOMPARE(shown.keys(), secrets.keys());
    for (const QJsonValue &isStored : shown)
        QCOMPARE(isStored, QJsonValue(true));
}

void ProfilesCliTest::secretsAreAskedForOnTheTerminal()
{
    QFETCH(QJsonObject, profile);
    const QJsonObject secrets = profile["secrets"_L1].toObject();
    // the vendor's order is the order of the questions
    const QJsonArray vendors = run({u"vendors"_s}).array();
    QList<QByteArray> typed;
    QByteArrayList labels;
    for (const QJsonValue &vendor : vendors) {
        for (const QJsonValue &signIn : vendor["signIns"_L1].toArray()) {
            if (vendor["id"_L1] != profile["vendor"_L1] || signIn["id"_L1] != profile["signIn"_L1])
                continue;
            for (const QJsonValue &field : signIn["fields"_L1].toArray()) {
                if (!field["secret"_L1].toBool())
                    continue;
                typed.append(secrets[field["key"_L1].toString()].toString().toUtf8() + '\n');
                labels.append(field["label"_L1].toString().toUtf8());
            }
        }
    }
    QCOMPARE(typed.size(), secrets.size());
    const Ran added = m_terminal.runOnTerminal(configured(adding(profile)), typed);
    QVERIFY2(added.exit == 0, added.err.constData());
    QVERIFY(m_terminal.wasSilent);
    QVERIFY(m_terminal.showsWhatIsTyped());
    for (const QByteArray &label : labels)
        QVERIFY2(added.shown.contains(label), added.shown.constData());
    for (const QByteArray &line : typed)
        QVERIFY(!added.shown.contains(line.trimmed()));
    QCOMPARE(lookUp(profile).exit, 0);
}

void ProfilesCliTest::aSecretCanBeCorrectedWhileTyping()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QByteArray token = dodo["secrets"_L1][dodoToken].toString().toUtf8();
    const QByteArray keys = "something else\x15" + token + "x\xc3\xa4\x7f\x7f\n";
    QCOMPARE(m_terminal.runOnTerminal(configured(adding(dodo)), {keys}).exit, 0);
    QCOMPARE(lookUp(dodo).exit, 0);
}

void ProfilesCliTest::aLongSecretIsTypedWhole()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QByteArray token = QByteArray("0123456789abcdef").repeated(1000);
    QCOMPARE(m_terminal.runOnTerminal(configured(adding(dodo)), {token + '\n'}).exit, 0);

    const QString id = profiles({u"list"_s}).array().at(0)["id"_L1].toString();
    KeychainStore keychain;
    std::optional<Result<Secrets>> read;
    connect(keychain.read(id, this), &SecretJob::finished, this, [&read](const Result<Secrets> &result) {
        read = result;
    });
    QTRY_VERIFY(read.has_value());
    QVERIFY(bool(*read));
    QCOMPARE((*read)->value(dodoToken).toUtf8(), token);
}

void ProfilesCliTest::theTerminalIsAsBefore_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("exit");
    QTest::newRow("Ctrl+C") << QByteArray("half\x03") << -1;
    QTest::newRow("Ctrl+\\") << QByteArray("half\x1c") << -1;
    QTest::newRow("Ctrl+D") << QByteArray("half\x04") << 2;
    QTest::newRow("nothing typed") << QByteArray("\n") << 2;
}

void ProfilesCliTest::theTerminalIsAsBefore()
{
    QFETCH(QByteArray, keys);
    QFETCH(int, exit);
    const Ran ran = m_terminal.runOnTerminal(configured(adding(served(u"dodo"_s))), {keys});
    QCOMPARE(ran.exit, exit);
    QVERIFY(m_terminal.wasSilent);
    QVERIFY(m_terminal.showsWhatIsTyped());
    QVERIFY(!ran.shown.contains("half"));
    QVERIFY2(!QFile::exists(profilesFile()), "nothing was added");
}

void ProfilesCliTest::aSecretIsNoArgument_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("key");
    m_folder = std::make_unique<QTemporaryDir>();
    const QJsonArray vendors = run({u"vendors"_s}).array();
    const auto row = [](const QString &vendor, const QString &signIn, const QString &key) {
        QTest::addRow("%s %s %s", qPrintable(vendor), qPrintable(signIn), qPrintable(key)) << vendor << signIn << key;
    };
    for (const QJsonValue &vendor : vendors) {
        const QString id = vendor["id"_L1].toString();
        for (const QJsonValue &signIn : vendor["signIns"_L1].toArray()) {
            for (const QJsonValue &field : signIn["fields"_L1].toArray()) {
                if (field["secret"_L1].toBool())
                    row(id, signIn["id"_L1].toString(), field["key"_L1].toString());
            }
        }
    }
    row(u"dodo"_s, u"bearer"_s, u"proxy_password"_s);
    row(u"dodo"_s, u"bearer"_s, u"key_passphrase"_s);
    row(u"superoffice"_s, u"bearer"_s, u"password"_s); // of another sign-in
}

void ProfilesCliTest::aSecretIsNoArgument()
{
    QFETCH(QString, vendor);
    QFETCH(QString, signIn);
    QFETCH(QString, key);
    const Ran ran = profiles(
        {u"add"_s, u"X"_s, u"--vendor"_s, vendor, u"--sign-in"_s, signIn, u"--set"_s, key + u"=canary-of-a-secret"_s});
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.err.contains(key.toUtf8()));
    QVERIFY(ran.err.contains("--secrets"));
    QVERIFY(!ran.err.contains("canary"));
    QVERIFY(QDir(m_folder->path()).isEmpty());
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
    for (const QJsonValue &profile : std::as_const(m_served)) {
        QCOMPARE(add(profile.toObject()).exit, 0);
        names.append(profile["name"_L1].toString());
    }
    QStringList listed;
    const QJsonArray all = profiles({u"list"_s, u"--format"_s, u"json"_s}).array();
    for (const QJsonValue &profile : all)
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
    for (const QJsonValue &secret : secrets)
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
    for (const QJsonValue &step : steps)
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

void ProfilesCliTest::aWrongSecretIsRefusedAndReplaced()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QString name = dodo["name"_L1].toString();
    QCOMPARE(add(dodo, {{dodoToken, u"wrong-canary"_s}}).exit, 0);
    const Ran refused = lookUp(dodo);
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.object()["outcome"_L1].toString(), u"sign_in_refused"_s);
    QVERIFY(!refused.out.contains("canary") && !refused.err.contains("canary"));
    const Ran tested = profiles({u"test"_s, name});
    QCOMPARE(tested.exit, 3);
    QCOMPARE(tested.object()["steps"_L1][2]["state"_L1].toString(), u"failed"_s);

    const QByteArray right = dodo["secrets"_L1][dodoToken].toString().toUtf8();
    const Ran entered =
        m_terminal.runOnTerminal(configured({u"profiles"_s, u"secrets"_s, name}), {QByteArray(right + '\n')});
    QVERIFY2(entered.exit == 0, entered.err.constData());
    QCOMPARE(lookUp(dodo).exit, 0);
}

void ProfilesCliTest::removesTheSecretToo()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const qsizetype before = entriesOfKeyring();
    QCOMPARE(add(dodo).exit, 0);
    QCOMPARE(entriesOfKeyring(), before + 1);
    QCOMPARE(profiles({u"remove"_s, dodo["name"_L1].toString()}).exit, 0);
    QCOMPARE(entriesOfKeyring(), before);
    QCOMPARE(profiles({u"list"_s}).array(), QJsonArray());
    QVERIFY(QDir(m_folder->filePath(u"pending-secrets"_s)).isEmpty());
    QCOMPARE(lookUp(dodo).exit, 2);
}

void ProfilesCliTest::sharesProfiles()
{
    QByteArrayList secrets;
    for (const QJsonValue &profile : std::as_const(m_served)) {
        QCOMPARE(add(profile.toObject()).exit, 0);
        const QJsonObject own = profile["secrets"_L1].toObject();
        for (const QJsonValue &secret : own)
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

void ProfilesCliTest::importKeepsBoth()
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

void ProfilesCliTest::aSecretIsNotShared()
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

void ProfilesCliTest::aNewerFileIsLeftAlone()
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

void ProfilesCliTest::aDamagedFileIsMovedAside()
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

void ProfilesCliTest::severalAtOnce()
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
    for (const QJsonValue &profile : all)
        there.append(profile["name"_L1].toString());
    there.sort();
    QCOMPARE(there, added);
    for (const QString &name : std::as_const(added))
        QCOMPARE(run({u"lookup"_s, u"--profile"_s, name, dodo["sample"_L1].toString()}).exit, 0);
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

void ProfilesCliTest::withoutAKeychain()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QString name = dodo["name"_L1].toString();
    const QProcessEnvironment before = m_terminal.environment;
    for (const QString &bus : {QString(), u"unix:path=/nonexistent"_s}) {
        m_folder = std::make_unique<QTemporaryDir>();
        if (bus.isEmpty())
            m_terminal.environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        else
            m_terminal.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
        m_terminal.environment.insert(u"XDG_RUNTIME_DIR"_s, m_elsewhere.path());

        const Ran refused = m_terminal.runOnTerminal(configured(adding(dodo)), {"typed in vain\n"});
        QCOMPARE(refused.exit, 3);
        QVERIFY2(refused.err.contains("no keychain") && refused.err.contains("--secrets"), refused.err.constData());
        QVERIFY2(refused.shown.isEmpty(), "nobody is asked for what can not be kept");
        QVERIFY(QDir(m_folder->path()).isEmpty());

        const Ran added = add(dodo);
        QCOMPARE(added.exit, 0);
        QVERIFY(added.err.contains("not stored"));
        const Ran without = lookUp(dodo);
        QCOMPARE(without.exit, 3);
        QCOMPARE(without.object()["outcome"_L1].toString(), u"keychain"_s);
        const QJsonObject shown = profiles({u"show"_s, name}).object();
        QVERIFY(shown["secrets"_L1][dodoToken].isNull());

        const QString path = secretsFile(name, dodo["secrets"_L1].toObject());
        QCOMPARE(run({u"--secrets"_s, path, u"lookup"_s, dodo["sample"_L1].toString()}).exit, 0);
        QCOMPARE(profiles({u"remove"_s, name}).exit, 3);
        QCOMPARE(add(dodo).exit, 0);
        const QString again = secretsFile(name, dodo["secrets"_L1].toObject());
        QCOMPARE(profiles({u"remove"_s, name, u"--secrets"_s, again}).exit, 0);
    }
    m_terminal.environment = before;
}

void ProfilesCliTest::asksTheKeychainOnlyWhereItMust()
{
    QCOMPARE(add(served(u"dodo"_s)).exit, 0);
    const QString name = served(u"dodo"_s)["name"_L1].toString();
    const QString path = file(u"to-import.json"_s);
    QCOMPARE(profiles({u"export"_s, path}).exit, 0);

    QLocalServer bus; // nobody gets an answer, but each is counted
    QVERIFY(bus.listen(file(u"bus"_s)));
    int connections = 0;
    connect(&bus, &QLocalServer::newConnection, this, [&] {
        ++connections;
        delete bus.nextPendingConnection();
    });
    const QProcessEnvironment before = m_terminal.environment;
    m_terminal.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, "unix:path="_L1 + bus.fullServerName());
    QCOMPARE(profiles({u"list"_s}).exit, 0);
    QCOMPARE(profiles({u"import"_s, path}).exit, 0);
    QCOMPARE(profiles({u"show"_s, u"nobody"_s}).exit, 2);
    QCOMPARE(profiles({u"add"_s, u"X"_s, u"--vendor"_s, u"acme"_s}).exit, 2);
    QCOMPARE(run({u"--sandbox"_s, u"profiles"_s, u"test"_s, name}).exit, 0);
    QCOMPARE(connections, 0);
    QCOMPARE(profiles({u"show"_s, name}).exit, 0);
    QVERIFY2(connections > 0, "whether a secret is stored only the keychain knows");
    m_terminal.environment = before;
}

void ProfilesCliTest::aLockedKeychain()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QString name = dodo["name"_L1].toString();
    QCOMPARE(add(dodo).exit, 0);
    const qsizetype before = entriesOfKeyring();
    QVERIFY(lockKeyring());

    const Ran looked = lookUp(dodo);
    QCOMPARE(looked.exit, 3);
    QCOMPARE(looked.object()["outcome"_L1].toString(), u"keychain"_s);
    QVERIFY(looked.err.contains("locked"));
    QJsonObject another = dodo;
    another["name"_L1] = u"another"_s;
    const Ran refused = m_terminal.runOnTerminal(configured(adding(another)), {"typed in vain\n"});
    QCOMPARE(refused.exit, 3);
    QVERIFY(refused.err.contains("locked"));
    QVERIFY(refused.shown.isEmpty());
    QCOMPARE(profiles({u"list"_s}).array().size(), 1);
    QVERIFY(profiles({u"show"_s, name}).object()["secrets"_L1][dodoToken].isNull());

    const Ran removed = profiles({u"remove"_s, name});
    QCOMPARE(removed.exit, 3);
    QVERIFY2(removed.err.contains("locked"), removed.err.constData());
    QCOMPARE(profiles({u"list"_s}).array(), QJsonArray());
    QCOMPARE(entriesOfKeyring(), before);
    QVERIFY2(!QDir(m_folder->filePath(u"pending-secrets"_s)).isEmpty(), "the secret is not forgotten about");
}

void ProfilesCliTest::aKeychainThatDoesNotAnswer()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QString path = secretsFile(dodo["name"_L1].toString(), dodo["secrets"_L1].toObject());
    const pid_t keyring = pid_t(qEnvironmentVariableIntValue("KEYRING_PID"));
    QCOMPARE(::kill(keyring, SIGSTOP), 0);
    const Ran refused = run(adding(dodo));
    const Ran added = run(adding(dodo) + QStringList{u"--secrets"_s, path});
    const Ran looked = lookUp(dodo);
    const Ran found = run(
        {u"--secrets"_s, path, u"lookup"_s, u"--profile"_s, dodo["name"_L1].toString(), dodo["sample"_L1].toString()});
    ::kill(keyring, SIGCONT);
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.err.contains("does not answer"), refused.err.constData());
    QCOMPARE(added.exit, 0);
    QVERIFY(added.err.contains("not stored"));
    QCOMPARE(looked.object()["outcome"_L1].toString(), u"keychain"_s);
    QCOMPARE(found.exit, 0);
}

QTEST_GUILESS_MAIN(ProfilesCliTest)
#include "tst_profiles_cli.moc"
