// SPDX-License-Identifier: Apache-2.0
#include "product/currency.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace Currency = Vitrine::Currency;

class CurrencyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheMinorUnits_data();
    void knowsTheMinorUnits();
    void whatIsNoCodeIsUnknown_data();
    void whatIsNoCodeIsUnknown();
    void theListIsWhole();
    void everyCodeOfAVendorIsKnown_data();
    void everyCodeOfAVendorIsKnown();
};

void CurrencyTest::knowsTheMinorUnits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("units");
    QTest::addColumn<bool>("withdrawn");

    const auto row = [](const char *code, int units, bool withdrawn = false) {
        QTest::newRow(code) << QString::fromLatin1(code) << units << withdrawn;
    };
    row("USD", 2);
    row("EUR", 2);
    row("AED", 2);
    row("ZWG", 2);
    row("XCG", 2);
    row("MGA", 2);
    row("JPY", 0);
    row("KRW", 0);
    row("ISK", 0);
    row("UGX", 0);
    row("XOF", 0);
    row("BHD", 3);
    row("TND", 3);
    row("CLF", 4);
    row("UYW", 4);
    row("XAU", 0);
    row("XXX", 0);
    row("HRK", 2, true);
    row("SLL", 2, true);
    row("CUC", 2, true);
    row("ANG", 2, true);
    row("BGN", 2, true);
    row("BYR", 0, true);
}

void CurrencyTest::knowsTheMinorUnits()
{
    QFETCH(const QString, code);
    QFETCH(const int, units);
    QFETCH(const bool, withdrawn);
    QCOMPARE(Currency::minorUnits(code), std::optional(units));
    QVERIFY(Currency::isKnown(code));
    QCOMPARE(Currency::isWithdrawn(code), withdrawn);
}

void CurrencyTest::whatIsNoCodeIsUnknown_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code :
         {u""_s, u"usd"_s, u"US"_s, u"USDX"_s, u"AAA"_s, u"ZZZ"_s, u"840"_s, u"원"_s, u"$"_s, u"U\0D"_s}) {
        QTest::newRow(qPrintable(u'"' + code + u'"')) << code;
    }
}

void CurrencyTest::whatIsNoCodeIsUnknown()
{
    QFETCH(const QString, code);
    QVERIFY(!Currency::isKnown(code));
    QVERIFY(!Currency::isWithdrawn(code));
    QVERIFY(!Currency::minorUnits(code));
}

void CurrencyTest::theListIsWhole()
{
    const QStringList codes = Currency::codes();
    QVERIFY(std::ranges::adjacent_find(codes, std::greater_equal()) == codes.cend());
    // ISO 4217 has 178 codes today, the X ones included.
    QCOMPARE(std::ranges::count_if(codes,
                                   [](const QString &code) {
                                       return !Currency::isWithdrawn(code);
                                   }),
             178);
    for (const QString &code : codes) {
        QVERIFY2(Currency::isKnown(code) && Currency::minorUnits(code).value_or(9) <= 4, qPrintable(code));
    }
}

void CurrencyTest::everyCodeOfAVendorIsKnown_data()
{
    QTest::addColumn<QString>("code");
    constexpr QLatin1StringView dodo(
        "AED ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BWP BYN BZD CAD CHF CLP "
        "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK "
        "HTG HUF IDR ILS INR IQD JMD JOD JPY KES KGS KHR KMF KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA "
        "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
        "RON RSD RUB RWF SAR SBD SCR SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SZL THB TND TOP TRY TTD TWD TZS UAH "
        "UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW");
    for (const QString &code : QString(dodo).split(u' ')) {
        QTest::newRow(qPrintable(code)) << code;
    }
}

void CurrencyTest::everyCodeOfAVendorIsKnown()
{
    QFETCH(const QString, code);
    QVERIFY(Currency::isKnown(code));
}

QTEST_APPLESS_MAIN(CurrencyTest)
#include "tst_currency.moc"
