// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/lookupcommand.h"
#include "cli/profilescommand.h"
#include "cli/session.h"
#include "translation.h"
#include "vendors/vendors.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Vitrine;

static Exit lookUp(const Options &options, Console &console)
{
    const VendorList vendors = allVendors();
    Session session(vendors);
    if (const std::optional<Saying> refusal = session.open(options, console)) {
        console.say(refusal->text);
        return refusal->exit;
    }
    session.useSecretsOfFile();
    Interrupt interrupt;
    LookupCommand command(options, session, console, interrupt);
    QObject::connect(&command, &LookupCommand::finished, [](Exit exit) {
        QCoreApplication::exit(int(exit));
    });
    return Exit(QCoreApplication::exec());
}

static Exit run(const QStringList &arguments)
{
    Console console;
    const auto parsed = readOptions(arguments);
    if (const auto *saying = std::get_if<Saying>(&parsed)) {
        if (saying->exit == Exit::Found)
            return console.write(saying->text.toUtf8()) ? Exit::Found : Exit::Failed;
        console.say(saying->text);
        return saying->exit;
    }
    const auto &options = *std::get_if<Options>(&parsed);
    switch (options.command) {
    case Options::Command::Lookup:
        return lookUp(options, console);
    case Options::Command::Read:
        return read(options, allVendors(), console);
    case Options::Command::Vendors:
        return listVendors(options, allVendors(), console);
    case Options::Command::Profiles:
        return manageProfiles(options, allVendors(), console);
    case Options::Command::Sandbox:
        return serveSandbox(options, console);
    }
    return Exit::Usage;
}

int main(int argc, char *argv[])
{
    // Secrets in memory must not end in a core dump, nor be read by another process of the same person.
    ::prctl(PR_SET_DUMPABLE, 0);
    // A closed pipe or a file-size limit is a failed write here, not the program's end.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);

    // Qt's own remarks are for who asks for them with QT_LOGGING_RULES; a person is told in our words.
    QLoggingCategory::setFilterRules(u"*=false"_s);

    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vitrine"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QLocale::setDefault(personsLocale(QLocale(), QLocale().uiLanguages()));
    loadTranslation(*QCoreApplication::instance(), QLocale());
    return int(run(QCoreApplication::arguments()));
}
