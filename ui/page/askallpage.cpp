// SPDX-License-Identifier: Apache-2.0
#include "page/askallpage.h"

#include "alert.h"
#include "clipboard.h"
#include "lookup/askalljob.h"
#include "page/askalldelegate.h"
#include "plainlabel.h"
#include "shown.h"
#include "theme.h"
#include "tips.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Copies all there is to say of a row, where Qt would copy the profile's name alone. */
class AnswerList final : public QListView
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
            copyToClipboard(currentIndex().data(AskAllModel::WholeRole).toString(), false);
        else
            QListView::keyPressEvent(event);
    }
};

} // namespace

AskAllPage::AskAllPage(Lookups &lookups, const Display &display, const QList<Profile> &profiles, const QString &typed,
                       QWidget *parent)
    : QWidget(parent)
    , m_lookups(lookups)
    , m_profiles(profiles)
    , m_profilesNow(profiles)
    , m_typed(typed)
    , m_model(display, profiles)
    , m_hits(new QLabel)
    , m_rest(new QLabel)
    , m_button(new QPushButton)
    , m_list(new AnswerList)
{
    for (QLabel *label : {m_hits, m_rest})
        label->setTextFormat(Qt::PlainText);
    m_hits->setObjectName("hits"_L1);
    QFont bold = font();
    bold.setBold(true);
    m_hits->setFont(bold);
    colourText(m_rest, &Theme::muted);
    m_button->setAutoDefault(false);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *delegate = new AskAllDelegate(m_list);
    delegate->openLink = [this](const QModelIndex &index) {
        Q_EMIT profileWanted(m_model.result(index)->profile.id);
    };
    m_list->setItemDelegate(delegate);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setAccessibleName(tr("Answers by profile"));
    m_list->setModel(&m_model);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(m_hits);
    head->addWidget(m_rest);
    head->addStretch();
    head->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);

    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isAsking())
            cancel();
        else
            ask();
    });
    const auto open = [this](const QModelIndex &index) {
        const LookupResult *result = m_model.result(index);
        if (result && result->outcome != Outcome::Skipped)
            Q_EMIT resultWanted(*result);
        else
            showTip(m_list->viewport()->mapToGlobal(m_list->visualRect(index).bottomLeft()),
                    index.data(AskAllModel::WholeRole).toString(), m_list->viewport());
    };
    connect(m_list, &QListView::activated, this, open);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_model.tick();
        showProgress();
    });
    showProgress();
}

void AskAllPage::ask()
{
    if (m_job)
        return;
    m_hasAsked = true;
    m_profiles = m_profilesNow;
    m_model.begin(m_profiles);
    m_list->setCurrentIndex(m_model.index(0));
    m_job = new AskAllJob(m_lookups, m_profiles, m_typed, this);
    connect(m_job, &AskAllJob::result, this, [this](qsizetype profile, const LookupResult &result) {
        m_model.setResult(profile, result);
        showProgress();
        if (result.product)
            Q_EMIT answered(result);
    });
    connect(m_job, &AskAllJob::finished, this, [this] {
        m_job.clear();
        m_model.end();
        m_tick.stop();
        showProgress();
        m_list->setCurrentIndex(m_model.index(0));
        alert(*this, m_hits->text() + u' ' + m_rest->text());
        Q_EMIT askingChanged();
    });
    m_tick.start();
    showProgress();
    Q_EMIT askingChanged();
}

void AskAllPage::show(const LookupResult &result)
{
    const auto of = std::ranges::find(std::as_const(m_profiles), result.profile.id, &Profile::id);
    if (m_job || of == m_profiles.cend())
        return;
    m_model.setResult(of - m_profiles.cbegin(), result);
    showProgress();
}

QString AskAllPage::idFor(const Profile &profile) const
{
    const Vendor *vendor = findVendor(m_lookups.vendors(), profile.vendor);
    return vendor ? vendor->recognise(m_typed).id : QString();
}

void AskAllPage::showProgress()
{
    const bool isKept = !isAsking() && !m_hasAsked;
    m_hits->setText(isKept ? tr("Not asked again yet")
                           : tr("%1 of %n profile(s) have it", nullptr, m_model.rowCount()).arg(m_model.found()));
    const int asking = m_model.asking();
    const QString took = tr("%1 s").arg(m_model.locale().toString(double(m_model.elapsedMs()) / 1'000, 'f', 1));
    const int unknown = m_model.unknown();
    QStringList rest;
    if (unknown > 0)
        rest.append(tr("unknown for %n", nullptr, unknown));
    if (asking > 0)
        rest.append(tr("%n still asking", nullptr, asking));
    rest.append(isKept ? tr("%n answer(s) from this computer", nullptr, m_model.found()) : took);
    m_rest->setText(u"· "_s + rest.join(u" · "_s));
    m_button->setText(isAsking() ? tr("Cancel") : tr("Ask again"));
}

bool AskAllPage::isAsking() const
{
    return !m_job.isNull();
}

void AskAllPage::cancel()
{
    if (m_job)
        m_job->cancel();
}

ExportSource AskAllPage::exportSource() const
{
    QList<LookupResult> results;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (const LookupResult *result = m_model.result(m_model.index(row)))
            results.append(*result);
    }
    return ExportSource::of(results);
}

ExportSubject AskAllPage::exportSubject() const
{
    bool isKept = false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const LookupResult *result = m_model.result(m_model.index(row));
        isKept = isKept || (result && result->isKept);
    }
    return {.name = m_typed, .hasSecrets = !isKept};
}

QString AskAllPage::title() const
{
    return tr("%1 in all profiles").arg(shownLine(m_typed, 16));
}

void AskAllPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, m_list->y() - 1, width(), m_list->y() - 1);
}

/** Not by a focus proxy: with one Tab would skip the buttons before it. */
void AskAllPage::focusInEvent(QFocusEvent *)
{
    m_list->setFocus();
}

} // namespace Vitrine
