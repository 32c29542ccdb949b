// SPDX-License-Identifier: Apache-2.0
#include "bulk/keptruns.h"
#include "bulk/words.h"
#include "fakes/bulkhttp.h"
#include "fakes/plainvendor.h"
#include "vendors/vendors.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <malloc.h>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int patience = 60'000;

VendorList vendorList()
{
    VendorList vendors;
    vendors.push_back(std::make_unique<PlainVendor>());
    return vendors;
}

Profile profile(const QString &id = u"one"_s)
{
    Profile made;
    made.id = id;
    made.name = u"Plain "_s + id;
    made.vendor = u"plain"_s;
    made.address = u"https://plain.example"_s;
    made.fields = {{u"tenant"_s, u"Cust1"_s}};
    return made;
}

QStringList ids(int count)
{
    QStringList made;
    for (int i = 0; i < count; ++i)
        made.append(u"p%1"_s.arg(i, 5, 10, QChar(u'0')));
    return made;
}

} // namespace

/** Many ids, one account: counted, paced, stored, stopped and continued. */
class BulkRunTest : public QObject
{
    Q_OBJECT

    const VendorList m_vendors = vendorList();
    SessionSecretStore m_secrets;
    QTemporaryDir m_folder;
    std::unique_ptr<BulkJournal> m_journal;

    [[nodiscard]] BulkPlan plan(const QStringList &typed) const
    {
        return bulkPlan(typed, {profile()}, BulkAsks::BestGuess, m_vendors);
    }
    void begin(const BulkPlan &plan, const QString &path = {})
    {
        auto journal = BulkJournal::begin(path, {.begun = QDateTime::currentDateTimeUtc()}, plan, m_vendors);
        QVERIFY(journal);
        m_journal = *std::move(journal);
    }
    /** Runs to its end; every question it was asked for must have been told once. */
    std::optional<Error> runToItsEnd(BulkRun *run, qsizetype questions)
    {
        QSet<qsizetype> told;
        int ends = 0;
        std::optional<Error> end;
        connect(run, &BulkRun::answered, this, [&](qsizetype question, const LookupResult &) {
            if (told.contains(question))
                QTest::qFail("told twice", __FILE__, __LINE__);
            told.insert(question);
        });
        connect(run, &BulkRun::finished, this, [&](const std::optional<Error> &error) {
            ++ends;
            end = error;
        });
        QSignalSpy gone(run, &QObject::destroyed);
        if (!gone.wait(patience) || ends != 1 || told.size() != questions)
            QTest::qFail("a run tells every question and its end once, and goes away", __FILE__, __LINE__);
        return end;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_secrets.set(u"one"_s, {{u"token"_s, u"t0ken-canary"_s}});
        m_secrets.set(u"two"_s, {{u"token"_s, u"other"_s}});
    }
    void cleanup() { m_journal.reset(); }

    void everyIdEnds();
    void tenThousandWithFaultsAndALimit();
    void breaksNoLimit();
    void asksSeveralProfilesEachByItself();
    void addsUpToTheListOrItsQuestions();
    void asksAgainWhatWasPutOff();
    void asksOnlySoMuchAgain();
    void stopsWhenRefused();
    void saysOfEachProfileWhyItIsLeft();
    void goesOnBehindASingleRefusal();
    void stopsWhenNothingIsReached();
    void waitsForTheNetworkToComeBack();
    void pausesAndResumes();
    void cancels();
    void continuesWhereItWas();
    void continuesWhileItIsStillRead();
    void answersOutliveTheirProfile();
    void goesOnWithTheSameAccountOnly_data();
    void goesOnWithTheSameAccountOnly();
    void goesOnWithAnAccountThatWasMendedInTime();
    void forgetsWhatNobodyHolds();
    void retriesOnlyWhatFailed();
    void isDeletedWhileItAsks();
    void endsWhenNothingCanBeStored();
    void weighsTheSameForMany();
    void knowsHowLongItTakes();
};

void BulkRunTest::everyIdEnds()
{
    BulkHttp http([](const QString &id, int hit) {
        const int number = id.mid(1).toInt();
        if (number % 10 == 1)
            return BulkHttp::reply(404);
        return number % 10 == 2 ? BulkHttp::reply(400) : BulkHttp::found(id, hit);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    QStringList typed = ids(50);
    typed += u"an id with blanks"_s; // no vendor's
    typed += typed.first(7);
    const BulkPlan asked = plan(typed);
    begin(asked);
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {8, 5'000}, BulkRun::Asks::Open, this), 51));
    const BulkCounts counts = m_journal->counts();
    QCOMPARE(counts.found, 40);
    QCOMPARE(counts.notFound, 5);
    QCOMPARE(counts.failed, 5);
    QCOMPARE(counts.skipped, 1);
    QCOMPARE(counts.sum() + asked.repeated, typed.size());
    QCOMPARE(http.requests, 50); // duplicates asked once
    const auto result = m_journal->result(3);
    QVERIFY(result);
    QCOMPARE(result->outcome, Outcome::Found);
    QCOMPARE(result->asked, u"p00003"_s);
    QCOMPARE(result->product->name, u"Product p00003"_s);
    QCOMPARE(m_journal->result(50)->outcome, Outcome::Skipped);
}

void BulkRunTest::tenThousandWithFaultsAndALimit()
{
    // Three in a hundred need a second question, one in a hundred is not there, one in two hundred always fails.
    BulkHttp http([](const QString &id, int hit) {
        const int number = id.mid(1).toInt();
        if (number % 100 == 7 && hit == 1)
            return BulkHttp::reply(503);
        if ((number % 100 == 17 || number % 100 == 27) && hit == 1)
            return BulkHttp::reply(0);
        if (number % 100 == 37)
            return BulkHttp::reply(404);
        return number % 200 == 47 ? BulkHttp::reply(500) : BulkHttp::found(id, hit);
    });
    http.mostPerSecond = 3'000;
    Lookups lookups(http, m_secrets, m_vendors);
    lookups.random = [] {
        return 0.02;
    };
    begin(plan(ids(10'000)));
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {16, 4'000}, BulkRun::Asks::Open, this), 10'000));
    const BulkCounts counts = m_journal->counts();
    QCOMPARE(counts.sum(), 10'000);
    QCOMPARE(counts.open, 0);
    QCOMPARE(counts.notFound, 100);
    QCOMPARE(counts.failed, 50);
    QCOMPARE(counts.found, 9'850);
    QVERIFY2(http.requests <= 11'000, qPrintable(QString::number(http.requests)));
    QVERIFY(http.underWay <= 16);
}

void BulkRunTest::breaksNoLimit()
{
    BulkHttp http;
    http.mostPerSecond = 100;
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(250)));
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {50, 100}, BulkRun::Asks::Open, this), 250));
    QCOMPARE(m_journal->counts().found, 250);
    QCOMPARE(http.refused, 0);
    QVERIFY(http.lastSecond.busiest <= 100);
    QCOMPARE(http.requests, 250);
}

void BulkRunTest::asksSeveralProfilesEachByItself()
{
    BulkHttp http;
    Lookups lookups(http, m_secrets, m_vendors);
    const BulkPlan both = bulkPlan(ids(40), {profile(u"one"_s), profile(u"two"_s)}, BulkAsks::EveryOne, m_vendors);
    QCOMPARE(both.questions.size(), 80);
    begin(both);
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {2, 2'000}, BulkRun::Asks::Open, this), 80));
    QCOMPARE(m_journal->counts().found, 80);
    QVERIFY(http.underWay <= 4);
    QCOMPARE(m_journal->result(0)->profile.name, u"Plain one"_s);
    QCOMPARE(m_journal->result(1)->profile.name, u"Plain two"_s);
}

void BulkRunTest::addsUpToTheListOrItsQuestions()
{
    const QLocale locale(QLocale::English);
    const QStringList typed = ids(40) + ids(3);
    BulkHttp http;
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(typed));
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {8, 5'000}, BulkRun::Asks::Open, this), 40));
    QCOMPARE(BulkWords::summary(m_journal->counts(), m_journal->plan(), locale),
             u"43 ids · 40 found · 0 not found · 0 failed · 3 stood there before"_s);

    const QString path = m_folder.filePath(u"two profiles"_s);
    begin(bulkPlan(typed, {profile(u"one"_s), profile(u"two"_s)}, BulkAsks::EveryOne, m_vendors), path);
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {8, 5'000}, BulkRun::Asks::Open, this), 80));
    const QString both = u"43 ids · 80 questions · 80 found · 0 not found · 0 failed · 3 stood there before"_s;
    QCOMPARE(BulkWords::summary(m_journal->counts(), m_journal->plan(), locale), both);
    m_journal.reset();
    const auto kept = BulkJournal::resume(path, {profile(u"one"_s), profile(u"two"_s)}, m_vendors);
    QVERIFY(kept);
    QCOMPARE(BulkWords::summary((*kept)->counts(), (*kept)->plan(), locale), both);
}

void BulkRunTest::asksAgainWhatWasPutOff()
{
    // longer than one lookup waits: the run does
    BulkHttp http([](const QString &id, int hit) {
        return id == "p00000"_L1 && hit <= 4 ? BulkHttp::reply(429, {}, {{"Retry-After", "0"}})
                                             : BulkHttp::found(id, hit);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(3)));
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {1, 500}, BulkRun::Asks::Open, this), 3));
    QCOMPARE(m_journal->counts().found, 3);
    QCOMPARE(http.hits.value(u"p00000"_s), 5);
}

void BulkRunTest::asksOnlySoMuchAgain()
{
    BulkHttp http([](const QString &, int) {
        return BulkHttp::reply(503);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    lookups.random = [] {
        return 0.0;
    };
    begin(plan(ids(600)));
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {50, 5'000}, BulkRun::Asks::Open, this), 600));
    QCOMPARE(m_journal->counts().failed, 600);
    QVERIFY2(http.requests <= 660, qPrintable(QString::number(http.requests)));
}

void BulkRunTest::stopsWhenRefused()
{
    BulkHttp http([](const QString &id, int hit) {
        return id.mid(1).toInt() >= 5 ? BulkHttp::reply(401) : BulkHttp::found(id, hit);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(200)));
    QList<LookupResult> skipped;
    auto *run = new BulkRun(lookups, *m_journal, {1, 5'000}, BulkRun::Asks::Open, this);
    connect(run, &BulkRun::answered, this, [&](qsizetype, const LookupResult &result) {
        if (result.outcome == Outcome::Skipped)
            skipped.append(result);
    });
    QVERIFY(!runToItsEnd(run, 200));
    QCOMPARE(http.requests, 8);
    QCOMPARE(m_journal->counts().found, 5);
    QCOMPARE(m_journal->counts().failed, 3);
    QCOMPARE(skipped.size(), 192);
    QVERIFY(skipped.constFirst().message.contains(u"three times"_s));
    // they may be asked when the sign-in is mended
    QCOMPARE(m_journal->counts().open, 192);
}

void BulkRunTest::saysOfEachProfileWhyItIsLeft()
{
    BulkHttp http([](const QString &, int) {
        return BulkHttp::reply(401);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    begin(bulkPlan(ids(20), {profile(), profile(u"two"_s)}, BulkAsks::EveryOne, m_vendors));
    auto *run = new BulkRun(lookups, *m_journal, {1, 5'000}, BulkRun::Asks::Open, this);
    QStringList refused;
    connect(run, &BulkRun::gaveUp, this, [&refused](const QString &why, const QString &id) {
        refused.append(why.contains(u"three times"_s) ? id : why);
    });
    QVERIFY(!runToItsEnd(run, 40));
    refused.sort();
    QCOMPARE(refused, QStringList({u"one"_s, u"two"_s}));
}

void BulkRunTest::goesOnBehindASingleRefusal()
{
    BulkHttp http([](const QString &id, int hit) {
        return id.mid(1).toInt() % 3 != 0 ? BulkHttp::reply(403) : BulkHttp::found(id, hit);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(30)));
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {1, 5'000}, BulkRun::Asks::Open, this), 30));
    QCOMPARE(m_journal->counts().found, 10);
    QCOMPARE(m_journal->counts().failed, 20);
}

void BulkRunTest::stopsWhenNothingIsReached()
{
    BulkHttp http([](const QString &id, int hit) {
        return id.mid(1).toInt() >= 5 ? BulkHttp::reply(0) : BulkHttp::found(id, hit);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    lookups.random = [] {
        return 0.0;
    };
    begin(plan(ids(300)));
    QString why;
    auto *run = new BulkRun(lookups, *m_journal, {30, 5'000}, BulkRun::Asks::Open, this);
    connect(run, &BulkRun::answered, this, [&](qsizetype, const LookupResult &result) {
        if (result.outcome == Outcome::Skipped)
            why = result.message;
    });
    QString refused = u"nobody"_s;
    connect(run, &BulkRun::gaveUp, this, [&refused](const QString &, const QString &id) {
        refused = id;
    });
    QVERIFY(!runToItsEnd(run, 300));
    QCOMPARE(refused, QString()); // it is not the profile that has to be looked at
    QCOMPARE(m_journal->counts().found, 5);
    const qsizetype failed = m_journal->counts().failed;
    QVERIFY2(failed >= 30 && failed < 90, qPrintable(QString::number(failed)));
    QCOMPARE(m_journal->counts().open, 300 - 5 - failed);
    QVERIFY(why.contains(u"did not reach"_s));
    // the network is back
    http.answer = BulkHttp::found;
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {30, 5'000}, BulkRun::Asks::OpenAndFailed, this), 295));
    QCOMPARE(m_journal->counts().found, 300);
}

void BulkRunTest::waitsForTheNetworkToComeBack()
{
    QElapsedTimer clock;
    clock.start();
    BulkHttp http([&clock](const QString &id, int hit) {
        return clock.elapsed() > 500 ? BulkHttp::found(id, hit) : BulkHttp::reply(0);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    lookups.random = [] {
        return 0.0;
    };
    begin(plan(ids(200)));
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {2, 1'000}, BulkRun::Asks::Open, this), 200));
    QCOMPARE(m_journal->counts().open, 0);
    QVERIFY2(m_journal->counts().failed < 10, qPrintable(QString::number(m_journal->counts().failed)));
}

void BulkRunTest::pausesAndResumes()
{
    BulkHttp http;
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(300)));
    auto *run = new BulkRun(lookups, *m_journal, {4, 2'000}, BulkRun::Asks::Open, this);
    connect(run, &BulkRun::answered, this, [&, run](qsizetype, const LookupResult &) {
        if (m_journal->counts().found == 20)
            run->pause();
    });
    QVERIFY(QTest::qWaitFor([run] {
        return run->isPaused();
    }));
    QTest::qWait(100);
    const qint64 asked = http.requests;
    QVERIFY(asked < 30);
    QCOMPARE(m_journal->counts().found, asked); // what was under way was still answered
    QTest::qWait(100);
    QCOMPARE(http.requests, asked);
    run->resume();
    QSignalSpy gone(run, &QObject::destroyed);
    QVERIFY(gone.wait(patience));
    QCOMPARE(m_journal->counts().found, 300);
}

void BulkRunTest::cancels()
{
    BulkHttp http;
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(300)));
    auto *run = new BulkRun(lookups, *m_journal, {4, 2'000}, BulkRun::Asks::Open, this);
    int cancelled = 0;
    connect(run, &BulkRun::answered, this, [&, run](qsizetype, const LookupResult &result) {
        cancelled += result.outcome == Outcome::Cancelled ? 1 : 0;
        if (result.outcome == Outcome::Found && m_journal->counts().found == 20)
            run->cancel();
    });
    QVERIFY(!runToItsEnd(run, 300));
    QCOMPARE(m_journal->counts().found, 20);
    QCOMPARE(cancelled, 280);
    QCOMPARE(m_journal->counts().open, 280);
}

void BulkRunTest::continuesWhereItWas()
{
    const QString path = m_folder.filePath(u"run"_s);
    BulkHttp http;
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(300)), path);
    {
        BulkRun run(lookups, *m_journal, {4, 2'000}, BulkRun::Asks::Open, nullptr);
        QVERIFY(QTest::qWaitFor([this] {
            return m_journal->counts().found >= 100;
        }));
    }
    m_journal.reset();
    QVERIFY(QFile(path).resize(QFileInfo(path).size() - 10)); // the last line is torn
    auto journal = BulkJournal::resume(path, {profile()}, m_vendors);
    QVERIFY(journal);
    m_journal = *std::move(journal);
    QCOMPARE(m_journal->plan().digest(), plan(ids(300)).digest());
    const qsizetype open = m_journal->counts().open;
    QVERIFY(open <= 201 && open > 100);
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {4, 2'000}, BulkRun::Asks::Open, this), open));
    QCOMPARE(m_journal->counts().found, 300);
    QVERIFY2(http.requests <= 300 + 4 + 1, qPrintable(QString::number(http.requests)));
}

void BulkRunTest::continuesWhileItIsStillRead()
{
    const QString path = m_folder.filePath(u"read"_s);
    begin(plan(ids(3)), path);
    LookupResult answer;
    answer.outcome = Outcome::NotFound;
    QVERIFY(!m_journal->add(0, answer));
    const auto results = m_journal->results();                   // as an export in the background has them
    const std::shared_ptr<AppendFile> file = m_journal->file();  // as who brings it to the disk does
    QVERIFY(!BulkJournal::resume(path, {profile()}, m_vendors)); // one writes at a time
    m_journal.reset();

    auto journal = BulkJournal::resume(path, {profile()}, m_vendors);
    QVERIFY(journal);
    m_journal = *std::move(journal);
    QCOMPARE(m_journal->counts().notFound, 1);
    QCOMPARE(results(0)->outcome, Outcome::NotFound);
    QVERIFY(!file->sync());
    QVERIFY(!m_journal->add(1, answer));
}

void BulkRunTest::answersOutliveTheirProfile()
{
    const QString path = m_folder.filePath(u"outlived"_s);
    begin(plan(ids(3)), path);
    BulkHttp http;
    SessionSecretStore secrets;
    Lookups lookups(http, secrets, m_vendors);
    LookupResult answer;
    answer.outcome = Outcome::Found;
    answer.answer = BulkHttp::found(u"p00000"_s, 1).body;
    QVERIFY(!m_journal->add(0, answer));
    m_journal.reset();

    auto journal = BulkJournal::resume(path, {}, m_vendors); // the profile was removed meanwhile
    QVERIFY(journal);
    m_journal = *std::move(journal);
    const auto result = m_journal->result(0);
    QVERIFY(result && result->product);
    QCOMPARE(result->product->name, u"Product p00000"_s);
    QCOMPARE(result->profile.name, profile().name);
    // nobody is asked for the others
    runToItsEnd(new BulkRun(lookups, *m_journal, {}, BulkRun::Asks::Open, this), 2);
    QCOMPARE(http.requests, 0);
    QCOMPARE(m_journal->counts().skipped, 2);
}

void BulkRunTest::goesOnWithTheSameAccountOnly_data()
{
    QTest::addColumn<Profile>("then");
    QTest::addColumn<Profile>("now");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("isMoved");
    Profile changed = profile();
    changed.name = u"Another name"_s;
    changed.colour = u"#123456"_s;
    QTest::newRow("another name") << profile() << changed << Outcome::Found << false;
    Profile live = profile();
    live.stage = Profile::Stage::Live;
    QTest::newRow("test, then live") << profile() << live << Outcome::Found << true;
    QTest::newRow("live, before anything was answered") << profile() << live << Outcome::SignInRefused << false;
    Profile elsewhere = profile();
    elsewhere.address = u"https://another.example"_s;
    QTest::newRow("another address") << profile() << elsewhere << Outcome::NotFound << true;
    Profile tenant = profile();
    tenant.fields.insert(u"tenant"_s, u"Cust2"_s);
    QTest::newRow("another tenant") << profile() << tenant << Outcome::Found << true;
    Profile language = profile();
    language.fields.insert(u"language"_s, u"de"_s);
    QTest::newRow("another language") << profile() << language << Outcome::Found << false;

    Profile served = profile();
    served.id = u"5ea00005-0000-4000-8000-00000050ff1c"_s;
    served.address = u"http://127.0.0.1:40001/shop"_s;
    served.fields.insert(u"tenant"_s, served.address);
    Profile servedAnew = served;
    servedAnew.address = u"http://127.0.0.1:40002/shop"_s;
    servedAnew.fields.insert(u"tenant"_s, servedAnew.address);
    QTest::newRow("the sandbox, started again") << served << servedAnew << Outcome::Found << false;
    servedAnew.address = u"http://127.0.0.1:40002/another"_s;
    QTest::newRow("the sandbox, another account") << served << servedAnew << Outcome::Found << true;
    Profile tunnel = served;
    tunnel.id = profile().id;
    Profile anotherTunnel = tunnel;
    anotherTunnel.address = u"http://127.0.0.1:40002/shop"_s;
    QTest::newRow("another port of this computer") << tunnel << anotherTunnel << Outcome::Found << true;
}

void BulkRunTest::goesOnWithTheSameAccountOnly()
{
    QFETCH(Profile, then);
    QFETCH(Profile, now);
    QFETCH(Outcome, outcome);
    QFETCH(bool, isMoved);
    const QString path = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    begin(bulkPlan(ids(2), {then}, BulkAsks::BestGuess, m_vendors), path);
    LookupResult answer;
    answer.outcome = outcome;
    answer.answer = BulkHttp::found(u"p00000"_s, 1).body;
    QVERIFY(!m_journal->add(0, answer));
    m_journal.reset();
    const auto journal = BulkJournal::resume(path, {now}, m_vendors);
    QVERIFY(journal);
    QCOMPARE((*journal)->moved(), isMoved ? QStringList{now.name} : QStringList());
    // what is there is told of the account that answered it
    const Profile told = (*journal)->result(0)->profile;
    QCOMPARE(told.address, isMoved ? then.address : now.address);
    QCOMPARE(told.stage, isMoved ? then.stage : now.stage);
    QCOMPARE(told.field(u"tenant"_s), (isMoved ? then : now).field(u"tenant"_s));
}

void BulkRunTest::goesOnWithAnAccountThatWasMendedInTime()
{
    const QString path = m_folder.filePath(u"mended"_s);
    begin(plan(ids(2)), path);
    Profile mended = profile();
    mended.address = u"https://mended.example"_s;
    m_journal->lead({mended});
    QCOMPARE(m_journal->plan().profiles.constFirst().address, mended.address);
    LookupResult answer;
    answer.outcome = Outcome::Found;
    answer.answer = BulkHttp::found(u"p00000"_s, 1).body;
    QVERIFY(!m_journal->add(0, answer));
    m_journal.reset();
    const auto again = BulkJournal::resume(path, {mended}, m_vendors);
    QVERIFY(again);
    QCOMPARE((*again)->moved(), QStringList());
    QCOMPARE((*again)->plan().profiles.size(), 1);
    QCOMPARE((*again)->plan().profiles.constFirst().address, mended.address);
    // and back again, now that it has answered
    (*again)->lead({profile()});
    QCOMPARE((*again)->moved(), QStringList{profile().name});
    (*again)->lead({});
    QVERIFY((*again)->plan().questions.at(1).refusal.contains(u"not there any more"_s));
    (*again)->lead({mended});
    QVERIFY((*again)->moved().isEmpty() && (*again)->plan().questions.at(1).isAsked());
}

void BulkRunTest::forgetsWhatNobodyHolds()
{
    const QString folder = m_folder.filePath(u"kept"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 3; ++i) {
        m_journal.reset();
        begin(plan(ids(3)), nameOfKeptRun(folder, now));
    }
    const auto left = [&folder] {
        return QDir(folder).entryList(QDir::Files).size();
    };
    forgetKeptRuns(folder, now.addDays(-1));
    QCOMPARE(left(), 3);
    forgetKeptRuns(folder, now.addDays(1));
    QCOMPARE(left(), 1);
    QVERIFY(!latestKeptRun(folder, {profile()}, m_vendors)); // it is held
    m_journal.reset();
    QVERIFY(latestKeptRun(folder, {profile()}, m_vendors));
}

void BulkRunTest::retriesOnlyWhatFailed()
{
    bool isWell = false;
    BulkHttp http([&isWell](const QString &id, int hit) {
        const int number = id.mid(1).toInt();
        if (number == 3)
            return BulkHttp::reply(404);
        return number % 10 == 2 && !isWell ? BulkHttp::reply(400) : BulkHttp::found(id, hit);
    });
    Lookups lookups(http, m_secrets, m_vendors);
    const QString path = m_folder.filePath(u"failed"_s);
    begin(plan(ids(50)), path);
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {4, 2'000}, BulkRun::Asks::Open, this), 50));
    QCOMPARE(m_journal->counts().failed, 5);
    isWell = true;
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {4, 2'000}, BulkRun::Asks::Failed, this), 5));
    QCOMPARE(http.requests, 55);
    QCOMPARE(m_journal->counts().failed, 0);
    QCOMPARE(m_journal->counts().found, 49);
    m_journal.reset();
    const auto again = BulkJournal::resume(path, {profile()}, m_vendors);
    QVERIFY(again);
    QCOMPARE((*again)->counts().found, 49);
    QCOMPARE((*again)->result(2)->product->name, u"Product p00002"_s);
}

void BulkRunTest::isDeletedWhileItAsks()
{
    BulkHttp http;
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(300)));
    auto *run = new BulkRun(lookups, *m_journal, {8, 2'000}, BulkRun::Asks::Open, nullptr);
    bool isDeleted = false;
    connect(run, &BulkRun::answered, this, [&](qsizetype question, const LookupResult &) {
        if (question == 5) {
            delete run; // a closed tab
            isDeleted = true;
        }
    });
    QVERIFY(QTest::qWaitFor([&] {
        return isDeleted;
    }));
    const qint64 asked = http.requests;
    QTest::qWait(50);
    QCOMPARE(http.requests, asked);
}

void BulkRunTest::endsWhenNothingCanBeStored()
{
    BulkHttp http;
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(300)), m_folder.filePath(u"full"_s));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit small{rlim_t(QFileInfo(m_folder.filePath(u"full"_s)).size()) + 5'000, usual.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto error = runToItsEnd(new BulkRun(lookups, *m_journal, {4, 2'000}, BulkRun::Asks::Open, this), 300);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::File);
    QVERIFY(m_journal->counts().found > 0);
    QVERIFY(http.requests < 50);
}

void BulkRunTest::weighsTheSameForMany()
{
    const QByteArray ballast(50'000, 'x');
    BulkHttp http([&ballast](const QString &id, int) {
        return BulkHttp::reply(200, "{\"id\": \"" + id.toUtf8() + "\", \"name\": \"" + ballast + "\"}");
    });
    Lookups lookups(http, m_secrets, m_vendors);
    begin(plan(ids(1'000)));
    const size_t before = ::mallinfo2().uordblks;
    QVERIFY(!runToItsEnd(new BulkRun(lookups, *m_journal, {8, 5'000}, BulkRun::Asks::Open, this), 1'000));
    const size_t after = ::mallinfo2().uordblks;
    QCOMPARE(m_journal->counts().found, 1'000); // 50 MB of answers
    QVERIFY2(after < before + 4'000'000, qPrintable(QString::number(after - before)));
    QVERIFY(m_journal->result(999)->answer.size() > ballast.size());
}

void BulkRunTest::knowsHowLongItTakes()
{
    using std::chrono::minutes;
    const BulkPlan many = plan(ids(10'000));
    QVERIFY(expectedTime(many, {}, m_vendors) > minutes(33) && expectedTime(many, {}, m_vendors) < minutes(36));
    QVERIFY(expectedTime(many, {0, 50}, m_vendors) < minutes(4));
    QVERIFY(expectedTime(plan(ids(handful)), {}, m_vendors) < std::chrono::seconds(1));
    QCOMPARE(definiteLimits({}, profile(), 100, m_vendors).atOnce, 4);
    QCOMPARE(definiteLimits({}, profile(), 100, m_vendors).perSecond, 5.0);
    // what a vendor's documentation allows is not exceeded by a profile, only by who says so
    const VendorList all = allVendors();
    for (const auto &vendor : all) {
        const int most = vendor->info().mostPerMinute;
        Profile fast = profile();
        fast.vendor = vendor->info().id;
        fast.network.requestsPerSecond = 50;
        QCOMPARE(definiteLimits({}, fast, 100, all).perSecond, most > 0 ? most / 60.0 : 50.0);
        QCOMPARE(definiteLimits({0, 30}, fast, 100, all).perSecond, 30.0);
    }
}

QTEST_GUILESS_MAIN(BulkRunTest)
#include "tst_bulkrun.moc"
