// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "end-to-end/profiles-cli/terminal.h"
#include "fakes/keyring.h"

#include <QDBusMetaType>
#include <QTemporaryDir>

#include <memory>

namespace Vitrine {

inline QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

inline const QString dodoToken = u"token"_s;

/** What the tests of `vitrine-cli profiles` share: a sandbox in another process, and a folder of profiles for each. */
class ProfilesTest : public QObject
{
protected:
    void startSandbox();
    void begin();
    void stopSandbox();

    void sandboxProfiles();
    [[nodiscard]] QJsonObject served(const QString &vendor) const;
    [[nodiscard]] static QStringList adding(const QJsonObject &profile);
    /** Adds the profile with the secrets given, else its own, from a file. */
    [[nodiscard]] Ran add(const QJsonObject &profile, const QJsonObject &secrets = {});
    [[nodiscard]] Ran profiles(const QStringList &arguments) const
    {
        return run(QStringList{u"profiles"_s} + arguments);
    }
    [[nodiscard]] Ran run(const QStringList &arguments) const { return m_terminal.run(configured(arguments)); }
    [[nodiscard]] QStringList configured(const QStringList &arguments) const
    {
        return QStringList{u"--config"_s, m_folder->path()} + arguments;
    }
    [[nodiscard]] Ran lookUp(const QJsonObject &profile) const;
    [[nodiscard]] QString file(const QString &name) const { return m_elsewhere.filePath(name); }
    [[nodiscard]] QString profilesFile() const { return m_folder->filePath(u"profiles.json"_s); }
    [[nodiscard]] QString secretsFile(const QString &name, const QJsonObject &secrets) const;

    Terminal m_terminal;
    QProcess m_sandbox;
    QJsonArray m_served;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of one test
    QTemporaryDir m_elsewhere;
};

inline void ProfilesTest::startSandbox()
{
    QVERIFY2(qEnvironmentVariableIntValue("KEYRING_PID") > 0, "run this with tests/tools/with-keychain");
    qDBusRegisterMetaType<QMap<QString, QString>>();
    m_terminal.prepare(m_sandbox, {u"sandbox"_s});
    m_sandbox.start();
    QVERIFY(QTest::qWaitFor(
        [this] {
            return m_sandbox.canReadLine();
        },
        Terminal::patience));
    m_served = QJsonDocument::fromJson(m_sandbox.readLine()).object()["profiles"_L1].toArray();
    QVERIFY(m_served.size() >= 5);
}

inline void ProfilesTest::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

inline void ProfilesTest::stopSandbox()
{
    ::kill(pid_t(m_sandbox.processId()), SIGTERM);
    m_sandbox.waitForFinished();
}

inline void ProfilesTest::sandboxProfiles()
{
    QTest::addColumn<QJsonObject>("profile");
    for (const auto &profile : std::as_const(m_served))
        QTest::newRow(qPrintable(profile["vendor"_L1].toString())) << profile.toObject();
}

inline QJsonObject ProfilesTest::served(const QString &vendor) const
{
    for (const auto &profile : m_served) {
        if (profile["vendor"_L1].toString() == vendor)
            return profile.toObject();
    }
    return {};
}

inline QStringList ProfilesTest::adding(const QJsonObject &profile)
{
    QStringList arguments{u"profiles"_s,
                          u"add"_s,
                          profile["name"_L1].toString(),
                          u"--vendor"_s,
                          profile["vendor"_L1].toString(),
                          u"--sign-in"_s,
                          profile["signIn"_L1].toString(),
                          u"--address"_s,
                          profile["address"_L1].toString()};
    const QJsonObject fields = profile["fields"_L1].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        arguments += {u"--set"_s, field.key() + u'=' + field.value().toString()};
    return arguments;
}

inline QString ProfilesTest::secretsFile(const QString &name, const QJsonObject &secrets) const
{
    const QString path = file(u"secrets.json"_s);
    return writeOwnersFile(path, jsonOf({{name, secrets}})) ? path : QString();
}

inline Ran ProfilesTest::add(const QJsonObject &profile, const QJsonObject &secrets)
{
    const QJsonObject given = secrets.isEmpty() ? profile["secrets"_L1].toObject() : secrets;
    const QString path = secretsFile(profile["name"_L1].toString(), given);
    const Ran ran = run(adding(profile) + QStringList{u"--secrets"_s, path});
    QFile::remove(path);
    return ran;
}

inline Ran ProfilesTest::lookUp(const QJsonObject &profile) const
{
    return run({u"lookup"_s, u"--profile"_s, profile["name"_L1].toString(), profile["sample"_L1].toString()});
}

} // namespace Vitrine
