// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QCoreApplication;
class QLocale;

namespace Vitrine {

/**
 * The one locale for words and for figures: \p system, or, where the first of \p languages that Vitrine speaks
 * (`LANGUAGE`, `LC_MESSAGES`) is another, that language's own: German words beside English figures would make 13,375 a
 * price of thirteen. As in every program, \p languages count for nothing where the system has no language.
 */
QLocale personsLocale(const QLocale &system, const QStringList &languages);

/**
 * Makes \p application speak the language of \p locale: Vitrine's own texts, and Qt's where the system has them.
 *
 * English, whose plurals are a translation too, where there is no translation into that language; then the answer is
 * false.
 */
bool loadTranslation(QCoreApplication &application, const QLocale &locale);

} // namespace Vitrine
