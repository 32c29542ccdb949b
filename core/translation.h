// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;
class QLocale;

namespace Vitrine {

/**
 * Makes \p application speak the language of \p locale: Vitrine's own texts, and Qt's where the system has them.
 *
 * English, whose plurals are a translation too, where there is no translation into that language; then the answer is
 * false.
 */
bool loadTranslation(QCoreApplication &application, const QLocale &locale);

} // namespace Vitrine
