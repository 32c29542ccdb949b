// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace Vitrine {

/** Who reads a note. */
struct NoteReader
{
    bool seesHidden = false; ///< what rights hide is shown to them nevertheless
    bool isCustomer = false; ///< has no rights here, and must not read why somebody else has none
};

/**
 * How a value is written for a person in a locale. Pure: the same value and locale give the same text.
 *
 * Numbers show every digit that was sent, but for what a 64-bit double left behind where the vendor is known to send
 * one (Value::fromDouble), its ".0" too, with the locale's signs or the same everywhere. Text of the vendor's has
 * passed oneLine(): it cannot act on a screen or a terminal. Nothing is cut: who has little room clips what is drawn.
 */
class Display
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Display)

public:
    enum class Numbers : quint8 {
        OfLocale,
        Neutral, ///< "1234.5": a point, no groups, the same in every language
    };

    explicit Display(const QLocale &locale, const QTimeZone &zone = QTimeZone::systemTimeZone());

    /** The same with numbers written so. */
    [[nodiscard]] Display with(Numbers numbers) const;

    /** One line for a form's cell, never empty; a secret is dots unless \p reveal. */
    [[nodiscard]] QString text(const Value &value, bool reveal = false) const;
    /** The same of a field; of one that has no value of its own but fields, how many they are. */
    [[nodiscard]] QString text(const Field &field, bool reveal = false) const;

    [[nodiscard]] QString number(const Decimal &number) const;
    [[nodiscard]] QString percent(const Decimal &rate) const;
    /** "USD 49.00": the code or the vendor's own sign first, at least the currency's digits behind the point unless
     * the vendor has a scale of its own, none dropped; where no currency is stated, at least two behind a point. "from
     * USD 5.00" where the buyer may pay more. */
    [[nodiscard]] QString money(const Money &money) const;
    /** "7 Nov 2023 06:31:56 CET" in the person's zone; without one as it stands, and that no zone is stated; a day
     * is only that. Empty if invalid. */
    [[nodiscard]] QString instant(const Instant &instant) const;
    [[nodiscard]] QString period(const Period &period) const;
    [[nodiscard]] QString every(const Period &period) const; ///< "month" or "3 months", for "USD 49.00 / month"
    [[nodiscard]] QString nothing(Nothing which) const;
    /** What stands beside a value: that it is internal, the person's right to it as a short mark, the vendor's reason
     * for that, then the field's note. That rights hide it is a mark only where it is shown nevertheless. */
    [[nodiscard]] QString note(const Field &field, NoteReader reader = {}) const;
    [[nodiscard]] QString country(QStringView alpha2) const; ///< its name in the locale's language; empty if unknown
    [[nodiscard]] QString language(QStringView tag) const;   ///< likewise, of a BCP 47 tag
    /** What people ask first, in order: price with period, discount, availability, type ... Short, for the header's
     * chips. */
    [[nodiscard]] QStringList summary(const Product &product) const;
    /** The product's name in the person's language, where it was sent in several and the profile asks for none. */
    [[nodiscard]] QString name(const Product &product) const;
    /** Of several languages the person's first, then English, then the vendor's default, then any that is not empty. */
    [[nodiscard]] LanguageText best(const QList<LanguageText> &texts) const;

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    [[nodiscard]] QString meaning(const Value &value) const;
    [[nodiscard]] QString joined(const QList<Value> &parts) const;
    [[nodiscard]] QString price(const Field &amount, const QList<Field> &offer) const;

    QLocale m_locale;
    QTimeZone m_zone;
    Numbers m_numbers = Numbers::OfLocale;
    QString m_dateFormat;
    QString m_timeFormat;
};

/** What stands in the place of a secret. */
inline constexpr QStringView maskedSecret = u"••••••";

/** \p text with a host in other letters than ASCII written as it is asked for (`xn--...`): no look-alikes. Else
 * unchanged. */
QString withAsciiHost(const QString &text);

} // namespace Vitrine
