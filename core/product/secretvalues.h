// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace Vitrine {

/**
 * Where the values of members with one of \p keys stand in a text that should be JSON, in order: begin and end of each,
 * a string's without its quotes. Null and the empty text are no values.
 *
 * The text may be cut off, hold a comma too many, or stand inside a string of another text. Keys are found whatever
 * their case, and with escapes in them. A value without an end reaches to the end of the text.
 */
QList<std::pair<qsizetype, qsizetype>> secretValues(QByteArrayView text, const QStringList &keys);

} // namespace Vitrine
