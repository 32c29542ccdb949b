// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Vitrine {

/**
 * A vendor's text as it may be drawn: control and direction-changing characters become visible signs, endless combining
 * marks are cut, and what is longer than \p limit ends in an ellipsis. Line breaks stay. Never for copying: that takes
 * the text as it is.
 */
QString shown(const QString &text, qsizetype limit = 4'000);

/** The same on one line: breaks become blanks. */
QString shownLine(const QString &text, qsizetype limit = 300);

} // namespace Vitrine
