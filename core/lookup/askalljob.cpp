// SPDX-License-Identifier: Apache-2.0
#include "lookup/askalljob.h"

namespace Vitrine {

AskAllJob::AskAllJob(Lookups &lookups, const QList<Profile> &profiles, const QString &typed, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_profiles(profiles)
    , m_typed(typed)
    , m_results(profiles.size())
    , m_jobs(profiles.size())
    , m_open(profiles.size())
{
    QTimer::singleShot(0, this, &AskAllJob::start);
}

void AskAllJob::cancel()
{
    m_isCancelled = true;
    for (const QPointer<LookupJob> &job : std::as_const(m_jobs)) {
        if (job)
            job->cancel();
    }
}

void AskAllJob::start()
{
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        const Profile &profile = m_profiles.at(i);
        const Vendor *vendor = findVendor(m_lookups.vendors(), profile.vendor);
        const Recognition recognition = vendor ? vendor->recognise(m_typed) : Recognition();
        if (!vendor)
            skip(i, tr("This version does not know the vendor."));
        else if (recognition.certainty == Recognition::Certainty::Impossible)
            skip(i, recognition.why);
        else if (profile.leftOutOfAll)
            skip(i, tr("This profile is left out when all are asked."));
        else
            ask(i, recognition.id);
    }
    if (m_profiles.isEmpty())
        finish();
}

void AskAllJob::ask(qsizetype index, const QString &id)
{
    auto *job = new LookupJob(m_lookups, m_profiles.at(index), id, this);
    m_jobs[index] = job;
    connect(job, &LookupJob::finished, this, [this, index](const LookupResult &end) {
        keep(index, end);
    });
    if (m_isCancelled)
        job->cancel();
}

void AskAllJob::skip(qsizetype index, const QString &why)
{
    LookupResult skipped;
    skipped.asked = m_typed;
    skipped.profile = m_profiles.at(index);
    skipped.outcome = Outcome::Skipped;
    skipped.message = why;
    skipped.fetched = m_lookups.clock();
    QTimer::singleShot(0, this, [this, index, skipped] {
        keep(index, skipped);
    });
}

void AskAllJob::keep(qsizetype index, const LookupResult &end)
{
    m_results[index] = end;
    m_jobs[index].clear();
    const QPointer<AskAllJob> alive(this);
    Q_EMIT result(index, end);
    if (alive && --m_open == 0)
        finish();
}

void AskAllJob::finish()
{
    deleteLater();
    Q_EMIT finished(m_results);
}

} // namespace Vitrine
