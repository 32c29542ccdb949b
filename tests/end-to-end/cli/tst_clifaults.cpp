// SPDX-License-Identifier: Apache-2.0
#include "fakes/strace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** `vitrine-cli … --output FILE` that fails or is killed at any of its system calls leaves the old file or the whole
 * new one; where it says that it succeeded, the new one is there. */
class CliFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheOldFileOrTheNewOne_data();
    void leavesTheOldFileOrTheNewOne();
    void keepsTheWorkbookAndTheRunWithoutRoomForTemporaryFiles();
};

void CliFaultsTest::leavesTheOldFileOrTheNewOne_data()
{
    addFaults({"openat", "write", "fdatasync", "linkat", "rename"}, {"error=ENOSPC", "error=EROFS", "signal=KILL"});
}

void CliFaultsTest::leavesTheOldFileOrTheNewOne()
{
    const QTemporaryDir settings;
    const auto reading = [&settings](const QString &path) {
        return StracedChild({u"--config"_s, settings.path(), u"read"_s, u"--vendor"_s, u"dodo"_s, u"--format"_s,
                             u"csv"_s, u"--output"_s, path, QStringLiteral(VITRINE_FIXTURES "/dodo/sample.in.json")},
                            QStringLiteral(VITRINE_BINARY "/app/vitrine-cli"));
    };
    leavesOldOrWhole(reading, [](const QByteArray &table) {
        return table.startsWith("asked,") && table.endsWith("\r\n") && table.count("\r\n") == 2;
    });
}

void CliFaultsTest::keepsTheWorkbookAndTheRunWithoutRoomForTemporaryFiles()
{
    const QTemporaryDir folder;
    const QString script =
        u"mount -t tmpfs -o size=64k none \"$1\" || exit 77; mkdir \"$1/x\" && mount -t tmpfs none \"$1/x\" && "
        "cd \"$1/x\" && echo old >x.xlsx; printf '815\\n1002\\npdt_8ZkQ1vX0a7LmN2\\n' >ids; "
        "TMPDIR=$1 \"$2\" --sandbox --config \"$1/x/settings\" lookup --ids ids --output x.xlsx; status=$?; "
        "cat x.xlsx; ls -d x.xlsx*; exit $status"_s;
    QProcess process;
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, folder.path(),
                                 QStringLiteral(VITRINE_BINARY "/app/vitrine-cli")});
    QVERIFY(process.waitForFinished());
    const QByteArray left = process.readAllStandardOutput();
    if (process.exitCode() == 77 || left.isEmpty())
        QSKIP("no disk of one's own can be had here");
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 3, said.constData());
    QCOMPARE(left, "old\nx.xlsx\nx.xlsx.unfinished\n"_ba);
    QVERIFY2(said.contains("no room for temporary files") && said.contains("--resume"), said.constData());
}

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "tst_clifaults.moc"
