// SPDX-License-Identifier: Apache-2.0
#include "lookup/retry.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Vitrine;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

class RetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWorthAnotherAttempt_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isWorthwhile");
        using Kind = Error::Kind;
        QTest::newRow("refused, reset, closed, cut off") << Kind::Network << 0 << true;
        QTest::newRow("timed out") << Kind::Timeout << 0 << true;
        for (const int status : {408, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << (status == 408   ? Kind::Timeout
                                            : status == 429 ? Kind::RateLimited
                                                            : Kind::Server)
                                        << status << true;
        QTest::newRow("rate limit told with 200") << Kind::RateLimited << 200 << true;
        QTest::newRow("400") << Kind::BadRequest << 400 << false;
        QTest::newRow("401") << Kind::SignInRefused << 401 << false;
        QTest::newRow("404") << Kind::NotFound << 404 << false;
        QTest::newRow("501") << Kind::Server << 501 << false;
        QTest::newRow("proxy sign-in") << Kind::Network << 407 << false;
        QTest::newRow("TLS") << Kind::Tls << 0 << false;
        QTest::newRow("redirect") << Kind::Redirected << 0 << false;
        QTest::newRow("too large") << Kind::TooLarge << 0 << false;
        QTest::newRow("not understood") << Kind::BadAnswer << 200 << false;
    }
    void whatIsWorthAnotherAttempt()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(int, status);
        QFETCH(bool, isWorthwhile);
        QCOMPARE(Retry::isWorthwhile({kind, {}, {}, status}), isWorthwhile);
    }

    void delays_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("failures");
        QTest::addColumn<double>("random");
        QTest::addColumn<std::chrono::milliseconds>("delay");
        using Kind = Error::Kind;
        QTest::newRow("first") << Kind::Network << 0 << 1 << 0.5 << 250ms;
        QTest::newRow("second") << Kind::Network << 0 << 2 << 0.5 << 500ms;
        QTest::newRow("lucky") << Kind::Server << 500 << 2 << 0.0 << 0ms;
        QTest::newRow("never above 8 s") << Kind::Server << 502 << 20 << 1.0 << 8'000ms;
        QTest::newRow("429, at least half") << Kind::RateLimited << 429 << 1 << 0.0 << 500ms;
        QTest::newRow("429, at most all") << Kind::RateLimited << 429 << 2 << 1.0 << 2'000ms;
        QTest::newRow("503 is busy too") << Kind::Server << 503 << 2 << 0.0 << 1'000ms;
        QTest::newRow("429, never above 20 s") << Kind::RateLimited << 429 << 20 << 1.0 << 20'000ms;
    }
    void delays()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(int, status);
        QFETCH(int, failures);
        QFETCH(double, random);
        QFETCH(std::chrono::milliseconds, delay);
        QCOMPARE(Retry::delay({kind, {}, {}, status}, failures, random, QDateTime::currentDateTimeUtc()), delay);
    }

    void whatTheVendorSaysWins()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(Retry::delay({Error::Kind::RateLimited, {}, {}, 429, now.addSecs(17)}, 1, 0.9, now), 17'000ms);
        QCOMPARE(Retry::delay({Error::Kind::RateLimited, {}, {}, 429, now.addSecs(-17)}, 1, 0.9, now), 0ms);
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "tst_retry.moc"
