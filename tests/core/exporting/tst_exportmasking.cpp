// SPDX-License-Identifier: Apache-2.0
#include "core/exporting/results.h"
#include "core/vendors/reading.h"
#include "lookup/savedanswer.h"
#include "vendors/vendors.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Handwritten;

/** What a file must not hold: secrets, what rights hide, what is not for customers. */
class TestExportMasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesSecrets_data();
    void hidesSecrets();
    void hidesSecretsWithoutAProduct_data();
    void hidesSecretsWithoutAProduct();
    void hidesWhatRightsHide();
    void hidesWhatRightsHideFromDocuments_data();
    void hidesWhatRightsHideFromDocuments();
    void revealsSecrets();
    void keepsInternalFieldsFromCustomers();
    void keepsRightsAndTheirReasonsFromCustomers_data();
    void keepsRightsAndTheirReasonsFromCustomers();
    void saysWhatIsInternal();
};

void TestExportMasking::hidesSecrets_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat &format : exportFormats()) {
        // What is packed is unpacked by the tests that read it back.
        if (!format.needsFile)
            QTest::newRow(format.name) << QString(QLatin1StringView(format.name));
    }
}

void TestExportMasking::hidesSecrets()
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

void TestExportMasking::hidesSecretsWithoutAProduct_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an error") << QByteArray(R"({"code":404,"data":{"productSecret":"S3CRETXYZ"}})");
    QTest::newRow("not understood") << QByteArray(R"({"code":0,"data":{"productSecret":"S3CRETXYZ",},})");
    QTest::newRow("cut off") << QByteArray(R"({"code":0,"data":{"productSecret":"S3CRETXYZ)");
}

void TestExportMasking::hidesSecretsWithoutAProduct()
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

void TestExportMasking::hidesWhatRightsHide()
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

void TestExportMasking::hidesWhatRightsHideFromDocuments_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"text"_s, u"csv"_s, u"markdown"_s, u"html"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestExportMasking::hidesWhatRightsHideFromDocuments()
{
    QFETCH(QString, format);
    LookupResult result = pricedResult();
    result.product->sections.first().fields.first().right = Right::Hidden;
    ExportOptions how = options;
    for (const CsvRows rows : {CsvRows::Products, CsvRows::Fields}) {
        how.csvRows = rows;
        how.hidden = false;
        const QByteArray bytes = written(format, {result}, how);
        QVERIFY2(!bytes.contains("375.912"), bytes.constData());
        const bool isForAdding = format == "csv"_L1 && rows == CsvRows::Products;
        QCOMPARE(bytes.contains("hidden by your rights"), !isForAdding);
        how.hidden = true;
        QVERIFY(written(format, {result}, how).contains("375.912"));
    }
}

void TestExportMasking::revealsSecrets()
{
    ExportOptions how = options;
    how.reveal = true;
    QVERIFY(written(u"json"_s, {secretResult()}, how).contains(QByteArray("\"answer\": " + secretAnswer)));
    QVERIFY(text({secretResult()}, how).contains(u"s3cret!"_s));
}

void TestExportMasking::keepsInternalFieldsFromCustomers()
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

void TestExportMasking::keepsRightsAndTheirReasonsFromCustomers_data()
{
    hidesSecrets_data();
}

void TestExportMasking::keepsRightsAndTheirReasonsFromCustomers()
{
    QFETCH(QString, format);
    const auto vendor = superoffice();
    ExportOptions all = options;
    all.csvRows = CsvRows::Fields;
    ExportOptions safe = all;
    safe.customerSafe = true;
    for (const QString &answer : {u"superoffice/rights"_s, u"superoffice/masks"_s}) {
        const LookupResult result = readSavedAnswer(*vendor, Reading::fixture(answer));
        const QByteArray whole = written(format, {result}, all);
        const QByteArray left = written(format, {result}, safe);
        QVERIFY(left.contains("Hydraulic pump"));
        for (const char *word : {"UnitCost", "UnitMinimumPrice", "Cost price", "Only buyers see costs",
                                 "Set by R&D, not here", "Not yours", "As always", "System.String"})
            QVERIFY2(!left.contains(word), word);
        QVERIFY2(whole.contains("Cost price") || whole.contains("UnitCost"), "else nothing was kept back");
    }
}

void TestExportMasking::saysWhatIsInternal()
{
    LookupResult result = pricedResult();
    result.product->sections[0].fields.append(
        Field{.label = u"Cost"_s, .value = money(u"7.77"_s, u"NOK"_s), .internal = true});
    for (const QString &format : {u"text"_s, u"markdown"_s, u"html"_s})
        QVERIFY2(written(format, {result}).contains("internal, not for customers"), qPrintable(format));
}

QTEST_APPLESS_MAIN(TestExportMasking)
#include "tst_exportmasking.moc"
