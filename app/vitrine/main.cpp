// SPDX-License-Identifier: Apache-2.0
#include "http/networkhttp.h"
#include "lookup/lookup.h"
#include "profiles/keychainstore.h"
#include "profiles/profilestore.h"
#include "sandbox/sandbox.h"
#include "theme.h"
#include "translation.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include <csignal>
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

Options readOptions(const QCoreApplication &application)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Vitrine::Options", source);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(text("Looks up a product by its id and shows every field its vendor sends."));
    const QCommandLineOption sandbox(u"sandbox"_s,
                                     text("Serve the vendors' sandbox on this computer and ask only that."));
    const QCommandLineOption config(u"config"_s, text("Keep profiles and the window's place in this folder."),
                                    u"DIR"_s);
    const QCommandLineOption theme(u"theme"_s, text("light or dark; otherwise as the system has it."), u"THEME"_s);
    parser.addOptions({sandbox, config, theme});
    parser.addPositionalArgument(u"ID"_s, text("Product ids or links to look up."), u"[ID]..."_s);
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

/** Serves the vendors and lets the window ask them and nobody else. */
void startSandbox(Sandbox &sandbox, KeychainStore &secrets, MainWindow &window)
{
    if (!sandbox.listen()) {
        window.say(QCoreApplication::translate("Vitrine::Options",
                                               "The sandbox could not be started: no port is free on this computer."));
        return;
    }
    const QList<Profile> profiles = sandbox.profiles();
    QList<Question> samples;
    for (const Profile &profile : profiles) {
        secrets.keepForSession(profile.id, sandbox.secrets(profile.id));
        samples.append({profile, sandbox.sampleId(profile.id)});
    }
    window.setProfiles(profiles, samples);
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
    loadTranslation(application, QLocale());
    const Options options = readOptions(application);
    applyLook(options.dark);

    NetworkHttp http;
    KeychainStore secrets;
    const VendorList vendors = allVendors();
    Lookups lookups(http, secrets, vendors);
    ProfileStore profiles(options.folder);
    std::unique_ptr<Sandbox> sandbox;
    MainWindow window(lookups, Vitrine::Display(QLocale()), options.folder + "/window.ini"_L1);

    const auto serve = [&] {
        sandbox = std::make_unique<Sandbox>();
        startSandbox(*sandbox, secrets, window);
    };
    QObject::connect(&window, &MainWindow::sandboxWanted, &window, serve);
    QObject::connect(&window, &MainWindow::painted, &window, [&] {
        if (options.sandbox) {
            serve();
        } else {
            QStringList notices;
            if (const std::optional<Error> error = profiles.load(QDateTime::currentDateTimeUtc()))
                notices.append(error->message(profiles.path()));
            notices += profiles.notices();
            if (!notices.isEmpty())
                window.say(notices.join(u'\n'));
            window.setProfiles(profiles.profiles());
            window.setSandboxOffered(true);
            QObject::connect(&profiles, &ProfileStore::changed, &window, [&] {
                if (!sandbox)
                    window.setProfiles(profiles.profiles());
            });
        }
        if (!options.ids.isEmpty())
            window.ask(options.ids);
    });
    window.show();
    return QApplication::exec();
}
