// SPDX-License-Identifier: Apache-2.0
#include "page/lookuppage.h"

#include "clipboard.h"
#include "form/fieldtext.h"
#include "form/formview.h"
#include "inbackground.h"
#include "page/askingbar.h"
#include "page/detailbar.h"
#include "page/headercard.h"
#include "page/messagebar.h"
#include "page/outcometext.h"
#include "page/statepage.h"
#include "page/ticket.h"
#include "page/toolrow.h"
#include "raw/rawview.h"

#include <QStackedWidget>
#include <QStatusTipEvent>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Vitrine {

LookupPage::LookupPage(Lookups &lookups, const Display &display, const Profile &profile, const QString &id,
                       QWidget *parent)
    : QWidget(parent)
    , m_lookups(lookups)
    , m_profile(profile)
    , m_id(id)
    , m_pictures(lookups)
    , m_model(display)
    , m_header(new HeaderCard(display))
    , m_asking(new AskingBar)
    , m_error(new MessageBar)
    , m_notice(new MessageBar)
    , m_tools(new ToolRow)
    , m_stack(new QStackedWidget)
    , m_form(new FormView(m_model))
    , m_raw(new RawView(m_rawModel))
    , m_state(new StatePage)
    , m_detail(new DetailBar)
{
    if (const Vendor *vendor = findVendor(lookups.vendors(), profile.vendor))
        m_vendor = vendor->info().name;
    m_error->setObjectName("error"_L1);
    m_notice->setObjectName("notice"_L1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_raw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_asking);
    layout->addWidget(m_error);
    layout->addWidget(m_notice);
    layout->addWidget(m_tools);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_detail);
    m_tools->hide();
    m_detail->hide();
    m_header->showQuestion(m_profile, m_vendor, m_id);
    m_model.setPictures(&m_pictures);
    m_said.setSingleShot(true);
    m_said.setInterval(std::chrono::seconds(5));
    connect(&m_said, &QTimer::timeout, this, [this] {
        say({});
    });

    connect(m_header, &HeaderCard::refreshAsked, this, [this] {
        Q_EMIT refreshAsked();
        ask();
    });
    connect(m_header, &HeaderCard::pinToggled, this, &LookupPage::pinToggled);
    connect(m_header, &HeaderCard::ticketAsked, this, [this] {
        copyForTicket(false);
    });
    connect(m_header, &HeaderCard::exportAsked, this, &LookupPage::exportAsked);
    connect(m_asking, &AskingBar::cancelWanted, this, &LookupPage::cancel);
    connect(m_state, &StatePage::actionWanted, this, [this] {
        if (outcome() == Outcome::NotFound)
            Q_EMIT askAllWanted(m_id);
        else if (isOfTheProfile(outcome()))
            Q_EMIT profileWanted(m_profile.id);
        else
            ask();
    });
    connect(m_error, &MessageBar::actionWanted, this, &LookupPage::ask);
    connect(m_tools, &ToolRow::rawWanted, this, &LookupPage::showRaw);
    connect(m_tools, &ToolRow::emptyToggled, this, [this] {
        setEmptyShown(!m_model.isEmptyShown());
    });
    connect(m_tools, &ToolRow::hiddenToggled, this, [this] {
        m_model.setHiddenShown(!m_model.isHiddenShown());
        m_tools->showCounts(m_model);
    });
    connect(&m_pictures, &Pictures::arrived, m_form->viewport(), qOverload<>(&QWidget::update));
    connect(m_form, &FormView::currentRowChanged, this, [this](const QModelIndex &index) {
        m_detail->showRow(m_model, index);
    });
}

QString LookupPage::title() const
{
    return m_shown ? m_header->name() : m_id;
}

std::optional<Outcome> LookupPage::outcome() const
{
    return m_result ? std::optional(m_result->outcome) : std::nullopt;
}

bool LookupPage::isRaw() const
{
    return m_stack->currentWidget() == m_raw;
}

void LookupPage::ask()
{
    if (m_job)
        return;
    m_error->clear();
    if (!m_shown)
        m_state->clear();
    m_asking->start(m_profile.name);
    m_header->setAsking(true);
    m_job = new LookupJob(m_lookups, m_profile, m_id, this);
    connect(m_job, &LookupJob::progress, m_asking, &AskingBar::setWaitingFor);
    connect(m_job, &LookupJob::finished, this, &LookupPage::finish);
    connect(m_job, &LookupJob::finished, this, &LookupPage::answered);
    Q_EMIT askingChanged();
}

void LookupPage::show(const LookupResult &result)
{
    if (!m_job)
        finish(result);
}

void LookupPage::cancel()
{
    if (m_job)
        m_job->cancel();
}

void LookupPage::finish(const LookupResult &result)
{
    m_job.clear();
    m_asking->stop();
    m_header->setAsking(false);
    m_result = result;
    if (result.product)
        showProduct(result);
    else
        showFailure(result);
    Q_EMIT titleChanged();
    Q_EMIT askingChanged();
}

void LookupPage::showProduct(const LookupResult &result)
{
    const bool wasRaw = isRaw() && m_shown;
    m_shown = result;
    m_error->clear();
    QStringList notices = result.notices + result.product->warnings;
    notices.removeDuplicates();
    if (notices.isEmpty())
        m_notice->clear();
    else
        m_notice->say(MessageBar::Tone::Warning, notices.join(u'\n'));
    m_header->showAnswer(result, m_vendor);
    m_pictures.setProfile(result.profile);
    m_model.setProduct(*result.product);
    m_rawModel.setAnswer(result.product->answer, Masking(*result.product));
    m_tools->setFormAvailable(true);
    m_tools->showCounts(m_model);
    m_tools->show();
    showRaw(wasRaw);
}

void LookupPage::showFailure(const LookupResult &result)
{
    if (m_shown) {
        // What was read before is still worth reading: the failure is only said above it.
        m_error->say(MessageBar::Tone::Error, tr("%1 What stands below was answered before.").arg(result.message),
                     tr("Ask again"));
        return;
    }
    m_notice->clear();
    QStringList hints{tr("Asked: %1").arg(result.asked),
                      tr("Where: %1").arg(m_vendor.isEmpty() ? m_profile.name : m_profile.name + u" · "_s + m_vendor)};
    hints += outcomeHints(result.outcome);
    m_state->say(outcomeTitle(result.outcome), result.message, hints,
                 result.outcome == Outcome::NotFound ? tr("Look up in all profiles")
                 : isOfTheProfile(result.outcome)    ? tr("Open the profile …")
                                                     : tr("Ask again"));
    m_rawModel.setAnswer(result.answer, Masking(result.answer, result.secretKeys));
    m_tools->setVisible(!result.answer.isEmpty());
    m_tools->setFormAvailable(true);
    m_tools->clearCounts();
    if (result.outcome == Outcome::BadAnswer && !result.answer.isEmpty()) {
        m_error->say(MessageBar::Tone::Error, result.message, tr("Ask again"));
        showRaw(true);
    } else {
        showRaw(false);
    }
}

void LookupPage::showRaw(bool raw)
{
    if (raw && m_tools->isHidden())
        return;
    QWidget *wanted = raw ? static_cast<QWidget *>(m_raw) : m_shown ? static_cast<QWidget *>(m_form) : m_state;
    const bool focused = m_stack->isAncestorOf(focusWidget()) && m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(wanted);
    m_tools->setRaw(raw);
    m_detail->setVisible(wanted == m_form);
    if (focused)
        wanted->setFocus();
}

void LookupPage::copy(RowPart part)
{
    if (isRaw())
        m_raw->copy();
    else
        m_form->copy(part);
}

void LookupPage::copyForTicket(bool customerSafe)
{
    if (!m_shown)
        return;
    const auto write = [result = *m_shown, display = m_model.display(), withEmpty = m_model.isEmptyShown(),
                        customerSafe] {
        LookupResult excerpt = result;
        excerpt.product = excerptOf(*result.product, [withEmpty](SectionId, const Field &field) {
            return withEmpty || !saysNothing(field);
        });
        return ticketOf(excerpt, {.display = display, .customerSafe = customerSafe});
    };
    inBackground(this, write, [this, customerSafe](const ClipboardTexts &texts) {
        copyToClipboard(texts, false);
        say(customerSafe ? tr("Copied for a customer: internal prices and secrets are left out.")
                         : tr("Copied for a ticket: secrets are left out, internal prices are not."));
    });
}

void LookupPage::say(const QString &done)
{
    QStatusTipEvent tip(done);
    QCoreApplication::sendEvent(this, &tip);
    if (!done.isEmpty())
        m_said.start();
}

void LookupPage::setEmptyShown(bool shown)
{
    m_model.setEmptyShown(shown);
    if (m_shown)
        m_tools->showCounts(m_model);
}

} // namespace Vitrine
