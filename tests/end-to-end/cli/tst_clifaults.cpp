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

    /** Reads a saved answer into the folder's products.csv. */
    [[nodiscard]] static StracedChild reading(const QTemporaryDir &folder)
    {
        return StracedChild({u"--config"_s, folder.path(), u"read"_s, u"--vendor"_s, u"dodo"_s, u"--output"_s,
                             folder.filePath(u"products.csv"_s),
                             QStringLiteral(VITRINE_FIXTURES "/dodo/sample.in.json")},
                            QStringLiteral(VITRINE_BINARY "/app/vitrine-cli"));
    }
    [[nodiscard]] static Result<QByteArray> table(const QTemporaryDir &folder)
    {
        return readFile(folder.filePath(u"products.csv"_s), 1 << 20);
    }
    [[nodiscard]] static bool putOldTable(const QTemporaryDir &folder)
    {
        return !writeFile(folder.filePath(u"products.csv"_s), "old");
    }

private Q_SLOTS:
    void leavesTheOldFileOrTheNewOne_data();
    void leavesTheOldFileOrTheNewOne();
};

void CliFaultsTest::leavesTheOldFileOrTheNewOne_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("fault");
    for (const char *call : {"openat", "write", "fdatasync", "linkat", "rename"}) {
        for (const char *fault : {"error=ENOSPC", "error=EROFS", "signal=KILL"})
            QTest::addRow("%s %s", call, fault) << QString::fromLatin1(call) << QString::fromLatin1(fault);
    }
}

void CliFaultsTest::leavesTheOldFileOrTheNewOne()
{
    QFETCH(QString, call);
    QFETCH(QString, fault);
    // the start of the program makes most of these calls; only the last ones are for the file
    constexpr int own = 8;
    qsizetype calls = 0;
    QByteArray whole;
    {
        const QTemporaryDir folder;
        QVERIFY(putOldTable(folder));
        calls = reading(folder).count(call);
        QVERIFY2(calls > 0, "writing no longer makes this call: take it off the list");
        whole = *table(folder);
        QCOMPARE(whole.count("\r\n"), 2); // its header and the product
    }
    bool hasFailed = false;
    for (qsizetype when = std::max<qsizetype>(1, calls - own + 1); when <= calls; ++when) {
        const QTemporaryDir folder;
        QVERIFY(putOldTable(folder));
        const std::optional<int> status = reading(folder).runFailing(call, fault, when);
        const Result<QByteArray> after = table(folder);
        const QByteArray where = QByteArray::number(when) + " of " + QByteArray::number(calls);
        QVERIFY2(after, where.constData());
        QVERIFY2(*after == "old" || *after == whole, where.constData());
        if (status == 0)
            QVERIFY2(*after == whole, QByteArray(where + ": acknowledged, but lost").constData());
        hasFailed |= status != 0;
    }
    QVERIFY2(hasFailed, "no fault met the program");
}

QTEST_GUILESS_MAIN(CliFaultsTest)
#include "tst_clifaults.moc"
