// SPDX-License-Identifier: Apache-2.0
#include "cli/options.h"

#include "cli/parsing.h"
#include "exporting/formats.h"
#include "product/safetext.h"

#include <QFileInfo>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)
};

constexpr double slowestRate = 0.01;
constexpr double fastestRate = 10'000;

struct CommandName
{
    const char *name;
    Options::Command command;
    const char *arguments;
    const char *summary;
};

constexpr std::array commands{
    CommandName{"lookup", Options::Command::Lookup, "[ID]...",
                QT_TRANSLATE_NOOP("Vitrine::CommandLine", "asks vendors for products and shows their forms")},
    CommandName{"read", Options::Command::Read, "FILE|-",
                QT_TRANSLATE_NOOP("Vitrine::CommandLine", "shows a saved answer as its form, without any network")},
    CommandName{"vendors", Options::Command::Vendors, "",
                QT_TRANSLATE_NOOP("Vitrine::CommandLine", "lists the vendors and what a profile of each needs")},
    CommandName{
        "profiles", Options::Command::Profiles, "COMMAND",
        QT_TRANSLATE_NOOP("Vitrine::CommandLine", "lists, adds, tests, removes and shares the accounts to ask with")},
    CommandName{"sandbox", Options::Command::Sandbox, "",
                QT_TRANSLATE_NOOP("Vitrine::CommandLine", "serves every vendor on this computer until it is stopped")},
};

QString formatNames()
{
    QStringList names;
    for (const ExportFormat &format : exportFormats())
        names.append(QString::fromLatin1(format.name));
    return names.join(u", "_s);
}

/** What goes into the output, and how. */
void addWriting(Parsing &parsing)
{
    parsing.addValue(
        "format",
        Texts::tr(
            "How to write it: %1. Without it the end of --output says so; on a terminal it is the first, else json.")
            .arg(formatNames()),
        u"FORMAT"_s);
    parsing.addValue("output", Texts::tr("Write to this file; - is standard output, as without it."), u"FILE"_s);
    parsing.addFlag("reveal", Texts::tr("Show secrets inside answers."));
    parsing.addFlag("hidden", Texts::tr("Show what your rights hide."));
    parsing.addFlag("customer-safe", Texts::tr("Leave out what is not for customers, such as cost prices."));
    parsing.addValue("rows", Texts::tr("csv: a row for each of these, “products” (as a rule) or “fields”."), u"WHAT"_s);
    parsing.addValue("separator", Texts::tr("csv: between cells, “,” (as a rule), “;” or “tab”."), u"CHARACTER"_s);
    parsing.addFlag("bom", Texts::tr("csv: mark the file as UTF-8, which some spreadsheets need."));
}

/** What is wrong with them, or nothing. */
std::optional<QString> readWriting(const Parsing &parsing, Options &options)
{
    parsing.take("format", options.format);
    parsing.take("output", options.output);
    if (parsing.isSet("output") && options.output.isEmpty()) // as from a variable that a script did not set
        return Texts::tr("--output names no file.");
    if (options.output == "-"_L1) // as --ids - is standard input
        options.output.clear();
    if (options.format.isEmpty())
        options.format = formatOfFile(options.output);
    options.reveal = parsing.isSet("reveal");
    options.customerSafe = parsing.isSet("customer-safe");
    options.hidden = parsing.isSet("hidden");
    options.byteOrderMark = parsing.isSet("bom");
    if (parsing.isSet("rows")) {
        const QString rows = parsing.value("rows");
        if (rows != "products"_L1 && rows != "fields"_L1)
            return Texts::tr("--rows takes “products” or “fields”.");
        options.fieldRows = rows == "fields"_L1;
    }
    if (parsing.isSet("separator")) {
        const QString separator = parsing.value("separator");
        if (separator != ","_L1 && separator != ";"_L1 && separator != "tab"_L1)
            return Texts::tr("--separator takes “,”, “;” or “tab”.");
        options.csvSeparator = separator == "tab"_L1 ? u'\t' : separator.front();
    }
    const bool isCsv = options.format == "csv"_L1;
    if (!isCsv && (options.byteOrderMark || parsing.isSet("rows") || parsing.isSet("separator")))
        return Texts::tr("--rows, --separator and --bom are for --format csv.");
    return std::nullopt;
}

void addOptionsOf(Options::Command command, Parsing &parsing)
{
    switch (command) {
    case Options::Command::Lookup:
        parsing.addValue("profile", Texts::tr("Ask this profile; may be given several times."), u"NAME"_s);
        parsing.addFlag("all", Texts::tr("Ask every profile that could know the id."));
        addWriting(parsing);
        parsing.addValue("ids",
                         Texts::tr("Read ids from this file, or from standard input (-): a list, a table or an Excel "
                                   "workbook."),
                         u"FILE"_s);
        parsing.addValue("column", Texts::tr("Take the ids from this column of the table: its header or its number."),
                         u"COLUMN"_s);
        parsing.addValue("jobs", Texts::tr("Ask each profile for so many at once, 1 to 50."), u"NUMBER"_s);
        parsing.addValue("rate", Texts::tr("Ask each profile so often a second, whatever its limits are."),
                         u"NUMBER"_s);
        parsing.addFlag("resume", Texts::tr("Go on with an interrupted run of the same --ids and --output."));
        break;
    case Options::Command::Read:
        parsing.addValue("vendor", Texts::tr("Whose answer it is."), u"VENDOR"_s);
        addWriting(parsing);
        break;
    case Options::Command::Vendors:
        parsing.addValue("format", Texts::tr("text or json."), u"FORMAT"_s);
        break;
    case Options::Command::Profiles: // has its own
        break;
    case Options::Command::Sandbox:
        parsing.addValue("port", Texts::tr("Listen on this port instead of a free one."), u"NUMBER"_s);
        parsing.addValue("latency", Texts::tr("Let every answer wait so many milliseconds."), u"NUMBER"_s);
        break;
    }
}

/** The number an option names, if it names one between these. */
std::optional<int> number(const Parsing &parsing, const char *name, int least, int most)
{
    bool isNumber = false;
    const int number = parsing.value(name).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

bool isFormat(const QString &name, Options::Command command)
{
    if (command == Options::Command::Vendors)
        return name == "text"_L1 || name == "json"_L1;
    return findExportFormat(name) != nullptr;
}

/** Both names lead to one file. */
bool isSameFile(const QString &one, const QString &other)
{
    const QString place = QFileInfo(one).canonicalFilePath(); // empty where there is none
    return !place.isEmpty() && place == QFileInfo(other).canonicalFilePath();
}

/** What is wrong with the options of one command beyond their form. */
std::optional<QString> complaint(const Options &options)
{
    if (!options.format.isEmpty() && !isFormat(options.format, options.command))
        return Texts::tr("“%1” is no format here. There are: %2.")
            .arg(options.format, options.command == Options::Command::Vendors ? u"text, json"_s : formatNames());
    const ExportFormat *format = findExportFormat(options.format);
    if (format != nullptr && format->needsFile && options.output.isEmpty())
        return Texts::tr("%1 is written to a file only: name it with --output.").arg(options.format);
    if (options.output.startsWith("/dev/"_L1))
        return Texts::tr("%1 is no file. Without --output, results go to standard output.").arg(options.output);
    for (const QString &needed : {options.idsFile, options.file, options.secretsFile}) {
        if (isSameFile(options.output, needed))
            return Texts::tr("--output would overwrite %1, which is read. Name another file.").arg(options.output);
    }
    if (options.reveal && options.customerSafe)
        return Texts::tr("Either --customer-safe or --reveal: what is for customers has no secrets.");
    if (options.command == Options::Command::Lookup) {
        if (options.all && !options.profiles.isEmpty())
            return Texts::tr("Either --all or --profile, not both.");
        if (options.ids.isEmpty() && options.idsFile.isEmpty() && !options.sandbox)
            return Texts::tr("Which id? Name at least one, or a file of them with --ids.");
        if (options.resume && (options.idsFile.isEmpty() || options.output.isEmpty()))
            return Texts::tr("--resume goes on with a run of --ids into an --output; name both.");
        if (options.resume && options.reveal)
            return Texts::tr(
                "--resume goes on with what was kept, and secrets are not. With --reveal all is asked again.");
        if (!options.column.isEmpty() && options.idsFile.isEmpty())
            return Texts::tr("--column is for the table that --ids names.");
    }
    if (options.command == Options::Command::Read && options.vendor.isEmpty())
        return Texts::tr("Whose answer is it? Name the vendor with --vendor.");
    return std::nullopt;
}

std::variant<Options, Saying> readCommand(const CommandName &command, const QStringList &arguments, Options options)
{
    if (command.command == Options::Command::Profiles)
        return readProfilesOptions(arguments, options);
    options.command = command.command;
    Parsing parsing;
    parsing.addEverywhere();
    addOptionsOf(command.command, parsing);
    const QString usage = QString::fromLatin1(command.name) + u' ' + QString::fromLatin1(command.arguments);
    parsing.parser().setApplicationDescription(Texts::tr(command.summary));
    parsing.parser().addPositionalArgument(QString::fromLatin1(command.name), Texts::tr(command.summary), usage);
    if (!parsing.parser().parse(arguments))
        return wrong(parsing.parser().errorText());
    if (parsing.isSet("help"))
        return Saying{parsing.parser().helpText(), Exit::Found};

    parsing.readEverywhere(options);
    const QStringList rest = parsing.parser().positionalArguments();
    switch (command.command) {
    case Options::Command::Lookup:
        options.ids = rest;
        options.profiles = parsing.parser().values(u"profile"_s);
        options.all = parsing.isSet("all");
        parsing.take("ids", options.idsFile);
        parsing.take("column", options.column);
        options.resume = parsing.isSet("resume");
        if (parsing.isSet("rate")) {
            bool isNumber = false;
            options.rate = parsing.value("rate").toDouble(&isNumber);
            if (!isNumber || !(options.rate >= slowestRate && options.rate <= fastestRate))
                return wrong(Texts::tr("--rate takes a number from 0.01 to 10000."));
        }
        if (parsing.isSet("jobs")) {
            const std::optional<int> jobs = number(parsing, "jobs", 1, 50);
            if (!jobs)
                return wrong(Texts::tr("--jobs takes a number from 1 to 50."));
            options.jobs = *jobs;
        }
        break;
    case Options::Command::Read:
        if (rest.size() != 1)
            return wrong(Texts::tr("read takes one file, or - for standard input."));
        options.file = rest.constFirst();
        parsing.take("vendor", options.vendor);
        break;
    case Options::Command::Sandbox:
        if (parsing.isSet("port")) {
            const std::optional<int> port = number(parsing, "port", 0, 65535);
            if (!port)
                return wrong(Texts::tr("--port takes a number from 0 to 65535."));
            options.port = quint16(*port);
        }
        if (parsing.isSet("latency")) {
            const std::optional<int> latency = number(parsing, "latency", 0, 60'000);
            if (!latency)
                return wrong(Texts::tr("--latency takes a number from 0 to 60000."));
            options.latencyMs = *latency;
        }
        [[fallthrough]];
    case Options::Command::Profiles:
    case Options::Command::Vendors:
        if (!rest.isEmpty())
            return wrong(Texts::tr("“%1” is one word too many.").arg(rest.constFirst()));
        break;
    }
    if (command.command == Options::Command::Vendors)
        parsing.take("format", options.format);
    if (command.command == Options::Command::Lookup || command.command == Options::Command::Read) {
        if (const std::optional<QString> wrongAbout = readWriting(parsing, options))
            return wrong(*wrongAbout);
    }
    if (const std::optional<QString> wrongAbout = complaint(options))
        return wrong(*wrongAbout);
    return options;
}

QString help(const QCommandLineParser &parser)
{
    QString text = parser.helpText() + u'\n' + Texts::tr("Commands:") + u'\n';
    for (const CommandName &command : commands) {
        const QString usage = QString::fromLatin1(command.name) + u' ' + QString::fromLatin1(command.arguments);
        text += u"  "_s + usage.leftJustified(18) + Texts::tr(command.summary) + u'\n';
    }
    return text;
}

} // namespace

QString formatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ExportFormat &format : exportFormats()) {
        if (suffix == QLatin1StringView(format.suffix))
            return QString::fromLatin1(format.name);
    }
    return suffix == "pdf"_L1 ? suffix : QString(); // which is the window's, and refused here like any other
}

Saying wrong(const QString &what)
{
    return {oneLine(what) + u'\n' + Texts::tr("“vitrine-cli --help” tells what can be asked.")};
}

std::variant<Options, Saying> readOptions(const QStringList &arguments)
{
    Parsing parsing;
    parsing.addEverywhere();
    const QCommandLineOption version = parsing.parser().addVersionOption();
    parsing.parser().addPositionalArgument(u"command"_s, Texts::tr("What to do, see below."), u"COMMAND ..."_s);
    parsing.parser().setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parsing.parser().setApplicationDescription(Texts::tr(
        "One id, every vendor, one form, in a terminal. Exit status: 0 everything found, 1 something not found, "
        "2 wrong usage, 3 something failed."));
    if (!parsing.parser().parse(arguments))
        return wrong(parsing.parser().errorText());
    if (parsing.isSet("help"))
        return Saying{help(parsing.parser()), Exit::Found};
    if (parsing.parser().isSet(version))
        return Saying{u"vitrine-cli " VITRINE_VERSION "\n"_s, Exit::Found};

    Options options;
    parsing.readEverywhere(options);
    const QStringList rest = parsing.parser().positionalArguments();
    if (rest.isEmpty())
        return wrong(Texts::tr("What is to be done? Name a command."));
    for (const CommandName &command : commands) {
        if (rest.constFirst() == QLatin1StringView(command.name))
            return readCommand(command, QStringList(arguments.first(1)) + rest.sliced(1), options);
    }
    return wrong(Texts::tr("“%1” is no command.").arg(rest.constFirst()));
}

} // namespace Vitrine
