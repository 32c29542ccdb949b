// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands.h"
#include "cli/session.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

namespace Vitrine {

/**
 * Asks what the options name, a few at once, and writes each result as it comes (text and json: in the order asked).
 *
 * Emits finished() exactly once, never before the caller is back in the event loop. Every question has a result: after
 * cancel() what was not answered is "cancelled".
 */
class LookupCommand : public QObject
{
    Q_OBJECT

public:
    LookupCommand(const Options &options, Session &session, Console &console, QObject *parent = nullptr);

    void cancel();

Q_SIGNALS:
    void finished(Vitrine::Exit exit);

private:
    struct Question
    {
        QString id;
        Profile profile;
        QString refusal; ///< why it cannot be asked; empty where it can
    };

    /** Nothing where the questions are known; else what is wrong with them. */
    [[nodiscard]] std::optional<Saying> prepare();
    [[nodiscard]] std::optional<Saying> chooseProfiles(QList<Profile> &chosen) const;
    void addQuestions(const QString &typed, const QList<Profile> &chosen);
    void addQuestion(const QString &id, const Profile &profile);
    void addSamples(const QList<Profile> &profiles);

    void start();
    void askMore();
    void ask(qsizetype number);
    void take(qsizetype number, const LookupResult &result);
    void write(const LookupResult &result);
    void endIfDone();
    void end(Exit exit);
    [[nodiscard]] static LookupResult unasked(const Question &question, Outcome outcome);

    Options m_options;
    Session &m_session;
    Console &m_console;
    Output m_output;
    const ExportFormat *m_format = nullptr;
    std::unique_ptr<ExportWriter> m_writer;

    QList<Question> m_questions;
    QSet<std::pair<QString, QString>> m_known; ///< id and profile: of an id and a link to it only one is asked
    qsizetype m_next = 0;                      ///< the first question not asked yet
    qsizetype m_written = 0;                   ///< results gone out, or the number of the next one where order matters
    QHash<qsizetype, LookupJob *> m_jobs;      ///< by number of the question
    QMap<qsizetype, LookupResult> m_early;     ///< answered before one in front of them
    Exit m_exit = Exit::Found;
    bool m_isCancelled = false;
    bool m_isEnded = false;
};

} // namespace Vitrine
