// SPDX-License-Identifier: Apache-2.0
#include "bulk/idlist.h"
#include "vendors/vendors.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** Lists of ids as people have them. */
class IdListTest : public QObject
{
    Q_OBJECT

    const VendorList m_vendors = allVendors();

private Q_SLOTS:
    void readsLists_data();
    void readsLists();
    void countsWhatItLeavesOut();
    void namesAColumn();
    void readsTablesAsTheyCome_data();
    void readsTablesAsTheyCome();
    void readsFiles_data();
    void readsFiles();
    void readsEncodings();
    void asksNothingOfAnUnknownEncoding();
    void namesTheHeader();
    void readsTenThousand();
};

void IdListTest::readsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("one on a line") << u"815\n816\n"_s << QStringList{u"815"_s, u"816"_s};
    QTest::newRow("Windows") << u"815\r\n816"_s << QStringList{u"815"_s, u"816"_s};
    QTest::newRow("ids are text") << u"0012345\n1e5\n9007199254740993\n"_s
                                  << QStringList{u"0012345"_s, u"1e5"_s, u"9007199254740993"_s};
    QTest::newRow("blanks and comments") << u"# ours\n\n815   \n   # theirs\n816 # the old one\n"_s
                                         << QStringList{u"815"_s, u"816"_s};
    QTest::newRow("twice") << u"815\n816\n815\n"_s << QStringList{u"815"_s, u"816"_s};
    QTest::newRow("a headed list") << u"Product ID\n815\n816\n"_s << QStringList{u"815"_s, u"816"_s};
    QTest::newRow("a word may be an id") << u"yourProductKey\n815\n1002\n"_s
                                         << QStringList{u"yourProductKey"_s, u"815"_s, u"1002"_s};
    QTest::newRow("several on a line") << u"815, 816; 817\n818"_s
                                       << QStringList{u"815"_s, u"816"_s, u"817"_s, u"818"_s};
    QTest::newRow("links stay whole") << u"https://x.example/p#a\n815"_s
                                      << QStringList{u"https://x.example/p#a"_s, u"815"_s};
    QTest::newRow("bullets") << u"- pdt_a1b2c3\n- pdt_a1b2c4"_s << QStringList{u"pdt_a1b2c3"_s, u"pdt_a1b2c4"_s};
    QTest::newRow("a table with commas") << u"name,id\nLamp,0815\n\"Lamp, small\",0816\n"_s
                                         << QStringList{u"0815"_s, u"0816"_s};
    QTest::newRow("a table with semicolons")
        << u"SKU;Name\n0815;Lamp\n0816;\"a\nb\"\n"_s << QStringList{u"0815"_s, u"0816"_s};
    QTest::newRow("a table from a spreadsheet")
        << u"Name\tProduct-Id\nLamp\t0815\n\t\nDesk\t0816\n"_s << QStringList{u"0815"_s, u"0816"_s};
    QTest::newRow("cells of a spreadsheet without a header")
        << u"Lamp\t815\t12,50\nDesk\t1002\t99\n"_s << QStringList{u"815"_s, u"1002"_s};
    QTest::newRow("cells without a header, words that go on with a number")
        << u"Lamp\t815\nLamp 2\t1002\nLamp 3\t1003\n"_s << QStringList{u"815"_s, u"1002"_s, u"1003"_s};
    QTest::newRow("cells below a header with a number")
        << u"Name\tSKU 2026\tPrice\nLamp\t815\t12,50\nDesk\t1002\t99\n"_s << QStringList{u"815"_s, u"1002"_s};
    QTest::newRow("a column of a vendor's ids")
        << u"name,what\nLamp,pdt_a1b2c3\nDesk,pdt_a1b2c4\n"_s << QStringList{u"pdt_a1b2c3"_s, u"pdt_a1b2c4"_s};
    QTest::newRow("kept from becoming a number")
        << u"id,name\n\"=\"\"0012\"\"\",Lamp\n=\"0013\",Desk\n"_s << QStringList{u"0012"_s, u"0013"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void IdListTest::readsLists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    const auto list = readIdFile(text.toUtf8(), u"ids.txt"_s, {}, m_vendors);
    QVERIFY(list);
    QCOMPARE(list->ids, ids);
}

void IdListTest::countsWhatItLeavesOut()
{
    const auto list = readIdList(u"# ours\n815\n\n816\n815\n# more\n\n\n"_s, {}, m_vendors);
    QVERIFY(list);
    QCOMPARE(list->ids.size(), 2);
    QCOMPARE(list->repeated, 1);
    QCOMPARE(list->comments, 2);
    QCOMPARE(list->blank, 3);
}

void IdListTest::namesAColumn()
{
    const QString table = u"id,other\n1a,2b\n3c,4d\n"_s;
    const auto ids = [&](const QString &column) {
        const auto list = readIdList(table, column, m_vendors);
        return list ? list->ids.join(u' ') : u"-"_s;
    };
    QCOMPARE(ids({}), u"1a 3c"_s);
    QCOMPARE(ids(u"Other"_s), u"2b 4d"_s);
    QCOMPARE(ids(u"2"_s), u"2b 4d"_s);
    QCOMPARE(ids(u"3"_s), u"-"_s);
    QCOMPARE(ids(u"price"_s), u"-"_s);
    QVERIFY(!readIdList(u"815\n"_s, u"price"_s, m_vendors));
}

void IdListTest::readsTablesAsTheyCome_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("ids");
    const QString orders = u"Export of 2026-11-20\nName;Product id;Price\nLamp;p1;12,50\nDesk;p2;99,00\n"_s;
    QTest::newRow("below a title") << u"a.csv"_s << orders << QString() << u"p1 p2"_s;
    QTest::newRow("below a title, named") << u"a.csv"_s << orders << u"name"_s << u"Lamp Desk"_s;
    QTest::newRow("below a title, named, whatever the file is called")
        << u"a.txt"_s << orders << u"Product id"_s << u"p1 p2"_s;
    QTest::newRow("a row that is a cell short")
        << u"a.csv"_s << u"Name,id,Price\nLamp,p1,3\nDesk,p2\nBed,p3,4\n"_s << QString() << u"p1 p2 p3"_s;
    QTest::newRow("a row that is a cell long")
        << u"a.csv"_s << u"Name,id\nLamp,p1\nDesk,p2,and more\n"_s << QString() << u"p1 p2"_s;
    QTest::newRow("one column") << u"a.csv"_s << u"Artikelnummer\np1\np2\n"_s << QString() << u"p1 p2"_s;
    QTest::newRow("one column, named") << u"a.csv"_s << u"Artikelnummer\np1\np2\n"_s << u"artikelnummer"_s
                                       << u"p1 p2"_s;
    QTest::newRow("one column, by number") << u"a.txt"_s << u"Artikelnummer\np1\np2\n"_s << u"1"_s << u"p1 p2"_s;
    QTest::newRow("a list that is headed") << u"a.txt"_s << u"Artikelnummer\np1\np2\n"_s << QString() << u"p1 p2"_s;
    QTest::newRow("no header: words among words")
        << u"a.txt"_s << u"lamp\ndesk\nbed2\n"_s << QString() << u"lamp desk bed2"_s;
    QTest::newRow("a header with digits, named") << u"a.csv"_s << u"2024,2025\np1,p9\n"_s << u"2025"_s << u"p9"_s;
    QTest::newRow("headers with digits beside one without")
        << u"a.csv"_s << u"Price,EAN13\n3,40012\n4,40013\n"_s << u"2"_s << u"40012 40013"_s;
    QTest::newRow("no header") << u"a.csv"_s << u"Lamp,815,12.50\nDesk,1002,99\n"_s << QString() << u"815 1002"_s;
    QTest::newRow("one column that a word begins")
        << u"a.csv"_s << u"PROMO\nA1\nA2\n"_s << QString() << u"PROMO A1 A2"_s;
    QTest::newRow("a quotation mark too many")
        << u"a.csv"_s << u"1001\n1002\n1003\n\n\"815\n1004\n1005\n"_s << QString() << u"! Line 5 opens"_s;
    QTest::newRow("a quotation mark too many in a table")
        << u"a.txt"_s << u"Name;Id\nLamp;p1\nDesk;\"p2\nBed;p3\n"_s << QString() << u"! Line 3 opens"_s;
    QTest::newRow("an id that a spreadsheet has shortened")
        << u"a.csv"_s << u"id\n1001\n8.15E+09\n"_s << QString() << u"! Line 3 holds 8.15E+09"_s;
    QTest::newRow("an id that looks a little like that") << u"a.csv"_s << u"id\n8E15\n"_s << QString() << u"8E15"_s;
    QTest::newRow("two quotation marks too many")
        << u"a.csv"_s << u"1001\n1002\n\"815\n1004\n1005\"\n1006\n"_s << QString() << u"! line 3 goes on"_s;
    QTest::newRow("a name of two lines") << u"a.csv"_s << u"id,name\np1,\"La\nmp\"\np2,Desk\n"_s << QString()
                                         << u"p1 p2"_s;
    QTest::newRow("no sense in it") << u"a.csv"_s << u"a,b\nc;d;e\nf\ng,h,i,j\n"_s << QString()
                                    << u"! numbers of cells"_s;
}

void IdListTest::readsTablesAsTheyCome()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, column);
    QFETCH(QString, ids);
    const auto list = readIdFile(text.toUtf8(), name, column, m_vendors);
    if (ids.startsWith(u'!')) {
        QVERIFY(!list);
        QVERIFY2(list.error().detail.contains(ids.sliced(2)), qPrintable(list.error().detail));
        return;
    }
    QVERIFY(list);
    QCOMPARE(list->ids.join(u' '), ids);
}

void IdListTest::readsFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("ids");
    // without a header only a file's name tells a table from two ids on a line
    QTest::newRow("a list") << u"ids.txt"_s << QStringList{u"pdt_a1"_s, u"pdt_b2"_s, u"pdt_a3"_s, u"pdt_b4"_s};
    QTest::newRow("a table") << u"ids.CSV"_s << QStringList{u"pdt_a1"_s, u"pdt_a3"_s};
}

void IdListTest::readsFiles()
{
    QFETCH(QString, name);
    QFETCH(QStringList, ids);
    const auto list = readIdFile("pdt_a1,pdt_b2\npdt_a3,pdt_b4\n", name, {}, m_vendors);
    QVERIFY(list);
    QCOMPARE(list->ids, ids);
}

void IdListTest::readsEncodings()
{
    const QString text = u"id\nProdukt_Ä1\n"_s;
    const auto ids = [this](const QByteArray &bytes) {
        const auto list = readIdFile(bytes, u"ids.txt"_s, {}, m_vendors);
        return list ? list->ids.join(u' ') : QString();
    };
    QCOMPARE(ids(text.toUtf8()), u"Produkt_Ä1"_s);
    QCOMPARE(ids(QByteArray("\xEF\xBB\xBF" + text.toUtf8())), u"Produkt_Ä1"_s);
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QCOMPARE(ids(utf16(text)), u"Produkt_Ä1"_s);
}

void IdListTest::asksNothingOfAnUnknownEncoding()
{
    const auto read = [this](const QString &text) {
        return readIdFile(text.toLatin1(), u"ids.csv"_s, {}, m_vendors);
    };
    const auto unmarked = readIdFile(QByteArray("8\0001\0005\000\n\000", 8), u"ids.txt"_s, {}, m_vendors);
    QVERIFY(!unmarked); // UTF-16
    QVERIFY2(unmarked.error().detail.contains(u"Line 1"_s), qPrintable(unmarked.error().detail));
    const auto doubtful = read(u"id\nP1\nProdukt_Ä1\n"_s);
    QVERIFY(!doubtful);
    QVERIFY2(doubtful.error().detail.contains(u"Line 3"_s), qPrintable(doubtful.error().detail));
    const auto quoted = read(u"id\n\"Gerät 24\"\" x\"\n"_s); // which does not stand there as it is asked
    QVERIFY(!quoted);
    QVERIFY2(quoted.error().detail.contains(u"Line 2"_s), qPrintable(quoted.error().detail));
    const auto certain = read(u"id,name\nP1,Müller\nP2,Öl\n"_s);
    QVERIFY(certain);
    QCOMPARE(certain->ids, QStringList({u"P1"_s, u"P2"_s}));
}

void IdListTest::namesTheHeader()
{
    const auto column = [this](const QString &text, const QString &name) {
        const auto list = readIdFile(text.toUtf8(), name, {}, m_vendors);
        return list ? list->column : u"-"_s;
    };
    QCOMPARE(column(u"SKU\np1\np2\n"_s, u"a.txt"_s), u"SKU"_s);
    QCOMPARE(column(u"SKU\np1\np2\n"_s, u"a.csv"_s), u"SKU"_s);
    QCOMPARE(column(u"p1\np2\n"_s, u"a.txt"_s), QString());
    QCOMPARE(column(u"p1\np2\n"_s, u"a.csv"_s), QString());
    QCOMPARE(column(u"Lamp,p1\nDesk,p2\n"_s, u"a.csv"_s), u"2"_s);
}

void IdListTest::readsTenThousand()
{
    QString text;
    for (int i = 0; i < 10'000; ++i)
        text += u"prod-%1\n"_s.arg(i, 5, 10, QChar(u'0'));
    const auto list = readIdList(text, {}, m_vendors);
    QVERIFY(list);
    QCOMPARE(list->ids.size(), 10'000);
    QCOMPARE(list->ids.constLast(), u"prod-09999"_s);
}

QTEST_GUILESS_MAIN(IdListTest)
#include "tst_idlist.moc"
