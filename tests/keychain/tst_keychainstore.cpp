// SPDX-License-Identifier: Apache-2.0
#include "profiles/keychainstore.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int longestMs = 10'000; // the promise
const QString canary = u"canary-7Hq2-Łódź-\"quoted\""_s;

Result<Secrets> end(SecretJob *job)
{
    // the job may outlive a failed wait: what it writes to must too
    const auto result = std::make_shared<std::optional<Result<Secrets>>>();
    QObject::connect(job, &SecretJob::finished, job, [result](const Result<Secrets> &finished) {
        *result = finished;
    });
    [[maybe_unused]] const bool ended = QTest::qWaitFor(
        [&] {
            return result->has_value();
        },
        longestMs);
    return result->value_or(Error{.kind = Error::Kind::Timeout});
}

void lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
    QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
}

/** As the Secret Service hands one over: session, parameters, bytes, content type. */
struct SecretStruct
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const SecretStruct &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SecretStruct &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

/** What a person's password in the keyring's own dialog does. */
void unlockKeyring()
{
    qDBusRegisterMetaType<SecretStruct>();
    const auto call = [](const QString &interface, const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                                              u"/org/freedesktop/secrets"_s, interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    };
    const QDBusMessage session = call(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                      {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const SecretStruct password{
        session.arguments().value(1).value<QDBusObjectPath>(), {}, "open sesame", u"text/plain"_s};
    const QDBusMessage unlocked =
        call(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s, u"UnlockWithMasterPassword"_s,
             {QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)),
              QVariant::fromValue(password)});
    QVERIFY2(unlocked.type() == QDBusMessage::ReplyMessage, qPrintable(unlocked.errorName()));
}

pid_t keyring()
{
    return pid_t(qEnvironmentVariableIntValue("KEYRING_PID"));
}

} // namespace

Q_DECLARE_METATYPE(SecretStruct)

/** Runs under tests/tools/with-keychain: a real gnome-keyring on a bus of its own. The last test ends it. */
class KeychainStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsSecrets();
    void hasNoneForAnUnknownProfile();
    void asksNothingBeforeTheFirstCall();
    void keepsForTheSessionOnly();
    void losesInterestSafely();
    void writesNoPlainText();
    void saysThatItIsLocked();
    void neverSaysDeletedWhileLocked();
    void saysThatItDoesNotAnswer();
    void survivesTheKeyringsDeathMidway();
};

void KeychainStoreTest::initTestCase()
{
    QVERIFY2(keyring() > 0, "run this with tests/tools/with-keychain");
}

void KeychainStoreTest::keepsSecrets()
{
    KeychainStore store;
    QVERIFY(bool(end(store.write(u"1"_s, {{u"token"_s, canary}, {u"app_token"_s, u"zwei"_s}}, this))));
    KeychainStore other;
    const Result<Secrets> read = end(other.read(u"1"_s, this));
    QVERIFY(bool(read));
    QCOMPARE(*read, (Secrets{{u"app_token"_s, u"zwei"_s}, {u"token"_s, canary}}));
    QVERIFY(bool(end(store.remove(u"1"_s, this))));
    QVERIFY(end(other.read(u"1"_s, this))->isEmpty());
    QCOMPARE(other.state(), KeychainStore::State::Ready);
}

void KeychainStoreTest::hasNoneForAnUnknownProfile()
{
    KeychainStore store;
    const Result<Secrets> read = end(store.read(u"never-stored"_s, this));
    QVERIFY(bool(read));
    QVERIFY(read->isEmpty());
    QVERIFY2(bool(end(store.remove(u"never-stored"_s, this))), "what is not there is removed");
}

void KeychainStoreTest::asksNothingBeforeTheFirstCall()
{
    const KeychainStore store;
    QCOMPARE(store.state(), KeychainStore::State::Unknown);
}

void KeychainStoreTest::keepsForTheSessionOnly()
{
    KeychainStore store;
    store.keepForSession(u"2"_s, {{u"token"_s, u"session"_s}});
    QCOMPARE(end(store.read(u"2"_s, this))->value(u"token"_s), u"session"_s);
    KeychainStore nextSession;
    QVERIFY(end(nextSession.read(u"2"_s, this))->isEmpty());
}

void KeychainStoreTest::losesInterestSafely()
{
    KeychainStore store;
    QVERIFY(bool(end(store.write(u"3"_s, {{u"token"_s, u"x"_s}}, this))));
    for (int stage = 0; stage < 12; ++stage) {
        auto *job = store.read(u"3"_s, this);
        QTest::qWait(stage % 4);
        delete job;
    }
    auto owner = std::make_unique<QObject>();
    store.read(u"3"_s, owner.get());
    owner.reset();
    QCOMPARE(end(store.read(u"3"_s, this))->value(u"token"_s), u"x"_s);
}

void KeychainStoreTest::writesNoPlainText()
{
    KeychainStore store;
    QVERIFY(bool(end(store.write(u"4"_s, {{u"token"_s, canary}}, this))));
    int files = 0;
    QDirIterator all(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("canary-7Hq2"), qPrintable(file.fileName()));
        QVERIFY2(!bytes.contains(QByteArray("canary-7Hq2").toBase64().chopped(2)), qPrintable(file.fileName()));
    }
    QVERIFY2(files > 0, "the keyring itself is a file");
}

void KeychainStoreTest::saysThatItIsLocked()
{
    KeychainStore store;
    QVERIFY(bool(end(store.write(u"5"_s, {{u"token"_s, u"x"_s}}, this))));
    lockKeyring();
    QSignalSpy changed(&store, &KeychainStore::stateChanged);
    for (const bool reading : {true, false}) {
        const Result<Secrets> result =
            end(reading ? store.read(u"5"_s, this) : store.write(u"5"_s, {{u"token"_s, u"y"_s}}, this));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Keychain);
        QCOMPARE(result.error().detail, keychainStateText(KeychainStore::State::Locked));
    }
    QCOMPARE(changed.size(), 1);
    unlockKeyring();
    QCOMPARE(end(store.read(u"5"_s, this))->value(u"token"_s), u"x"_s);
    QCOMPARE(store.state(), KeychainStore::State::Ready);
}

void KeychainStoreTest::neverSaysDeletedWhileLocked()
{
    KeychainStore store;
    QVERIFY(bool(end(store.write(u"6"_s, {{u"token"_s, u"still here"_s}}, this))));
    lockKeyring();
    QVERIFY(!end(store.remove(u"6"_s, this)));
    unlockKeyring();
    QCOMPARE(end(store.read(u"6"_s, this))->value(u"token"_s), u"still here"_s);
    QVERIFY(bool(end(store.remove(u"6"_s, this))));
    QVERIFY(end(store.read(u"6"_s, this))->isEmpty());
}

void KeychainStoreTest::saysThatItDoesNotAnswer()
{
    KeychainStore store;
    QCOMPARE(kill(keyring(), SIGSTOP), 0);
    const Result<Secrets> result = end(store.read(u"7"_s, this));
    QCOMPARE(kill(keyring(), SIGCONT), 0);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Keychain);
    QCOMPARE(store.state(), KeychainStore::State::NotAnswering);
    QVERIFY(bool(end(store.read(u"7"_s, this))));
    QCOMPARE(store.state(), KeychainStore::State::Ready);
}

void KeychainStoreTest::survivesTheKeyringsDeathMidway()
{
    KeychainStore store;
    SecretJob *job = store.write(u"8"_s, {{u"token"_s, u"x"_s}}, this);
    QTest::qWait(1);
    QCOMPARE(kill(keyring(), SIGKILL), 0);
    const Result<Secrets> result = end(job);
    // it may have been done before; what counts is that it ends, and that a failure is the keychain's
    if (!result)
        QCOMPARE(result.error().kind, Error::Kind::Keychain);
    const Result<Secrets> after = end(store.read(u"8"_s, this));
    if (!after)
        QCOMPARE(after.error().kind, Error::Kind::Keychain);
}

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "tst_keychainstore.moc"
