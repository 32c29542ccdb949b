// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QPoint;
class QWidget;

namespace Vitrine {

/** The one way to a tool tip: the text is shown as it stands, never read as markup, wrapped and cut to a readable
 * length. */
void setTip(QWidget *widget, const QString &text);
void showTip(const QPoint &globalPosition, const QString &text, QWidget *widget);

} // namespace Vitrine
