// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QString>

#include <functional>

class QLabel;
class QWidget;

namespace Vitrine {

/** The one kind of label for words: never markup, wrapped, deleted by its parent. */
QLabel *plainLabel(const QString &text = {});

/** Which of the theme's colours: `&Theme::muted`, or a function for those that lie deeper. */
using Ink = std::function<QColor(const Theme &)>;

/** Gives a widget's text a colour, whatever ground it stands on, and the right one again when the palette changes. */
void colourText(QWidget *widget, const Ink &ink);

} // namespace Vitrine
