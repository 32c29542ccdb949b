// SPDX-License-Identifier: Apache-2.0
#include "product/safetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

class SafeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controlsBecomeVisible_data();
    void controlsBecomeVisible();
    void doneTwiceIsDoneOnce();
    void linesBecomeOne_data();
    void linesBecomeOne();
    void anExcerptKeepsWholeCharacters_data();
    void anExcerptKeepsWholeCharacters();
};

void SafeTextTest::controlsBecomeVisible_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");

    const auto same = [](const QString &text) {
        QTest::newRow(qPrintable(text)) << text << text;
    };
    same(u"Acme Pro plan"_s);
    same(u"Größe 東京 قاعدة"_s);
    same(u"C:\\u202E is text"_s);
    QTest::newRow("line feed and tab stay") << u"a\n\tb"_s << u"a\n\tb"_s;
    QTest::newRow("emoji with joiner") << u"👩\u200d🔧"_s << u"👩\u200d🔧"_s;
    QTest::newRow("right-to-left override") << u"exe.\u202egnp"_s << u"exe.\\u202Egnp"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\\u2066a\\u2069"_s;
    QTest::newRow("marks") << u"10\u200f20\u061c\u200e"_s << u"10\\u200F20\\u061C\\u200E"_s;
    QTest::newRow("escape sequence") << u"\u001b[31mred"_s << u"\\u001B[31mred"_s;
    QTest::newRow("carriage return hides nothing") << u"good\rbad"_s << u"good\nbad"_s;
    QTest::newRow("lines of Windows") << u"a\r\n\r\nb\r\n"_s << u"a\n\nb\n"_s;
    QTest::newRow("carriage return at the end") << u"a\r"_s << u"a\n"_s;
    QTest::newRow("C1 control") << u"\u009b2J"_s << u"\\u009B2J"_s;
    QTest::newRow("delete") << u"\u007f"_s << u"\\u007F"_s;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << u"\\u0000"_s;
    QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << u"a\\u200Bb\\uFEFF"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u2028b"_s;
    QTest::newRow("half a pair") << QString(u"a" + QString(QChar(0xd83d)) + u"b") << u"a\\uD83Db"_s;
    QTest::newRow("half a pair at the end") << QString(u"a" + QString(QChar(0xd83d))) << u"a\\uD83D"_s;
}

void SafeTextTest::controlsBecomeVisible()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, shown);
    QCOMPARE(plain(sent), shown);
}

void SafeTextTest::doneTwiceIsDoneOnce()
{
    for (char32_t c = 0; c < 0x10000; ++c) {
        const QString once = plain(QString(QChar(char16_t(c))));
        QCOMPARE(plain(once), once);
        QCOMPARE(oneLine(once), plain(oneLine(once)));
    }
}

void SafeTextTest::linesBecomeOne_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");

    QTest::newRow("one line") << u" two  blanks "_s << u" two  blanks "_s;
    QTest::newRow("lines") << u"a\r\n\r\nb\tc"_s << u"a b c"_s;
    QTest::newRow("at the ends") << u"\n\na\n"_s << u"a"_s;
    QTest::newRow("other line ends") << u"a\u2028b\u2029c\u0085d\u000be"_s << u"a b c d e"_s;
    QTest::newRow("still made visible") << u"a\n\u202eb"_s << u"a \\u202Eb"_s;
}

void SafeTextTest::linesBecomeOne()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, shown);
    QCOMPARE(oneLine(sent), shown);
}

void SafeTextTest::anExcerptKeepsWholeCharacters_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("shown");

    QTest::newRow("short") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("long") << u"abcd"_s << 3 << u"abc…"_s;
    QTest::newRow("nothing") << QString() << 3 << QString();
    QTest::newRow("pairs") << u"👍👍👍"_s << 2 << u"👍👍…"_s;
    QTest::newRow("combining marks") << u"e\u0301e\u0301e\u0301"_s << 2 << u"e\u0301e\u0301…"_s;
    QTest::newRow("lines") << u"a\nb\nc"_s << 3 << u"a b…"_s;
}

void SafeTextTest::anExcerptKeepsWholeCharacters()
{
    QFETCH(const QString, sent);
    QFETCH(const int, length);
    QFETCH(const QString, shown);
    QCOMPARE(excerpt(sent, length), shown);
    // a mark can be repeated without end: the excerpt cannot
    const QString marked = sent + u'a' + QString(100'000, u'\u0301');
    QVERIFY(excerpt(marked, length).size() < 200);
}

QTEST_APPLESS_MAIN(SafeTextTest)
#include "tst_safetext.moc"
