// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "clipboard.h"
#include "exporting/formats.h"

#include <functional>

namespace Vitrine {

/** Whether a field is in, whatever it is nested in and whatever is nested in it. */
using FieldChoice = std::function<bool(SectionId section, const Field &field)>;

/**
 * What is left of \p product with the chosen fields, and those they are nested in. A secret stays one, though the field
 * that said so be gone; so does what rights hide.
 */
Product excerptOf(const Product &product, const FieldChoice &choice);

/**
 * A lookup for pasting into a ticket, a mail or a chat: profile, ids, time and request id, then the form; as plain
 * text, Markdown and a web page that say the same. Secrets are dots. Pure, for any thread.
 */
ClipboardTexts ticketOf(const LookupResult &result, const ExportOptions &options);

} // namespace Vitrine
