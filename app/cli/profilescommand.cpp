// SPDX-License-Identifier: Apache-2.0
#include "cli/profilescommand.h"

#include "cli/input.h"
#include "cli/interrupt.h"
#include "cli/profileslist.h"
#include "cli/waiting.h"
#include "lookup/connectiontest.h"
#include "profiles/exchange.h"
#include "vendors/profilecheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

ProfilesCommand::ProfilesCommand(const Options &options, const VendorList &vendors, Session &session, Console &console)
    : m_options(options)
    , m_vendors(vendors)
    , m_session(session)
    , m_console(console)
{
    if (ProfileStore *store = session.store())
        m_book.emplace(*store, session.secrets(), session.folder());
}

Exit ProfilesCommand::run()
{
    switch (m_options.action) {
    case Options::ProfilesAction::List:
        return list();
    case Options::ProfilesAction::Show:
        return show();
    case Options::ProfilesAction::Add:
        return add();
    case Options::ProfilesAction::Secrets:
        return enterSecrets();
    case Options::ProfilesAction::Test:
        return test();
    case Options::ProfilesAction::Remove:
        return remove();
    case Options::ProfilesAction::Export:
        return exportAll();
    case Options::ProfilesAction::Import:
        return importFile();
    }
    return Exit::Usage;
}

Exit ProfilesCommand::refuse(const QString &what, Exit exit)
{
    m_console.say(what);
    return exit;
}

std::optional<Profile> ProfilesCommand::named()
{
    QStringList names;
    for (const Profile &profile : m_session.profiles()) {
        if (profile.name == m_options.name)
            return profile;
        names.append(profile.name);
    }
    refuse(names.isEmpty() ? tr("There is no profile yet.")
                           : tr("There is no profile “%1”. There are: %2.").arg(m_options.name, names.join(u", "_s)));
    return std::nullopt;
}

bool ProfilesCommand::mayChange()
{
    const bool isReadOnly = m_book->store().isReadOnly();
    if (isReadOnly)
        m_console.say(tr("Nothing was changed."));
    return !isReadOnly;
}

bool ProfilesCommand::isJson() const
{
    return m_options.format.isEmpty() ? !m_console.isTerminal() : m_options.format == "json"_L1;
}

Exit ProfilesCommand::list()
{
    const QList<Profile> &profiles = m_session.profiles();
    if (profiles.isEmpty())
        m_console.say(tr("There is no profile yet. “vitrine-cli profiles add” adds one."));
    const QByteArray text = isJson()             ? profilesJson(profiles)
                            : profiles.isEmpty() ? QByteArray()
                                                 : profilesText(profiles).toUtf8();
    return m_console.write(text) ? Exit::Found : Exit::Failed;
}

Exit ProfilesCommand::show()
{
    const std::optional<Profile> profile = named();
    if (!profile)
        return Exit::Usage;
    QList<SecretState> states;
    const QList<FieldSpec> fields = secretFieldsOf(*profile, m_vendors);
    if (!fields.isEmpty()) {
        m_session.useSecretsOfFile();
        const Result<Secrets> stored = waitFor(m_session.secrets().read(profile->id, nullptr));
        if (!stored)
            m_console.say(stored.error().message(profile->name));
        for (const FieldSpec &field : fields)
            states.append({field, stored ? std::optional(stored->contains(field.key)) : std::nullopt});
    }
    const QByteArray text =
        isJson() ? profileJson(*profile, states) : profileText(*profile, states, m_vendors).toUtf8();
    return m_console.write(text) ? Exit::Found : Exit::Failed;
}

Exit ProfilesCommand::test()
{
    const std::optional<Profile> profile = named();
    if (!profile)
        return Exit::Usage;
    m_session.useSecretsOfFile();
    std::optional<ConnectionReport> report;
    QEventLoop loop;
    Interrupt interrupt;
    QObject owner; // interrupted, the test goes with it
    auto *running = new ConnectionTest(m_session.http(), m_session.secrets(), m_vendors, *profile, {}, &owner);
    QObject::connect(running, &ConnectionTest::progress, &loop, [this](const QString &text) {
        m_console.show(text);
    });
    QObject::connect(running, &ConnectionTest::finished, &loop, [&](const ConnectionReport &finished) {
        report = finished;
        loop.quit();
    });
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, &QEventLoop::quit);
    loop.exec();
    if (!report)
        return refuse(tr("Stopped."));
    const QByteArray text = isJson() ? reportJson(*profile, *report) : reportText(*report).toUtf8();
    return m_console.write(text) && report->passed ? Exit::Found : Exit::Failed;
}

Exit ProfilesCommand::remove()
{
    const std::optional<Profile> profile = named();
    if (!profile)
        return Exit::Usage;
    if (!mayChange())
        return Exit::Failed;
    if (const std::optional<Error> error = m_book->remove(*profile))
        return refuse(error->message(m_book->store().path()));
    const std::optional<Error> kept = waitFor(m_book->forget(profile->id, nullptr));
    // a person who keeps secrets in a file has none in a keychain that does not exist
    const bool isMissing = m_session.secrets().state() == KeychainStore::State::Missing;
    if (kept && !(isMissing && !m_options.secretsFile.isEmpty())) {
        return refuse(
            tr("“%1” is removed, but its secrets are not: %2. They will be with the next change of profiles, or "
               "when the window is opened.")
                .arg(profile->name, keychainText()));
    }
    if (!isMissing)
        sweep();
    return refuse(tr("“%1” is removed.").arg(profile->name), Exit::Found);
}

void ProfilesCommand::sweep()
{
    // what fails now stays for the next time
    if (!m_book->pending().isEmpty())
        waitFor(m_book->sweep(QDateTime::currentDateTimeUtc(), nullptr));
}

Exit ProfilesCommand::exportAll()
{
    const QList<Profile> &profiles = m_session.profiles();
    if (profiles.isEmpty())
        return refuse(tr("There is no profile to export."));
    // only who knows the secrets can see one in the wrong place
    m_session.useSecretsOfFile();
    QMap<QString, Secrets> known;
    for (const Profile &profile : profiles) {
        const Result<Secrets> secrets = waitFor(m_session.secrets().read(profile.id, nullptr));
        if (!secrets) {
            m_console.say(tr("Texts could not be compared with your secrets: %1.").arg(keychainText()));
            break;
        }
        known.insert(profile.id, *secrets);
    }
    const QList<Leak> leaks = leaksIn(profiles, known);
    for (const Leak &leak : leaks)
        m_console.say(u"%1, %2: %3"_s.arg(leak.profile, leak.place, leak.why));
    if (!leaks.isEmpty() && !m_options.anyway)
        return refuse(tr("Nothing was written: what is shared must hold no secret. With --anyway it is."));

    Output output(m_console, m_options.file == "-"_L1 ? QString() : m_options.file, false);
    std::optional<Error> error = output.open();
    if (!error)
        error = output.write(exportedProfiles(profiles));
    if (!error)
        error = output.close();
    if (error)
        return m_options.file == "-"_L1 ? Exit::Failed : refuse(error->message(m_options.file));
    return refuse(tr("%n profile(s) written, without secrets.", nullptr, int(profiles.size())), Exit::Found);
}

Exit ProfilesCommand::importFile()
{
    if (!mayChange())
        return Exit::Failed;
    const Result<QByteArray> bytes = readInput(m_options.file);
    if (!bytes)
        return refuse(bytes.error().detail);
    ProfileStore &store = m_book->store();
    const Result<Import> import = importedProfiles(*bytes, store.profiles());
    if (!import)
        return refuse(import.error().message(m_options.file));

    for (const Profile &profile : import->added) {
        if (const std::optional<Error> error = store.save(profile, {}))
            return refuse(error->message(store.path()));
        m_console.say(tr("Added: %1").arg(profile.name));
    }
    for (const QString &name : import->renamed)
        m_console.say(tr("Renamed, because the name was taken: %1").arg(name));
    for (const QString &name : import->alreadyThere)
        m_console.say(tr("Already there: %1").arg(name));
    if (import->unreadable > 0)
        m_console.say(tr("%n entries could not be read.", nullptr, import->unreadable));

    bool areSecretsMissing = false;
    for (const Profile &profile : import->added) {
        QStringList secrets;
        const QList<FieldSpec> fields = secretFieldsOf(profile, m_vendors);
        for (const FieldSpec &field : fields)
            secrets.append(field.label);
        areSecretsMissing = areSecretsMissing || !secrets.isEmpty();
        if (!secrets.isEmpty())
            m_console.say(tr("To be entered for %1: %2").arg(profile.name, secrets.join(u", "_s)));
        const QList<ProfileFault> faults = faultsOf(profile, m_vendors, {}, store.profiles());
        for (const ProfileFault &fault : faults) {
            if (!fault.place.startsWith("secrets."_L1))
                m_console.say(u"%1, %2: %3"_s.arg(profile.name, fault.place, fault.text));
        }
        if (isUnencrypted(profile))
            m_console.say(tr("%1 is not encrypted: whoever is on the way can read its secrets.").arg(profile.name));
    }
    if (areSecretsMissing)
        m_console.say(tr("Enter them with “vitrine-cli profiles secrets NAME”."));
    return Exit::Found;
}

Exit manageProfiles(const Options &options, const VendorList &vendors, Console &console)
{
    Session session(vendors);
    if (const std::optional<Saying> refusal = session.open(options, console)) {
        console.say(refusal->text);
        return refusal->exit;
    }
    return ProfilesCommand(options, vendors, session, console).run();
}

} // namespace Vitrine
