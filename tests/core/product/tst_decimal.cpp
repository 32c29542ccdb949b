// SPDX-License-Identifier: Apache-2.0
#include "product/decimal.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using Vitrine::Decimal;

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDigitIsKept_data();
    void everyDigitIsKept();
    void whatIsNoNumberIsNone_data();
    void whatIsNoNumberIsNone();
    void isWrittenForALocale_data();
    void isWrittenForALocale();
    void isComparedByValue_data();
    void isComparedByValue();
    void isRoundedHalfToEven_data();
    void isRoundedHalfToEven();
    void losesOnlyTheNoiseOfADouble_data();
    void losesOnlyTheNoiseOfADouble();
    void movesItsPoint_data();
    void movesItsPoint();
    void isPaddedToAScale_data();
    void isPaddedToAScale();
    void saysItsShape_data();
    void saysItsShape();
    void absurdExponentsCostNothing();
};

static Decimal decimal(const QString &text)
{
    const auto parsed = Decimal::parse(text);
    Q_ASSERT(parsed);
    return *parsed;
}

void DecimalTest::everyDigitIsKept_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("written");

    const auto same = [](const char *text) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text);
    };
    same("0");
    same("-0");
    same("0.00");
    same("-0.0");
    same("19.90");
    same("0.05");
    same("9007199254740993");
    same("-79228162514264337593543950335");
    same("123456789012345678901234567890123456789012345678901234567890");
    same("1e400");
    same("1e-400");
    same("-1.50e-400");
    same("1e999999999");
    same("1e-1000000000");
    QTest::newRow("plus sign") << u"+5"_s << u"5"_s;
    QTest::newRow("leading zeros") << u"0012.50"_s << u"12.50"_s;
    QTest::newRow("small exponent") << u"1.5E3"_s << u"1500"_s;
    QTest::newRow("negative exponent") << u"15e-1"_s << u"1.5"_s;
    QTest::newRow("a double's own way") << u"-7.922816251426434e+28"_s << u"-79228162514264340000000000000"_s;
    QTest::newRow("exactly 60 digits") << u"1e59"_s << QString(u'1' + QString(59, u'0'));
    QTest::newRow("61 digits") << u"12e59"_s << u"1.2e60"_s;
    QTest::newRow("zero times anything") << u"0e400"_s << u"0"_s;
    QTest::newRow("61 digits behind the point") << u"0e-61"_s << u"0e-61"_s;
}

void DecimalTest::everyDigitIsKept()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, written);
    const auto parsed = Decimal::parse(sent);
    QVERIFY(parsed);
    QCOMPARE(parsed->toString(), written);
    QVERIFY(Decimal::parse(parsed->toString()) == *parsed);
    QCOMPARE(Decimal::parse(written)->toString(), written);
}

void DecimalTest::whatIsNoNumberIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,     u"-"_s,     u"+-1"_s,  u".5"_s,           u"1."_s,
                                u"1.e5"_s, u"1e"_s,    u"1e+"_s,  u" 1"_s,           u"1 "_s,
                                u"1,5"_s,  u"1 000"_s, u"0x1F"_s, u"NaN"_s,          u"Infinity"_s,
                                u"٣"_s,    u"1.2.3"_s, u"10%"_s,  u"1e1000000001"_s, u"1e-99999999999999999999"_s}) {
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
    }
}

void DecimalTest::whatIsNoNumberIsNone()
{
    QFETCH(const QString, text);
    QVERIFY(!Decimal::parse(text));
}

void DecimalTest::isWrittenForALocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("written");

    QTest::newRow("C") << u"C"_s << u"-1234567.890"_s << u"-1234567.890"_s;
    QTest::newRow("en_GB") << u"en_GB"_s << u"-1234567.890"_s << u"-1,234,567.890"_s;
    QTest::newRow("en_GB groups from four digits") << u"en_GB"_s << u"1234"_s << u"1,234"_s;
    QTest::newRow("en_GB needs no group") << u"en_GB"_s << u"123"_s << u"123"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"1234567.890"_s << u"1.234.567,890"_s;
    QTest::newRow("nb_NO") << u"nb_NO"_s << u"-13375.912"_s << u"\u221213\u00a0375,912"_s;
    QTest::newRow("ar_EG") << u"ar_EG"_s << u"-1234.50"_s
                           << u"\u061c-\u0661\u066c\u0662\u0663\u0664\u066b\u0665\u0660"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"1234567.89"_s << u"1,234,567.89"_s;
    QTest::newRow("en_IN groups by two") << u"en_IN"_s << u"123456789"_s << u"12,34,56,789"_s;
    QTest::newRow("es_ES groups from five digits") << u"es_ES"_s << u"1234"_s << u"1234"_s;
    QTest::newRow("es_ES groups") << u"es_ES"_s << u"12345"_s << u"12.345"_s;
    QTest::newRow("beyond what a double holds")
        << u"de_DE"_s << u"-79228162514264337593543950335"_s << u"-79.228.162.514.264.337.593.543.950.335"_s;
    QTest::newRow("digits behind the point are not grouped") << u"en_GB"_s << u"0.000123456"_s << u"0.000123456"_s;
    QTest::newRow("scientific") << u"de_DE"_s << u"-1.25e-400"_s << u"-1,25E-400"_s;
    QTest::newRow("negative zero") << u"en_GB"_s << u"-0"_s << u"-0"_s;
}

void DecimalTest::isWrittenForALocale()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, sent);
    QFETCH(const QString, written);
    QCOMPARE(decimal(sent).toString(QLocale(locale)), written);
}

void DecimalTest::isComparedByValue_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order");

    QTest::newRow("trailing zeros") << u"19.90"_s << u"19.9"_s << 0;
    QTest::newRow("signed zero") << u"-0.0"_s << u"0"_s << 0;
    QTest::newRow("exponent") << u"1e3"_s << u"1000.00"_s << 0;
    QTest::newRow("less") << u"2"_s << u"10"_s << -1;
    QTest::newRow("negative") << u"-2"_s << u"-10"_s << 1;
    QTest::newRow("sign first") << u"-1e400"_s << u"0.01"_s << -1;
    QTest::newRow("last digit") << u"9007199254740993"_s << u"9007199254740992"_s << 1;
    QTest::newRow("huge without expanding") << u"1e999999999"_s << u"9e999999998"_s << 1;
    QTest::newRow("tiny without expanding") << u"1e-999999999"_s << u"0"_s << 1;
    QTest::newRow("SuperOffice's sentinel") << u"-79228162514264337593543950335"_s << u"-7.9e28"_s << -1;
}

void DecimalTest::isComparedByValue()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QFETCH(const int, order);
    const Decimal a = decimal(left);
    const Decimal b = decimal(right);
    QCOMPARE(a == b, order == 0);
    QCOMPARE(a < b, order < 0);
    QCOMPARE(a > b, order > 0);
    QCOMPARE(b<a, order> 0);
}

void DecimalTest::isRoundedHalfToEven_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("rounded");

    QTest::newRow("up") << u"1.26"_s << 2 << u"1.3"_s;
    QTest::newRow("down") << u"1.24"_s << 2 << u"1.2"_s;
    QTest::newRow("half to even, down") << u"1.25"_s << 2 << u"1.2"_s;
    QTest::newRow("half to even, up") << u"1.35"_s << 2 << u"1.4"_s;
    QTest::newRow("more than half") << u"1.2500001"_s << 2 << u"1.3"_s;
    QTest::newRow("carries through") << u"99.96"_s << 3 << u"100"_s;
    QTest::newRow("before the point") << u"15550"_s << 2 << u"16000"_s;
    QTest::newRow("fewer digits") << u"1.20"_s << 5 << u"1.20"_s;
    QTest::newRow("negative") << u"-1.26"_s << 2 << u"-1.3"_s;
}

void DecimalTest::isRoundedHalfToEven()
{
    QFETCH(const QString, sent);
    QFETCH(const int, digits);
    QFETCH(const QString, rounded);
    QCOMPARE(decimal(sent).rounded(digits).toString(), rounded);
}

void DecimalTest::losesOnlyTheNoiseOfADouble_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");

    const auto same = [](const char *text) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(text);
    };
    QTest::newRow("below") << u"14265.967999999999"_s << u"14265.968"_s;
    QTest::newRow("above") << u"0.30000000000000004"_s << u"0.3"_s;
    QTest::newRow("16 digits") << u"0.7999999999999999"_s << u"0.8"_s;
    QTest::newRow("a whole number") << u"434.99999999999994"_s << u"435"_s;
    QTest::newRow("negative") << u"-1.2100000000000002"_s << u"-1.21"_s;
    same("9007199254740993");
    same("-79228162514264337593543950335");
    same("19.90");
    same("1234567890.123456");
    same("3.141592653589793");
    same("0.333333333333333333");
    same("0.300000000000000004");
    same("90071992547409.93");
    same("10000000000000.01");
}

void DecimalTest::losesOnlyTheNoiseOfADouble()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, shown);
    QCOMPARE(decimal(sent).withoutNoise().toString(), shown);
}

void DecimalTest::movesItsPoint_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("result");

    QTest::newRow("cents") << u"1234"_s << -2 << u"12.34"_s;
    QTest::newRow("yen") << u"1500"_s << 0 << u"1500"_s;
    QTest::newRow("fils") << u"1234"_s << -3 << u"1.234"_s;
    QTest::newRow("basis points") << u"1250"_s << -2 << u"12.50"_s;
    QTest::newRow("few cents") << u"-5"_s << -2 << u"-0.05"_s;
    QTest::newRow("no cents") << u"0"_s << -2 << u"0.00"_s;
    QTest::newRow("up") << u"1.5"_s << 3 << u"1500"_s;
}

void DecimalTest::movesItsPoint()
{
    QFETCH(const QString, sent);
    QFETCH(const int, places);
    QFETCH(const QString, result);
    QCOMPARE(decimal(sent).scaled(places).toString(), result);
}

void DecimalTest::isPaddedToAScale_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<QString>("result");

    QTest::newRow("whole") << u"49"_s << 2 << u"49.00"_s;
    QTest::newRow("one digit") << u"19.9"_s << 2 << u"19.90"_s;
    QTest::newRow("more digits stay") << u"13375.912"_s << 2 << u"13375.912"_s;
    QTest::newRow("zero") << u"0"_s << 2 << u"0.00"_s;
    QTest::newRow("negative zero") << u"-0"_s << 2 << u"-0.00"_s;
    QTest::newRow("exponent") << u"15e2"_s << 2 << u"1500.00"_s;
    QTest::newRow("huge stays as it is") << u"1e400"_s << 2 << u"1e400"_s;
    QTest::newRow("nothing asked") << u"1500"_s << 0 << u"1500"_s;
}

void DecimalTest::isPaddedToAScale()
{
    QFETCH(const QString, sent);
    QFETCH(const int, minimum);
    QFETCH(const QString, result);
    QCOMPARE(decimal(sent).withScale(minimum).toString(), result);
}

void DecimalTest::saysItsShape_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("magnitude");
    QTest::addColumn<bool>("integer");
    QTest::addColumn<QString>("trimmed");

    QTest::newRow("zero") << u"0.00"_s << 2 << 1 << true << u"0"_s;
    QTest::newRow("price") << u"19.90"_s << 2 << 2 << false << u"19.9"_s;
    QTest::newRow("whole by value") << u"2.00"_s << 2 << 1 << true << u"2"_s;
    QTest::newRow("trailing zeros before the point") << u"1500"_s << 0 << 4 << true << u"1500"_s;
    QTest::newRow("half") << u"0.5"_s << 1 << 0 << false << u"0.5"_s;
    QTest::newRow("small") << u"0.005"_s << 3 << -2 << false << u"0.005"_s;
    QTest::newRow("huge") << u"1e399"_s << 0 << 400 << true << u"1e399"_s;
}

void DecimalTest::saysItsShape()
{
    QFETCH(const QString, sent);
    QFETCH(const int, scale);
    QFETCH(const int, magnitude);
    QFETCH(const bool, integer);
    QFETCH(const QString, trimmed);
    const Decimal number = decimal(sent);
    QCOMPARE(number.scale(), scale);
    QCOMPARE(number.magnitude(), magnitude);
    QCOMPARE(number.isInteger(), integer);
    QCOMPARE(number.trimmed().toString(), trimmed);
}

void DecimalTest::absurdExponentsCostNothing()
{
    constexpr int far = std::numeric_limits<int>::max();
    for (const QString &text : {u"1e1000000000"_s, u"-123e-1000000000"_s, u"0e-1000000000"_s}) {
        const Decimal number = decimal(text);
        for (const Decimal &moved :
             {number, number.scaled(far), number.scaled(-far), number.scaled(-far).scaled(-far), number.withScale(far),
              number.rounded(1), number.trimmed(), number.withoutNoise()}) {
            QVERIFY(moved.toString().size() < 40);
            QVERIFY(moved.toString(QLocale(u"de_DE"_s)).size() < 40);
        }
    }
}

QTEST_APPLESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
