// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plainlabel.h"

#include <QIcon>

namespace Vitrine {

/** The few signs that stand on buttons. */
enum class Glyph : quint8 { Refresh, Pin, Copy, Ticket, Export, Add, Remove, Find };

/**
 * A sign in the colour of the words beside it, light or dark as they are; filled where a button is checked. \p ink is
 * for a button that has a colour of its own.
 *
 * It is the system theme's symbolic icon, of which only the shape is used: the theme's own colours would be faint in
 * one of the two looks. Where the theme lacks one of them all are ours, because signs of two hands in one row look like
 * an oversight. What belongs to a control and not to a command (a tab's cross, arrows, folds, dots) is drawn by the
 * style.
 */
QIcon glyphIcon(Glyph glyph, const Ink &ink = {});

} // namespace Vitrine
