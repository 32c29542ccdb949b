// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/cells.h"
#include "exporting/shown.h"

namespace Vitrine {

/** What a field means, as the options' Values want it; empty where it means nothing. */
Cell valueOf(const ShownField &shown, const ExportOptions &options);
/** What was sent for it. */
Cell textOf(const ShownField &shown);
/** "in-progress"; empty where the state is unknown. */
QString stepStateName(StepState::State state);
/** It has a value of its own. */
bool hasValue(const ShownField &shown);

} // namespace Vitrine
