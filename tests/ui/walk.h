// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "bulk/bulkview.h"
#include "bulk/columnchooser.h"
#include "core/vendors/reading.h"
#include "exporting/exportdialog.h"
#include "files/writer.h"
#include "form/formview.h"
#include "lookup/savedanswer.h"
#include "page/askingbar.h"
#include "page/filterfield.h"
#include "page/headercard.h"
#include "profiles/networkrows.h"
#include "profiles/profilebook.h"
#include "profiles/profileeditor.h"
#include "profiles/profilesdialog.h"
#include "raw/rawview.h"
#include "ui/handmade.h"
#include "ui/states.h"
#include "window/shortcuts.h"
#include "window/sidebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

/** Everything there is to see, one after another: what the tests of geometry, names, focus and looks walk through. */
namespace Vitrine::States {

using Visit = std::function<void(QWidget &shown, const QString &state)>;

inline void visitProducts(Bench &bench, const Visit &visit)
{
    LookupTabs *tabs = bench.window.tabs();
    for (const char *name : {"enos/every-field", "rayteams/twelve-steps", "dodo/recurring", "timbu/sample",
                             "superoffice/sample", "superoffice/rights", "superoffice/languages"}) {
        const QString fixture = QString::fromLatin1(name);
        const Vendor &vendor = *findVendor(bench.vendors, fixture.section(u'/', 0, 0));
        LookupResult result = readSavedAnswer(vendor, Reading::fixture(fixture));
        Profile profile;
        profile.id = profile.name = fixture;
        profile.vendor = vendor.info().id;
        profile.stage = Profile::Stage::Test;
        for (const FieldSpec &field : vendor.info().fields) {
            if (field.kind == FieldSpec::Kind::Text)
                profile.fields.insert(field.key, QStringLiteral("o15724268424841"));
        }
        result.profile = profile;
        result.fetched = QDateTime::currentDateTimeUtc().addDays(-3); // said in the most words there are
        result.tookMs = 14'312;
        LookupPage *page = tabs->bring({profile, QStringLiteral("1")}, true);
        page->show(result);
        page->form()->setCurrentIndex(page->form()->readingOrder().value(2));
        visit(bench.window, fixture);
        page->setEmptyShown(true);
        page->showView(PageView::Request);
        visit(bench.window, fixture + QStringLiteral(" request"));
        page->showView(PageView::Raw);
        [[maybe_unused]] const bool isThere = QTest::qWaitFor([page] {
            return page->findChild<RawView *>()->model()->rowCount() > 0;
        });
        visit(bench.window, fixture + QStringLiteral(" raw"));
        page->showView(PageView::Form);
        visit(bench.window, fixture + QStringLiteral(" with empty fields"));
        page->findChild<FilterField *>()->setText(QStringLiteral("name"));
        visit(bench.window, fixture + QStringLiteral(" filtered"));
        tabs->closeCurrent();
    }
}

/** What a row can be, or become by a key. */
inline void visitRows(Bench &bench, const Visit &visit)
{
    const auto mapOf = [](const QString &label, const QList<Field> &fields) {
        return Handmade::field(label, {.kind = Kind::Map, .meaning = std::monostate()}, fields);
    };
    const auto meter = [&mapOf](const QString &name) {
        return mapOf(name, {Handmade::text(QStringLiteral("Title"), name),
                            Handmade::money(QStringLiteral("Each"), QStringLiteral("0.10"), Term::Price)});
    };
    const QString rights = QStringLiteral("may be read, may be changed, may be added, may be deleted, ");
    Field languages = Handmade::field(QStringLiteral("Title"),
                                      {Kind::LanguageTexts, QStringLiteral("{}"),
                                       QList<LanguageText>{{QStringLiteral("en"), QStringLiteral("Lamp")},
                                                           {QStringLiteral("de"), QStringLiteral("Lampe")},
                                                           {QStringLiteral("nb"), QStringLiteral("Lampe nb")}}});
    languages.right = Right::Mandatory;
    LookupResult result = Handmade::found();
    result.profile = bench.profiles.constFirst();
    result.product->sections.first().fields =
        QList<Field>{
            languages, Handmade::text(QStringLiteral("Story"), QStringLiteral("many words ").repeated(1'000)),
            Handmade::text(QStringLiteral("what_a_vendor_calls_a_thing_in_so_many_words"), QStringLiteral("1")),
            Handmade::field(QStringLiteral("Mask"),
                            {Kind::Choice, QStringLiteral("255"), Choice{QStringLiteral("255"), rights + rights}}),
            mapOf(QStringLiteral("Meters"), {meter(QStringLiteral("Tiles")), meter(QStringLiteral("Traffic"))})} +
        result.product->sections.first().fields;
    LookupPage *page = bench.window.tabs()->bring({result.profile, result.asked}, true);
    page->show(result);
    page->header()->setChanges(QStringLiteral("12 changes since 12 November 2026"));
    FormView *form = page->form();
    const auto choose = [form](const QString &label) {
        for (const QModelIndex &index : form->readingOrder()) {
            if (index.data().toString() == label)
                return form->setCurrentIndex(index);
        }
        qFatal("There is no such row.");
    };
    visit(bench.window, QStringLiteral("rows of every kind"));
    choose(QStringLiteral("Title"));
    QTest::keyClick(form, Qt::Key_Return);
    visit(bench.window, QStringLiteral("languages unfolded"));
    choose(QStringLiteral("Key"));
    form->toggleSecret();
    visit(bench.window, QStringLiteral("a secret revealed"));
    choose(QStringLiteral("Page"));
    form->openCurrentLink();
    auto *question = form->findChild<QDialog *>(QStringLiteral("linkDialog"));
    visit(*question, QStringLiteral("the question before a link"));
    question->reject();
    choose(QStringLiteral("Story"));
    QTest::keyClick(form, Qt::Key_Return);
    visit(bench.window, QStringLiteral("a long text"));
    bench.window.tabs()->closeCurrent();
}

inline void visitPages(Bench &bench, const Visit &visit)
{
    MainWindow &window = bench.window;
    visit(window, QStringLiteral("first start"));
    window.setProfiles(bench.profiles, {{bench.profiles.constFirst(), QStringLiteral("pdt_8ZkQ1vX0a7LmN2")}});
    visit(window, QStringLiteral("samples"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const PastLookup past{.profileId = bench.profiles.constFirst().id,
                          .profileName = bench.profiles.constFirst().name,
                          .asked = QStringLiteral("pdt_8ZkQ1vX0a7LmN2"),
                          .name = QStringLiteral("Acme Pro plan"),
                          .outcome = Outcome::Found,
                          .fetched = now};
    PastLookup gone = past;
    gone.profileId = gone.profileName = QStringLiteral("gone");
    PastLookup unknown = past;
    unknown.outcome = Outcome::NotFound;
    unknown.asked = QStringLiteral("pdt_unknown");
    unknown.name.clear();
    unknown.fetched = now.addDays(-40);
    window.sideBar()->setLists({{past, gone, unknown}, {past}});
    QList<Profile> inFolder = bench.profiles;
    inFolder[1].folder = QStringLiteral("Shops");
    window.setProfiles(inFolder);
    visit(window, QStringLiteral("side bar"));
    window.setProfiles(bench.profiles);
    for (const State &state : all()) {
        bench.show(state);
        visit(window, QString::fromLatin1(state.name));
        window.tabs()->closeCurrent();
    }
    visitProducts(bench, visit);
    visitRows(bench, visit);
    bench.showProduct();
    visit(window, QStringLiteral("found"));
    window.tabs()->current()->findChild<FilterField *>()->setText(QStringLiteral("nothing has this in it"));
    visit(window, QStringLiteral("nothing found by the filter"));
    window.tabs()->current()->findChild<FilterField *>()->clear();
    window.say(QStringLiteral("A notice that concerns the program as a whole and is rather longer than one line of it, "
                              "so that it has to be broken somewhere."));
    bench.show(all().at(4)); // offline
    visit(window, QStringLiteral("an older answer"));
    window.askBar()->setTyped(QStringLiteral("pdt_8ZkQ1vX0a7LmN2"));
    window.askBar()->askAll();
    bench.settle();
    visit(window, QStringLiteral("asked of all profiles"));
    bench.showAsking();
    QTest::qWait(AskingBar::quietMs + 100);
    visit(window, QStringLiteral("asking"));
    window.askBar()->setTyped(QStringLiteral("815"));
    window.askBar()->askAll();
    visit(window, QStringLiteral("asking all profiles"));
}

/** \p folder is where an unfinished run is kept. */
inline void visitBulk(Bench &bench, const QString &folder, const Visit &visit)
{
    const auto until = [](auto &&is) {
        [[maybe_unused]] const bool isSo = QTest::qWaitFor(is, 10'000);
    };
    LookupTabs *tabs = bench.window.tabs();
    for (Profile &profile : bench.profiles)
        profile.network.requestsPerSecond = 1'000;
    bench.window.setProfiles(bench.profiles);
    tabs->setBulkFolder(folder);
    BulkPage *page = tabs->openBulk();
    visit(bench.window, QStringLiteral("bulk, no list"));
    const QString table = folder + QStringLiteral("/orders.csv");
    if (!writeFile(table, QByteArray("Customer;Article;Quantity\nAda;pdt_1;2\nGrace;pdt_2;1\n"))) {
        page->start()->openFile(table);
        until([page] {
            return page->findChild<ColumnChooser *>()->isVisible() && !page->start()->isCounting();
        });
        visit(bench.window, QStringLiteral("bulk, a table"));
    }
    QStringList ids;
    for (int i = 0; i < 40; ++i)
        ids.append(QStringLiteral("pdt_0000000000000000000000000%1").arg(i));
    page->start()->setList(ids.join(u'\n'));
    until([page] {
        return !page->start()->isCounting() && page->start()->startButton()->isEnabled();
    });
    visit(bench.window, QStringLiteral("bulk, a list"));
    page->start()->say(QStringLiteral("A file that could not be read is said so."));
    visit(bench.window, QStringLiteral("bulk, a file that cannot be read"));
    bench.http.script = [](const HttpRequest &) {
        return FakeHttp::never();
    };
    page->start()->startButton()->click();
    until([page] {
        return page->hasBegun();
    });
    visit(bench.window, QStringLiteral("bulk, running"));
    page->view()->findChild<QPushButton *>(QStringLiteral("pause"))->click();
    visit(bench.window, QStringLiteral("bulk, paused"));
    page->cancel();
    until([page] {
        return !page->isAsking();
    });
    visit(bench.window, QStringLiteral("bulk, stopped"));
    tabs->closeCurrent();

    page = tabs->openBulk();
    auto *goOn = page->start()->findChild<QPushButton *>(QStringLiteral("continue"));
    until([goOn] {
        return goOn->isVisible();
    });
    visit(bench.window, QStringLiteral("bulk, one to go on with"));
    bench.http.script = [](const HttpRequest &request) {
        const int number = request.url.path().last(1).toInt();
        return number == 0   ? FakeHttp::reply(404, "{}")
               : number == 1 ? FakeHttp::failure(Error::Kind::Tls)
                             : FakeHttp::reply(200, Reading::fixture(QStringLiteral("dodo/recurring")));
    };
    goOn->click();
    until([page] {
        return page->hasBegun() && !page->isAsking();
    });
    visit(bench.window, QStringLiteral("bulk, over"));
    page->view()->say(
        QStringLiteral("What ended a run early is said in a sentence that may be longer than a line is."));
    visit(bench.window, QStringLiteral("bulk, ended early"));
    tabs->closeCurrent();
}

/** \p folder takes the file. */
inline void visitExport(Bench &bench, const QString &folder, const Visit &visit)
{
    bench.showProduct();
    bench.window.exportResults();
    auto *dialog = bench.window.findChild<ExportDialog *>();
    dialog->setFolder(folder);
    QComboBox *formats = dialog->form()->format();
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentIndex(i);
        dialog->form()->secrets()->setChecked(i % 2 == 1);
        visit(*dialog, QStringLiteral("export, ") + formats->currentData().toString());
    }
    const QString name = dialog->nameEdit()->text();
    dialog->nameEdit()->clear();
    dialog->saveButton()->click();
    visit(*dialog, QStringLiteral("export, no name"));
    dialog->nameEdit()->setText(name);
    dialog->saveButton()->click();
    [[maybe_unused]] const bool isWritten = QTest::qWaitFor([dialog] {
        return !dialog->isWriting();
    });
    visit(*dialog, QStringLiteral("export, written"));
    dialog->saveButton()->click();
    visit(*dialog, QStringLiteral("export, over another file"));
    dialog->reject();
}

inline void visitShortcuts(Bench &bench, const Visit &visit)
{
    showShortcuts(&bench.window);
    auto *dialog = bench.window.findChild<QDialog *>(QStringLiteral("shortcuts"));
    visit(*dialog, QStringLiteral("list of keys"));
    dialog->reject();
}

/** \p folder keeps the profiles. */
inline void visitProfiles(Bench &bench, const QString &folder, const Visit &visit)
{
    ProfileStore store(folder);
    ProfileBook book(store, bench.keychain, folder);
    ProfilesDialog dialog(book, nullptr, bench.http, bench.vendors);
    dialog.resize(1024, 640);
    dialog.show();
    visit(dialog, QStringLiteral("no profiles"));
    for (const auto &vendor : bench.vendors) {
        dialog.add(vendor->info().id);
        visit(dialog, QStringLiteral("profile of ") + vendor->info().id);
        dialog.editor()->findChild<NetworkRows *>()->unfold(true);
        visit(dialog, QStringLiteral("network of ") + vendor->info().id);
    }
    dialog.editor()->save();
    visit(dialog, QStringLiteral("a profile with faults"));
}

/** All of it, in a window as small as it may be. */
inline void visitAll(const QString &folder, const Visit &visit)
{
    const auto inWindow = [](auto &&visits) {
        Bench bench;
        bench.window.resize(1024, 640);
        bench.window.show();
        bench.window.activateWindow();
        [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&bench.window);
        visits(bench);
    };
    inWindow([&](Bench &bench) {
        visitPages(bench, visit);
        visitShortcuts(bench, visit);
    });
    inWindow([&](Bench &bench) {
        visitBulk(bench, folder, visit);
        visitExport(bench, folder, visit);
        visitProfiles(bench, folder, visit);
    });
}

} // namespace Vitrine::States
