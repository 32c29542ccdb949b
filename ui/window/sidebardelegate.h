// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profiledelegate.h"

namespace Vitrine {

/** Draws the side bar's rows: profiles as every list does, folders with a sign, pins with a star, lookups with the
 * profile's dot. */
class SideBarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ProfileDelegate m_profiles;
};

} // namespace Vitrine
