// SPDX-License-Identifier: Apache-2.0
#include "fakes/fakehttp.h"
#include "fakes/plainvendor.h"
#include "lookup/askalljob.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

class AskAllTest : public QObject
{
    Q_OBJECT

    FakeHttp http;
    SessionSecretStore secrets;
    VendorList vendors;
    QList<Profile> profiles;

    void add(const QString &name, const QString &vendor = u"plain"_s, bool leftOut = false)
    {
        Profile profile;
        profile.id = profile.name = name;
        profile.vendor = vendor;
        profile.address = u"https://%1.example"_s.arg(name);
        profile.leftOutOfAll = leftOut;
        profiles.append(profile);
        secrets.set(name, {{u"token"_s, u"t"_s}});
    }

    QList<LookupResult> ask(Lookups &lookups, const QString &typed, QStringList *order = nullptr, bool cancel = false)
    {
        auto *job = new AskAllJob(lookups, profiles, typed, this);
        QList<QList<LookupResult>> ends;
        connect(job, &AskAllJob::finished, this, [&ends](const QList<LookupResult> &end) {
            ends.append(end);
        });
        connect(job, &AskAllJob::result, this, [this, order](qsizetype index, const LookupResult &end) {
            QCOMPARE(end.profile.name, profiles.at(index).name);
            if (order)
                *order += end.profile.name;
        });
        if (cancel)
            job->cancel();
        QSignalSpy gone(job, &QObject::destroyed);
        if (!gone.wait() || ends.size() != 1)
            QTest::qFail("the job tells its end once and goes away", __FILE__, __LINE__);
        return ends.value(0);
    }

    static QList<Outcome> outcomes(const QList<LookupResult> &results)
    {
        QList<Outcome> outcomes;
        for (const LookupResult &result : results)
            outcomes += result.outcome;
        return outcomes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        vendors.push_back(std::make_unique<PlainVendor>());
        add(u"slow"_s);
        add(u"quick"_s);
        add(u"out"_s, u"plain"_s, true);
        add(u"strange"_s, u"nobody"_s);
        http.script = [](const HttpRequest &request) {
            const FakeHttp::Answer found = FakeHttp::reply(200, "{\"id\": \"p1\"}");
            return request.url.host() == u"slow.example"_s ? FakeHttp::late(30, FakeHttp::reply(404)) : found;
        };
    }

    void everyProfileAnswersInItsOwnTime()
    {
        Lookups lookups(http, secrets, vendors);
        QStringList order;
        const QList<LookupResult> results = ask(lookups, u"p1"_s, &order);
        QCOMPARE(outcomes(results), (QList{Outcome::NotFound, Outcome::Found, Outcome::Skipped, Outcome::Skipped}));
        QCOMPARE(order.size(), 4);
        QCOMPARE(order.constLast(), u"slow"_s);
        QVERIFY(!results.at(2).message.isEmpty());
        QVERIFY(!results.at(3).message.isEmpty());
    }

    void whatCannotBeIsNotAsked()
    {
        Lookups lookups(http, secrets, vendors);
        http.requests.clear();
        const QList<LookupResult> results = ask(lookups, u"no id"_s);
        QCOMPARE(results.constFirst().outcome, Outcome::Skipped);
        QCOMPARE(results.constFirst().message, u"an id holds no blank"_s);
        QVERIFY(http.requests.isEmpty());
    }

    void aLinkIsCutToItsId()
    {
        Lookups lookups(http, secrets, vendors);
        QCOMPARE(ask(lookups, u"https://quick.example/p1"_s).at(1).asked, u"p1"_s);
    }

    void cancelEndsAll()
    {
        Lookups lookups(http, secrets, vendors);
        QCOMPARE(outcomes(ask(lookups, u"p1"_s, nullptr, true)),
                 (QList{Outcome::Cancelled, Outcome::Cancelled, Outcome::Skipped, Outcome::Skipped}));
        QCOMPARE(http.underWay(), 0);
    }

    void noProfilesNoResults()
    {
        Lookups lookups(http, secrets, vendors);
        const QList<Profile> kept = std::exchange(profiles, {});
        QVERIFY(ask(lookups, u"p1"_s).isEmpty());
        profiles = kept;
    }

    void deletedInItsOwnSlot()
    {
        Lookups lookups(http, secrets, vendors);
        auto *job = new AskAllJob(lookups, profiles, u"p1"_s, this);
        connect(job, &AskAllJob::result, this, [job] {
            delete job;
        });
        QSignalSpy gone(job, &QObject::destroyed);
        QVERIFY(gone.wait());
        QCOMPARE(http.underWay(), 0);
    }
};

QTEST_GUILESS_MAIN(AskAllTest)
#include "tst_askall.moc"
