// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

namespace Vitrine {

/** A heading for how a lookup ended, short: "Not found". */
QString outcomeTitle(Outcome outcome);

/** What a person can try next, one line each; empty where only asking again helps. */
QStringList outcomeHints(Outcome outcome);

} // namespace Vitrine
