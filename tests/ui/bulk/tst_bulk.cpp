// SPDX-License-Identifier: Apache-2.0
#include "bulkbench.h"
#include "exporting/choicesform.h"
#include "exporting/exportdialog.h"
#include "page/chiprow.h"
#include "page/lookuppage.h"
#include "page/messagebar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** Many ids in the window: how they are asked and what one sees of it. */
class BulkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aRunByKeyboard();
    void everyStepByKeyboard();
    void cancelsWhateverIsWaitedFor();
    void exportsNoSecretsAndSaysSo();
    void columnsAreRemembered();
    void whatFailedIsToldWhole();
    void anotherProductIsWarnedOf();
    void columnsFit_data();
    void columnsFit();
    void idsAreShownWholeWhereThereIsRoom();
    void whatIsNotOfferedIsSaidBriefly();
    void wordsAreShownWhole();
    void whichAccountIsSaidInWords();
    void pausesResumesAndCancels();
    void onlyWhatFailedIsRetried();
    void aRefusedProfileIsSaid_data();
    void aRefusedProfileIsSaid();
    void goesOnBehindACrash();
    void onlyWhatIsInAFileIsForgotten_data();
    void onlyWhatIsInAFileIsForgotten();
    void goesOnWithTheSameAccountOnly();
    void anUnfinishedRunCanBeForgotten();
    void tenThousandRowsAreReadFromTheDisk();
    void columnsAreChosen();
    void everyControlHasAName();
};

void BulkTest::aRunByKeyboard()
{
    BulkBench bench;
    bench.open(50);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    const QAbstractItemModelTester tester(&bench.page()->view()->model());
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.page()->journal()->counts().found, 50);
    QCOMPARE(bench.cell(0, BulkModel::IdColumn), u"p00001"_s);
    QCOMPARE(bench.cell(49, BulkModel::OutcomeColumn), u"Found"_s);
    QTRY_COMPARE(bench.cell(49, BulkModel::NameColumn), u"Product p00050"_s);
    QVERIFY2(bench.page()->view()->told().contains(u"50 found"_s), qPrintable(bench.page()->view()->told()));

    // a row opens as a tab of its own, without being asked again
    QVERIFY(bench.page()->view()->table()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(bench.window.tabs()->current());
    QCOMPARE(bench.window.tabs()->current()->id(), u"p00002"_s);
    QCOMPARE(bench.http.requests, 50);
}

void BulkTest::everyStepByKeyboard()
{
    bool isWell = false;
    BulkBench bench({}, 200);
    bench.http.answer = [&isWell](const QString &id, int hit) {
        return id.endsWith(u'7') && !isWell ? BulkHttp::reply(400) : BulkHttp::found(id, hit);
    };
    bench.open(120);
    bench.press(Qt::Key_A); // whom to ask
    auto *profile = bench.page()->start()->findChild<QComboBox *>(u"profile"_s);
    QVERIFY(profile->hasFocus());
    QTest::keyClick(profile, Qt::Key_End);
    QCOMPARE(profile->currentText(), u"Store · Live"_s);
    QTRY_VERIFY(bench.page()->start()->startButton()->isEnabled());
    QVERIFY(bench.page()->start()->told().contains(u"takes about"_s));

    bench.press(Qt::Key_U); // look up all
    QTRY_VERIFY(bench.http.requests > 10);
    BulkView *view = bench.page()->view();
    QTRY_VERIFY2(view->told().contains(u" a second"_s) && view->told().contains(u" left"_s), qPrintable(view->told()));
    bench.press(Qt::Key_U); // pause
    QTRY_VERIFY(view->told().startsWith(u"Paused"_s));
    QVERIFY2(!view->told().contains(u" a second"_s) && !view->told().contains(u" left"_s), qPrintable(view->told()));
    QCOMPARE(bench.window.statusBar()->findChild<QLabel *>(u"answers"_s)->text(), u"Paused"_s);
    bench.press(Qt::Key_S); // resume
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.page()->journal()->counts().failed, 12);
    QCOMPARE(bench.page()->journal()->counts().found, 108);
    isWell = true;
    bench.press(Qt::Key_R); // only what failed
    QTRY_COMPARE(bench.page()->journal()->counts().found, 120);
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.http.requests, 132);

    const QString folder = m_folder.filePath(u"exported"_s);
    QVERIFY(QDir().mkpath(folder));
    bench.press(Qt::Key_X); // export all
    QTRY_VERIFY(bench.window.findChild<ExportDialog *>());
    auto *dialog = bench.window.findChild<ExportDialog *>();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->setFolder(folder);
    QVERIFY(dialog->form()->format()->hasFocus());
    QTest::keyClicks(dialog->form()->format(), u"CSV"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog->isWriting() && QDir(folder).entryList(QDir::Files).size() == 1);
    QFile file(QDir(folder).filePath(QDir(folder).entryList(QDir::Files).constFirst()));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("p00001") && content.contains("p00120"));
    QTest::keyClick(dialog, Qt::Key_Escape);

    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    view->setFocus(); // as Tab does
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // one as a tab
    QTRY_VERIFY(bench.window.tabs()->current());
    QCOMPARE(bench.http.requests, 132);
}

void BulkTest::cancelsWhateverIsWaitedFor()
{
    BulkBench bench({}, 200);
    bench.http.afterMs = -1; // no answer will ever come
    bench.open(50);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.http.underWay > 2);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->view()->told().startsWith(u"Paused"_s));
    bench.press(Qt::Key_C);
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.page()->journal()->counts().open, 50);
}

void BulkTest::exportsNoSecretsAndSaysSo()
{
    BulkBench bench;
    bench.open(3);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    const auto offered = [&bench](QString *reason) {
        bench.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&bench.window))
            return false;
        QTest::keyClick(&bench.window, Qt::Key_E, Qt::ControlModifier);
        auto *dialog = bench.window.findChild<ExportDialog *>();
        if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog))
            return false;
        const bool isOffered = dialog->form()->secrets()->isVisible();
        const QList<QLabel *> labels = dialog->form()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(u"secrets"_s))
                *reason = label->text();
        }
        dialog->reject();
        delete dialog;
        return isOffered;
    };
    QString reason;
    QVERIFY(!offered(&reason));
    QVERIFY2(reason.contains(u"not kept"_s), qPrintable(reason));
    // of one row as a tab neither, until it is asked anew
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    bench.page()->view()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(bench.window.tabs()->current());
    reason.clear();
    QVERIFY(!offered(&reason));
    QVERIFY(!reason.isEmpty());
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_COMPARE(bench.http.requests, 4);
    QTRY_VERIFY(bench.window.tabs()->current()->exportSubject().hasSecrets);
    reason.clear();
    QVERIFY(offered(&reason));
    QVERIFY(reason.isEmpty());
}

void BulkTest::columnsAreRemembered()
{
    const QString settings = m_folder.filePath(u"window.ini"_s);
    for (const bool isFirst : {true, false}) {
        BulkBench bench({}, 1'000, settings);
        bench.open(3);
        bench.press(Qt::Key_U);
        QTRY_VERIFY(bench.page()->isComplete());
        BulkView *view = bench.page()->view();
        if (isFirst) {
            QCOMPARE(view->columns(), BulkView::usualColumns());
            // the menu by keyboard: price off, the last one on
            QTimer::singleShot(0, &bench.window, [] {
                QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
                QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
            });
            bench.press(Qt::Key_M);
            QTRY_COMPARE(view->columns(), QStringList{termName(Term::Availability)});
        }
        QCOMPARE(view->columns(), QStringList{termName(Term::Availability)});
        QCOMPARE(view->model().columnCount(), int(BulkModel::FirstChosen) + 1);
        QVERIFY(bench.window.close());
    }
}

void BulkTest::whatFailedIsToldWhole()
{
    BulkBench bench;
    bench.http.answer = [](const QString &id, int hit) {
        return hit == 1 && id.endsWith(u'2') ? BulkHttp::reply(400) : BulkHttp::found(id, hit);
    };
    bench.open(3);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    auto *words = bench.page()->view()->findChild<QLabel *>(u"words"_s);
    QVERIFY(!words->isVisible()); // the first was found
    QTest::keyClick(bench.page()->view()->table(), Qt::Key_Down);
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().endsWith(u"settings of the profile."_s), qPrintable(words->text())); // what to do next
    QTest::keyClick(bench.page()->view()->table(), Qt::Key_Down);
    QVERIFY(!words->isVisible());
}

void BulkTest::anotherProductIsWarnedOf()
{
    BulkBench bench;
    bench.http.answer = [](const QString &id, int hit) {
        return BulkHttp::found(id.endsWith(u'2') ? u"p99999"_s : id, hit);
    };
    bench.open(3);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    const auto tone = [&bench](int row) {
        return bench.page()->view()->model().index(row, BulkModel::OutcomeColumn).data(BulkModel::ToneRole).toInt();
    };
    QTRY_COMPARE(bench.cell(1, BulkModel::OutcomeColumn), u"Found, with a warning"_s);
    QCOMPARE(tone(1), int(BulkModel::Tone::Missing));
    QCOMPARE(bench.cell(1, BulkModel::NameColumn), u"Product p99999"_s);
    QCOMPARE(bench.cell(2, BulkModel::OutcomeColumn), u"Found"_s);
    QCOMPARE(tone(2), int(BulkModel::Tone::Good));
    auto *words = bench.page()->view()->findChild<QLabel *>(u"words"_s);
    QTest::keyClick(bench.page()->view()->table(), Qt::Key_Down);
    QTRY_VERIFY(words->isVisible());
    QVERIFY2(words->text().contains(u"“p00002”"_s) && words->text().contains(u"“p99999”"_s), qPrintable(words->text()));
    QTest::keyClick(bench.page()->view()->table(), Qt::Key_Down);
    QVERIFY(!words->isVisible());
}

void BulkTest::columnsFit_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("columns");
    QTest::newRow("short ids") << u"p1"_s << 2;
    QTest::newRow("long ids") << u"p8d3f0c52-77aa-4b1e-9c1d-0123456789ab"_s << 2;
    QTest::newRow("three columns") << u"p8d3f0c52-77aa"_s << 3;
}

void BulkTest::columnsFit()
{
    QFETCH(QString, id);
    QFETCH(int, columns);
    BulkBench bench;
    bench.window.resize(1100, 700);
    bench.open(1);
    bench.page()->start()->setList(id);
    QTRY_VERIFY(!bench.page()->start()->isCounting());
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    BulkTable *table = bench.page()->view()->table();
    bench.page()->view()->model().setChosen(BulkModel::offered().first(columns));
    QTRY_VERIFY(!bench.cell(0, BulkModel::NameColumn).isEmpty());
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const int wanted = table->horizontalHeader()->sectionSizeHint(column);
        QVERIFY2(table->columnWidth(column) >= wanted, qPrintable(QString::number(column)));
    }
}

void BulkTest::idsAreShownWholeWhereThereIsRoom()
{
    BulkBench bench;
    bench.window.resize(1500, 700);
    bench.open(1);
    bench.page()->start()->setList(u"p8d3f0c52-77aa-4b1e-9c1d-0123456789ab"_s);
    QTRY_VERIFY(!bench.page()->start()->isCounting());
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    const BulkTable *table = bench.page()->view()->table();
    const QModelIndex id = table->model()->index(0, BulkModel::IdColumn);
    QTRY_VERIFY(table->columnWidth(BulkModel::IdColumn) >= table->sizeHintForIndex(id).width());
}

namespace {

LookupResult withAvailability(const Value &value)
{
    Product product{.vendor = u"plain"_s, .id = u"p00001"_s, .name = u"A product whose name gives way to words"_s};
    product.sections = {{SectionId::Availability, {Field{.term = Term::Availability, .value = value}}}};
    LookupResult result;
    result.outcome = Outcome::Found;
    result.product = product;
    return result;
}

} // namespace

void BulkTest::whatIsNotOfferedIsSaidBriefly()
{
    BulkBench bench;
    bench.open(1);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    BulkModel &model = bench.page()->view()->model();
    const QModelIndex cell = model.index(0, BulkModel::FirstChosen + 1);
    model.take(0, withAvailability(Value::nothing(Nothing::Hidden)));
    QCOMPARE(cell.data().toString(), u"hidden"_s);
    model.take(0, withAvailability(Value::nothing(Nothing::NotOffered)));
    QCOMPARE(cell.data().toString(), u"not stated"_s);
    QVERIFY(cell.data(BulkModel::NothingRole).toBool());

    const QString whole = u"not offered by this vendor"_s;
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), whole);
    BulkTable *table = bench.page()->view()->table();
    const QPoint place = table->visualRect(cell).center();
    QHelpEvent asked(QEvent::ToolTip, place, table->viewport()->mapToGlobal(place));
    QApplication::sendEvent(table->viewport(), &asked);
    QTRY_VERIFY2(QToolTip::text().contains(whole), qPrintable(QToolTip::text()));
}

void BulkTest::wordsAreShownWhole()
{
    BulkBench bench;
    bench.open(1);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    BulkTable *table = bench.page()->view()->table();
    const QAbstractItemView *view = table;
    const int column = BulkModel::FirstChosen + 1;
    const int nameBefore = table->columnWidth(BulkModel::NameColumn);
    bench.page()->view()->model().take(0, withAvailability(Value::ofText(u"Sent within nine working days"_s)));
    QTRY_VERIFY(table->columnWidth(column) >= view->sizeHintForColumn(column));
    QVERIFY(table->columnWidth(BulkModel::NameColumn) < nameBefore);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
}

void BulkTest::whichAccountIsSaidInWords()
{
    BulkBench bench;
    bench.open(3);
    bench.page()->start()->chooseProfile(1);
    QTRY_VERIFY(bench.page()->start()->startButton()->isEnabled());
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QCOMPARE(bench.page()->view()->findChild<ChipRow *>()->texts(), QStringList{u"Store · Live"_s});
    QTRY_COMPARE(bench.cell(0, BulkModel::ProfileColumn), u"Store"_s);
}

void BulkTest::pausesResumesAndCancels()
{
    BulkBench bench({}, 200);
    bench.open(400);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.http.requests > 10);
    bench.press(Qt::Key_U); // Pause has the letter now
    QTRY_VERIFY(bench.page()->view()->told().startsWith(u"Paused"_s));
    QTest::qWait(50); // what is under way is answered
    const qint64 asked = bench.http.requests;
    QTest::qWait(100);
    QCOMPARE(bench.http.requests, asked);
    bench.press(Qt::Key_S);
    QTRY_VERIFY(bench.http.requests > asked + 10);
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    QTRY_VERIFY(!bench.page()->isAsking());
    const BulkCounts counts = bench.page()->journal()->counts();
    QVERIFY(counts.open > 0);
    QCOMPARE(bench.cell(399, BulkModel::OutcomeColumn), u"Not asked"_s);
    QVERIFY(bench.page()->view()->told().contains(u"not asked"_s));
    // not with another account, but where it was
    const QList<Profile> before = bench.profiles;
    bench.profiles.first().address = u"https://another.example"_s;
    bench.window.setProfiles(bench.profiles);
    const qint64 askedBefore = bench.http.requests;
    bench.press(Qt::Key_G);
    auto *bar = bench.page()->view()->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible() && bar->text().contains(u"another account"_s));
    QVERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.http.requests, askedBefore);
    bench.window.setProfiles(before);
    bench.press(Qt::Key_G);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_COMPARE(bench.page()->journal()->counts().found, 400);
    QVERIFY(bench.http.requests <= 404);
}

void BulkTest::onlyWhatFailedIsRetried()
{
    bool isWell = false;
    BulkBench bench;
    bench.http.answer = [&isWell](const QString &id, int hit) {
        return id.endsWith(u'3') && !isWell ? BulkHttp::reply(400) : BulkHttp::found(id, hit);
    };
    bench.open(30);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.page()->journal()->counts().failed, 3);
    QVERIFY(!bench.cell(2, BulkModel::NameColumn).isEmpty()); // why
    isWell = true;
    bench.press(Qt::Key_R);
    QTRY_COMPARE(bench.page()->journal()->counts().found, 30);
    QTRY_COMPARE(bench.cell(2, BulkModel::NameColumn), u"Product p00003"_s);
    QCOMPARE(bench.http.requests, 33);
    QTRY_VERIFY(!bench.button(u"retry"_s)->isVisible());
}

void BulkTest::aRefusedProfileIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void BulkTest::aRefusedProfileIsSaid()
{
    QFETCH(int, status);
    BulkBench bench;
    bench.http.answer = [status](const QString &, int) {
        return BulkHttp::reply(status);
    };
    QSignalSpy profiles(&bench.window, &MainWindow::profilesWanted);
    bench.open(100);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QTRY_VERIFY(!bench.page()->isAsking());
    QVERIFY(bench.http.requests < 10);
    auto *bar = bench.page()->view()->findChild<MessageBar *>();
    QVERIFY(bar->isVisible() && bar->text().contains(u"three times"_s));
    bench.press(Qt::Key_O); // "Open the profile"
    QTRY_COMPARE(profiles.size(), 1);
    QCOMPARE(profiles.constFirst().constFirst().toString(), bench.profiles.constFirst().id);
    // asked again with a profile that was mended, nothing of it is left
    bench.profiles.first().address = u"https://mended.example"_s;
    bench.profiles.first().stage = Profile::Stage::Live;
    bench.window.setProfiles(bench.profiles);
    bench.http.answer = BulkHttp::found;
    bench.press(Qt::Key_G);
    QTRY_VERIFY(bench.page()->isAsking());
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.page()->journal()->counts().open, 0);
    QCOMPARE(bench.page()->journal()->plan().profiles.constFirst().address, u"https://mended.example"_s);
    QCOMPARE(bench.page()->view()->findChild<ChipRow *>()->texts(), QStringList{u"Shop · Live"_s});
}

void BulkTest::goesOnBehindACrash()
{
    const QString folder = m_folder.filePath(u"kept"_s);
    {
        BulkBench crashed(folder, 300);
        crashed.open(200);
        crashed.press(Qt::Key_U);
        QTRY_VERIFY(crashed.page()->hasBegun());
        QTRY_VERIFY(crashed.page()->journal()->counts().found > 50);
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    auto again = std::make_unique<BulkBench>(folder);
    BulkBench &bench = *again;
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    auto *goOn = bench.page()->start()->findChild<QPushButton *>(u"continue"_s);
    QTRY_VERIFY(goOn->isVisible());
    {
        // another window does not offer what this one holds
        BulkBench other(folder);
        QTest::keyClick(&other.window, Qt::Key_B, Qt::ControlModifier);
        QTest::qWait(100);
        QVERIFY(!other.page()->start()->findChild<QPushButton *>(u"continue"_s)->isVisible());
    }
    bench.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.window));
    QTRY_VERIFY(bench.page()->start()->list()->hasFocus());
    bench.press(Qt::Key_G);
    QTRY_VERIFY(bench.page()->hasBegun());
    QTRY_COMPARE_WITH_TIMEOUT(bench.page()->journal()->counts().found, 200, 30'000);
    QVERIFY(bench.http.requests < 150);
    QTRY_COMPARE(bench.cell(0, BulkModel::NameColumn), u"Product p00001"_s); // of the run before
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page()->isAsking(), 30'000);
    // a complete one comes back, while the program runs and behind its end
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!bench.page());
    QTest::keyClick(&bench.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.page() && bench.page()->isComplete());
    again.reset();
    BulkBench last(folder);
    QTest::keyClick(&last.window, Qt::Key_B, Qt::ControlModifier);
    goOn = last.page()->start()->findChild<QPushButton *>(u"continue"_s);
    QTRY_VERIFY(goOn->isVisible());
    last.press(Qt::Key_W); // show it
    QTRY_VERIFY(last.page()->isComplete());
    QCOMPARE(last.page()->journal()->counts().found, 200);
    QCOMPARE(last.http.requests, 0);
}

void BulkTest::onlyWhatIsInAFileIsForgotten_data()
{
    QTest::addColumn<bool>("isExported");
    QTest::addColumn<bool>("hasFailed");
    QTest::addColumn<int>("kept");
    QTest::newRow("not exported") << false << false << 1;
    QTest::newRow("exported") << true << false << 0;
    QTest::newRow("exported, but something may be asked again") << true << true << 1;
}

void BulkTest::onlyWhatIsInAFileIsForgotten()
{
    QFETCH(bool, isExported);
    QFETCH(bool, hasFailed);
    QFETCH(int, kept);
    const QString folder = m_folder.filePath(u"runs, "_s + QString::fromLatin1(QTest::currentDataTag()));
    {
        BulkBench bench(folder);
        bench.http.answer = [hasFailed](const QString &id, int hit) {
            return hasFailed && id.endsWith(u'2') ? BulkHttp::reply(400) : BulkHttp::found(id, hit);
        };
        bench.open(3);
        bench.press(Qt::Key_U);
        QTRY_VERIFY(bench.page()->isComplete());
        if (isExported) {
            const QTemporaryDir files;
            bench.press(Qt::Key_X);
            QTRY_VERIFY(bench.window.findChild<ExportDialog *>());
            auto *dialog = bench.window.findChild<ExportDialog *>();
            dialog->setFolder(files.path());
            dialog->saveButton()->click();
            QTRY_COMPARE(QDir(files.path()).entryList(QDir::Files).size(), 1);
            QTRY_VERIFY(!dialog->isWriting());
        }
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), kept);
}

void BulkTest::goesOnWithTheSameAccountOnly()
{
    const QString folder = m_folder.filePath(u"moved"_s);
    {
        BulkBench crashed(folder, 300);
        crashed.open(200);
        crashed.press(Qt::Key_U);
        QTRY_VERIFY(crashed.page()->hasBegun());
        QTRY_VERIFY(crashed.page()->journal()->counts().found > 5);
    }
    BulkBench bench(folder);
    bench.profiles.first().stage = Profile::Stage::Live;
    bench.window.setProfiles(bench.profiles);
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY(bench.page()->start()->findChild<QPushButton *>(u"continue"_s)->isVisible());
    bench.press(Qt::Key_G);
    QTRY_VERIFY(bench.page()->hasBegun());
    auto *bar = bench.page()->view()->findChild<MessageBar *>();
    QVERIFY2(bar->text().contains(u"“Shop” leads to another account now"_s), qPrintable(bar->text()));
    QCOMPARE(bench.page()->view()->findChild<ChipRow *>()->texts(), QStringList{u"Shop · Test"_s});
    bench.button(u"pause"_s)->click(); // “Go on”, again
    QVERIFY(!bench.page()->isAsking());
    QVERIFY(bar->isVisible() && bench.page()->canExport());
    QCOMPARE(bench.http.requests, 0);
}

void BulkTest::anUnfinishedRunCanBeForgotten()
{
    const QString folder = m_folder.filePath(u"forgotten"_s);
    {
        BulkBench crashed(folder, 300);
        crashed.open(200);
        crashed.press(Qt::Key_U);
        QTRY_VERIFY(crashed.page()->hasBegun());
        QTRY_VERIFY(crashed.page()->journal()->counts().found > 5);
    }
    BulkBench bench(folder);
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    auto *goOn = bench.page()->start()->findChild<QPushButton *>(u"continue"_s);
    QTRY_VERIFY(goOn->isVisible());
    bench.press(Qt::Key_T);
    QTRY_VERIFY(!goOn->isVisible());
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void BulkTest::tenThousandRowsAreReadFromTheDisk()
{
    BulkBench bench({}, 5'000);
    bench.open(10'000);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page()->isAsking(), 60'000);
    QCOMPARE(bench.page()->journal()->counts().found, 10'000);
    QVERIFY(bench.http.requests <= 11'000);
    for (const int row : {0, 5'000, 9'999}) {
        bench.page()->view()->table()->scrollTo(bench.page()->view()->model().index(row, 0));
        QTRY_COMPARE(bench.cell(row, BulkModel::NameColumn), u"Product p%1"_s.arg(row + 1, 5, 10, QChar(u'0')));
    }
}

void BulkTest::columnsAreChosen()
{
    BulkBench bench;
    bench.open(5);
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QTRY_VERIFY(!bench.page()->isAsking());
    BulkModel &model = bench.page()->view()->model();
    const QAbstractItemModelTester tester(&model);
    model.setChosen(BulkModel::offered());
    QCOMPARE(model.columnCount(), int(BulkModel::FirstChosen) + int(BulkModel::offered().size()));
    QTRY_COMPARE(bench.cell(4, BulkModel::NameColumn), u"Product p00005"_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void BulkTest::everyControlHasAName()
{
    BulkBench bench;
    bench.open(5);
    const auto unnamed = [&bench] {
        QStringList names;
        const QList<QWidget *> widgets = bench.page()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isInput = widget->focusPolicy() & Qt::TabFocus;
            const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (isInput && widget->isVisible() && !hasName)
                names.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        return names.join(u' ');
    };
    QCOMPARE(unnamed(), QString());
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(unnamed(), QString());
}

QTEST_MAIN(BulkTest)
#include "tst_bulk.moc"
