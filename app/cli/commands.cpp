// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "cli/input.h"
#include "cli/interrupt.h"
#include "lookup/savedanswer.h"
#include "product/safetext.h"
#include "profiles/profilejson.h"
#include "sandbox/sandbox.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)
};

} // namespace

Exit exitOf(Outcome outcome)
{
    if (outcome == Outcome::Found)
        return Exit::Found;
    return outcome == Outcome::NotFound ? Exit::NotFound : Exit::Failed;
}

void sayMisnamed(const Options &options, Console &console)
{
    if (const QString named = formatOfFile(options.output); !named.isEmpty() && named != options.format)
        console.say(Texts::tr("%1 is written as %2, although its name ends like a file of %3.")
                        .arg(options.output, options.format, named));
}

const ExportFormat *formatOf(const Options &options, const Output &output)
{
    const QString usual = output.isTerminal() ? u"text"_s : u"json"_s;
    return findExportFormat(options.format.isEmpty() ? usual : options.format);
}

ExportOptions exportOptionsOf(const Options &options, const Console &console, const Output &output)
{
    return {.display = Display(QLocale()),
            .reveal = options.reveal,
            .customerSafe = options.customerSafe,
            .hidden = options.hidden,
            .columns = output.isTerminal() ? console.columns() : 0,
            .csvRows = options.fieldRows ? CsvRows::Fields : CsvRows::Products,
            .csvSeparator = options.csvSeparator,
            .byteOrderMark = options.byteOrderMark,
            .isFile = !options.output.isEmpty()};
}

QByteArray forOutput(const QByteArray &bytes, const ExportFormat &format, const Output &output)
{
    if (!output.isTerminal() || format.isForPeople)
        return bytes;
    // What could act on a terminal stands inside of texts only, where \uXXXX says which character it was.
    return plain(QString::fromUtf8(bytes)).toUtf8();
}

Exit read(const Options &options, const VendorList &vendors, Console &console)
{
    const Vendor *vendor = findVendor(vendors, options.vendor);
    if (vendor == nullptr) {
        QStringList ids;
        for (const auto &each : vendors)
            ids.append(each->info().id);
        console.say(Texts::tr("There is no vendor “%1”. There are: %2.").arg(options.vendor, ids.join(u", "_s)));
        return Exit::Usage;
    }
    const Result<QByteArray> body = readInput(options.file);
    if (!body) {
        console.say(body.error().detail);
        return Exit::Failed;
    }

    const LookupResult result = readSavedAnswer(*vendor, *body);
    const bool isFound = result.outcome == Outcome::Found;
    if (!isFound)
        console.say(result.message);

    Output output(console, options.output, options.reveal);
    sayMisnamed(options, console);
    const ExportFormat *format = formatOf(options, output);
    const auto writer = format->writer(exportOptionsOf(options, console, output));
    const bool isTold = !isFound && format->isForPeople && options.output.isEmpty();
    std::optional<Error> error = output.open();
    if (!error && !isTold) {
        const QByteArray bytes = writer->add(result);
        const QByteArray rest = writer->finish();
        error = writer->error();
        if (!error)
            error = output.write(forOutput(QByteArray(bytes + rest), *format, output));
    }
    if (!error)
        error = output.close();
    if (error) {
        if (!options.output.isEmpty())
            console.say(error->message(options.output));
        return Exit::Failed;
    }
    return exitOf(result.outcome);
}

Exit serveSandbox(const Options &options, Console &console)
{
    Sandbox sandbox;
    if (!sandbox.listen(options.port)) {
        console.say(Texts::tr("Port %1 is taken.").arg(QString::number(options.port)));
        return Exit::Failed;
    }
    sandbox.setLatency(options.latencyMs);
    QJsonArray profiles;
    const QList<Profile> served = sandbox.profiles();
    for (const Profile &profile : served) {
        QJsonObject object = toJson(profile);
        QJsonObject secrets;
        const Secrets accepted = sandbox.secrets(profile.id);
        for (auto secret = accepted.begin(); secret != accepted.end(); ++secret)
            secrets.insert(secret.key(), secret.value());
        object.insert("secrets"_L1, secrets);
        object.insert("sample"_L1, sandbox.sampleId(profile.id));
        profiles.append(object);
    }
    const QJsonObject first{{"address"_L1, sandbox.address().toString()}, {"profiles"_L1, profiles}};
    if (!console.write(QByteArray(QJsonDocument(first).toJson(QJsonDocument::Compact) + '\n')))
        return Exit::Failed;
    console.say(Texts::tr("Serving on %1 until it is stopped (Ctrl+C).").arg(sandbox.address().toString()));

    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, [] {
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return Exit::Found;
}

} // namespace Vitrine
