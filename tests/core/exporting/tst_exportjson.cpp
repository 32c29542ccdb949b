// SPDX-License-Identifier: Apache-2.0
#include "core/exporting/results.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Handwritten;

/** JSON and JSON Lines: a contract with scripts. */
class TestExportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsTheContract();
    void jsonKeepsTheAnswersBytes();
    void jsonIsOneOrMany();
    void jsonLinesAreLines();
    void jsonTellsFailures_data();
    void jsonTellsFailures();
    void jsonEscapesText_data();
    void jsonEscapesText();
    void tellsEveryLanguage();
};

void TestExportJson::jsonKeepsTheContract()
{
    QCOMPARE(
        written(u"json"_s, {pricedResult()}),
        QByteArray(
            "{\n"
            "  \"asked\": \"815\",\n"
            "  \"profile\": \"CRM Oslo\",\n"
            "  \"vendor\": \"superoffice\",\n"
            "  \"outcome\": \"found\",\n"
            "  \"message\": \"\",\n"
            "  \"took_ms\": 12,\n"
            "  \"fetched\": \"2026-11-20T07:00:00.000Z\",\n"
            "  \"product\": {\n"
            "    \"id\": \"815\",\n"
            "    \"name\": \"Mohr\",\n"
            "    \"sections\": [\n"
            "      {\"section\": \"price\", \"title\": \"Price\", \"fields\": [\n"
            "        {\"term\": \"price\", \"label\": \"List price\", \"kind\": \"money\", \"text\": \"13375.9120\", "
            "\"currency\": \"\", \"display\": \"" +
            options.display.money({*Decimal::parse(u"13375.9120"), {}}).toUtf8() +
            "\", \"pointers\": [\"/ListPrice\"], \"note\": \"No currency was sent\", \"fields\": [], "
            "\"key\": \"ListPrice\"}\n"
            "      ]}\n"
            "    ]\n"
            "  },\n"
            "  \"answer\": " +
            priced +
            ",\n"
            "  \"notices\": [],\n"
            "  \"http_status\": null,\n"
            "  \"request_id\": \"\"\n"
            "}\n"));
}

void TestExportJson::jsonKeepsTheAnswersBytes()
{
    QVERIFY(written(u"json"_s, {pricedResult()}).contains(QByteArray("\"answer\": " + priced + ',')));
    QVERIFY(
        written(u"jsonl"_s, {pricedResult()})
            .contains(R"("answer": {"ProductId": 815, "ListPrice": 13375.9120, "ListPrice": 1e400, "Name": "A"},)"));

    LookupResult lone = pricedResult();
    lone.product->answer = QByteArray("\xEF\xBB\xBF{\"a\":\"\\ud83d\"}\n");
    lone.product->sections.clear();
    QVERIFY(written(u"json"_s, {lone}).contains("\"answer\": {\"a\":\"\\ud83d\"},"));
}

void TestExportJson::jsonIsOneOrMany()
{
    QCOMPARE(written(u"json"_s, {}), "[]\n");
    QVERIFY(QJsonDocument::fromJson(written(u"json"_s, {secretResult()})).isObject());
    const QByteArray many = written(u"json"_s, {secretResult(), secretResult(), secretResult()});
    QCOMPARE(QJsonDocument::fromJson(many).array().size(), 3);
}

void TestExportJson::jsonLinesAreLines()
{
    LookupResult broken = pricedResult();
    broken.product.reset();
    broken.outcome = Outcome::BadAnswer;
    broken.answer = "<html>\n\x80</html>";
    const QByteArray lines = written(u"jsonl"_s, {secretResult(), pricedResult(), broken});
    QCOMPARE(lines.count('\n'), 3);
    QVERIFY(lines.endsWith('\n'));
    for (const QByteArray &line : lines.trimmed().split('\n'))
        QVERIFY2(Json::Document::parse(line), line.constData());
}

void TestExportJson::jsonTellsFailures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("none") << QByteArray() << QByteArray("null");
    QTest::newRow("JSON") << QByteArray("{\"error\": 1.0}\n") << QByteArray("{\"error\": 1.0}");
    QTest::newRow("HTML") << QByteArray("<p>\"no\"\n\x01</p>") << QByteArray("\"<p>\\\"no\\\"\\n\\u0001</p>\"");
    QTest::newRow("cut") << QByteArray("{\"a\":") << QByteArray("\"{\\\"a\\\":\"");
}

void TestExportJson::jsonTellsFailures()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    LookupResult result = failed(u"x"_s, u"There is none"_s);
    result.answer = body;
    const QByteArray bytes = written(u"json"_s, {result});
    QVERIFY2(bytes.contains(QByteArray("\"product\": null,\n  \"answer\": " + answer + ",\n")), bytes.constData());
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    QCOMPARE(object["outcome"_L1].toString(), u"not_found"_s);
    QCOMPARE(object["message"_L1].toString(), u"There is none"_s);
    QVERIFY2(object["fetched"_L1].isNull(), "nobody was asked");
}

void TestExportJson::jsonEscapesText_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("quotes") << u"a\"b\\c"_s << QByteArray(R"("a\"b\\c")");
    QTest::newRow("lines") << u"a\nb\tc\rd"_s << QByteArray(R"("a\nb\tc\u000dd")");
    QTest::newRow("null") << u"a\0b"_s << QByteArray(R"("a\u0000b")");
    QTest::newRow("Unicode") << u"产品 😀"_s << QByteArray("\"\xE4\xBA\xA7\xE5\x93\x81 \xF0\x9F\x98\x80\"");
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD83D)) << QByteArray(R"("a\ud83d")");
    QTest::newRow("quote last") << u"\""_s << QByteArray(R"("\"")");
}

void TestExportJson::jsonEscapesText()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, json);
    const QByteArray bytes = written(u"json"_s, {failed(asked)});
    QVERIFY2(bytes.contains(QByteArray("\"asked\": " + json + ',')), bytes.constData());
}

/** A script has no form: every language is a field of its own there, with the place it was read from. */
void TestExportJson::tellsEveryLanguage()
{
    LookupResult result = pricedResult();
    Field name{.label = u"Name"_s};
    name.value = {Kind::LanguageTexts, u"Pump"_s,
                  QList<LanguageText>{{u"en"_s, u"Pump"_s, u"/name/en"_s}, {u"nb"_s, u"Pumpe"_s, u"/name/nb"_s}}};
    name.sources = {{u"/name/en"_s, 0, 1}, {u"/name/nb"_s, 1, 1}};
    result.product->answer = "{}";
    result.product->sections.first().fields = {name};
    const QJsonArray languages = json(result)["product"_L1]["sections"_L1][0]["fields"_L1][0]["fields"_L1].toArray();
    QCOMPARE(languages.size(), 2);
    QCOMPARE(languages.at(1)["label"_L1].toString(), u"nb"_s);
    QCOMPARE(languages.at(1)["text"_L1].toString(), u"Pumpe"_s);
    QCOMPARE(languages.at(1)["pointers"_L1].toArray(), QJsonArray{u"/name/nb"_s});
    ExportOptions how = options;
    how.csvRows = CsvRows::Fields;
    QVERIFY(written(u"csv"_s, {result}, how).contains("Pumpe"));
}

QTEST_APPLESS_MAIN(TestExportJson)
#include "tst_exportjson.moc"
