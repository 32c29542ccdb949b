// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Vitrine::Currency {

/**
 * Digits behind the point by ISO 4217, for an alphabetic code in upper case; nothing for what is no code of the
 * standard. 0 for the codes the standard gives no minor unit (gold XAU, no currency XXX).
 */
std::optional<int> minorUnits(QStringView code);

/** The ISO 4217 code is known, today's or a withdrawn one that vendors still list (HRK, SLL). */
bool isKnown(QStringView code);

/** The code was taken out of the standard; its money is no longer legal tender. */
bool isWithdrawn(QStringView code);

/** Every known code in alphabetic order. */
QStringList codes();

} // namespace Vitrine::Currency
