// SPDX-License-Identifier: Apache-2.0
#include "alert.h"

#include <QAccessible>
#include <QWidget>

namespace Vitrine {

void alert(QWidget &part, const QString &text)
{
    if (!part.isVisible())
        return;
    part.setAccessibleName(text); // some readers speak a new name, others an alert
    QAccessibleEvent event(&part, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Vitrine
