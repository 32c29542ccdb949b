// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

namespace Vitrine {

/**
 * Asks every profile that could know what was typed, all at once. A profile whose vendor says it cannot be, or that was
 * left out of this by its owner, is Outcome::Skipped with the reason as its message.
 *
 * Starts when made, emits result() once for each profile as it comes, then finished() exactly once, never before the
 * caller is back in the event loop, then deletes itself. Deleting it, or its parent, cancels all; cancel() ends those
 * that still ask.
 */
class AskAllJob : public QObject
{
    Q_OBJECT

public:
    AskAllJob(Lookups &lookups, const QList<Profile> &profiles, const QString &typed, QObject *parent);

    void cancel();

Q_SIGNALS:
    void result(qsizetype profile,
                const Vitrine::LookupResult &result);           ///< \p profile counts in the list that was given
    void finished(const QList<Vitrine::LookupResult> &results); ///< in the order of the profiles

private:
    void start();
    void ask(qsizetype index, const QString &id);
    void skip(qsizetype index, const QString &why);
    void keep(qsizetype index, const LookupResult &end);
    void finish();

    Lookups &m_lookups;
    QList<Profile> m_profiles;
    QString m_typed;
    QList<LookupResult> m_results;
    QList<QPointer<LookupJob>> m_jobs;
    qsizetype m_open = 0;
    bool m_isCancelled = false;
};

} // namespace Vitrine
