// SPDX-License-Identifier: Apache-2.0
/// How a FormView is placed and keeps its place when that is done anew; what it draws is in formview.cpp.
#include "form/formview.h"

#include <QScrollBar>

namespace Vitrine {

void FormView::place()
{
    if (!m_anchor)
        m_anchor = anchor();
    m_order.clear();
    m_layout.begin(m_model, m_delegate->metrics(), m_state, viewport()->width());
    m_placing.start();
    placeMore();
}

void FormView::placeMore()
{
    const size_t placed = m_layout.boxes().size();
    if (!m_layout.placeMore())
        m_placing.stop();
    for (size_t i = placed; i < m_layout.boxes().size(); ++i) {
        if (const FormBox &box = m_layout.boxes()[i]; box.isReachable())
            m_order.append(box.index);
    }
    updateGeometries();
    if (m_anchor) {
        const FormBox *top = m_layout.box(m_anchor->top);
        const int wanted = top ? qMax(0, top->rect.top() + m_anchor->above) : 0;
        if (top)
            verticalScrollBar()->setValue(wanted);
        const bool isThere = top && verticalOffset() == wanted;
        if (isThere || !m_anchor->top.isValid() || !m_placing.isActive())
            m_anchor.reset();
    }
    viewport()->update();
}

FormView::Anchor FormView::anchor() const
{
    const auto [first, last] = m_layout.boxesBetween(verticalOffset(), verticalOffset() + viewport()->height());
    if (first == last || verticalOffset() == 0)
        return {};
    const FormBox &top = m_layout.boxes()[first];
    return {top.index, verticalOffset() - top.rect.top()};
}

FormView::Kept FormView::kept() const
{
    constexpr size_t mostSeen = 8;
    Kept kept{.matches = m_model.matches()};
    const auto below = [this](const FormBox &box) {
        return box.rect.top() - verticalOffset();
    };
    const auto isSeen = [&](const FormBox &box) {
        return below(box) >= 0 && below(box) < viewport()->height();
    };
    const bool isScrolled = verticalOffset() > 0;
    if (const QModelIndex current = currentIndex(); current.isValid()) {
        kept.current = m_model.keyOf(current);
        const FormBox *box = m_layout.box(current);
        kept.isCurrentSeen = box && isSeen(*box);
        if (kept.isCurrentSeen && isScrolled)
            kept.seen.emplace_back(*kept.current, below(*box));
    }
    const auto [first, last] = m_layout.boxesBetween(verticalOffset(), verticalOffset() + viewport()->height());
    for (size_t i = first; i < last && isScrolled && kept.seen.size() < mostSeen; ++i) {
        const FormBox &box = m_layout.boxes()[i];
        if (box.isReachable())
            kept.seen.emplace_back(m_model.keyOf(box.index), below(box));
    }
    for (const FormBox &box : m_layout.boxes()) {
        if (m_state.unfolded.empty() || kept.unfolded.size() == m_state.unfolded.size())
            break;
        if (box.isReachable() && m_state.unfolded.contains(FormModel::node(box.index)))
            kept.unfolded.push_back(m_model.keyOf(box.index));
    }
    return kept;
}

FormView::Anchor FormView::anchorOf(const Kept &kept) const
{
    for (const auto &[row, below] : kept.seen) {
        if (const QModelIndex index = m_model.indexOf(row); index.isValid())
            return {index, -below};
    }
    return {};
}

void FormView::reset()
{
    const QModelIndex current = m_kept.current ? m_model.indexOf(*m_kept.current) : QModelIndex();
    m_hovered = QPersistentModelIndex();
    m_hideSecrets.stop();
    m_state.folded = m_model.matches() ? std::unordered_set<int>() : m_folded;
    // What was found in a folded section stays in sight when the form is whole again.
    if (m_kept.matches && !m_model.matches() && m_model.field(current))
        m_state.folded.erase(int(m_model.section(current)));
    m_state.unfolded.clear();
    for (const RowKey &row : m_kept.unfolded) {
        if (const QModelIndex index = m_model.indexOf(row); index.isValid())
            m_state.unfolded.insert(FormModel::node(index));
    }
    QAbstractItemView::reset();
    verticalScrollBar()->setValue(0);
    m_anchor = m_kept.isSearchedAnew(m_model) ? Anchor() : anchorOf(m_kept);
    place();
}

void FormView::restoreCurrent()
{
    const Kept kept = std::exchange(m_kept, {});
    const QModelIndex current = kept.current ? m_model.indexOf(*kept.current) : QModelIndex();
    const bool isSearched = kept.isSearchedAnew(m_model);
    setAutoScroll(false); // The row need not have been in sight.
    if (current.isValid())
        setCurrentIndex(current);
    else if (kept.current)
        Q_EMIT currentRowChanged({});
    setAutoScroll(true);
    // What was found is read from its beginning; else what is read stays where it is.
    if (current.isValid() && (isSearched || (kept.isCurrentSeen && kept.seen.empty())))
        scrollTo(current);
}

} // namespace Vitrine
