// SPDX-License-Identifier: Apache-2.0
#include "product/display.h"
#include "raw/rawmodel.h"
#include "raw/rawspans.h"
#include "raw/rawview.h"
#include "theme.h"
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
    void aLineIsColoured_data();
    void aLineIsColoured();
    void bytesHaveTheirLines();
    void bytesAreChosenAsSoonAsLinesAreThere();
    void aLineStandsBesideItsNumber();
    void anotherAnswerKeepsTheLine();
    void theKeyboardsLineIsSeen();
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

void RawTest::aLineIsColoured_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<QString>("pieces"); // a letter for what it is, then the piece
    QTest::newRow("a member") << uR"("a b": "c \" d",)"_s << false << uR"(K"a b" T"c \" d")"_s;
    QTest::newRow("a number") << u"\"n\":-1.5e+3}"_s << false << u"K\"n\" N-1.5e+3"_s;
    QTest::newRow("words") << u"[true, null]"_s << false << u"Wtrue Wnull"_s;
    QTest::newRow("a text that goes on") << u"rest: 5\", 7"_s << true << u"Trest: 5\" N7"_s;
    QTest::newRow("a text that never ends") << u"\"a"_s << false << u"T\"a"_s;
    QTest::newRow("signs only") << u"},"_s << false << QString();
}

void RawTest::aLineIsColoured()
{
    QFETCH(QString, line);
    QFETCH(bool, goesOn);
    QFETCH(QString, pieces);
    QStringList told;
    const auto spans = rawSpans(line, goesOn);
    for (const RawSpan &span : spans)
        told.append(u"KTNW"_s.at(int(span.what)) + line.mid(span.start, span.length));
    QCOMPARE(told.join(u' '), pieces);
}

void RawTest::bytesHaveTheirLines()
{
    const QByteArray answer = R"({"name":"Lamp","size":{"width":4,"height":5}})";
    RawModel model;
    QSignalSpy ready(&model, &RawModel::ready);
    model.setAnswer(answer, {});
    QVERIFY(ready.wait());
    const auto linesOfBytes = [&](const QByteArray &bytes) {
        const auto rows = model.rowsOf(answer.indexOf(bytes), answer.indexOf(bytes) + bytes.size());
        QStringList lines;
        for (int row = rows ? rows->first : 0; rows && row <= rows->second; ++row)
            lines.append(model.wholeLine(row));
        return lines.join(u'|');
    };
    QCOMPARE(linesOfBytes("\"Lamp\""), u"\"name\":\"Lamp\","_s);
    QCOMPARE(linesOfBytes(R"({"width":4,"height":5})"), u"\"size\":{|\"width\":4,|\"height\":5|}"_s);
    QVERIFY(!model.rowsOf(answer.size(), answer.size() + 5));
    const auto bytes = model.bytesOf(1);
    QCOMPARE(answer.mid(bytes.first, bytes.second - bytes.first), "\"name\":\"Lamp\","_ba);
}

void RawTest::bytesAreChosenAsSoonAsLinesAreThere()
{
    const QByteArray answer = R"({"a":1,"b":[2,3]})";
    RawModel model;
    RawView view(model);
    QSignalSpy ready(&model, &RawModel::ready);
    model.setAnswer(answer, {});
    view.showBytes(answer.indexOf('['), answer.indexOf(']') + 1);
    QVERIFY(!view.currentBytes());
    QVERIFY(ready.wait());
    QCOMPARE(view.currentIndex().row(), 2);
    QCOMPARE(view.selectionModel()->selectedIndexes().size(), 4);
}

void RawTest::aLineStandsBesideItsNumber()
{
    RawModel model;
    RawView view(model);
    QSignalSpy ready(&model, &RawModel::ready);
    model.setAnswer("1", {});
    QVERIFY(ready.wait());
    view.resize(300, 100);
    view.show();
    const QRect row = view.visualRect(model.index(0));
    const QImage drawn = view.viewport()->grab(row).toImage();
    const int half = QFontMetrics(view.font()).horizontalAdvance(u'0') * 7;
    const auto inked = [&](int from, int to) {
        QList<int> rows;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = from; x < to; ++x) {
                if (drawn.pixelColor(x, y).lightness() < 200 && (rows.isEmpty() || rows.constLast() != y))
                    rows.append(y);
            }
        }
        return rows.isEmpty() ? std::pair(-1, -1) : std::pair(rows.constFirst(), rows.constLast());
    };
    const auto number = inked(0, half);
    const auto line = inked(half, drawn.width());
    QVERIFY(number.first > 0);
    QVERIFY2(qAbs(number.first - line.first) <= 1 && qAbs(number.second - line.second) <= 1,
             qPrintable(u"%1 to %2, %3 to %4"_s.arg(number.first).arg(number.second).arg(line.first).arg(line.second)));
}

void RawTest::anotherAnswerKeepsTheLine()
{
    RawModel model;
    RawView view(model);
    view.resize(300, 200);
    view.show();
    QSignalSpy ready(&model, &RawModel::ready);
    const auto answer = [](int first) {
        QByteArray numbers = QByteArray::number(first);
        for (int i = 1; i < 60'000; ++i)
            numbers += ',' + QByteArray::number(i);
        return QByteArray('[' + numbers + ']');
    };
    model.setAnswer(answer(0), {});
    QVERIFY(ready.wait());
    const QByteArray bytes = ",50000,";
    const auto at = answer(0).indexOf(bytes);
    view.showBytes(at + 1, at + 6);
    QTRY_VERIFY2(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())), "though laid out in pieces");
    QCOMPARE(view.currentIndex().data().toString(), u"50000,"_s);
    const int top = view.topRow();
    model.setAnswer(answer(7), {});
    QVERIFY(ready.wait());
    QTRY_COMPARE(view.topRow(), top);
    QCOMPARE(view.currentIndex().data().toString(), u"50000,"_s);
}

void RawTest::theKeyboardsLineIsSeen()
{
    RawModel model;
    RawView view(model);
    view.resize(300, 200);
    view.show();
    view.activateWindow();
    QSignalSpy ready(&model, &RawModel::ready);
    model.setAnswer("[1,2]", {});
    QVERIFY(ready.wait());
    view.setFocus();
    view.setCurrentIndex(model.index(1));
    const QRect row = view.visualRect(model.index(1));
    const auto edge = [&] {
        return view.viewport()->grab(row).toImage().pixelColor(row.width() / 2, 0);
    };
    QTRY_VERIFY(view.hasFocus());
    QCOMPARE(edge(), Theme::of(view.palette()).accent);
    view.clearFocus();
    QVERIFY(edge() != Theme::of(view.palette()).accent);
}

QTEST_MAIN(RawTest)
#include "tst_raw.moc"
