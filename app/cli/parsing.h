// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Vitrine {

/** Options of one parser, named once and read once. */
class Parsing
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)

public:
    Parsing() { m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help.")}); }

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }

    void addFlag(const char *name, const QString &what) { m_parser.addOption({QString::fromLatin1(name), what}); }
    void addValue(const char *name, const QString &what, const QString &value)
    {
        m_parser.addOption({QString::fromLatin1(name), what, value});
    }
    /** Before the command and behind it. */
    void addEverywhere()
    {
        addFlag("sandbox", tr("Start the sandbox inside the program and use its profiles."));
        addValue("config", tr("Keep profiles in this folder."), QStringLiteral("DIR"));
        addValue("secrets",
                 tr("Secrets by profile name and field, as JSON; refused unless only its owner can read it."),
                 QStringLiteral("FILE"));
    }
    void readEverywhere(Options &options) const
    {
        options.sandbox = options.sandbox || isSet("sandbox");
        take("config", options.config);
        take("secrets", options.secretsFile);
    }

    [[nodiscard]] bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    [[nodiscard]] QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    void take(const char *name, QString &into) const
    {
        if (isSet(name))
            into = value(name);
    }

private:
    QCommandLineParser m_parser;
};

/** Why the command line cannot be followed. */
Saying wrong(const QString &what);

/** What stands behind `profiles`. */
std::variant<Options, Saying> readProfilesOptions(const QStringList &arguments, Options options);

} // namespace Vitrine
