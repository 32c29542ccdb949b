// SPDX-License-Identifier: Apache-2.0
#include "form/formview.h"
#include "page/messagebar.h"
#include "page/statepage.h"
#include "raw/rawview.h"
#include "ui/states.h"
#include "window/sidebar.h"
#include "window/startpage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** However a lookup ends, the page says what happened, where, and what to do next. */
class StatesTest : public QObject
{
    Q_OBJECT

    static StatePage *stateOf(const States::Bench &bench)
    {
        return bench.window.tabs()->current()->findChild<StatePage *>();
    }

private Q_SLOTS:
    void aFailureNamesItsNextStep_data()
    {
        QTest::addColumn<int>("state");
        for (int i = 0; i < States::all().size(); ++i)
            QTest::newRow(States::all().at(i).name) << i;
    }

    void aFailureNamesItsNextStep()
    {
        QFETCH(const int, state);
        const States::State &wanted = States::all().at(state);
        const QString next = QString::fromUtf8(wanted.next);
        States::Bench bench;
        bench.window.show();
        bench.show(wanted);
        const LookupPage *page = bench.window.tabs()->current();
        QVERIFY(page && page->outcome());
        if (page->isRaw()) {
            const auto *bar = page->findChild<MessageBar *>(u"error"_s);
            QVERIFY(bar->isVisible() && !bar->text().isEmpty());
            QCOMPARE(bar->button()->text(), next);
            QTRY_VERIFY(page->findChild<RawView *>()->model()->rowCount() > 0);
            return;
        }
        const StatePage *said = stateOf(bench);
        QVERIFY(said->isVisible());
        QCOMPARE(said->title(), QString::fromUtf8(wanted.title));
        QVERIFY(said->text().contains(bench.profiles.constFirst().name));
        QCOMPARE(said->button()->text(), next);
        QVERIFY(said->button()->isVisible());
    }

    void theNextStepIsTaken_data() { aFailureNamesItsNextStep_data(); }

    void theNextStepIsTaken()
    {
        QFETCH(const int, state);
        const States::State &wanted = States::all().at(state);
        States::Bench bench;
        bench.window.show();
        QSignalSpy profiles(&bench.window, &MainWindow::profilesWanted);
        bench.show(wanted);
        LookupPage *page = bench.window.tabs()->current();
        const qsizetype asked = bench.http.requests.size();
        const int tabs = bench.window.tabs()->count();
        QPushButton *button =
            page->isRaw() ? page->findChild<MessageBar *>(u"error"_s)->button() : stateOf(bench)->button();
        button->click();
        if (button->text().startsWith("Open"_L1))
            QCOMPARE(profiles.size(), 1);
        else if (button->text().startsWith("Look"_L1))
            QCOMPARE(bench.window.tabs()->count(), tabs + 1);
        else
            QTRY_VERIFY(bench.http.requests.size() > asked || page->isAsking());
    }

    void theFirstStartHasThreeWaysIn()
    {
        States::Bench bench;
        bench.window.show();
        QSignalSpy sandbox(&bench.window, &MainWindow::sandboxWanted);
        QSignalSpy add(&bench.window, &MainWindow::addProfileWanted);
        QSignalSpy import(&bench.window, &MainWindow::importProfilesWanted);
        const auto *start = bench.window.findChild<StartPage *>();
        QVERIFY(start->isVisible());
        QList<QPushButton *> ways = start->findChildren<QPushButton *>();
        ways.removeIf([](const QPushButton *way) {
            return !way->isVisible();
        });
        QCOMPARE(ways.size(), 3);
        for (QPushButton *way : ways)
            way->click();
        QCOMPARE(sandbox.size(), 1);
        QCOMPARE(add.size(), 1);
        QCOMPARE(import.size(), 1);
    }

    void whoAsksTooOftenIsToldWhenItMayBe()
    {
        States::Bench bench;
        bench.window.show();
        bench.lookups.clock = [] {
            return QDateTime({2026, 11, 20}, {10, 0}, Qt::UTC);
        };
        for (const States::State &state : States::all()) {
            if (state.kind == Error::Kind::RateLimited)
                bench.show(state);
        }
        const QString then = QDateTime({2026, 11, 20}, {11, 0}, Qt::UTC).toLocalTime().toString(u"HH:mm:ss"_s);
        QVERIFY2(stateOf(bench)->text().contains(then), qPrintable(stateOf(bench)->text()));
    }

    void anOlderAnswerStaysReadable_data() { aFailureNamesItsNextStep_data(); }

    void anOlderAnswerStaysReadable()
    {
        QFETCH(const int, state);
        const States::State &wanted = States::all().at(state);
        States::Bench bench;
        bench.window.show();
        bench.showProduct();
        LookupPage *page = bench.window.tabs()->current();
        QCOMPARE(page->outcome(), std::optional(Outcome::Found));
        bench.show(wanted);
        QVERIFY(page->outcome() != std::optional(Outcome::Found));
        QVERIFY(!stateOf(bench)->isVisible());
        QVERIFY(page->form()->isVisible());
        const auto *bar = page->findChild<MessageBar *>(u"error"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->button()->text(), QString::fromUtf8(wanted.next));
    }
};

QTEST_MAIN(StatesTest)
#include "tst_states.moc"
