// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace Vitrine::Currency {

/** Digits behind the point by ISO 4217, for an alphabetic code in upper case; nothing for what is no code of the
 * standard. */
std::optional<int> minorUnits(QStringView code);

/** The ISO 4217 code is known, today's or a withdrawn one that vendors still list (HRK, SLL). */
bool isKnown(QStringView code);

} // namespace Vitrine::Currency
