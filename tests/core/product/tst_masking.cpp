// SPDX-License-Identifier: Apache-2.0
#include "product/masking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** Secrets in an answer that no product could be read from: whatever is wrong with it, their values are dots. */
class MaskingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksByKey_data();
    void masksByKey();
    void masksPieceByPiece();
    void masksNothingWithoutKeys();
    void manyOpenBracketsAreReadOnce();
};

void MaskingTest::masksByKey_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("masked");
    QTest::newRow("good") << QByteArray(R"({"key":"hush","b":1})") << QByteArray(R"({"key":"••••••","b":1})");
    QTest::newRow("comma") << QByteArray(R"({"key" : "hush",})") << QByteArray(R"({"key" : "••••••",})");
    QTest::newRow("cut off") << QByteArray(R"({"key":"hus)") << QByteArray(R"({"key":"••••••)");
    QTest::newRow("quotes") << QByteArray(R"({"key":"h\"us\\","b":1})") << QByteArray(R"({"key":"••••••","b":1})");
    QTest::newRow("number") << QByteArray("{\"key\":\n 12.5 }") << QByteArray("{\"key\":\n \"••••••\" }");
    QTest::newRow("no quotes") << QByteArray("{\"key\": hu sh, \"b\":1") << QByteArray("{\"key\": \"••••••\", \"b\":1");
    QTest::newRow("object") << QByteArray(R"({"key":{"a":"}hush"},"b":1})") << QByteArray(R"({"key":"••••••","b":1})");
    QTest::newRow("open list") << QByteArray(R"({"key":["hush",{"b":1)") << QByteArray(R"({"key":"••••••")");
    QTest::newRow("nothing") << QByteArray(R"({"key":null,"Key":""})") << QByteArray(R"({"key":null,"Key":""})");
    QTest::newRow("twice") << QByteArray(R"({"key":"a","x":{"key":"b"}})")
                           << QByteArray(R"({"key":"••••••","x":{"key":"••••••"}})");
    QTest::newRow("written otherwise") << QByteArray(R"({"\u006bEY":"hush"})")
                                       << QByteArray(R"({"\u006bEY":"••••••"})");
    QTest::newRow("a quote lost") << QByteArray(R"({"a:1,"key":"hush"})") << QByteArray(R"({"a:1,"key":"••••••"})");
    QTest::newRow("text in a text") << QByteArray(R"({"said":"{\"key\":\"hu\\\"sh\",\"b\":1}"})")
                                    << QByteArray(R"({"said":"{\"key\":\"••••••\",\"b\":1}"})");
    QTest::newRow("the word alone") << QByteArray(R"(["key","hush"])") << QByteArray(R"(["key","hush"])");
    QTest::newRow("another key") << QByteArray(R"({"keys":"a","a":"key"})") << QByteArray(R"({"keys":"a","a":"key"})");
    QTest::newRow("a page") << QByteArray("<p class=\"key\">no</p>") << QByteArray("<p class=\"key\">no</p>");
}

void MaskingTest::masksByKey()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, masked);
    QCOMPARE(Masking(sent, {u"key"_s}).masked(sent), masked);
}

void MaskingTest::masksPieceByPiece()
{
    const QByteArray sent = R"({"key":"hush","b":1})";
    const Masking masking(sent, {u"key"_s});
    for (qsizetype at = 0; at < sent.size(); ++at) {
        const QByteArray piece = masking.masked(sent, at, at + 1);
        QVERIFY(piece == sent.mid(at, 1) ? at < 8 || at > 11 : piece == "••••••");
    }
}

void MaskingTest::masksNothingWithoutKeys()
{
    const QByteArray sent = R"({"key":"hush"})";
    QCOMPARE(Masking(sent, {}).masked(sent), sent);
    QCOMPARE(Masking().masked(sent), sent);
}

void MaskingTest::manyOpenBracketsAreReadOnce()
{
    const QByteArray sent = QByteArray(R"({"key":[)").repeated(200'000);
    QCOMPARE(Masking(sent, {u"key"_s}).masked(sent), R"({"key":"••••••")");
}

QTEST_GUILESS_MAIN(MaskingTest)
#include "tst_masking.moc"
