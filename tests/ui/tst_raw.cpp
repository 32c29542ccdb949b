// SPDX-License-Identifier: Apache-2.0
#include "product/display.h"
#include "raw/rawmodel.h"
#include "raw/rawview.h"
#include "ui/handmade.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

std::vector<RawLine> linesOf(const QByteArray &bytes)
{
    const std::atomic<bool> stop = false;
    return rawLines(bytes, stop);
}

} // namespace

/** The answer as it was sent, in lines, with nothing lost and no secret in it. */
class RawTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreIndented();
    void noByteIsLost_data();
    void noByteIsLost();
    void aLongLineIsInPiecesOfWholeCharacters();
    void secretsAreDots();
    void secretsOfWhatWasNotUnderstoodAreDots();
    void copyingTakesWholeLines();
    void anotherAnswerTakesThePlace();
    void aModelIsSound();
};

void RawTest::linesAreIndented()
{
    const QByteArray bytes = R"({"a":[1,{"b":"x,}\"{"}],"c":{}, "d" : []})";
    QStringList shown;
    for (const RawLine &line : linesOf(bytes))
        shown.append(QString(line.indent * 2, u' ') + QString::fromUtf8(bytes.mid(line.begin, line.length)));
    const QStringList expected{
        u"{"_s,     u"  \"a\":["_s, u"    1,"_s,      u"    {"_s,        u"      \"b\":\"x,}\\\"{\""_s,
        u"    }"_s, u"  ],"_s,      u"  \"c\":{},"_s, u"  \"d\" : []"_s, u"}"_s};
    QCOMPARE(shown, expected);
}

void RawTest::noByteIsLost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("object") << QByteArray(R"({"a" : [1, 2, {"b": null}], "a": "twice"})");
    QTest::newRow("cut off") << QByteArray(R"({"a":[{"b":"never en)");
    QTest::newRow("too many ends") << QByteArray("{}]}]}, 5 ]");
    QTest::newRow("trailing comma") << QByteArray("[1,,2,]");
    QTest::newRow("a page") << QByteArray("<html>\r\n<body>{no, json}</body>\n</html>");
    QTest::newRow("one word") << QByteArray("nothing");
    QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
    QTest::newRow("nested deep") << QByteArray(2'000, '[');
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("a very long text") << "[\"" + QByteArray("ä").repeated(5'000) + "\"]";
}

void RawTest::noByteIsLost()
{
    QFETCH(QByteArray, bytes);
    const auto withoutBlanks = [](QByteArray text) {
        for (const char blank : {' ', '\n', '\r', '\t'})
            text.replace(QByteArray(1, blank), QByteArray());
        return text;
    };
    QByteArray told;
    quint32 behind = 0;
    for (const RawLine &line : linesOf(bytes)) {
        QVERIFY(line.begin >= behind);
        behind = line.begin + line.length;
        told += bytes.mid(line.begin, line.length);
    }
    QCOMPARE(withoutBlanks(told), withoutBlanks(bytes));
}

void RawTest::aLongLineIsInPiecesOfWholeCharacters()
{
    const QByteArray bytes = "[\"" + QByteArray("€").repeated(1'000) + "\"]";
    const auto lines = linesOf(bytes);
    QVERIFY(lines.size() > 6);
    for (const RawLine &line : lines) {
        QVERIFY(line.length <= 400);
        QVERIFY(!QString::fromUtf8(bytes.mid(line.begin, line.length)).contains(QChar::ReplacementCharacter));
    }
    QVERIFY(!lines[1].goesOn);
    QVERIFY(lines[2].goesOn);
}

void RawTest::secretsAreDots()
{
    const Product product = Handmade::product();
    RawModel model;
    QSignalSpy ready(&model, &RawModel::ready);
    model.setAnswer(product.answer, Masking(product));
    QVERIFY(ready.wait());
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row).data().toString() + model.wholeLine(row));
    QVERIFY(lines.filter(u"hush"_s).isEmpty());
    QCOMPARE(lines.filter(maskedSecret.toString()).size(), 1);
    QVERIFY(!lines.filter(u"Lamp"_s).isEmpty());
}

void RawTest::secretsOfWhatWasNotUnderstoodAreDots()
{
    const QByteArray answer = R"({"key":")" + QByteArray("hush").repeated(500) + R"(","name":"Lamp",})";
    RawModel model;
    QSignalSpy ready(&model, &RawModel::ready);
    model.setAnswer(answer, Masking(answer, {u"key"_s}));
    QVERIFY(ready.wait());
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!QString(model.index(row).data().toString() + model.wholeLine(row)).contains(u"hush"_s));
    QCOMPARE(model.wholeLine(1), u"\"key\":\"••••••\","_s);
}

void RawTest::copyingTakesWholeLines()
{
    RawModel model;
    RawView view(model);
    QSignalSpy ready(&model, &RawModel::ready);
    const QByteArray longText = "\"" + QByteArray("x").repeated(1'000) + "\"";
    model.setAnswer("[" + longText + ",2]", {});
    QVERIFY(ready.wait());
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8("[\n" + longText + ",\n2\n]"));
}

void RawTest::anotherAnswerTakesThePlace()
{
    RawModel model;
    QSignalSpy ready(&model, &RawModel::ready);
    model.setAnswer("[" + QByteArray("1,").repeated(500'000) + "1]", {});
    model.setAnswer("[2]", {});
    QVERIFY(ready.wait());
    QTest::qWait(50);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data().toString(), u"2"_s);
}

void RawTest::aModelIsSound()
{
    RawModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy ready(&model, &RawModel::ready);
    model.setAnswer("{\"a\":1}", {});
    QVERIFY(ready.wait());
    model.setAnswer({}, {});
    QVERIFY(ready.wait());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(RawTest)
#include "tst_raw.moc"
