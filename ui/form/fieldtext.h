// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/display.h"

namespace Vitrine {

/** How much of a field's value may be seen. */
enum class Sight : quint8 {
    Open,
    Dots,     ///< a secret
    Revealed, ///< a secret that somebody looks at
    Hidden,   ///< by the person's rights
};

/** A field's value as the form says it, as the vendor sent it or as the locale writes it, not made safe for drawing;
 * empty for one that only holds others. Pure, for any thread. */
QString fieldText(const Field &field, const Display &display, Sight sight);

/** The same as it stands before it is unfolded: of several languages the person's own. */
QString foldedText(const Field &field, const Display &display, Sight sight);

/** "3 years ago", "in 2 days": of what has no zone only where days matter, else empty. */
QString ageOf(const Instant &instant, const QDateTime &now);

/** How many languages foldedText() leaves out. */
int otherLanguages(const Field &field);

/** The field says nothing, and neither does anything in it. What rights hide is worth saying, and so is a note. */
bool saysNothing(const Field &field);

/** It has a value, and does not only hold others. */
bool hasOwnValue(const Field &field);

} // namespace Vitrine
