// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/formats.h"

namespace Vitrine {

enum class JsonLayout : quint8 {
    Lines, ///< a line for each member and each field, no line break at the end
    Line,  ///< everything in one line
};

/**
 * One result as scripts read it; the members and their order are a contract.
 *
 * "answer" holds the body's own bytes: order, duplicates and digits as sent, without a byte order mark, and in one line
 * without line breaks between tokens. A body that is not JSON is a string of it, one that is empty or must not be shown
 * is null.
 * "fetched" is null where nobody was asked: for a saved answer, and for an id that could not be one. A field has
 * "right" only where the vendor states one; what rights hide says so in "display" unless asked for, "text" and "answer"
 * stay as sent.
 */
QByteArray resultJson(const LookupResult &result, const ExportOptions &options, JsonLayout layout);

} // namespace Vitrine
