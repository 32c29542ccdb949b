// SPDX-License-Identifier: Apache-2.0
#include "bulk/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Vitrine::BulkWords {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::BulkWords)
};

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

QString duration(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    const qint64 whole = std::max<qint64>(1, round<seconds>(time).count());
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (whole < 2 * minute)
        return Texts::tr("%1 s").arg(whole);
    if (whole < 2 * hour)
        return Texts::tr("%1 min").arg((whole + minute / 2) / minute);
    return Texts::tr("%1 h %2 min").arg(whole / hour).arg(whole % hour / minute);
}

QString progress(const BulkProgress &progress, const QLocale &locale)
{
    const BulkCounts &counts = progress.counts;
    const auto number = [&locale](qsizetype value) {
        return locale.toString(value);
    };
    QStringList parts{Texts::tr("%1 of %2").arg(number(counts.sum() - counts.open), number(counts.sum()))};
    if (!progress.isPaused)
        parts.append(Texts::tr("%1 a second").arg(locale.toString(progress.perSecond, 'f', 1)));
    if (progress.heldMs > 0)
        parts.append(Texts::tr("asked to wait %1").arg(duration(std::chrono::milliseconds(progress.heldMs))));
    else if (counts.open > 0 && !progress.isPaused)
        parts.append(Texts::tr("%1 left").arg(duration(std::chrono::milliseconds(progress.remainingMs))));
    if (counts.failed > 0)
        parts.append(Texts::tr("%1 failed").arg(number(counts.failed)));
    return joined(parts);
}

QString summary(const BulkCounts &counts, const BulkPlan &plan, const QLocale &locale)
{
    const auto number = [&locale](qsizetype value) {
        return locale.toString(value);
    };
    const qsizetype ids = plan.ids > 0 ? plan.ids : counts.sum();
    QStringList parts{Texts::tr("%1 ids").arg(number(ids + plan.repeated))};
    if (ids != counts.sum())
        parts.append(Texts::tr("%1 questions").arg(number(counts.sum())));
    parts += {Texts::tr("%1 found").arg(number(counts.found)), Texts::tr("%1 not found").arg(number(counts.notFound)),
              Texts::tr("%1 failed").arg(number(counts.failed))};
    if (const qsizetype skipped = counts.skipped + counts.open; skipped > 0)
        parts.append(Texts::tr("%1 not asked").arg(number(skipped)));
    if (plan.repeated > 0)
        parts.append(Texts::tr("%1 stood there before").arg(number(plan.repeated)));
    return joined(parts);
}

} // namespace Vitrine::BulkWords
