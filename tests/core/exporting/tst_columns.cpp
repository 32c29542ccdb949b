// SPDX-License-Identifier: Apache-2.0
#include "exporting/columns.h"
#include "product/display.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** How many columns of a terminal a text takes. */
class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresColumns_data();
    void measuresColumns();
    void wraps_data();
    void wraps();
    void wrapsLongTextsFast();
};

void TestColumns::measuresColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("ASCII") << u"abc"_s << 3;
    QTest::newRow("Chinese") << u"产品"_s << 4;
    QTest::newRow("combining") << u"e\u0301"_s << 1;
    QTest::newRow("emoji") << u"😀"_s << 2;
    QTest::newRow("Arabic") << u"منتج"_s << 4;
    QTest::newRow("dots") << maskedSecret.toString() << 6;
    QTest::newRow("joiner") << u"a\u200Db"_s << 2;
}

void TestColumns::measuresColumns()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(columnsOf(text), columns);
    QCOMPARE(columnsOf(filled(text, 10)), 10);
    QVERIFY(filledBefore(text, 10).endsWith(text));
}

void TestColumns::wraps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short") << u"a b"_s << 10 << QStringList{u"a b"_s};
    QTest::newRow("empty") << QString() << 10 << QStringList{QString()};
    QTest::newRow("at blanks") << u"one two three"_s << 7 << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("own lines") << u"a\n\nb"_s << 7 << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("long word") << u"a abcdefgh"_s << 3 << QStringList{u"a"_s, u"abc"_s, u"def"_s, u"gh"_s};
    QTest::newRow("wide characters") << u"产品名称"_s << 5 << QStringList{u"产品"_s, u"名称"_s};
    QTest::newRow("never") << u"one two"_s << 0 << QStringList{u"one two"_s};
    QTest::newRow("narrower than a character") << u"产品"_s << 1 << QStringList{u"产"_s, u"品"_s};
}

void TestColumns::wraps()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QFETCH(QStringList, lines);
    QCOMPARE(wrapped(text, columns), lines);
}

void TestColumns::wrapsLongTextsFast()
{
    // Quadratic behaviour would take minutes here and fail by the test's own time limit.
    const QString unbroken(1'000'000, u'x');
    QCOMPARE(wrapped(unbroken, 80).size(), 12'500);
    const QString words = u"word "_s.repeated(200'000);
    QCOMPARE(wrapped(words, 80).join(QString()).count(u"word"_s), 200'000);
}

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
