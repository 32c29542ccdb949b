// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

#include <optional>

namespace Vitrine {

/** A heading for how a lookup ended, short: "Not found". */
QString outcomeTitle(Outcome outcome);

/** What a person can try next, one line each; empty where only asking again helps. */
QStringList outcomeHints(Outcome outcome);

/** Asking again leads to the same: something in the profile is to be changed first. */
bool isOfTheProfile(std::optional<Outcome> outcome);

} // namespace Vitrine
