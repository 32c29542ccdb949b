// SPDX-License-Identifier: Apache-2.0
#include "cli/session.h"

#include "cli/input.h"
#include "json/document.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Vitrine {

Session::Session(const VendorList &vendors)
    : m_lookups(m_http, m_secrets, vendors)
{
}

std::optional<Saying> Session::open(const Options &options, Console &console)
{
    std::optional<Saying> refusal = options.sandbox ? openSandbox() : openProfiles(options.config, console);
    if (!refusal && !options.secretsFile.isEmpty())
        refusal = readSecrets(options.secretsFile);
    return refusal;
}

QString Session::sampleId(const Profile &profile) const
{
    return m_sandbox ? m_sandbox->sampleId(profile.id) : QString();
}

std::optional<Saying> Session::openSandbox()
{
    m_sandbox = std::make_unique<Sandbox>();
    if (!m_sandbox->listen())
        return Saying{tr("The sandbox could not be started: there is no free port."), Exit::Failed};
    m_profiles = m_sandbox->profiles();
    for (const Profile &profile : std::as_const(m_profiles))
        m_secrets.keepForSession(profile.id, m_sandbox->secrets(profile.id));
    return std::nullopt;
}

std::optional<Saying> Session::openProfiles(const QString &folder, Console &console)
{
    m_folder = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : folder;
    m_store = std::make_unique<ProfileStore>(m_folder);
    if (const std::optional<Error> error = m_store->load(QDateTime::currentDateTimeUtc()))
        return Saying{error->message(m_store->path()), Exit::Failed};
    for (const QString &notice : m_store->notices())
        console.say(notice);
    m_profiles = m_store->profiles();
    return std::nullopt;
}

std::optional<Saying> Session::readSecrets(const QString &path)
{
    const Result<QByteArray> bytes = readOwnersFile(path);
    if (!bytes)
        return Saying{bytes.error().detail, Exit::Usage};
    const Result<Json::Document> document = Json::Document::parse(*bytes);
    if (!document || !document->root().is(Json::Type::Object))
        return Saying{tr("The secrets file must hold one JSON object: profile names, and the secrets of each."),
                      Exit::Usage};
    for (const Json::Value profile : Json::children(document->root())) {
        if (!profile.is(Json::Type::Object))
            continue;
        Secrets secrets;
        for (const Json::Value secret : Json::children(profile))
            secrets.insert(secret.key(), secret.text());
        m_secretsOfFile.insert(profile.key(), secrets);
    }
    return std::nullopt;
}

void Session::useSecretsOfFile()
{
    for (const Profile &profile : std::as_const(m_profiles)) {
        if (m_secretsOfFile.contains(profile.name))
            m_secrets.keepForSession(profile.id, m_secretsOfFile.value(profile.name));
    }
}

} // namespace Vitrine
