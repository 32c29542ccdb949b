// SPDX-License-Identifier: Apache-2.0
#include "bulk/run.h"
#include "fakes/lastsecond.h"
#include "http/networkhttp.h"
#include "sandbox/sandbox.h"
#include "vendors/vendors.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** Resident now, in MiB. */
qint64 memory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).simplified().split(' ').constFirst().toLongLong() / 1024;
    }
    return -1;
}

/** A server on a bad day: it counts what it is asked, holds a limit, and lets some requests fail. */
class BadDay
{
public:
    static constexpr size_t mostPerSecond = 1'000;
    static constexpr int always500 = 20; ///< ids that never have an answer

    std::optional<Sandbox::Fault> operator()(const QString &path)
    {
        ++requests;
        if (lastSecond.count() > mostPerSecond) {
            ++limitBroken;
            return Sandbox::Fault{.status = 429, .retryAfterSeconds = 1};
        }
        const int number = path.right(5).toInt();
        const int hit = ++m_hits[number];
        if (number > 0 && number % 500 == 250 && number <= always500 * 500)
            return note(failing, {.status = 500});
        if (hit > 1)
            return {};
        if (number % 200 == 1)
            return note(unavailable, {.status = 503});
        if (number % 100 == 2)
            return note(closed, {.closed = true});
        if (number % 100 == 3)
            return note(slow, {.delayMs = 300});
        if (number % 3'000 == 4)
            return note(tooMany, {.status = 429, .retryAfterSeconds = 1});
        return {};
    }

    qint64 requests = 0;
    qint64 limitBroken = 0;
    LastSecond lastSecond;
    int failing = 0;
    int unavailable = 0;
    int closed = 0;
    int slow = 0;
    int tooMany = 0;

private:
    static Sandbox::Fault note(int &count, const Sandbox::Fault &fault)
    {
        ++count;
        return fault;
    }

    QHash<int, int> m_hits;
};

} // namespace

/** Ten thousand ids over real HTTP, while the server fails, tires and counts. */
class BulkThousandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandOnABadDay();
};

void BulkThousandsTest::tenThousandOnABadDay()
{
    constexpr int there = 9'990;
    constexpr int missing = 10;
    const VendorList vendors = allVendors();
    NetworkHttp http;
    SessionSecretStore secrets;
    Lookups lookups(http, secrets, vendors);
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    const QList<Profile> profiles = sandbox.profiles();
    const auto dodo = std::ranges::find(profiles, u"dodo"_s, &Profile::vendor);
    secrets.set(dodo->id, sandbox.secrets(dodo->id));
    BadDay day;
    sandbox.setFaults([&day](const QString &path) {
        return day(path);
    });

    QStringList ids;
    for (int i = 1; i <= there; ++i)
        ids.append(u"pdt_8ZkQ1vX0a%1"_s.arg(i, 5, 10, QChar(u'0')));
    for (int i = 0; i < missing; ++i)
        ids.append(u"pdt_8ZkQ1vX0a%1"_s.arg(20'005 + i * 20));
    const BulkPlan plan = bulkPlan(ids, {*dodo}, BulkAsks::BestGuess, vendors);
    QCOMPARE(plan.questions.size(), there + missing);
    const QTemporaryDir folder;
    const auto journal =
        BulkJournal::begin(folder.filePath(u"run"_s), {.begun = QDateTime::currentDateTimeUtc()}, plan, vendors);
    QVERIFY(journal);
    QList<int> told(plan.questions.size());
    qint64 early = 0;
    qsizetype answers = 0;
    auto *run = new BulkRun(lookups, **journal, {16, double(BadDay::mostPerSecond)}, BulkRun::Asks::Open, this);
    connect(run, &BulkRun::answered, this, [&](qsizetype question) {
        ++told[question];
        if (++answers == 1'000)
            early = memory();
    });
    QSignalSpy gone(run, &QObject::destroyed);
    QVERIFY(gone.wait(280'000)); // twenty seconds where nobody else works, whatever it takes elsewhere
    const qint64 late = memory();

    // each fault was there, and what could be answered was
    QVERIFY2(
        day.unavailable >= 40 && day.closed >= 90 && day.slow >= 90 && day.tooMany >= 3 &&
            day.failing >= BadDay::always500,
        qPrintable(
            u"%1 %2 %3 %4 %5"_s.arg(day.unavailable).arg(day.closed).arg(day.slow).arg(day.tooMany).arg(day.failing)));
    const BulkCounts counts = (*journal)->counts();
    QCOMPARE(counts.found, there - BadDay::always500);
    QCOMPARE(counts.notFound, missing);
    QCOMPARE(counts.failed, BadDay::always500);
    QCOMPARE(counts.sum(), there + missing);
    QCOMPARE(told.count(1), told.size()); // each once
    for (const qsizetype question : {qsizetype(0), qsizetype(4'999), qsizetype(there - 1)}) {
        const auto result = (*journal)->result(question);
        QVERIFY(result && result->product);
        QCOMPARE(result->product->id, plan.questions.at(question).id);
    }
    // what the server allows was never more than asked for
    QCOMPARE(day.limitBroken, 0);
    QVERIFY2(day.requests <= (there + missing) * 11 / 10, qPrintable(QString::number(day.requests)));
    qInfo("%lld requests, %lld in the busiest second, %lld MiB at 1,000, %lld MiB at 10,000", day.requests,
          qint64(day.lastSecond.busiest), early, late);
    // nine thousand answers more weigh nothing
    QVERIFY2(late - early < 16, qPrintable(u"%1 MiB, then %2"_s.arg(early).arg(late)));
}

QTEST_GUILESS_MAIN(BulkThousandsTest)
#include "tst_bulkthousands.moc"
