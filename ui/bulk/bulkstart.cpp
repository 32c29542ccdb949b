// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkstart.h"

#include "bulk/columnchooser.h"
#include "bulk/listedit.h"
#include "bulk/words.h"
#include "inbackground.h"
#include "page/headercard.h"
#include "page/messagebar.h"
#include "plainlabel.h"
#include "shown.h"
#include "theme.h"
#include "tips.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

BulkStart::BulkStart(const VendorList &vendors, QWidget *parent)
    : QWidget(parent)
    , m_vendors(vendors)
    , m_bar(new MessageBar)
    , m_kept(new QWidget)
    , m_keptText(plainLabel())
    , m_continue(new QPushButton(tr("&Go on")))
    , m_profile(new QComboBox)
    , m_column(new ColumnChooser)
    , m_list(new ListEdit)
    , m_open(new QPushButton(tr("&Open a list …")))
    , m_told(plainLabel())
    , m_start(new QPushButton(tr("Look &up all")))
{
    auto *title = plainLabel(tr("Many ids at once"));
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.45);
    big.setBold(true);
    title->setFont(big);
    auto *what =
        plainLabel(tr("An id or a link on a line. Blank lines and what stands behind a # are left out, and what "
                      "stands there twice is asked once."));
    colourText(what, &Theme::muted);
    auto *asked = plainLabel(tr("&Ask"));
    asked->setBuddy(m_profile);
    m_profile->setObjectName("profile"_L1);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_profile->setAccessibleName(tr("Profile to ask"));
    m_list->setObjectName("ids"_L1);
    m_list->setAccessibleName(tr("Ids to look up"));
    m_list->setPlaceholderText(tr("Paste ids here, or open a file of them"));
    m_list->setTabChangesFocus(true);
    m_told->setObjectName("told"_L1);
    m_told->setAccessibleDescription(tr("What the list holds"));
    setTip(m_open, tr("A text file with an id on a line, or a table (CSV, Excel)"));
    for (QPushButton *button : {m_open, m_start, m_continue})
        button->setAutoDefault(false);
    m_start->setObjectName("start"_L1);
    m_continue->setObjectName("continue"_L1);
    m_start->setDefault(true);

    auto *forget = new QPushButton(tr("Forge&t it"));
    forget->setAutoDefault(false);
    auto *kept = new QHBoxLayout(m_kept);
    kept->setContentsMargins(0, 0, 0, 0);
    kept->addWidget(m_keptText, 1);
    kept->addWidget(m_continue);
    kept->addWidget(forget);
    m_kept->hide();
    auto *whom = new QHBoxLayout;
    whom->addWidget(asked);
    whom->addWidget(m_profile);
    whom->addStretch();
    whom->addWidget(m_open);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(m_start);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(28, 20, 28, 20);
    inner->setSpacing(10);
    inner->addWidget(title);
    inner->addWidget(what);
    inner->addWidget(m_kept);
    inner->addSpacing(4);
    inner->addLayout(whom);
    inner->addWidget(m_column);
    inner->addWidget(m_list, 1);
    inner->addLayout(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addLayout(inner, 1);

    m_quiet.setSingleShot(true);
    m_quiet.setInterval(150);
    connect(&m_quiet, &QTimer::timeout, this, &BulkStart::count);
    const auto changed = [this] {
        ++m_generation;
        m_start->setEnabled(false);
        m_quiet.start();
    };
    connect(m_list, &QPlainTextEdit::textChanged, this, changed);
    connect(m_list, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_source.clear(); // it is not what the file held any more
        m_opened.reset();
        m_column->setTable(nullptr);
    });
    connect(m_list, &ListEdit::pasted, this, &BulkStart::takePasted);
    connect(m_profile, &QComboBox::currentIndexChanged, this, changed);
    connect(m_column, &ColumnChooser::chosen, this, &BulkStart::takeColumn);
    connect(m_open, &QPushButton::clicked, this, &BulkStart::chooseFile);
    connect(m_continue, &QPushButton::clicked, this, &BulkStart::continueWanted);
    connect(forget, &QPushButton::clicked, this, &BulkStart::forgetWanted);
    connect(m_bar, &MessageBar::actionWanted, m_bar, &MessageBar::clear);
    connect(m_start, &QPushButton::clicked, this, [this] {
        Q_EMIT started(m_counted.plan, m_source);
    });
    setProfiles({});
}

QPlainTextEdit *BulkStart::list() const
{
    return m_list;
}

void BulkStart::setProfiles(const QList<Profile> &profiles)
{
    const QString chosen = m_profile->currentIndex() > 0 ? m_profiles.at(m_profile->currentIndex() - 1).id : QString();
    m_profiles = profiles;
    const QSignalBlocker silent(m_profile);
    m_profile->clear();
    m_profile->addItem(tr("Whichever profile could know the id"));
    for (const Profile &profile : profiles) {
        const QString stage = stageTitle(profile.stage);
        m_profile->addItem(dotIcon(profile.colour),
                           stage.isEmpty() ? profile.name : QString(profile.name + u" · "_s + stage));
        if (profile.id == chosen)
            m_profile->setCurrentIndex(m_profile->count() - 1);
    }
    ++m_generation;
    m_quiet.start();
}

void BulkStart::chooseProfile(int which)
{
    m_profile->setCurrentIndex(which + 1);
}

void BulkStart::setList(const QString &list, const QString &source)
{
    ++m_reading;
    m_column->setTable(nullptr);
    m_opened.reset();
    put(list, source);
}

/** Asked is what was read, not what it looks like as a list: there a cell with a comma would be two ids. */
void BulkStart::fill(const IdList &list, const QString &source)
{
    m_opened = list;
    put(list.ids.join(u'\n'), source);
}

/** What the program puts there, in place of what a person types. */
void BulkStart::put(const QString &text, const QString &source)
{
    m_isFilling = true;
    m_list->setPlainText(ListEdit::broken(text));
    m_isFilling = false;
    m_source = source;
}

void BulkStart::offerToContinue(const QString &what, bool isComplete)
{
    m_continue->setText(isComplete ? tr("Sho&w it") : tr("&Go on"));
    m_keptText->setText(what);
    m_kept->setVisible(!what.isEmpty());
}

void BulkStart::say(const QString &error)
{
    m_bar->say(MessageBar::Tone::Error, error, tr("Close"));
}

QString BulkStart::told() const
{
    return m_told->text();
}

bool BulkStart::isCounting() const
{
    return m_countedGeneration != m_generation;
}

void BulkStart::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a list of ids"), {},
                                   tr("Lists (*.txt *.csv *.tsv *.xlsx *.xlsm);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BulkStart::openFile);
    dialog->open();
}

void BulkStart::openFile(const QString &path)
{
    const auto read = [path, &vendors = m_vendors] {
        return openList(path, vendors);
    };
    inBackground(this, read,
                 [this, name = QFileInfo(path).fileName(), reading = ++m_reading](const OpenedList &opened) {
                     if (reading != m_reading)
                         return;
                     if (!opened.table && !opened.error.isEmpty())
                         return say(opened.error);
                     fill(opened.list, name);
                     m_column->setTable(opened.table, opened.column);
                     tell(opened);
                 });
}

void BulkStart::takePasted(const QString &text)
{
    const auto read = [text, &vendors = m_vendors] {
        return openPasted(text, vendors);
    };
    inBackground(this, read,
                 [this, reading = ++m_reading, revision = m_list->document()->revision()](const OpenedList &opened) {
                     const bool isEdited = revision != m_list->document()->revision();
                     if (!opened.table || reading != m_reading || isEdited)
                         return;
                     fill(opened.list, {});
                     m_column->setTable(opened.table, opened.column);
                     tell(opened);
                 });
}

void BulkStart::takeColumn(int column)
{
    const auto read = [table = m_column->table(), column] {
        return openColumn(table, column);
    };
    inBackground(this, read, [this, reading = ++m_reading](const OpenedList &opened) {
        if (reading != m_reading)
            return;
        fill(opened.list, m_source);
        tell(opened);
    });
}

void BulkStart::tell(const OpenedList &opened)
{
    const QStringList unsure = whyUnsure(opened.list.unsure);
    m_bar->clear();
    if (!opened.error.isEmpty())
        say(opened.error);
    else if (!unsure.isEmpty())
        m_bar->say(MessageBar::Tone::Warning, unsure.join(u'\n'), tr("Close"));
}

void BulkStart::count()
{
    const int which = m_profile->currentIndex() - 1;
    const QList<Profile> asked = which < 0 ? m_profiles : QList<Profile>{m_profiles.at(which)};
    const BulkAsks asks = which < 0 ? BulkAsks::BestGuess : BulkAsks::EveryOne;
    const QString typed = m_opened ? QString() : m_list->toPlainText();
    const auto work = [opened = m_opened, typed, asked, asks, &vendors = m_vendors] {
        Counted counted;
        const Result<IdList> list = opened ? Result(*opened) : readIdList(typed, {}, vendors);
        if (list) {
            counted.list = *list;
            counted.plan = bulkPlan(list->ids, asked, asks, vendors);
            counted.plan.repeated += list->repeated;
        }
        return counted;
    };
    inBackground(this, work, [this, generation = m_generation](const Counted &counted) {
        if (generation != m_generation)
            return;
        m_countedGeneration = generation;
        m_counted = counted;
        showPlan();
    });
}

void BulkStart::showPlan()
{
    const BulkPlan &plan = m_counted.plan;
    const QLocale locale;
    QStringList parts;
    if (!plan.questions.isEmpty()) {
        parts.append(tr("%n id(s)", nullptr, int(plan.questions.size())));
        const IdList &list = m_counted.list;
        if (!list.column.isEmpty())
            parts.append(tr("from column “%1”").arg(shownLine(list.column, 40)));
        if (plan.repeated > 0)
            parts.append(tr("%1 stood there before").arg(locale.toString(plan.repeated)));
        if (!list.leftOut.isEmpty())
            parts.append(tr("not asked: %1").arg(shownLine(list.leftOut.join(u", "_s), 80)));
        const auto nobodys = std::ranges::count(plan.questions, qsizetype(-1), &BulkQuestion::profile);
        if (nobodys > 0)
            parts.append(tr("%1 that no profile could know").arg(locale.toString(qlonglong(nobodys))));
        parts.append(tr("takes about %1").arg(BulkWords::duration(expectedTime(plan, {}, m_vendors))));
    }
    m_told->setText(m_profiles.isEmpty() ? tr("There is no profile to ask yet.") : parts.join(u" · "_s));
    m_start->setEnabled(!plan.questions.isEmpty() && !m_profiles.isEmpty());
}

/** Not by a focus proxy: with one Tab would skip the buttons before it. */
void BulkStart::focusInEvent(QFocusEvent *)
{
    m_list->setFocus();
}

} // namespace Vitrine
