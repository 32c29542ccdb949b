// SPDX-License-Identifier: Apache-2.0
#include "fakes/heartbeat.h"
#include "profiles/keychainstore.h"

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int longestMs = 10'000; // the promise for an answer
constexpr int longestGapMs = 100; // the promise for the window's thread

/** Takes every call and never answers. */
class Silence final : public QDBusVirtualObject
{
public:
    using QDBusVirtualObject::QDBusVirtualObject;
    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage & /*message*/, const QDBusConnection & /*connection*/) override
    {
        return true;
    }
};

/** A bus of its own that starts no service by itself. */
class Bus
{
public:
    Bus()
    {
        QFile configuration(m_folder.filePath(u"bus.conf"_s));
        if (!configuration.open(QIODevice::WriteOnly))
            return;
        configuration.write("<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
                            "</listen><policy context=\"default\"><allow send_destination=\"*\"/><allow own=\"*\"/>"
                            "<allow eavesdrop=\"true\"/></policy></busconfig>");
        configuration.close();
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, configuration.fileName()});
        if (m_daemon.waitForReadyRead())
            address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Bus)

    QString address;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/** What the child does: one question, and how it ended: state, time, longest gap between two heartbeats. */
int ask(QCoreApplication &app, const QString &call)
{
    KeychainStore store;
    QElapsedTimer took;
    took.start();
    const Heartbeat heartbeat;
    SecretJob *job = call == "read"_L1    ? store.read(u"1"_s, &app)
                     : call == "write"_L1 ? store.write(u"1"_s, {{u"token"_s, u"canary"_s}}, &app)
                                          : store.remove(u"1"_s, &app);
    QObject::connect(job, &SecretJob::finished, &app, [&](const Result<Secrets> &result) {
        std::printf("%d %d %lld %lld\n", result ? 0 : 1, int(store.state()), static_cast<long long>(took.elapsed()),
                    static_cast<long long>(heartbeat.longestGap()));
        app.quit();
    });
    return app.exec();
}

} // namespace

/** The keychain that is not there, and the one that never says a word. Each is asked by a process of its own. */
class KeychainStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidInTime_data();
    void isSaidInTime();

private:
    static QList<int> child(const QString &call, const QString &address);
};

void KeychainStatesTest::isSaidInTime_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("keychain");
    QTest::addColumn<int>("state");
    for (const QString &call : {u"read"_s, u"write"_s, u"remove"_s}) {
        const auto row = [&](const QString &keychain, KeychainStore::State state) {
            QTest::newRow(qPrintable(call + u", "_s + keychain)) << call << keychain << int(state);
        };
        row(u"no bus"_s, KeychainStore::State::Missing);
        row(u"no keychain"_s, KeychainStore::State::Missing);
        row(u"silent"_s, KeychainStore::State::NotAnswering);
    }
}

void KeychainStatesTest::isSaidInTime()
{
    QFETCH(QString, call);
    QFETCH(QString, keychain);
    QFETCH(int, state);
    const Bus bus;
    QVERIFY(!bus.address.isEmpty());
    Silence silence;
    const QString connectionName = u"keychain "_s + keychain;
    if (keychain == "silent"_L1) {
        QDBusConnection connection = QDBusConnection::connectToBus(bus.address, connectionName);
        QVERIFY(connection.registerVirtualObject(u"/"_s, &silence, QDBusConnection::SubPath));
        QVERIFY(connection.registerService(u"org.freedesktop.secrets"_s));
    }
    const QList<int> answer = child(call, keychain == "no bus"_L1 ? QString() : bus.address);
    QDBusConnection::disconnectFromBus(connectionName);

    QCOMPARE(answer.size(), 4);
    QCOMPARE(answer.at(0), 1);
    QCOMPARE(answer.at(1), state);
    QVERIFY2(answer.at(2) <= longestMs, qPrintable(u"%1 ms"_s.arg(answer.at(2))));
    QVERIFY2(answer.at(3) <= longestGapMs, qPrintable(u"a gap of %1 ms"_s.arg(answer.at(3))));
}

QList<int> KeychainStatesTest::child(const QString &call, const QString &address)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    if (!address.isEmpty())
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--ask"_s, call});
    // the silent service lives in this process: its event loop must run
    if (!QTest::qWaitFor(
            [&] {
                return process.state() == QProcess::NotRunning;
            },
            3 * longestMs))
        return {};
    QList<int> numbers;
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    for (const QByteArray &word : words)
        numbers.append(word.toInt());
    return numbers;
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--ask"_L1)
        return ask(app, arguments.value(2));
    KeychainStatesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstates.moc"
