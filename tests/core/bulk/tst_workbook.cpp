// SPDX-License-Identifier: Apache-2.0
#include "bulk/idtable.h"
#include "fakes/workbooks.h"
#include "vendors/vendors.h"

#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** "ten<rows>", as many as wanted. */
QByteArray manyRows(int count, const QByteArray &cell)
{
    QByteArray rows;
    rows.reserve(qsizetype(count) * (cell.size() + 13));
    for (int i = 0; i < count; ++i)
        rows += "<row>" + cell + "</row>";
    return rows;
}

/** From now on mostMemory() counts anew. */
bool forgetMemory()
{
    const int file = ::open("/proc/self/clear_refs", O_WRONLY | O_CLOEXEC);
    const bool isReset = ::write(file, "5", 1) == 1;
    ::close(file);
    return isReset;
}

/** The most memory this process has had, in MiB. */
qint64 mostMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).simplified().split(' ').constFirst().toLongLong() / 1024;
    }
    return -1;
}

} // namespace

/** Lists of ids in Excel workbooks, also such as come by mail. */
class WorkbookTest : public QObject
{
    Q_OBJECT

    const VendorList m_vendors = allVendors();

    [[nodiscard]] Result<IdList> read(const QByteArray &workbook, const QString &column = {}) const
    {
        return readIdFile(workbook, u"list.xlsx"_s, column, m_vendors);
    }
    [[nodiscard]] QString ids(const QByteArray &workbook, const QString &column = {}) const
    {
        const Result<IdList> list = read(workbook, column);
        return list ? list->ids.join(u' ') : u"! "_s + list.error().detail;
    }

private Q_SLOTS:
    void readsWhatASpreadsheetWrites();
    void readsEveryKindOfCell_data();
    void readsEveryKindOfCell();
    void namesWhatIsNoCertainId_data();
    void namesWhatIsNoCertainId();
    void findsTheColumn();
    void skipsHiddenSheets();
    void findsAHeaderBelowATitle();
    void offersItsColumns();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void staysSmallWhateverUnpacks();
    void survivesEveryDamage();
};

void WorkbookTest::readsWhatASpreadsheetWrites()
{
    const QByteArray workbook = Workbooks::written([](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Orders");
        lxw_format *bold = workbook_add_format(book);
        format_set_bold(bold);
        lxw_format *padded = workbook_add_format(book);
        format_set_num_format(padded, "0000000");
        worksheet_write_string(sheet, 0, 0, "Name", bold);
        worksheet_write_string(sheet, 0, 1, "Product ID", bold);
        worksheet_write_string(sheet, 1, 1, "0012345", nullptr);
        worksheet_write_number(sheet, 2, 1, 815, nullptr);
        worksheet_write_number(sheet, 3, 1, 1e5, nullptr);
        worksheet_write_string(sheet, 4, 1, "1e5", nullptr);
        worksheet_write_number(sheet, 5, 1, 4711, padded);
        worksheet_write_formula_str(sheet, 6, 1, "=CONCATENATE(\"pdt\",\"_1\")", nullptr, "pdt_1");
        QByteArray texts[] = {"pdt_", "22"};
        lxw_rich_string_tuple plain{nullptr, texts[0].data()};
        lxw_rich_string_tuple fat{bold, texts[1].data()};
        lxw_rich_string_tuple *runs[] = {&plain, &fat, nullptr};
        worksheet_write_rich_string(sheet, 7, 1, runs, nullptr);
        worksheet_write_string(sheet, 8, 1, "0012345", nullptr);
        worksheet_write_string(sheet, 10, 1, "# no more", nullptr);
        worksheet_write_number(sheet, 11, 1, 123456789012345, nullptr);
    });
    const Result<IdList> list = read(workbook);
    QVERIFY(list);
    QCOMPARE(list->ids.join(u' '), u"0012345 815 100000 1e5 0004711 pdt_1 pdt_22 123456789012345"_s);
    QCOMPARE(list->column, u"Product ID"_s);
    QCOMPARE(list->repeated, 1);
    QCOMPARE(list->comments, 1);
    QVERIFY(list->unsure.isEmpty());
}

void WorkbookTest::readsEveryKindOfCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("id");
    QTest::newRow("inline") << QByteArray("<c t='inlineStr'><is><t>007</t></is></c>") << u"007"_s;
    QTest::newRow("inline runs") << QByteArray("<c t='inlineStr'><is><r><t>0</t></r><r><t>07</t></r></is></c>")
                                 << u"007"_s;
    QTest::newRow("how it sounds is no part of it")
        << QByteArray("<c t='inlineStr'><is><t>p1</t><rPh sb='0' eb='1'><t>pee</t></rPh></is></c>") << u"p1"_s;
    QTest::newRow("shared") << QByteArray("<c t='s'><v>1</v></c>") << u"00x2"_s;
    QTest::newRow("shared runs") << QByteArray("<c t='s'><v>2</v></c>") << u"p-33"_s;
    QTest::newRow("shared, but not there") << QByteArray("<c t='s'><v>99</v></c>") << QString();
    QTest::newRow("a formula's text") << QByteArray("<c t='str'><f>A1</f><v>007</v></c>") << u"007"_s;
    QTest::newRow("a formula's number") << QByteArray("<c><f>1+1</f><v>2</v></c>") << u"2"_s;
    QTest::newRow("escaped") << QByteArray("<c t='str'><v>p_x0041_1_x005F_x0042_</v></c>") << u"pA1_x0042_"_s;
    QTest::newRow("markup") << QByteArray("<c t='str'><v>a&amp;b&#x31;</v></c>") << u"a&b1"_s;
    QTest::newRow("815") << QByteArray("<c><v>815</v></c>") << u"815"_s;
    QTest::newRow("815.0") << QByteArray("<c><v>815.0</v></c>") << u"815"_s;
    QTest::newRow("1e5") << QByteArray("<c><v>1E5</v></c>") << u"100000"_s;
    QTest::newRow("1.5e+3") << QByteArray("<c t='n'><v>1.5e+3</v></c>") << u"1500"_s;
    QTest::newRow("1.25E-2") << QByteArray("<c><v>1.25E-2</v></c>") << u"0.0125"_s;
    QTest::newRow("a sum that is a little off") << QByteArray("<c><v>814.99999999999989</v></c>") << u"815"_s;
    QTest::newRow("zero") << QByteArray("<c><v>-0</v></c>") << u"0"_s;
    QTest::newRow("filled with zeros") << QByteArray("<c s='1'><v>815</v></c>") << u"00815"_s;
    QTest::newRow("two places") << QByteArray("<c s='3'><v>815</v></c>") << u"815"_s;
    QTest::newRow("nothing") << QByteArray("<c s='1'/>") << QString();
    QTest::newRow("an empty text") << QByteArray("<c t='str'><f>A1</f><v></v></c>") << QString();
}

namespace {

const QByteArray sharedTexts = "<sst><si><t>zero</t></si><si><t xml:space='preserve'> 00x2 </t></si>"
                               "<si><r><t>p-</t></r><r><rPr><b/></rPr><t>33</t></r><rPh><t>pee</t></rPh></si></sst>";
const QByteArray styles =
    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='00000'/><numFmt numFmtId='171' formatCode='[$-407]d/ "
    "mmm'/>"
    "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='170'/>"
    "<xf numFmtId='171'/><xf numFmtId='2'/><xf numFmtId='22'/></cellXfs></styleSheet>";

} // namespace

void WorkbookTest::readsEveryKindOfCell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, id);
    QCOMPARE(ids(Workbooks::ofRows("<row><c t='str'><v>id</v></c></row><row>" + cell + "</row>", sharedTexts, styles)),
             id);
    // as .NET writes it: every name with a prefix
    QByteArray prefixed = "<x:row><x:c t='str'><x:v>id</x:v></x:c></x:row><x:row>" + cell + "</x:row>";
    for (const char *name : {"c", "v", "f", "is", "t", "r", "rPh"}) {
        for (const char *end : {" ", ">", "/"}) {
            const QByteArray rest = QByteArray(name) + end;
            prefixed.replace(QByteArray("<" + rest), QByteArray("<x:" + rest));
            prefixed.replace(QByteArray("</" + rest), QByteArray("</x:" + rest));
        }
    }
    const QByteArray sheet = "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>" +
                             prefixed + "</x:sheetData></x:worksheet>";
    QCOMPARE(ids(Workbooks::zipped(Workbooks::partsOf(sheet, sharedTexts, styles))), id);
}

void WorkbookTest::namesWhatIsNoCertainId_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("why");
    QTest::newRow("sixteen digits") << QByteArray("<c><v>9007199254740990</v></c>") << u"A2 9007199254740990"_s
                                    << u"fifteen digits"_s;
    QTest::newRow("with an exponent") << QByteArray("<c><v>1.23456789012346E+19</v></c>")
                                      << u"A2 1.23456789012346E+19"_s << u"fifteen digits"_s;
    QTest::newRow("a date") << QByteArray("<c s='4'><v>45000</v></c>") << u"A2."_s << u"date"_s;
    QTest::newRow("a date of one's own") << QByteArray("<c s='2'><v>45000.5</v></c>") << u"A2."_s << u"date"_s;
    QTest::newRow("an ISO date") << QByteArray("<c t='d'><v>2026-11-20</v></c>") << u"A2."_s << u"date"_s;
    QTest::newRow("true") << QByteArray("<c t='b'><v>1</v></c>") << u"A2 TRUE"_s << u"neither a text"_s;
    QTest::newRow("an error") << QByteArray("<c t='e'><v>#N/A</v></c>") << u"A2 #N/A"_s << u"neither a text"_s;
    QTest::newRow("not calculated") << QByteArray("<c><f>B1</f></c>") << u"A2."_s << u"no result"_s;
    QTest::newRow("not calculated, as scripts write it")
        << QByteArray("<c><f>B1</f><v></v></c>") << u"A2."_s << u"no result"_s;
    QTest::newRow("not calculated, in short") << QByteArray("<c><f>B1</f><v/></c>") << u"A2."_s << u"no result"_s;
}

void WorkbookTest::namesWhatIsNoCertainId()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, named);
    QFETCH(QString, why);
    const Result<IdList> list = read(Workbooks::ofRows("<row r='1'><c r='A1' t='str'><v>id</v></c></row><row r='2'>" +
                                                           cell + "</row><row r='3'><c><v>815</v></c></row>",
                                                       {}, styles));
    QVERIFY(list);
    QCOMPARE(list->ids, QStringList{u"815"_s});
    const QStringList reasons = whyUnsure(list->unsure);
    QCOMPARE(reasons.size(), 1);
    QVERIFY2(reasons.constFirst().contains(named) && reasons.constFirst().contains(why),
             qPrintable(reasons.constFirst()));
}

void WorkbookTest::findsTheColumn()
{
    const QByteArray workbook = Workbooks::written([](lxw_workbook *book) {
        lxw_worksheet *cover = workbook_add_worksheet(book, "About");
        worksheet_write_string(cover, 0, 0, "Written by", nullptr);
        worksheet_write_string(cover, 0, 1, "Somebody", nullptr);
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Orders");
        const char *cells[][3] = {
            {"Name", "Ours", "Theirs"}, {"Lamp", "a1", "pdt_a1b2c3"}, {"Desk", "a2", "pdt_a1b2c4"}};
        for (lxw_row_t row = 0; row < 3; ++row) {
            for (lxw_col_t column = 0; column < 3; ++column)
                worksheet_write_string(sheet, row, column, cells[row][column], nullptr);
        }
    });
    QCOMPARE(ids(workbook), u"pdt_a1b2c3 pdt_a1b2c4"_s); // a vendor's ids
    QCOMPARE(ids(workbook, u"ours"_s), u"a1 a2"_s);
    QCOMPARE(ids(workbook, u"2"_s), QString()); // of the first sheet: a header, and nothing below
    QVERIFY(ids(workbook, u"price"_s).startsWith(u"! The list has no column “price”."_s));
    const Result<IdList> list = read(workbook, u"theirs"_s);
    QVERIFY(list);
    QCOMPARE(list->column, u"Theirs"_s);
    QCOMPARE(list->sheet, u"Orders"_s);
}

void WorkbookTest::skipsHiddenSheets()
{
    const auto book = [](bool isHidden) {
        return Workbooks::written([isHidden](lxw_workbook *made) {
            lxw_worksheet *secret = workbook_add_worksheet(made, "Old");
            worksheet_write_string(secret, 0, 0, "id", nullptr);
            worksheet_write_string(secret, 1, 0, "old1", nullptr);
            lxw_worksheet *sheet = workbook_add_worksheet(made, "New");
            worksheet_write_string(sheet, 0, 0, "id", nullptr);
            worksheet_write_string(sheet, 1, 0, "new1", nullptr);
            worksheet_activate(sheet);
            worksheet_set_first_sheet(sheet);
            if (isHidden)
                worksheet_hide(secret);
        });
    };
    QCOMPARE(ids(book(false)), u"old1"_s);
    QCOMPARE(ids(book(true)), u"new1"_s);
}

void WorkbookTest::findsAHeaderBelowATitle()
{
    const QByteArray title = "<row r='1'><c r='A1' t='str'><v>Orders of November</v></c></row>";
    const QByteArray table =
        "<row r='4'><c r='B4' t='str'><v>Customer</v></c><c r='C4' t='str'><v>Article</v></c></row>"
        "<row r='5'><c r='B5' t='str'><v>Ada</v></c><c r='C5'><v>815</v></c></row>"
        "<row r='6'><c r='C6'><v>816</v></c></row>";
    QCOMPARE(ids(Workbooks::ofRows(title + table), u"article"_s), u"815 816"_s);
    QCOMPARE(ids(Workbooks::ofRows(title + table), u"3"_s), u"815 816"_s);
    // no header at all: every cell counts
    QCOMPARE(ids(Workbooks::ofRows("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>")), u"1 2"_s);
}

void WorkbookTest::offersItsColumns()
{
    QByteArray rows = "<row><c t='str'><v>Name</v></c><c/><c t='str'><v>Key</v></c></row>";
    for (int i = 0; i < 300; ++i)
        rows += "<row><c t='str'><v>Lamp</v></c><c/><c t='str'><v>00" + QByteArray::number(i) + "</v></c></row>";
    const auto source = idSource(Workbooks::ofRows(rows), u"x"_s, m_vendors);
    QVERIFY(source && source->table);
    const QList<IdColumn> columns = source->table->columns();
    QCOMPARE(columns.size(), 2); // the empty one is none
    QCOMPARE(columns.at(0).name, u"Name"_s);
    QCOMPARE(columns.at(1).first.mid(0, 3), QStringList({u"000"_s, u"001"_s, u"002"_s}));
    QVERIFY(columns.at(0).sheet.isEmpty());
    QCOMPARE(source->table->find({}), 1);
    const Result<IdList> list = source->table->ids(1);
    QVERIFY(list);
    QCOMPARE(list->ids.size(), 300);
    QCOMPARE(source->table->ids(0)->ids, QStringList{u"Lamp"_s});
}

void WorkbookTest::refusesWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");
    const QByteArray row = "<row><c><v>1</v></c></row>";
    const QByteArray good = Workbooks::ofRows(row);
    QTest::newRow("cut off") << good.first(good.size() - 40) << u"damaged"_s;
    QTest::newRow("of another kind") << Workbooks::zipped(
                                            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})
                                     << u"no Excel workbook"_s;
    QTest::newRow("encrypted parts") << Workbooks::zipped(Workbooks::partsOf(row), "secret") << u"encrypted"_s;
    const QByteArray old = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(1000, '\0');
    const QByteArray name = QByteArray(reinterpret_cast<const char *>(u"EncryptedPackage"), 32);
    QTest::newRow("an old one") << old << u"old Excel"_s;
    QTest::newRow("encrypted by Office") << QByteArray(old + name + old) << u"encrypted"_s;
    QTest::newRow("not well formed") << Workbooks::ofRows("<row><c>") << u"damaged"_s;
    const QByteArray bomb = "<!DOCTYPE b [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><worksheet>&b;</worksheet>";
    QTest::newRow("entities") << Workbooks::zipped(Workbooks::partsOf(bomb)) << u"damaged"_s;
    QTest::newRow("a file outside")
        << Workbooks::zipped(
               Workbooks::partsOf("<!DOCTYPE b [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>&a;</worksheet>"))
        << u"damaged"_s;
    QTest::newRow("nested deep") << Workbooks::ofRows(QByteArray("<row>").repeated(100'000) +
                                                      QByteArray("</row>").repeated(100'000))
                                 << u"damaged"_s;
    QTest::newRow("an endless tag") << Workbooks::ofRows("<row a='" + QByteArray(5'000'000, 'x') + "'/>")
                                    << u"damaged"_s;
    QTest::newRow("too many rows") << Workbooks::ofRows(manyRows(300'000, "<c><v>1</v></c>")) << u"200,000 rows"_s;
    QTest::newRow("too many letters") << Workbooks::ofRows(
                                             manyRows(20'000, "<c t='str'><v>" + QByteArray(1'500, 'x') + "</v></c>"))
                                      << u"more than a list"_s;
    QTest::newRow("one cell a million times")
        << Workbooks::ofRows("<row>" + QByteArray("<c r='A1' t='s'><v>0</v></c>").repeated(1'000'000) + "</row>",
                             sharedTexts)
        << u"more than a list"_s;
    Workbooks::Parts shared = Workbooks::partsOf("<worksheet><sheetData>" + manyRows(1, "<c t='s'><v>0</v></c>") +
                                                 "</sheetData></worksheet>");
    QTest::newRow("no shared texts") << Workbooks::zipped(shared) << u"damaged"_s;
}

void WorkbookTest::refusesWithASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, sentence);
    const Result<IdList> list = read(bytes);
    QVERIFY(!list);
    QVERIFY2(list.error().detail.contains(sentence), qPrintable(list.error().detail));
}

void WorkbookTest::staysSmallWhateverUnpacks()
{
    // 400 MB of blanks where rows should be, a million rows, and a text of 300 MB: each a file of less than a megabyte
    // or a few.
    const QByteArray blanks = Workbooks::ofRows(QByteArray(300'000'000, ' '));
    const QByteArray million = Workbooks::ofRows(manyRows(1'000'000, "<c><v>1</v></c><c><v>2</v></c>"));
    const QByteArray text = Workbooks::ofRows("<row><c t='s'><v>0</v></c></row>",
                                              "<sst><si><t>1" + QByteArray(100'000'000, 'x') + "</t></si></sst>");
    QVERIFY(blanks.size() < 1'000'000 && million.size() < 10'000'000 && text.size() < 1'000'000);
    QVERIFY(forgetMemory());
    const qint64 before = mostMemory();
    const Result<IdList> ofBlanks = read(blanks);
    const Result<IdList> ofMillion = read(million);
    const Result<IdList> ofText = read(text);
    QVERIFY(!ofBlanks && ofBlanks.error().detail.contains(u"unpacks"_s));
    QVERIFY(!ofMillion && ofMillion.error().detail.contains(u"200,000 rows"_s));
    QVERIFY(ofText && ofText->ids.size() == 1 && ofText->ids.constFirst().size() == Workbook::mostLetters);
    QVERIFY2(mostMemory() - before < 100, qPrintable(QString::number(mostMemory() - before)));
}

void WorkbookTest::survivesEveryDamage()
{
    const QByteArray good =
        Workbooks::ofRows("<row><c t='str'><v>id</v></c></row><row><c t='s'><v>2</v></c></row>", sharedTexts, styles);
    for (qsizetype length = 0; length < good.size(); length += 7)
        QVERIFY(ids(good.first(length)) != u"p-33"_s);
    QRandomGenerator random(1);
    int whole = 0;
    for (int i = 0; i < 3'000; ++i) {
        QByteArray damaged = good;
        for (int flips = random.bounded(1, 4); flips > 0; --flips)
            damaged[random.bounded(damaged.size())] = char(random.bounded(256));
        whole += ids(damaged) == u"p-33"_s ? 1 : 0; // where nobody looks
    }
    QVERIFY2(whole < 3'000, qPrintable(QString::number(whole)));
}

QTEST_GUILESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
