// SPDX-License-Identifier: Apache-2.0
#include "bulk/keptruns.h"
#include "end-to-end/canary/canary.h"
#include "exporting/exportdialog.h"
#include "fakes/fakehttp.h"
#include "fakes/latesecretstore.h"
#include "form/formview.h"
#include "history/history.h"
#include "inbackground.h"
#include "lookup/lookup.h"
#include "page/askallpage.h"
#include "page/chiprow.h"
#include "page/headercard.h"
#include "page/lookuppage.h"
#include "page/messagebar.h"
#include "page/statepage.h"
#include "raw/rawview.h"
#include "window/askfield.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"
#include "window/sidebar.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using RowKind = SideBarModel::Kind;

namespace {

/** The sample's product under another id. */
QByteArray productOf(const QString &id)
{
    QFile file(QStringLiteral(VITRINE_FIXTURES "/dodo/sample.in.json"));
    if (!file.open(QFile::ReadOnly))
        return {};
    QByteArray product = file.readAll();
    product.replace("\"product_id\": \"<string>\"", QByteArray("\"product_id\": \"" + id.toUtf8() + '"'));
    return product.replace("\"name\": \"<string>\"", QByteArray("\"name\": \"Plan " + id.toUtf8() + '"'));
}

FakeHttp::Answer answer(const HttpRequest &request)
{
    const QString id = request.url.path().section(u'/', -1);
    return id == "pdt_unknown"_L1 ? FakeHttp::reply(404, "{}") : FakeHttp::reply(200, productOf(id));
}

} // namespace

/** A window with a history: what it lists, what it shows without asking, and what comes back when it is started again.
 */
class RememberingTest : public QObject
{
    Q_OBJECT

    /** One start of the program, with what is in \a folder. */
    struct Start
    {
        FakeHttp http{answer};
        Test::LateSecretStore secrets;
        VendorList vendors = allVendors();
        BackgroundEnd end;
        Lookups lookups{http, secrets, vendors};
        History history;
        MainWindow window;
        QList<Profile> profiles;
        QSignalSpy began{&history, &History::began};

        explicit Start(const QString &folder, const QStringList &folders = {})
            : history(vendors, folder + "/history.sqlite"_L1)
            , window(lookups, Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom)),
                     folder + "/window.ini"_L1)
        {
            for (const QString &name : {u"Live"_s, u"Test"_s}) {
                Profile profile;
                profile.id = u"id of "_s + name;
                profile.name = name;
                profile.vendor = u"dodo"_s;
                profile.signIn = u"bearer"_s;
                profile.address = u"https://%1.example"_s.arg(name.toLower());
                profile.colour = u"#2563eb"_s;
                profile.folder = folders.value(profiles.size());
                secrets.entries.insert(profile.id, {{u"token"_s, u"a secret"_s}});
                profiles.append(profile);
            }
            window.setProfiles(profiles);
            window.remember(history);
            window.show();
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTRY_COMPARE(began.size(), 1);
        }

        [[nodiscard]] LookupTabs *tabs() const { return window.tabs(); }
        [[nodiscard]] LookupPage *page() const { return window.tabs()->current(); }
        [[nodiscard]] SideBar *side() const { return window.sideBar(); }
        void lookUp(const QString &id)
        {
            window.ask({id});
            QTRY_VERIFY(page() && !page()->isAsking());
        }
        [[nodiscard]] QStringList rows(RowKind kind) const
        {
            QStringList texts;
            for (int i = 0; i < side()->model()->rowCount(); ++i) {
                if (RowKind(row(i).data(SideBarModel::KindRole).toInt()) == kind)
                    texts.append(row(i).data().toString());
            }
            return texts;
        }
        [[nodiscard]] QModelIndex row(int at) const { return side()->model()->index(at, 0); }
        [[nodiscard]] QModelIndex row(RowKind kind, const QString &text) const
        {
            for (int i = 0; i < side()->model()->rowCount(); ++i) {
                if (RowKind(row(i).data(SideBarModel::KindRole).toInt()) == kind && row(i).data().toString() == text)
                    return row(i);
            }
            return {};
        }
        void click(const QModelIndex &index) const
        {
            QVERIFY(index.isValid());
            QTest::mouseClick(side()->viewport(), Qt::LeftButton, {}, side()->visualRect(index).center());
        }
        void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window, Qt::Key(key), modifiers); }
        [[nodiscard]] QString line() const { return page()->header()->line(); }
        [[nodiscard]] QString said() const
        {
            const auto *bar = page()->findChild<MessageBar *>(u"notice"_s);
            return bar && bar->isVisible() ? bar->text() : QString();
        }
        /** Does with the page in front what a person does who needs it. */
        void workWithIt(const QString &how)
        {
            FormView *form = page()->form();
            form->setFocus();
            form->setCurrentIndex(form->readingOrder().constFirst());
            if (how == "filter"_L1) {
                key(Qt::Key_F, Qt::ControlModifier);
                QTest::keyClicks(window.focusWidget(), u"price"_s);
            } else if (how == "fold"_L1) {
                QTest::keyClick(form, Qt::Key_Space);
            } else if (how == "copy"_L1) {
                QTest::keyClick(form, Qt::Key_C, Qt::ControlModifier);
            } else if (how == "copy the id"_L1) {
                page()->findChild<QToolButton *>(u"copyId"_s)->click();
            } else if (how == "copy for a ticket"_L1) {
                key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
            } else if (how == "copy of the raw answer"_L1) {
                page()->showRaw(true);
                auto *raw = page()->findChild<RawView *>();
                QTRY_VERIFY(raw->model()->rowCount() > 0);
                raw->setCurrentIndex(raw->model()->index(0, 0));
                QTest::keyClick(raw, Qt::Key_C, Qt::ControlModifier);
            } else if (how == "export"_L1) {
                key(Qt::Key_E, Qt::ControlModifier);
                QTest::keyClick(window.findChild<ExportDialog *>(), Qt::Key_Escape);
            }
        }
        void choose(const QString &entry)
        {
            const auto menus = window.menuBar()->findChildren<QMenu *>();
            for (const QMenu *menu : menus) {
                const auto actions = menu->actions();
                for (QAction *action : actions) {
                    if (action->text() == entry)
                        return action->trigger();
                }
            }
            QFAIL(qPrintable(entry));
        }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString folder() const { return m_folder->path(); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasAskedIsListed();
    void whatHasNoRoomInTheListIsInItsTip();
    void whatChangedSinceIsSaid();
    void whatIsListedIsShownWithoutAsking();
    void aPreviewGivesWayUnlessItIsKept_data();
    void aPreviewGivesWayUnlessItIsKept();
    void tabsComeBackWithoutAsking();
    void aTabThatWasNeverAnsweredComesBackUnasked();
    void whatBecameOfItSinceIsTold();
    void whoDidNotHaveItIsToldAfterAChange();
    void whatWasAskedOfAllComesBackUnasked();
    void closedTabsOpenAgain();
    void aMiddleClickCloses();
    void pinsStay();
    void aRemovedProfileIsSaid();
    void aRenamedProfileKeepsItsLookups();
    void anAnswerStaysThatOfTheAccountThatGaveIt();
    void whatIsNotKeptIsNotAskedByALook();
    void foldersFoldAndStayFolded();
    void keysWorkInTheList();
    void nothingIsKeptWhereNothingIsWanted();
    void whatIsNotThePersonsOwnIsNotKept();
    void noSecretIsWritten();
};

void RememberingTest::whatWasAskedIsListed()
{
    Start start(folder());
    const QAbstractItemModelTester tester(start.side()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(start.rows(RowKind::Note).size(), 1);
    start.lookUp(u"pdt_one"_s);
    start.lookUp(u"pdt_unknown"_s);
    QTRY_COMPARE(start.rows(RowKind::Recent), QStringList({u"pdt_unknown"_s, u"Plan pdt_one"_s}));
    QVERIFY(start.rows(RowKind::Note).isEmpty());
    const QModelIndex found = start.row(RowKind::Recent, u"Plan pdt_one"_s);
    QCOMPARE(found.data(SideBarModel::DetailRole).toString(), u"pdt_one · now"_s);
    QCOMPARE(found.data(SideBarModel::ShortDetailRole).toString(), u"now"_s);
    QVERIFY(found.data(SideBarModel::TipRole).toString().contains(u"Live"_s));
    const QModelIndex unknown = start.row(RowKind::Recent, u"pdt_unknown"_s);
    QVERIFY(unknown.data(SideBarModel::MutedRole).toBool());
    QCOMPARE(unknown.data(SideBarModel::DetailRole).toString(), u"Not found · now"_s);
    QCOMPARE(unknown.data(SideBarModel::ShortDetailRole).toString(), u"Not found"_s);
}

void RememberingTest::whatHasNoRoomInTheListIsInItsTip()
{
    Start start(folder(), {u"Shops of the north"_s});
    start.profiles[0].stage = Profile::Stage::Live;
    start.window.setProfiles(start.profiles);
    const QString tip = start.row(RowKind::Profile, u"Live"_s).data(SideBarModel::TipRole).toString();
    QCOMPARE(tip.split(u'\n'), QStringList({u"Live"_s, u"Dodo Payments"_s, u"Live"_s, u"Shops of the north"_s,
                                            u"https://live.example"_s, u"Ctrl+2"_s}));
    // numbers count as the rows do, where what is in no folder comes first
    start.key(Qt::Key_1, Qt::ControlModifier);
    start.lookUp(u"pdt_one"_s);
    QCOMPARE(start.page()->profile().name, u"Test"_s);
    start.key(Qt::Key_2, Qt::ControlModifier);
    start.lookUp(u"pdt_two"_s);
    QCOMPARE(start.page()->profile().name, u"Live"_s);
    const QModelIndex folderRow = start.row(RowKind::Folder, u"Shops of the north"_s);
    QCOMPARE(folderRow.data(SideBarModel::TipRole).toString(), u"Shops of the north"_s);
}

void RememberingTest::whatChangedSinceIsSaid()
{
    Start start(folder());
    start.lookUp(u"pdt_1"_s);
    const QStringList before = start.page()->header()->chips();
    start.page()->ask();
    QTRY_VERIFY(!start.page()->isAsking());
    start.lookUp(u"pdt_2"_s); // by then the history has answered what is the same in pdt_1
    QTRY_COMPARE(start.rows(RowKind::Recent).size(), 2);
    start.lookUp(u"pdt_1"_s);
    QCOMPARE(start.page()->header()->chips(), before);

    start.http.script = [](const HttpRequest &) {
        QByteArray changed = productOf(u"pdt_1"_s);
        changed.replace("Plan pdt_1", "Plan One").replace("\"product_id\"", "\"new_member\": 1, \"product_id\"");
        return FakeHttp::reply(200, changed);
    };
    start.page()->ask();
    QTRY_COMPARE(start.page()->header()->chips().size(), before.size() + 2); // one is the undocumented member
    const QString chip = start.page()->header()->chips().constLast();
    QVERIFY2(chip.startsWith(u"2 change"_s) && chip.contains(u" since "_s), qPrintable(chip));

    start.page()->ask();
    QTRY_VERIFY(!start.page()->isAsking());
    QCOMPARE(start.page()->header()->chips().size(), before.size() + 1);

    start.http.script = [](const HttpRequest &) { // what is emptied is changed, also where an exchange has no id
        QByteArray emptied = productOf(u"pdt_1"_s);
        emptied.replace("Plan pdt_1", "Plan One").replace("\"product_id\"", "\"new_member\": 1, \"product_id\"");
        return FakeHttp::reply(200, emptied.replace("\"description\": \"<string>\"", "\"description\": \"\""));
    };
    start.page()->ask();
    QTRY_COMPARE(start.page()->header()->chips().size(), before.size() + 2);
    QVERIFY(start.page()->header()->chips().constLast().startsWith(u"1 change"_s));
}

void RememberingTest::whatIsListedIsShownWithoutAsking()
{
    Start(folder()).lookUp(u"pdt_one"_s);
    Start start(folder());
    start.key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(start.tabs()->count(), 0);
    start.click(start.row(RowKind::Recent, u"Plan pdt_one"_s));
    QTRY_COMPARE(start.page()->outcome(), Outcome::Found);
    QCOMPARE(start.page()->title(), u"Plan pdt_one"_s);
    QVERIFY2(start.line().contains(u"from this computer, just now"_s), qPrintable(start.line()));
    QVERIFY(start.http.requests.isEmpty());
    QVERIFY(start.secrets.calls.isEmpty());

    start.key(Qt::Key_F5);
    QTRY_VERIFY(!start.page()->isAsking());
    QCOMPARE(start.http.requests.size(), 1);
    QVERIFY2(start.line().contains(u"answered in"_s), qPrintable(start.line()));
}

void RememberingTest::aPreviewGivesWayUnlessItIsKept_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"nothing", "double click", "tab", "ask again", "pin", "key", "filter", "fold", "copy",
                            "copy the id", "copy for a ticket", "copy of the raw answer", "export"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void RememberingTest::aPreviewGivesWayUnlessItIsKept()
{
    QFETCH(const QString, how);
    Start start(folder());
    start.lookUp(u"pdt_one"_s);
    start.lookUp(u"pdt_two"_s);
    QTRY_COMPARE(start.rows(RowKind::Recent).size(), 2);
    start.key(Qt::Key_W, Qt::ControlModifier);
    start.key(Qt::Key_W, Qt::ControlModifier);

    const QModelIndex one = start.row(RowKind::Recent, u"Plan pdt_one"_s);
    start.click(one);
    QVERIFY(start.tabs()->isPreview(0));
    QTRY_VERIFY(start.page()->outcome());
    if (how == "double click"_L1)
        QTest::mouseDClick(start.side()->viewport(), Qt::LeftButton, {}, start.side()->visualRect(one).center());
    else if (how == "tab"_L1)
        QTest::mouseDClick(start.tabs()->tabBar(), Qt::LeftButton, {}, start.tabs()->tabBar()->tabRect(0).center());
    else if (how == "ask again"_L1)
        start.key(Qt::Key_F5);
    else if (how == "pin"_L1)
        start.key(Qt::Key_D, Qt::ControlModifier);
    else if (how == "key"_L1)
        QTest::keyClick(start.side(), Qt::Key_Return);
    else
        start.workWithIt(how);
    QCOMPARE(start.tabs()->isPreview(0), how == "nothing"_L1);

    start.click(start.row(RowKind::Recent, u"Plan pdt_two"_s));
    QTRY_COMPARE(start.page()->title(), u"Plan pdt_two"_s);
    QCOMPARE(start.tabs()->count(), how == "nothing"_L1 ? 1 : 2);
    QVERIFY(start.tabs()->isPreview(start.tabs()->currentIndex()));
}

void RememberingTest::tabsComeBackWithoutAsking()
{
    {
        Start start(folder());
        for (const QString &id : {u"pdt_one"_s, u"pdt_two"_s, u"pdt_three"_s})
            start.lookUp(id);
        start.tabs()->tabBar()->moveTab(2, 0);
        start.tabs()->setCurrentIndex(1);
        start.window.close();
    }
    Start start(folder());
    QCOMPARE(start.tabs()->count(), 3);
    QCOMPARE(start.tabs()->currentIndex(), 1);
    QTRY_COMPARE(start.tabs()->tabText(0), u"Plan pdt_three"_s);
    QTRY_COMPARE(start.tabs()->tabText(2), u"Plan pdt_two"_s);
    QCOMPARE(start.page()->title(), u"Plan pdt_one"_s);
    QVERIFY(start.page()->form()->readingOrder().size() > 10);
    QVERIFY(start.line().contains(u"from this computer"_s));
    QCOMPARE(start.window.statusBar()->findChild<QLabel *>(u"answers"_s)->text(), u"1 answer(s)"_s);
    QVERIFY2(start.window.windowTitle().startsWith(u"Plan pdt_one"_s), qPrintable(start.window.windowTitle()));
    QVERIFY(start.http.requests.isEmpty());
    QVERIFY(start.secrets.calls.isEmpty());
}

void RememberingTest::aTabThatWasNeverAnsweredComesBackUnasked()
{
    {
        Start start(folder());
        start.http.script = FakeHttp::inTurn({FakeHttp::never()});
        start.window.ask({u"pdt_one"_s});
        start.window.close();
    }
    Start start(folder());
    QCOMPARE(start.tabs()->count(), 1);
    QCOMPARE(start.page()->id(), u"pdt_one"_s);
    const auto *state = start.page()->findChild<StatePage *>();
    QTRY_COMPARE(state->title(), u"Not asked yet"_s);
    QVERIFY(state->isVisible() && state->text().contains(u"kept"_s));
    QVERIFY(start.http.requests.isEmpty());
    state->button()->click();
    QTRY_COMPARE(start.page()->title(), u"Plan pdt_one"_s);
}

void RememberingTest::whatBecameOfItSinceIsTold()
{
    {
        Start start(folder());
        start.lookUp(u"pdt_one"_s);
        start.http.script = FakeHttp::inTurn({FakeHttp::reply(404, "{}")});
        start.key(Qt::Key_F5);
        QTRY_COMPARE(start.page()->outcome(), Outcome::NotFound);
        start.window.close();
    }
    {
        Start start(folder());
        QTRY_COMPARE(start.page()->outcome(), Outcome::NotFound);
        QCOMPARE(start.page()->title(), u"Plan pdt_one"_s); // which is still worth reading
        const auto *error = start.page()->findChild<MessageBar *>(u"error"_s);
        QVERIFY2(error->isVisible() && error->text().contains(u"What stands below was answered before."_s),
                 qPrintable(error->text()));
        QVERIFY(start.http.requests.isEmpty());

        start.http.script = answer;
        start.key(Qt::Key_F5);
        QTRY_COMPARE(start.page()->outcome(), Outcome::Found);
        start.window.close();
    }
    Start again(folder()); // found again, so nothing has become of it since
    QTRY_COMPARE(again.page()->outcome(), Outcome::Found);
    QTest::qWait(100);
    QVERIFY(!again.page()->findChild<MessageBar *>(u"error"_s)->isVisible());
}

void RememberingTest::whoDidNotHaveItIsToldAfterAChange()
{
    {
        Start start(folder());
        start.http.script = FakeHttp::inTurn({FakeHttp::reply(404, "{}")});
        start.profiles[0].stage = Profile::Stage::Test;
        start.window.setProfiles(start.profiles);
        start.lookUp(u"pdt_none"_s);
        QCOMPARE(start.page()->outcome(), Outcome::NotFound);
        start.window.close();
    }
    Start start(folder());
    start.profiles[0].stage = Profile::Stage::Live;
    start.window.setProfiles(start.profiles);
    QTRY_COMPARE(start.page()->outcome(), Outcome::NotFound);
    QCOMPARE(start.page()->findChild<ChipRow *>(u"stage"_s)->texts(), QStringList{u"Test"_s});
    const auto *notice = start.page()->findChild<MessageBar *>(u"notice"_s);
    QVERIFY2(notice->isVisible() && notice->text().contains(u"has been changed since"_s), qPrintable(notice->text()));
    QVERIFY(start.http.requests.isEmpty());
}

void RememberingTest::whatWasAskedOfAllComesBackUnasked()
{
    const auto all = [](const Start &start) {
        return qobject_cast<AskAllPage *>(start.tabs()->currentWidget());
    };
    {
        Start start(folder());
        start.http.script = [](const HttpRequest &request) {
            return request.url.host().startsWith("test"_L1) ? FakeHttp::reply(404, "{}") : answer(request);
        };
        start.window.askBar()->setTyped(u"pdt_one"_s);
        start.window.askBar()->askAll();
        QTRY_VERIFY(all(start) && !all(start)->isAsking());
        QCOMPARE(all(start)->model().found(), 1);
        start.window.close();
    }
    Start start(folder());
    QVERIFY(all(start));
    QTRY_COMPARE(all(start)->model().found(), 1);
    QCOMPARE(all(start)->model().index(0).data().toString(), u"Live"_s);
    QCOMPARE(all(start)->model().index(0).data(AskAllModel::StateRole).toString(), u"Found · earlier"_s);
    QCOMPARE(all(start)->model().index(1).data(AskAllModel::StateRole).toString(), u"Not asked yet"_s);
    const auto *hits = all(start)->findChild<QLabel *>(u"hits"_s);
    QCOMPARE(hits->text(), u"Not asked again yet"_s);
    QVERIFY(start.http.requests.isEmpty());
    QVERIFY(start.secrets.calls.isEmpty());
    start.key(Qt::Key_F5);
    QTRY_COMPARE(all(start)->model().found(), 2);
    QVERIFY2(hits->text().startsWith(u"2 of 2 "_s), qPrintable(hits->text()));
    QCOMPARE(start.http.requests.size(), 2);
}

void RememberingTest::closedTabsOpenAgain()
{
    Start start(folder());
    for (const QString &id : {u"pdt_one"_s, u"pdt_two"_s, u"pdt_three"_s})
        start.lookUp(id);
    start.tabs()->setCurrentIndex(0);
    start.key(Qt::Key_W, Qt::ControlModifier);
    start.key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(start.tabs()->count(), 1);
    start.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(start.page()->title(), u"Plan pdt_two"_s);
    start.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(start.page()->title(), u"Plan pdt_one"_s);
    QCOMPARE(start.tabs()->currentIndex(), 0);
    start.key(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(start.tabs()->count(), 3);
    QCOMPARE(start.http.requests.size(), 3);
}

void RememberingTest::aMiddleClickCloses()
{
    Start start(folder());
    start.lookUp(u"pdt_one"_s);
    start.lookUp(u"pdt_two"_s);
    QTest::mouseClick(start.tabs()->tabBar(), Qt::MiddleButton, {}, start.tabs()->tabBar()->tabRect(0).center());
    QCOMPARE(start.tabs()->count(), 1);
    QCOMPARE(start.page()->title(), u"Plan pdt_two"_s);
}

void RememberingTest::pinsStay()
{
    {
        Start start(folder());
        start.lookUp(u"pdt_one"_s);
        start.key(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(start.rows(RowKind::Pin), QStringList{u"Plan pdt_one"_s});
        start.window.close();
    }
    Start start(folder());
    QCOMPARE(start.rows(RowKind::Pin), QStringList{u"Plan pdt_one"_s});
    start.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(start.rows(RowKind::Pin).isEmpty());
}

void RememberingTest::aRemovedProfileIsSaid()
{
    Start start(folder());
    start.lookUp(u"pdt_one"_s);
    start.key(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(start.rows(RowKind::Recent).size(), 1);
    start.window.setProfiles(start.profiles.mid(1));
    const QModelIndex row = start.row(RowKind::Recent, u"Plan pdt_one"_s);
    QVERIFY(row.data(SideBarModel::DetailRole).toString().startsWith(u"profile removed"_s));
    QVERIFY(row.data(SideBarModel::TipRole).toString().contains(u"Live"_s));
    start.click(row);
    QTRY_COMPARE(start.page()->title(), u"Plan pdt_one"_s);
    QVERIFY2(start.said().contains(u"“Live” was removed"_s), qPrintable(start.said()));
    QCOMPARE(start.http.requests.size(), 1);
}

void RememberingTest::aRenamedProfileKeepsItsLookups()
{
    Start start(folder());
    start.lookUp(u"pdt_one"_s);
    QTRY_COMPARE(start.rows(RowKind::Recent).size(), 1);
    start.key(Qt::Key_W, Qt::ControlModifier);
    start.profiles[0].name = u"Live, formerly"_s;
    start.window.setProfiles(start.profiles);
    const QModelIndex row = start.row(RowKind::Recent, u"Plan pdt_one"_s);
    QVERIFY2(row.data(SideBarModel::TipRole).toString().contains(u"Live, formerly"_s),
             qPrintable(row.data(SideBarModel::TipRole).toString()));
    start.click(row);
    QTRY_COMPARE(start.page()->outcome(), Outcome::Found);
    QVERIFY2(start.line().contains(u"Live, formerly"_s), qPrintable(start.line()));
    QCOMPARE(start.http.requests.size(), 1);
    start.key(Qt::Key_F5);
    QTRY_COMPARE(start.http.requests.size(), 2);
}

void RememberingTest::anAnswerStaysThatOfTheAccountThatGaveIt()
{
    const auto set = [](Start &start, Profile::Stage stage, const QString &address) {
        start.profiles[0].stage = stage;
        start.profiles[0].address = address;
        start.window.setProfiles(start.profiles);
    };
    const auto stageOf = [](const Start &start) {
        return start.page()->findChild<ChipRow *>(u"stage"_s)->texts();
    };
    {
        Start start(folder());
        set(start, Profile::Stage::Test, u"https://test.example"_s);
        start.lookUp(u"pdt_one"_s);
        QCOMPARE(start.tabs()->tabText(0), u"Plan pdt_one · Test"_s);
        set(start, Profile::Stage::Live, u"https://live.example"_s);
        QCOMPARE(start.tabs()->tabText(0), u"Plan pdt_one · Test"_s); // nothing else has answered yet
        QCOMPARE(stageOf(start), QStringList{u"Test"_s});
        start.window.close();
    }
    Start start(folder());
    set(start, Profile::Stage::Live, u"https://live.example"_s);
    start.tabs()->closeCurrent();
    start.click(start.row(RowKind::Recent, u"Plan pdt_one"_s));
    QTRY_COMPARE(start.page()->outcome(), Outcome::Found);
    QCOMPARE(start.tabs()->tabText(0), u"Plan pdt_one · Test"_s);
    QCOMPARE(stageOf(start), QStringList{u"Test"_s});
    QVERIFY2(start.said().contains(u"Test · https://test.example"_s), qPrintable(start.said()));
    QCOMPARE(start.page()->exportSource().at(0)->profile.stage, Profile::Stage::Test);
    QVERIFY(start.http.requests.isEmpty());

    const auto chips = start.page()->header()->chips();
    start.http.script = [](const HttpRequest &) {
        return FakeHttp::reply(200, productOf(u"pdt_one"_s).replace("Plan pdt_one", "Plan One"));
    };
    start.key(Qt::Key_F5);
    QTRY_COMPARE(start.page()->title(), u"Plan One"_s);
    QCOMPARE(start.http.requests.constLast().url.host(), u"live.example"_s);
    QCOMPARE(start.tabs()->tabText(0), u"Plan One · Live"_s);
    QVERIFY(start.said().isEmpty());
    start.lookUp(u"pdt_two"_s); // by then the history has answered
    QTRY_COMPARE(start.rows(RowKind::Recent).size(), 2);
    start.tabs()->setCurrentIndex(0);
    QCOMPARE(start.page()->header()->chips(), chips); // two accounts differ, and nothing has changed
}

void RememberingTest::whatIsNotKeptIsNotAskedByALook()
{
    Start start(folder());
    start.lookUp(u"pdt_one"_s);
    start.key(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(start.rows(RowKind::Pin).size(), 1);
    start.key(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(start.rows(RowKind::Note), QStringList());
    start.choose(u"&Do not keep them"_s);
    QTRY_COMPARE(start.rows(RowKind::Note), QStringList{u"Recent lookups are not kept"_s});
    start.click(start.row(RowKind::Pin, u"Plan pdt_one"_s));
    QTRY_COMPARE(start.page()->findChild<StatePage *>()->title(), u"Not asked yet"_s);
    QCOMPARE(start.http.requests.size(), 1);
    start.page()->findChild<StatePage *>()->button()->click();
    QTRY_COMPARE(start.page()->outcome(), Outcome::Found);
    QCOMPARE(start.http.requests.size(), 2);
}

void RememberingTest::foldersFoldAndStayFolded()
{
    const QStringList folders{QString(), u"Shops"_s};
    {
        Start start(folder(), folders);
        QCOMPARE(start.rows(RowKind::Folder), QStringList{u"Shops"_s});
        QCOMPARE(start.rows(RowKind::Profile), QStringList({u"Live"_s, u"Test"_s}));
        start.side()->setCurrentIndex(start.row(RowKind::Profile, u"Test"_s));
        QTest::keyClick(start.side(), Qt::Key_Left);
        QCOMPARE(start.rows(RowKind::Profile), QStringList{u"Live"_s});
        QCOMPARE(start.side()->currentIndex().data().toString(), u"Shops"_s);
        QCOMPARE(start.side()->currentIndex().data(SideBarModel::DetailRole).toString(), u"1"_s);
        QTest::keyClick(start.side(), Qt::Key_Right);
        QCOMPARE(start.rows(RowKind::Profile).size(), 2);
        start.click(start.row(RowKind::Folder, u"Shops"_s));
        QCOMPARE(start.rows(RowKind::Profile).size(), 1);
        start.window.close();
    }
    const Start start(folder(), folders);
    QCOMPARE(start.rows(RowKind::Profile), QStringList{u"Live"_s});
}

void RememberingTest::keysWorkInTheList()
{
    Start start(folder());
    start.lookUp(u"pdt_one"_s);
    start.lookUp(u"pdt_two"_s);
    QTRY_COMPARE(start.rows(RowKind::Recent).size(), 2);
    start.side()->setFocus();
    start.side()->setCurrentIndex(start.row(RowKind::Recent, u"Plan pdt_two"_s));
    QTest::keyClick(start.side(), Qt::Key_Down);
    QTest::keyClick(start.side(), Qt::Key_Space);
    QCOMPARE(start.page()->title(), u"Plan pdt_one"_s);
    QCOMPARE(start.side()->currentIndex().data().toString(), u"Plan pdt_one"_s);
    QTest::keyClick(start.side(), Qt::Key_Delete);
    QTRY_COMPARE(start.rows(RowKind::Recent), QStringList{u"Plan pdt_two"_s});
    QCOMPARE(start.http.requests.size(), 2);
}

void RememberingTest::nothingIsKeptWhereNothingIsWanted()
{
    {
        Start start(folder());
        start.lookUp(u"pdt_one"_s);
        QTRY_COMPARE(start.rows(RowKind::Recent).size(), 1);
        start.tabs()->setBulkFolder(folder());
        const QString run = nameOfKeptRun(folder(), QDateTime::currentDateTime());
        QFile file(run);
        QVERIFY(file.open(QFile::WriteOnly) &&
                file.setFileTime(QDateTime(QDate(2026, 1, 1), {}), QFile::FileModificationTime));
        file.close();
        start.choose(u"&Clear recent lookups"_s);
        QTRY_VERIFY(start.rows(RowKind::Recent).isEmpty());
        QTRY_VERIFY(!QFile::exists(run)); // what is kept of many ids goes with them
        start.lookUp(u"pdt_two"_s);
        QTRY_COMPARE(start.rows(RowKind::Recent).size(), 1);
        start.choose(u"&Do not keep them"_s);
        QTRY_VERIFY(start.rows(RowKind::Recent).isEmpty());
        start.lookUp(u"pdt_three"_s);
        start.window.close();
    }
    const Start start(folder());
    QVERIFY(start.rows(RowKind::Recent).isEmpty());
    QCOMPARE(start.tabs()->count(), 3);
}

void RememberingTest::whatIsNotThePersonsOwnIsNotKept()
{
    {
        Start start(folder());
        start.window.leaveOut({u"id of Live"_s});
        start.lookUp(u"pdt_one"_s);
        start.key(Qt::Key_D, Qt::ControlModifier);
        start.window.askBar()->chooseProfile(1);
        start.lookUp(u"pdt_two"_s);
        QTRY_COMPARE(start.rows(RowKind::Recent), QStringList{u"Plan pdt_two"_s});
        start.window.close();
    }
    const Start start(folder());
    QCOMPARE(start.rows(RowKind::Recent), QStringList{u"Plan pdt_two"_s});
    QVERIFY(start.rows(RowKind::Pin).isEmpty());
    QCOMPARE(start.tabs()->count(), 1);
}

void RememberingTest::noSecretIsWritten()
{
    const Canary token;
    const QByteArray written = token.secret().toUtf8().replace('\\', "\\\\").replace('"', "\\\"");
    {
        Start start(folder());
        for (const Profile &profile : std::as_const(start.profiles))
            start.secrets.entries.insert(profile.id, {{u"token"_s, token.secret()}});
        // a careless server repeats what it was sent, wherever it can
        start.http.script = [written](const HttpRequest &request) {
            const QString id = request.url.path().section(u'/', -1);
            if (id == "pdt_unknown"_L1)
                return FakeHttp::reply(404, "{\"message\": \"" + written + "\"}", {{"X-Request-Id", written}});
            return FakeHttp::reply(200, productOf(id).replace("Plan ", QByteArray("Plan " + written + ' ')));
        };
        start.lookUp(u"pdt_one"_s);
        start.key(Qt::Key_D, Qt::ControlModifier);
        start.lookUp(u"pdt_unknown"_s);
        QTRY_COMPARE(start.rows(RowKind::Recent).size(), 2);
        start.window.close();
    }
    QDirIterator files(folder(), QDir::Files | QDir::Hidden);
    bool isKept = false;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        isKept = isKept || bytes.contains("pdt_unknown");
        QVERIFY2(!token.isIn(bytes), qPrintable(file.fileName()));
    }
    QVERIFY(isKept);
}

QTEST_MAIN(RememberingTest)
#include "tst_remembering.moc"
