// SPDX-License-Identifier: Apache-2.0
#include "history/history.h"
#include "http/networkhttp.h"
#include "inbackground.h"
#include "lookup/lookup.h"
#include "profiles/keychainstore.h"
#include "profiles/profilebook.h"
#include "profiles/profilesdialog.h"
#include "sandbox/sandbox.h"
#include "systemlook.h"
#include "theme.h"
#include "translation.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"
#include "window/statusline.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QPointer>
#include <QStandardPaths>

#include <csignal>
#include <functional>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

struct Options
{
    bool sandbox = false;
    QString folder;
    std::optional<bool> dark;
    QStringList ids;
};

QString told(const char *text)
{
    return QCoreApplication::translate("Vitrine::Options", text);
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(told(
        QT_TRANSLATE_NOOP("Vitrine::Options", "Looks up a product by its id and shows every field its vendor sends.")));
    const QCommandLineOption sandbox(
        u"sandbox"_s,
        told(QT_TRANSLATE_NOOP("Vitrine::Options", "Serve the vendors' sandbox on this computer and ask only that.")));
    const QCommandLineOption config(
        u"config"_s,
        told(QT_TRANSLATE_NOOP("Vitrine::Options",
                               "Keep profiles, recent lookups and the window's place in this folder.")),
        u"DIR"_s);
    const QCommandLineOption theme(
        u"theme"_s, told(QT_TRANSLATE_NOOP("Vitrine::Options", "light or dark; otherwise as the system has it.")),
        u"THEME"_s);
    parser.addOptions({sandbox, config, theme});
    parser.addPositionalArgument(
        u"ID"_s, told(QT_TRANSLATE_NOOP("Vitrine::Options", "Product ids or links to look up.")), u"[ID]..."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    Options options;
    options.sandbox = parser.isSet(sandbox);
    options.folder = parser.isSet(config) ? QDir(parser.value(config)).absolutePath()
                                          : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    if (parser.isSet(theme))
        options.dark = parser.value(theme) == "dark"_L1;
    options.ids = parser.positionalArguments();
    return options;
}

/** Reads the profiles; what a person must know of their file. */
QString load(ProfileStore &profiles)
{
    QStringList notices;
    if (const std::optional<Error> error = profiles.load(QDateTime::currentDateTimeUtc()))
        notices.append(error->message(profiles.path()));
    notices += profiles.notices();
    return notices.join(u'\n');
}

} // namespace

int main(int argc, char *argv[])
{
    // What is revealed must not end in a core dump; a full disk is an error, not the end.
    prctl(PR_SET_DUMPABLE, 0);
    std::signal(SIGXFSZ, SIG_IGN);

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"vitrine"_s);
    QApplication::setApplicationDisplayName(u"Vitrine"_s);
    QApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QGuiApplication::setDesktopFileName(u"vitrine"_s);
    QIcon icon(u":/icons/vitrine-128.png"_s);
    icon.addFile(u":/icons/vitrine-48.png"_s);
    QApplication::setWindowIcon(QIcon::fromTheme(u"vitrine"_s, icon));
    QLocale::setDefault(personsLocale(QLocale(), QLocale().uiLanguages()));
    loadTranslation(application, QLocale());
    const Options options = readOptions(application);
    std::optional<SystemLook> system;
    if (applyLook(options.dark) && !options.dark)
        QObject::connect(&system.emplace(), &SystemLook::stated, &application, [](bool dark) {
            applyLook(dark);
        });

    NetworkHttp http;
    KeychainStore secrets;
    const VendorList vendors = allVendors();
    const BackgroundEnd end;
    Lookups lookups(http, secrets, vendors);
    ProfileStore profiles(options.folder);
    ProfileBook book(profiles, secrets, options.folder);
    // What the sandbox served is never among what was asked of real accounts.
    History history(vendors, options.folder + (options.sandbox ? "/history-sandbox.sqlite"_L1 : "/history.sqlite"_L1));
    std::unique_ptr<Sandbox> sandbox;
    MainWindow window(lookups, Vitrine::Display(QLocale()), options.folder + "/window.ini"_L1);

    QObject::connect(&secrets, &KeychainStore::stateChanged, window.status(), &StatusLine::setKeychain);
    window.tabs()->setBulkFolder(options.folder + (options.sandbox ? "/bulk-sandbox"_L1 : "/bulk"_L1));

    const auto showProfiles = [&] {
        const QList<Profile> served = sandbox ? sandbox->profiles() : QList<Profile>();
        QList<Question> samples;
        for (const Profile &profile : served)
            samples.append({profile, sandbox->sampleId(profile.id)});
        window.setProfiles(options.sandbox ? served : served + profiles.profiles(), samples);
    };
    const auto serve = [&] {
        auto starting = std::make_unique<Sandbox>();
        if (!starting->listen()) {
            window.say(told(QT_TRANSLATE_NOOP("Vitrine::Options",
                                              "The sandbox could not be started: no port is free on this computer.")));
            return;
        }
        sandbox = std::move(starting);
        const QList<Profile> served = sandbox->profiles();
        for (const Profile &profile : served)
            secrets.keepForSession(profile.id, sandbox->secrets(profile.id));
        if (options.sandbox) {
            profiles.lend(served, told(QT_TRANSLATE_NOOP("Vitrine::Options",
                                                         "These profiles belong to the sandbox, which brings them anew "
                                                         "at each start: they can be tested, but not changed. Start "
                                                         "Vitrine without the sandbox to manage yours.")));
        } else {
            QSet<QString> ids;
            for (const Profile &profile : served)
                ids.insert(profile.id);
            window.leaveOut(ids);
        }
        showProfiles();
    };
    QPointer<ProfilesDialog> manager;
    const auto manage = [&](const std::function<void(ProfilesDialog &)> &begin) {
        if (!manager) {
            manager = new ProfilesDialog(book, &secrets, http, vendors, &window);
            manager->setAttribute(Qt::WA_DeleteOnClose);
        }
        manager->show();
        manager->activateWindow();
        begin(*manager);
    };
    QObject::connect(&window, &MainWindow::sandboxWanted, &window, serve);
    QObject::connect(&window, &MainWindow::profilesWanted, &window, [&](const QString &id) {
        manage([&](ProfilesDialog &dialog) {
            if (profiles.find(id)) {
                dialog.select(id);
            } else if (!id.isEmpty()) {
                dialog.say(told(
                    QT_TRANSLATE_NOOP("Vitrine::Options",
                                      "That profile belongs to the sandbox and cannot be changed. These are yours.")));
            }
        });
    });
    QObject::connect(&window, &MainWindow::addProfileWanted, &window, [&] {
        manage([](ProfilesDialog &dialog) {
            dialog.offerVendors();
        });
    });
    QObject::connect(&window, &MainWindow::importProfilesWanted, &window, [&] {
        manage([](ProfilesDialog &dialog) {
            dialog.chooseImport();
        });
    });
    QObject::connect(&window, &MainWindow::painted, &window, [&] {
        if (options.sandbox) {
            serve();
        } else {
            if (const QString notice = load(profiles); !notice.isEmpty())
                window.say(notice);
            showProfiles();
            window.setSandboxOffered(true);
            QObject::connect(&profiles, &ProfileStore::changed, &window, showProfiles);
            // asks the keychain only where a crash left something to look after
            book.sweep(QDateTime::currentDateTimeUtc(), &profiles);
        }
        if (!options.ids.isEmpty())
            window.ask(options.ids);
        window.remember(history);
    });
    window.show();
    return QApplication::exec();
}
