// SPDX-License-Identifier: Apache-2.0
#include "fakes/strace.h"
#include "history/historydatabase.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);
constexpr int refused = 3;

LookupResult lookup(const QString &asked)
{
    LookupResult result;
    result.asked = asked;
    result.profile.id = u"profile"_s;
    result.outcome = Outcome::NotFound;
    result.answer = QByteArray(20'000, 'a'); // several pages
    result.fetched = now;
    return result;
}

QString pathIn(const QTemporaryDir &folder)
{
    return folder.filePath(u"history.sqlite"_s);
}

/** What the child does under strace: it keeps one lookup. */
int keepOne(const QString &path)
{
    HistoryDatabase database(path);
    return database.keep(lookup(u"new"_s), now) ? refused : 0;
}

QStringList listed(HistoryDatabase &database)
{
    QStringList all;
    if (const Result<HistoryLists> lists = database.lists()) {
        for (const PastLookup &past : lists->recent)
            all.append(past.asked);
    }
    return all;
}

} // namespace

/**
 * A lookup that fails to be kept, or is killed at any of its system calls, leaves all that was kept before; what was
 * acknowledged is there; nothing sound is taken for damaged; and the next one is kept.
 */
class HistoryFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();

private:
    static bool prepare(const QString &path);
};

bool HistoryFaultsTest::prepare(const QString &path)
{
    HistoryDatabase database(path);
    return !database.keep(lookup(u"old"_s), now);
}

void HistoryFaultsTest::nothingAcknowledgedIsLost_data()
{
    addFaults({"openat", "pread64", "pwrite64", "fdatasync", "ftruncate", "fcntl", "unlink"},
              {"error=ENOSPC", "error=EIO", "signal=KILL"});
}

void HistoryFaultsTest::nothingAcknowledgedIsLost()
{
    QFETCH(const QString, call);
    QFETCH(const QString, fault);
    // Those of the program's start come first; in between some are left out, which are more of the same.
    constexpr int mostTried = 8;
    qsizetype calls = 0;
    {
        const QTemporaryDir folder;
        QVERIFY(prepare(pathIn(folder)));
        calls = StracedChild({u"--keep"_s, pathIn(folder)}).count(call);
        QVERIFY2(calls > 0, "keeping a lookup no longer makes this call: take it off the list");
    }
    const qsizetype step = call == "openat"_L1 ? 1 : std::max<qsizetype>(1, calls / mostTried);
    for (qsizetype when = calls; when > std::max<qsizetype>(0, calls - step * mostTried); when -= step) {
        const QTemporaryDir folder;
        QVERIFY(prepare(pathIn(folder)));
        const std::optional<int> status = StracedChild({u"--keep"_s, pathIn(folder)}).runFailing(call, fault, when);
        const QByteArray where = QByteArray::number(when) + " of " + QByteArray::number(calls);

        HistoryDatabase after(pathIn(folder));
        const QStringList kept = listed(after);
        QVERIFY2(kept.contains(u"old"_s), where.constData());
        QVERIFY2(status != 0 || kept.contains(u"new"_s), QByteArray(where + ": acknowledged, but lost").constData());
        QVERIFY2(!after.keep(lookup(u"next"_s), now), where.constData());
        QVERIFY2(after.takeNotices().isEmpty(), where.constData());
        QCOMPARE(QDir(folder.path()).entryList({u"*.damaged-*"_s}), QStringList());
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--keep"_L1)
        return keepOne(arguments.value(2));
    HistoryFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historyfaults.moc"
