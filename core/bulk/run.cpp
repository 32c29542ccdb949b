// SPDX-License-Identifier: Apache-2.0
#include "bulk/run.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace Vitrine {

namespace {

constexpr int storeEveryMs = 500;
constexpr qint64 rateOverMs = 10'000;

bool hasFailed(Outcome outcome)
{
    BulkCounts counts;
    return &counts.of(outcome) == &counts.failed;
}

} // namespace

BulkRun::BulkRun(Lookups &lookups, BulkJournal &journal, const BulkLimits &limits, Asks asks, QObject *parent)
    : QObject(parent)
    , m_lookups(lookups)
    , m_journal(journal)
    , m_limits(limits)
    , m_asks(asks)
{
    m_clock.start();
    m_second.setInterval(storeEveryMs);
    connect(&m_second, &QTimer::timeout, this, [this] {
        noteTime();
        store(false);
    });
    QTimer::singleShot(0, this, &BulkRun::begin);
}

BulkRun::~BulkRun() = default;

QList<qsizetype> BulkRun::asked(const BulkJournal &journal, Asks asks)
{
    QList<qsizetype> questions;
    for (qsizetype i = 0; i < journal.plan().questions.size(); ++i) {
        const std::optional<Outcome> outcome = journal.outcome(i);
        if (outcome ? asks != Asks::Open && hasFailed(*outcome) : asks != Asks::Failed)
            questions.append(i);
    }
    return questions;
}

void BulkRun::begin()
{
    if (m_isOver)
        return;
    const BulkPlan &plan = m_journal.plan();
    const QList<qsizetype> questions = asked(m_journal, m_asks);
    QList<qsizetype> counts(plan.profiles.size());
    for (const qsizetype question : questions) {
        if (plan.questions.at(question).isAsked())
            ++counts[plan.questions.at(question).profile];
    }
    m_open = questions.size();
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts.at(i) == 0)
            continue;
        const Profile &profile = plan.profiles.at(i);
        auto *made = new BulkLane(m_lookups, profile,
                                  definiteLimits(m_limits, profile, counts.at(i), m_lookups.vendors()), this);
        m_lanes.insert(i, made);
        connect(made, &BulkLane::answered, this, &BulkRun::take);
        connect(made, &BulkLane::progress, this, &BulkRun::waiting);
        connect(made, &BulkLane::refused, this, [this, made, id = profile.id](const QString &why) {
            giveUp(*made, tr("Not asked any more, because the profile was refused three times in a row. %1").arg(why),
                   id);
        });
        connect(made, &BulkLane::unreachable, this, [this, made](const QString &why) {
            giveUp(*made, tr("Not asked any more, because thirty ids in a row did not reach the vendor. %1").arg(why),
                   {});
        });
    }
    const QPointer<BulkRun> alive(this);
    for (const qsizetype question : questions) {
        const BulkQuestion &each = plan.questions.at(question);
        if (each.isAsked())
            m_lanes.value(each.profile)->add(question, each.id);
        else
            take(question, unasked(question, Outcome::Skipped, each.refusal));
        if (!alive)
            return;
    }
    m_second.start();
    noteTime();
    if (!m_isPaused)
        resume();
    endIfDone();
}

void BulkRun::pause()
{
    m_isPaused = true;
    for (BulkLane *lane : std::as_const(m_lanes))
        lane->pause();
}

void BulkRun::resume()
{
    m_isPaused = false;
    for (BulkLane *lane : std::as_const(m_lanes))
        lane->start();
}

void BulkRun::cancel()
{
    if (m_isOver)
        return;
    QList<qsizetype> rest;
    for (qsizetype i = 0; i < m_journal.plan().questions.size(); ++i) {
        if (!m_journal.outcome(i) && m_asks != Asks::Failed)
            rest.append(i);
    }
    for (BulkLane *lane : std::as_const(m_lanes))
        lane->cancel();
    m_lanes.clear();
    m_isOver = true;
    const QPointer<BulkRun> alive(this);
    leave(rest, Outcome::Cancelled, tr("It was not asked any more."));
    if (alive)
        end();
}

LookupResult BulkRun::unasked(qsizetype question, Outcome outcome, const QString &why) const
{
    const BulkQuestion &asked = m_journal.plan().questions.at(question);
    LookupResult result;
    result.asked = asked.id;
    if (asked.profile >= 0)
        result.profile = m_journal.plan().profiles.at(asked.profile);
    result.outcome = outcome;
    result.message = why;
    return result;
}

void BulkRun::giveUp(BulkLane &lane, const QString &why, const QString &refused)
{
    const QPointer<BulkRun> alive(this);
    const QList<qsizetype> rest = lane.stop();
    Q_EMIT gaveUp(why, refused);
    if (alive)
        leave(rest, Outcome::Skipped, why);
}

void BulkRun::leave(const QList<qsizetype> &questions, Outcome outcome, const QString &why)
{
    const QPointer<BulkRun> alive(this);
    for (const qsizetype question : questions) {
        --m_open;
        Q_EMIT answered(question, unasked(question, outcome, why));
        if (!alive)
            return;
    }
    endIfDone();
}

void BulkRun::take(qsizetype question, const LookupResult &result)
{
    if (m_isOver)
        return;
    if (std::optional<Error> error = m_journal.add(question, result)) {
        m_error = std::move(error);
        return cancel();
    }
    m_isStored = false;
    --m_open;
    ++m_answered;
    const QPointer<BulkRun> alive(this);
    Q_EMIT answered(question, result);
    if (alive)
        endIfDone();
}

void BulkRun::endIfDone()
{
    if (m_open > 0 || m_isOver)
        return;
    m_isOver = true;
    end();
}

void BulkRun::end()
{
    m_second.stop();
    store(true);
}

/** Nobody waits for a disk in the thread of a window. */
void BulkRun::store(bool isLast)
{
    if (m_isStoring || (m_isStored && !isLast))
        return; // the one under way sees to it when it is back
    m_isStored = true;
    m_isStoring = true;
    m_lookups.readers().start([file = m_journal.file(), run = QPointer(this)] {
        const std::optional<Error> error = file->sync();
        const auto tell = [run, error] {
            if (!run)
                return;
            run->m_isStoring = false;
            if (error && !run->m_error)
                run->m_error = error;
            if (run->m_isOver && run->m_isStored) {
                run->deleteLater();
                Q_EMIT run->finished(run->m_error);
            } else if (run->m_isOver) {
                run->store(true);
            } else if (error) {
                run->cancel();
            }
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    });
}

void BulkRun::noteTime()
{
    const qint64 now = m_clock.elapsed();
    m_past.emplace_back(now, m_answered);
    while (m_past.size() > 2 && now - m_past.front().first > rateOverMs)
        m_past.pop_front();
}

BulkProgress BulkRun::progress() const
{
    BulkProgress progress;
    progress.counts = m_journal.counts();
    progress.isPaused = m_isPaused;
    if (!m_past.empty()) {
        const auto [since, before] = m_past.front();
        const qint64 elapsed = m_clock.elapsed() - since;
        if (elapsed > 0)
            progress.perSecond = double(m_answered - before) * 1000 / double(elapsed);
    }
    bool isHeld = !m_lanes.isEmpty();
    for (const BulkLane *lane : m_lanes) {
        progress.remainingMs = std::max(progress.remainingMs, lane->remainingMs());
        isHeld = isHeld && (lane->isIdle() || lane->heldMs() > 0);
        progress.heldMs = std::max(progress.heldMs, lane->heldMs());
    }
    if (!isHeld)
        progress.heldMs = 0;
    return progress;
}

} // namespace Vitrine
