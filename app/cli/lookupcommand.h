// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/session.h"
// behind options.h, whose words are some of core's names
#include "bulk/run.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Vitrine {

/**
 * Asks what the options name, as a bulk run, and writes each result as it comes (what is read from the top: in the
 * order asked).
 *
 * Emits finished() exactly once, never before the caller is back in the event loop. On standard output every question
 * has a result: after an interrupt what was not answered is "cancelled". An --output is written only where every
 * question was answered, and stays as it was until then; a run of --ids is kept beside it meanwhile, so that --resume
 * can go on with it.
 */
class LookupCommand : public QObject
{
    Q_OBJECT

public:
    LookupCommand(const Options &options, Session &session, Console &console, const Interrupt &interrupt,
                  QObject *parent = nullptr);

Q_SIGNALS:
    void finished(Vitrine::Exit exit);

private:
    /** What is to be asked; else what is wrong with it. */
    [[nodiscard]] std::optional<Saying> prepare(BulkPlan &plan);
    [[nodiscard]] std::optional<Saying> chooseProfiles(QList<Profile> &chosen) const;
    [[nodiscard]] std::optional<Saying> readIds(QStringList &ids);
    void sayLeftOut(const QStringList &leftOut);
    [[nodiscard]] BulkPlan samples(const QList<Profile> &profiles) const;

    void start();
    void run();
    void cancel();
    void take(qsizetype question, const LookupResult &result);
    void writeStored();
    void write(const Result<LookupResult> &stored);
    void tell(const LookupResult &result);
    void showProgress();
    void complete(const std::optional<Error> &notStored);
    [[nodiscard]] std::optional<Error> finishOutput();
    void sayNotWritten();
    void fail(const Error &error);
    void failToWrite(const Error &error);
    void end(Exit exit);

    Options m_options;
    Session &m_session;
    Console &m_console;
    const Interrupt &m_interrupt;
    Output m_output;
    const ExportFormat *m_format = nullptr;
    std::unique_ptr<ExportWriter> m_writer;

    qsizetype m_repeated = 0; ///< ids that stood in the list before
    BulkLimits m_limits;
    std::unique_ptr<BulkJournal> m_journal;
    QPointer<BulkRun> m_run;
    QSet<qsizetype> m_again;                  ///< questions that failed before and are asked once more
    qsizetype m_next = 0;                     ///< the question whose result is written next, where order matters
    QHash<qsizetype, LookupResult> m_unasked; ///< what the journal does not hold
    QSet<QString> m_reasons;                  ///< why a profile is not asked any more, as was said
    QTimer m_progress;
    Exit m_exit = Exit::Found;
    bool m_isCancelled = false;
    bool m_isEnded = false;
};

} // namespace Vitrine
