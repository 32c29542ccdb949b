// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "bulk/bulkview.h"
#include "exporting/exportdialog.h"
#include "files/writer.h"
#include "form/formview.h"
#include "history/history.h"
#include "http/networkhttp.h"
#include "page/filterfield.h"
#include "page/lookuppage.h"
#include "profiles/networkrows.h"
#include "profiles/profilebook.h"
#include "profiles/profileeditor.h"
#include "profiles/profilesdialog.h"
#include "profiles/secretstore.h"
#include "sandbox/sandbox.h"
#include "theme.h"
#include "translation.h"
#include "ui/states.h"
#include "window/askfield.h"
#include "window/shortcuts.h"
#include "window/sidebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
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

void wait(int milliseconds)
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/** Lets the window work until nothing is asked any more. */
void settle(const MainWindow &window)
{
    QElapsedTimer patience;
    patience.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    while (window.tabs()->isAsking() && patience.elapsed() < 5'000);
    wait(150);
}

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
void showRows(Album &album, MainWindow &window, const QList<Profile> &profiles)
{
    const auto look = [&](const QString &vendor, const QString &id) {
        const auto profile = std::ranges::find(profiles, vendor, &Profile::vendor);
        window.tabs()->ask({{*profile, id}});
        settle(window);
        return window.tabs()->current();
    };
    LookupPage *page = look(u"superoffice"_s, u"1002"_s);
    page->setEmptyShown(true);
    page->findChild<QToolButton *>(u"hidden"_s)->click();
    wait(150);
    album.add(u"all-fields"_s, window);
    page->findChild<FilterField *>()->setText(u"no such words"_s);
    settle(window);
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
    wait(150);
    album.add(u"revealed"_s, window);
    window.say(u"A notice that concerns the program as a whole."_s);
    wait(150);
    album.add(u"notice"_s, window);
}

/** The manager of profiles, with a profile open and with one that is new. */
void showProfiles(Album &album, Http &http, SecretStore &secrets, const VendorList &vendors,
                  const QList<Profile> &profiles)
{
    const QTemporaryDir folder;
    ProfileStore store(folder.path());
    for (const Profile &profile : profiles) {
        if (store.save(profile, {}))
            return;
    }
    ProfileBook book(store, secrets, folder.path());
    ProfilesDialog dialog(book, nullptr, http, vendors);
    dialog.show();
    dialog.select(profiles.constFirst().id);
    wait(150);
    album.add(u"profiles"_s, dialog);
    dialog.editor()->test();
    wait(600);
    album.add(u"profiles-tested"_s, dialog);
    dialog.add(u"superoffice"_s);
    dialog.editor()->findChild<NetworkRows *>()->unfold(true);
    wait(150);
    album.add(u"profiles-new"_s, dialog);
}

/** The window over the sandbox: the five vendors' products, and these ids where some are given. */
bool showSandbox(Album &album, const QStringList &ids)
{
    NetworkHttp http;
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    Lookups lookups(http, secrets, vendors);
    Sandbox sandbox;
    if (!sandbox.listen())
        return false;
    QList<Question> samples;
    const QList<Profile> profiles = sandbox.profiles();
    for (const Profile &profile : profiles) {
        secrets.set(profile.id, sandbox.secrets(profile.id));
        samples.append({profile, sandbox.sampleId(profile.id)});
    }
    const QTemporaryDir folder;
    History history(vendors, folder.filePath(u"history.sqlite"_s));
    MainWindow window(lookups, Vitrine::Display(QLocale()), {});
    window.resize(album.size());
    window.remember(history);
    window.show();
    const auto grab = [&](const QString &name) {
        settle(window);
        album.add(name, window);
    };
    const auto chooseARow = [&window] {
        settle(window);
        if (LookupPage *page = window.tabs()->current()) {
            page->form()->setFocus();
            page->form()->setCurrentIndex(page->form()->readingOrder().value(2));
        }
    };

    window.setSandboxOffered(true);
    grab(u"first-start"_s);
    window.setProfiles(profiles, samples);
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
    settle(window);
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
            settle(window);
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
    QList<Profile> arranged = profiles;
    for (const qsizetype shop : {2, 3})
        arranged[shop].folder = u"Shops"_s;
    arranged.removeLast();
    window.setProfiles(arranged, samples);
    grab(u"preview"_s);
    window.setProfiles(profiles, samples);
    window.askBar()->setTyped(samples.constFirst().id);
    window.askBar()->askAll();
    grab(u"all-profiles"_s);
    sandbox.setLatency(4'000);
    window.askBar()->askAll();
    wait(1'300);
    album.add(u"all-profiles-asking"_s, window);
    window.tabs()->cancel();
    sandbox.setLatency(0);
    showShortcuts(&window);
    settle(window);
    if (auto *dialog = window.findChild<QDialog *>(u"shortcuts"_s))
        album.add(u"shortcuts"_s, *dialog);
    window.askBar()->setTyped(u"815 1002 pdt_8ZkQ1vX0a7LmN2"_s);
    grab(u"several-ids"_s);
    showRows(album, window, profiles);
    showProfiles(album, http, secrets, vendors, profiles);
    return true;
}

/** Many ids: the list, a table's column, the run as it goes, paused, ended with failures, and refused. */
bool showBulk(Album &album)
{
    NetworkHttp http;
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    Lookups lookups(http, secrets, vendors);
    Sandbox sandbox;
    if (!sandbox.listen())
        return false;
    const QList<Profile> profiles = sandbox.profiles();
    for (const Profile &profile : profiles)
        secrets.set(profile.id, sandbox.secrets(profile.id));
    MainWindow window(lookups, Vitrine::Display(QLocale()), {});
    window.resize(album.size());
    window.setProfiles(profiles);
    window.show();
    QStringList many;
    for (int i = 1; i <= 60; ++i)
        many.append((i % 3 == 0 ? u"8150%1"_s : u"0529002da1b24bc79432071cf41%1"_s).arg(i, 5, 10, QChar(u'0')));
    many[4] = u"pdt_0000NotFound000000404"_s;
    many[7] = u"pdt_0000Forbidden00000403"_s;
    const auto ready = [](const BulkPage *page) {
        while (!page->start()->startButton()->isEnabled())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    };
    const auto grab = [&](const QString &name) {
        wait(200);
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
    wait(3'000);
    bulk->view()->table()->setCurrentIndex(bulk->view()->model().index(7, 0));
    grab(u"bulk"_s);
    bulk->view()->findChild<QPushButton *>(u"pause"_s)->click();
    grab(u"bulk-paused"_s);
    bulk->cancel();
    settle(window);
    grab(u"bulk-stopped"_s);
    bulk = window.tabs()->openBulk(many.mid(0, 10).join(u'\n'));
    ready(bulk);
    bulk->start()->startButton()->click();
    settle(window);
    bulk->view()->table()->setCurrentIndex(bulk->view()->model().index(7, 0));
    grab(u"bulk-ended"_s);
    for (const Profile &profile : profiles)
        secrets.set(profile.id, {{u"token"_s, u"x"_s}, {u"ticket"_s, u"x"_s}, {u"app_token"_s, u"x"_s}});
    bulk = window.tabs()->openBulk(many.filter(u"8150"_s).join(u'\n'));
    ready(bulk);
    bulk->start()->startButton()->click();
    settle(window);
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
        wait(100);
        album.add(QString::fromLatin1(state.name), bench.window);
        bench.window.tabs()->closeCurrent();
    }
    bench.showProduct();
    const auto offline = std::ranges::find(States::all(), Error::Kind::Network, &States::State::kind);
    bench.show(*offline);
    album.add(u"old-answer"_s, bench.window);
    bench.window.tabs()->restore({bench.profiles.constFirst(), u"pdt_8ZkQ1vX0a7LmN9"_s})->showUnasked(true);
    bench.window.tabs()->setCurrentIndex(bench.window.tabs()->count() - 1);
    wait(100);
    album.add(u"not-asked-yet"_s, bench.window);
    bench.showAsking();
    wait(2'600); // then it says how long it has been
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
        NetworkHttp http;
        SessionSecretStore secrets;
        const VendorList vendors = allVendors();
        Lookups lookups(http, secrets, vendors);
        Sandbox sandbox;
        if (!sandbox.listen())
            return false;
        const QList<Profile> profiles = sandbox.profiles();
        for (const Profile &profile : profiles)
            secrets.set(profile.id, sandbox.secrets(profile.id));
        const QTemporaryDir kept;
        History history(vendors, kept.filePath(u"history.sqlite"_s));
        MainWindow window(lookups, Vitrine::Display(QLocale()), {});
        window.resize(1280, 820);
        bool hasBegun = false;
        QObject::connect(&history, &History::began, &window, [&hasBegun] {
            hasBegun = true;
        });
        window.remember(history);
        while (!hasBegun)
            wait(20);
        window.setProfiles(profiles);
        window.show();
        for (const char *vendor : dark ? std::initializer_list<const char *>{"superoffice", "dodo", "rayteams"}
                                       : std::initializer_list<const char *>{"superoffice", "rayteams", "dodo"}) {
            const auto profile = std::ranges::find(profiles, QLatin1String(vendor), &Profile::vendor);
            window.askBar()->setTyped(sandbox.sampleId(profile->id));
            window.tabs()->ask({{*profile, sandbox.sampleId(profile->id)}});
            settle(window);
        }
        window.togglePin(*window.tabs()->page(0));
        wait(500);
        FormView *form = window.tabs()->current()->form();
        form->setFocus();
        form->setCurrentIndex(form->readingOrder().value(2));
        settle(window);
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
