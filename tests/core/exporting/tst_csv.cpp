// SPDX-License-Identifier: Apache-2.0
#include "exporting/cells.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const ExportOptions options{.display = Display(QLocale(QLocale::English), QTimeZone::utc())};

Value money(const QString &amount, const QString &currency)
{
    return {Kind::Money, amount, Money{*Decimal::parse(amount), currency}};
}

Field offer(const QString &amount, const QString &currency)
{
    return {.term = Term::Offer,
            .value = {.kind = Kind::Map, .meaning = {}},
            .fields = {{.term = Term::Price, .value = money(amount, currency)}}};
}

LookupResult found(const QString &name, const QList<Field> &prices)
{
    LookupResult result;
    result.asked = u"1"_s;
    result.profile.name = u"Shop"_s;
    result.outcome = Outcome::Found;
    result.fetched = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
    result.product = Product{.vendor = u"dodo"_s, .id = u"p"_s, .name = name};
    result.product->sections = {{SectionId::Price, prices}};
    return result;
}

QByteArray written(const QList<LookupResult> &results, const ExportOptions &how = options)
{
    const auto writer = csvWriter(how);
    QByteArray bytes;
    for (const LookupResult &result : results)
        bytes += writer->add(result);
    return bytes + writer->finish();
}

/** The text of one column in a product's row. */
QString cell(const LookupResult &result, const QString &column, const ExportOptions &how = options)
{
    return productRow(result, how).value(productColumns().indexOf(column)).text;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAHeaderEvenAlone();
    void hasOneWidth();
    void guardsTexts_data();
    void guardsTexts();
    void separates();
    void marksUtf8Once();
    void takesThePriceOfTheFirstVariant();
    void saysWhatEachVariantIsIn();
    void saysWhatAProductMustBeReadWith();
    void namesAProductForWhoReadsIt();
    void keepsTheProductsOwnPrice();
    void namesAnotherCurrency();
    void leavesOutWhatIsInternal();
    void hidesSecrets();
    void writesValuesForPrograms_data();
    void writesValuesForPrograms();
    void writesWordsForPeople();
    void writesNumbersForTheirSpreadsheet();
    void saysWhichAccount();
    void saysTheSameInEveryLanguage();
};

void TestCsv::hasAHeaderEvenAlone()
{
    QCOMPARE(written({}), productColumns().join(u',').toUtf8() + "\r\n");
    QCOMPARE(written({found(u"A"_s, {}), found(u"B"_s, {})}).count("\r\n"), 3);
}

void TestCsv::hasOneWidth()
{
    const LookupResult result = found(u"A"_s, {offer(u"1.0"_s, u"USD"_s)});
    LookupResult failed;
    failed.message = u"There is none"_s;
    for (const LookupResult &each : {result, failed}) {
        QCOMPARE(productRow(each, options).size(), productColumns().size());
        const QList<QList<Cell>> rows = fieldRows(each, options);
        QVERIFY(!rows.isEmpty());
        for (const QList<Cell> &row : rows)
            QCOMPARE(row.size(), fieldColumns().size());
    }
    const QStringList columns = productColumns();
    QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), columns.size());
}

void TestCsv::guardsTexts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Pump"_s << QByteArray("Pump");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+47"_s << QByteArray("'+47");
    QTest::newRow("minus") << u"-5"_s << QByteArray("'-5");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t =1\"");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r =1\"");
    QTest::newRow("quotes") << u"a \"b\", c"_s << QByteArray("\"a \"\"b\"\", c\"");
    QTest::newRow("lines") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("another separator") << u"a;=1"_s << QByteArray("\"a; =1\"");
    QTest::newRow("lines that begin so") << u"a\n=1\n-b"_s << QByteArray("\"a\n =1\n -b\"");
    QTest::newRow("inside of a word") << u"a=1, b-2"_s << QByteArray("\"a=1, b-2\"");
    QTest::newRow("NUL") << u"a\0b"_s << QByteArray("a\\u0000b");
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD83D)) << QByteArray("a\\uD83D");
    QTest::newRow("Unicode") << u"产品 😀"_s << u"产品 😀"_s.toUtf8();
}

void TestCsv::guardsTexts()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, cell);
    const QByteArray bytes = written({found(name, {})});
    QVERIFY2(bytes.contains(QByteArray(",p," + cell + ',')), bytes.constData());
}

void TestCsv::separates()
{
    ExportOptions how = options;
    how.csvSeparator = u'\t';
    QVERIFY(written({found(u"a\tb"_s, {})}, how).contains("\tp\t\"a\tb\"\t"));
}

void TestCsv::marksUtf8Once()
{
    ExportOptions how = options;
    how.byteOrderMark = true;
    const QByteArray bytes = written({found(u"a"_s, {}), found(u"b"_s, {})}, how);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"
                             "asked,"));
    QCOMPARE(bytes.count("\xEF\xBB\xBF"), 1);
}

void TestCsv::takesThePriceOfTheFirstVariant()
{
    const LookupResult result = found(u"A"_s, {offer(u"9.90"_s, u"USD"_s), offer(u"1200.00"_s, u"EUR"_s)});
    QCOMPARE(cell(result, u"price"_s), u"9.90"_s);
    QCOMPARE(cell(result, u"priceCurrency"_s), u"USD"_s);
    QCOMPARE(cell(result, u"offerCount"_s), u"2"_s);
    QCOMPARE(cell(result, u"offers"_s), u"price=9.90, priceCurrency=USD | price=1200.00, priceCurrency=EUR"_s);
}

void TestCsv::saysWhatEachVariantIsIn()
{
    Field other = offer(u"9.90"_s, u"USD"_s);
    other.fields.prepend({.term = Term::ListPrice, .value = money(u"12.00"_s, u"EUR"_s)});
    Field stated = offer(u"5"_s, {});
    stated.fields.append({.term = Term::PriceCurrency, .value = Value::ofText(u"NOK"_s)});
    const Field noPrice{.term = Term::Offer,
                        .value = {.kind = Kind::Map, .meaning = {}},
                        .fields = {{.term = Term::ListPrice, .value = money(u"7"_s, u"XOF"_s)}}};
    const LookupResult result = found(u"A"_s, {other, stated, noPrice, offer(u"3"_s, {})});
    QCOMPARE(cell(result, u"offers"_s), u"listPrice=EUR 12.00, price=9.90, priceCurrency=USD | "
                                        "price=5, priceCurrency=NOK | listPrice=7, priceCurrency=XOF | price=3"_s);
    QStringList currencies;
    QStringList listed;
    const QList<QList<Cell>> rows = priceRows(result, options);
    for (const QList<Cell> &row : rows) {
        currencies.append(row.at(priceColumns().indexOf(u"priceCurrency"_s)).text);
        listed.append(row.at(priceColumns().indexOf(u"listPrice"_s)).text);
    }
    QCOMPARE(currencies, (QStringList{u"USD"_s, u"NOK"_s, u"XOF"_s, QString()}));
    QCOMPARE(listed, (QStringList{u"EUR 12.00"_s, QString(), u"7"_s, QString()}));
}

void TestCsv::saysWhatAProductMustBeReadWith()
{
    LookupResult result = found(u"A"_s, {offer(u"9.90"_s, u"USD"_s)});
    QCOMPARE(cell(result, u"message"_s) + cell(result, u"notice"_s), QString());
    result.product->warnings = {u"Asked for 1, but the answer is about p."_s};
    result.notices = {u"The clock is slow."_s};
    const QString all = u"Asked for 1, but the answer is about p. The clock is slow."_s;
    QCOMPARE(cell(result, u"outcome"_s), u"found"_s);
    QCOMPARE(cell(result, u"message"_s), result.product->warnings.constFirst()); // beside it
    QCOMPARE(cell(result, u"notice"_s), all);
    const QList<QList<Cell>> rows = fieldRows(result, options);
    for (const QList<Cell> &row : rows)
        QCOMPARE(row.at(fieldColumns().indexOf(u"notice"_s)).text, all);
    LookupResult failed;
    failed.message = u"There is none"_s;
    failed.notices = result.notices;
    QCOMPARE(cell(failed, u"message"_s), failed.message);
    QCOMPARE(cell(failed, u"notice"_s), result.notices.constFirst());
    QCOMPARE(fieldRows(failed, options).constFirst().constLast().text, result.notices.constFirst());
}

void TestCsv::namesAProductForWhoReadsIt()
{
    LookupResult result = found(u"Pumpe"_s, {});
    result.product->sections[0].fields = {
        {.term = Term::Name,
         .value = {Kind::LanguageTexts, {}, QList<LanguageText>{{u"de"_s, u"Pumpe"_s}, {u"en"_s, u"Pump"_s}}}}};
    ExportOptions how = options;
    QCOMPARE(cell(result, u"name"_s, how), u"Pumpe"_s);
    how.values = Values::Human;
    QCOMPARE(cell(result, u"name"_s, how), options.display.name(*result.product));
    QCOMPARE(cell(result, u"name"_s, how), u"Pump"_s);
}

void TestCsv::keepsTheProductsOwnPrice()
{
    Field variant = offer(u"9.90"_s, u"USD"_s);
    variant.fields.append({.term = Term::PriceCurrency, .value = Value::ofText(u"USD"_s)});
    const Field own{.term = Term::Price, .value = money(u"25000"_s, {})};
    const LookupResult result = found(u"A"_s, {variant, own});
    QCOMPARE(cell(result, u"price"_s), u"25000"_s);
    // The variant's currency is not this price's.
    QCOMPARE(cell(result, u"priceCurrency"_s), QString());
}

void TestCsv::namesAnotherCurrency()
{
    const Field price{.term = Term::Price, .value = money(u"10"_s, u"USD"_s)};
    const Field listed{.term = Term::ListPrice, .value = money(u"12.50"_s, u"USD"_s)};
    const Field suggested{.term = Term::SuggestedPrice, .value = money(u"9.00"_s, u"EUR"_s)};
    const LookupResult result = found(u"A"_s, {price, listed, suggested});
    QCOMPARE(cell(result, u"listPrice"_s), u"12.50"_s);
    QCOMPARE(cell(result, u"suggestedPrice"_s), u"EUR 9.00"_s);
}

void TestCsv::leavesOutWhatIsInternal()
{
    const Field cost{.term = Term::CostPrice, .value = money(u"7.77"_s, u"NOK"_s), .internal = true};
    ExportOptions how = options;
    QVERIFY(written({found(u"A"_s, {cost})}, how).contains("7.77"));
    how.customerSafe = true;
    QVERIFY(!written({found(u"A"_s, {cost})}, how).contains("7.77"));
    how.csvRows = CsvRows::Fields;
    QVERIFY(!written({found(u"A"_s, {cost})}, how).contains("7.77"));
}

void TestCsv::hidesSecrets()
{
    Field link{.term = Term::Url, .label = u"Delivery"_s, .value = Value::ofText(u"https://s3cret"_s, Kind::Link)};
    link.value.secret = true;
    ExportOptions how = options;
    for (const CsvRows rows : {CsvRows::Products, CsvRows::Fields}) {
        how.csvRows = rows;
        how.reveal = false;
        const QByteArray masked = written({found(u"A"_s, {link})}, how);
        QVERIFY2(!masked.contains("s3cret") && masked.contains(maskedSecret.toUtf8()), masked.constData());
        how.reveal = true;
        QVERIFY(written({found(u"A"_s, {link})}, how).contains("https://s3cret"));
    }
}

void TestCsv::writesValuesForPrograms_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("text");
    const Decimal one = *Decimal::parse(u"1");
    const QDateTime at(QDate(2023, 11, 7), QTime(5, 31, 56), Qt::UTC);
    QTest::newRow("every digit") << Value{Kind::Number, {}, *Decimal::parse(u"14265.967999999999")}
                                 << u"14265.967999999999"_s;
    QTest::newRow("negative") << Value{Kind::Number, {}, *Decimal::parse(u"-5.0")} << u"-5.0"_s;
    QTest::newRow("minor units") << Value{Kind::Money, u"4900"_s, Money{Decimal::parse(u"4900")->scaled(-2), u"USD"_s}}
                                 << u"49.00"_s;
    QTest::newRow("flag") << Value{Kind::Flag, {}, true} << u"true"_s;
    QTest::newRow("instant") << Value{Kind::Instant, {}, Instant{at, true}} << u"2023-11-07T05:31:56Z"_s;
    QTest::newRow("elsewhere") << Value{Kind::Instant, {}, Instant{at.toOffsetFromUtc(3600), true}}
                               << u"2023-11-07T05:31:56Z"_s;
    QTest::newRow("no zone") << Value{Kind::Instant, {}, Instant{at, false}} << u"2023-11-07T05:31:56"_s;
    QTest::newRow("month") << Value{Kind::Period, {}, Period{one, Period::Unit::Month, {}}} << u"P1M"_s;
    QTest::newRow("minute") << Value{Kind::Period, {}, Period{one, Period::Unit::Minute, {}}} << u"PT1M"_s;
    QTest::newRow("other unit") << Value{Kind::Period, {}, Period{one, Period::Unit::Other, u"moon"_s}} << u"1 moon"_s;
    QTest::newRow("half") << Value{Kind::Period, {}, Period{*Decimal::parse(u"0.5"), Period::Unit::Year, u"Year"_s}}
                          << u"0.5 Year"_s;
    QTest::newRow("choice") << Value{Kind::Choice, u"saas"_s, Choice{u"saas"_s, u"Software"_s}} << u"saas"_s;
    QTest::newRow("step") << Value{Kind::StepState, u"X"_s, StepState{StepState::State::Closed, u"X"_s}} << u"closed"_s;
    QTest::newRow("unknown step") << Value{Kind::StepState, u"X"_s, StepState{StepState::State::Unknown, u"X"_s}}
                                  << u"X"_s;
    QTest::newRow("nothing") << Value::nothing(Nothing::Null, u"null"_s) << QString();
}

void TestCsv::writesValuesForPrograms()
{
    QFETCH(Value, value);
    QFETCH(QString, text);
    const LookupResult result = found(u"A"_s, {{.value = value}});
    QCOMPARE(fieldRows(result, options)[0].value(fieldColumns().indexOf(u"value"_s)).text, text);
}

void TestCsv::writesWordsForPeople()
{
    const Field runs{.term = Term::BillingDuration,
                     .value = {Kind::Period, u"3"_s, Period{*Decimal::parse(u"3"), Period::Unit::Month, {}}}};
    const Field sold{.term = Term::Availability, .value = {Kind::Choice, u"saas"_s, Choice{u"saas"_s, u"Software"_s}}};
    const Field price{.term = Term::Price, .value = money(u"9.90"_s, u"USD"_s)};
    const LookupResult result = found(u"A"_s, {price, runs, sold});
    ExportOptions how = options;
    QCOMPARE(cell(result, u"billingDuration"_s, how), u"P3M"_s);
    how.values = Values::Human;
    QCOMPARE(cell(result, u"billingDuration"_s, how),
             options.display.period({*Decimal::parse(u"3"), Period::Unit::Month, {}}));
    QCOMPARE(cell(result, u"availability"_s, how), u"Software"_s);
    QCOMPARE(cell(result, u"price"_s, how), u"9.90"_s); // a number stays one
}

void TestCsv::writesNumbersForTheirSpreadsheet()
{
    ExportOptions german{.display = Display(QLocale(QLocale::German), QTimeZone::utc())};
    const LookupResult result = found(u"-5.5"_s, {offer(u"-1234.50"_s, u"EUR"_s)});
    german.csvSeparator = u';';
    QVERIFY(written({result}, german).contains(";-1234.50;EUR;"));
    german.localeNumbers = true;
    const QByteArray bytes = written({result}, german);
    QVERIFY2(bytes.contains(";\"-1234,50\";EUR;"), bytes.constData());
    QVERIFY2(bytes.contains(";'-5.5;"), "a text stays as it is");
}

void TestCsv::saysWhichAccount()
{
    LookupResult result = found(u"A"_s, {});
    QCOMPARE(cell(result, u"stage"_s), QString());
    result.profile.stage = Profile::Stage::Live;
    QCOMPARE(cell(result, u"stage"_s), u"live"_s);
    LookupResult failed;
    failed.profile.stage = Profile::Stage::Test;
    QCOMPARE(cell(failed, u"stage"_s), u"test"_s);
}

void TestCsv::saysTheSameInEveryLanguage()
{
    LookupResult result = found(u"A"_s, {});
    Field cost{
        .term = Term::CostPrice, .label = u"Cost"_s, .value = money(u"7.77"_s, u"EUR"_s), .right = Right::Hidden};
    Field step{
        .term = Term::ActionStatus,
        .label = u"Paid"_s,
        .value = {Kind::StepState, u"C"_s, StepState{StepState::State::Closed, u"C"_s}},
        .fields = {{.term = Term::ProductID, .key = u"id"_s, .label = u"Stage id"_s, .value = Value::ofText(u"7"_s)},
                   {.key = u"seen"_s, .label = u"Seen"_s, .value = Value::ofText(u"yes"_s)}}};
    result.product->sections[0].fields = {cost, step};
    QVERIFY2(cell(result, u"costPrice"_s).isEmpty(), "a word among prices stops who adds them up");
    QCOMPARE(stepRows(result, options).constFirst().at(stepColumns().indexOf(u"description"_s)).text,
             u"productID=7 | seen=yes"_s);

    const auto field = [&result](const ExportOptions &how, const QString &column) {
        return fieldRows(result, how).constFirst().at(fieldColumns().indexOf(column)).text;
    };
    QCOMPARE(field(options, u"text"_s), maskedSecret.toString());
    QCOMPARE(field(options, u"value"_s), QString());
    QCOMPARE(field(options, u"right"_s), u"hidden"_s);
    ExportOptions human = options;
    human.values = Values::Human;
    QCOMPARE(field(human, u"value"_s), u"hidden by your rights"_s);
    human.hidden = true;
    human.customerSafe = true;
    human.empty = false;
    QCOMPARE(field(human, u"value"_s), u"7.77"_s);
    QCOMPARE(field(human, u"leftOut"_s), u"internal empty"_s);
    QCOMPARE(cell(result, u"leftOut"_s, human), u"internal empty"_s);
    QCOMPARE(cell(result, u"leftOut"_s), QString());
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
