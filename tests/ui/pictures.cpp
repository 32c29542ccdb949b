// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "form/formview.h"
#include "history/history.h"
#include "http/networkhttp.h"
#include "lookup/lookup.h"
#include "page/filterfield.h"
#include "page/lookuppage.h"
#include "profiles/secretstore.h"
#include "sandbox/sandbox.h"
#include "theme.h"
#include "translation.h"
#include "window/askfield.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"
#include "window/shortcuts.h"
#include "window/sidebar.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** Lets the window work until nothing is asked any more. */
void settle(MainWindow &window)
{
    QElapsedTimer patience;
    patience.start();
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    while (window.tabs()->isAsking() && patience.elapsed() < 5'000);
    QElapsedTimer quiet;
    quiet.start();
    while (quiet.elapsed() < 150)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

/** Writes pictures of the window, asking the sandbox, into a folder: pictures DIR light|dark [WIDTHxHEIGHT [ID]...]. */
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        qWarning("usage: pictures DIR light|dark [WIDTHxHEIGHT [ID]...]");
        return 2;
    }
    QLocale::setDefault(QLocale(qEnvironmentVariable("VITRINE_LOCALE", u"en_GB"_s)));
    if (qEnvironmentVariableIsSet("VITRINE_MIRRORED"))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const bool dark = arguments.at(2) == "dark"_L1;
    applyLook(dark);
    loadTranslation(application, QLocale());
    NetworkHttp http;
    SessionSecretStore secrets;
    const VendorList vendors = allVendors();
    Lookups lookups(http, secrets, vendors);
    Sandbox sandbox;
    if (!sandbox.listen())
        return 3;
    QList<Question> samples;
    const QList<Profile> profiles = sandbox.profiles();
    for (const Profile &profile : profiles) {
        secrets.set(profile.id, sandbox.secrets(profile.id));
        samples.append({profile, sandbox.sampleId(profile.id)});
    }

    const QTemporaryDir folder;
    History history(vendors, folder.filePath(u"history.sqlite"_s));
    MainWindow window(lookups, Vitrine::Display(QLocale()), {});
    const QStringList size = arguments.value(3, u"1280x820"_s).split(u'x');
    window.resize(size.first().toInt(), size.last().toInt());
    window.remember(history);
    window.show();
    int number = 0;
    const auto grab = [&](const QString &name) {
        settle(window);
        const QString file =
            u"%1/%2-%3-%4.png"_s.arg(arguments.at(1)).arg(++number, 2, 10, QChar(u'0')).arg(name, arguments.at(2));
        window.grab().save(file);
    };

    window.setSandboxOffered(true);
    grab(u"first-start"_s);
    window.setProfiles(profiles, samples);
    grab(u"samples"_s);
    for (const QString &id : arguments.mid(4)) {
        window.ask({id});
        settle(window);
        if (LookupPage *page = window.tabs()->current()) {
            FormView *form = page->form();
            form->setFocus();
            form->setCurrentIndex(form->readingOrder().value(2));
        }
        grab(u"id"_s);
    }
    if (arguments.size() > 4)
        return 0;
    for (const Question &sample : std::as_const(samples)) {
        window.askBar()->setTyped(sample.id);
        window.tabs()->ask({sample});
        settle(window);
        FormView *form = window.tabs()->current()->form();
        form->setCurrentIndex(form->readingOrder().value(2));
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
    for (const int pinned : {2, 0})
        window.togglePin(*window.tabs()->page(pinned));
    window.ask({u"999999"_s});
    grab(u"not-found"_s);
    window.tabs()->closeCurrent();
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
    QStringList many;
    for (int i = 1; i <= 60; ++i)
        many.append((i % 3 == 0 ? u"8150%1"_s : u"0529002da1b24bc79432071cf41%1"_s).arg(i, 5, 10, QChar(u'0')));
    many[4] = u"pdt_0000NotFound000000404"_s;
    many[7] = u"pdt_0000Forbidden00000403"_s;
    BulkPage *bulk = window.tabs()->openBulk(many.join(u'\n'));
    while (!bulk->start()->startButton()->isEnabled())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    grab(u"bulk-list"_s);
    bulk->start()->startButton()->click();
    QElapsedTimer running;
    running.start();
    while (running.elapsed() < 3'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    window.grab().save(
        u"%1/%2-bulk-%3.png"_s.arg(arguments.at(1)).arg(++number, 2, 10, QChar(u'0')).arg(arguments.at(2)));
    bulk->cancel();
    grab(u"bulk-stopped"_s);
    sandbox.setLatency(4'000);
    const auto grabAfter = [&](int milliseconds, const QString &name) {
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < milliseconds)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        window.grab().save(
            u"%1/%2-%3-%4.png"_s.arg(arguments.at(1)).arg(++number, 2, 10, QChar(u'0')).arg(name, arguments.at(2)));
    };
    window.askBar()->askAll();
    grabAfter(1'300, u"all-profiles-asking"_s);
    window.tabs()->cancel();
    window.ask({u"812"_s});
    grabAfter(2'600, u"asking"_s);
    showShortcuts(&window);
    settle(window);
    if (auto *dialog = window.findChild<QDialog *>(u"shortcuts"_s))
        dialog->grab().save(
            u"%1/%2-shortcuts-%3.png"_s.arg(arguments.at(1)).arg(++number, 2, 10, QChar(u'0')).arg(arguments.at(2)));
    return 0;
}
