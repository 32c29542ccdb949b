// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"
#include "json/document.h"

namespace Vitrine {

struct ReadValue
{
    Value value;
    QString note; ///< why it could not be read as that kind; empty where it could
};

/**
 * One leaf read as a kind. Never refuses: what does not fit the kind stays text, with a note.
 *
 * Kind::Instant takes Unix milliseconds UTC as a whole number, or ISO 8601 text with or without zone. Kind::Money takes
 * major units and states no currency. Kind::Flag takes true and false, as text too. Kind::Map takes no leaf but an
 * empty one. Numbers may be sent as text.
 */
ReadValue readValue(Kind kind, Json::Value leaf);

/** The kind of a value nobody documented: text, number or flag by its JSON type. */
Kind plainKind(Json::Value value);

/** ISO 8601 as vendors write it; without zone or offset, zoneStated is false. Nothing for what is no complete moment.
 */
std::optional<Instant> instantFromIso(const QString &text);

} // namespace Vitrine
