// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "fakes/fakehttp.h"
#include "form/formview.h"
#include "inbackground.h"
#include "lookup/lookup.h"
#include "page/askallpage.h"
#include "page/askingbar.h"
#include "page/chiprow.h"
#include "page/filterfield.h"
#include "page/lookuppage.h"
#include "page/messagebar.h"
#include "page/statepage.h"
#include "profiles/secretstore.h"
#include "raw/rawview.h"
#include "window/askfield.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"
#include "window/sidebar.h"
#include "window/statusline.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QByteArray sample()
{
    QFile file(QStringLiteral(VITRINE_FIXTURES "/dodo/sample.in.json"));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

Profile profileOf(const QString &name, const QString &vendor, const QString &signIn)
{
    Profile profile;
    profile.id = u"id of "_s + name;
    profile.name = name;
    profile.vendor = vendor;
    profile.signIn = signIn;
    profile.address = u"https://%1.example"_s.arg(vendor);
    profile.colour = u"#2563eb"_s;
    return profile;
}

} // namespace

/** The window over a network that does what the test says: what a person types, sees and presses. */
class WindowTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeHttp http;
        SessionSecretStore secrets;
        VendorList vendors = allVendors();
        BackgroundEnd end;
        Lookups lookups{http, secrets, vendors};
        QList<Profile> profiles{profileOf(u"Dodo test"_s, u"dodo"_s, u"bearer"_s),
                                profileOf(u"Oslo"_s, u"superoffice"_s, u"bearer"_s),
                                profileOf(u"Lagos"_s, u"timbu"_s, u"bearer"_s)};
        MainWindow window{lookups, Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom)), {}};

        explicit Bench(FakeHttp::Script script = FakeHttp::inTurn({FakeHttp::reply(200, sample())}))
            : http(std::move(script))
        {
            lookups.random = [] {
                return 0.0;
            };
            for (Profile &profile : profiles) {
                profile.fields = {{u"organization_id"_s, u"org"_s}};
                secrets.set(profile.id, {{u"token"_s, u"t"_s}});
            }
            window.setProfiles(profiles, {{profiles.constFirst(), u"pdt_sample"_s}});
            window.resize(1000, 700);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
        }

        AskField *field() const { return window.askBar()->field(); }
        LookupPage *page() const { return window.tabs()->current(); }
        void type(const QString &text)
        {
            field()->setFocus();
            field()->selectAll();
            QTest::keyClicks(field(), text);
        }
        void lookUp(const QString &id)
        {
            type(id);
            QTest::keyClick(field(), Qt::Key_Return);
            QVERIFY(page());
            QTRY_VERIFY(!page()->isAsking());
        }
        template <typename Part> Part *part(const QString &name = {}) const { return page()->findChild<Part *>(name); }
    };

private Q_SLOTS:
    void typingAndEnterShowsAProduct();
    void typingAndPastingAskNobody();
    void theHintSaysWhoIsAskedAndHowSure();
    void theHintSaysWhatIsNotAskedFirst();
    void theHintKeepsWhatMattersWhereRoomIsShort();
    void downChoosesAnotherProfile();
    void aChosenProfileIsTheOnlyOneAsked();
    void severalIdsOpenSeveralTabs();
    void moreIdsAreABulkRun();
    void anIdNobodyCouldKnowIsSaid();
    void theSameIdComesBackToItsTab();
    void howALookupEnds_data();
    void howALookupEnds();
    void whatWasNotUnderstoodIsShownRaw();
    void anOldAnswerStaysReadable();
    void askingIsQuietThenSaysWhoAndCanBeCancelled();
    void cancellingIsSeenAtOnce();
    void closingATabCancels();
    void rawShowsTheAnswerWithoutSecrets();
    void theFirstStartOffersTheSandbox();
    void theFirstStartOffersProfilesToo();
    void aRefusedSignInLeadsToTheProfile();
    void everyProfileIsAsked();
    void whoWasAskedIsShown();
    void whatWasSaidOfOneTabGoesWithIt();
    void theOthersAreAskedWithoutARemovedProfile();
    void whoDidNotSayWhetherItHasItIsCounted();
    void askedAgainTheProfilesOfNowAreAsked();
    void everyAnswerIsSaidAloud_data();
    void everyAnswerIsSaidAloud();
    void everyProfileIsAskedForEachOfSeveralIds();
    void anAnswerOfAllIsToldOnceAndCopiedWhole();
    void aTabSaysTestOrLiveInWords();
    void keysWork();
    void aFieldLeavesTheWindowsKeysToTheWindow();
    void unsavedWorkInADialogKeepsItOpen();
    void theWindowKeepsItsPlace();
    void aWindowWhoseScreenIsGoneIsSeen();
    void theStatusBarSaysWhoAnsweredAndWhoWasNotAsked();
    void longWaitingSaysHowLongAndForWhat();
    void everyControlHasAName();
};

void WindowTest::typingAndEnterShowsAProduct()
{
    Bench bench;
    bench.lookUp(u"pdt_sample"_s);
    QCOMPARE(bench.http.requests.size(), 1);
    QCOMPARE(bench.http.requests.constFirst().url.host(), u"dodo.example"_s);
    QVERIFY(bench.http.requests.constFirst().url.path().endsWith("/products/pdt_sample"_L1));
    QCOMPARE(bench.page()->outcome(), Outcome::Found);
    QVERIFY(bench.page()->form()->isVisible());
    QVERIFY(bench.page()->form()->readingOrder().size() > 10);
    QCOMPARE(bench.window.tabs()->tabText(0), bench.page()->title());
    QVERIFY(bench.page()->title() != u"pdt_sample"_s);
    QVERIFY(bench.window.windowTitle().startsWith(bench.page()->title()));
    QCOMPARE(bench.window.sideBar()->currentIndex().data().toString(), u"Dodo test"_s);
}

void WindowTest::typingAndPastingAskNobody()
{
    Bench bench;
    bench.type(u"pdt_sample"_s);
    QGuiApplication::clipboard()->setText(u"pdt_other"_s);
    bench.field()->selectAll();
    bench.field()->paste();
    QCOMPARE(bench.field()->text(), u"pdt_other"_s);
    QTest::qWait(20);
    QCOMPARE(bench.http.requests.size(), 0);
    QCOMPARE(bench.window.tabs()->count(), 0);
}

void WindowTest::theHintSaysWhoIsAskedAndHowSure()
{
    Bench bench;
    QCOMPARE(bench.field()->hint(), QString());
    bench.type(u"pdt_sample"_s);
    QVERIFY2(bench.field()->hint().startsWith(u"Dodo test, certain"_s), qPrintable(bench.field()->hint()));
    bench.type(u"815"_s);
    QVERIFY2(bench.field()->hint().contains(u"possible"_s), qPrintable(bench.field()->hint()));
    bench.type(u"lamp7"_s);
    bench.window.askBar()->chooseProfile(1);
    QVERIFY2(bench.field()->hint().startsWith(u"Oslo cannot know it"_s), qPrintable(bench.field()->hint()));
    QTest::keyClick(bench.field(), Qt::Key_Return);
    QCOMPARE(bench.window.tabs()->count(), 0);
    bench.window.setProfiles({});
    QVERIFY(!bench.field()->hint().isEmpty());
}

void WindowTest::theHintSaysWhatIsNotAskedFirst()
{
    Bench bench;
    bench.field()->setText(u"Look at 'lamp' and pdt_one"_s);
    QVERIFY2(bench.field()->hint().startsWith(u"not asked: lamp · Dodo test"_s), qPrintable(bench.field()->hint()));
    bench.window.askBar()->chooseProfile(1); // SuperOffice's ids are whole numbers
    bench.field()->setText(u"815, pdt_one"_s);
    QVERIFY2(bench.field()->hint().startsWith(u"not asked: pdt_one · 2 ids: 1 × Oslo"_s),
             qPrintable(bench.field()->hint()));
    bench.field()->setText(u"pdt_one, pdt_two"_s);
    QVERIFY2(bench.field()->hint().startsWith(u"not asked: pdt_one, pdt_two"_s), qPrintable(bench.field()->hint()));
}

void WindowTest::theHintKeepsWhatMattersWhereRoomIsShort()
{
    Bench bench;
    const auto seen = [&bench] {
        return bench.field()->findChild<QLabel *>(u"hint"_s)->text();
    };
    bench.profiles[1].name = u"The customers of the north, Oslo"_s;
    bench.window.setProfiles(bench.profiles);
    bench.field()->setText(u"815"_s);
    QCOMPARE(seen(), bench.field()->hint());
    QVERIFY2(seen().endsWith(u"Enter looks up"_s), qPrintable(seen()));
    bench.field()->setText(u"Hello, my order is 815 and that is all I have got from you, I wonder what it may be"_s);
    QVERIFY2(seen().startsWith(u"The customers of the north, Oslo, possible · "_s), qPrintable(seen()));
    QVERIFY2(seen().endsWith(u"…"_s) && !seen().contains(u"Enter looks up"_s), qPrintable(seen()));
    QVERIFY2(bench.field()->toolTip().contains(u"Enter looks up"_s), qPrintable(bench.field()->toolTip()));
    QCOMPARE(bench.field()->accessibleDescription(), bench.field()->hint());
}

void WindowTest::downChoosesAnotherProfile()
{
    Bench bench;
    bench.type(u"815"_s);
    const QString first = bench.field()->hint();
    QTest::keyClick(bench.field(), Qt::Key_Down);
    const QString second = bench.field()->hint();
    QVERIFY(first != second);
    QTest::keyClick(bench.field(), Qt::Key_Up);
    QCOMPARE(bench.field()->hint(), first);
    QTest::keyClick(bench.field(), Qt::Key_Down);
    QTest::keyClick(bench.field(), Qt::Key_Return);
    QVERIFY(bench.page());
    QVERIFY(second.startsWith(bench.page()->profile().name));
}

void WindowTest::aChosenProfileIsTheOnlyOneAsked()
{
    Bench bench;
    QTest::keyClick(&bench.window, Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(bench.window.askBar()->chosenProfile(), 2);
    bench.lookUp(u"815"_s);
    QCOMPARE(bench.page()->profile().name, u"Lagos"_s);
    QTest::keyClick(&bench.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(bench.window.askBar()->chosenProfile(), -1);
    QTest::keyClick(&bench.window, Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(bench.window.askBar()->chosenProfile(), -1);
}

void WindowTest::severalIdsOpenSeveralTabs()
{
    Bench bench;
    QGuiApplication::clipboard()->setText(u"pdt_one\npdt_two\npdt_three"_s);
    bench.field()->setFocus();
    bench.field()->paste();
    QVERIFY2(bench.field()->hint().startsWith(u"3 ids: 3 × Dodo test"_s), qPrintable(bench.field()->hint()));
    bench.field()->setText(u"pdt_one and 815, 816"_s);
    QVERIFY2(bench.field()->hint().startsWith(u"3 ids: 1 × Dodo test, 2 × Oslo"_s), qPrintable(bench.field()->hint()));
    bench.field()->clear();
    bench.field()->paste();
    QTest::keyClick(bench.field(), Qt::Key_Return);
    QCOMPARE(bench.window.tabs()->count(), 3);
    QCOMPARE(bench.window.tabs()->currentIndex(), 0);
    QTRY_COMPARE(bench.http.requests.size(), 3);

    QStringList ten;
    for (int i = 0; i < AskBar::mostAtOnce; ++i)
        ten.append(u"pdt_n%1"_s.arg(i));
    bench.window.ask(ten);
    QCOMPARE(bench.window.tabs()->count(), 3 + AskBar::mostAtOnce);
}

void WindowTest::moreIdsAreABulkRun()
{
    Bench bench;
    QStringList many;
    for (int i = 0; i <= AskBar::mostAtOnce; ++i)
        many.append(u"pdt_n%1"_s.arg(i));
    bench.window.ask(many);
    QVERIFY2(bench.field()->hint().contains(u"bulk"_s), qPrintable(bench.field()->hint()));
    QCOMPARE(bench.window.tabs()->count(), 1);
    const auto *bulk = qobject_cast<BulkPage *>(bench.window.tabs()->currentWidget());
    QVERIFY(bulk && !bulk->hasBegun());
    QCOMPARE(bulk->start()->list()->toPlainText().split(u'\n'), many);
    QVERIFY(bench.http.requests.isEmpty());

    bench.window.tabs()->closeCurrent();
    bench.type(u"pdt_one"_s);
    bench.window.findChild<QPushButton *>(u"bulk"_s)->click();
    QVERIFY(qobject_cast<BulkPage *>(bench.window.tabs()->currentWidget()));
    QVERIFY(bench.http.requests.isEmpty());
}

void WindowTest::anIdNobodyCouldKnowIsSaid()
{
    Bench bench;
    bench.window.askBar()->chooseProfile(1); // SuperOffice's ids are whole numbers
    bench.window.ask({u"815"_s, u"pdt_abc"_s});
    QCOMPARE(bench.window.tabs()->count(), 1);
    const QList<MessageBar *> bars = bench.window.findChildren<MessageBar *>();
    QVERIFY(std::ranges::any_of(bars, [](const MessageBar *bar) {
        return bar->isVisible() && bar->text().contains(u"pdt_abc"_s) && !bar->text().contains(u"815"_s);
    }));
}

void WindowTest::theSameIdComesBackToItsTab()
{
    Bench bench;
    bench.lookUp(u"pdt_one"_s);
    bench.lookUp(u"pdt_two"_s);
    bench.lookUp(u"pdt_one"_s);
    QCOMPARE(bench.window.tabs()->count(), 2);
    QCOMPARE(bench.window.tabs()->currentIndex(), 0);
    QCOMPARE(bench.http.requests.size(), 3);
}

void WindowTest::howALookupEnds_data()
{
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("not found") << 404 << Error::Kind::NotFound << Outcome::NotFound;
    QTest::newRow("sign-in refused") << 401 << Error::Kind::SignInRefused << Outcome::SignInRefused;
    QTest::newRow("not allowed") << 403 << Error::Kind::Forbidden << Outcome::Forbidden;
    QTest::newRow("certificate") << 0 << Error::Kind::Tls << Outcome::Tls;
    QTest::newRow("too large") << 0 << Error::Kind::TooLarge << Outcome::TooLarge;
    QTest::newRow("offline") << 0 << Error::Kind::Network << Outcome::Network;
}

void WindowTest::howALookupEnds()
{
    QFETCH(int, status);
    QFETCH(Error::Kind, kind);
    QFETCH(Outcome, outcome);
    Bench bench(FakeHttp::inTurn({status ? FakeHttp::reply(status, "{}") : FakeHttp::failure(kind)}));
    bench.type(u"pdt_sample"_s);
    QTest::keyClick(bench.field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.page()->isAsking(), 20'000);
    QCOMPARE(bench.page()->outcome(), outcome);
    const auto *state = bench.part<StatePage>();
    QVERIFY(state->isVisible());
    QVERIFY(!state->title().isEmpty());
    QVERIFY2(state->text().contains(u"Dodo test"_s), qPrintable(state->text()));
    QVERIFY(state->button()->isVisible());
    QVERIFY(!bench.page()->form()->isVisible());
}

void WindowTest::whatWasNotUnderstoodIsShownRaw()
{
    Bench bench(
        FakeHttp::inTurn({FakeHttp::reply(200, "<html>a portal</html>", {{"Content-Type", "application/json"}})}));
    bench.lookUp(u"pdt_sample"_s);
    QCOMPARE(bench.page()->outcome(), Outcome::BadAnswer);
    QVERIFY(bench.page()->isRaw());
    const auto *raw = bench.part<RawView>();
    QTRY_COMPARE(raw->model()->rowCount(), 1);
    QCOMPARE(raw->model()->index(0, 0).data().toString(), u"<html>a portal</html>"_s);
    QVERIFY(bench.part<MessageBar>(u"error"_s)->isVisible());
}

void WindowTest::anOldAnswerStaysReadable()
{
    Bench bench(
        FakeHttp::inTurn({FakeHttp::reply(200, sample()), FakeHttp::reply(404, "{}"), FakeHttp::reply(200, sample())}));
    bench.lookUp(u"pdt_sample"_s);
    const QString title = bench.page()->title();
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QVERIFY(bench.page()->isAsking());
    QVERIFY2(bench.page()->form()->isVisible(), "while it is asked again");
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.page()->outcome(), Outcome::NotFound);
    QVERIFY2(bench.page()->form()->isVisible(), "after that failed");
    QCOMPARE(bench.page()->title(), title);
    const auto *error = bench.part<MessageBar>(u"error"_s);
    QVERIFY(error->isVisible());

    QVERIFY2(error->button()->text().startsWith(u"Look up"_s), "nobody there knows it: others may");
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_COMPARE(bench.page()->outcome(), Outcome::Found);
    QVERIFY(!error->isVisible());
}

void WindowTest::askingIsQuietThenSaysWhoAndCanBeCancelled()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::never()}));
    bench.type(u"pdt_sample"_s);
    QTest::keyClick(bench.field(), Qt::Key_Return);
    const auto *bar = bench.part<AskingBar>();
    QVERIFY2(!bar->isVisible(), "nothing flickers");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"Dodo test"_s), qPrintable(bar->text()));
    QTRY_COMPARE(bench.http.underWay(), 1);

    QTest::keyClick(bench.field(), Qt::Key_Escape);
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.page()->outcome(), Outcome::Cancelled);
    QTRY_COMPARE(bench.http.underWay(), 0);
    QVERIFY(!bar->isVisible());
    QVERIFY(bench.part<StatePage>()->isVisible());
}

void WindowTest::cancellingIsSeenAtOnce()
{
    constexpr qint64 atOnce = 100; // milliseconds
    Bench bench(FakeHttp::inTurn({FakeHttp::never()}));
    for (const bool all : {false, true}) {
        bench.type(u"pdt_sample"_s);
        QTest::keyClick(bench.field(), Qt::Key_Return,
                        all ? Qt::ControlModifier | Qt::ShiftModifier : Qt::KeyboardModifiers());
        QTRY_VERIFY(bench.http.underWay() > 0);
        QVERIFY(bench.window.tabs()->isAsking());
        QElapsedTimer took;
        took.start();
        QTest::keyClick(bench.field(), Qt::Key_Escape);
        while (bench.window.tabs()->isAsking() && took.elapsed() < 5'000)
            QTest::qWait(1);
        QVERIFY2(took.elapsed() < atOnce, qPrintable(QString::number(took.elapsed())));
        QTRY_COMPARE(bench.http.underWay(), 0);
    }
}

void WindowTest::closingATabCancels()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::never()}));
    bench.type(u"pdt_sample"_s);
    QTest::keyClick(bench.field(), Qt::Key_Return);
    QTRY_COMPARE(bench.http.underWay(), 1);
    QTest::keyClick(&bench.window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(bench.window.tabs()->count(), 0);
    QTRY_COMPARE(bench.http.underWay(), 0);
    QVERIFY(bench.field()->hasFocus());
}

void WindowTest::rawShowsTheAnswerWithoutSecrets()
{
    Bench bench;
    bench.lookUp(u"pdt_sample"_s);
    QTest::keyClick(bench.field(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(bench.page()->isRaw());
    QVERIFY(bench.part<RawView>()->isVisible());
    QCOMPARE(bench.field()->text(), u"pdt_sample"_s);
    QTRY_VERIFY(bench.part<RawView>()->model()->rowCount() > 10);
    QTest::keyClick(bench.field(), Qt::Key_U, Qt::ControlModifier);
    QVERIFY(bench.page()->form()->isVisible());
}

void WindowTest::theFirstStartOffersTheSandbox()
{
    Bench bench;
    QSignalSpy wanted(&bench.window, &MainWindow::sandboxWanted);
    bench.window.setProfiles({});
    QVERIFY(!bench.window.findChild<QPushButton *>(u"startSandbox"_s));
    bench.window.setSandboxOffered(true);
    auto *start = bench.window.findChild<QPushButton *>(u"startSandbox"_s);
    QVERIFY(start);
    QTRY_VERIFY(start->isVisible());
    connect(&bench.window, &MainWindow::sandboxWanted, &bench.window, [&bench] {
        bench.window.setProfiles(bench.profiles);
    });
    start->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(bench.window.sideBar()->model()->rowCount(), 4);
}

void WindowTest::theFirstStartOffersProfilesToo()
{
    Bench bench;
    QSignalSpy add(&bench.window, &MainWindow::addProfileWanted);
    QSignalSpy import(&bench.window, &MainWindow::importProfilesWanted);
    QSignalSpy manager(&bench.window, &MainWindow::profilesWanted);
    bench.window.setProfiles({});
    bench.window.findChild<QPushButton *>(u"addProfile"_s)->click();
    bench.window.findChild<QPushButton *>(u"importProfiles"_s)->click();
    QTest::keyClick(&bench.window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(add.size(), 1);
    QCOMPARE(import.size(), 1);
    QCOMPARE(manager.size(), 1);
}

void WindowTest::aRefusedSignInLeadsToTheProfile()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(401, "{}")}));
    QSignalSpy wanted(&bench.window, &MainWindow::profilesWanted);
    bench.lookUp(u"pdt_sample"_s);
    QTRY_COMPARE(bench.page()->outcome(), std::optional(Outcome::SignInRefused));
    auto *state = bench.page()->findChild<StatePage *>();
    QVERIFY(state);
    state->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), bench.page()->profile().id);
}

void WindowTest::everyProfileIsAsked()
{
    Bench bench([](const HttpRequest &request) {
        if (request.url.host() == "dodo.example"_L1)
            return FakeHttp::late(500, FakeHttp::reply(200, sample()));
        return FakeHttp::reply(404, "{}");
    });
    bench.type(u"pdt_sample"_s);
    QTest::keyClick(bench.field(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto *all = qobject_cast<AskAllPage *>(bench.window.tabs()->currentWidget());
    QVERIFY(all);
    const QAbstractItemModelTester tester(const_cast<AskAllModel *>(&all->model()),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(all->model().asking(), 1); // results show as they come
    const QModelIndex dodo = all->model().match(all->model().index(0), Qt::DisplayRole, u"Dodo test"_s).value(0);
    QCOMPARE(dodo.data(AskAllModel::TextRole).toString(), u"Asking …"_s);
    const QModelIndex lagos = all->model().match(all->model().index(0), Qt::DisplayRole, u"Lagos"_s).value(0);
    QVERIFY2(lagos.data(AskAllModel::StateRole).toString().startsWith(u"Not found"_s),
             qPrintable(lagos.data(AskAllModel::StateRole).toString()));
    QTRY_VERIFY(!all->isAsking());
    QCOMPARE(all->model().rowCount(), 3);
    QCOMPARE(all->model().found(), 1);
    QCOMPARE(all->model().index(0).data().toString(), u"Dodo test"_s);

    auto *list = all->findChild<QListView *>();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(bench.page());
    QCOMPARE(bench.page()->outcome(), Outcome::Found);
    QCOMPARE(bench.window.tabs()->count(), 2);
    QCOMPARE(std::count_if(bench.http.requests.cbegin(), bench.http.requests.cend(),
                           [](const HttpRequest &request) {
                               return request.url.host() == "dodo.example"_L1;
                           }),
             1);
}

void WindowTest::whoWasAskedIsShown()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(404, "{}")}));
    bench.profiles[0].stage = Profile::Stage::Test;
    bench.window.setProfiles(bench.profiles);
    bench.lookUp(u"pdt_unknown"_s);
    QTRY_VERIFY(bench.page() && !bench.page()->isAsking());
    const auto *stage = bench.page()->findChild<ChipRow *>(u"stage"_s);
    QCOMPARE(stage->texts(), QStringList{u"Test"_s});

    bench.profiles[0].stage = Profile::Stage::Live;
    bench.profiles[0].address = u"https://live.example"_s;
    bench.window.setProfiles(bench.profiles);
    QCOMPARE(stage->texts(), QStringList{u"Test"_s}); // who answered was the one for tests
    QVERIFY(bench.window.tabs()->tabText(0).endsWith(u"Test"_s));
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_VERIFY(!bench.page()->isAsking());
    QCOMPARE(bench.http.requests.constLast().url.host(), u"live.example"_s);
    QCOMPARE(stage->texts(), QStringList{u"Live"_s});
    QVERIFY(bench.window.tabs()->tabText(0).endsWith(u"Live"_s));
}

void WindowTest::whatWasSaidOfOneTabGoesWithIt()
{
    Bench bench;
    bench.lookUp(u"pdt_sample"_s);
    QTRY_VERIFY(bench.page() && bench.page()->outcome());
    bench.page()->copyForTicket(false);
    QTRY_VERIFY(!bench.window.statusBar()->currentMessage().isEmpty());
    bench.window.askBar()->setTyped(u"pdt_sample"_s);
    bench.window.askBar()->askAll();
    QCOMPARE(bench.window.statusBar()->currentMessage(), QString());
}

void WindowTest::theOthersAreAskedWithoutARemovedProfile()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(404, "{}")}));
    bench.lookUp(u"pdt_sample"_s);
    QTRY_COMPARE(bench.page()->outcome(), Outcome::NotFound);
    const qsizetype asked = bench.http.requests.size();
    bench.profiles.removeFirst();
    bench.window.setProfiles(bench.profiles);
    auto *button = bench.page()->findChild<StatePage *>()->findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Look up in all profiles"_s);
    button->click();
    QVERIFY(bench.window.tabs()->currentAskAll());
    QTRY_VERIFY(!bench.window.tabs()->isAsking());
    QVERIFY(bench.http.requests.size() > asked);
}

void WindowTest::whoDidNotSayWhetherItHasItIsCounted()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(401, "{}")}));
    bench.window.askBar()->setTyped(u"pdt_sample"_s);
    bench.window.askBar()->askAll();
    const AskAllPage *all = bench.window.tabs()->currentAskAll();
    QTRY_VERIFY(!all->isAsking());
    QCOMPARE(all->model().found(), 0);
    QCOMPARE(all->model().unknown(), 2);
    QCOMPARE(all->model().notAsked(), 1);
    QVERIFY2(all->accessibleName().contains(u" · unknown for 2 · "_s), qPrintable(all->accessibleName()));

    bench.http.script = FakeHttp::inTurn({FakeHttp::reply(404, "{}")}); // who has it not says so
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_VERIFY(!all->isAsking());
    QCOMPARE(all->model().unknown(), 0);
    QVERIFY2(!all->accessibleName().contains(u"unknown"_s), qPrintable(all->accessibleName()));
}

void WindowTest::askedAgainTheProfilesOfNowAreAsked()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(404, "{}")}));
    bench.window.askBar()->setTyped(u"pdt_sample"_s);
    bench.window.askBar()->askAll();
    const AskAllPage *all = bench.window.tabs()->currentAskAll();
    QTRY_VERIFY(!all->isAsking());
    const qsizetype asked = bench.http.requests.size();
    QVERIFY(asked > 0);
    bench.window.tabs()->closeCurrent(); // what is changed while it is closed counts too
    for (Profile &profile : bench.profiles)
        profile.leftOutOfAll = true;
    bench.profiles.removeLast();
    bench.profiles[0].leftOutOfAll = false;
    bench.profiles[0].address = u"https://moved.example"_s;
    bench.window.setProfiles(bench.profiles);
    bench.window.tabs()->reopenClosed();
    QCOMPARE(all->model().rowCount(), 3);
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_VERIFY(bench.http.requests.size() > asked && !all->isAsking());
    QCOMPARE(all->model().rowCount(), 2);
    QCOMPARE(bench.http.requests.size(), asked + 1);
    QCOMPARE(bench.http.requests.constLast().url.host(), u"moved.example"_s);
}

void WindowTest::everyAnswerIsSaidAloud_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("all");
    QTest::addColumn<QString>("said");
    QTest::newRow("found") << 200 << false << u"Found: "_s;
    QTest::newRow("not found") << 404 << false << u"Not found: "_s;
    QTest::newRow("refused") << 401 << false << u"Sign-in refused: "_s;
    QTest::newRow("all") << 404 << true << u"0 of 3 profile"_s;
}

void WindowTest::everyAnswerIsSaidAloud()
{
    QFETCH(const int, status);
    QFETCH(const bool, all);
    QFETCH(const QString, said);
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(status, status == 200 ? sample() : "{}")}));
    bench.window.askBar()->setTyped(u"pdt_sample"_s);
    if (all)
        bench.window.askBar()->askAll();
    else
        bench.window.askBar()->ask();
    QTRY_VERIFY(!bench.window.tabs()->isAsking());
    const QString spoken = bench.window.tabs()->currentWidget()->accessibleName();
    QVERIFY2(spoken.startsWith(said), qPrintable(spoken));
    QVERIFY(bench.field()->hasFocus() || all);
}

void WindowTest::everyProfileIsAskedForEachOfSeveralIds()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(404, "{}")}));
    bench.field()->setText(u"815 1002 1003"_s);
    bench.window.askBar()->askAll();
    QStringList asked;
    for (int i = 0; i < bench.window.tabs()->count(); ++i)
        asked.append(qobject_cast<AskAllPage *>(bench.window.tabs()->widget(i))->typed());
    QCOMPARE(asked, (QStringList{u"815"_s, u"1002"_s, u"1003"_s}));
    QCOMPARE(bench.window.tabs()->currentIndex(), 0);

    QStringList many;
    for (int i = 0; i <= AskBar::mostAtOnce; ++i)
        many.append(u"pdt_n%1"_s.arg(i));
    bench.window.askBar()->setTyped(many.join(u' '));
    bench.window.askBar()->askAll();
    const auto *bulk = qobject_cast<BulkPage *>(bench.window.tabs()->currentWidget());
    QVERIFY(bulk);
    QCOMPARE(bulk->start()->list()->toPlainText().split(u'\n'), many);
}

void WindowTest::anAnswerOfAllIsToldOnceAndCopiedWhole()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::reply(404, "{}")}));
    bench.field()->setText(u"pdt_sample"_s);
    bench.window.askBar()->askAll();
    const AskAllPage *all = bench.window.tabs()->currentAskAll();
    QTRY_VERIFY(!all->isAsking());
    const AskAllModel &model = all->model();
    const QModelIndex dodo = model.match(model.index(0), Qt::DisplayRole, u"Dodo test"_s).value(0);
    const QModelIndex oslo = model.match(model.index(0), Qt::DisplayRole, u"Oslo"_s).value(0);
    QCOMPARE(dodo.data(AskAllModel::TextRole).toString(), u"No product with this id (HTTP 404)"_s);
    const QString whole = dodo.data(AskAllModel::WholeRole).toString();
    QVERIFY2(whole.contains(u"Check the id, or ask another profile."_s), qPrintable(whole));
    QCOMPARE(whole.count(u"Dodo test"_s), 1);

    auto *list = all->findChild<QListView *>();
    list->setCurrentIndex(dodo);
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), whole);
    list->setCurrentIndex(oslo);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY2(QToolTip::text().contains(u"Oslo"_s), "who is not asked says why");
    QCOMPARE(bench.window.tabs()->count(), 1);
}

void WindowTest::aTabSaysTestOrLiveInWords()
{
    Bench bench;
    bench.profiles[0].stage = Profile::Stage::Test;
    bench.window.setProfiles(bench.profiles);
    bench.lookUp(u"pdt_sample"_s);
    const QTabBar *bar = bench.window.tabs()->tabBar();
    QCOMPARE(bar->tabText(0), QString(bench.page()->title() + u" · Test"_s));
    QVERIFY2(bar->accessibleTabName(0).contains(u"Test"_s), qPrintable(bar->accessibleTabName(0)));
    bench.profiles[0].stage = Profile::Stage::Live;
    bench.window.setProfiles(bench.profiles);
    QCOMPARE(bar->tabText(0), QString(bench.page()->title() + u" · Test"_s)); // which is what answered
    QTest::keyClick(&bench.window, Qt::Key_F5);
    QTRY_COMPARE(bar->tabText(0), QString(bench.page()->title() + u" · Live"_s));
}

void WindowTest::keysWork()
{
    Bench bench;
    bench.lookUp(u"pdt_one"_s);
    bench.lookUp(u"pdt_two"_s);
    bench.page()->form()->setFocus();
    QTest::keyClick(bench.page()->form(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(bench.field()->hasFocus());
    QCOMPARE(bench.field()->selectedText(), u"pdt_two"_s);
    bench.page()->form()->setFocus();
    QTest::keyClick(bench.page()->form(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(bench.field()->hasFocus());

    QTest::keyClick(bench.field(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(bench.window.tabs()->currentIndex(), 0);
    QTest::keyClick(bench.field(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.window.tabs()->currentIndex(), 1);
    QTest::keyClick(bench.field(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(bench.page()->isAsking());
    QTest::keyClick(bench.field(), Qt::Key_F9);
    QVERIFY(!bench.window.sideBar()->isVisible());
    QTest::keyClick(bench.field(), Qt::Key_F9);
    QVERIFY(bench.window.sideBar()->isVisible());
    QTest::keyClick(bench.field(), Qt::Key_F1);
    auto *shortcuts = bench.window.findChild<QDialog *>(u"shortcuts"_s);
    QVERIFY(shortcuts && shortcuts->isVisible());
    QTest::keyClick(shortcuts, Qt::Key_Escape);
}

void WindowTest::aFieldLeavesTheWindowsKeysToTheWindow()
{
    Bench bench;
    bench.lookUp(u"pdt_sample"_s);
    // X11 has keys of the window's for moving and deleting in a field; this one edits everywhere.
    QAction action(&bench.window);
    action.setShortcut(Qt::CTRL | Qt::Key_Z);
    bench.window.addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    const QList<QWidget *> fields{bench.field(), bench.part<FilterField>(),
                                  bench.window.tabs()->openBulk()->start()->list()};
    for (QWidget *field : fields) {
        bench.window.tabs()->setCurrentIndex(field == fields.constLast() ? 1 : 0);
        field->setFocus();
        triggered.clear();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(triggered.size() == 1, field->metaObject()->className());
    }
    action.setEnabled(false);
    bench.type(u"815"_s);
    QTest::keyClick(bench.field(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(bench.field()->text() != u"815"_s, "what nobody wants is the field's");
}

void WindowTest::unsavedWorkInADialogKeepsItOpen()
{
    class Unsaved final : public QDialog
    {
    public:
        using QDialog::QDialog;
        bool isSaved = false;
        void reject() override
        {
            if (isSaved)
                QDialog::reject();
        }
    };
    Bench bench;
    bench.window.show();
    Unsaved dialog(&bench.window);
    dialog.show();
    QVERIFY(!bench.window.close());
    QVERIFY(bench.window.isVisible() && dialog.isVisible());
    dialog.isSaved = true;
    QVERIFY(bench.window.close());
    QVERIFY(!dialog.isVisible());
}

void WindowTest::theWindowKeepsItsPlace()
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"window.ini"_s);
    FakeHttp http;
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    Lookups lookups(http, secrets, vendors);
    {
        MainWindow window(lookups, Vitrine::Display(QLocale::c()), settings);
        window.resize(777, 555);
        window.show();
        window.close();
    }
    const MainWindow window(lookups, Vitrine::Display(QLocale::c()), settings);
    QCOMPARE(window.size(), QSize(777, 555));
}

void WindowTest::aWindowWhoseScreenIsGoneIsSeen()
{
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"window.ini"_s);
    FakeHttp http;
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    Lookups lookups(http, secrets, vendors);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    {
        MainWindow window(lookups, Vitrine::Display(QLocale::c()), settings);
        window.show();
        window.setGeometry(QRect(screen.bottomRight() + QPoint(2'000, 1'000), QSize(700, 500))); // on a second one
        window.findChild<QSplitter *>()->setSizes({300, 400});
        window.close();
    }
    MainWindow window(lookups, Vitrine::Display(QLocale::c()), settings);
    window.show();
    QVERIFY2(screen.contains(window.geometry()), qPrintable(QDebug::toString(window.geometry())));
    QCOMPARE(window.size(), QSize(700, 500));
    QVERIFY2(qAbs(window.sideBar()->width() - 300) < 6, qPrintable(QString::number(window.sideBar()->width())));
}

void WindowTest::theStatusBarSaysWhoAnsweredAndWhoWasNotAsked()
{
    Bench bench([](const HttpRequest &request) {
        return request.url.host() == "dodo.example"_L1 ? FakeHttp::reply(200, sample()) : FakeHttp::reply(404, "{}");
    });
    const auto start = [&bench] {
        return bench.window.statusBar()->findChild<QLabel *>(u"profiles"_s)->text();
    };
    const auto end = [&bench] {
        return bench.window.statusBar()->findChild<QLabel *>(u"answers"_s)->text();
    };
    const QString profiles = start();
    QVERIFY2(profiles.startsWith(u"3 profile"_s), qPrintable(profiles));
    QCOMPARE(end(), QString());
    bench.window.status()->setKeychain(KeychainStore::State::Ready);
    QCOMPARE(start(), QString(profiles + u" · keychain unlocked"_s));
    bench.window.status()->setKeychain(KeychainStore::State::Locked);
    QCOMPARE(start(), QString(profiles + u" · keychain locked"_s));
    bench.lookUp(u"pdt_sample"_s);
    QVERIFY2(end().contains(u'1') && end().contains(u'2') && end().contains(u" · "_s), qPrintable(end()));
    bench.type(u"pdt_sample"_s);
    QTest::keyClick(bench.field(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(end(), u"Asking …"_s);
    QTRY_VERIFY(!bench.window.tabs()->isAsking());
    QVERIFY2(end().contains(u'1'), qPrintable(end()));
}

void WindowTest::longWaitingSaysHowLongAndForWhat()
{
    Bench bench(FakeHttp::inTurn({FakeHttp::never()}));
    bench.type(u"pdt_sample"_s);
    QTest::keyClick(bench.field(), Qt::Key_Return);
    const auto *bar = bench.part<AskingBar>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"pdt_sample"_s), qPrintable(bar->text()));
    QTRY_VERIFY_WITH_TIMEOUT(bar->text().startsWith(u"2 s · "_s), 10'000);
    QVERIFY2(bar->text().contains(u"Dodo test"_s), qPrintable(bar->text()));
    QVERIFY(bench.part<QPushButton>(u"cancel"_s)->isVisible());
}

void WindowTest::everyControlHasAName()
{
    Bench bench;
    bench.lookUp(u"pdt_sample"_s);
    const auto widgets = bench.window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isControl = qobject_cast<const QAbstractItemView *>(widget) ||
                               qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        if (!isControl || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
    }
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
