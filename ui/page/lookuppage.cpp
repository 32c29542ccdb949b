// SPDX-License-Identifier: Apache-2.0
#include "page/lookuppage.h"

#include "alert.h"
#include "clipboard.h"
#include "form/formview.h"
#include "inbackground.h"
#include "longtext/textpage.h"
#include "page/askingbar.h"
#include "page/detailbar.h"
#include "page/filterfield.h"
#include "page/headercard.h"
#include "page/messagebar.h"
#include "page/outcometext.h"
#include "page/statepage.h"
#include "raw/rawview.h"
#include "shown.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

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
    , m_whole(new TextPage(display.locale()))
    , m_state(new StatePage)
    , m_detail(new DetailBar)
{
    m_error->setObjectName("error"_L1);
    m_notice->setObjectName("notice"_L1);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_raw);
    m_stack->addWidget(m_request);
    m_stack->addWidget(m_whole);
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
    m_header->showQuestion(m_profile, whose(m_profile), m_id);
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
        else
            takeNextStep();
    });
    connect(m_error, &MessageBar::actionWanted, this, &LookupPage::takeNextStep);
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
    for (FormView *view : {m_form, m_request}) {
        connect(view, &FormView::copyBegun, this, &LookupPage::follow);
        connect(view, &FormView::wholeWanted, this, [this, view](const QModelIndex &index) {
            readWhole(view, index);
        });
    }
    connect(m_whole, &TextPage::copyBegun, this, &LookupPage::follow);
    connect(m_whole, &TextPage::left, this, &LookupPage::leaveWhole);
    connect(m_whole, &TextPage::copied, this, &LookupPage::workedWith);
    connect(&m_model, &FormModel::dataChanged, this, [this](const QModelIndex &index) {
        if (m_stack->currentWidget() == m_whole && m_wholeOf == m_form && m_model.isVeiled(index))
            leaveWhole(); // The secret that was read is one again.
    });
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
    return {title(), m_shown->product->vendor, shown, !m_shown->isKept};
}

void LookupPage::setProfile(const Profile &profile)
{
    m_profile = profile;
    if (!m_result)
        m_header->showQuestion(m_profile, whose(m_profile), m_id);
}

const Profile &LookupPage::shownProfile() const
{
    return m_shown ? m_shown->profile : m_result ? m_result->profile : m_profile;
}

void LookupPage::ask()
{
    if (m_job)
        return;
    if (m_isProfileRemoved) {
        showProfileRemoved();
        return;
    }
    m_error->clear();
    m_hasAsked = true;
    if (!m_shown) {
        m_state->clear();
        m_header->showQuestion(m_profile, whose(m_profile), m_id);
    }
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
    m_isRemovalSaid = false;
    m_asking->stop();
    m_header->setAsking(false);
    // held until nothing here has a part of it any more, so that not this thread gives back a hundred thousand fields
    std::optional<LookupResult> before = std::exchange(m_result, result);
    std::optional<LookupResult> shownBefore = result.product ? m_shown : std::nullopt;
    m_requestModel.setResult(result);
    if (result.product)
        showProduct(result);
    else
        showFailure(result);
    freeInBackground(before);
    freeInBackground(shownBefore);
    alert(*this, spoken(result));
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
    m_header->showAnswer(result, whose(result.profile));
    m_pictures.setProfile(result.profile);
    const bool isWhole = m_stack->currentWidget() == m_whole && m_wholeOf == m_form;
    m_model.setProduct(*result.product);
    showPicture();
    m_rawModel.setAnswer(result.product->answer, Masking(*result.product));
    m_filter.refresh();
    showCounts();
    m_tools->show();
    showView(wasIn);
    if (isWhole && m_model.valueText(m_form->currentIndex()).size() > FormLayout::longestInForm)
        readWhole(m_form, m_form->currentIndex());
}

/** The vendor, and the account there: an organization's long id by its ends, which is how people know it. */
QString LookupPage::whose(const Profile &profile) const
{
    const Vendor *vendor = findVendor(m_lookups.vendors(), profile.vendor);
    if (!vendor)
        return {};
    const VendorInfo info = vendor->info();
    const QString account = shownLine(accountOf(info, profile).id);
    constexpr qsizetype longest = 20;
    constexpr qsizetype end = 6;
    const QString brief = account.size() > longest ? QString(account.first(end) + u'…' + account.last(end)) : account;
    return brief.isEmpty() ? info.name : QString(info.name + u" · "_s + brief);
}

void LookupPage::showPicture()
{
    const QString first = m_pictures.firstOf(m_model.product());
    m_header->setPicture(first.isEmpty() ? QImage() : m_pictures.picture(first));
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

} // namespace Vitrine
