// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Vitrine {

/** How many columns of a terminal a text takes: two for a wide character, none for a combining mark. */
int columnsOf(QStringView text);

/** \p text with blanks up to that many columns, behind it or before it. */
QString filled(const QString &text, int columns);
QString filledBefore(const QString &text, int columns);

/**
 * \p text in lines of at most that many columns, broken where the language allows it and, in a word that is longer,
 * between characters. Its own line feeds stay. 0 breaks at line feeds only. Never empty.
 */
QStringList wrapped(const QString &text, int columns);

} // namespace Vitrine
