// SPDX-License-Identifier: Apache-2.0
/// What a LookupPage puts on the clipboard; the rest of it is in lookuppage.cpp.
#include "page/lookuppage.h"

#include "clipboard.h"
#include "form/formview.h"
#include "longtext/textpage.h"
#include "raw/rawview.h"

#include <QAction>
#include <QHideEvent>
#include <QStackedWidget>
#include <QStatusTipEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Vitrine {

void LookupPage::addMenuActions()
{
    const auto add = [this](const QString &text, auto &&does) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, does);
        m_form->addAction(action);
    };
    add(tr("Copy s&ection"), [this] {
        copySection();
    });
    add(tr("Copy for &ticket"), [this] {
        copyForTicket(false);
    });
    add(tr("Copy for a c&ustomer, without internal prices"), [this] {
        copyForTicket(true);
    });
}

void LookupPage::copy(RowPart part)
{
    if (m_stack->currentWidget() == m_whole)
        return m_whole->copy();
    switch (view()) {
    case PageView::Form:
        m_form->copy(part);
        break;
    case PageView::Raw:
        m_raw->copy();
        break;
    case PageView::Request:
        m_request->copy(part);
        break;
    }
}

void LookupPage::copyForTicket(bool customerSafe)
{
    if (const auto chosen = std::make_shared<std::vector<const Field *>>(m_form->chosenFields()); !chosen->empty()) {
        // asked on another thread: to sort a hundred thousand takes too long for the window's
        const auto isChosen = [chosen, isSorted = false](SectionId, const Field &field) mutable {
            if (!std::exchange(isSorted, true))
                std::ranges::sort(*chosen);
            return std::ranges::binary_search(*chosen, &field);
        };
        copyExcerpt(isChosen, customerSafe,
                    customerSafe
                        ? tr("Copied the chosen rows for a customer: internal prices and secrets are left out.")
                        : tr("Copied the chosen rows: secrets are left out, internal prices are not."));
        return;
    }
    const auto saysSomething = [withEmpty = m_model.isEmptyShown()](SectionId, const Field &field) {
        return withEmpty || !saysNothing(field);
    };
    copyExcerpt(saysSomething, customerSafe,
                customerSafe ? tr("Copied the product for a customer: internal prices and secrets are left out.")
                             : tr("Copied the product: secrets are left out, internal prices are not."));
}

void LookupPage::copySection()
{
    const std::optional<SectionId> section = m_form->currentSection();
    if (!section)
        return;
    const auto isOfIt = [wanted = *section, withEmpty = m_model.isEmptyShown()](SectionId id, const Field &field) {
        return id == wanted && (withEmpty || !saysNothing(field));
    };
    copyExcerpt(isOfIt, false, tr("Copied the section: secrets are left out, internal prices are not."));
}

void LookupPage::copyExcerpt(const FieldChoice &choice, bool customerSafe, const QString &done)
{
    if (!m_shown)
        return;
    Q_EMIT workedWith();
    // The chosen fields are those of the model's own product.
    LookupResult result = *m_shown;
    result.product = m_model.product();
    const auto write = [result = std::move(result), choice,
                        options = ExportOptions{.display = m_model.display(), .customerSafe = customerSafe}] {
        LookupResult excerpt = result;
        excerpt.product = excerptOf(*result.product, choice);
        return ticketOf(excerpt, options);
    };
    follow(new CopyJob(write, false, done, this));
}

void LookupPage::follow(CopyJob *job)
{
    delete m_copying;
    m_copying = job;
    constexpr auto patience = std::chrono::milliseconds(200);
    QTimer::singleShot(patience, job, [this] {
        say(tr("Copying …"));
        m_said.stop(); // until it is done
    });
    connect(job, &CopyJob::finished, this, [this, job](bool copied) {
        say(copied ? job->done() : QString());
    });
}

void LookupPage::say(const QString &done)
{
    QStatusTipEvent tip(done);
    QCoreApplication::sendEvent(this, &tip);
    if (!done.isEmpty())
        m_said.start();
}

void LookupPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_said.isActive() && !event->spontaneous())
        say({}); // it was said of this product, not of the one that is seen now
}

} // namespace Vitrine
