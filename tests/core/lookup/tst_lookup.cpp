// SPDX-License-Identifier: Apache-2.0
#include "fakes/fakehttp.h"
#include "fakes/plainvendor.h"
#include "lookup/lookup.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QByteArray product(const QByteArray &name)
{
    return "{\"id\": \"p1\", \"name\": \"" + name + "\"}";
}

const QByteArray lamp = product("Lamp");

FakeHttp::Answer answer(const QByteArray &body, const QList<HttpHeader> &headers = {})
{
    return FakeHttp::reply(200, body, headers);
}

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

/** One lookup over a network that does what the test says, with waits cut short by giving no chance to chance. */
class LookupTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeHttp http;
        SessionSecretStore secrets;
        VendorList vendors;
        PlainVendor *vendor = nullptr;
        std::unique_ptr<Lookups> lookups;
        Profile profile;
        QObject parent;

        explicit Bench(FakeHttp::Script script = {})
            : http(std::move(script))
        {
            auto plain = std::make_unique<PlainVendor>();
            vendor = plain.get();
            vendors.push_back(std::move(plain));
            lookups = std::make_unique<Lookups>(http, secrets, vendors);
            lookups->random = [] {
                return 0.0;
            };
            profile.id = u"one"_s;
            profile.name = u"Oslo"_s;
            profile.vendor = u"plain"_s;
            profile.address = u"https://shop.example"_s;
            secrets.set(profile.id, {{u"token"_s, u"canary-secret"_s}});
        }

        LookupJob *start(const QString &id = u"p1"_s) { return new LookupJob(*lookups, profile, id, &parent); }

        LookupResult end(LookupJob *job)
        {
            QList<LookupResult> ends;
            QObject::connect(job, &LookupJob::finished, job, [&ends](const LookupResult &end) {
                ends.append(end);
            });
            QSignalSpy gone(job, &QObject::destroyed);
            if (!gone.wait(20'000) || ends.size() != 1) {
                QTest::qFail("a lookup tells its end once and goes away", __FILE__, __LINE__);
                return {};
            }
            return ends.constFirst();
        }

        LookupResult lookUp(const QString &id = u"p1"_s) { return end(start(id)); }

        [[nodiscard]] QStringList paths() const
        {
            QStringList paths;
            for (const HttpRequest &request : http.requests)
                paths += request.url.path();
            return paths;
        }
    };

private Q_SLOTS:
    void aProductIsFound()
    {
        Bench bench(FakeHttp::inTurn({answer(lamp, {{"X-Request-Id", "r-7"}})}));
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, Outcome::Found);
        QCOMPARE(result.product->name, u"Lamp"_s);
        QCOMPARE(result.answer, lamp);
        QCOMPARE(result.httpStatus, 200);
        QCOMPARE(result.requestId, u"r-7"_s);
        QVERIFY(result.message.isEmpty());
        QVERIFY(result.notices.isEmpty());
        QVERIFY(result.product->warnings.isEmpty());
        QVERIFY(result.fetched.isValid());
        QCOMPARE(bench.http.requests.constFirst().header("Authorization"), QByteArray("Bearer canary-secret"));
        QCOMPARE(bench.http.underWay(), 0);
    }

    void anExchangeIsCalledAsItsVendorCallsIt()
    {
        const QByteArray named = R"({"id": "p1", "name": "Lamp", "request": "r-8"})";
        QCOMPARE(Bench(FakeHttp::inTurn({answer(named)})).lookUp().requestId, u"r-8"_s);
        QCOMPARE(Bench(FakeHttp::inTurn({answer(named, {{"X-Request-Id", "r-7"}})})).lookUp().requestId, u"r-7"_s);
        QCOMPARE(Bench(FakeHttp::inTurn({FakeHttp::reply(403, named)})).lookUp().requestId, u"r-8"_s);
    }

    void nothingHappensBeforeTheEventLoop()
    {
        Bench bench(FakeHttp::inTurn({answer(lamp)}));
        LookupJob *job = bench.start();
        QSignalSpy spy(job, &LookupJob::finished);
        job->cancel();
        QCOMPARE(spy.count(), 0);
        QCOMPARE(bench.end(job).outcome, Outcome::Cancelled);
    }

    void noSecretStaysInAResult()
    {
        // A server that repeats what it was sent, in every disguise.
        const QByteArray echo = "token canary-secret " + QByteArray("canary-secret").toBase64() + " is wrong";
        Bench bench(FakeHttp::inTurn({FakeHttp::reply(403, echo)}));
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, Outcome::Forbidden);
        QVERIFY(result.error->said.contains(u"is wrong"_s));
        for (const QString &text : {result.message, result.error->said, QString::fromUtf8(result.answer),
                                    QString::fromUtf8(result.request.header("Authorization"))}) {
            QVERIFY(!text.isEmpty());
            QVERIFY(!text.contains(u"canary"_s));
            QVERIFY(!text.contains(QString::fromLatin1(QByteArray("canary-secret").toBase64())));
        }
    }

    void attempts_data()
    {
        QTest::addColumn<QList<FakeHttp::Answer>>("answers");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("requests");
        const auto busy = FakeHttp::reply(500);
        const auto broken = FakeHttp::failure(Error::Kind::Network);
        QTest::newRow("found when asked again") << QList{busy, answer(lamp)} << Outcome::Found << 2;
        QTest::newRow("found at the third attempt") << QList{broken, busy, answer(lamp)} << Outcome::Found << 3;
        QTest::newRow("never a fourth") << QList{broken} << Outcome::Network << 3;
        QTest::newRow("late") << QList{FakeHttp::failure(Error::Kind::Timeout)} << Outcome::Timeout << 3;
        QTest::newRow("500") << QList{busy} << Outcome::Server << 3;
        QTest::newRow("404") << QList{FakeHttp::reply(404)} << Outcome::NotFound << 1;
        QTest::newRow("400") << QList{FakeHttp::reply(400)} << Outcome::Server << 1;
        QTest::newRow("401") << QList{FakeHttp::reply(401)} << Outcome::SignInRefused << 1;
        QTest::newRow("TLS") << QList{FakeHttp::failure(Error::Kind::Tls)} << Outcome::Tls << 1;
        QTest::newRow("redirected") << QList{FakeHttp::failure(Error::Kind::Redirected)} << Outcome::Redirected << 1;
        QTest::newRow("too large") << QList{FakeHttp::failure(Error::Kind::TooLarge)} << Outcome::TooLarge << 1;
        QTest::newRow("not JSON") << QList{answer("<html>")} << Outcome::BadAnswer << 1;
        QTest::newRow("empty") << QList{answer("")} << Outcome::BadAnswer << 1;
    }
    void attempts()
    {
        QFETCH(QList<FakeHttp::Answer>, answers);
        QFETCH(Outcome, outcome);
        QFETCH(int, requests);
        Bench bench(FakeHttp::inTurn(answers));
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, outcome);
        QCOMPARE(bench.http.requests.size(), requests);
        QCOMPARE(result.message.isEmpty(), outcome == Outcome::Found);
        QCOMPARE(result.error.has_value(), outcome != Outcome::Found);
    }

    void aShortRetryAfterIsWaitedFor()
    {
        Bench bench(FakeHttp::inTurn({FakeHttp::reply(429, {}, {{"Retry-After", "1"}}), answer(lamp)}));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(bench.lookUp().outcome, Outcome::Found);
        QVERIFY(clock.elapsed() >= 900);
    }

    void aLongRetryAfterIsTold()
    {
        Bench bench(FakeHttp::inTurn({FakeHttp::reply(429, {}, {{"Retry-After", "31"}})}));
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, Outcome::RateLimited);
        QVERIFY(result.error->retryAt);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(*result.error->retryAt);
        QVERIFY(seconds > 20 && seconds <= 31);
        QCOMPARE(bench.http.requests.size(), 1);

        // The limit belongs to the credential: the next lookup does not even ask.
        QCOMPARE(bench.lookUp(u"p2"_s).outcome, Outcome::RateLimited);
        QCOMPARE(bench.http.requests.size(), 1);
        // Another credential may.
        bench.http.script = FakeHttp::inTurn({answer(lamp)});
        bench.secrets.set(bench.profile.id, {{u"token"_s, u"another"_s}});
        QCOMPARE(bench.lookUp().outcome, Outcome::Found);
    }

    void aLimitOfTheTokenServiceHoldsForAll()
    {
        Bench bench(FakeHttp::inTurn({FakeHttp::reply(429, {}, {{"Retry-After", "31"}})}));
        bench.vendor->hasToken = true;
        QCOMPARE(bench.lookUp().outcome, Outcome::RateLimited);
        QCOMPARE(bench.lookUp(u"p2"_s).outcome, Outcome::RateLimited);
        QCOMPARE(bench.paths(), QStringList{u"/token"_s});
    }

    void noTokenIsFetchedForWhatCannotBeAsked()
    {
        Bench bench(FakeHttp::inTurn({answer("T1"), answer(lamp)}));
        bench.vendor->hasToken = true;
        QCOMPARE(bench.lookUp(u".."_s).outcome, Outcome::Skipped);
        QVERIFY(bench.http.requests.isEmpty());
    }

    void aSecretTheServerRepeatsIsHidden()
    {
        const QByteArray echo = R"({"id": "p1", "name": "you sent canary-secret"})";
        Bench bench(FakeHttp::inTurn({answer(echo, {{"X-Request-Id", "canary-secret"}})}));
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, Outcome::Found);
        QVERIFY(!result.requestId.contains(u"canary"));
        QVERIFY(result.product->field(Term::Name)->value.secret);
    }

    void aLookupHasADeadline()
    {
        Bench bench(FakeHttp::inTurn({FakeHttp::never()}));
        bench.profile.network.lookupMs = 50;
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, Outcome::Timeout);
        QCOMPARE(bench.http.underWay(), 0);
    }

    void noWaitGoesBeyondTheDeadline()
    {
        Bench bench(FakeHttp::inTurn({FakeHttp::reply(503, {}, {{"Retry-After", "20"}})}));
        bench.profile.network.lookupMs = 10'000;
        QCOMPARE(bench.lookUp().outcome, Outcome::Server);
        QCOMPARE(bench.http.requests.size(), 1);
    }

    void cancelIsVisibleAtOnce()
    {
        Bench bench(FakeHttp::inTurn({FakeHttp::never()}));
        LookupJob *job = bench.start();
        QTRY_COMPARE(bench.http.underWay(), 1);
        job->cancel();
        QCOMPARE(bench.http.underWay(), 0);
        job->cancel();
        const LookupResult result = bench.end(job);
        QCOMPARE(result.outcome, Outcome::Cancelled);
        QVERIFY(!result.message.isEmpty());
    }

    void aTokenIsFetchedOnceForAll()
    {
        Bench bench([](const HttpRequest &request) {
            return request.url.path() == u"/token"_s ? FakeHttp::late(20, answer("T1")) : answer(lamp);
        });
        bench.vendor->hasToken = true;
        QList<LookupJob *> jobs{bench.start(), bench.start(), bench.start()};
        int found = 0;
        for (LookupJob *job : std::as_const(jobs))
            connect(job, &LookupJob::finished, this, [&found](const LookupResult &end) {
                found += end.outcome == Outcome::Found;
            });
        QTRY_COMPARE(found, 3);
        QCOMPARE(bench.paths().count(u"/token"_s), 1);
        QCOMPARE(bench.http.requests.constLast().header("Authorization"), QByteArray("Bearer T1"));
        QCOMPARE(bench.lookUp().outcome, Outcome::Found);
        QCOMPARE(bench.paths().count(u"/token"_s), 1);
    }

    void aTokenFetchEndsWithItsLastReader()
    {
        Bench bench(FakeHttp::inTurn({FakeHttp::never()}));
        bench.vendor->hasToken = true;
        LookupJob *one = bench.start();
        LookupJob *two = bench.start();
        QTRY_COMPARE(bench.http.underWay(), 1);
        QTest::qWait(10);
        delete one;
        QCOMPARE(bench.http.underWay(), 1);
        delete two;
        QCOMPARE(bench.http.underWay(), 0);
    }

    void anExpiredTokenIsRenewedOnce()
    {
        int tokens = 0;
        Bench bench([&tokens](const HttpRequest &request) {
            if (request.url.path() == u"/token"_s)
                return answer("T" + QByteArray::number(++tokens));
            return request.header("Authorization") == "Bearer T2" ? answer(lamp) : FakeHttp::reply(401);
        });
        bench.vendor->hasToken = true;
        QList<LookupJob *> jobs{bench.start(), bench.start(), bench.start()};
        int found = 0;
        for (LookupJob *job : std::as_const(jobs))
            connect(job, &LookupJob::finished, this, [&found](const LookupResult &end) {
                found += end.outcome == Outcome::Found;
            });
        QTRY_COMPARE(found, 3);
        QCOMPARE(tokens, 2);
    }

    void aTokenThatIsRefusedAgainIsRefused()
    {
        Bench bench([](const HttpRequest &request) {
            return request.url.path() == u"/token"_s ? answer("T") : FakeHttp::reply(401);
        });
        bench.vendor->hasToken = true;
        QCOMPARE(bench.lookUp().outcome, Outcome::SignInRefused);
        QCOMPARE(bench.paths(), (QStringList{u"/token"_s, u"/products/p1"_s, u"/token"_s, u"/products/p1"_s}));
    }

    void aWrongClockIsPutRight()
    {
        // The vendor refuses what was signed more than a minute off its own time.
        const auto theirs = [] {
            return QDateTime::currentDateTimeUtc().addSecs(3600);
        };
        Bench bench([&theirs](const HttpRequest &request) {
            const qint64 signedAt = request.body.isEmpty() ? request.header("X-Time").toLongLong()
                                                           : request.body.split(' ').value(1).toLongLong();
            const QList<HttpHeader> date{{"Date", httpDate(theirs())}};
            if (std::abs(signedAt - theirs().toSecsSinceEpoch()) > 60)
                return FakeHttp::reply(401, "signature", date);
            return answer(request.url.path() == u"/token"_s ? "T" : lamp, date);
        });
        bench.vendor->hasToken = true;
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, Outcome::Found);
        QCOMPARE(result.notices.size(), 1);
        QVERIFY(result.notices.constFirst().contains(u"60"_s));
        QCOMPARE(bench.paths(), (QStringList{u"/token"_s, u"/token"_s, u"/products/p1"_s}));
    }

    void aSmallSkewIsLeftAlone()
    {
        const QList<HttpHeader> date{{"Date", httpDate(QDateTime::currentDateTimeUtc().addSecs(50))}};
        Bench bench([&date](const HttpRequest &request) {
            return answer(request.url.path() == u"/token"_s ? "T" : lamp, date);
        });
        bench.vendor->hasToken = true;
        QVERIFY(bench.lookUp().notices.isEmpty());
    }

    void anAddressIsResolvedAndKept()
    {
        Bench bench([](const HttpRequest &request) {
            return request.url.path() == u"/state"_s ? answer("https://online2.example/c1") : answer(lamp);
        });
        bench.vendor->hasStateCall = true;
        bench.vendor->state = u"https://online.example"_s;
        bench.profile.address.clear();
        QCOMPARE(bench.lookUp().outcome, Outcome::Found);
        QCOMPARE(bench.lookUp().outcome, Outcome::Found);
        QCOMPARE(bench.paths(), (QStringList{u"/state"_s, u"/c1/products/p1"_s, u"/c1/products/p1"_s}));
        QVERIFY(bench.http.requests.constFirst().header("Authorization").isEmpty());
    }

    void anAccountThatMovedIsFoundAgainOnce()
    {
        int states = 0;
        Bench bench([&states](const HttpRequest &request) {
            if (request.url.path() == u"/state"_s)
                return answer("https://online" + QByteArray::number(++states) + ".example/c1");
            return request.url.host() == u"online2.example"_s ? answer(lamp) : FakeHttp::reply(421);
        });
        bench.vendor->hasStateCall = true;
        bench.vendor->state = u"https://online.example"_s;
        bench.profile.address.clear();
        QCOMPARE(bench.lookUp().outcome, Outcome::Found);
        QCOMPARE(states, 2);
        bench.http.script = [](const HttpRequest &request) {
            return request.url.path() == u"/state"_s ? answer("https://online9.example/c1") : FakeHttp::reply(421);
        };
        const qsizetype before = bench.http.requests.size();
        QCOMPARE(bench.lookUp().outcome, Outcome::Server);
        QCOMPARE(bench.http.requests.size() - before, 3);
    }

    void aFollowUpCompletesTheProduct_data()
    {
        QTest::addColumn<QString>("followUp");
        QTest::addColumn<FakeHttp::Answer>("second");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("requests");
        QTest::newRow("answered") << u"/currency"_s << answer("NOK") << u"Lamp / NOK"_s << 2;
        QTest::newRow("refused") << u"/currency"_s << FakeHttp::reply(403) << u"Lamp / nothing"_s << 2;
        QTest::newRow("broken") << u"/currency"_s << FakeHttp::failure(Error::Kind::Network) << u"Lamp / nothing"_s
                                << 4;
        QTest::newRow("another origin is not asked")
            << u"https://evil.example/currency"_s << answer("XXX") << u"Lamp / nothing"_s << 1;
    }
    void aFollowUpCompletesTheProduct()
    {
        QFETCH(QString, followUp);
        QFETCH(FakeHttp::Answer, second);
        QFETCH(QString, name);
        QFETCH(int, requests);
        Bench bench([&second](const HttpRequest &request) {
            return request.url.path() == u"/currency"_s ? second : answer(lamp);
        });
        bench.vendor->followUp = followUp;
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, Outcome::Found);
        QCOMPARE(result.product->name, name);
        QCOMPARE(bench.http.requests.size(), requests);
        QCOMPARE(result.request.url.path(), u"/products/p1"_s);
        QCOMPARE(result.answer, lamp);
    }

    void aFollowUpThatHangsDoesNotHideTheProduct()
    {
        Bench bench([](const HttpRequest &request) {
            return request.url.path() == u"/currency"_s ? FakeHttp::never() : answer(lamp);
        });
        bench.vendor->followUp = u"/currency"_s;
        bench.profile.network.lookupMs = 100;
        QCOMPARE(bench.lookUp().outcome, Outcome::Found);
    }

    void anAnswerForAnotherIdIsShownWithAWarning()
    {
        Bench bench(FakeHttp::inTurn({answer(lamp)}));
        const LookupResult result = bench.lookUp(u"p2"_s);
        QCOMPARE(result.outcome, Outcome::Found);
        QCOMPARE(result.product->warnings.size(), 1);
    }

    void aLargeAnswerIsReadToo()
    {
        Bench bench(FakeHttp::inTurn({answer(product(QByteArray(1'000'000, 'x')))}));
        const LookupResult result = bench.lookUp();
        QCOMPARE(result.outcome, Outcome::Found);
        QCOMPARE(result.product->name.size(), 1'000'000);
        LookupJob *job = bench.start();
        while (bench.http.requests.size() < 2 || bench.http.underWay() > 0)
            QCoreApplication::processEvents();
        delete job; // while it is read
    }

    void whatCannotBeAskedIsSkipped()
    {
        Bench bench(FakeHttp::inTurn({answer(lamp)}));
        QCOMPARE(bench.lookUp(u".."_s).outcome, Outcome::Skipped);
        bench.secrets.set(bench.profile.id, {});
        QCOMPARE(bench.lookUp().outcome, Outcome::Skipped);
        bench.profile.vendor = u"unknown"_s;
        QCOMPARE(bench.lookUp().outcome, Outcome::Skipped);
        QVERIFY(bench.http.requests.isEmpty());
    }

    /** At whatever moment a lookup goes, it takes its requests along; the sanitizer build sees what a crash would hide.
     */
    void deletedAtAnyMoment_data()
    {
        QTest::addColumn<bool>("byParent");
        QTest::addColumn<int>("turns");
        for (int turns = 0; turns < 12; ++turns) {
            QTest::addRow("after %d turns", turns) << false << turns;
            QTest::addRow("after %d turns, with its parent", turns) << true << turns;
        }
    }
    void deletedAtAnyMoment()
    {
        QFETCH(bool, byParent);
        QFETCH(int, turns);
        int states = 0;
        Bench bench([&states](const HttpRequest &request) {
            if (request.url.path() == u"/state"_s)
                return answer("https://online" + QByteArray::number(++states) + ".example");
            return request.url.path() == u"/token"_s      ? answer("T")
                   : request.url.path() == u"/currency"_s ? answer("NOK")
                                                          : answer(lamp);
        });
        bench.vendor->hasToken = true;
        bench.vendor->hasStateCall = true;
        bench.vendor->state = u"https://online.example"_s;
        bench.vendor->followUp = u"/currency"_s;
        bench.profile.address.clear();
        auto parent = std::make_unique<QObject>();
        QPointer<LookupJob> job = new LookupJob(*bench.lookups, bench.profile, u"p1"_s, parent.get());
        int ends = 0;
        connect(job, &LookupJob::finished, this, [&ends] {
            ++ends;
        });
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
        const int before = ends;
        if (byParent)
            parent.reset();
        else
            delete job;
        QCOMPARE(bench.http.underWay(), 0);
        QTest::qWait(1);
        QCOMPARE(ends, before);
    }

    void deletedByWhoHearsIt()
    {
        Bench bench(FakeHttp::inTurn({answer(lamp)}));
        int heard = 0;
        for (const bool atTheEnd : {true, false}) {
            LookupJob *job = bench.start();
            connect(job, &LookupJob::progress, this, [&heard, job, atTheEnd] {
                if (!atTheEnd) {
                    ++heard;
                    delete job;
                }
            });
            connect(job, &LookupJob::finished, this, [&heard, job] {
                ++heard;
                delete job;
            });
            QSignalSpy gone(job, &QObject::destroyed);
            QVERIFY(gone.wait());
        }
        QCOMPARE(heard, 2);
        QTest::qWait(1);
    }
};

QTEST_GUILESS_MAIN(LookupTest)
#include "tst_lookup.moc"
