// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

#include <optional>

namespace Vitrine {

/** A heading for how a lookup ended, short: "Not found". */
QString outcomeTitle(Outcome outcome);

/** The same of what a page says at large: a wrong clock has a heading of its own. */
QString failureTitle(const LookupResult &result);

/** What a person can try next, one line each; empty where only asking again helps. */
QStringList failureHints(const LookupResult &result);

/** Asking again leads to the same: something in the profile is to be changed first. */
bool isOfTheProfile(const LookupResult &result);

} // namespace Vitrine
