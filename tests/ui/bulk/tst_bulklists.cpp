// SPDX-License-Identifier: Apache-2.0
#include "bulk/columnchooser.h"
#include "bulkbench.h"
#include "fakes/heartbeat.h"
#include "fakes/workbooks.h"
#include "page/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** Lists for many ids in the window: typed, pasted and opened. */
class BulkListsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void theListIsToldBeforeItIsAsked();
    void aFileIsOpened();
    void theColumnOfATableIsChosen_data();
    void theColumnOfATableIsChosen();
    void aPastedTableIsATable_data();
    void aPastedTableIsATable();
    void whatAFileLeavesOutIsTold();
    void asksWhatTheTableHolds();
    void aLargeWorkbookKeepsNobodyWaiting();
    void aListOnOneLineStaysQuick();
};

void BulkListsTest::theListIsToldBeforeItIsAsked()
{
    BulkBench bench({}, 5);
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

void BulkListsTest::aFileIsOpened()
{
    BulkBench bench;
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

void BulkListsTest::theColumnOfATableIsChosen_data()
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

void BulkListsTest::theColumnOfATableIsChosen()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    BulkBench bench;
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

void BulkListsTest::aPastedTableIsATable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("headed, separated by commas")
        << u"Name,SKU,Price\nLamp,007,7.70\nDesk,1e5,120\n"_s << u"007\n1e5"_s
        << QStringList{u"Name: Lamp, Desk"_s, u"SKU: 007, 1e5"_s, u"Price: 7.70, 120"_s};
    QTest::newRow("cells of a spreadsheet")
        << u"007\t12,50\n1e5\t99"_s << u"007\n1e5"_s << QStringList{u"Column 1: 007, 1e5"_s, u"Column 2: 12,50, 99"_s};
    QTest::newRow("cells of a spreadsheet, words before ids")
        << u"Lamp\t815\t12,50\nDesk\t1002\t99"_s << u"815\n1002"_s
        << QStringList{u"Column 1: Lamp, Desk"_s, u"Column 2: 815, 1002"_s, u"Column 3: 12,50, 99"_s};
    QTest::newRow("a list") << u"007, 008\n1e5, 1e6"_s << u"007, 008\n1e5, 1e6"_s << QStringList();
}

void BulkListsTest::aPastedTableIsATable()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    QFETCH(QStringList, columns);
    BulkBench bench;
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

void BulkListsTest::whatAFileLeavesOutIsTold()
{
    BulkBench bench;
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

void BulkListsTest::asksWhatTheTableHolds()
{
    const QString path = m_folder.filePath(u"words.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write("Product id,Name\nlamp,x\np1,y\np2 #3,z\n\"AB 12;x\",q\n") > 0);
    file.close();
    BulkBench bench;
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    BulkStart *start = bench.page()->start();
    start->chooseProfile(0);
    start->openFile(path);
    QTRY_VERIFY(start->list()->toPlainText() == u"lamp\np1\np2 #3\nAB 12;x"_s && !start->isCounting());
    bench.press(Qt::Key_U);
    QTRY_VERIFY(bench.page()->isComplete());
    const QStringList asked = bench.http.hits.keys();
    QCOMPARE(QSet(asked.begin(), asked.end()), QSet({u"lamp"_s, u"p1"_s, u"p2 #3"_s, u"AB 12;x"_s}));
}

void BulkListsTest::aLargeWorkbookKeepsNobodyWaiting()
{
    BulkBench bench;
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

void BulkListsTest::aListOnOneLineStaysQuick()
{
    BulkBench bench;
    QTest::keyClick(&bench.window, Qt::Key_B, Qt::ControlModifier);
    QString line;
    for (int i = 0; i < 5'000; ++i)
        line += u"p%1,"_s.arg(i, 5, 10, QChar(u'0'));
    bench.page()->start()->setList(line);
    QVERIFY(bench.page()->start()->list()->document()->blockCount() > 10);
    QTRY_VERIFY(!bench.page()->start()->isCounting());
    QVERIFY(bench.page()->start()->told().contains(u"5000"_s) || bench.page()->start()->told().contains(u"5,000"_s));
}

QTEST_MAIN(BulkListsTest)
#include "tst_bulklists.moc"
