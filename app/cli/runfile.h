// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands.h"
#include "cli/session.h"
// behind options.h, whose words are some of core's names
#include "bulk/journal.h"

namespace Vitrine {

/** The file beside the output in which a run is kept until it is complete; empty where it is kept nowhere, as with
 * secrets. */
QString runFile(const Options &options);

/**
 * The journal of the run to come: the one that is kept, with --resume, else a new one. A run that is kept and not gone
 * on with is put aside, and somebody else's file in its place is left alone. Says what it does.
 */
std::variant<std::unique_ptr<BulkJournal>, Saying> openRun(const Options &options, const BulkPlan &plan,
                                                           Session &session, Console &console);

} // namespace Vitrine
