// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkpage.h"

#include "bulk/bulkstart.h"
#include "bulk/bulkview.h"
#include "bulk/keptruns.h"
#include "inbackground.h"
#include "shown.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

BulkPage::BulkPage(Lookups &lookups, const Display &display, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_lookups(lookups)
    , m_folder(folder)
    , m_stack(new QStackedWidget)
    , m_start(new BulkStart(lookups.vendors()))
    , m_view(new BulkView(display))
{
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &BulkPage::showProgress);
    connect(m_start, &BulkStart::started, this, &BulkPage::begin);
    connect(m_start, &BulkStart::continueWanted, this, &BulkPage::goOnWithKept);
    connect(m_start, &BulkStart::forgetWanted, this, &BulkPage::forgetKept);
    connect(m_view, &BulkView::pauseToggled, this, &BulkPage::togglePause);
    connect(m_view, &BulkView::cancelWanted, this, &BulkPage::cancel);
    connect(m_view, &BulkView::retryWanted, this, [this] {
        run(BulkRun::Asks::Failed);
    });
    connect(m_view, &BulkView::exportWanted, this, &BulkPage::exportWanted);
    connect(m_view, &BulkView::profileWanted, this, &BulkPage::profileWanted);
    connect(m_view, &BulkView::anotherWanted, this, &BulkPage::anotherWanted);
    connect(m_view, &BulkView::questionWanted, this, &BulkPage::openResult);
}

BulkPage::~BulkPage()
{
    delete m_run; // before the journal it writes
    m_view->setJournal(nullptr);
    if (m_journal && m_journal->isWritten() && m_journal->counts().failed == 0)
        m_journal->file()->remove();
}

void BulkPage::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    m_start->setProfiles(profiles);
    if (!m_journal)
        lookForKept();
}

QString BulkPage::title() const
{
    if (!m_journal)
        return tr("Many ids");
    const QString source = shownLine(m_journal->title().source, 20);
    return source.isEmpty() ? tr("%n id(s)", nullptr, int(m_journal->plan().questions.size())) : source;
}

bool BulkPage::canExport() const
{
    return m_journal && m_journal->counts().open < m_journal->counts().sum();
}

ExportSource BulkPage::exportSource() const
{
    if (!canExport())
        return {};
    QList<qsizetype> answered;
    for (qsizetype question = 0; question < m_journal->plan().questions.size(); ++question) {
        if (m_journal->outcome(question))
            answered.append(question);
    }
    return {answered.size(), [answered, result = m_journal->results()](qint64 number) {
                return result(answered.at(number));
            }};
}

ExportSubject BulkPage::exportSubject() const
{
    return {.name = title(), .hasSecrets = false};
}

void BulkPage::noteExported(qint64 count)
{
    if (m_journal && count == m_journal->plan().questions.size())
        m_journal->noteWritten();
}

void BulkPage::begin(const BulkPlan &plan, const QString &source)
{
    m_kept.reset();
    const QDateTime now = m_lookups.clock();
    QString path;
    if (!m_folder.isEmpty()) {
        path = nameOfKeptRun(m_folder, now);
    }
    auto journal = BulkJournal::begin(path, {.source = source, .begun = now}, plan, m_lookups.vendors());
    if (!journal)
        return m_start->say(journal.error().message({}));
    take(*std::move(journal));
    run(BulkRun::Asks::Open);
}

void BulkPage::take(const std::shared_ptr<BulkJournal> &journal)
{
    m_journal = journal;
    m_view->setJournal(m_journal.get());
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus();
    Q_EMIT titleChanged();
}

void BulkPage::run(BulkRun::Asks asks)
{
    if (m_run)
        return;
    m_givenUp.clear();
    m_refused.clear();
    m_view->clearWarning();
    m_journal->lead(m_profiles); // one may have been mended, or removed, since
    m_view->showAccounts();
    if (const QStringList &moved = m_journal->moved(); !moved.isEmpty()) {
        m_view->setState(BulkView::State::Over);
        showProgress();
        return m_view->say(tr("“%1” leads to another account now, so this run cannot go on. What was answered can be "
                              "exported.")
                               .arg(shownLine(moved.join(u"”, “"_s), 100)));
    }
    m_run = new BulkRun(m_lookups, *m_journal, {}, asks, this);
    connect(m_run, &BulkRun::answered, this, [this](qsizetype question, const LookupResult &result) {
        if (m_journal->outcome(question))
            m_view->model().take(question, result);
    });
    connect(m_run, &BulkRun::gaveUp, this, &BulkPage::sayGivenUp);
    connect(m_run, &BulkRun::finished, this, &BulkPage::onFinished);
    m_view->setState(BulkView::State::Asking);
    m_tick.start();
    showProgress();
    Q_EMIT askingChanged();
}

void BulkPage::sayGivenUp(const QString &why, const QString &refused)
{
    m_givenUp.append(why);
    if (m_refused.isEmpty())
        m_refused = refused;
    m_view->say(m_givenUp.join(u'\n'), m_refused);
}

void BulkPage::onFinished(const std::optional<Error> &error)
{
    m_run.clear();
    m_tick.stop();
    m_view->setState(BulkView::State::Over);
    showProgress();
    if (error)
        m_view->say(error->message({}));
    Q_EMIT askingChanged();
}

void BulkPage::togglePause()
{
    if (!m_run)
        return run(BulkRun::Asks::Open);
    if (m_run->isPaused())
        m_run->resume();
    else
        m_run->pause();
    m_view->setState(m_run->isPaused() ? BulkView::State::Paused : BulkView::State::Asking);
    showProgress();
    Q_EMIT askingChanged();
}

void BulkPage::cancel()
{
    if (m_run)
        m_run->cancel();
}

void BulkPage::showProgress()
{
    BulkProgress progress;
    if (m_run)
        progress = m_run->progress();
    progress.counts = m_journal->counts();
    m_view->showProgress(progress);
}

void BulkPage::openResult(qsizetype question)
{
    if (!m_journal->outcome(question) || m_journal->outcome(question) == Outcome::Skipped)
        return;
    inBackground(this, m_journal->reading(question), [this](const Result<LookupResult> &result) {
        if (!result)
            return m_view->say(result.error().message({}));
        LookupResult kept = *result;
        kept.isKept = true;
        Q_EMIT resultWanted(kept);
    });
}

void BulkPage::lookForKept()
{
    if (m_folder.isEmpty())
        return;
    m_kept.reset();
    const auto look = [folder = m_folder, profiles = m_profiles, &vendors = m_lookups.vendors()] {
        return latestKeptRun(folder, profiles, vendors);
    };
    inBackground(this, look, [this](const std::shared_ptr<BulkJournal> &kept) {
        if (m_journal)
            return;
        m_kept = kept;
        if (!kept)
            return m_start->offerToContinue({});
        const QLocale locale;
        const BulkCounts counts = kept->counts();
        const QString source = shownLine(kept->title().source, 60);
        const QString when = locale.toString(kept->title().begun.toLocalTime(), QLocale::ShortFormat);
        if (counts.open == 0)
            return m_start->offerToContinue(
                tr("A run of %1 is complete: %2 ids.").arg(when, locale.toString(counts.sum())), true);
        const QString done = locale.toString(counts.sum() - counts.open);
        const QString all = locale.toString(counts.sum());
        m_start->offerToContinue(
            source.isEmpty() ? tr("A list of %1 is unfinished: %2 of %3 ids are answered.").arg(when, done, all)
                             : tr("“%1” of %2 is unfinished: %3 of %4 ids are answered.").arg(source, when, done, all));
    });
}

void BulkPage::goOnWithKept()
{
    if (!m_kept)
        return;
    take(std::exchange(m_kept, {}));
    if (m_journal->counts().open > 0)
        return run(BulkRun::Asks::Open);
    m_view->setState(BulkView::State::Over);
    showProgress();
}

void BulkPage::forgetKept()
{
    if (m_kept)
        m_kept->file()->remove();
    lookForKept();
}

void BulkPage::focusInEvent(QFocusEvent *)
{
    m_stack->currentWidget()->setFocus();
}

} // namespace Vitrine
