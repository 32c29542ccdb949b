// SPDX-License-Identifier: Apache-2.0
#include "page/lookuppage.h"

#include "clipboard.h"
#include "form/formview.h"
#include "inbackground.h"
#include "page/askingbar.h"
#include "page/detailbar.h"
#include "page/filterfield.h"
#include "page/headercard.h"
#include "page/messagebar.h"
#include "page/outcometext.h"
#include "page/statepage.h"
#include "raw/rawview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
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
    , m_filter(m_model)
    , m_requestModel(display)
    , m_header(new HeaderCard(display))
    , m_asking(new AskingBar)
    , m_error(new MessageBar)
    , m_notice(new MessageBar)
    , m_tools(new ToolRow)
    , m_stack(new QStackedWidget)
    , m_form(new FormView(m_model))
    , m_raw(new RawView(m_rawModel))
    , m_request(new FormView(m_requestModel))
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
    m_stack->addWidget(m_request);
    m_request->setAccessibleName(tr("What was asked"));
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
        if (m_shown)
            m_tools->filter()->clear();
        else if (outcome() == Outcome::NotFound)
            Q_EMIT askAllWanted(m_id);
        else if (m_result && isOfTheProfile(*m_result))
            Q_EMIT profileWanted(m_profile.id);
        else
            ask();
    });
    connect(m_error, &MessageBar::actionWanted, this, &LookupPage::ask);
    connect(&m_pictures, &Pictures::arrived, this, &LookupPage::showPicture);
    connect(&m_pictures, &Pictures::arrived, m_form->viewport(), qOverload<>(&QWidget::update));
    connect(m_form, &FormView::currentRowChanged, this, [this](const QModelIndex &index) {
        m_detail->showRow(m_model, index);
        if (m_model.matches())
            showCounts();
    });
    connect(m_form, &FormView::foldingChanged, this, &LookupPage::foldingChanged);
    connect(m_form, &FormView::foldingChanged, this, &LookupPage::workedWith);
    connect(m_header, &HeaderCard::idCopied, this, &LookupPage::workedWith);
    connect(m_form, &FormView::copied, this, &LookupPage::workedWith);
    connect(m_request, &FormView::copied, this, &LookupPage::workedWith);
    connect(m_raw, &RawView::copied, this, &LookupPage::workedWith);
    for (FormView *view : {m_form, m_request})
        connect(view, &FormView::copyBegun, this, &LookupPage::follow);
    connect(m_raw, &RawView::copyBegun, this, &LookupPage::follow);
    connectTools();
    addMenuActions();
}

void LookupPage::connectTools()
{
    connect(m_tools, &ToolRow::viewWanted, this, &LookupPage::showView);
    connect(m_tools, &ToolRow::emptyToggled, this, [this] {
        setEmptyShown(!m_model.isEmptyShown());
    });
    connect(m_tools, &ToolRow::hiddenToggled, this, [this] {
        m_model.setHiddenShown(!m_model.isHiddenShown());
        m_filter.refresh();
        showCounts();
    });
    connect(m_tools->filter(), &FilterField::textChanged, this, [this](const QString &text) {
        showView(PageView::Form);
        m_filter.setText(text);
        if (!text.isEmpty())
            Q_EMIT workedWith();
    });
    connect(m_tools->filter(), &FilterField::left, m_form, [this] {
        m_form->setFocus();
        if (!m_form->currentIndex().isValid())
            m_form->setCurrentIndex(m_form->readingOrder().value(1));
    });
    connect(m_tools->filter(), &FilterField::nextWanted, m_form, &FormView::goToMatch);
    connect(&m_filter, &FormFilter::found, this, &LookupPage::showFound);
}

LookupPage::~LookupPage()
{
    freeInBackground(m_result);
    freeInBackground(m_shown);
}

QString LookupPage::title() const
{
    return m_shown ? m_header->name() : m_id;
}

std::optional<Outcome> LookupPage::outcome() const
{
    return m_result ? std::optional(m_result->outcome) : std::nullopt;
}

ExportSource LookupPage::exportSource() const
{
    return m_shown ? ExportSource::of({*m_shown}) : ExportSource();
}

ExportSubject LookupPage::exportSubject() const
{
    if (!m_shown || !m_shown->product)
        return {title(), m_profile.vendor};
    ExportShown shown{.source = exportSource(), .empty = m_model.isEmptyShown(), .hidden = m_model.isHiddenShown()};
    if (const std::shared_ptr<const FormMatches> matches = m_model.sharedMatches()) {
        shown.narrowedTo = matches->text;
        shown.empty = true; // where one of those was found, it is shown
        shown.source.at = [matches, result = *m_shown](qint64) {
            LookupResult narrowed = result;
            narrowed.product = excerptOf(matches->product, [&matches](SectionId, const Field &field) {
                return matches->shown.contains(&field);
            });
            narrowed.product->answer.clear(); // it has all the rest
            return Result<LookupResult>(narrowed);
        };
    }
    return {title(), m_shown->product->vendor, shown};
}

PageView LookupPage::view() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_raw ? PageView::Raw : shown == m_request ? PageView::Request : PageView::Form;
}

void LookupPage::ask()
{
    if (m_job)
        return;
    m_error->clear();
    if (!m_shown)
        m_state->clear();
    m_asking->start(m_profile.name, m_id);
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
    if (m_copying) {
        delete m_copying;
        say({});
    }
}

void LookupPage::finish(const LookupResult &result)
{
    m_job.clear();
    m_asking->stop();
    m_header->setAsking(false);
    freeInBackground(m_result);
    m_result = result;
    m_requestModel.setResult(result);
    if (result.product)
        showProduct(result);
    else
        showFailure(result);
    Q_EMIT titleChanged();
    Q_EMIT askingChanged();
}

void LookupPage::showProduct(const LookupResult &result)
{
    const PageView wasIn = m_shown ? view() : PageView::Form;
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
    showPicture();
    m_rawModel.setAnswer(result.product->answer, Masking(*result.product));
    m_filter.refresh();
    showCounts();
    m_tools->show();
    showView(wasIn);
}

void LookupPage::showPicture()
{
    const QString first = m_pictures.firstOf(m_model.product());
    m_header->setPicture(first.isEmpty() ? QImage() : m_pictures.picture(first));
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
    hints += failureHints(result);
    m_state->say(failureTitle(result), result.message, hints,
                 result.outcome == Outcome::NotFound ? tr("Look up in all profiles")
                 : isOfTheProfile(result)            ? tr("Open the profile …")
                                                     : tr("Ask again"));
    m_rawModel.setAnswer(result.answer, Masking(result.answer, result.secretKeys));
    m_tools->setVisible(!result.answer.isEmpty() || !result.request.url.isEmpty());
    m_tools->clearCounts();
    if (result.outcome == Outcome::BadAnswer && !result.answer.isEmpty()) {
        m_error->say(MessageBar::Tone::Error, result.message, tr("Ask again"));
        showRaw(true);
    } else {
        showRaw(false);
    }
}

void LookupPage::showView(PageView view)
{
    if (view != PageView::Form && m_tools->isHidden())
        return;
    const PageView before = this->view();
    QWidget *wanted = view == PageView::Raw          ? static_cast<QWidget *>(m_raw)
                      : view == PageView::Request    ? static_cast<QWidget *>(m_request)
                      : m_shown && !isNothingFound() ? static_cast<QWidget *>(m_form)
                                                     : m_state;
    if (wanted == m_state && m_shown)
        m_state->say(tr("Nothing found"),
                     tr("No field has “%1” in its label, its value or the vendor's name of it.").arg(m_filter.text()),
                     {tr("Empty fields were looked through too, secrets were not.")}, tr("Show all fields"));
    const bool focused = m_stack->isAncestorOf(focusWidget()) && m_stack->currentWidget()->hasFocus();
    followBytes(before, view);
    if (wanted == m_form)
        m_detail->show(); // First: a form that was higher for a moment would have scrolled.
    m_stack->setCurrentWidget(wanted);
    m_tools->setView(view);
    m_detail->setVisible(wanted == m_form);
    if (focused)
        wanted->setFocus();
}

void LookupPage::followBytes(PageView from, PageView to)
{
    if (!m_shown)
        return;
    const Field *field = m_model.field(m_form->currentIndex());
    if (from == PageView::Form && to == PageView::Raw && field && !field->sources.isEmpty()) {
        const Source &source = field->sources.first();
        m_raw->showBytes(source.begin, qsizetype(source.begin) + source.length);
    }
    const auto bytes = m_raw->currentBytes();
    if (to == PageView::Raw)
        m_rawBytes = bytes;
    if (from == PageView::Raw && to == PageView::Form && bytes && bytes != m_rawBytes) {
        const bool isThere = field && std::ranges::any_of(field->sources, [&](const Source &source) {
                                 return source.begin >= bytes->first && source.begin < bytes->second;
                             });
        const QModelIndex index = isThere ? QModelIndex() : m_model.indexOfBytes(bytes->first, bytes->second);
        if (index.isValid())
            m_form->show(index);
    }
}

void LookupPage::filter()
{
    showView(PageView::Form);
    if (m_shown) {
        m_tools->filter()->setFocus();
        m_tools->filter()->selectAll();
    }
}

void LookupPage::setFoldedSections(const QStringList &sections)
{
    std::unordered_set<int> folded;
    for (int id = 0; id <= int(SectionId::Undocumented); ++id) {
        if (sections.contains(sectionName(SectionId(id))))
            folded.insert(id);
    }
    m_form->setFoldedSections(folded);
}

QStringList LookupPage::foldedSections() const
{
    QStringList sections;
    for (const int id : m_form->foldedSections())
        sections.append(sectionName(SectionId(id)));
    sections.sort();
    return sections;
}

void LookupPage::setEmptyShown(bool shown)
{
    m_model.setEmptyShown(shown);
    if (m_shown)
        showCounts();
}

bool LookupPage::isNothingFound() const
{
    return m_model.matches() && m_model.matches()->hits.empty();
}

void LookupPage::showCounts()
{
    m_tools->showCounts(m_model, m_form->currentIndex());
}

void LookupPage::showFound()
{
    showCounts();
    if (view() == PageView::Form)
        showView(PageView::Form);
}

} // namespace Vitrine
