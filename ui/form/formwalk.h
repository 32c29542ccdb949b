// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/formlayout.h"

namespace Vitrine {

/** Where the keyboard goes from one box of the form to another: in reading order, or up and down within a column. */
class FormWalk
{
public:
    FormWalk(const FormLayout &layout, const QModelIndex &current);

    [[nodiscard]] QModelIndex first() const;
    [[nodiscard]] QModelIndex last() const;
    /** The next or previous one in reading order; the same where there is none. */
    [[nodiscard]] QModelIndex step(int by) const;
    /** The nearest one that lies wholly beyond so many pixels below (or above, if negative); the last or first where
     * none does. */
    [[nodiscard]] QModelIndex down(int pixels) const;

private:
    const std::vector<FormBox> &m_boxes;
    const FormBox *m_current; ///< null where nothing is chosen
};

} // namespace Vitrine
