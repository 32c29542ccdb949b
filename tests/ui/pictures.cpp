// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "bulk/bulkview.h"
#include "exporting/exportdialog.h"
#include "files/writer.h"
#include "form/formview.h"
#include "page/filterfield.h"
#include "page/lookuppage.h"
#include "profiles/networkrows.h"
#include "profiles/profilebook.h"
#include "profiles/profileeditor.h"
#include "profiles/profilesdialog.h"
#include "theme.h"
#include "translation.h"
#include "ui/sandboxwindow.h"
#include "ui/states.h"
#include "window/askfield.h"
#include "window/shortcuts.h"
#include "window/sidebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <initializer_list>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** Numbers the pictures of one look and writes them into its folder. */
class Album
{
public:
    Album(const QString &folder, bool dark, QSize size)
        : m_folder(folder)
        , m_look(dark ? u"dark"_s : u"light"_s)
        , m_size(size)
    {
    }

    [[nodiscard]] QSize size() const { return m_size; }

    void add(const QString &name, QWidget &shown)
    {
        const QString number = QString::number(++m_number).rightJustified(2, u'0');
        shown.grab().save(u"%1/%2-%3-%4.png"_s.arg(m_folder, number, name, m_look));
    }

private:
    QString m_folder;
    QString m_look;
    QSize m_size;
    int m_number = 0;
};

/** What a form shows when it is asked to: what rights hide, what is empty, languages, a secret, nothing at all. */
void showRows(Album &album, SandboxWindow &made)
{
    MainWindow &window = made.window;
    const auto look = [&](const QString &vendor, const QString &id) {
        const auto profile = std::ranges::find(made.profiles, vendor, &Profile::vendor);
        window.tabs()->ask({{*profile, id}});
        made.settle();
        return window.tabs()->current();
    };
    LookupPage *page = look(u"superoffice"_s, u"1002"_s);
    page->setEmptyShown(true);
    page->findChild<QToolButton *>(u"hidden"_s)->click();
    workFor(150);
    album.add(u"all-fields"_s, window);
    const auto *model = static_cast<const FormModel *>(page->form()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex section = model->index(row, 0);
        if (model->section(section) == SectionId::Price || model->section(section) == SectionId::Rights) {
            page->form()->scrollTo(section, QAbstractItemView::PositionAtTop);
            album.add(QString(u"all-fields-"_s + sectionName(model->section(section))), window);
        }
    }
    page->findChild<FilterField *>()->setText(u"no such words"_s);
    made.settle();
    album.add(u"nothing-found"_s, window);
    page = look(u"enos"_s, u"yourProductKey"_s);
    const QModelIndexList rows = page->form()->readingOrder();
    const auto secret = std::ranges::find_if(rows, [page](const QModelIndex &row) {
        return static_cast<const FormModel *>(page->form()->model())->isSecret(row);
    });
    if (secret != rows.cend()) {
        page->form()->setCurrentIndex(*secret);
        page->form()->toggleSecret();
    }
    workFor(150);
    album.add(u"revealed"_s, window);
    window.say(u"A notice that concerns the program as a whole."_s);
    workFor(150);
    album.add(u"notice"_s, window);
}

/** The manager of profiles, with a profile open and with one that is new. */
void showProfiles(Album &album, SandboxWindow &made)
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    for (const Profile &profile : std::as_const(made.profiles)) {
        if (store.save(profile, {}))
            return;
    }
    ProfileBook book(store, made.secrets, folder.path());
    ProfilesDialog dialog(book, nullptr, made.http, made.vendors);
    dialog.show();
    dialog.select(made.profiles.constFirst().id);
    workFor(150);
    album.add(u"profiles"_s, dialog);
    dialog.editor()->test();
    workFor(600);
    album.add(u"profiles-tested"_s, dialog);
    dialog.add(u"superoffice"_s);
    dialog.editor()->findChild<NetworkRows *>()->unfold(true);
    workFor(150);
    album.add(u"profiles-new"_s, dialog);
}

/** The window over the sandbox: the five vendors' products, and these ids where some are given. */
bool showSandbox(Album &album, const QStringList &ids)
{
    SandboxWindow made(album.size());
    if (!made.isServed)
        return false;
    MainWindow &window = made.window;
    QList<Question> samples;
    for (const Profile &profile : std::as_const(made.profiles))
        samples.append(made.sampleOf(profile));
    window.remember(made.history);
    window.show();
    const auto grab = [&](const QString &name) {
        made.settle();
        album.add(name, window);
    };
    const auto chooseARow = [&made, &window] {
        made.settle();
        if (LookupPage *page = window.tabs()->current()) {
            page->form()->setFocus();
            page->form()->setCurrentIndex(page->form()->readingOrder().value(2));
        }
    };

    window.setSandboxOffered(true);
    grab(u"first-start"_s);
    window.setProfiles(made.profiles, samples);
    grab(u"samples"_s);
    for (const QString &id : ids) {
        window.ask({id});
        chooseARow();
        grab(u"id"_s);
    }
    if (!ids.isEmpty())
        return true;
    for (const Question &sample : std::as_const(samples)) {
        window.askBar()->setTyped(sample.id);
        window.tabs()->ask({sample});
        chooseARow();
        grab(sample.profile.vendor);
    }
    LookupPage *page = window.tabs()->current();
    page->showView(PageView::Raw);
    grab(u"raw"_s);
    page->showView(PageView::Request);
    grab(u"request"_s);
    page->filter();
    page->findChild<FilterField *>()->setText(u"price"_s);
    grab(u"filter"_s);
    page->findChild<FilterField *>()->clear();
    made.settle();
    page->form()->setCurrentIndex(page->form()->readingOrder().value(1));
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendEvent(
            page->form(), std::make_unique<QKeyEvent>(QEvent::KeyPress, Qt::Key_Down, Qt::ShiftModifier).get());
    page->copyForTicket(true);
    grab(u"chosen"_s);
    window.exportResults();
    if (auto *dialog = window.findChild<ExportDialog *>()) {
        for (const QString &format : {u"pdf"_s, u"csv"_s}) {
            dialog->form()->format()->setCurrentIndex(dialog->form()->format()->findData(format));
            dialog->form()->secrets()->setChecked(format == "csv"_L1);
            made.settle();
            album.add(QString(u"export-"_s + format), *dialog);
        }
        dialog->reject();
    }
    for (const int pinned : {2, 0})
        window.togglePin(*window.tabs()->page(pinned));
    const PastLookup first = LookupTabs::pastOf(*window.tabs()->page(0));
    window.tabs()->setCurrentIndex(0);
    window.tabs()->closeCurrent();
    Q_EMIT window.sideBar()->lookupWanted(first, false);
    QList<Profile> arranged = made.profiles;
    for (const qsizetype shop : {2, 3})
        arranged[shop].folder = u"Shops"_s;
    arranged.removeLast();
    window.setProfiles(arranged, samples);
    grab(u"preview"_s);
    window.setProfiles(made.profiles, samples);
    window.askBar()->setTyped(samples.constFirst().id);
    window.askBar()->askAll();
    grab(u"all-profiles"_s);
    made.sandbox.setLatency(4'000);
    window.askBar()->askAll();
    workFor(1'300);
    album.add(u"all-profiles-asking"_s, window);
    window.tabs()->cancel();
    made.sandbox.setLatency(0);
    showShortcuts(&window);
    made.settle();
    if (auto *dialog = window.findChild<QDialog *>(u"shortcuts"_s))
        album.add(u"shortcuts"_s, *dialog);
    window.askBar()->setTyped(u"815 1002 pdt_8ZkQ1vX0a7LmN2"_s);
    grab(u"several-ids"_s);
    showRows(album, made);
    showProfiles(album, made);
    return true;
}

/** Many ids: the list, a table's column, the run as it goes, paused, ended with failures, and refused. */
bool showBulk(Album &album)
{
    SandboxWindow made(album.size());
    if (!made.isServed)
        return false;
    MainWindow &window = made.window;
    window.setProfiles(made.profiles);
    window.show();
    QStringList many;
    for (int i = 1; i <= 60; ++i)
        many.append((i % 3 == 0 ? u"8150%1"_s : u"0529002da1b24bc79432071cf41%1"_s).arg(i, 5, 10, QChar(u'0')));
    many[4] = u"pdt_0000NotFound000000404"_s;
    many[6] = u"pdt_0000AnotherId00000200"_s;
    many[7] = u"pdt_0000Forbidden00000403"_s;
    const auto ready = [](const BulkPage *page) {
        while (!page->start()->startButton()->isEnabled())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    };
    const auto grab = [&](const QString &name) {
        workFor(200);
        album.add(name, window);
    };
    BulkPage *bulk = window.tabs()->openBulk();
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"orders.csv"_s);
    if (writeFile(table, QByteArray("Customer;Article;Quantity\nAda;815;2\nGrace;816;1\nLin;815;4\n")))
        return false;
    bulk->start()->openFile(table);
    ready(bulk);
    grab(u"bulk-column"_s);
    bulk->start()->setList(many.join(u'\n'));
    ready(bulk);
    grab(u"bulk-list"_s);
    bulk->start()->startButton()->click();
    workFor(3'000);
    bulk->view()->table()->setCurrentIndex(bulk->view()->model().index(7, 0));
    grab(u"bulk"_s);
    bulk->view()->findChild<QPushButton *>(u"pause"_s)->click();
    grab(u"bulk-paused"_s);
    bulk->cancel();
    made.settle();
    grab(u"bulk-stopped"_s);
    bulk = window.tabs()->openBulk(many.mid(0, 10).join(u'\n'));
    ready(bulk);
    bulk->start()->startButton()->click();
    made.settle();
    bulk->view()->table()->setCurrentIndex(bulk->view()->model().index(7, 0));
    grab(u"bulk-ended"_s);
    for (const Profile &profile : std::as_const(made.profiles))
        made.secrets.set(profile.id, {{u"token"_s, u"x"_s}, {u"ticket"_s, u"x"_s}, {u"app_token"_s, u"x"_s}});
    bulk = window.tabs()->openBulk(many.filter(u"8150"_s).join(u'\n'));
    ready(bulk);
    bulk->start()->startButton()->click();
    made.settle();
    grab(u"bulk-refused"_s);
    return true;
}

/** What happens when no product comes. */
void showStates(Album &album)
{
    States::Bench bench;
    bench.window.resize(album.size());
    bench.window.show();
    for (const States::State &state : States::all()) {
        bench.show(state);
        workFor(100);
        album.add(QString::fromLatin1(state.name), bench.window);
        bench.window.tabs()->closeCurrent();
    }
    bench.showProduct();
    const auto offline = std::ranges::find(States::all(), Error::Kind::Network, &States::State::kind);
    bench.show(*offline);
    album.add(u"old-answer"_s, bench.window);
    bench.window.tabs()->restore({bench.profiles.constFirst(), u"pdt_8ZkQ1vX0a7LmN9"_s})->showUnasked(true);
    bench.window.tabs()->setCurrentIndex(bench.window.tabs()->count() - 1);
    workFor(100);
    album.add(u"not-asked-yet"_s, bench.window);
    bench.showAsking();
    workFor(2'600); // then it says how long it has been
    album.add(u"asking"_s, bench.window);
}

void useLook(bool dark)
{
    applyLook(dark);
    QCoreApplication::processEvents();
}

/** The README's two: what one sees first, and the answer of all, light and dark. */
bool showReadme(const QString &folder)
{
    for (const bool dark : {false, true}) {
        useLook(dark);
        SandboxWindow made({1280, 820});
        if (!made.isServed)
            return false;
        MainWindow &window = made.window;
        bool hasBegun = false;
        QObject::connect(&made.history, &History::began, &window, [&hasBegun] {
            hasBegun = true;
        });
        window.remember(made.history);
        while (!hasBegun)
            workFor(20);
        window.setProfiles(made.profiles);
        window.show();
        for (const char *vendor : dark ? std::initializer_list<const char *>{"superoffice", "dodo", "rayteams"}
                                       : std::initializer_list<const char *>{"superoffice", "rayteams", "dodo"}) {
            const Question sample =
                made.sampleOf(*std::ranges::find(made.profiles, QLatin1String(vendor), &Profile::vendor));
            window.askBar()->setTyped(sample.id);
            window.tabs()->ask({sample});
            made.settle();
        }
        window.togglePin(*window.tabs()->page(0));
        workFor(500);
        FormView *form = window.tabs()->current()->form();
        form->setFocus();
        form->setCurrentIndex(form->readingOrder().value(2));
        made.settle();
        window.grab().save(folder + (dark ? "/window-dark.png"_L1 : "/window-light.png"_L1));
    }
    return true;
}

} // namespace

/**
 * Writes pictures of the window into a folder, for a designer's eye:
 * pictures DIR light|dark [WIDTHxHEIGHT [ID]...], or every state in both looks with pictures --all DIR [WIDTHxHEIGHT],
 * or those of many ids with --bulk, or those of the README with pictures --readme DIR.
 */
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        qWarning("usage: pictures DIR light|dark [WIDTHxHEIGHT [ID]...]\n       pictures --all DIR [WIDTHxHEIGHT]\n    "
                 "   pictures --readme DIR");
        return 2;
    }
    QLocale::setDefault(QLocale(qEnvironmentVariable("VITRINE_LOCALE", u"en_GB"_s)));
    if (qEnvironmentVariableIsSet("VITRINE_MIRRORED"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    loadTranslation(application, QLocale());
    if (arguments.at(1) == "--readme"_L1)
        return QDir().mkpath(arguments.at(2)) && showReadme(arguments.at(2)) ? 0 : 3;
    const bool all = arguments.at(1) == "--all"_L1;
    const bool bulkOnly = arguments.at(1) == "--bulk"_L1;
    const bool both = all || bulkOnly;
    const QString folder = arguments.at(both ? 2 : 1);
    const QStringList sides = arguments.value(3, u"1280x820"_s).split(u'x');
    const QSize size(sides.first().toInt(), sides.last().toInt());
    if (!QDir().mkpath(folder))
        return 3;
    for (const bool dark : {false, true}) {
        if (!both && dark != (arguments.at(2) == "dark"_L1))
            continue;
        useLook(dark);
        Album album(folder, dark, size);
        if (!bulkOnly && !showSandbox(album, arguments.mid(4)))
            return 3;
        if (both && !showBulk(album))
            return 3;
        if (all)
            showStates(album);
    }
    return 0;
}
