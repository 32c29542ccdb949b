// SPDX-License-Identifier: Apache-2.0
/// The views of a LookupPage, and how one gets from one to another; the rest of it is in lookuppage.cpp.
#include "page/lookuppage.h"

#include "form/formview.h"
#include "longtext/textpage.h"
#include "page/detailbar.h"
#include "page/filterfield.h"
#include "page/statepage.h"
#include "raw/rawview.h"

#include <QStackedWidget>

#include <algorithm>

namespace Vitrine {

PageView LookupPage::view() const
{
    const QWidget *shown = m_stack->currentWidget();
    const bool isOfRequest = shown == m_request || (shown == m_whole && m_wholeOf == m_request);
    return shown == m_raw ? PageView::Raw : isOfRequest ? PageView::Request : PageView::Form;
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
    const bool focused = m_stack->isAncestorOf(focusWidget()) &&
                         (m_stack->currentWidget()->hasFocus() || m_whole->isAncestorOf(focusWidget()));
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
    if (from != PageView::Raw && to == PageView::Raw && field && !field->sources.isEmpty()) {
        const Source &source = field->sources.first();
        m_raw->showBytes(source.begin, qsizetype(source.begin) + source.length);
    }
    const auto bytes = m_raw->currentBytes();
    if (to == PageView::Raw)
        m_rawBytes = bytes;
    if (from == PageView::Raw && to != PageView::Raw && bytes && bytes != m_rawBytes) {
        const bool isThere = field && std::ranges::any_of(field->sources, [&](const Source &source) {
                                 return source.begin >= bytes->first && source.begin < bytes->second;
                             });
        const QModelIndex index = isThere ? QModelIndex() : m_model.indexOfBytes(bytes->first, bytes->second);
        if (index.isValid())
            m_form->show(index);
    }
}

void LookupPage::readWhole(FormView *from, const QModelIndex &index)
{
    const FormModel &model = from == m_form ? m_model : m_requestModel;
    m_wholeOf = from;
    m_whole->read(index.data().toString(), model.valueText(index), model.matches() ? model.matches()->text : QString(),
                  model.isSecret(index));
    m_stack->setCurrentWidget(m_whole);
    m_whole->setFocus();
}

void LookupPage::leaveWhole()
{
    m_stack->setCurrentWidget(m_wholeOf);
    m_wholeOf->setFocus();
    m_whole->clear();
}

void LookupPage::filter()
{
    showView(PageView::Form);
    if (m_shown) {
        m_tools->filter()->setFocus();
        m_tools->filter()->selectAll();
    }
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
