// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

namespace Vitrine {

/**
 * \p text with everything that could act on a screen or a terminal made visible: control characters, bidirectional
 * controls, invisible formatting and lone surrogates stand there as escapes like `\u202E`. Line feeds and
 * tabs stay; a carriage return, with or without a line feed, is a line feed.
 *
 * For text of others on its way to a person. Display::text() has done it already and its locale's own marks must stay.
 */
QString plain(QStringView text);

/** \p text with an escape like `\u202E` in the place of each lone surrogate and of each character that \p isEscaped. */
QString withEscapes(QStringView text, bool (*isEscaped)(char16_t c));

/** plain() on one line: a run of line breaks and tabs becomes one blank, none at the ends. Blanks that were sent stay.
 */
QString oneLine(QStringView text);

/** oneLine() of at most \p length characters as a person counts them; what was longer ends in "…". */
QString excerpt(QStringView text, int length);

} // namespace Vitrine
