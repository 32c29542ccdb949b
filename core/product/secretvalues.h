// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Vitrine {

/**
 * Whether a member of that name holds a secret, whatever else the answer is: `accessToken`, `api_key`, `Device-Secret`,
 * `license_key`. Case, `_` and `-` do not matter, nor what stands in front.
 */
bool isSecretName(QStringView name);

/**
 * Where the values of members with one of \p keys stand in a text that should be JSON, in order: begin and end of each,
 * a string's without its quotes; and those of members that are secret by their name. Null, true, false and the empty
 * text are no values.
 *
 * The text may be cut off, hold a comma too many, or stand inside a string of another text. Keys are found whatever
 * their case, and with escapes in them. A value without an end reaches to the end of the text.
 */
QList<std::pair<qsizetype, qsizetype>> secretValues(QByteArrayView text, const QStringList &keys);

/** The same values as the texts they are, UTF-8, each once and only those that nothing else is by chance: to find where
 * else they stand. */
QList<QByteArray> secretTexts(QByteArrayView text, const QStringList &keys);
/** Whether a secret of that text is looked for elsewhere in its answer. */
bool isTelling(const QString &secret);

} // namespace Vitrine
