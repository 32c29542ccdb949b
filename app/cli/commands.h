// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.h"
#include "cli/options.h"
#include "exporting/formats.h"
#include "vendors/vendor.h"

namespace Vitrine {

/** What one result makes of the program's end. */
Exit exitOf(Outcome outcome);

/** Where the file's name promises another format than the one asked for. */
void sayMisnamed(const Options &options, Console &console);

/** The format asked for, else what suits a terminal, else json. Null where there is none of that name. */
const ExportFormat *formatOf(const Options &options, const Output &output);
ExportOptions exportOptionsOf(const Options &options, const Console &console, const Output &output);

/** The bytes of one result as they may go to that output: on a terminal nothing may act. */
QByteArray forOutput(const QByteArray &bytes, const ExportFormat &format, const Output &output);

/** One saved answer as its form. */
Exit read(const Options &options, const VendorList &vendors, Console &console);
/** The vendors, their sign-ins and the fields of a profile. */
Exit listVendors(const Options &options, const VendorList &vendors, Console &console);
/** Serves until it is stopped; needs the event loop, and runs it. */
Exit serveSandbox(const Options &options, Console &console);

} // namespace Vitrine
