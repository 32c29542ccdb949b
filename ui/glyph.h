// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

class QPalette;

namespace Vitrine {

/** The few signs that stand on buttons. */
enum class Glyph : quint8 { Refresh, Pin, Copy, Export };

/** A sign drawn in the palette's own text colour, so that it is seen in every theme; filled where a button is checked.
 */
QIcon glyphIcon(Glyph glyph, const QPalette &palette);

} // namespace Vitrine
