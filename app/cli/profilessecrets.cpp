// SPDX-License-Identifier: Apache-2.0
#include "cli/profilescommand.h"
#include "cli/profilesdescribed.h"
#include "cli/profilesprompt.h"
#include "cli/waiting.h"
#include "profiles/exchange.h"
#include "vendors/profilecheck.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

Exit ProfilesCommand::add()
{
    const auto described = describedProfile(m_options, m_vendors);
    if (const auto *refusal = std::get_if<Saying>(&described))
        return refuse(refusal->text, refusal->exit);
    if (!mayChange())
        return Exit::Failed;
    const auto &profile = *std::get_if<Profile>(&described);

    Secrets assumed; // what is wrong without them is told before anybody types one
    const QList<FieldSpec> fields = secretFieldsOf(profile, m_vendors);
    for (const FieldSpec &field : fields)
        assumed.insert(field.key, {});
    if (!isUsable(profile, assumed, {}))
        return Exit::Usage;
    if (!canBeKept(profile))
        return Exit::Failed;
    const std::optional<Secrets> secrets = obtain(profile);
    if (!secrets || !isUsable(profile, *secrets, {}))
        return Exit::Usage;
    return keep(profile, {}, *secrets);
}

Exit ProfilesCommand::enterSecrets()
{
    const std::optional<Profile> profile = named();
    if (!profile)
        return Exit::Usage;
    if (!mayChange() || !canBeKept(*profile))
        return Exit::Failed;
    const std::optional<Secrets> secrets = obtain(*profile);
    if (!secrets || !isUsable(*profile, *secrets, "secrets."_L1))
        return Exit::Usage;
    return keep(*profile, profile, *secrets);
}

bool ProfilesCommand::isUsable(const Profile &profile, const Secrets &secrets, QLatin1StringView places)
{
    const QStringList keys = secrets.keys();
    const auto faultsIn = [&](const Profile &tried) {
        QList<ProfileFault> faults =
            faultsOf(tried, m_vendors, QSet<QString>(keys.begin(), keys.end()), m_book->store().profiles());
        faults.removeIf([&](const ProfileFault &fault) {
            return !fault.place.startsWith(places);
        });
        return faults;
    };
    const QList<ProfileFault> faults = faultsIn(profile);
    for (const ProfileFault &fault : faults)
        m_console.say(QString(fault.place + u": "_s + fault.text));
    Profile insisting = profile;
    insisting.network.allowHttp = true;
    if (faultsIn(insisting).size() < faults.size())
        m_console.say(tr("Who insists on it says so with --set network.allowHttp=true."));
    // a secret among the open fields would stand in profiles.json
    const qsizetype suspected = leaksIn({profile}, {}).size();
    const bool isLeaking = leaksIn({profile}, {{profile.id, secrets}}).size() > suspected;
    if (isLeaking)
        m_console.say(tr("One of the profile's open fields holds a secret of it. Leave it out there."));
    return faults.isEmpty() && !isLeaking;
}

QString ProfilesCommand::keychainText() const
{
    switch (m_session.secrets().state()) {
    case KeychainStore::State::Missing:
        return tr("this session has no keychain");
    case KeychainStore::State::NotAnswering:
        return tr("the keychain does not answer");
    default:
        return keychainStateText(m_session.secrets().state());
    }
}

bool ProfilesCommand::canBeKept(const Profile &profile)
{
    if (secretFieldsOf(profile, m_vendors).isEmpty() || !m_options.secretsFile.isEmpty())
        return true;
    const Result<Secrets> answer = waitFor(m_session.secrets().read(profile.id, nullptr));
    if (!answer) {
        m_console.say(
            tr("The secrets could not be kept, so nothing was changed: %1. Without a keychain keep them in a file "
               "only you can read, and name it with --secrets FILE here and in every lookup.")
                .arg(keychainText()));
    }
    return bool(answer);
}

std::optional<Secrets> ProfilesCommand::obtain(const Profile &profile)
{
    const QList<FieldSpec> fields = secretFieldsOf(profile, m_vendors);
    Secrets secrets;
    if (!m_options.secretsFile.isEmpty()) {
        const Secrets known = m_session.secretsOfFile(profile.name);
        if (known.isEmpty())
            m_console.say(tr("%1 has no secrets of “%2”.").arg(m_options.secretsFile, profile.name));
        for (const FieldSpec &field : fields) {
            if (known.contains(field.key))
                secrets.insert(field.key, known.value(field.key));
        }
        return secrets;
    }
    if (fields.isEmpty())
        return secrets;
    SecretPrompt prompt;
    if (!prompt.isThere()) {
        m_console.say(tr("There is no terminal to ask for the secrets. Name a file of them with --secrets FILE."));
        return std::nullopt;
    }
    for (const FieldSpec &field : fields) {
        const QString ask = field.required ? field.label : tr("%1 (may be empty)").arg(field.label);
        const Result<QString> typed = prompt.ask(ask);
        if (!typed) {
            m_console.say(tr("Stopped; nothing was changed."));
            return std::nullopt;
        }
        if (!typed->isEmpty())
            secrets.insert(field.key, *typed);
    }
    return secrets;
}

Exit ProfilesCommand::keep(const Profile &profile, const std::optional<Profile> &basedOn, const Secrets &secrets)
{
    std::optional<Error> error = waitFor(m_book->save(profile, basedOn, secrets, nullptr));
    const bool isFileEnough = error && error->kind == Error::Kind::Keychain && !m_options.secretsFile.isEmpty();
    if (isFileEnough) {
        m_console.say(tr("The secrets were not stored: %1. Name %2 with --secrets in every lookup.")
                          .arg(keychainText(), m_options.secretsFile));
        if (basedOn)
            return Exit::Failed;
        error = m_book->store().save(profile, basedOn);
    }
    if (error)
        return refuse(error->kind == Error::Kind::Keychain
                          ? tr("The secrets could not be kept, so nothing was changed: %1.").arg(keychainText())
                          : error->message(m_book->store().path()));
    if (!isFileEnough && !secrets.isEmpty())
        sweep();
    return refuse(basedOn ? tr("The secrets of “%1” are stored.").arg(profile.name)
                          : tr("“%1” is added.").arg(profile.name),
                  Exit::Found);
}

} // namespace Vitrine
