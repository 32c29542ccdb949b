// SPDX-License-Identifier: Apache-2.0
#include "core/exporting/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Handwritten;

/** What holds of every format. */
class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsFormats();
    void filesSayWhoWroteThem();
    void leavesOutWhatSaysNothing_data();
    void leavesOutWhatSaysNothing();
    void writesExactValues();
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

QTEST_APPLESS_MAIN(TestExporting)
#include "tst_exporting.moc"
