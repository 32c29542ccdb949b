// SPDX-License-Identifier: Apache-2.0
#include "exporting/columns.h"
#include "exporting/formats.h"
#include "lookup/savedanswer.h"
#include "json/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const ExportOptions options{.display = Display(QLocale(QLocale::English), QTimeZone::utc())};

/** A field read from one value of an answer, as a vendor's reader makes it. */
Field field(const Json::Document &answer, const QString &pointer, Term term, const QString &label, Value value)
{
    const Json::Value sent = answer.root().find(pointer);
    Field field{.term = term, .key = pointer.section(u'/', -1), .label = label, .value = std::move(value)};
    field.sources = {{pointer, sent.begin(), quint32(sent.raw().size())}};
    return field;
}

Field group(Term term, const QString &label, const QList<Field> &fields)
{
    return {.term = term, .label = label, .value = {.kind = Kind::Map, .meaning = std::monostate()}, .fields = fields};
}

Value money(const QString &amount, const QString &currency)
{
    return {Kind::Money, amount, Money{*Decimal::parse(amount), currency}};
}

LookupResult failed(const QString &asked, const QString &message = {})
{
    LookupResult result;
    result.asked = asked;
    result.outcome = Outcome::NotFound;
    result.message = message;
    return result;
}

LookupResult found(const Product &product)
{
    LookupResult result;
    result.asked = product.id;
    result.profile.name = u"CRM Oslo"_s;
    result.profile.vendor = product.vendor;
    result.outcome = Outcome::Found;
    result.product = product;
    result.fetched = QDateTime({2026, 11, 20}, {7, 0}, Qt::UTC);
    result.tookMs = 12;
    return result;
}

QByteArray written(const QString &format, const QList<LookupResult> &results, const ExportOptions &how = options)
{
    const auto writer = findExportFormat(format)->writer(how);
    QByteArray bytes;
    for (const LookupResult &result : results)
        bytes += writer->add(result);
    return bytes + writer->finish();
}

QString text(const QList<LookupResult> &results, const ExportOptions &how = options)
{
    return QString::fromUtf8(written(u"text"_s, results, how));
}

QJsonObject json(const LookupResult &result, const ExportOptions &how = options)
{
    return QJsonDocument::fromJson(written(u"json"_s, {result}, how)).object();
}

const QByteArray priced("{\"ProductId\": 815,\r\n \"ListPrice\": 13375.9120, \"ListPrice\": 1e400, \"Name\": \"A\"}");

LookupResult pricedResult()
{
    const Result<Json::Document> answer = Json::Document::parse(priced);
    Product product{.vendor = u"superoffice"_s, .id = u"815"_s, .name = u"Mohr"_s, .answer = priced};
    Field price = field(*answer, u"/ListPrice"_s, Term::Price, u"List price"_s, money(u"13375.9120"_s, {}));
    price.note = u"No currency was sent"_s;
    product.sections = {{SectionId::Price, {price}}};
    return found(product);
}

const QByteArray
    secretAnswer(R"({"id":"1","key":"s3cret\u0021","again":"s3cret\u0021","map":{"a":"inner"},"none":null})");

LookupResult secretResult()
{
    const Result<Json::Document> answer = Json::Document::parse(secretAnswer);
    Value secret = Value::ofText(u"s3cret!"_s, Kind::Secret);
    secret.secret = true;
    Field key = field(*answer, u"/key"_s, Term::AdditionalProperty, u"Key"_s, secret);
    Field same = field(*answer, u"/key"_s, Term::AdditionalProperty, u"Key again"_s, Value::ofText(u"s3cret!"_s));
    Field none = field(*answer, u"/none"_s, Term::AdditionalProperty, u"None"_s, Value::nothing(Nothing::Null));
    none.value.secret = true;
    Field link = field(*answer, u"/again"_s, Term::Url, u"Delivery"_s, Value::ofText(u"s3cret!"_s, Kind::Link));
    link.value.secret = true;
    Field map = group(Term::AdditionalProperty, u"Map"_s,
                      {field(*answer, u"/map/a"_s, Term::AdditionalProperty, u"a"_s, Value::ofText(u"inner"_s))});
    map.value.secret = true;
    Product product{.vendor = u"enos"_s, .id = u"1"_s, .name = u"Pump"_s, .answer = secretAnswer};
    product.sections = {{SectionId::Technical, {key, same, link, map, none}}};
    return found(product);
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsFormats();
    void jsonKeepsTheContract();
    void jsonKeepsTheAnswersBytes();
    void jsonIsOneOrMany();
    void jsonLinesAreLines();
    void jsonTellsFailures_data();
    void jsonTellsFailures();
    void jsonEscapesText_data();
    void jsonEscapesText();
    void hidesSecrets_data();
    void hidesSecrets();
    void revealsSecrets();
    void hidesSecretsWithoutAProduct_data();
    void hidesSecretsWithoutAProduct();
    void keepsInternalFieldsFromCustomers();
    void hidesWhatRightsHide();
    void tellsEveryLanguage();
    void hidesWhatRightsHideFromDocuments_data();
    void hidesWhatRightsHideFromDocuments();
    void textAlignsFields();
    void textShowsVariantsAsTable();
    void textShowsVariantsBelowEachOtherWhereNarrow();
    void textShowsManyVariantsThatAreNoTable();
    void textShowsSteps();
    void textWrapsAndEscapes();
    void textTellsFailures();
    void filesSayWhoWroteThem();
    void leavesOutWhatSaysNothing_data();
    void leavesOutWhatSaysNothing();
    void writesExactValues();
    void measuresColumns_data();
    void measuresColumns();
    void wraps_data();
    void wraps();
    void wrapsLongTextsFast();
};

void TestExporting::listsFormats()
{
    QStringList names;
    for (const ExportFormat &format : exportFormats()) {
        names.append(QLatin1StringView(format.name));
        QCOMPARE(findExportFormat(names.constLast()), &format);
        QVERIFY(*format.suffix != '\0');
    }
    QCOMPARE(names.size(), QSet<QString>(names.begin(), names.end()).size());
    QVERIFY(findExportFormat(u"nonsense"_s) == nullptr);
}

void TestExporting::jsonKeepsTheContract()
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

void TestExporting::jsonKeepsTheAnswersBytes()
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

void TestExporting::jsonIsOneOrMany()
{
    QCOMPARE(written(u"json"_s, {}), "[]\n");
    QVERIFY(QJsonDocument::fromJson(written(u"json"_s, {secretResult()})).isObject());
    const QByteArray many = written(u"json"_s, {secretResult(), secretResult(), secretResult()});
    QCOMPARE(QJsonDocument::fromJson(many).array().size(), 3);
}

void TestExporting::jsonLinesAreLines()
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

void TestExporting::jsonTellsFailures_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("none") << QByteArray() << QByteArray("null");
    QTest::newRow("JSON") << QByteArray("{\"error\": 1.0}\n") << QByteArray("{\"error\": 1.0}");
    QTest::newRow("HTML") << QByteArray("<p>\"no\"\n\x01</p>") << QByteArray("\"<p>\\\"no\\\"\\n\\u0001</p>\"");
    QTest::newRow("cut") << QByteArray("{\"a\":") << QByteArray("\"{\\\"a\\\":\"");
}

void TestExporting::jsonTellsFailures()
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

void TestExporting::jsonEscapesText_data()
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

void TestExporting::jsonEscapesText()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, json);
    const QByteArray bytes = written(u"json"_s, {failed(asked)});
    QVERIFY2(bytes.contains(QByteArray("\"asked\": " + json + ',')), bytes.constData());
}

void TestExporting::hidesSecrets_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat &format : exportFormats()) {
        // What is packed is unpacked by the tests that read it back.
        if (!format.needsFile)
            QTest::newRow(format.name) << QString(QLatin1StringView(format.name));
    }
}

void TestExporting::hidesSecrets()
{
    QFETCH(QString, format);
    const QByteArray bytes = written(format, {secretResult()});
    QVERIFY2(!bytes.contains("s3cret"), bytes.constData());
    QVERIFY2(!bytes.contains("inner"), bytes.constData());
    QVERIFY(bytes.contains(maskedSecret.toUtf8()));
    if (format.startsWith(u"json"))
        QVERIFY(
            bytes.contains(R"("answer": {"id":"1","key":"••••••","again":"••••••","map":{"a":"••••••"},"none":null})"));
}

void TestExporting::hidesSecretsWithoutAProduct_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an error") << QByteArray(R"({"code":404,"data":{"productSecret":"S3CRETXYZ"}})");
    QTest::newRow("not understood") << QByteArray(R"({"code":0,"data":{"productSecret":"S3CRETXYZ",},})");
    QTest::newRow("cut off") << QByteArray(R"({"code":0,"data":{"productSecret":"S3CRETXYZ)");
}

void TestExporting::hidesSecretsWithoutAProduct()
{
    QFETCH(QByteArray, body);
    const VendorList vendors = allVendors();
    const LookupResult result = readSavedAnswer(*findVendor(vendors, u"enos"_s), body);
    QVERIFY(!result.product);
    for (const ExportFormat &format : exportFormats())
        QVERIFY(!written(QString::fromLatin1(format.name), {result}).contains("S3CRETXYZ"));
    QVERIFY(written(u"json"_s, {result}).contains("productSecret"));
    ExportOptions how = options;
    how.reveal = true;
    QVERIFY(written(u"json"_s, {result}, how).contains("S3CRETXYZ"));
}

void TestExporting::revealsSecrets()
{
    ExportOptions how = options;
    how.reveal = true;
    QVERIFY(written(u"json"_s, {secretResult()}, how).contains(QByteArray("\"answer\": " + secretAnswer)));
    QVERIFY(text({secretResult()}, how).contains(u"s3cret!"_s));
}

void TestExporting::keepsInternalFieldsFromCustomers()
{
    LookupResult result = pricedResult();
    Field cost{.term = Term::CostPrice, .label = u"Cost"_s, .value = money(u"7.77"_s, u"NOK"_s), .internal = true};
    result.product->sections[0].fields.append(cost);
    QVERIFY(text({result}).contains(u"7.77"_s));
    ExportOptions how = options;
    how.customerSafe = true;
    QVERIFY(!text({result}, how).contains(u"7.77"_s));
    const QJsonObject object = json(result, how);
    QVERIFY(object["answer"_L1].isNull());
    QCOMPARE(object["product"_L1]["sections"_L1][0]["fields"_L1].toArray().size(), 1);
}

void TestExporting::hidesWhatRightsHide()
{
    LookupResult result = pricedResult();
    result.product->answer = R"({"price":"13375.9120","vat":25})";
    Field &price = result.product->sections.first().fields.first();
    price.right = Right::Hidden;
    price.sources = {{u"/price"_s, 9, 12}};
    price.fields = {{.label = u"Part"_s, .value = Value::ofText(u"inner"_s)}};
    Field vat{.label = u"VAT"_s, .value = Value::ofText(u"25"_s), .note = u"Set elsewhere"_s, .right = Right::ReadOnly};
    result.product->sections.first().fields.append(vat);

    const QString form = text({result});
    QVERIFY2(!form.contains(u"13"_s) && !form.contains(u"inner"_s), qPrintable(form));
    QVERIFY(form.contains(u"List price  hidden by your rights\n              ↳ No currency was sent\n"_s));
    QVERIFY(form.contains(u"VAT         25\n              ↳ read-only · Set elsewhere\n"_s));
    const QJsonObject object = json(result);
    const QJsonArray fields = object["product"_L1]["sections"_L1][0]["fields"_L1].toArray();
    QCOMPARE(fields.at(0)["display"_L1].toString(), u"hidden by your rights"_s);
    QCOMPARE(fields.at(0)["fields"_L1].toArray().at(0)["display"_L1].toString(), u"hidden by your rights"_s);
    QCOMPARE(fields.at(0)["text"_L1].toString(), maskedSecret.toString());
    QCOMPARE(fields.at(0)["fields"_L1].toArray().at(0)["text"_L1].toString(), maskedSecret.toString());
    QCOMPARE(object["answer"_L1]["price"_L1].toString(), maskedSecret.toString());
    QCOMPARE(object["answer"_L1]["vat"_L1].toInt(), 25);
    QCOMPARE(fields.at(0)["right"_L1].toString(), u"hidden"_s);
    QCOMPARE(fields.at(1)["right"_L1].toString(), u"read-only"_s);
    QVERIFY(!fields.at(0)["fields"_L1].toArray().at(0).toObject().contains("right"_L1));

    ExportOptions how = options;
    how.hidden = true;
    QVERIFY(text({result}, how).contains(u"inner"_s));
    QVERIFY(text({result}, how).contains(u"↳ hidden by your rights · No currency was sent"_s));
    const QJsonObject all = json(result, how);
    const QJsonArray shown = all["product"_L1]["sections"_L1][0]["fields"_L1].toArray();
    QCOMPARE(shown.at(0)["fields"_L1].toArray().at(0)["display"_L1].toString(), u"inner"_s);
    QCOMPARE(shown.at(0)["text"_L1].toString(), u"13375.9120"_s);
    QCOMPARE(all["answer"_L1]["price"_L1].toString(), u"13375.9120"_s);
}

/** A script has no form: every language is a field of its own there, with the place it was read from. */
void TestExporting::tellsEveryLanguage()
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

void TestExporting::hidesWhatRightsHideFromDocuments_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"text"_s, u"csv"_s, u"markdown"_s, u"html"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestExporting::hidesWhatRightsHideFromDocuments()
{
    QFETCH(QString, format);
    LookupResult result = pricedResult();
    result.product->sections.first().fields.first().right = Right::Hidden;
    ExportOptions how = options;
    for (const CsvRows rows : {CsvRows::Products, CsvRows::Fields}) {
        how.csvRows = rows;
        how.hidden = false;
        const QByteArray bytes = written(format, {result}, how);
        QVERIFY2(!bytes.contains("375.912") && bytes.contains("hidden by your rights"), bytes.constData());
        how.hidden = true;
        QVERIFY(written(format, {result}, how).contains("375.912"));
    }
}

void TestExporting::textAlignsFields()
{
    LookupResult result = secretResult();
    result.product->warnings = {u"Answered for another id"_s};
    const QString expected = u"Pump\n"
                             "CRM Oslo · 1 · "_s +
                             options.display.instant({result.fetched, true}) +
                             u"\n"
                             "! Answered for another id\n"
                             "\n"
                             "Technical\n"
                             "─────────\n"
                             "  Key        ••••••\n"
                             "  Key again  ••••••\n"
                             "  Delivery   ••••••\n"
                             "  Map        ••••••\n"
                             "    a  ••••••\n"
                             "  None       "_s +
                             options.display.nothing(Nothing::Null) + u'\n';
    QCOMPARE(text({result}), expected);
}

static LookupResult withVariants()
{
    const auto variant = [](const QString &label, const QString &amount, const QString &region) {
        Field offer = group(Term::Offer, label,
                            {{.term = Term::Price, .label = u"Amount"_s, .value = money(amount, u"USD"_s)},
                             {.term = Term::EligibleRegion, .label = u"Region"_s, .value = Value::ofText(region)}});
        return offer;
    };
    Field last = variant(u"Team"_s, u"1200.00"_s, u"World"_s);
    last.fields[0].note = u"Without tax"_s;
    Product product{.vendor = u"dodo"_s, .id = u"p"_s, .name = u"Plan"_s};
    product.sections = {{SectionId::Price, {variant(u"Single"_s, u"9.90"_s, u"Norway 产"_s), last}}};
    return found(product);
}

void TestExporting::textShowsVariantsAsTable()
{
    const QString form = text({withVariants()});
    QVERIFY2(form.contains(u"                Amount  Region\n"
                           "  Single      USD 9.90  Norway 产\n"
                           "  Team    USD 1,200.00  World\n"
                           "  ↳ Amount: Without tax\n"_s),
             qPrintable(form));
}

void TestExporting::textShowsVariantsBelowEachOtherWhereNarrow()
{
    ExportOptions how = options;
    how.columns = 24;
    const QString form = text({withVariants()}, how);
    QVERIFY2(form.contains(u"  Single\n    Amount  USD 9.90\n    Region  Norway 产\n"_s), qPrintable(form));
}

void TestExporting::textShowsManyVariantsThatAreNoTable()
{
    // judged anew at each of them, this would take minutes
    constexpr int many = 60'000;
    const Field odd = group(Term::Offer, u"Offer"_s, {group(Term::Price, u"Amount"_s, {{.label = u"Part"_s}})});
    Product product{.vendor = u"timbu"_s, .id = u"p"_s, .name = u"Plan"_s};
    product.sections = {{SectionId::Price, QList<Field>(many, odd)}};
    QCOMPARE(text({found(product)}).count(u"Offer\n"_s), many);

    QList<Field> cells;
    for (int i = 0; i < 2'000; ++i)
        cells.append({.label = QString::number(i), .value = Value::ofText(u"x"_s)});
    product.sections.first().fields = {group(Term::Offer, u"A"_s, cells), group(Term::Offer, u"B"_s, cells)};
    QVERIFY2(text({found(product)}).contains(u"  A\n    0     x\n"_s), "what is no table to read is a list");
}

void TestExporting::textShowsSteps()
{
    const auto step = [](const QString &label, StepState::State state, const QString &id) {
        Field field{
            .term = Term::ActionStatus, .label = label, .value = {Kind::StepState, u"W"_s, StepState{state, u"W"_s}}};
        field.fields = {{.term = Term::Name, .label = u"Stage"_s, .value = Value::ofText(label)},
                        {.label = u"Stage id"_s, .value = Value::ofText(id)}};
        return field;
    };
    Product product{.vendor = u"rayteams"_s, .id = u"p"_s, .name = u"Order"_s};
    product.sections = {{SectionId::Workflow,
                         {step(u"Ordered"_s, StepState::State::Closed, u"1"_s),
                          step(u"Paid"_s, StepState::State::InProgress, u"2"_s)}}};
    const QString form = text({found(product)});
    QVERIFY2(form.contains(u"   1  ● Ordered  "_s), qPrintable(form));
    QVERIFY2(form.contains(u"\n        Stage id: 1\n   2  ◐ Paid  "_s), qPrintable(form));
}

void TestExporting::textWrapsAndEscapes()
{
    Product product{.vendor = u"timbu"_s, .id = u"p"_s, .name = u"\u202Eevil\u001b[2J"_s};
    Field description{.term = Term::Description,
                      .label = u"Description"_s,
                      .value = Value::ofText(u"one two three four five\r\nsix\u001b]0;x\u0007"_s, Kind::LongText)};
    Field odd{.label = u"od\u0007d"_s, .value = Value::ofText(u"a\u2066b"_s), .note = u"\u009bn"_s};
    product.sections = {{SectionId::Description, {description, odd}}};
    ExportOptions how = options;
    how.columns = 36;
    const QString form = text({found(product)}, how);
    for (const QChar c : form)
        QVERIFY(c == u'\n' || (c >= u' ' && c.unicode() != 0x9b && c.unicode() != 0x202e && c.unicode() != 0x2066));
    QVERIFY2(form.startsWith(u"\\u202Eevil\\u001B[2J\n"_s), qPrintable(form));
    QVERIFY2(form.contains(u"  Description  one two three four\n               five\n               six\\u001B]0;x"_s),
             qPrintable(form));
    for (const QString &line : form.split(u'\n'))
        QVERIFY2(columnsOf(line) <= 36, qPrintable(line));
}

void TestExporting::textTellsFailures()
{
    const LookupResult result = failed(u"x\u0007"_s, u"Shop: there is none"_s);
    QCOMPARE(text({result, result}), u"x\\u0007: Shop: there is none\n\nx\\u0007: Shop: there is none\n"_s);
}

void TestExporting::filesSayWhoWroteThem()
{
    const QByteArray vitrine("Vitrine " VITRINE_VERSION);
    ExportOptions file = options;
    file.isFile = true;
    for (const char *format : {"text", "json", "jsonl"}) {
        const QString name = QString::fromLatin1(format);
        QVERIFY2(!written(name, {pricedResult()}).contains(vitrine), "a pipe's output is only the answer");
        QVERIFY(written(name, {pricedResult()}, file).contains(vitrine));
    }
    for (const char *format : {"csv", "markdown", "html"}) {
        const QByteArray bytes = written(QString::fromLatin1(format), {pricedResult()});
        QVERIFY2(bytes.contains(vitrine) && bytes.contains("CRM Oslo") && bytes.contains("2026"), format);
    }
    QCOMPARE(json(secretResult(), file)["written_by"_L1].toString(), QString::fromLatin1(vitrine));
}

void TestExporting::leavesOutWhatSaysNothing_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "jsonl", "csv", "markdown", "html"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestExporting::leavesOutWhatSaysNothing()
{
    QFETCH(QString, format);
    LookupResult result = pricedResult();
    const Field none{.label = u"Colour"_s, .value = Value::nothing(Nothing::NotSent)};
    const Field noted{.label = u"Weight"_s, .value = Value::nothing(Nothing::NotSent), .note = u"in pounds"_s};
    const Field group{.label = u"Sizes"_s, .value = {.kind = Kind::Map, .meaning = {}}, .fields = {none}};
    result.product->sections.append({SectionId::Stock, {none, group, noted}});
    result.product->sections.append({SectionId::Technical, {none}});
    ExportOptions how = options;
    how.csvRows = CsvRows::Fields;
    const QByteArray all = written(format, {result}, how);
    QVERIFY(all.contains("Colour") && all.contains("Sizes"));
    how.empty = false;
    const QByteArray filled = written(format, {result}, how);
    QVERIFY2(!filled.contains("Colour") && !filled.contains("Sizes"), filled.constData());
    QVERIFY2(!filled.contains("Technical") && !filled.contains("technical"), "nor a heading over nothing");
    QVERIFY2(filled.contains("Weight"), "a note is something to say");
}

void TestExporting::writesExactValues()
{
    LookupResult result = pricedResult();
    const Decimal three = *Decimal::parse(u"3");
    const QDateTime at(QDate(2023, 11, 7), QTime(5, 31, 56), Qt::UTC);
    result.product->sections[0].fields = {
        {.label = u"Amount"_s, .value = {Kind::Money, u"4900"_s, Money{Decimal::parse(u"4900")->scaled(-2), u"USD"_s}}},
        {.label = u"Runs"_s, .value = {Kind::Period, u"3"_s, Period{three, Period::Unit::Month, {}}}},
        {.label = u"Since"_s, .value = {Kind::Instant, {}, Instant{at, true}}},
        {.label = u"Sold"_s, .value = {Kind::Flag, u"1"_s, true}},
        {.label = u"Colour"_s, .value = Value::nothing(Nothing::NotSent)}};
    ExportOptions how = options;
    how.values = Values::Exact;
    for (const char *format : {"text", "markdown", "html"}) {
        const QByteArray bytes = written(QString::fromLatin1(format), {result}, how);
        for (const char *value : {"USD 49.00", "P3M", "2023-11-07T05:31:56Z", "true", "not sent"})
            QVERIFY2(bytes.contains(value), bytes.constData());
    }
}

void TestExporting::measuresColumns_data()
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

void TestExporting::measuresColumns()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QCOMPARE(columnsOf(text), columns);
    QCOMPARE(columnsOf(filled(text, 10)), 10);
    QVERIFY(filledBefore(text, 10).endsWith(text));
}

void TestExporting::wraps_data()
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

void TestExporting::wraps()
{
    QFETCH(QString, text);
    QFETCH(int, columns);
    QFETCH(QStringList, lines);
    QCOMPARE(wrapped(text, columns), lines);
}

void TestExporting::wrapsLongTextsFast()
{
    // Quadratic behaviour would take minutes here and fail by the test's own time limit.
    const QString unbroken(1'000'000, u'x');
    QCOMPARE(wrapped(unbroken, 80).size(), 12'500);
    const QString words = u"word "_s.repeated(200'000);
    QCOMPARE(wrapped(words, 80).join(QString()).count(u"word"_s), 200'000);
}

QTEST_APPLESS_MAIN(TestExporting)
#include "tst_exporting.moc"
