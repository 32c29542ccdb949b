// SPDX-License-Identifier: Apache-2.0
#include "form/formwalk.h"

#include <algorithm>

namespace Vitrine {

FormWalk::FormWalk(const FormLayout &layout, const QModelIndex &current)
    : m_boxes(layout.boxes())
    , m_current(layout.box(current))
{
}

QModelIndex FormWalk::first() const
{
    const auto box = std::ranges::find_if(m_boxes, &FormBox::isReachable);
    return box == m_boxes.cend() ? QModelIndex() : box->index;
}

QModelIndex FormWalk::last() const
{
    const auto box = std::ranges::find_if(m_boxes.crbegin(), m_boxes.crend(), &FormBox::isReachable);
    return box == m_boxes.crend() ? QModelIndex() : box->index;
}

QModelIndex FormWalk::step(int by) const
{
    if (!m_current)
        return first();
    const FormBox *end = m_boxes.data() + m_boxes.size();
    for (const FormBox *box = m_current + by; box >= m_boxes.data() && box < end; box += by) {
        if (box->isReachable())
            return box->index;
    }
    return m_current->index;
}

QModelIndex FormWalk::down(int pixels) const
{
    if (!m_current)
        return first();
    const bool isDown = pixels >= 0;
    const int by = isDown ? 1 : -1;
    const int from = (isDown ? m_current->rect.bottom() : m_current->rect.top()) + pixels;
    const int centre = m_current->rect.left() + std::min(m_current->rect.width(), 80) / 2;
    const auto aside = [centre](const FormBox &box) {
        return std::max({0, box.rect.left() - centre, centre - box.rect.right()});
    };

    const FormBox *best = nullptr;
    const FormBox *end = m_boxes.data() + m_boxes.size();
    for (const FormBox *box = m_current + by; box >= m_boxes.data() && box < end; box += by) {
        const bool isBeyond = isDown ? box->rect.top() > from : box->rect.bottom() < from;
        if (!box->isReachable() || !isBeyond)
            continue;
        const bool isNextLine =
            best && (isDown ? box->rect.top() > best->rect.bottom() : box->rect.bottom() < best->rect.top());
        if (isNextLine)
            break;
        if (!best || aside(*box) < aside(*best))
            best = box;
    }
    if (best)
        return best->index;
    return isDown ? last() : first();
}

} // namespace Vitrine
