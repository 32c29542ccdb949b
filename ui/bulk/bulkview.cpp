// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkview.h"

#include "bulk/words.h"
#include "page/chiprow.h"
#include "page/elidedlabel.h"
#include "page/headercard.h"
#include "page/messagebar.h"
#include "plainlabel.h"
#include "shown.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** A thin line that fills. */
class ThinBar final : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().height() * 10, 6}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 6}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line);
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        const qint64 done = qint64(width()) * value() / std::max(1, maximum());
        const QRect filled(0, 0, int(done), height());
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), filled), height() / 2.0, height() / 2.0);
    }
};

} // namespace

BulkView::BulkView(const Display &display, QWidget *parent)
    : QWidget(parent)
    , m_model(display)
    , m_bar(new MessageBar)
    , m_title(new ElidedLabel)
    , m_accounts(new ChipRow)
    , m_progress(new ThinBar)
    , m_told(new ElidedLabel)
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_retry(new QPushButton(tr("&Retry failed")))
    , m_columns(new QPushButton(tr("Colu&mns")))
    , m_export(new QPushButton(tr("E&xport …")))
    , m_another(new QPushButton(tr("Another lis&t")))
    , m_table(new BulkTable(m_model, this))
    , m_words(plainLabel())
{
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.2);
    big.setBold(true);
    m_title->setFont(big);
    m_told->setMuted(true);
    m_told->setObjectName("progress"_L1);
    m_progress->setAccessibleName(tr("Answered"));
    m_pause->setObjectName("pause"_L1);
    m_cancel->setObjectName("cancel"_L1);
    m_retry->setObjectName("retry"_L1);
    m_export->setObjectName("export"_L1);
    m_another->setObjectName("another"_L1);
    m_columns->setMenu(new QMenu(m_columns));
    for (QPushButton *button : {m_pause, m_cancel, m_retry, m_columns, m_export, m_another})
        button->setAutoDefault(false);
    m_table->setAccessibleName(tr("Ids and what came of them"));
    arrange();
    fillColumns();
    connect(m_pause, &QPushButton::clicked, this, &BulkView::pauseToggled);
    connect(m_cancel, &QPushButton::clicked, this, &BulkView::cancelWanted);
    connect(m_retry, &QPushButton::clicked, this, &BulkView::retryWanted);
    connect(m_export, &QPushButton::clicked, this, &BulkView::exportWanted);
    connect(m_another, &QPushButton::clicked, this, &BulkView::anotherWanted);
    connect(m_bar, &MessageBar::actionWanted, this, [this] {
        if (m_refused.isEmpty())
            m_bar->clear();
        else
            Q_EMIT profileWanted(m_refused);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BulkView::showWords);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &BulkView::showWords);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &BulkView::showWords);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT questionWanted(index.row());
    });
}

void BulkView::arrange()
{
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    for (QPushButton *button : {m_pause, m_cancel, m_retry, m_columns, m_export, m_another})
        first->addWidget(button);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 14, 16, 12);
    head->setSpacing(8);
    head->addLayout(first);
    head->addWidget(m_accounts);
    head->addWidget(m_progress);
    head->addWidget(m_told);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(head);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(12, 0, 0, 0);
    inset->addWidget(m_table);
    layout->addLayout(inset, 1);
    m_words->setObjectName("words"_L1);
    m_words->setAccessibleDescription(tr("What was said of this id"));
    m_words->setContentsMargins(20, 8, 16, 10);
    m_words->hide();
    layout->addWidget(m_words);
}

void BulkView::fillColumns()
{
    const QList<Term> offered = BulkModel::offered();
    for (const Term term : offered) {
        QAction *action = m_columns->menu()->addAction(BulkModel::titleOf(term));
        action->setCheckable(true);
        action->setData(termName(term));
        connect(action, &QAction::triggered, this, [this] {
            setColumns(columns());
            Q_EMIT columnsChosen(columns());
        });
    }
    setColumns(usualColumns());
}

QStringList BulkView::usualColumns()
{
    return {termName(Term::Price), termName(Term::Availability)};
}

QStringList BulkView::columns() const
{
    QStringList names;
    const QList<QAction *> actions = m_columns->menu()->actions();
    for (const QAction *action : actions) {
        if (action->isChecked())
            names.append(action->data().toString());
    }
    return names;
}

void BulkView::setColumns(const QStringList &names)
{
    QList<Term> terms;
    const QList<Term> offered = BulkModel::offered();
    for (qsizetype i = 0; i < offered.size(); ++i) {
        const bool isChosen = names.contains(termName(offered.at(i)));
        m_columns->menu()->actions().at(i)->setChecked(isChosen);
        if (isChosen)
            terms.append(offered.at(i));
    }
    m_model.setChosen(terms);
}

/** All that was said of the row one is in, which its cell has seldom room for. */
void BulkView::showWords()
{
    const QModelIndex current = m_table->currentIndex();
    const QString words = current.data(BulkModel::WordsRole).toString();
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void BulkView::setJournal(const BulkJournal *journal)
{
    m_journal = journal;
    clearWarning();
    m_model.setJournal(journal);
    if (journal == nullptr)
        return;
    const QString source = shownLine(journal->title().source, 60);
    const QString ids = tr("%n id(s)", nullptr, int(journal->plan().questions.size()));
    m_title->setText(source.isEmpty() ? ids : QString(source + u" · "_s + ids));
    showAccounts();
    qsizetype longest = 0;
    for (const BulkQuestion &question : journal->plan().questions)
        longest = std::max(longest, question.id.size());
    m_table->setLongestId(longest);
    m_table->setCurrentIndex(m_model.index(0, 0));
}

/** Each account that is asked with test or live in words, because the colour alone says nothing. */
void BulkView::showAccounts()
{
    const BulkPlan &plan = m_journal->plan();
    QSet<qsizetype> asked;
    for (const BulkQuestion &question : plan.questions)
        asked.insert(question.profile);
    QList<Chip> chips;
    for (qsizetype i = 0; i < plan.profiles.size(); ++i) {
        if (!asked.contains(i))
            continue;
        const Profile &profile = plan.profiles.at(i);
        QStringList words{shownLine(profile.name, 40), stageTitle(profile.stage), encryptionTitle(profile)};
        words.removeAll(QString());
        const Chip::Tone tone = profile.stage == Profile::Stage::Live ? Chip::Tone::Good : Chip::Tone::Plain;
        chips.append({words.join(u" · "_s), profile.stage == Profile::Stage::Test ? Chip::Tone::Warn : tone});
    }
    m_accounts->setChips(chips);
}

void BulkView::setState(State state)
{
    m_state = state;
    m_model.setAsking(state != State::Over);
    showButtons();
}

void BulkView::showButtons()
{
    const BulkCounts counts = m_journal ? m_journal->counts() : BulkCounts();
    const bool isOver = m_state == State::Over;
    const bool canGoOn = isOver && counts.open > 0;
    m_pause->setText(m_state == State::Asking ? tr("Pa&use") : isOver ? tr("&Go on") : tr("Re&sume"));
    m_pause->setVisible(!isOver || canGoOn);
    m_cancel->setVisible(!isOver);
    m_retry->setVisible(isOver && counts.failed > 0);
    m_export->setEnabled(counts.sum() > counts.open);
    m_another->setVisible(isOver);
}

void BulkView::showProgress(const BulkProgress &progress)
{
    const BulkCounts &counts = progress.counts;
    m_progress->setMaximum(int(std::max<qsizetype>(1, counts.sum())));
    m_progress->setValue(int(counts.sum() - counts.open));
    const QLocale locale;
    QString text = BulkWords::progress(progress, locale);
    if (m_state == State::Paused)
        text = tr("Paused") + u" · "_s + text;
    if (m_state == State::Over)
        text = BulkWords::summary(counts, m_journal ? m_journal->plan() : BulkPlan(), locale);
    m_told->setText(text);
    showButtons();
}

void BulkView::say(const QString &warning, const QString &refused)
{
    m_refused = refused;
    m_bar->say(MessageBar::Tone::Warning, warning, refused.isEmpty() ? tr("Close") : tr("&Open the profile …"));
}

void BulkView::clearWarning()
{
    m_refused.clear();
    m_bar->clear();
}

QString BulkView::told() const
{
    return m_told->text();
}

void BulkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, m_table->y() - 1, width(), m_table->y() - 1);
}

/** Not by a focus proxy: with one Tab would skip the buttons before it. */
void BulkView::focusInEvent(QFocusEvent *)
{
    m_table->setFocus();
}

} // namespace Vitrine
