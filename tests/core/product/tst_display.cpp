// SPDX-License-Identifier: Apache-2.0
#include "product/display.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Vitrine;

class DisplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data();
    void money();
    void keepsTheScaleOfTheVendor();
    void numbersAndRates_data();
    void numbersAndRates();
    void onlyADoubleLosesItsNoise();
    void aRightIsAMarkBeforeTheNote();
    void instants_data();
    void instants();
    void instantsOutsideTheCalendarStandAsSent();
    void periods_data();
    void periods();
    void every_data();
    void every();
    void countries_data();
    void countries();
    void languages_data();
    void languages();
    void theBestOfSeveralLanguages_data();
    void theBestOfSeveralLanguages();
    void words_data();
    void words();
    void fiveKindsOfNothing_data();
    void fiveKindsOfNothing();
    void secretsAreDots();
    void aMapIsItsCount();
    void hostsAreAscii_data();
    void hostsAreAscii();
    void neverEmptyAlwaysOneLine_data();
    void neverEmptyAlwaysOneLine();
};

namespace {

Decimal decimal(const QString &text)
{
    return Decimal::parse(text).value_or(Decimal());
}

Display display(const QString &locale, const QByteArray &zone = "Europe/Oslo")
{
    return Display(QLocale(locale), QTimeZone(zone));
}

Value value(Kind kind, const Value::Meaning &meaning, const QString &sent = u"as sent"_s)
{
    return {kind, sent, meaning};
}

} // namespace

void DisplayTest::money_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("shown");

    QTest::newRow("padded to the unit") << u"C"_s << u"49"_s << u"USD"_s << u"USD 49.00"_s;
    QTest::newRow("as sent") << u"en_GB"_s << u"19.90"_s << u"EUR"_s << u"EUR 19.90"_s;
    QTest::newRow("one digit") << u"en_GB"_s << u"19.9"_s << u"EUR"_s << u"EUR 19.90"_s;
    QTest::newRow("never rounded") << u"en_GB"_s << u"13375.912"_s << u"NOK"_s << u"NOK 13,375.912"_s;
    QTest::newRow("yen") << u"en_GB"_s << u"1500"_s << u"JPY"_s << u"JPY 1,500"_s;
    QTest::newRow("fils") << u"en_GB"_s << u"1.234"_s << u"BHD"_s << u"BHD 1.234"_s;
    QTest::newRow("fils, padded") << u"en_GB"_s << u"1.2"_s << u"BHD"_s << u"BHD 1.200"_s;
    QTest::newRow("four digits") << u"en_GB"_s << u"5"_s << u"CLF"_s << u"CLF 5.0000"_s;
    QTest::newRow("not stated") << u"en_GB"_s << u"13375.912"_s << QString() << u"13,375.912"_s;
    QTest::newRow("not stated, padded behind a point") << u"en_GB"_s << u"11200.5"_s << QString() << u"11,200.50"_s;
    QTest::newRow("not stated, not padded") << u"en_GB"_s << u"49"_s << QString() << u"49"_s;
    QTest::newRow("the vendor's own sign") << u"en_GB"_s << u"540"_s << u"원"_s << u"원 540"_s;
    QTest::newRow("no code") << u"en_GB"_s << u"49"_s << u"usd"_s << u"usd 49"_s;
    QTest::newRow("a sign that reorders") << u"en_GB"_s << u"49"_s << u"\u202eUSD"_s << u"\\u202EUSD 49"_s;
    QTest::newRow("negative") << u"en_GB"_s << u"-5"_s << u"USD"_s << u"USD -5.00"_s;
    QTest::newRow("every digit") << u"en_GB"_s << u"14265.967999999999"_s << u"NOK"_s << u"NOK 14,265.967999999999"_s;
    QTest::newRow("beyond a double") << u"en_GB"_s << u"9007199254740993"_s << u"JPY"_s
                                     << u"JPY 9,007,199,254,740,993"_s;
    QTest::newRow("huge") << u"en_GB"_s << u"1e400"_s << u"USD"_s << u"USD 1E400"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"1234.5"_s << u"EUR"_s << u"EUR 1.234,50"_s;
    QTest::newRow("nb_NO") << u"nb_NO"_s << u"-13375.912"_s << u"NOK"_s << u"NOK \u221213\u00a0375,912"_s;
    QTest::newRow("ar_EG") << u"ar_EG"_s << u"49"_s << u"EGP"_s << u"EGP \u0664\u0669\u066b\u0660\u0660"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"1234.5"_s << u"CNY"_s << u"CNY 1,234.50"_s;
}

void DisplayTest::money()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, amount);
    QFETCH(const QString, currency);
    QFETCH(const QString, shown);
    const Money sent{decimal(amount), currency};
    QCOMPARE(display(locale).money(sent), shown);
    QCOMPARE(display(locale).text(value(Kind::Money, sent, amount)), shown);
}

void DisplayTest::keepsTheScaleOfTheVendor()
{
    const Display british = display(u"en_GB"_s);
    QCOMPARE(british.money({decimal(u"1500"_s), u"MGA"_s, true}), u"MGA 1,500"_s);
    QCOMPARE(british.money({decimal(u"15.00"_s), u"ISK"_s, true}), u"ISK 15.00"_s);
    QCOMPARE(british.money({decimal(u"1500"_s), u"MGA"_s}), u"MGA 1,500.00"_s);
    QCOMPARE(british.money({decimal(u"5"_s), u"EUR"_s, false, true}), u"from EUR 5.00"_s);
}

void DisplayTest::numbersAndRates_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");

    QTest::newRow("number") << u"en_GB"_s << Kind::Number << u"12345.670"_s << u"12,345.670"_s;
    QTest::newRow("number in C") << u"C"_s << Kind::Number << u"12345.670"_s << u"12345.670"_s;
    QTest::newRow("sentinel") << u"C"_s << Kind::Number << u"-79228162514264337593543950335"_s
                              << u"-79228162514264337593543950335"_s;
    QTest::newRow("negative zero") << u"C"_s << Kind::Number << u"-0"_s << u"-0"_s;
    QTest::newRow("1e400") << u"C"_s << Kind::Number << u"1e400"_s << u"1e400"_s;
    QTest::newRow("9007199254740993") << u"C"_s << Kind::Number << u"9007199254740993"_s << u"9007199254740993"_s;
    QTest::newRow("percent") << u"en_GB"_s << Kind::Percent << u"12.5"_s << u"12.5 %"_s;
    QTest::newRow("percent in C") << u"C"_s << Kind::Percent << u"10"_s << u"10 %"_s;
    QTest::newRow("percent de_DE") << u"de_DE"_s << Kind::Percent << u"12.50"_s << u"12,50 %"_s;
    QTest::newRow("percent nb_NO") << u"nb_NO"_s << Kind::Percent << u"-12.5"_s << u"\u221212,5 %"_s;
    QTest::newRow("percent tr_TR") << u"tr_TR"_s << Kind::Percent << u"12.5"_s << u"%12,5"_s;
    QTest::newRow("percent ar_EG") << u"ar_EG"_s << Kind::Percent << u"12.5"_s
                                   << u"\u0661\u0662\u066b\u0665 \u066a\u061c"_s;
    QTest::newRow("exact percent") << u"C"_s << Kind::Percent << u"0.30000000000000004"_s << u"0.30000000000000004 %"_s;
    QTest::newRow("exact text of digits")
        << u"C"_s << Kind::Number << u"14265.967999999999"_s << u"14265.967999999999"_s;
}

void DisplayTest::numbersAndRates()
{
    QFETCH(const QString, locale);
    QFETCH(const Kind, kind);
    QFETCH(const QString, sent);
    QFETCH(const QString, shown);
    const Value number = value(kind, decimal(sent), sent);
    QCOMPARE(display(locale).text(number), shown);
    QCOMPARE(number.text, sent);
}

void DisplayTest::onlyADoubleLosesItsNoise()
{
    const Display shown = display(u"C"_s);
    Value number = value(Kind::Number, decimal(u"14265.967999999999"_s), u"14265.967999999999"_s);
    Value amount = value(Kind::Money, Money{decimal(u"10.00000000000001"_s), u"USD"_s}, u"10.00000000000001"_s);
    QCOMPARE(shown.text(number), u"14265.967999999999"_s);
    QCOMPARE(shown.text(amount), u"USD 10.00000000000001"_s);
    number.fromDouble = amount.fromDouble = true;
    QCOMPARE(shown.text(number), u"14265.968"_s);
    QCOMPARE(shown.text(amount), u"USD 10.00"_s);
    QCOMPARE(number.text, u"14265.967999999999"_s);
}

void DisplayTest::aRightIsAMarkBeforeTheNote()
{
    const Display shown = display(u"C"_s);
    Field field{.value = Value::ofText(u"x"_s), .note = u"Because"_s};
    QCOMPARE(shown.note(field), u"Because"_s);
    field.right = Right::ReadOnly;
    QCOMPARE(shown.note(field), u"read-only · Because"_s);
    field.right = Right::Hidden;
    QCOMPARE(shown.note(field), u"Because"_s);
    QCOMPARE(shown.note(field, {.seesHidden = true}), u"hidden by your rights · Because"_s);
    field.note.clear();
    field.right = Right::Mandatory;
    QCOMPARE(shown.note(field), u"mandatory"_s);
    field.reason = u"The boss says so"_s;
    QCOMPARE(shown.note(field), u"mandatory · The vendor's reason for the right: “The boss says so”."_s);
    QCOMPARE(shown.note(field, {.isCustomer = true}), QString());
    field.right = Right::NotStated;
    field.reason.clear();
    field.note = u"As of May"_s;
    field.internal = true;
    QCOMPARE(shown.note(field), u"internal, not for customers · As of May"_s);
    field.isWithinInternal = true;
    QCOMPARE(shown.note(field), u"As of May"_s);
    field.isWithinInternal = false;
    field.value = Value::nothing(Nothing::Null);
    QVERIFY2(shown.note(field) == u"As of May"_s, "there is nothing to keep from a customer");
}

void DisplayTest::instants_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<bool>("zoneStated");
    QTest::addColumn<QString>("shown");

    const QDateTime winter(QDate(2023, 11, 7), QTime(5, 31, 56), Qt::UTC);
    QTest::newRow("C") << u"C"_s << QByteArray("Europe/Oslo") << winter << true << u"7 Nov 2023 06:31:56 CET"_s;
    QTest::newRow("en_GB") << u"en_GB"_s << QByteArray("Europe/Oslo") << winter << true << u"7 Nov 2023 06:31:56 CET"_s;
    QTest::newRow("summer") << u"en_GB"_s << QByteArray("Europe/Oslo") << winter.addMonths(-5) << true
                            << u"7 Jun 2023 07:31:56 CEST"_s;
    QTest::newRow("UTC") << u"en_GB"_s << QByteArray("UTC") << winter << true << u"7 Nov 2023 05:31:56 UTC"_s;
    QTest::newRow("a zone without a name")
        << u"en_GB"_s << QByteArray("Asia/Dubai") << winter << true << u"7 Nov 2023 09:31:56 UTC+04"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << QByteArray("Europe/Berlin") << winter << true
                           << u"7. Nov. 2023 06:31:56 CET"_s;
    QTest::newRow("nb_NO") << u"nb_NO"_s << QByteArray("Europe/Oslo") << winter << true
                           << u"7. nov. 2023 06:31:56 CET"_s;
    QTest::newRow("en_US") << u"en_US"_s << QByteArray("Europe/Oslo") << winter << true
                           << u"Nov 7, 2023 6:31:56 AM CET"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << QByteArray("Asia/Shanghai") << winter << true
                           << u"2023年11月7日 13:31:56 CST"_s;
    QTest::newRow("ar_EG")
        << u"ar_EG"_s << QByteArray("UTC") << winter << true
        << u"\u0667 \u0646\u0648\u0641\u0645\u0628\u0631 \u0662\u0660\u0662\u0663 \u0665:\u0663\u0661:\u0665\u0666 \u0635 UTC"_s;
    QTest::newRow("no zone stated") << u"en_GB"_s << QByteArray("Asia/Tokyo")
                                    << QDateTime(QDate(2025, 1, 19), QTime(20, 8, 22), Qt::UTC) << false
                                    << u"19 Jan 2025 20:08:22, time zone not stated"_s;
    QTest::newRow("before 1970") << u"en_GB"_s << QByteArray("UTC") << QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC)
                                 << true << u"31 Dec 1969 23:59:59 UTC"_s;
    QTest::newRow("five-digit year") << u"en_GB"_s << QByteArray("UTC")
                                     << QDateTime(QDate(33658, 9, 27), QTime(1, 46, 40), Qt::UTC) << true
                                     << u"27 Sept 33658 01:46:40 UTC"_s;
    QTest::newRow("before our era") << u"C"_s << QByteArray("UTC")
                                    << QDateTime(QDate(-44, 3, 15), QTime(12, 0), Qt::UTC) << true
                                    << u"15 Mar -0044 12:00:00 UTC"_s;
}

void DisplayTest::instants()
{
    QFETCH(const QString, locale);
    QFETCH(const QByteArray, zone);
    QFETCH(const QDateTime, at);
    QFETCH(const bool, zoneStated);
    QFETCH(const QString, shown);
    QCOMPARE(display(locale, zone).text(value(Kind::Instant, Instant{at, zoneStated})), shown);
}

void DisplayTest::instantsOutsideTheCalendarStandAsSent()
{
    constexpr qint64 last = std::numeric_limits<qint64>::max();
    const Value beyond =
        value(Kind::Instant, Instant{QDateTime::fromMSecsSinceEpoch(last, Qt::UTC), true}, QString::number(last));
    QCOMPARE(display(u"C"_s).text(beyond), QString::number(last));
    QCOMPARE(display(u"C"_s).text(value(Kind::Instant, Instant{})), u"as sent"_s);
}

void DisplayTest::periods_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<Period::Unit>("unit");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shown");

    QTest::newRow("one") << u"1"_s << Period::Unit::Month << u"Month"_s << u"1 month"_s;
    QTest::newRow("several") << u"14"_s << Period::Unit::Day << u"Day"_s << u"14 days"_s;
    QTest::newRow("none") << u"0"_s << Period::Unit::Day << u"Day"_s << u"0 days"_s;
    QTest::newRow("half") << u"1.5"_s << Period::Unit::Year << u"Year"_s << u"1.5 years"_s;
    QTest::newRow("one by value") << u"1.0"_s << Period::Unit::Hour << u"Hour"_s << u"1.0 hour"_s;
    QTest::newRow("many") << u"86400"_s << Period::Unit::Second << u"s"_s << u"86,400 seconds"_s;
    QTest::newRow("absurd") << u"1e400"_s << Period::Unit::Week << u"w"_s << u"1E400 weeks"_s;
    QTest::newRow("one minute") << u"1"_s << Period::Unit::Minute << u"m"_s << u"1 minute"_s;
    QTest::newRow("unknown unit") << u"3"_s << Period::Unit::Other << u"Fortnight"_s << u"3 Fortnight"_s;
    QTest::newRow("no unit") << u"3"_s << Period::Unit::Other << QString() << u"3"_s;
}

void DisplayTest::periods()
{
    QFETCH(const QString, count);
    QFETCH(const Period::Unit, unit);
    QFETCH(const QString, word);
    QFETCH(const QString, shown);
    QCOMPARE(display(u"en_GB"_s).text(value(Kind::Period, Period{decimal(count), unit, word})), shown);
}

void DisplayTest::every_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<Period::Unit>("unit");
    QTest::addColumn<QString>("shown");

    QTest::newRow("one") << u"1"_s << Period::Unit::Month << u"month"_s;
    QTest::newRow("several") << u"3"_s << Period::Unit::Month << u"3 months"_s;
    QTest::newRow("unknown") << u"1"_s << Period::Unit::Other << u"Fortnight"_s;
    QTest::newRow("several unknown") << u"2"_s << Period::Unit::Other << u"2 Fortnight"_s;
}

void DisplayTest::every()
{
    QFETCH(const QString, count);
    QFETCH(const Period::Unit, unit);
    QFETCH(const QString, shown);
    QCOMPARE(display(u"en_GB"_s).every({decimal(count), unit, u"Fortnight"_s}), shown);
}

void DisplayTest::countries_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");

    QTest::newRow("C") << u"C"_s << u"KR"_s << u"South Korea"_s;
    QTest::newRow("en_GB") << u"en_GB"_s << u"KR"_s << u"South Korea"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"KR"_s << u"Südkorea"_s;
    QTest::newRow("nb_NO") << u"nb_NO"_s << u"KR"_s << u"Sør-Korea"_s;
    QTest::newRow("ar_EG") << u"ar_EG"_s << u"KR"_s << u"كوريا الجنوبية"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"KR"_s << u"韩国"_s;
    QTest::newRow("AN") << u"en_GB"_s << u"AN"_s << u"Netherlands Antilles"_s;
    QTest::newRow("GZ") << u"en_GB"_s << u"GZ"_s << u"Gaza Strip"_s;
    QTest::newRow("no country") << u"en_GB"_s << u"QQ"_s << QString();
    QTest::newRow("the unknown one") << u"en_GB"_s << u"ZZ"_s << QString();
    QTest::newRow("lower case") << u"en_GB"_s << u"kr"_s << QString();
    QTest::newRow("a word") << u"en_GB"_s << u"cid:KR"_s << QString();
    QTest::newRow("nothing") << u"en_GB"_s << QString() << QString();
}

void DisplayTest::countries()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    QCOMPARE(display(locale).country(code), name);
    const QString shown = display(locale).text(value(Kind::Country, Choice{code, {}}));
    QCOMPARE(shown, !name.isEmpty() ? QString(name + u" (" + code + u')') : code.isEmpty() ? u"as sent"_s : code);
}

void DisplayTest::languages_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");

    QTest::newRow("nb") << u"en_GB"_s << u"nb"_s << u"Norwegian Bokmål"_s;
    QTest::newRow("country") << u"en_GB"_s << u"zh-CN"_s << u"Chinese (China)"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"en"_s << u"Englisch"_s;
    QTest::newRow("unknown") << u"en_GB"_s << u"xx"_s << QString();
    QTest::newRow("no tag") << u"en_GB"_s << u"?"_s << QString();
    QTest::newRow("default") << u"en_GB"_s << QString() << QString();
}

void DisplayTest::languages()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, tag);
    QFETCH(const QString, name);
    QCOMPARE(display(locale).language(tag), name);
}

void DisplayTest::theBestOfSeveralLanguages_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("sent"); // "tag=text"
    QTest::addColumn<QString>("shown");

    const QStringList all{u"=default"_s, u"zh-CN=简体"_s, u"en-US=colour"_s, u"de=Farbe"_s, u"no=farge"_s};
    QTest::newRow("the person's") << u"de_DE"_s << all << u"Farbe"_s;
    QTest::newRow("with its country") << u"zh_CN"_s << all << u"简体"_s;
    QTest::newRow("Norwegian") << u"nb_NO"_s << all << u"farge"_s;
    QTest::newRow("English of another country") << u"en_GB"_s << all << u"colour"_s;
    QTest::newRow("English where theirs is missing") << u"fr_FR"_s << all << u"colour"_s;
    QTest::newRow("C is English") << u"C"_s << all << u"colour"_s;
    QTest::newRow("exact before near") << u"zh_TW"_s << QStringList{u"zh-CN=简体"_s, u"zh_TW=繁體"_s} << u"繁體"_s;
    QTest::newRow("default before foreign") << u"fr_FR"_s << QStringList{u"de=Farbe"_s, u"=default"_s} << u"default"_s;
    QTest::newRow("any before none") << u"fr_FR"_s << QStringList{u"fr="_s, u"="_s, u"de=Farbe"_s} << u"Farbe"_s;
    QTest::newRow("all empty") << u"fr_FR"_s << QStringList{u"fr="_s} << u"as sent"_s;
}

void DisplayTest::theBestOfSeveralLanguages()
{
    QFETCH(const QString, locale);
    QFETCH(const QStringList, sent);
    QFETCH(const QString, shown);
    QList<LanguageText> texts;
    for (const QString &text : sent)
        texts.append({text.section(u'=', 0, 0), text.section(u'=', 1)});
    QCOMPARE(display(locale).text(value(Kind::LanguageTexts, texts)), shown);
}

void DisplayTest::words_data()
{
    QTest::addColumn<Value>("sent");
    QTest::addColumn<QString>("shown");

    QTest::newRow("yes") << value(Kind::Flag, true) << u"Yes"_s;
    QTest::newRow("no") << value(Kind::Flag, false) << u"No"_s;
    QTest::newRow("a known word") << value(Kind::Choice, Choice{u"one_time_price"_s, u"One time"_s}) << u"One time"_s;
    QTest::newRow("an unknown word") << value(Kind::Choice, Choice{u"barter_price"_s, {}}) << u"barter_price"_s;
    QTest::newRow("new") << value(Kind::StepState, StepState{StepState::State::New, u"NEW"_s}) << u"New"_s;
    QTest::newRow("in progress") << value(Kind::StepState, StepState{StepState::State::InProgress, u"INPROGRESS"_s})
                                 << u"In progress"_s;
    QTest::newRow("closed") << value(Kind::StepState, StepState{StepState::State::Closed, u"CLOSED"_s}) << u"Closed"_s;
    QTest::newRow("another state") << value(Kind::StepState, StepState{StepState::State::Unknown, u"PARKED"_s})
                                   << u"PARKED"_s;
    QTest::newRow("text") << Value::ofText(u"Acme"_s) << u"Acme"_s;
    QTest::newRow("several lines") << Value::ofText(u"First\r\n\r\n\tsecond \n"_s, Kind::LongText)
                                   << u"First second "_s;
    QTest::newRow("blanks of an id") << Value::ofText(u" 0012 "_s, Kind::Identifier) << u" 0012 "_s;
    QTest::newRow("a text that reorders") << Value::ofText(u"abc\u202ecba"_s) << u"abc\\u202Ecba"_s;
    QTest::newRow("a terminal's command") << Value::ofText(u"\u001b[2J"_s) << u"\\u001B[2J"_s;
    QTest::newRow("only blanks") << Value::ofText(u"   "_s) << u"only blanks"_s;
    QTest::newRow("only a line break") << Value::ofText(u"\n"_s) << u"empty"_s;
    QTest::newRow("a kind without its meaning") << value(Kind::Number, {}, u"ten"_s) << u"ten"_s;
    QTest::newRow("a picture inside the answer")
        << Value::ofText(QString(u"data:image/png;base64," + QString(2026, u'A')), Kind::Picture)
        << u"A picture inside the answer, 2.00 KiB"_s;
    QTest::newRow("a small picture inside the answer, bare")
        << Value::ofText(QString(1'024, u'A'), Kind::Picture) << u"A picture inside the answer, 1.00 KiB"_s;
    QTest::newRow("a picture's address") << Value::ofText(u"images/"_s + QString(80, u'a') + u".png"_s, Kind::Picture)
                                         << QString(u"images/"_s + QString(80, u'a') + u".png"_s);
}

void DisplayTest::words()
{
    QFETCH(const Value, sent);
    QFETCH(const QString, shown);
    QCOMPARE(display(u"en_GB"_s).text(sent), shown);
}

void DisplayTest::fiveKindsOfNothing_data()
{
    QTest::addColumn<Nothing>("which");
    QTest::addColumn<QString>("shown");

    QTest::newRow("not sent") << Nothing::NotSent << u"not sent"_s;
    QTest::newRow("null") << Nothing::Null << u"not given"_s;
    QTest::newRow("empty") << Nothing::Empty << u"empty"_s;
    QTest::newRow("hidden") << Nothing::Hidden << u"hidden by your rights"_s;
    QTest::newRow("not offered") << Nothing::NotOffered << u"not offered by this vendor"_s;
}

void DisplayTest::fiveKindsOfNothing()
{
    QFETCH(const Nothing, which);
    QFETCH(const QString, shown);
    const Value nothing = Value::nothing(which, u"-79228162514264337593543950335"_s);
    QCOMPARE(display(u"en_GB"_s).text(nothing), shown);
    QCOMPARE(nothing.text, u"-79228162514264337593543950335"_s);
}

void DisplayTest::secretsAreDots()
{
    const Display shown = display(u"en_GB"_s);
    Value link = Value::ofText(u"https://files.example.com/acme.zip"_s, Kind::Link);
    link.secret = true;
    QCOMPARE(shown.text(link), maskedSecret);
    QCOMPARE(shown.text(link, true), u"https://files.example.com/acme.zip"_s);
    const Value secret = Value::ofText(u"s3cret"_s, Kind::Secret);
    QCOMPARE(shown.text(secret), maskedSecret);
    QCOMPARE(shown.text(secret, true), u"s3cret"_s);
    QCOMPARE(shown.text(Value::nothing(Nothing::NotSent)), u"not sent"_s);
}

void DisplayTest::aMapIsItsCount()
{
    Field field;
    field.value = {.kind = Kind::Map, .meaning = std::monostate()};
    const Display shown = display(u"en_GB"_s);
    QCOMPARE(shown.text(field), u"0 entries"_s);
    field.fields.resize(1);
    QCOMPARE(shown.text(field), u"1 entry"_s);
    field.fields.resize(1200);
    QCOMPARE(shown.text(field), u"1,200 entries"_s);
    QVERIFY(!shown.text(field.value).isEmpty());
    field.value = Value::ofText(u"Acme"_s);
    QCOMPARE(shown.text(field), u"Acme"_s);
}

void DisplayTest::hostsAreAscii_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");

    QTest::newRow("ascii") << u"https://example.com/ü?q=1"_s << u"https://example.com/ü?q=1"_s;
    QTest::newRow("look-alike") << u"https://аpple.com/x"_s << u"https://xn--pple-43d.com/x"_s;
    QTest::newRow("umlaut, port, user") << u"https://me@bücher.de:8443/"_s << u"https://me@xn--bcher-kva.de:8443/"_s;
    QTest::newRow("already punycode") << u"https://xn--pple-43d.com/"_s << u"https://xn--pple-43d.com/"_s;
    QTest::newRow("the host behind an @")
        << u"https://good.com@аpple.com/"_s << u"https://good.com@xn--pple-43d.com/"_s;
    QTest::newRow("no address") << u"photos/ü.png"_s << u"photos/ü.png"_s;
    QTest::newRow("reordered") << u"https://example.com/\u202egnp.exe"_s << u"https://example.com/\\u202Egnp.exe"_s;
}

void DisplayTest::hostsAreAscii()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, shown);
    const Value link = Value::ofText(sent, Kind::Link);
    QCOMPARE(display(u"en_GB"_s).text(link), shown);
    QCOMPARE(link.text, sent);
}

void DisplayTest::neverEmptyAlwaysOneLine_data()
{
    QTest::addColumn<QString>("locale");
    for (const QString &locale : {u"C"_s, u"en_GB"_s, u"de_DE"_s, u"nb_NO"_s, u"ar_EG"_s, u"zh_CN"_s})
        QTest::newRow(qPrintable(locale)) << locale;
}

void DisplayTest::neverEmptyAlwaysOneLine()
{
    QFETCH(const QString, locale);
    const Display shown = display(locale);
    const QString hostile = u"a\r\nb\u2028c\u2066\u0000\u0007"_s;
    const QList<Value::Meaning> meanings{std::monostate(),
                                         Nothing::Hidden,
                                         Decimal(),
                                         Money{Decimal(), hostile},
                                         true,
                                         Choice{hostile, hostile},
                                         Choice{},
                                         Instant{},
                                         Period{Decimal(), Period::Unit::Other, hostile},
                                         QList<LanguageText>{},
                                         QList<LanguageText>{{hostile, hostile}},
                                         StepState{StepState::State::Unknown, hostile},
                                         StepState{}};
    for (int kind = 0; kind <= int(Kind::Map); ++kind) {
        for (const Value::Meaning &meaning : meanings) {
            for (const QString &sent : {QString(), hostile}) {
                const QString text = shown.text({Kind(kind), sent, meaning}, true);
                QVERIFY2(!text.isEmpty(), qPrintable(kindName(Kind(kind))));
                for (const QChar c : text)
                    QVERIFY2(c.unicode() >= 0x20 && c != u'\u2028' && c != u'\u2066', qPrintable(kindName(Kind(kind))));
            }
        }
    }
}

QTEST_APPLESS_MAIN(DisplayTest)
#include "tst_display.moc"
