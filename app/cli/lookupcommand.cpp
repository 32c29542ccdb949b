// SPDX-License-Identifier: Apache-2.0
#include "cli/lookupcommand.h"

#include "bulk/idtable.h"
#include "bulk/words.h"
#include "cli/input.h"
#include "cli/runfile.h"
#include "lookup/recognise.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

LookupCommand::LookupCommand(const Options &options, Session &session, Console &console, const Interrupt &interrupt,
                             QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_session(session)
    , m_console(console)
    , m_interrupt(interrupt)
    , m_output(console, options.output, options.reveal)
    , m_limits{options.jobs, options.rate}
{
    connect(&m_interrupt, &Interrupt::interrupted, this, &LookupCommand::cancel);
    m_progress.setInterval(200);
    connect(&m_progress, &QTimer::timeout, this, &LookupCommand::showProgress);
    QMetaObject::invokeMethod(this, &LookupCommand::start, Qt::QueuedConnection);
}

// What is to be asked.

std::optional<Saying> LookupCommand::prepare(BulkPlan &plan)
{
    if (m_session.profiles().isEmpty())
        return Saying{
            tr("There is no profile yet. “vitrine-cli profiles add” adds one, and “vitrine-cli --sandbox lookup” "
               "shows how it works without one."),
            Exit::Usage};
    QList<Profile> chosen;
    if (std::optional<Saying> refusal = chooseProfiles(chosen))
        return refusal;
    const QList<Profile> &asked = chosen.isEmpty() ? m_session.profiles() : chosen;
    QStringList ids;
    if (std::optional<Saying> refusal = readIds(ids))
        return refusal;
    const BulkAsks asks = !chosen.isEmpty() ? BulkAsks::EveryOne
                          : m_options.all   ? BulkAsks::EveryPossible
                                            : BulkAsks::BestGuess;
    const bool isNothingNamed = m_options.ids.isEmpty() && m_options.idsFile.isEmpty();
    plan = isNothingNamed ? samples(asked) : bulkPlan(ids, asked, asks, m_session.lookups().vendors());
    plan.repeated += m_repeated;
    if (plan.questions.isEmpty())
        return Saying{m_options.idsFile.isEmpty()
                          ? tr("There is no id to ask.")
                          : tr("There is no id in %1. It takes one a line, or a table with a column of them.")
                                .arg(m_options.idsFile == u'-' ? tr("standard input") : m_options.idsFile),
                      Exit::Usage};
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

std::optional<Saying> LookupCommand::readIds(QStringList &ids)
{
    const VendorList &vendors = m_session.lookups().vendors();
    for (const QString &text : std::as_const(m_options.ids)) {
        const Typed found = readTyped(text, vendors);
        // What holds nothing that looks like an id is asked as it stands, so that the answer says why not.
        ids += found.ids.isEmpty() && !text.trimmed().isEmpty() ? QStringList{text.trimmed()} : found.ids;
        sayLeftOut(found.leftOut);
    }
    if (m_options.idsFile.isEmpty())
        return std::nullopt;
    const Result<QByteArray> bytes = readInput(m_options.idsFile, m_interrupt.descriptor());
    if (!bytes)
        return Saying{bytes.error().detail, Exit::Failed};
    const Result<IdList> list = readIdFile(*bytes, m_options.idsFile, m_options.column, vendors);
    if (!list)
        return Saying{list.error().detail, list.error().kind == Error::Kind::BadId ? Exit::Usage : Exit::Failed};
    ids += list->ids;
    sayLeftOut(list->leftOut);
    for (const QString &why : whyUnsure(list->unsure))
        m_console.say(why);
    if (!list->sheet.isEmpty())
        m_console.say(tr("The ids are those of “%1” in the sheet “%2”.").arg(list->column, list->sheet));
    else if (list->columns > 1 && m_options.column.isEmpty())
        m_console.say(tr("The ids are taken from column “%1”. --column names another.").arg(list->column));
    else if (!list->column.isEmpty() && m_options.column.isEmpty())
        m_console.say(tr("“%1” is taken for a header, so it is not asked.").arg(list->column));
    m_repeated = list->repeated;
    return std::nullopt;
}

void LookupCommand::sayLeftOut(const QStringList &leftOut)
{
    if (!leftOut.isEmpty())
        m_console.say(tr("Not asked: %1. To ask it, give it by itself.").arg(leftOut.join(u", "_s)));
}

BulkPlan LookupCommand::samples(const QList<Profile> &profiles) const
{
    BulkPlan plan{.profiles = profiles};
    for (qsizetype i = 0; i < profiles.size(); ++i)
        plan.questions.append({m_session.sampleId(profiles.at(i)), i});
    return plan;
}

// The run.

void LookupCommand::start()
{
    sayMisnamed(m_options, m_console);
    m_format = formatOf(m_options, m_output);
    m_writer = m_format->writer(exportOptionsOf(m_options, m_console, m_output));
    BulkPlan plan;
    if (const std::optional<Saying> refusal = prepare(plan)) {
        m_console.say(refusal->text);
        return end(refusal->exit);
    }
    if (const std::optional<Error> error = m_output.open()) {
        m_console.say(error->message(m_options.output));
        return end(Exit::Failed);
    }
    auto opened = openRun(m_options, plan, m_session, m_console);
    if (const auto *refusal = std::get_if<Saying>(&opened)) {
        m_console.say(refusal->text);
        return end(refusal->exit);
    }
    m_journal = std::get<0>(std::move(opened));
    if (m_options.reveal)
        m_console.say(tr("Secrets inside of answers are written as they are. Handle what is written like a password."));
    BulkPlan rest{.profiles = plan.profiles};
    const QList<qsizetype> asked = BulkRun::asked(*m_journal, BulkRun::Asks::OpenAndFailed);
    for (const qsizetype question : asked)
        rest.questions.append(plan.questions.at(question));
    if (asked.size() > handful) {
        const auto time = expectedTime(rest, m_limits, m_session.lookups().vendors());
        m_console.say(tr("%1 to ask, about %2 within the limits of their profiles.")
                          .arg(QLocale().toString(asked.size()), BulkWords::duration(time)));
        m_progress.start();
    }
    run();
}

void LookupCommand::run()
{
    const qsizetype all = m_journal->plan().questions.size();
    const QList<qsizetype> asked = BulkRun::asked(*m_journal, BulkRun::Asks::Failed);
    m_again = QSet(asked.begin(), asked.end());
    for (qsizetype i = 0; m_format->streams && !m_isEnded && i < all; ++i) {
        if (m_journal->outcome(i) && !m_again.contains(i)) // of the run that was interrupted
            write(m_journal->result(i));
    }
    writeStored();
    if (m_isEnded)
        return;
    m_run = new BulkRun(m_session.lookups(), *m_journal, m_limits, BulkRun::Asks::OpenAndFailed, this);
    connect(m_run, &BulkRun::answered, this, &LookupCommand::take);
    connect(m_run, &BulkRun::waiting, this, [this](qsizetype question, const QString &text) {
        if (!m_progress.isActive())
            m_console.show(QString(m_journal->plan().questions.at(question).id + u": "_s + text));
    });
    connect(m_run, &BulkRun::finished, this, &LookupCommand::complete);
}

void LookupCommand::take(qsizetype question, const LookupResult &result)
{
    m_again.remove(question);
    const std::optional<Outcome> stored = m_journal->outcome(question);
    const bool isLeft = stored != result.outcome;
    // A file is there whole or not at all, so there is no place in it for what was not asked.
    if (isLeft && !m_options.output.isEmpty()) {
        tell(result);
        if (!stored)
            return;
    }
    const Result<LookupResult> row = isLeft && stored ? m_journal->result(question) : Result(result);
    // Lines can be told apart by what they say; a form or an array is read from the top.
    if (m_format->streams)
        return write(row);
    if (!stored)
        m_unasked.insert(question, result);
    if (question == m_next) {
        m_unasked.remove(question);
        ++m_next;
        write(row);
    }
    writeStored();
}

void LookupCommand::writeStored()
{
    while (!m_isEnded && !m_format->streams && m_next < m_journal->plan().questions.size()) {
        const bool isUnasked = m_unasked.contains(m_next);
        if (m_again.contains(m_next) || (!isUnasked && !m_journal->outcome(m_next)))
            return;
        write(isUnasked ? Result(m_unasked.take(m_next)) : m_journal->result(m_next));
        ++m_next;
    }
}

void LookupCommand::write(const Result<LookupResult> &stored)
{
    if (!stored)
        return fail(stored.error());
    const LookupResult &result = *stored;
    tell(result);
    const bool isTold = result.outcome != Outcome::Found && m_format->isForPeople && m_options.output.isEmpty();
    if (isTold)
        return;
    if (const std::optional<Error> error = m_output.write(forOutput(m_writer->add(result), *m_format, m_output)))
        failToWrite(*error);
}

void LookupCommand::tell(const LookupResult &result)
{
    m_exit = std::max(m_exit, exitOf(result.outcome));
    if (result.outcome == Outcome::Found || result.outcome == Outcome::Cancelled)
        return;
    // Why a profile is not asked any more is said once, not for each id that waited.
    const bool isLeft = result.outcome == Outcome::Skipped && !result.profile.id.isEmpty();
    if (!isLeft)
        m_console.say(QString(result.asked + u": "_s + result.message));
    else if (!m_reasons.contains(result.message))
        m_console.say(result.message);
    if (isLeft)
        m_reasons.insert(result.message);
}

void LookupCommand::showProgress()
{
    if (!m_run)
        return;
    const BulkProgress progress = m_run->progress();
    const QString words = BulkWords::progress(progress, QLocale());
    // the words come first: a bar is drawn where they leave room for one
    const qsizetype width = std::min<qsizetype>(m_console.watchedColumns() - words.size() - 4, 20);
    if (width < 5)
        return m_console.show(words);
    const qsizetype all = progress.counts.sum();
    const qsizetype full = (all - progress.counts.open) * width / std::max<qsizetype>(1, all);
    m_console.show(QString(u'[' + QString(full, u'#') + QString(width - full, u'.') + u"] "_s + words));
}

void LookupCommand::complete(const std::optional<Error> &notStored)
{
    m_run = nullptr;
    m_progress.stop();
    if (m_isEnded)
        return;
    const bool isFile = !m_options.output.isEmpty();
    const BulkCounts counts = m_journal->counts();
    const bool isWhole = !notStored && counts.open == 0 && m_again.isEmpty();
    const std::optional<Error> notWritten = isWhole || !isFile ? finishOutput() : std::nullopt;
    if (!m_options.idsFile.isEmpty())
        m_console.say(BulkWords::summary(counts, m_journal->plan(), QLocale()));
    if (notStored)
        return fail(*notStored);
    if (notWritten)
        return failToWrite(*notWritten);
    if (!isWhole && isFile)
        sayNotWritten();
    else if (counts.failed == 0)
        m_journal->file()->remove();
    else if (!runFile(m_options).isEmpty()) {
        m_journal->noteWritten();
        m_console.say(tr("%n failed: the same command with --resume asks again.", nullptr, int(counts.failed)));
    }
    end(m_exit);
}

std::optional<Error> LookupCommand::finishOutput()
{
    const QByteArray rest = m_writer->finish();
    std::optional<Error> error = m_writer->error();
    if (!error)
        error = m_output.write(forOutput(rest, *m_format, m_output));
    return error ? error : m_output.close();
}

void LookupCommand::sayNotWritten()
{
    if (runFile(m_options).isEmpty())
        return m_console.say(tr("%1 was not written.").arg(m_options.output));
    m_console.say(tr("%1 was not written. What was answered is kept: the same command with --resume goes on.")
                      .arg(m_options.output));
}

void LookupCommand::fail(const Error &error)
{
    m_console.say(error.message(m_options.output));
    if (!m_options.output.isEmpty())
        sayNotWritten();
    end(Exit::Failed);
}

/** Why standard output could not be written has been said. */
void LookupCommand::failToWrite(const Error &error)
{
    return m_options.output.isEmpty() ? end(Exit::Failed) : fail(error);
}

void LookupCommand::end(Exit exit)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_progress.stop();
    delete m_run;
    m_run = nullptr;
    Q_EMIT finished(exit);
}

void LookupCommand::cancel()
{
    if (m_isEnded || m_isCancelled || !m_run)
        return;
    m_isCancelled = true;
    m_exit = Exit::Failed;
    m_console.say(tr("Stopped."));
    m_run->cancel();
}

} // namespace Vitrine
