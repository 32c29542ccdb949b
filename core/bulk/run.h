// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/journal.h"
#include "bulk/lane.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace Vitrine {

/** How far a run has come, for a person. */
struct BulkProgress
{
    BulkCounts counts;
    double perSecond = 0;   ///< answers, over the last ten seconds
    qint64 remainingMs = 0; ///< at the rate of now
    qint64 heldMs = 0;      ///< every profile wants to be left alone for so long
    bool isPaused = false;  ///< then the rate and what is left of the time mean nothing
};

/**
 * Asks what is open in a journal, what failed, or both, each profile within its limits, and stores every answer before
 * it tells it.
 *
 * Every question ends: answered() is emitted for those it was asked for, then finished() exactly once, never before the
 * caller is back in the event loop; then it deletes itself. What cancel(), a refused profile or a vendor out of reach
 * left unasked is told as Outcome::Cancelled or Skipped but stays in the journal as it was, open or failed, to be asked
 * when the run is continued; what failed before is not told again by cancel(). An error is what
 * kept answers from being stored. Deleting it cancels without a signal. The journal outlives it.
 */
class BulkRun : public QObject
{
    Q_OBJECT

public:
    enum class Asks : quint8 { Open, Failed, OpenAndFailed };
    /** The questions it would ask. */
    [[nodiscard]] static QList<qsizetype> asked(const BulkJournal &journal, Asks asks);

    BulkRun(Lookups &lookups, BulkJournal &journal, const BulkLimits &limits, Asks asks, QObject *parent);
    ~BulkRun() override;

    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void cancel();

    [[nodiscard]] BulkProgress progress() const;

Q_SIGNALS:
    void answered(qsizetype question, const Vitrine::LookupResult &result);
    /** What a question waits for. */
    void waiting(qsizetype question, const QString &text);
    /** A profile is not asked any more; \p refused is its id where it is the profile that has to be looked at. */
    void gaveUp(const QString &why, const QString &refused);
    void finished(const std::optional<Vitrine::Error> &error);

private:
    void begin();
    void take(qsizetype question, const LookupResult &result);
    void leave(const QList<qsizetype> &questions, Outcome outcome, const QString &why);
    void giveUp(BulkLane &lane, const QString &why, const QString &refused);
    [[nodiscard]] LookupResult unasked(qsizetype question, Outcome outcome, const QString &why) const;
    void endIfDone();
    void end();
    void store(bool isLast);
    void noteTime();

    Lookups &m_lookups;
    BulkJournal &m_journal;
    BulkLimits m_limits;
    Asks m_asks;
    QHash<qsizetype, BulkLane *> m_lanes; ///< by profile
    qsizetype m_open = 0;
    qsizetype m_answered = 0;
    std::optional<Error> m_error;
    bool m_isPaused = false;
    bool m_isOver = false;
    bool m_isStored = true; ///< all that was answered stands on the disk
    bool m_isStoring = false;
    QTimer m_second;
    QElapsedTimer m_clock;
    std::deque<std::pair<qint64, qsizetype>> m_past; ///< time and answers so far, once a second
};

} // namespace Vitrine
