// SPDX-License-Identifier: Apache-2.0
#include "cli/parsing.h"

#include "profiles/profilejson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)
};

using Action = Options::ProfilesAction;

struct ActionName
{
    const char *name;
    Action action;
    const char *argument; ///< the one it takes; empty: none
    const char *summary;
};

constexpr std::array actions{
    ActionName{"list", Action::List, "", QT_TRANSLATE_NOOP("Vitrine::CommandLine", "lists the profiles")},
    ActionName{"show", Action::Show, "NAME",
               QT_TRANSLATE_NOOP("Vitrine::CommandLine", "shows one, and which of its secrets are stored")},
    ActionName{"add", Action::Add, "NAME",
               QT_TRANSLATE_NOOP("Vitrine::CommandLine", "adds one and asks for its secrets without showing them")},
    ActionName{"secrets", Action::Secrets, "NAME",
               QT_TRANSLATE_NOOP("Vitrine::CommandLine", "asks for the secrets of one anew and stores them")},
    ActionName{"test", Action::Test, "NAME",
               QT_TRANSLATE_NOOP("Vitrine::CommandLine", "tries its address, certificate, sign-in and account")},
    ActionName{"remove", Action::Remove, "NAME",
               QT_TRANSLATE_NOOP("Vitrine::CommandLine", "removes one, and its secrets from the keychain")},
    ActionName{"export", Action::Export, "FILE|-",
               QT_TRANSLATE_NOOP("Vitrine::CommandLine", "writes all of them to a file to share, without secrets")},
    ActionName{
        "import", Action::Import, "FILE|-",
        QT_TRANSLATE_NOOP("Vitrine::CommandLine", "adds those of such a file; both are kept where a name is taken")},
};

bool hasFormat(Action action)
{
    return action == Action::List || action == Action::Show || action == Action::Test;
}

void addOptionsOf(Action action, Parsing &parsing)
{
    if (hasFormat(action))
        parsing.addValue("format", Texts::tr("text or json. On a terminal the first, else json."), u"FORMAT"_s);
    if (action == Action::Export)
        parsing.addFlag("anyway", Texts::tr("Write the file although a text in it looks like a secret."));
    if (action != Action::Add)
        return;
    parsing.addValue("vendor", Texts::tr("Whose account it is: see “vitrine-cli vendors”."), u"VENDOR"_s);
    parsing.addValue("sign-in", Texts::tr("How to sign in; otherwise the vendor's first way."), u"SIGN-IN"_s);
    parsing.addValue("address", Texts::tr("What stands before the vendor's path; otherwise its first address."),
                     u"URL"_s);
    parsing.addValue("set",
                     Texts::tr("A field of the vendor or its sign-in, or one of these: %1. May be given several times. "
                               "Never a secret.")
                         .arg(keysFromText().join(u", "_s)),
                     u"KEY=VALUE"_s);
}

QString usageOf(const ActionName &action)
{
    return QString(QLatin1StringView(action.name) + u' ' + QLatin1StringView(action.argument)).trimmed();
}

/** How secrets are given, which is the same wherever they are. */
QString secretsHelp()
{
    return Texts::tr("Secrets are asked for on the terminal without being shown, or read from --secrets FILE: "
                     R"({"profile name": {"field": "secret"}}. They are kept in the system's keychain.)");
}

std::variant<Options, Saying> readAction(const ActionName &action, const QStringList &arguments, Options options)
{
    options.action = action.action;
    Parsing parsing;
    QCommandLineParser &parser = parsing.parser();
    parsing.addEverywhere();
    addOptionsOf(action.action, parsing);
    const bool needsSecrets = action.action == Action::Add || action.action == Action::Secrets;
    parser.setApplicationDescription(Texts::tr(action.summary) +
                                     (needsSecrets ? u"\n\n"_s + secretsHelp() : QString()));
    parser.addPositionalArgument(u"profiles"_s, Texts::tr(action.summary), "profiles "_L1 + usageOf(action));
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parsing.isSet("help"))
        return Saying{parser.helpText(), Exit::Found};

    parsing.readEverywhere(options);
    const QStringList rest = parser.positionalArguments();
    const qsizetype wanted = *action.argument == '\0' ? 0 : 1;
    if (rest.size() < wanted)
        return wrong(Texts::tr("“profiles %1” lacks its %2.")
                         .arg(QLatin1StringView(action.name), QLatin1StringView(action.argument)));
    if (rest.size() > wanted)
        return wrong(Texts::tr("“%1” is one word too many.").arg(rest.at(wanted)));
    if (wanted == 1)
        (action.action == Action::Export || action.action == Action::Import ? options.file : options.name) = rest.at(0);

    if (hasFormat(action.action)) {
        parsing.take("format", options.format);
        if (!options.format.isEmpty() && options.format != "text"_L1 && options.format != "json"_L1)
            return wrong(Texts::tr("“%1” is no format here. There are: %2.").arg(options.format, u"text, json"_s));
    }
    if (action.action == Action::Export)
        options.anyway = parsing.isSet("anyway");
    if (action.action == Action::Add) {
        parsing.take("vendor", options.vendor);
        parsing.take("sign-in", options.signIn);
        parsing.take("address", options.address);
        options.settings = parser.values(u"set"_s);
        if (options.vendor.isEmpty())
            return wrong(Texts::tr("Whose account is it? Name the vendor with --vendor."));
    }
    const bool isChange = needsSecrets || action.action == Action::Remove || action.action == Action::Import;
    if (options.sandbox && isChange)
        return wrong(Texts::tr("The sandbox brings its own profiles; they can not be changed."));
    return options;
}

QString help(const QCommandLineParser &parser)
{
    QString text = parser.helpText() + u'\n' + Texts::tr("Commands:") + u'\n';
    for (const ActionName &action : actions)
        text += u"  "_s + usageOf(action).leftJustified(16) + Texts::tr(action.summary) + u'\n';
    return text + u'\n' + secretsHelp() + u'\n';
}

} // namespace

std::variant<Options, Saying> readProfilesOptions(const QStringList &arguments, Options options)
{
    options.command = Options::Command::Profiles;
    Parsing parsing;
    QCommandLineParser &parser = parsing.parser();
    parsing.addEverywhere();
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.setApplicationDescription(
        Texts::tr("The accounts to ask with, kept without their secrets in profiles.json."));
    parser.addPositionalArgument(u"profiles"_s, Texts::tr("What to do, see below."), u"profiles COMMAND ..."_s);
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parsing.isSet("help"))
        return Saying{help(parser), Exit::Found};
    parsing.readEverywhere(options);
    const QStringList rest = parser.positionalArguments();
    if (rest.isEmpty())
        return wrong(Texts::tr("What is to be done with profiles? Name a command."));
    for (const ActionName &action : actions) {
        if (rest.constFirst() == QLatin1StringView(action.name))
            return readAction(action, QStringList(arguments.first(1)) + rest.sliced(1), options);
    }
    return wrong(Texts::tr("“profiles %1” is no command.").arg(rest.constFirst()));
}

} // namespace Vitrine
