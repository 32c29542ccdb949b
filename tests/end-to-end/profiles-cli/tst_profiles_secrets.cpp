// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/profiles-cli/profilestest.h"
#include "profiles/keychainstore.h"

using namespace Vitrine;

/** How secrets come into `vitrine-cli profiles`: by a person at a terminal, or from a file; never as arguments. Runs
 * under tests/tools/with-keychain. */
class ProfilesSecretsTest : public ProfilesTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startSandbox(); }
    void init() { begin(); }
    void cleanupTestCase() { stopSandbox(); }

    void secretsAreAskedForOnTheTerminal_data() { sandboxProfiles(); }
    void secretsAreAskedForOnTheTerminal();
    void aSecretCanBeCorrectedWhileTyping();
    void aLongSecretIsTypedWhole();
    void theTerminalIsAsBefore_data();
    void theTerminalIsAsBefore();
    void aSecretIsNoArgument_data();
    void aSecretIsNoArgument();
    void aWrongSecretIsRefusedAndReplaced();
};

void ProfilesSecretsTest::secretsAreAskedForOnTheTerminal()
{
    QFETCH(QJsonObject, profile);
    const QJsonObject secrets = profile["secrets"_L1].toObject();
    // the vendor's order is the order of the questions
    const QJsonArray vendors = run({u"vendors"_s}).array();
    QList<QByteArray> typed;
    QByteArrayList labels;
    for (const auto &vendor : vendors) {
        for (const auto &signIn : vendor["signIns"_L1].toArray()) {
            if (vendor["id"_L1] != profile["vendor"_L1] || signIn["id"_L1] != profile["signIn"_L1])
                continue;
            for (const auto &field : signIn["fields"_L1].toArray()) {
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

void ProfilesSecretsTest::aSecretCanBeCorrectedWhileTyping()
{
    const QJsonObject dodo = served(u"dodo"_s);
    const QByteArray token = dodo["secrets"_L1][dodoToken].toString().toUtf8();
    const QByteArray keys = "something else\x15" + token + "x\xc3\xa4\x7f\x7f\n";
    QCOMPARE(m_terminal.runOnTerminal(configured(adding(dodo)), {keys}).exit, 0);
    QCOMPARE(lookUp(dodo).exit, 0);
}

void ProfilesSecretsTest::aLongSecretIsTypedWhole()
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

void ProfilesSecretsTest::theTerminalIsAsBefore_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("exit");
    QTest::newRow("Ctrl+C") << QByteArray("half\x03") << -1;
    QTest::newRow("Ctrl+\\") << QByteArray("half\x1c") << -1;
    QTest::newRow("Ctrl+D") << QByteArray("half\x04") << 2;
    QTest::newRow("nothing typed") << QByteArray("\n") << 2;
}

void ProfilesSecretsTest::theTerminalIsAsBefore()
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

void ProfilesSecretsTest::aSecretIsNoArgument_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("key");
    m_folder = std::make_unique<QTemporaryDir>();
    const QJsonArray vendors = run({u"vendors"_s}).array();
    const auto row = [](const QString &vendor, const QString &signIn, const QString &key) {
        QTest::addRow("%s %s %s", qPrintable(vendor), qPrintable(signIn), qPrintable(key)) << vendor << signIn << key;
    };
    for (const auto &vendor : vendors) {
        const QString id = vendor["id"_L1].toString();
        for (const auto &signIn : vendor["signIns"_L1].toArray()) {
            for (const auto &field : signIn["fields"_L1].toArray()) {
                if (field["secret"_L1].toBool())
                    row(id, signIn["id"_L1].toString(), field["key"_L1].toString());
            }
        }
    }
    row(u"dodo"_s, u"bearer"_s, u"proxy_password"_s);
    row(u"dodo"_s, u"bearer"_s, u"key_passphrase"_s);
    row(u"superoffice"_s, u"bearer"_s, u"password"_s); // of another sign-in
}

void ProfilesSecretsTest::aSecretIsNoArgument()
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

void ProfilesSecretsTest::aWrongSecretIsRefusedAndReplaced()
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

QTEST_GUILESS_MAIN(ProfilesSecretsTest)
#include "tst_profiles_secrets.moc"
