// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/pacedhttp.h"
#include "bulk/plan.h"
#include "lookup/lookup.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>

namespace Vitrine {

/**
 * One profile's part of a bulk run, asked as fast as its limits allow.
 *
 * Asks nothing before start(). What the vendor puts off is asked again when it may be; of what fails otherwise only so
 * much is asked again that requests stay below a tenth more than questions. Three questions in a row that are refused
 * end it; so do thirty that do not reach the vendor, which is asked slowly meanwhile.
 */
class BulkLane final : public QObject
{
    Q_OBJECT

public:
    /** \p limits are definite. Tokens and waits are shared with \p lookups, which outlive it. */
    BulkLane(const Lookups &lookups, const Profile &profile, const BulkLimits &limits, QObject *parent);
    ~BulkLane() override;

    void add(qsizetype question, const QString &id) { m_waiting.push_back({question, id}); }
    void start();
    /** Nothing new is asked; what is under way is still answered. */
    void pause();
    /** Asks no more; what waited, to be told what became of it. */
    QList<qsizetype> stop();
    /** The same for what is under way too, without a word, and goes away. */
    void cancel();

    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && m_jobs.isEmpty(); }
    [[nodiscard]] qint64 remainingMs() const; ///< at the rate of now
    /** How long the vendor wants to be left alone from now on; 0: it does not. */
    [[nodiscard]] qint64 heldMs() const;

Q_SIGNALS:
    void answered(qsizetype question, const Vitrine::LookupResult &result);
    void progress(qsizetype question, const QString &text);
    /** The profile is refused: nothing more may be asked with it. */
    void refused(const QString &why);
    /** The vendor cannot be reached: asking more would only make more failures. */
    void unreachable(const QString &why);

private:
    struct Waiting
    {
        qsizetype question;
        QString id;
        int delays = 0; ///< how often the vendor put it off
    };

    void askMore();
    void ask(const Waiting &next);
    void onAnswer(const Waiting &asked, const LookupResult &result);
    [[nodiscard]] bool isPutOff(const Waiting &asked, const LookupResult &result);
    [[nodiscard]] bool mayAskAgain(const Error &error);

    Profile m_profile;
    qsizetype m_atOnce;
    PacedHttp m_http;
    Lookups m_lookups;
    std::deque<Waiting> m_waiting;
    QHash<qsizetype, LookupJob *> m_jobs; ///< by question
    qsizetype m_starting = -1;            ///< the question asked last
    qint64 m_sentBefore = 0;              ///< requests when it was
    qint64 m_asked = 0;
    qint64 m_again = 0;  ///< asked again after a failure
    int m_refused = 0;   ///< in a row
    int m_unreached = 0; ///< in a row
    bool m_isPaused = true;
    QTimer m_timer;
};

} // namespace Vitrine
