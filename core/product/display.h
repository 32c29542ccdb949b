// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

#include <QLocale>
#include <QTimeZone>

namespace Vitrine {

/** How a value is written for a person in a locale. Pure: the same value and locale give the same text. */
class Display
{
public:
    explicit Display(QLocale locale, QTimeZone zone = QTimeZone::systemTimeZone());

    /** One line for a form's cell, never empty; a secret is dots unless \p reveal. */
    [[nodiscard]] QString text(const Value &value, bool reveal = false) const;
    [[nodiscard]] QString money(const Money &money) const;
    [[nodiscard]] QString period(const Period &period) const;
    [[nodiscard]] QString every(const Period &period) const; ///< "month" or "3 months", for "USD 49.00 / month"
    [[nodiscard]] QString nothing(Nothing which) const;
    [[nodiscard]] QString country(QStringView alpha2) const; ///< its name in the locale's language; empty if unknown
    [[nodiscard]] QString language(QStringView tag) const;   ///< likewise, of a BCP 47 tag
    /** What people ask first, in order: price with period, availability, type ... Short, for the header's chips. */
    [[nodiscard]] QStringList summary(const Product &product) const;
    /** Of several languages the person's first, then English, then the vendor's default, then any that is not empty. */
    [[nodiscard]] LanguageText best(const QList<LanguageText> &texts) const;

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    QTimeZone m_zone;
};

/** What stands in the place of a secret. */
inline constexpr QStringView maskedSecret = u"••••••";

} // namespace Vitrine
