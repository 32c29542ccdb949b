// SPDX-License-Identifier: Apache-2.0
#include "exporting/formats.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

LookupResult found(const QString &name, SectionId section, const QList<Field> &fields)
{
    LookupResult result;
    result.asked = u"p1"_s;
    result.profile.name = u"Shop"_s;
    result.outcome = Outcome::Found;
    result.fetched = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
    result.product = Product{.vendor = u"dodo"_s, .id = u"p1"_s, .name = name};
    result.product->sections = {{section, fields}};
    return result;
}

Field offer(const QString &label, const QString &amount)
{
    return {.term = Term::Offer,
            .label = label,
            .value = {.kind = Kind::Map, .meaning = {}},
            .fields = {{.term = Term::Price,
                        .label = u"Amount"_s,
                        .value = {Kind::Money, amount, Money{*Decimal::parse(amount), u"USD"_s}}}}};
}

QString written(const QString &format, const QList<LookupResult> &results)
{
    const auto writer =
        findExportFormat(format)->writer({.display = Display(QLocale(QLocale::English), QTimeZone::utc())});
    QByteArray bytes;
    for (const LookupResult &result : results)
        bytes += writer->add(result);
    return QString::fromUtf8(bytes + writer->finish());
}

} // namespace

/** Markdown and HTML: documents a person reads. */
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownIsReadable();
    void markdownShowsVariantsAndSteps();
    void markdownEscapes_data();
    void markdownEscapes();
    void htmlIsOneWholePage();
    void htmlEscapes();
    void htmlShowsStepsAndChips();
};

void TestDocuments::markdownIsReadable()
{
    const Field stock{
        .label = u"Stock"_s, .value = {Kind::Number, u"3"_s, *Decimal::parse(u"3")}, .note = u"Counted at night"_s};
    QCOMPARE(written(u"markdown"_s, {found(u"Pump"_s, SectionId::Stock, {stock})}),
             u"# Pump\n\n"
             "- **Profile:** Shop\n"
             "- **Vendor:** Dodo Payments\n"
             "- **Asked for:** p1\n"
             "- **Id:** p1\n"
             "- **Time:** Nov 20, 2026 7:00:00 AM UTC\n"
             "\n## Stock\n\n"
             "| Field | Value | Note |\n| --- | --- | --- |\n"
             "| Stock | 3 | Counted at night |\n"
             "\n---\n\nVitrine "_s +
                 QStringLiteral(VITRINE_VERSION) + u" wrote this.\n"_s);
}

void TestDocuments::markdownShowsVariantsAndSteps()
{
    const QString prices =
        written(u"markdown"_s,
                {found(u"Plan"_s, SectionId::Price, {offer(u"Single"_s, u"9.90"_s), offer(u"Team"_s, u"20"_s)})});
    QVERIFY2(
        prices.contains(u"| Price variant | Amount |\n| --- | --- |\n| Single | USD 9.90 |\n| Team | USD 20.00 |\n"_s),
        qPrintable(prices));

    const Field step{.term = Term::ActionStatus,
                     .label = u"Paid"_s,
                     .value = {Kind::StepState, u"C"_s, StepState{StepState::State::Closed, u"C"_s}},
                     .fields = {{.label = u"Stage id"_s, .value = Value::ofText(u"7"_s)}}};
    const QString steps = written(u"markdown"_s, {found(u"Plan"_s, SectionId::Workflow, {step, step})});
    QVERIFY2(steps.contains(u"1. **Paid:** Closed\n    - **Stage id:** 7\n2. **Paid:** Closed\n"_s), qPrintable(steps));
}

void TestDocuments::markdownEscapes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("heading");
    QTest::newRow("pipe") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("code") << u"`a`"_s << u"\\`a\\`"_s;
    QTest::newRow("HTML") << u"<b>&amp;"_s << u"\\<b\\>\\&amp;"_s;
    QTest::newRow("picture") << u"![a](b)"_s << u"!\\[a\\](b)"_s;
    QTest::newRow("address") << u"https://www.example.com"_s << u"https\\://www\\.example.com"_s;
    QTest::newRow("time stays") << u"05:31:56"_s << u"05:31:56"_s;
    QTest::newRow("lines") << u"a\n# b"_s << u"a \\# b"_s;
    QTest::newRow("bidi") << u"a\u202Eb"_s << u"a\\\\u202Eb"_s;
}

void TestDocuments::markdownEscapes()
{
    QFETCH(QString, name);
    QFETCH(QString, heading);
    const QString document = written(u"markdown"_s, {found(name, SectionId::Stock, {})});
    QVERIFY2(document.startsWith(QString(u"# "_s + heading + u'\n')), qPrintable(document));
}

void TestDocuments::htmlIsOneWholePage()
{
    const LookupResult pump = found(u"Pump"_s, SectionId::Stock, {});
    for (const QList<LookupResult> &results : {QList<LookupResult>{}, {pump}, {pump, pump, pump}}) {
        const QString page = written(u"html"_s, results);
        QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"en"_s));
        QVERIFY(page.endsWith(u"</html>\n"_s));
        QCOMPARE(page.count(u"<head>"_s), 1);
        QCOMPARE(page.count(u"<h1"_s), results.size());
        QVERIFY(page.contains(results.size() == 1 ? u"<title>Pump</title>"_s : u"<title>Products</title>"_s));
    }
}

void TestDocuments::htmlEscapes()
{
    const Field field{.label = u"<i>"_s, .value = Value::ofText(u"</td><script>\"&\u202E"_s), .note = u"<img src=x>"_s};
    const QString page = written(u"html"_s, {found(u"</title><script>"_s, SectionId::Stock, {field})});
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<i>"_s) && !page.contains(u"<img"_s));
    QVERIFY2(page.contains(u"&lt;/td&gt;&lt;script&gt;&quot;&amp;\\u202E</td>"_s), qPrintable(page));
}

void TestDocuments::htmlShowsStepsAndChips()
{
    const Field step{.term = Term::ActionStatus,
                     .label = u"Paid"_s,
                     .value = {Kind::StepState, u"C"_s, StepState{StepState::State::Closed, u"C"_s}},
                     .fields = {{.label = u"Stage id"_s, .value = Value::ofText(u"7"_s)}}};
    const QString steps = written(u"html"_s, {found(u"Plan"_s, SectionId::Workflow, {step})});
    QVERIFY2(steps.contains(u"<li class=\"closed\"><b dir=\"auto\">Paid</b><br><span class=\"state\">Closed</span>"_s),
             qPrintable(steps));
    const Field flag{.label = u"Sold"_s, .value = {Kind::Flag, u"1"_s, true}};
    QVERIFY(written(u"html"_s, {found(u"Plan"_s, SectionId::Stock, {flag})})
                .contains(u"<span class=\"chip yes\">Yes</span>"_s));
    const QString prices = written(u"html"_s, {found(u"Plan"_s, SectionId::Price, {offer(u"Single"_s, u"9.90"_s)})});
    QVERIFY2(prices.contains(u"<td dir=\"auto\" class=\"figure price\">USD 9.90</td>"_s), qPrintable(prices));
}

QTEST_APPLESS_MAIN(TestDocuments)
#include "tst_documents.moc"
