// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "bulk/bulkview.h"
#include "bulk/columnchooser.h"
#include "exporting/choicesform.h"
#include "exporting/exportdialog.h"
#include "fakes/bulkhttp.h"
#include "fakes/heartbeat.h"
#include "fakes/plainvendor.h"
#include "fakes/workbooks.h"
#include "page/chiprow.h"
#include "page/lookuppage.h"
#include "page/messagebar.h"
#include "window/askfield.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

VendorList vendorList()
{
    VendorList vendors;
    vendors.push_back(std::make_unique<PlainVendor>());
    return vendors;
}

Profile profileOf(const QString &name, Profile::Stage stage, double perSecond)
{
    Profile profile;
    profile.id = u"id of "_s + name;
    profile.name = name;
    profile.vendor = u"plain"_s;
    profile.address = u"https://plain.example"_s;
    profile.stage = stage;
    profile.network.requestsPerSecond = perSecond;
    return profile;
}

} // namespace

/** Many ids in the window, over a vendor that does what the test says. */
class BulkTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Bench
    {
        BulkHttp http;
        SessionSecretStore secrets;
        VendorList vendors = vendorList();
        Lookups lookups{http, secrets, vendors};
        QList<Profile> profiles;
        MainWindow window;

        explicit Bench(const QString &folder = {}, double perSecond = 1'000, const QString &settings = {})
            : window(lookups, Vitrine::Display(QLocale::c()), settings)
        {
            profiles = {profileOf(u"Shop"_s, Profile::Stage::Test, perSecond),
                        profileOf(u"Store"_s, Profile::Stage::Live, perSecond)};
            lookups.random = [] {
                return 0.0;
            };
            for (const Profile &profile : std::as_const(profiles))
                secrets.set(profile.id, {{u"token"_s, u"t"_s}});
            window.tabs()->setBulkFolder(folder);
            window.setProfiles(profiles);
            window.resize(1000, 700);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
        }

        [[nodiscard]] BulkPage *page() const { return qobject_cast<BulkPage *>(window.tabs()->currentWidget()); }
        /** Ctrl+B, and then a list by keyboard. */
        void open(int count)
        {
            QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
            QVERIFY(page());
            QVERIFY(page()->start()->list()->hasFocus());
            QString ids;
            for (int i = 1; i <= count; ++i)
                ids += u"p%1\n"_s.arg(i, 5, 10, QChar(u'0'));
            page()->start()->list()->insertPlainText(ids); // as if pasted
            QTRY_VERIFY(!page()->start()->isCounting());
        }
        /** Alt and a letter, or what else stands for a button. */
        void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier); }
        [[nodiscard]] QString cell(int row, int column) const
        {
            const BulkModel &model = page()->view()->model();
            return model.index(row, column).data().toString();
        }
        [[nodiscard]] QPushButton *button(const QString &name) const
        {
            return page()->view()->findChild<QPushButton *>(name);
        }
    };

private Q_SLOTS:
    void aRunByKeyboard();
    void everyStepByKeyboard();
    void cancelsWhateverIsWaitedFor();
    void exportsNoSecretsAndSaysSo();
    void columnsAreRemembered();
    void whatFailedIsToldWhole();
    void theListIsToldBeforeItIsAsked();
    void aFileIsOpened();
    void theColumnOfATableIsChosen_data();
    void theColumnOfATableIsChosen();
    void aPastedTableIsATable_data();
    void aPastedTableIsATable();
    void aLargeWorkbookKeepsNobodyWaiting();
    void whatAFileLeavesOutIsTold();
    void aListOnOneLineStaysQuick();
    void whichAccountIsSaidInWords();
    void pausesResumesAndCancels();
    void onlyWhatFailedIsRetried();
    void aRefusedProfileIsSaid_data();
    void aRefusedProfileIsSaid();
    void goesOnBehindACrash();
    void anUnfinishedRunCanBeForgotten();
    void tenThousandRowsAreReadFromTheDisk();
    void columnsAreChosen();
    void everyControlHasAName();
};

void BulkTest::aRunByKeyboard()
{
    Bench bench;
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
    Bench bench({}, 200);
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
    Bench bench({}, 200);
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
    Bench bench;
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
        Bench bench({}, 1'000, settings);
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
    Bench bench;
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

void BulkTest::theListIsToldBeforeItIsAsked()
{
    Bench bench({}, 5);
    bench.open(600);
    BulkStart *start = bench.page()->start();
    QVERIFY2(start->told().contains(u"600"_s) && start->told().contains(u"2 min"_s), qPrintable(start->told()));
    start->setList(u"# ours\np1\np1\n\na b\n"_s);
    QVERIFY(!start->startButton()->isEnabled()); // not before it is known
    QTRY_VERIFY(!start->isCounting());
    QVERIFY2(start->told().contains(u"1 stood there before"_s), qPrintable(start->told()));
    start->setList(u"# nothing\n"_s);
    QTRY_VERIFY(!start->isCounting());
    QVERIFY(!start->startButton()->isEnabled());
    QCOMPARE(bench.http.requests, 0);
}

void BulkTest::aFileIsOpened()
{
    Bench bench;
    const QString path = m_folder.filePath(u"orders.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("Name;Product ID\nLamp;007\n\"a;b\";1e5\n") > 0);
    file.close();
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    bench.page()->start()->openFile(path);
    QTRY_COMPARE(bench.page()->start()->list()->toPlainText(), u"007\n1e5"_s);
    QTRY_VERIFY(bench.page()->start()->startButton()->isEnabled());
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QCOMPARE(bench.page()->title(), u"orders.csv"_s);
    QTRY_VERIFY(!bench.page()->isAsking());
    QVERIFY(bench.http.hits.contains(u"007"_s) && bench.http.hits.contains(u"1e5"_s));

    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    bench.page()->start()->openFile(m_folder.filePath(u"not there"_s));
    auto *bar = bench.page()->start()->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
}

void BulkTest::theColumnOfATableIsChosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CSV") << u"orders.csv"_s << QByteArray("Name,SKU,Theirs\nLamp,007,a-1\nDesk,1e5,a-2\n");
    QTest::newRow("Excel") << u"orders.xlsx"_s << Workbooks::written([](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Orders");
        const char *cells[][3] = {{"Name", "SKU", "Theirs"}, {"Lamp", "007", "a-1"}, {"Desk", "1e5", "a-2"}};
        for (lxw_row_t row = 0; row < 3; ++row) {
            for (lxw_col_t column = 0; column < 3; ++column)
                worksheet_write_string(sheet, row, column, cells[row][column], nullptr);
        }
        worksheet_write_number(sheet, 3, 2, 1e18, nullptr);
    });
}

void BulkTest::theColumnOfATableIsChosen()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    Bench bench;
    const QString path = m_folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    BulkStart *start = bench.page()->start();
    QComboBox *columns = start->column()->box();
    QVERIFY(!columns->isVisible());
    start->openFile(path);
    QTRY_COMPARE(start->list()->toPlainText(), u"007\n1e5"_s);
    QVERIFY(columns->isVisible());
    QCOMPARE(columns->count(), 3);
    QCOMPARE(columns->currentText(), u"SKU: 007, 1e5"_s); // guessed, with its first values
    // by keyboard
    bench.press(Qt::Key_N);
    QVERIFY(columns->hasFocus());
    QTest::keyClick(columns, Qt::Key_Down);
    QTRY_COMPARE(start->list()->toPlainText(), u"a-1\na-2"_s);
    auto *bar = start->findChild<MessageBar *>();
    QCOMPARE(bar->isVisible() && bar->text().contains(u"C4 1"_s), name.endsWith(u"xlsx"_s));
    QTRY_VERIFY(start->startButton()->isEnabled());
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.http.hits.size(), 2);
    QVERIFY(bench.http.hits.contains(u"a-1"_s) && bench.http.hits.contains(u"a-2"_s));
    // what is typed is no table any more
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!bench.page()->start()->column()->isVisible());
}

void BulkTest::aPastedTableIsATable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("headed, separated by commas")
        << u"Name,SKU,Price\nLamp,007,7.70\nDesk,1e5,120\n"_s << u"007\n1e5"_s
        << QStringList{u"Name: Lamp, Desk"_s, u"SKU: 007, 1e5"_s, u"Price: 7.70, 120"_s};
    QTest::newRow("cells of a spreadsheet")
        << u"007\t12,50\n1e5\t99"_s << u"007\n1e5"_s << QStringList{u"Column 1: 007, 1e5"_s, u"Column 2: 12,50, 99"_s};
    QTest::newRow("a list") << u"007, 008\n1e5, 1e6"_s << u"007, 008\n1e5, 1e6"_s << QStringList();
}

void BulkTest::aPastedTableIsATable()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    QFETCH(QStringList, columns);
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    BulkStart *start = bench.page()->start();
    QGuiApplication::clipboard()->setText(text);
    start->list()->paste();
    QTRY_COMPARE(start->column()->isVisible(), !columns.isEmpty());
    QTRY_COMPARE(start->list()->toPlainText(), ids);
    QTRY_VERIFY(!start->isCounting());
    const QComboBox *box = start->column()->box();
    QCOMPARE(box->count(), columns.size());
    for (int i = 0; i < box->count(); ++i)
        QCOMPARE(box->itemText(i), columns.at(i));

    // into a list that stands there already it is typed, as anything else
    start->list()->setPlainText(u"first\n"_s);
    start->list()->moveCursor(QTextCursor::End);
    start->list()->paste();
    QTRY_VERIFY(!start->isCounting());
    QCOMPARE(start->list()->toPlainText(), QString(u"first\n"_s + text));
    QVERIFY(!start->column()->isVisible());
}

void BulkTest::whatAFileLeavesOutIsTold()
{
    Bench bench;
    const QString path = m_folder.filePath(u"dup.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("Order,Product id\n1,p-1\n2,p-1\n3,p-2\n4,p-1\n") > 0);
    file.close();
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    BulkStart *start = bench.page()->start();
    start->openFile(path);
    QTRY_VERIFY(start->list()->toPlainText() == u"p-1\np-2"_s && !start->isCounting());
    QVERIFY2(start->told().startsWith(u"2 "_s) && start->told().contains(u"from column “Product id”"_s) &&
                 start->told().contains(u"2 stood there before"_s),
             qPrintable(start->told()));
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    QVERIFY2(bench.page()->view()->told().startsWith(u"4 ids"_s), qPrintable(bench.page()->view()->told()));
    QCOMPARE(bench.page()->title(), u"dup.csv"_s);

    // once the list is typed over, it is not the file's any more
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    start = bench.page()->start();
    start->openFile(path);
    QTRY_VERIFY(start->column()->isVisible());
    start->list()->selectAll();
    start->list()->insertPlainText(u"please check pdt_00002 and the 'Lamp' today"_s);
    QVERIFY(!start->column()->isVisible());
    QTRY_VERIFY(!start->isCounting());
    QVERIFY2(!start->told().contains(u"column"_s) && start->told().contains(u"not asked: Lamp"_s),
             qPrintable(start->told()));
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->hasBegun());
    QCOMPARE(bench.page()->title(), u"1 id(s)"_s);
    QTRY_VERIFY(bench.page()->isComplete());
}

void BulkTest::aLargeWorkbookKeepsNobodyWaiting()
{
    Bench bench;
    QByteArray rows = "<row><c t='str'><v>id</v></c></row>";
    for (int i = 0; i < 1'000'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const QByteArray bytes = Workbooks::ofRows(rows);
    const QString path = m_folder.filePath(u"million.xlsx"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    BulkStart *start = bench.page()->start();
    Heartbeat heartbeat;
    start->openFile(path);
    auto *bar = start->findChild<MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 60'000);
    QVERIFY2(bar->text().contains(u"200,000 rows"_s), qPrintable(bar->text()));
    QVERIFY2(heartbeat.longestWork() < 100, qPrintable(QString::number(heartbeat.longestWork())));
}

void BulkTest::aListOnOneLineStaysQuick()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    QString line;
    for (int i = 0; i < 5'000; ++i)
        line += u"p%1,"_s.arg(i, 5, 10, QChar(u'0'));
    bench.page()->start()->setList(line);
    QVERIFY(bench.page()->start()->list()->document()->blockCount() > 10);
    QTRY_VERIFY(!bench.page()->start()->isCounting());
    QVERIFY(bench.page()->start()->told().contains(u"5000"_s) || bench.page()->start()->told().contains(u"5,000"_s));
}

void BulkTest::whichAccountIsSaidInWords()
{
    Bench bench;
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
    Bench bench({}, 200);
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
    // and goes on where it was
    bench.press(Qt::Key_G);
    QTRY_COMPARE(bench.page()->journal()->counts().found, 400);
    QVERIFY(bench.http.requests <= 404);
}

void BulkTest::onlyWhatFailedIsRetried()
{
    bool isWell = false;
    Bench bench;
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
    Bench bench;
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
    bench.http.answer = BulkHttp::found;
    bench.press(Qt::Key_G);
    QTRY_VERIFY(bench.page()->isAsking());
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.page()->journal()->counts().open, 0);
}

void BulkTest::goesOnBehindACrash()
{
    const QString folder = m_folder.filePath(u"kept"_s);
    {
        Bench crashed(folder, 300);
        crashed.open(200);
        crashed.press(Qt::Key_U);
        QTRY_VERIFY(crashed.page()->hasBegun());
        QTRY_VERIFY(crashed.page()->journal()->counts().found > 50);
    }
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
    auto again = std::make_unique<Bench>(folder);
    Bench &bench = *again;
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    auto *goOn = bench.page()->start()->findChild<QPushButton *>(u"continue"_s);
    QTRY_VERIFY(goOn->isVisible());
    {
        // another window does not offer what this one holds
        Bench other(folder);
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
    // a complete one comes back while the program runs, and is forgotten with it
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!bench.page());
    QTest::keyClick(&bench.window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.page() && bench.page()->isComplete());
    again.reset();
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void BulkTest::anUnfinishedRunCanBeForgotten()
{
    const QString folder = m_folder.filePath(u"forgotten"_s);
    {
        Bench crashed(folder, 300);
        crashed.open(200);
        crashed.press(Qt::Key_U);
        QTRY_VERIFY(crashed.page()->hasBegun());
        QTRY_VERIFY(crashed.page()->journal()->counts().found > 5);
    }
    Bench bench(folder);
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    auto *goOn = bench.page()->start()->findChild<QPushButton *>(u"continue"_s);
    QTRY_VERIFY(goOn->isVisible());
    bench.press(Qt::Key_T);
    QTRY_VERIFY(!goOn->isVisible());
    QVERIFY(QDir(folder).entryList(QDir::Files).isEmpty());
}

void BulkTest::tenThousandRowsAreReadFromTheDisk()
{
    Bench bench({}, 5'000);
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
    Bench bench;
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
    Bench bench;
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
