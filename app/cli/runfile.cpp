// SPDX-License-Identifier: Apache-2.0
#include "cli/runfile.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)
};

using Journal = std::unique_ptr<BulkJournal>;

/** Why the run that is kept is not the one asked for. */
std::optional<Saying> refusal(const BulkJournal &kept, const Options &options, const BulkPlan &plan)
{
    const QString path = runFile(options);
    if (kept.plan().digest() != plan.digest())
        return Saying{
            Texts::tr("The run kept in %1 asked for other ids or other profiles; without --resume a new one begins.")
                .arg(path)};
    if (const QStringList moved = kept.moved(); !moved.isEmpty())
        return Saying{Texts::tr("“%1” leads to another account now than in the run kept in %2; without --resume a new "
                                "one begins.")
                          .arg(moved.join(u"”, “"_s), path)};
    return std::nullopt;
}

/** Makes room for a new run: what was answered is not lost because a word was forgotten. */
std::optional<Saying> putAside(const Result<Journal> &kept, const QString &path, Console &console)
{
    if (kept && (*kept)->isWritten()) { // its results are where they were wanted
        (*kept)->file()->remove();
        return std::nullopt;
    }
    const Result<QString> aside = moveAside(path, QDateTime::currentDateTime(), kept ? u"old"_s : u"damaged"_s);
    if (!aside)
        return Saying{
            Texts::tr("%1 is in the way and could not be moved aside. Move it yourself, or name another --output.")
                .arg(path),
            Exit::Failed};
    console.say(
        kept ? Texts::tr("An interrupted run was kept; it is %1 now. Without --resume all is asked again.").arg(*aside)
             : Texts::tr("The run that was kept is damaged; it is %1 now. All is asked again.").arg(*aside));
    return std::nullopt;
}

} // namespace

QString runFile(const Options &options)
{
    const bool isKept = !options.idsFile.isEmpty() && !options.output.isEmpty() && !options.reveal;
    return isKept ? QString(options.output + u".unfinished"_s) : QString();
}

std::variant<Journal, Saying> openRun(const Options &options, const BulkPlan &plan, Session &session, Console &console)
{
    const QString path = runFile(options);
    const VendorList &vendors = session.lookups().vendors();
    if (!path.isEmpty()) {
        if (BulkJournal::isForeign(path))
            return Saying{Texts::tr("%1 is no run that was kept, so it stays as it is. Move it, or name another "
                                    "--output.")
                              .arg(path)};
        Result<Journal> kept = BulkJournal::resume(path, session.profiles(), vendors);
        const bool isDamaged = !kept && kept.error().kind == Error::Kind::BadAnswer;
        if (kept && options.resume) {
            if (std::optional<Saying> why = refusal(**kept, options, plan))
                return *std::move(why);
            const BulkCounts &counts = (*kept)->counts();
            const qsizetype there = counts.sum() - counts.open - counts.failed;
            const QLocale locale;
            console.say(Texts::tr("Going on with the run of %1: %2 of %3 are there already.")
                            .arg(locale.toString((*kept)->title().begun.toLocalTime(), QLocale::ShortFormat),
                                 locale.toString(there), locale.toString(counts.sum())));
            return *std::move(kept);
        }
        if (isDamaged && options.resume)
            return Saying{
                Texts::tr("%1 is damaged, so the run cannot go on. Without --resume a new one begins.").arg(path),
                Exit::Failed};
        if (!kept && !isDamaged && kept.error().kind != Error::Kind::NotFound)
            return Saying{kept.error().message(options.output), Exit::Failed};
        if (kept || isDamaged) {
            if (std::optional<Saying> why = putAside(kept, path, console))
                return *std::move(why);
        }
    }
    const BulkTitle title{.source = QFileInfo(options.idsFile).fileName(),
                          .begun = QDateTime::currentDateTimeUtc(),
                          .reveal = options.reveal};
    Result<Journal> begun = BulkJournal::begin(path, title, plan, vendors);
    if (!begun)
        return Saying{begun.error().message(options.output), Exit::Failed};
    return *std::move(begun);
}

} // namespace Vitrine
