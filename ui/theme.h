// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

#include <optional>

namespace Vitrine {

/** Beside the palette: the accent, and the tints that say a state; each text colour has at least 4.5:1 on what it is
 * drawn on. */
struct Theme
{
    struct Tint
    {
        QColor text;
        QColor ground;
    };

    bool dark = false;
    QColor accent;      ///< links, the chosen view, focus
    QColor accentHover; ///< of a filled button under the mouse
    QColor onAccent;    ///< text upon it
    QColor muted;       ///< labels and second lines
    QColor line;        ///< hairlines and frames
    QColor hover;
    Tint info, good, warn, bad, plain;

    /** Dark where the palette's base is. */
    static Theme of(const QPalette &palette);
};

/** Fusion drawn flat where the system asks for no style of its own, and our palette where the system gives none or \p
 * dark says which. True where the palette is ours now, and so ours to change with the system's look. */
bool applyLook(std::optional<bool> dark);

/** A profile's dot, as an icon that a tab or a menu can show; readable in either look. */
QIcon dotIcon(const QString &colour);

/** The profile's colour, readable on the palette's base; grey where none is stated. */
QColor profileColour(const QString &colour, const QPalette &palette);

} // namespace Vitrine
