// SPDX-License-Identifier: Apache-2.0
#include "json/document.h"
#include "json/fault.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** Kept where it stands, because values point into it. */
struct Parsed
{
    explicit Parsed(const QByteArray &bytes, Json::Limits limits = {})
        : result(Json::Document::parse(bytes, limits))
    {
    }
    [[nodiscard]] Json::Value root() const { return result ? result->root() : Json::Value(); }
    [[nodiscard]] QString detail() const { return result ? QString() : result.error().detail; }

    Result<Json::Document> result;
};

/** Everything a tree says, written out again without blanks: equal bytes mean equal order, duplicates and digits. */
QByteArray written(Json::Value value)
{
    if (!value.isContainer())
        return value.raw().toByteArray();
    const bool isArray = value.is(Json::Type::Array);
    QByteArray text(isArray ? "[" : "{");
    for (const Json::Value child : Json::children(value)) {
        if (!(child == value.first()))
            text += ',';
        if (child.hasKey())
            text += '"' + child.key().toUtf8() + "\":";
        text += written(child);
    }
    return text + (isArray ? ']' : '}');
}

/** A document with every kind of value, used to cut and to damage. */
QByteArray sample()
{
    QFile file(QStringLiteral(VITRINE_FIXTURES "/json/sample.json"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/** What must hold for every tree, however strange the text it was read from. */
void checkTree(const Json::Document &document)
{
    const Json::Value root = document.root();
    QCOMPARE(root.node(), 0U);
    QCOMPARE(root.end(), document.nodes());
    quint32 seen = 1;
    QList<Json::Value> open{root};
    while (!open.isEmpty()) {
        const Json::Value value = open.takeLast();
        QVERIFY(!value.raw().isEmpty());
        QCOMPARE(document.bytes().mid(value.begin(), value.raw().size()), value.raw().toByteArray());
        qsizetype count = 0;
        for (const Json::Value child : Json::children(value)) {
            QVERIFY(child.parent() == value);
            QVERIFY(child.begin() > value.begin());
            QVERIFY(child.begin() + child.raw().size() < value.begin() + value.raw().size());
            open.append(child);
            ++count;
            ++seen;
        }
        QCOMPARE(count, value.size());
    }
    QCOMPARE(seen, document.nodes());
}

} // namespace

class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conforms_data();
    void conforms();
    void manyBrackets_data();
    void manyBrackets();
    void keepsEveryDigit_data();
    void keepsEveryDigit();
    void keepsOrderAndDuplicates();
    void decodesStrings_data();
    void decodesStrings();
    void skipsByteOrderMark();
    void knowsTypesAndLeaves();
    void walksTheTree();
    void findsByPointer_data();
    void findsByPointer();
    void pointersLeadBack();
    void nothingIsThere();
    void saysWhere_data();
    void saysWhere();
    void limitsDepth();
    void limitsSize();
    void refusesEveryTruncation();
    void survivesDamage();
    void readsBorrowedBytes();
};

void TestJson::conforms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QFile file(QStringLiteral(VITRINE_FIXTURES "/json/conformance.tsv"));
    QVERIFY(file.open(QFile::ReadOnly));
    while (!file.atEnd()) {
        const QList<QByteArray> row = file.readLine().chopped(1).split('\t');
        QCOMPARE(row.size(), 4);
        QTest::addRow("%s %s: %s", row[0].constData(), row[1].constData(), row[2].constData())
            << QByteArray::fromPercentEncoding(row[3]) << (row[1] == "accept");
    }
}

void TestJson::conforms()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const Parsed parsed(text);
    QVERIFY2(bool(parsed.result) == accepted, qPrintable(parsed.detail()));
    if (accepted)
        checkTree(*parsed.result);
    else
        QCOMPARE(parsed.result.error().kind, Error::Kind::BadAnswer);
    if (!text.startsWith("\xEF\xBB\xBF"))
        QCOMPARE(!Json::findFault(text, 512), accepted);
}

void TestJson::manyBrackets_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("500 arrays") << QByteArray(QByteArray(500, '[') + QByteArray(500, ']')) << true;
    QTest::newRow("100,000 opened arrays") << QByteArray(100'000, '[') << false;
    QTest::newRow("100,000 arrays") << QByteArray(QByteArray(100'000, '[') + QByteArray(100'000, ']')) << false;
    QTest::newRow("50,000 opened arrays with objects") << QByteArray("[{\"\":").repeated(50'000) << false;
    QTest::newRow("100,000 opened objects") << QByteArray("{\"a\":").repeated(100'000) << false;
    QTest::newRow("100,000 closed arrays") << QByteArray(100'000, ']') << false;
}

void TestJson::manyBrackets()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    QCOMPARE(bool(Json::Document::parse(text)), accepted);
}

void TestJson::keepsEveryDigit_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"19.90", "-79228162514264337593543950335", "9007199254740993", "1e400", "-0", "0.0000",
                               "1E+05", "-1e-400", "0e0", "123456789.123456789123456789"})
        QTest::newRow(number) << QByteArray(number);
}

void TestJson::keepsEveryDigit()
{
    QFETCH(QByteArray, number);
    const Parsed alone(number);
    QCOMPARE(alone.root().type(), Json::Type::Number);
    QCOMPARE(alone.root().raw(), number);
    const Parsed member("{\"price\" : " + number + "\n, \"all\":[" + number + " ]}");
    QCOMPARE(member.root().value(u"price").raw(), number);
    QCOMPARE(member.root().value(u"price").text(), QString::fromLatin1(number));
    QCOMPARE(member.root().find(u"/all/0").raw(), number);
}

void TestJson::keepsOrderAndDuplicates()
{
    const QByteArray text(R"({"z":1,"a":{"z":2,"b":[]},"z":{"z":null},"m":[{},"x",true,[1.0]],"z":"last"})");
    const Parsed parsed(text);
    QCOMPARE(written(parsed.root()), text);
    QCOMPARE(parsed.root().size(), 5);
    QCOMPARE(parsed.root().value(u"z").text(), u"last"_s);
}

void TestJson::decodesStrings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("decoded");
    QTest::newRow("plain") << QByteArray(R"("abc")") << u"abc"_s;
    QTest::newRow("empty") << QByteArray(R"("")") << QString();
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("hex in both cases") << QByteArray(R"("\u00e9\u00E9")") << u"éé"_s;
    QTest::newRow("UTF-8") << QByteArray("\"\xC3\xA9\xE4\xBA\xA7\xF0\x9F\x98\x80\"") << u"é产😀"_s;
    QTest::newRow("pair") << QByteArray(R"("a\ud83d\ude00b")") << u"a😀b"_s;
    QTest::newRow("null") << QByteArray(R"("a\u0000b")") << u"a\0b"_s;
    QTest::newRow("lone high") << QByteArray(R"("a\ud83db")") << u"a\uFFFDb"_s;
    QTest::newRow("lone low") << QByteArray(R"("\ude00")") << u"\uFFFD"_s;
    QTest::newRow("two high") << QByteArray(R"("\ud83d\ud83d\ude00")") << u"\uFFFD😀"_s;
    QTest::newRow("turned round") << QByteArray(R"("\ude00\ud83d")") << u"\uFFFD\uFFFD"_s;
    QTest::newRow("high before escape") << QByteArray(R"("\ud83d\n")") << u"\uFFFD\n"_s;
    QTest::newRow("byte order mark kept")
        << QByteArray("\"\xEF\xBB\xBF\xEF\xBB\xBFx\\n\xEF\xBB\xBF\"") << u"\uFEFF\uFEFFx\n\uFEFF"_s;
    QTest::newRow("byte order mark first") << QByteArray("\"\xEF\xBB\xBFx\"") << u"\uFEFFx"_s;
    QTest::newRow("backslash at the end") << QByteArray(R"("a\\")") << u"a\\"_s;
    QTest::newRow("nonCharacter") << QByteArray("\"\xEF\xBF\xBF\"") << QString(QChar(0xFFFF));
}

void TestJson::decodesStrings()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, decoded);
    const Parsed parsed(text);
    QCOMPARE(parsed.root().text(), decoded);
    QCOMPARE(parsed.root().raw(), text);

    const Parsed member("{" + text + " : 7}");
    QCOMPARE(member.root().first().key(), decoded);
    QCOMPARE(member.root().value(decoded).text(), u"7"_s);
    QCOMPARE(member.root().find(member.root().first().pointer()).text(), u"7"_s);
}

void TestJson::skipsByteOrderMark()
{
    const Parsed parsed("\xEF\xBB\xBF {\"a\":[1]}");
    QCOMPARE(parsed.root().begin(), 4U);
    QCOMPARE(parsed.root().find(u"/a/0").begin(), 10U);
    QCOMPARE(parsed.result->bytes(), QByteArray("\xEF\xBB\xBF {\"a\":[1]}"));
}

void TestJson::knowsTypesAndLeaves()
{
    const Parsed parsed(R"([null, true, false, -1, "s", [], {}, [ ], { }, [0], {"a":0}])");
    using enum Json::Type;
    const QList<Json::Type> types{Null, Boolean, Boolean, Number, String, Array, Object, Array, Object, Array, Object};
    for (qsizetype i = 0; i < types.size(); ++i) {
        QCOMPARE(parsed.root().at(i).type(), types[i]);
        QCOMPARE(parsed.root().at(i).isLeaf(), i < 9);
    }
    QCOMPARE(parsed.root().at(7).raw(), "[ ]");
    QCOMPARE(parsed.root().at(8).text(), u"{ }"_s);
    QCOMPARE(parsed.root().at(10).text(), u"{\"a\":0}"_s);
}

void TestJson::walksTheTree()
{
    const Parsed parsed(R"({"a":[1,[2,3],4],"b":5})");
    const Json::Value a = parsed.root().first();
    QCOMPARE(a.key(), u"a"_s);
    QCOMPARE(a.next().key(), u"b"_s);
    QVERIFY(!a.next().next().exists());
    QVERIFY(a.first().next().first().parent().parent() == a);
    QVERIFY(!a.first().hasKey());
    QVERIFY(!parsed.root().next().exists());
    QVERIFY(!parsed.root().parent().exists());
    QCOMPARE(a.node(), 1U);
    QCOMPARE(a.end(), 7U);
    QCOMPARE(a.next().node(), 7U);
    QCOMPARE(parsed.root().end(), parsed.result->nodes());
}

void TestJson::findsByPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("found"); // "-" where there is nothing
    QTest::newRow("second element") << u"/foo/1"_s << u"baz"_s;
    QTest::newRow("empty key") << u"/"_s << u"0"_s;
    QTest::newRow("slash") << u"/a~1b"_s << u"1"_s;
    QTest::newRow("tilde") << u"/m~0n"_s << u"8"_s;
    QTest::newRow("tilde one") << u"/~01"_s << u"10"_s;
    QTest::newRow("percent is no escape") << u"/c%d"_s << u"2"_s;
    QTest::newRow("caret") << u"/e^f"_s << u"3"_s;
    QTest::newRow("bar") << u"/g|h"_s << u"4"_s;
    QTest::newRow("backslash") << u"/i\\j"_s << u"5"_s;
    QTest::newRow("quote") << u"/k\"l"_s << u"6"_s;
    QTest::newRow("blank") << u"/ "_s << u"7"_s;
    QTest::newRow("empty keys in empty keys") << u"/deep///x"_s << u"9"_s;
    QTest::newRow("digits as a name") << u"/deep/0"_s << u"name"_s;
    QTest::newRow("leading zero") << u"/foo/01"_s << u"-"_s;
    QTest::newRow("behind the end") << u"/foo/2"_s << u"-"_s;
    QTest::newRow("dash") << u"/foo/-"_s << u"-"_s;
    QTest::newRow("sign") << u"/foo/+1"_s << u"-"_s;
    QTest::newRow("huge index") << u"/foo/18446744073709551617"_s << u"-"_s;
    QTest::newRow("no such name") << u"/nope"_s << u"-"_s;
    QTest::newRow("through a scalar") << u"/foo/0/x"_s << u"-"_s;
    QTest::newRow("without a slash") << u"foo"_s << u"-"_s;
    QTest::newRow("bad escape") << u"/a~2b"_s << u"-"_s;
    QTest::newRow("cut escape") << u"/a~"_s << u"-"_s;
}

void TestJson::findsByPointer()
{
    QFETCH(QString, pointer);
    QFETCH(QString, found);
    const Parsed parsed(R"({"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8,)"
                        R"("~1":10,"deep":{"":{"":{"x":9}},"0":"name"}})");
    const Json::Value value = parsed.root().find(pointer);
    QCOMPARE(value.exists() ? value.text() : u"-"_s, found);
    if (value.exists())
        QCOMPARE(value.pointer(), pointer);
}

void TestJson::pointersLeadBack()
{
    const Parsed parsed(sample());
    QVERIFY2(bool(parsed.result), qPrintable(parsed.detail()));
    QVERIFY(parsed.root().find(u"") == parsed.root());
    QCOMPARE(parsed.root().pointer(), QString());
    QList<Json::Value> open{parsed.root()};
    while (!open.isEmpty()) {
        const Json::Value value = open.takeLast();
        QVERIFY(parsed.root().find(value.pointer()) == value);
        for (const Json::Value child : Json::children(value))
            open.append(child);
    }
    const Json::Value inner = parsed.root().find(u"/data/prices");
    QCOMPARE(inner.find(u"/1/amount").text(), u"1e400"_s);
    QCOMPARE(inner.find(u"/1/amount").pointer(), u"/data/prices/1/amount"_s);

    const Parsed twice(R"({"a":1,"a":2})");
    QCOMPARE(twice.root().first().pointer(), u"/a"_s);
    QCOMPARE(twice.root().find(u"/a").text(), u"2"_s);
}

void TestJson::nothingIsThere()
{
    const Json::Value none;
    QVERIFY(!none.exists());
    QCOMPARE(none.type(), Json::Type::Null);
    QVERIFY(!none.is(Json::Type::Null));
    QVERIFY(!none.isLeaf());
    QVERIFY(none.raw().isEmpty());
    QCOMPARE(none.text(), QString());
    QCOMPARE(none.pointer(), QString());
    QVERIFY(!none.find(u"/a").exists());
    QVERIFY(!none.value(u"a").next().parent().first().at(0).exists());
    const Parsed scalar("1");
    QVERIFY(!scalar.root().value(u"a").exists());
    QVERIFY(!scalar.root().at(0).exists());
    const Parsed array("[1]");
    QVERIFY(!array.root().at(-1).exists());
    QVERIFY(!array.root().value(u"0").exists());
}

void TestJson::saysWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("empty") << QByteArray() << u"line 1, column 1, byte 1: it is empty"_s;
    QTest::newRow("blank") << QByteArray(" \n ") << u"line 2, column 2, byte 4: it is empty"_s;
    QTest::newRow("cut") << QByteArray("{\n \"a\": [1,") << u"line 2, column 10, byte 12: it ends too early"_s;
    QTest::newRow("comma") << QByteArray("[1,\n2,\n]") << u"line 3, column 1, byte 8: a value is expected"_s;
    QTest::newRow("name") << QByteArray("{\"a\":1,}") << u"line 1, column 8, byte 8: a name in quotes is expected"_s;
    QTest::newRow("colon") << QByteArray("{\"a\" 1}") << u"line 1, column 6, byte 6: a colon is expected"_s;
    QTest::newRow("bracket") << QByteArray("[1}")
                             << u"line 1, column 3, byte 3: a comma or a closing bracket is expected"_s;
    QTest::newRow("trailing") << QByteArray("{}\r\n\r\nx")
                              << u"line 3, column 1, byte 7: something follows the value"_s;
    QTest::newRow("NaN") << QByteArray("[NaN]") << u"line 1, column 2, byte 2: a value is expected"_s;
    QTest::newRow("HTML") << QByteArray("\n<!DOCTYPE html>") << u"line 2, column 1, byte 2: a value is expected"_s;
    QTest::newRow("escape") << QByteArray("[\"ab\\x\"]")
                            << u"line 1, column 5, byte 5: an unknown escape in a string"_s;
    QTest::newRow("control") << QByteArray("[\"a\tb\"]")
                             << u"line 1, column 4, byte 4: a control character in a string"_s;
    QTest::newRow("UTF-8, columns in bytes")
        << QByteArray("[\"\xC3\xA9\",\"\xE9\"]") << u"line 1, column 8, byte 8: bytes that are not UTF-8"_s;
    QTest::newRow("byte order mark counts")
        << QByteArray("\xEF\xBB\xBF[1,]") << u"line 1, column 7, byte 7: a value is expected"_s;
}

void TestJson::saysWhere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, detail);
    const Parsed parsed(text);
    QVERIFY(!parsed.result);
    QCOMPARE(parsed.result.error().kind, Error::Kind::BadAnswer);
    QCOMPARE(parsed.detail(), detail);
}

void TestJson::limitsDepth()
{
    const Json::Limits limits{.depth = 3};
    QVERIFY(Json::Document::parse("[[[1]]]", limits));
    QVERIFY(Json::Document::parse("{\"a\":[{}]}", limits));
    const Parsed parsed("[1,[[\n[]]]]", limits);
    QCOMPARE(parsed.detail(), u"line 2, column 1, byte 7: it is nested too deeply"_s);

    const auto arrays = [](int depth) {
        return QByteArray(QByteArray(depth, '[') + QByteArray(depth, ']'));
    };
    QVERIFY(Json::Document::parse(arrays(512)));
    QVERIFY(!Json::Document::parse(arrays(513)));
    QVERIFY(Json::Document::parse(arrays(1000), {.depth = 1'000'000}));
    QVERIFY(!Json::Document::parse(arrays(1001), {.depth = 1'000'000}));
}

void TestJson::limitsSize()
{
    const Json::Limits limits{.bytes = 5};
    QVERIFY(Json::Document::parse("[123]", limits));
    const Parsed parsed("[1234]", limits);
    QVERIFY(!parsed.result);
    QCOMPARE(parsed.result.error().kind, Error::Kind::TooLarge);
}

void TestJson::refusesEveryTruncation()
{
    const QByteArray whole = sample().trimmed();
    QVERIFY(Json::Document::parse(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Parsed parsed(whole.first(length));
        QVERIFY2(!parsed.result, qPrintable(QString::number(length)));
        QVERIFY(parsed.detail().startsWith(u"line "));
    }
}

void TestJson::survivesDamage()
{
    // A seed of its own, so that a failure comes back.
    QRandomGenerator random(20'261'120);
    const QByteArray whole = sample();
    const QByteArray telling("{}[]\",:\\u0123456789eE+-.tfn \n\x01\x80\xFF");
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = whole;
        const int wounds = 1 + random.bounded(4);
        for (int i = 0; i < wounds; ++i) {
            const qsizetype at = random.bounded(int(text.size()));
            switch (random.bounded(4)) {
            case 0:
                text[at] = char(text[at] ^ (1 << random.bounded(8)));
                break;
            case 1:
                text[at] = telling[random.bounded(int(telling.size()))];
                break;
            case 2:
                text.remove(at, 1 + random.bounded(3));
                break;
            default:
                text.insert(at, telling[random.bounded(int(telling.size()))]);
                break;
            }
        }
        const Parsed parsed(text);
        // The fast reading and the slow one, written apart, agree on every text.
        QVERIFY2(bool(parsed.result) == !Json::findFault(text, 512), text.constData());
        if (parsed.result)
            checkTree(*parsed.result);
    }
}

void TestJson::readsBorrowedBytes()
{
    // No byte behind the text may be read as part of it.
    const char *const memory = "[1]  ]]}}\"";
    const QByteArray borrowed = QByteArray::fromRawData(memory, 3);
    const Parsed parsed(borrowed);
    QCOMPARE(parsed.root().raw(), "[1]");
    QVERIFY(!Json::Document::parse(QByteArray::fromRawData(memory, 2)));

    QByteArray roomy("[1]");
    roomy.reserve(1000);
    const Parsed shared(roomy);
    roomy[1] = '2';
    QCOMPARE(shared.root().raw(), "[1]");
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
