// SPDX-License-Identifier: Apache-2.0
#include "bulk/pace.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Vitrine;

/** How fast one account is asked, by a clock the test drives. */
class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWindowHoldsMoreThanTheLimit_data();
    void noWindowHoldsMoreThanTheLimit();
    void tooMuchHalvesTheRate();
    void whatWasUnderWayCountsOnce();
    void goodAnswersRaiseItAgain();
    void isHeld();
};

void PaceTest::noWindowHoldsMoreThanTheLimit_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<double>("window");
    QTest::addColumn<int>("most");
    QTest::newRow("5 a second") << 5.0 << 1'000.0 << 5;
    QTest::newRow("100 a minute") << 100.0 / 60 << 60'000.0 << 100;
    QTest::newRow("200 a second") << 200.0 << 1'000.0 << 200;
    QTest::newRow("5000 a second") << 5'000.0 << 1'000.0 << 5'000;
}

void PaceTest::noWindowHoldsMoreThanTheLimit()
{
    QFETCH(double, perSecond);
    QFETCH(double, window);
    QFETCH(int, most);
    Pace pace(perSecond);
    std::vector<double> sent;
    double now = 1'000;
    for (int i = 0; i < 3 * most; ++i) {
        if (const double wait = pace.wait(now); wait > 0)
            now += std::ceil(wait) + (i % 7 == 0 ? 4 : 0); // a timer is whole milliseconds and sometimes late
        QVERIFY(pace.wait(now) <= 0);
        pace.sent(now);
        sent.push_back(now);
    }
    for (size_t first = 0; first < sent.size(); ++first) {
        const auto end = std::lower_bound(sent.cbegin(), sent.cend(), sent.at(first) + window);
        QVERIFY(end - sent.cbegin() - ptrdiff_t(first) <= most);
    }
    // and it is used: not much slower than allowed
    QVERIFY((sent.back() - sent.front()) / window < 3.0 * 1.2);
}

void PaceTest::tooMuchHalvesTheRate()
{
    Pace pace(8);
    pace.sent(0);
    pace.limited(0, 50);
    QCOMPARE(pace.perSecond(), 4.0);
    pace.limited(60, 100);
    QCOMPARE(pace.perSecond(), 2.0);
    for (int i = 0; i < 100; ++i)
        pace.limited(200 + i * 10, 205 + i * 10);
    QVERIFY(pace.perSecond() > 0.1); // never stands still
}

void PaceTest::whatWasUnderWayCountsOnce()
{
    Pace pace(8);
    for (const double sent : {10.0, 20.0, 30.0})
        pace.limited(sent, sent + 100);
    QCOMPARE(pace.perSecond(), 4.0);
}

void PaceTest::goodAnswersRaiseItAgain()
{
    Pace pace(8);
    pace.limited(0, 1);
    for (int i = 0; i < Pace::goodAnswersToRaise - 1; ++i)
        pace.answeredWell();
    QCOMPARE(pace.perSecond(), 4.0);
    pace.answeredWell();
    QCOMPARE(pace.perSecond(), 5.0);
    for (int i = 0; i < 10 * Pace::goodAnswersToRaise; ++i)
        pace.answeredWell();
    QCOMPARE(pace.perSecond(), 8.0);
}

void PaceTest::isHeld()
{
    Pace pace(1'000);
    pace.holdUntil(5'000);
    QCOMPARE(pace.wait(1'000), 4'000.0);
    pace.holdUntil(2'000);
    QCOMPARE(pace.wait(1'000), 4'000.0);
    QCOMPARE(pace.wait(6'000), 0.0);
}

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
