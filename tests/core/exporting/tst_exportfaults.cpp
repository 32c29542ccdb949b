// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportjob.h"
#include "fakes/strace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int refused = 3;
constexpr int lamps = 5;

/** What the child does under strace: one export of a few results into the folder. */
int exportInto(QCoreApplication &app, const QString &path)
{
    const ExportOptions options{.display = Display(QLocale::c(), QTimeZone::utc())};
    auto *job = new ExportJob({.source = {lamps,
                                          [](qint64 number) {
                                              LookupResult result;
                                              result.asked = QString::number(number);
                                              result.message = QString(5'000, u'x');
                                              return Result<LookupResult>(result);
                                          }},
                               .writer =
                                   [options] {
                                       return jsonLinesWriter(options);
                                   },
                               .path = path},
                              &app);
    QObject::connect(job, &ExportJob::finished, &app, [](const std::optional<Error> &error) {
        if (error)
            std::fputs(qPrintable(error->detail), stderr);
        QCoreApplication::exit(error ? refused : 0);
    });
    return QCoreApplication::exec();
}

} // namespace

/**
 * An export that fails or is killed at any of its system calls leaves the old file or the whole new one, never a torn
 * one; what was acknowledged is there.
 */
class ExportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheOldFileOrTheNewOne_data();
    void leavesTheOldFileOrTheNewOne();
    void saysWhatADiskLacks_data();
    void saysWhatADiskLacks();
};

void ExportFaultsTest::leavesTheOldFileOrTheNewOne_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("fault");
    for (const char *call : {"openat", "write", "fdatasync", "linkat", "rename"}) {
        for (const char *fault : {"error=ENOSPC", "error=EROFS", "signal=KILL"})
            QTest::addRow("%s %s", call, fault) << QString::fromLatin1(call) << QString::fromLatin1(fault);
    }
}

void ExportFaultsTest::leavesTheOldFileOrTheNewOne()
{
    QFETCH(QString, call);
    QFETCH(QString, fault);
    // how often an export without faults calls it, start of the program included; only the last ones are its own
    constexpr int own = 8;
    qsizetype calls = 0;
    QByteArray whole;
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.jsonl"_s);
        QVERIFY(!writeFile(path, "old"));
        calls = StracedChild({u"--export"_s, path}).count(call);
        QVERIFY2(calls > 0, "an export no longer makes this call: take it off the list");
        whole = *readFile(path, 1 << 20);
        QCOMPARE(whole.count('\n'), lamps);
    }
    for (qsizetype when = std::max<qsizetype>(1, calls - own + 1); when <= calls; ++when) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.jsonl"_s);
        QVERIFY(!writeFile(path, "old"));
        const std::optional<int> status = StracedChild({u"--export"_s, path}).runFailing(call, fault, when);
        const Result<QByteArray> after = readFile(path, 1 << 20);
        const QByteArray where = QByteArray::number(when) + " of " + QByteArray::number(calls);
        QVERIFY2(after, where.constData());
        QVERIFY2(*after == "old" || *after == whole, where.constData());
        if (status == 0)
            QVERIFY2(*after == whole, QByteArray(where + ": acknowledged, but lost").constData());
    }
}

void ExportFaultsTest::saysWhatADiskLacks_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("room") << u"true"_s << "x.jsonl could not be written whole; the disk may be full"_ba;
    QTest::newRow("leave") << u"mount -o remount,ro \"$1\""_s
                           << "x.jsonl may not be written there; choose another folder"_ba;
}

void ExportFaultsTest::saysWhatADiskLacks()
{
    QFETCH(QString, made);
    QFETCH(QByteArray, reason);
    const QTemporaryDir folder;
    // a disk of 16 KiB of its own, with an old file on it
    const QString script =
        u"mount -t tmpfs -o size=16k none \"$1\" || exit 77; echo old >\"$1/x.jsonl\"; "_s + made +
        u" || exit 77; \"$2\" --export \"$1/x.jsonl\"; status=$?; cat \"$1/x.jsonl\"; ls -A \"$1\"; exit $status"_s;
    QProcess process;
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, folder.path(),
                                 QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput();
    if (process.exitCode() == 77 || said.isEmpty())
        QSKIP("no disk of one's own can be had here");
    QCOMPARE(process.exitCode(), refused);
    QCOMPARE(said, "old\nx.jsonl\n"_ba);
    QCOMPARE(process.readAllStandardError(), reason);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--export"_L1)
        return exportInto(app, arguments.value(2));
    ExportFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportfaults.moc"
