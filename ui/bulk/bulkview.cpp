// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkview.h"

#include "bulk/words.h"
#include "page/chiprow.h"
#include "page/elidedlabel.h"
#include "page/headercard.h"
#include "page/messagebar.h"
#include "shown.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** The outcome's word in its colour. */
class OutcomeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme theme = Theme::of(option->palette);
        const auto colour = [&] {
            switch (BulkModel::Tone(index.data(BulkModel::ToneRole).toInt())) {
            case BulkModel::Tone::Good:
                return theme.good.text;
            case BulkModel::Tone::Missing:
                return theme.warn.text;
            case BulkModel::Tone::Bad:
                return theme.bad.text;
            case BulkModel::Tone::Open:
                break;
            }
            return theme.muted;
        }();
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
};

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
    , m_table(new QTableView)
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
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(BulkModel::OutcomeColumn, new OutcomeDelegate(m_table));
    m_table->setAccessibleName(tr("Ids and what came of them"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    arrange();
    fillColumns();
    colour();
    setFocusProxy(m_table);
    connect(m_pause, &QPushButton::clicked, this, &BulkView::pauseToggled);
    connect(m_cancel, &QPushButton::clicked, this, &BulkView::cancelWanted);
    connect(m_retry, &QPushButton::clicked, this, &BulkView::retryWanted);
    connect(m_export, &QPushButton::clicked, this, &BulkView::exportWanted);
    connect(m_another, &QPushButton::clicked, this, &BulkView::anotherWanted);
    connect(m_bar, &MessageBar::actionWanted, m_bar, &MessageBar::clear);
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
    inset->setContentsMargins(16, 0, 0, 0);
    inset->addWidget(m_table);
    layout->addLayout(inset, 1);
}

/** A chosen row keeps the colours of its words. */
void BulkView::colour()
{
    const Theme theme = Theme::of(palette());
    QPalette rows = palette();
    rows.setColor(QPalette::Highlight, theme.info.ground);
    rows.setColor(QPalette::HighlightedText, palette().color(QPalette::Text));
    m_table->setPalette(rows);
}

void BulkView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void BulkView::fillColumns()
{
    const QList<Term> offered = BulkModel::offered();
    for (const Term term : offered) {
        QAction *action = m_columns->menu()->addAction(BulkModel::titleOf(term));
        action->setCheckable(true);
        action->setChecked(m_model.chosen().contains(term));
        connect(action, &QAction::toggled, this, [this, term, offered](bool isChosen) {
            QList<Term> chosen;
            for (const Term each : offered) {
                if (each == term ? isChosen : m_model.chosen().contains(each))
                    chosen.append(each);
            }
            m_model.setChosen(chosen);
        });
    }
}

void BulkView::setJournal(const BulkJournal *journal)
{
    m_journal = journal;
    m_bar->clear();
    m_model.setJournal(journal);
    if (journal == nullptr)
        return;
    const QString source = shownLine(journal->title().source, 60);
    const QString ids = tr("%n id(s)", nullptr, int(journal->plan().questions.size()));
    m_title->setText(source.isEmpty() ? ids : QString(source + u" · "_s + ids));
    showAccounts();
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(BulkModel::IdColumn, letter * 40);
    m_table->setColumnWidth(BulkModel::OutcomeColumn, letter * 20);
    m_table->setColumnWidth(BulkModel::ProfileColumn, letter * 22);
    m_table->setColumnWidth(BulkModel::NameColumn, letter * 44);
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

void BulkView::say(const QString &warning)
{
    m_bar->say(MessageBar::Tone::Warning, warning, tr("Close"));
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

} // namespace Vitrine
