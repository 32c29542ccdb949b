// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace Vitrine {

/**
 * The end of a PDF as Qt writes it, in which a reader finds the letters that were written.
 *
 * Qt asks a font which character a glyph is for and takes the first: where a font draws 风 like the radical ⻛, or مـ
 * as a form of its own, somebody who searches or copies the text finds that other character. The tables that say so are
 * rewritten in their place, so every offset stays right.
 */
QByteArray withLettersAsWritten(QByteArray pdf);

} // namespace Vitrine
