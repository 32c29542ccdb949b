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

/** How a vendor writes times: always as ISO 8601, or as Unix milliseconds too. */
enum class Instants : quint8 { Iso8601, UnixMilliseconds };

/**
 * One leaf read as a kind. Never refuses: what does not fit the kind stays text, with a note.
 *
 * Kind::Instant takes ISO 8601 text with or without zone, and a whole number only where the vendor is known to send
 * Unix milliseconds (UTC): a number of seconds read so would be a time in 1970. Kind::Money takes
 * major units and states no currency. Kind::Flag takes true and false, as text too. Kind::Map takes no leaf but an
 * empty one. Numbers may be sent as text.
 */
ReadValue readValue(Kind kind, Json::Value leaf, Instants instants = Instants::Iso8601);

/** The kind of a value nobody documented: text, number or flag by its JSON type. */
Kind plainKind(Json::Value value);

/** One more sentence of a field's note; nothing where there is none to add. */
void addNote(Field &field, const QString &note);

/** What a vendor calls a currency: the ISO 4217 code in capitals where it is one in any letters, else as sent. */
QString currencyCode(const QString &sent);

/** ISO 8601 as vendors write it; without zone or offset, zoneStated is false. Nothing for what is no complete moment.
 */
std::optional<Instant> instantFromIso(const QString &text);

} // namespace Vitrine
