// SPDX-License-Identifier: Apache-2.0
#include "core/exporting/results.h"
#include "exporting/columns.h"
#include "exporting/report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Handwritten;

namespace {

LookupResult withVariants()
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

} // namespace

/** Plain text, as a person reads it in a terminal. */
class TestExportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAlignsFields();
    void textShowsVariantsAsTable();
    void textShowsVariantsBelowEachOtherWhereNarrow();
    void textShowsManyVariantsThatAreNoTable();
    void textShowsSteps();
    void textWrapsAndEscapes();
    void textTellsFailures();
    void languagesStandByNameThePersonsFirst();
};

void TestExportText::textAlignsFields()
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

void TestExportText::textShowsVariantsAsTable()
{
    const QString form = text({withVariants()});
    QVERIFY2(form.contains(u"                Amount  Region\n"
                           "  Single      USD 9.90  Norway 产\n"
                           "  Team    USD 1,200.00  World\n"
                           "  ↳ Amount: Without tax\n"_s),
             qPrintable(form));
}

void TestExportText::textShowsVariantsBelowEachOtherWhereNarrow()
{
    ExportOptions how = options;
    how.columns = 24;
    const QString form = text({withVariants()}, how);
    QVERIFY2(form.contains(u"  Single\n    Amount  USD 9.90\n    Region  Norway 产\n"_s), qPrintable(form));
}

void TestExportText::textShowsManyVariantsThatAreNoTable()
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

void TestExportText::textShowsSteps()
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

void TestExportText::textWrapsAndEscapes()
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

void TestExportText::textTellsFailures()
{
    const LookupResult result = failed(u"x\u0007"_s, u"Shop: there is none"_s);
    QCOMPARE(text({result, result}), u"x\\u0007: Shop: there is none\n\nx\\u0007: Shop: there is none\n"_s);
}

void TestExportText::languagesStandByNameThePersonsFirst()
{
    const QList<LanguageText> texts{{u"nb"_s, u"Pumpe"_s}, {{}, u"PUMP"_s}, {u"en"_s, u"Pump"_s}};
    const Field name{.label = u"Name"_s, .value = {Kind::LanguageTexts, u"raw"_s, texts}};
    QCOMPARE(documentLines(name, options), u"Pump\nNorwegian Bokmål: Pumpe\nDefault: PUMP"_s);
    ExportOptions ticket = options;
    ticket.isTicket = true;
    QCOMPARE(documentLines(name, ticket), u"Pump"_s);
}

QTEST_APPLESS_MAIN(TestExportText)
#include "tst_exporttext.moc"
