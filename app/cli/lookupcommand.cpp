// SPDX-License-Identifier: Apache-2.0
#include "cli/lookupcommand.h"

#include "cli/input.h"
#include "lookup/recognise.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

LookupCommand::LookupCommand(const Options &options, Session &session, Console &console, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_session(session)
    , m_console(console)
    , m_output(console, options.output, options.reveal)
{
    QMetaObject::invokeMethod(this, &LookupCommand::start, Qt::QueuedConnection);
}

std::optional<Saying> LookupCommand::prepare()
{
    if (m_session.profiles().isEmpty())
        return Saying{
            tr("There is no profile yet. “vitrine-cli profiles add” adds one, and “vitrine-cli --sandbox lookup” "
               "shows how it works without one."),
            Exit::Usage};
    QList<Profile> chosen;
    if (std::optional<Saying> refusal = chooseProfiles(chosen))
        return refusal;

    QStringList typed = m_options.ids;
    if (!m_options.idsFile.isEmpty()) {
        const Result<QByteArray> bytes = readInput(m_options.idsFile);
        if (!bytes)
            return Saying{bytes.error().detail, Exit::Failed};
        typed += QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    }
    QStringList ids;
    for (const QString &text : std::as_const(typed)) {
        const QStringList found = typedIds(text, m_session.lookups().vendors());
        // What holds nothing that looks like an id is asked as it stands, so that the answer says why not.
        ids += found.isEmpty() && !text.trimmed().isEmpty() ? QStringList{text.trimmed()} : found;
    }
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids))
        addQuestions(id, chosen);
    if (m_options.ids.isEmpty() && m_options.idsFile.isEmpty())
        addSamples(chosen.isEmpty() ? m_session.profiles() : chosen);
    if (m_questions.isEmpty())
        return Saying{tr("There is no id to ask."), Exit::Usage};
    return std::nullopt;
}

std::optional<Saying> LookupCommand::chooseProfiles(QList<Profile> &chosen) const
{
    for (const QString &name : std::as_const(m_options.profiles)) {
        const auto profile =
            std::find_if(m_session.profiles().begin(), m_session.profiles().end(), [&](const Profile &each) {
                return each.name == name;
            });
        if (profile == m_session.profiles().end()) {
            QStringList names;
            for (const Profile &each : m_session.profiles())
                names.append(each.name);
            return Saying{tr("There is no profile “%1”. There are: %2.").arg(name, names.join(u", "_s)), Exit::Usage};
        }
        chosen.append(*profile);
    }
    return std::nullopt;
}

void LookupCommand::addQuestions(const QString &typed, const QList<Profile> &chosen)
{
    using enum Recognition::Certainty;
    if (!chosen.isEmpty()) {
        // A named profile is asked whatever the id looks like: the person may know better.
        for (const Guess &guess : guesses(typed, chosen, m_session.lookups().vendors())) {
            const bool isId = guess.recognition.certainty != Impossible && !guess.recognition.id.isEmpty();
            addQuestion(isId ? guess.recognition.id : typed, guess.profile);
        }
        return;
    }
    const QList<Guess> all = guesses(typed, m_session.profiles(), m_session.lookups().vendors());
    bool isAsked = false;
    for (const Guess &guess : all) {
        if (guess.recognition.certainty == Impossible || (m_options.all && guess.profile.leftOutOfAll))
            continue;
        isAsked = true;
        addQuestion(guess.recognition.id, guess.profile);
        if (!m_options.all)
            return;
    }
    if (!isAsked) {
        const QString why = all.isEmpty() ? QString() : all.constFirst().recognition.why;
        m_questions.append({typed, {}, tr("No profile could know this id. %1").arg(why).trimmed()});
    }
}

void LookupCommand::addQuestion(const QString &id, const Profile &profile)
{
    if (m_known.contains({id, profile.id}))
        return;
    m_known.insert({id, profile.id});
    m_questions.append({id, profile, {}});
}

void LookupCommand::addSamples(const QList<Profile> &profiles)
{
    for (const Profile &profile : profiles)
        m_questions.append({m_session.sampleId(profile), profile, {}});
}

void LookupCommand::start()
{
    m_format = formatOf(m_options, m_output);
    m_writer = m_format->writer(exportOptionsOf(m_options, m_console, m_output));
    if (const std::optional<Saying> refusal = prepare()) {
        m_console.say(refusal->text);
        return end(refusal->exit);
    }
    if (const std::optional<Error> error = m_output.open()) {
        m_console.say(error->message(m_options.output));
        return end(Exit::Failed);
    }
    askMore();
}

void LookupCommand::askMore()
{
    while (!m_isEnded && m_next < m_questions.size() && (m_isCancelled || m_jobs.size() < m_options.jobs))
        ask(m_next++);
    endIfDone();
}

void LookupCommand::ask(qsizetype number)
{
    const Question &question = m_questions[number];
    if (m_isCancelled)
        return take(number, unasked(question, Outcome::Cancelled));
    if (!question.refusal.isEmpty())
        return take(number, unasked(question, Outcome::Skipped));

    auto *job = new LookupJob(m_session.lookups(), question.profile, question.id, this);
    m_jobs.insert(number, job);
    connect(job, &LookupJob::progress, this, [this, id = question.id](const QString &text) {
        m_console.show(QString(id + u": "_s + text));
    });
    connect(job, &LookupJob::finished, this, [this, number](const LookupResult &result) {
        m_jobs.remove(number);
        take(number, result);
        askMore();
    });
}

LookupResult LookupCommand::unasked(const Question &question, Outcome outcome)
{
    LookupResult result;
    result.asked = question.id;
    result.profile = question.profile;
    result.outcome = outcome;
    result.message = question.refusal.isEmpty() ? tr("It was not asked any more.") : question.refusal;
    return result;
}

void LookupCommand::take(qsizetype number, const LookupResult &result)
{
    if (m_isEnded)
        return;
    m_exit = std::max(m_exit, exitOf(result.outcome));
    // Lines can be told apart by what they say; a form or an array is read from the top.
    if (m_format->streams) {
        ++m_written;
        return write(result);
    }
    m_early.insert(number, result);
    while (!m_isEnded && m_early.contains(m_written))
        write(m_early.take(m_written++));
}

void LookupCommand::write(const LookupResult &result)
{
    const bool isFound = result.outcome == Outcome::Found;
    if (!isFound && !(m_isCancelled && result.outcome == Outcome::Cancelled)) {
        m_console.say(QString(result.asked + u": "_s + result.message));
    }
    const bool isTold = !isFound && m_format->isForPeople && m_options.output.isEmpty();
    if (isTold)
        return;
    if (const std::optional<Error> error = m_output.write(forOutput(m_writer->add(result), *m_format, m_output))) {
        if (!m_options.output.isEmpty())
            m_console.say(error->message(m_options.output));
        end(Exit::Failed);
    }
}

void LookupCommand::endIfDone()
{
    if (m_isEnded || m_next < m_questions.size() || !m_jobs.isEmpty())
        return;
    const QByteArray rest = m_writer->finish();
    std::optional<Error> error = m_writer->error();
    if (!error)
        error = m_output.write(forOutput(rest, *m_format, m_output));
    if (!error)
        error = m_output.close();
    if (error && !m_options.output.isEmpty())
        m_console.say(error->message(m_options.output));
    end(error ? Exit::Failed : m_exit);
}

void LookupCommand::end(Exit exit)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    qDeleteAll(m_jobs);
    m_jobs.clear();
    Q_EMIT finished(exit);
}

void LookupCommand::cancel()
{
    if (m_isEnded || m_isCancelled)
        return;
    m_isCancelled = true;
    m_exit = Exit::Failed;
    m_console.say(tr("Stopped."));
    const QList<LookupJob *> jobs = m_jobs.values();
    for (LookupJob *job : jobs)
        job->cancel();
    askMore();
}

} // namespace Vitrine
