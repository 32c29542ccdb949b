// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/profiles-cli/profilestest.h"

#include <QLocalServer>
#include <QLocalSocket>

using namespace Vitrine;

/** `vitrine-cli profiles` where the keychain is there, is not, or does not want to. The last tests lock and stop the
 * keyring. Runs under tests/tools/with-keychain. */
class ProfilesKeychainTest : public ProfilesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { begin(); }
    void cleanupTestCase() { stopSandbox(); }

    void removesTheSecretToo();
    void withoutAKeychain();
    void asksTheKeychainOnlyWhereItMust();
    void aLockedKeychain();
    void aKeychainThatDoesNotAnswer();
};

void ProfilesKeychainTest::removesTheSecretToo()
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

void ProfilesKeychainTest::withoutAKeychain()
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

void ProfilesKeychainTest::asksTheKeychainOnlyWhereItMust()
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

void ProfilesKeychainTest::aLockedKeychain()
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

void ProfilesKeychainTest::aKeychainThatDoesNotAnswer()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QString path = secretsFile(dodo["name"_L1].toString(), dodo["secrets"_L1].toObject());
    const auto keyring = pid_t(qEnvironmentVariableIntValue("KEYRING_PID"));
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

QTEST_GUILESS_MAIN(ProfilesKeychainTest)
#include "tst_profiles_keychain.moc"
