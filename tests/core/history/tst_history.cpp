// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/canary/canary.h"
#include "exporting/resultjson.h"
#include "fakes/files.h"
#include "history/history.h"
#include "lookup/savedanswer.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-20T12:00:00.000Z"_s, Qt::ISODateWithMs);

QByteArray fixture(const QString &name)
{
    return contentOf(QStringLiteral(VITRINE_FIXTURES "/") + name);
}

LookupResult found(const VendorList &vendors, const QString &vendor, const QByteArray &body, const QString &asked)
{
    LookupResult result = readSavedAnswer(*findVendor(vendors, vendor), body);
    result.asked = asked;
    result.profile.id = u"profile of "_s + vendor;
    result.profile.name = u"Shop of "_s + vendor;
    result.fetched = noon;
    result.tookMs = 143;
    result.requestId = u"r-1"_s;
    return result;
}

LookupResult failed(LookupResult result, Outcome outcome)
{
    result.outcome = outcome;
    result.product.reset();
    result.answer.clear();
    result.message = u"It did not work."_s;
    return result;
}

Profile testShop()
{
    Profile shop;
    shop.id = u"a shop"_s;
    shop.name = u"Shop"_s;
    shop.vendor = u"timbu"_s;
    shop.signIn = u"bearer"_s;
    shop.address = u"https://test.example"_s;
    shop.stage = Profile::Stage::Test;
    shop.fields = {{u"organization_id"_s, u"one"_s}, {u"with_unique_id"_s, u"true"_s}};
    return shop;
}

PastLookup questionOf(const LookupResult &result)
{
    return {.profileId = result.profile.id,
            .profileName = result.profile.name,
            .vendor = result.profile.vendor,
            .asked = result.asked,
            .name = result.product ? result.product->name : QString()};
}

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext())
        all += contentOf(files.next());
    return all;
}

} // namespace

/** What was seen is kept as it was, and only that; whatever happens to the file. */
class HistoryTest : public QObject
{
    Q_OBJECT

    VendorList m_vendors = allVendors();
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }
    [[nodiscard]] LookupResult lamp(const QString &asked = u"pdt_lamp"_s) const
    {
        return found(m_vendors, u"dodo"_s, fixture(u"dodo/sample.in.json"_s), asked);
    }

    /** Keeps it, and reads it as who has the profile \p now would. */
    std::optional<LookupResult> keptFor(const LookupResult &result, const Profile &now)
    {
        History history(m_vendors, path());
        history.keep(result);
        std::optional<LookupResult> latest;
        history.latest(questionOf(result), now, this, [&](const std::optional<LookupResult> &kept) {
            latest = kept;
        });
        [[maybe_unused]] const bool isRead = QTest::qWaitFor([&] {
            return latest.has_value();
        });
        return latest;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasSeenIsListed();
    void aFailureHidesNothing();
    void whatNobodyWasAskedIsNotKept_data();
    void whatNobodyWasAskedIsNotKept();
    void productsComeBackAsTheyWere_data();
    void productsComeBackAsTheyWere();
    void whatCompletedAProductIsKept();
    void anyBytesComeBack();
    void secretsAreNotKept();
    void onlyTheOwnerCanReadIt();
    void oldLookupsGo();
    void nothingIsKeptWhereNothingIsWanted();
    void whatIsForgottenLeavesNoTrace();
    void pinsKeepTheirOrder();
    void tabsComeBackInOrder();
    void aDamagedFileIsMovedAside_data();
    void aDamagedFileIsMovedAside();
    void damageDoneMeanwhileIsFound();
    void aNewerFileIsLeftAlone();
    void twoProgramsWriteAtOnce();

    void nothingAskedIsLostAtTheEnd();
    void tabsOfAWindowThatEndedAtOnceAreAdded();
    void whereNothingCanBeKeptItIsSaidOnce();
    void theWindowDoesNotWaitForAnotherProgram();
    void theFirstWindowHasTheTabs();
    void theLatestIsReadWithTheProfileOfNow();
    void anAnswerStaysThatOfWhomWasAsked_data();
    void anAnswerStaysThatOfWhomWasAsked();
    void theSandboxIsTheSameAtAnotherPort();
    void aFileOfTheVersionBeforeIsReadOn();
};

void HistoryTest::whatWasSeenIsListed()
{
    HistoryDatabase database(path());
    QVERIFY(!database.keep(lamp(), noon));
    QVERIFY(!database.keep(lamp(u"pdt_other"_s), noon));
    QVERIFY(!database.keep(lamp(), noon));
    const Result<HistoryLists> lists = database.lists();
    QVERIFY(lists);
    QCOMPARE(lists->recent.size(), 2);
    const PastLookup &latest = lists->recent.constFirst();
    QCOMPARE(latest.asked, u"pdt_lamp"_s);
    QCOMPARE(latest.profileId, u"profile of dodo"_s);
    QCOMPARE(latest.profileName, u"Shop of dodo"_s);
    QCOMPARE(latest.vendor, u"dodo"_s);
    QCOMPARE(latest.name, lamp().product->name);
    QCOMPARE(latest.outcome, Outcome::Found);
    QCOMPARE(latest.fetched, noon);
}

void HistoryTest::aFailureHidesNothing()
{
    HistoryDatabase database(path());
    QVERIFY(!database.keep(lamp(), noon));
    QVERIFY(!database.keep(failed(lamp(), Outcome::Network), noon));
    const Result<HistoryLists> lists = database.lists();
    QCOMPARE(lists->recent.size(), 1);
    QCOMPARE(lists->recent.constFirst().outcome, Outcome::Network);
    QCOMPARE(lists->recent.constFirst().name, lamp().product->name);
    QByteArrayList bodies;
    QCOMPARE((*database.latest(questionOf(lamp()), &bodies))->outcome, Outcome::Found);
    QCOMPARE(bodies.size(), 1);
    QCOMPARE((*database.failureSince(questionOf(lamp()), &bodies))->outcome, Outcome::Network);
    QVERIFY(!database.keep(lamp(), noon)); // found again: nothing became of it since
    QVERIFY(!database.failureSince(questionOf(lamp()), &bodies)->has_value());
}

void HistoryTest::whatNobodyWasAskedIsNotKept_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("kept");
    QTest::newRow("not found") << Outcome::NotFound << true;
    QTest::newRow("refused") << Outcome::SignInRefused << true;
    QTest::newRow("cancelled") << Outcome::Cancelled << false;
    QTest::newRow("skipped") << Outcome::Skipped << false;
}

void HistoryTest::whatNobodyWasAskedIsNotKept()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const bool, kept);
    HistoryDatabase database(path());
    QVERIFY(!database.keep(failed(lamp(), outcome), noon));
    const Result<HistoryLists> lists = database.lists();
    QCOMPARE(lists->recent.size(), kept ? 1 : 0);
    if (kept)
        QCOMPARE(lists->recent.constFirst().outcome, outcome);
}

void HistoryTest::productsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("file");
    for (const auto &vendor : m_vendors) {
        const QString id = vendor->info().id;
        const QStringList files =
            QDir(QStringLiteral(VITRINE_FIXTURES "/") + id).entryList({u"*.in.json"_s}, QDir::Files);
        for (const QString &file : files)
            QTest::addRow("%s %s", qPrintable(id), qPrintable(file)) << id << QString(id + u'/' + file);
    }
}

void HistoryTest::productsComeBackAsTheyWere()
{
    QFETCH(const QString, vendor);
    QFETCH(const QString, file);
    const LookupResult result = found(m_vendors, vendor, fixture(file), u"asked"_s);
    if (!result.product)
        return; // an answer without a product
    HistoryDatabase database(path());
    QVERIFY(!database.keep(result, noon));
    QByteArrayList bodies;
    Result<std::optional<LookupResult>> kept = database.latest(questionOf(result), &bodies);
    QVERIFY(kept && *kept);
    const Result<Product> product =
        readKeptAnswer(*findVendor(m_vendors, vendor), result.profile, result.product->id, bodies);
    QVERIFY(product);

    LookupResult again = **kept;
    again.profile = result.profile;
    again.product = *product;
    again.product->warnings = result.product->warnings;
    const ExportOptions options{.display = Vitrine::Display(QLocale::c())};
    QCOMPARE(resultJson(again, options, JsonLayout::Lines), resultJson(result, options, JsonLayout::Lines));
}

void HistoryTest::whatCompletedAProductIsKept()
{
    LookupResult result =
        found(m_vendors, u"superoffice"_s, fixture(u"superoffice/numbered-price-list.in.json"_s), u"815"_s);
    result.followUps = {R"({"Id": 3, "Currency": "NOK"})", QByteArray()};
    HistoryDatabase database(path());
    QVERIFY(!database.keep(result, noon));
    QByteArrayList bodies;
    QVERIFY(database.latest(questionOf(result), &bodies));
    QCOMPARE(bodies.mid(1), result.followUps);
}

void HistoryTest::anyBytesComeBack()
{
    LookupResult result = failed(lamp(), Outcome::BadAnswer);
    result.answer = QByteArray("{\"a\": \"\\ud800\", \"b\": \"\xff\xfe\", \0 1e400, 19.90}", 41);
    HistoryDatabase database(path());
    QVERIFY(!database.keep(result, noon));
    QByteArrayList bodies;
    const Result<std::optional<LookupResult>> kept = database.latest(questionOf(result), &bodies);
    QCOMPARE(bodies, QByteArrayList{result.answer});
    QCOMPARE((*kept)->message, result.message);
}

void HistoryTest::secretsAreNotKept()
{
    const Canary canary;
    const QByteArray written = canary.secret().toUtf8().replace('\\', "\\\\").replace('"', "\\\"");
    const QByteArray body = "{\"code\": 0, \"data\": {\"productKey\": \"k\", \"productname\": \"Gate\", "
                            "\"productSecret\": \"" +
                            written + "\"}}";
    const LookupResult result = found(m_vendors, u"enos"_s, body, u"k"_s);
    QVERIFY(result.product);
    LookupResult unread = failed(result, Outcome::BadAnswer);
    unread.answer = "{\"productSecret\": \"" + written + "\", and no end";
    unread.followUps = {unread.answer};
    {
        HistoryDatabase database(path());
        QVERIFY(!database.keep(result, noon));
        QVERIFY(!database.keep(unread, noon));
        QVERIFY(everythingIn(m_folder->path()).contains("Gate"));
        QVERIFY(!canary.isIn(everythingIn(m_folder->path())));
    }
    QVERIFY(everythingIn(m_folder->path()).contains("Gate"));
    QVERIFY(!canary.isIn(everythingIn(m_folder->path())));
}

void HistoryTest::onlyTheOwnerCanReadIt()
{
    HistoryDatabase database(path());
    QVERIFY(!database.keep(lamp(), noon));
    const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
}

void HistoryTest::oldLookupsGo()
{
    HistoryDatabase database(path());
    const PastLookup pinned = questionOf(lamp(u"pdt_pinned"_s));
    const PastLookup open = questionOf(lamp(u"pdt_open"_s));
    for (const QString &asked : {u"pdt_old"_s, u"pdt_pinned"_s, u"pdt_open"_s})
        QVERIFY(!database.keep(lamp(asked), noon));
    QVERIFY(!database.setPinned(pinned, true, noon));
    QVERIFY(!database.setTabs({{open}, 0}));

    LookupResult later = lamp(u"pdt_new"_s);
    later.fetched = noon.addDays(HistoryDatabase::usualKeptDays + 1);
    QVERIFY(!database.keep(later, later.fetched));
    QStringList left;
    const Result<HistoryLists> lists = database.lists();
    for (const PastLookup &past : lists->recent)
        left.append(past.asked);
    left.sort();
    QCOMPARE(left, QStringList({u"pdt_new"_s, u"pdt_open"_s, u"pdt_pinned"_s}));

    QVERIFY(!database.setKeptDays(90, later.fetched));
    later.fetched = noon.addDays(60);
    QVERIFY(!database.keep(later, later.fetched));
    QCOMPARE(database.lists()->recent.size(), 3);
}

void HistoryTest::nothingIsKeptWhereNothingIsWanted()
{
    HistoryDatabase database(path());
    QCOMPARE(*database.keptDays(), HistoryDatabase::usualKeptDays);
    QVERIFY(!database.keep(lamp(), noon));
    QVERIFY(!database.setPinned(questionOf(lamp()), true, noon));
    QVERIFY(!database.setKeptDays(0, noon));
    QCOMPARE(*database.keptDays(), 0);
    QVERIFY(!database.keep(lamp(u"pdt_other"_s), noon));
    QVERIFY(database.lists()->recent.isEmpty());
    QCOMPARE(database.lists()->pinned.size(), 1);
    QCOMPARE(database.lists()->pinned.constFirst().outcome, Outcome::Skipped);
}

void HistoryTest::whatIsForgottenLeavesNoTrace()
{
    HistoryDatabase database(path());
    const QByteArray body = "{\"product_id\": \"pdt_x\", \"name\": \"Paper lantern\"}";
    const LookupResult lantern = found(m_vendors, u"dodo"_s, body, u"pdt_x"_s);
    QVERIFY(!database.keep(lantern, noon));
    QVERIFY(!database.keep(lamp(), noon));
    QVERIFY(everythingIn(m_folder->path()).contains("Paper lantern"));
    QVERIFY(!database.forget(questionOf(lantern)));
    QCOMPARE(database.lists()->recent.size(), 1);
    QVERIFY(!everythingIn(m_folder->path()).contains("Paper lantern"));

    QVERIFY(!database.keep(lantern, noon));
    QVERIFY(!database.forgetAll());
    QVERIFY(database.lists()->recent.isEmpty());
    QVERIFY(!everythingIn(m_folder->path()).contains("Paper lantern"));
}

void HistoryTest::pinsKeepTheirOrder()
{
    HistoryDatabase database(path());
    for (const QString &asked : {u"pdt_b"_s, u"pdt_a"_s, u"pdt_c"_s, u"pdt_a"_s})
        QVERIFY(!database.setPinned(questionOf(lamp(asked)), true, noon));
    QVERIFY(!database.setPinned(questionOf(lamp(u"pdt_b"_s)), false, noon));
    const Result<HistoryLists> lists = database.lists();
    QCOMPARE(lists->pinned.size(), 2);
    QCOMPARE(lists->pinned.constFirst().asked, u"pdt_a"_s);
    QCOMPARE(lists->pinned.constFirst().name, lamp().product->name);
}

void HistoryTest::tabsComeBackInOrder()
{
    OpenTabs open;
    for (const QString &asked : {u"0012345"_s, u"1e5"_s, u"9007199254740993"_s})
        open.tabs.append(questionOf(lamp(asked)));
    open.front = 1;
    {
        HistoryDatabase database(path());
        QVERIFY(!database.setTabs({open.tabs.mid(1), 0}));
        QVERIFY(!database.setTabs(open));
    }
    HistoryDatabase database(path());
    const Result<OpenTabs> tabs = database.tabs();
    QCOMPARE(tabs->tabs, open.tabs);
    QCOMPARE(tabs->front, 1);
}

void HistoryTest::aDamagedFileIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("no database at all") << QByteArray("an apple a day");
    QTest::newRow("a page that was overwritten") << QByteArray();
}

void HistoryTest::aDamagedFileIsMovedAside()
{
    QFETCH(const QByteArray, head);
    {
        HistoryDatabase database(path());
        for (int i = 0; i < 40; ++i)
            QVERIFY(!database.keep(lamp(u"pdt_%1"_s.arg(i)), noon));
    }
    QByteArray damaged = head.isEmpty() ? contentOf(path()) : head;
    if (head.isEmpty())
        damaged.replace(4096, 8192, QByteArray(8192, 'x'));
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly) && file.write(damaged) == damaged.size());
    file.close();

    HistoryDatabase database(path());
    QVERIFY(!database.keep(lamp(), noon));
    QCOMPARE(database.lists()->recent.size(), 1);
    const QStringList notices = database.takeNotices();
    QCOMPARE(notices.size(), 1);
    QVERIFY(database.takeNotices().isEmpty());
    const QStringList aside = QDir(m_folder->path()).entryList({u"history.sqlite.damaged-*"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    QVERIFY2(notices.constFirst().contains(aside.constFirst()), qPrintable(notices.constFirst()));
    QCOMPARE(contentOf(m_folder->filePath(aside.constFirst())), damaged);
}

void HistoryTest::damageDoneMeanwhileIsFound()
{
    HistoryDatabase database(path());
    LookupResult large = failed(lamp(), Outcome::BadAnswer);
    large.answer = QByteArray(100'000, 'a'); // more in all than what is kept in memory
    for (int i = 0; i < 60; ++i) {
        large.asked = u"pdt_%1"_s.arg(i);
        QVERIFY(!database.keep(large, noon));
    }
    database.close();
    QVERIFY(database.lists());
    QFile file(path());
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(4096));
    file.write(QByteArray(int(file.size()) - 4096, 'x'));
    file.close();
    QByteArrayList bodies;
    for (int i = 0; i < 60; ++i) {
        large.asked = u"pdt_%1"_s.arg(i);
        QVERIFY(database.latest(questionOf(large), &bodies));
    }
    QCOMPARE(database.takeNotices().size(), 1);
    QVERIFY(database.lists()->recent.isEmpty());
    QVERIFY(!database.keep(lamp(), noon));
    QCOMPARE(database.lists()->recent.size(), 1);
}

void HistoryTest::aNewerFileIsLeftAlone()
{
    {
        HistoryFile newer(path(), QList<QStringList>(99, {u"CREATE TABLE IF NOT EXISTS later (a)"_s}));
        QVERIFY(!newer.open());
    }
    const QByteArray before = contentOf(path());
    HistoryDatabase database(path());
    QVERIFY(database.keep(lamp(), noon).has_value());
    QVERIFY(!database.lists());
    database.close();
    QCOMPARE(contentOf(path()), before);
    QVERIFY(database.takeNotices().isEmpty());
}

void HistoryTest::twoProgramsWriteAtOnce()
{
    const auto write = [this](const QString &name) {
        HistoryDatabase database(path());
        for (int i = 0; i < 50; ++i) {
            if (database.keep(lamp(u"pdt_%1_%2"_s.arg(name).arg(i)), noon))
                return;
        }
    };
    std::thread other(write, u"other"_s);
    write(u"one"_s);
    other.join();
    HistoryDatabase database(path());
    QCOMPARE(database.lists()->recent.size(), 100);
}

void HistoryTest::nothingAskedIsLostAtTheEnd()
{
    {
        History history(m_vendors, path());
        for (int i = 0; i < 50; ++i)
            history.keep(lamp(u"pdt_%1"_s.arg(i)));
    }
    HistoryDatabase database(path());
    QCOMPARE(database.lists()->recent.size(), 50);
}

void HistoryTest::tabsOfAWindowThatEndedAtOnceAreAdded()
{
    const PastLookup there = questionOf(lamp(u"pdt_there"_s));
    const PastLookup asked = questionOf(lamp(u"pdt_asked"_s));
    {
        HistoryDatabase database(path());
        QVERIFY(!database.setTabs({{there}, 0}));
    }
    {
        History history(m_vendors, path());
        history.begin(); // and nobody waits until it has
        history.addTabs({{there, asked}, 1});
    }
    HistoryDatabase database(path());
    const Result<OpenTabs> tabs = database.tabs();
    QVERIFY(tabs);
    QCOMPARE(tabs->tabs.size(), 2);
    QVERIFY(tabs->tabs.first().isSameQuestion(there));
    QVERIFY(tabs->tabs.last().isSameQuestion(asked));
    QCOMPARE(tabs->front, 1);
}

void HistoryTest::whereNothingCanBeKeptItIsSaidOnce()
{
    History history(m_vendors, u"/dev/null/history.sqlite"_s);
    QSignalSpy noticed(&history, &History::noticed);
    QSignalSpy began(&history, &History::began);
    QSignalSpy lists(&history, &History::listsChanged);
    history.begin();
    QTRY_COMPARE(began.size(), 1);
    history.keep(lamp());
    history.setPinned(questionOf(lamp()), true);
    bool isAnswered = false;
    history.latest(questionOf(lamp()), {}, this, [&](const std::optional<LookupResult> &latest) {
        QVERIFY(!latest);
        isAnswered = true;
    });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(noticed.size(), 1);
    QVERIFY2(lists.isEmpty(), "nothing is shown as kept");
}

void HistoryTest::theWindowDoesNotWaitForAnotherProgram()
{
    {
        HistoryDatabase database(path());
        QVERIFY(!database.keep(lamp(), noon));
    }
    History history(m_vendors, path());
    QSignalSpy noticed(&history, &History::noticed);
    QSignalSpy lists(&history, &History::listsChanged);
    HistoryFile other(path(), QList<QStringList>(2));
    const std::optional<Error> error = other.change([&]() -> std::optional<Error> {
        history.keep(lamp(u"pdt_second"_s));
        QTest::qWait(50);
        return {};
    });
    QVERIFY(!error);
    QVERIFY(lists.isEmpty());
    QTRY_COMPARE(lists.size(), 1);
    QVERIFY(noticed.isEmpty());
    QCOMPARE(lists.constFirst().constFirst().value<HistoryLists>().recent.size(), 2);
}

void HistoryTest::theFirstWindowHasTheTabs()
{
    const OpenTabs open{{questionOf(lamp())}, 0};
    const auto tabsOf = [](History &history) {
        QSignalSpy began(&history, &History::began);
        history.begin();
        return began.wait() ? began.constFirst().constFirst().value<HistoryBeginning>().tabs.tabs.size() : -1;
    };
    {
        History first(m_vendors, path());
        QCOMPARE(tabsOf(first), 0);
        first.setTabs(open);
        History second(m_vendors, path());
        QCOMPARE(tabsOf(second), 0);
        second.setTabs({});
    }
    History third(m_vendors, path());
    QCOMPARE(tabsOf(third), 1);
}

void HistoryTest::theLatestIsReadWithTheProfileOfNow()
{
    History history(m_vendors, path());
    history.keep(lamp());
    Profile renamed = lamp().profile;
    renamed.name = u"Renamed"_s;
    std::optional<LookupResult> latest;
    history.latest(questionOf(lamp()), renamed, this, [&](const std::optional<LookupResult> &result) {
        latest = result;
    });
    QTRY_VERIFY(latest);
    QCOMPARE(latest->profile.name, u"Renamed"_s);
    QVERIFY(latest->product);
    QCOMPARE(latest->product->name, lamp().product->name);
    QCOMPARE(latest->fetched, noon);
    QCOMPARE(latest->requestId, u"r-1"_s);
}

void HistoryTest::anAnswerStaysThatOfWhomWasAsked_data()
{
    QTest::addColumn<Profile>("now");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, bool same, auto &&change) {
        Profile now = testShop();
        change(now);
        QTest::newRow(name) << now << same;
    };
    row("as it was", true, [](Profile &) {});
    row("renamed", true, [](Profile &now) {
        now.name = u"Renamed"_s;
    });
    row("asked in another way", true, [](Profile &now) {
        now.fields[u"with_unique_id"_s] = u"false"_s;
    });
    row("another stage", false, [](Profile &now) {
        now.stage = Profile::Stage::Live;
    });
    row("another address", false, [](Profile &now) {
        now.address = u"https://live.example"_s;
    });
    row("another organization", false, [](Profile &now) {
        now.fields[u"organization_id"_s] = u"two"_s;
    });
}

void HistoryTest::theSandboxIsTheSameAtAnotherPort()
{
    LookupResult result = found(m_vendors, u"timbu"_s, fixture(u"timbu/sample.in.json"_s), u"asked"_s);
    result.profile = testShop();
    result.profile.id = u"5ea00004-0000-4000-8000-00000007190b"_s;
    result.profile.address = u"http://127.0.0.1:40001/timbu"_s;
    Profile now = result.profile;
    now.address = u"http://127.0.0.1:40002/timbu"_s;
    const auto latest = keptFor(result, now);
    QVERIFY(latest);
    QCOMPARE(latest->profile, now);
}

void HistoryTest::anAnswerStaysThatOfWhomWasAsked()
{
    QFETCH(const Profile, now);
    QFETCH(const bool, same);
    LookupResult result = found(m_vendors, u"timbu"_s, fixture(u"timbu/sample.in.json"_s), u"asked"_s);
    result.profile = testShop();
    const auto latest = keptFor(result, now);
    QVERIFY(latest);
    QCOMPARE(latest->profile == now, same);
    QCOMPARE(latest->profile.name, now.name);
    QCOMPARE(latest->profile.stage, Profile::Stage::Test);
    QCOMPARE(latest->profile.address, u"https://test.example"_s);
    QCOMPARE(latest->account, u"one"_s);
    QVERIFY(latest->product);
}

void HistoryTest::aFileOfTheVersionBeforeIsReadOn()
{
    {
        HistoryDatabase database(path());
        QVERIFY(!database.keep(lamp(), noon));
        database.close();
        HistoryFile before(path(), QList<QStringList>(2));
        QVERIFY(!before.open());
        QVERIFY(!before.run(u"ALTER TABLE lookups DROP COLUMN account"_s));
        QVERIFY(!before.run(u"PRAGMA user_version = 1"_s));
    }
    HistoryDatabase database(path());
    QByteArrayList bodies;
    const Result<std::optional<LookupResult>> kept = database.latest(questionOf(lamp()), &bodies);
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->profile.name, u"Shop of dodo"_s);
    QVERIFY((*kept)->profile.signIn.isEmpty()); // nobody knows
    QVERIFY(!database.keep(lamp(u"pdt_other"_s), noon));
    QCOMPARE(database.lists()->recent.size(), 2);
    QVERIFY(database.takeNotices().isEmpty());
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
