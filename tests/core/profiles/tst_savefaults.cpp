// SPDX-License-Identifier: Apache-2.0
#include "files/writer.h"
#include "profiles/profilestore.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);
constexpr int refused = 3;

Profile profile(const QString &name)
{
    Profile profile;
    profile.id = name;
    profile.name = name;
    profile.vendor = u"dodo"_s;
    return profile;
}

/** What the child does under strace: one save into the folder. */
int saveOne(const QString &folder)
{
    ProfileStore store(folder);
    if (store.load(now))
        return refused;
    return store.save(profile(u"new"_s), {}) ? refused : 0;
}

} // namespace

/**
 * A save that fails or is killed at any of its system calls leaves the old file or the new one, never a torn one; what
 * was acknowledged is there; and the next save works.
 */
class SaveFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheOldFileOrTheNewOne_data();
    void leavesTheOldFileOrTheNewOne();

private:
    /** The child's exit status, or nothing where it was killed. */
    static std::optional<int> run(const QString &folder, const QStringList &straceOptions, QString *trace = nullptr);
    static QByteArray prepare(const QTemporaryDir &folder);
};

std::optional<int> SaveFaultsTest::run(const QString &folder, const QStringList &straceOptions, QString *trace)
{
    const QTemporaryDir traces;
    const QString traceFile = traces.filePath(u"trace"_s);
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // nobody can look for leaks while strace looks on
    child.setProcessEnvironment(environment);
    child.start(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, traceFile} + straceOptions +
                                 QStringList{QCoreApplication::applicationFilePath(), u"--save"_s, folder});
    if (!child.waitForFinished())
        return {};
    if (trace)
        *trace = QString::fromUtf8(readFile(traceFile, 1 << 24) ? *readFile(traceFile, 1 << 24) : QByteArray());
    // A sanitizer writes to a pipe of its own now and then; where that is the write that fails, it ends the program.
    if (child.readAllStandardError().contains("SanitizerTool: CHECK failed"))
        return {};
    return child.exitStatus() == QProcess::NormalExit ? std::optional<int>(child.exitCode()) : std::nullopt;
}

QByteArray SaveFaultsTest::prepare(const QTemporaryDir &folder)
{
    ProfileStore store(folder.path());
    [[maybe_unused]] const std::optional<Error> error = store.save(profile(u"old"_s), {});
    return *readFile(store.path(), 1 << 20);
}

void SaveFaultsTest::leavesTheOldFileOrTheNewOne_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("fault");
    for (const char *call : {"openat", "write", "fchmod", "fdatasync", "linkat", "rename", "unlink", "close"}) {
        for (const char *fault : {"error=ENOSPC", "error=EIO", "error=EACCES", "signal=KILL"}) {
            QTest::addRow("%s %s", call, fault) << QString::fromLatin1(call) << QString::fromLatin1(fault);
        }
    }
}

void SaveFaultsTest::leavesTheOldFileOrTheNewOne()
{
    QFETCH(QString, call);
    QFETCH(QString, fault);
    // how often a save without faults calls it, start of the program included; only the last ones are the save's
    constexpr int savesOwn = 6;
    int calls = 0;
    {
        const QTemporaryDir folder;
        prepare(folder);
        QString trace;
        QCOMPARE(run(folder.path(), {u"-e"_s, u"trace="_s + call}, &trace), std::optional<int>(0));
        calls = int(trace.count(QRegularExpression(u"\\b"_s + call + u"\\("_s)));
        QVERIFY2(calls > 0, "a save no longer makes this call: take it off the list");
    }
    for (int when = std::max(1, calls - savesOwn + 1); when <= calls; ++when) {
        const QTemporaryDir folder;
        const QByteArray before = prepare(folder);
        const std::optional<int> status = run(folder.path(), {u"-e"_s, u"trace="_s + call, u"-e"_s,
                                                              u"inject=%1:%2:when=%3"_s.arg(call, fault).arg(when)});
        const QByteArray where = QByteArray::number(when) + " of " + QByteArray::number(calls);

        ProfileStore after(folder.path());
        QVERIFY2(!after.load(now), where.constData());
        QVERIFY2(after.notices().isEmpty(), where.constData());
        const bool isNew = after.find(u"new"_s).has_value();
        QVERIFY2(after.find(u"old"_s).has_value(), where.constData());
        if (!isNew)
            QCOMPARE(*readFile(after.path(), 1 << 20), before);
        if (status == 0)
            QVERIFY2(isNew, QByteArray(where + ": acknowledged, but lost").constData());
        // a lock that was not even signed is believed for two seconds
        QTRY_VERIFY2_WITH_TIMEOUT(!after.save(profile(u"next"_s), {}), where.constData(), 10'000);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--save"_L1)
        return saveOne(arguments.value(2));
    SaveFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_savefaults.moc"
