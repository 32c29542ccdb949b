// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <compare>
#include <optional>

namespace Vitrine {

/**
 * A decimal number kept exactly: digits times ten to the power of an exponent. No double is ever involved.
 *
 * Trailing zeros are part of it (19.90 is not written 19.9), and so is the sign of -0; comparison is by value. Nothing
 * takes memory by the size of the exponent.
 */
class Decimal
{
public:
    Decimal() = default; ///< 0

    /**
     * A JSON number, or the same in a text: sign, digits, point, exponent (`-0`, `1e400`, `19.90`, `+5`). Nothing else,
     * no blanks. An exponent beyond a thousand million is none of ours either: nothing, so that the text stays as it
     * was sent.
     */
    static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] Decimal scaled(int places) const; ///< times 10 to the power of places: 1234 scaled(-2) is 12.34
    [[nodiscard]] Decimal rounded(int significantDigits) const; ///< half to even; what has fewer digits is unchanged
    [[nodiscard]] Decimal trimmed() const;                      ///< without trailing zeros behind the point
    /** At least so many digits behind the point, zeros added; unchanged where that would take more than 60 digits. */
    [[nodiscard]] Decimal withScale(int minimum) const;
    /**
     * Without what a 64-bit double left behind: 14265.967999999999 is 14265.968.
     *
     * The rule: only a number with digits behind the point and 16 or 17 significant digits (what a double is written
     * with), which rounded to 15 and trimmed has 12 or fewer. Whatever else has many digits was meant, and is
     * unchanged.
     */
    [[nodiscard]] Decimal withoutNoise() const;

    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isZero() const { return m_digits == "0"; }
    [[nodiscard]] bool isInteger() const; ///< by value: 2.00 is one
    [[nodiscard]] int scale() const;      ///< digits behind the point
    [[nodiscard]] int
    magnitude() const; ///< digits before the point; 400 for 1e399; 0 or negative for 0.5 and 0.05; 1 for zero

    /** Plain notation with a point; scientific where that would take more than 60 digits. Parses back to an equal
     * number. */
    [[nodiscard]] QString toString() const;
    /** As a person of that locale writes it: its digits, group separators and point, all digits shown. */
    [[nodiscard]] QString toString(const QLocale &locale) const;

    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    [[nodiscard]] bool isLong() const; ///< plain notation takes more than 60 digits

    QByteArray m_digits = "0"; ///< ASCII, no leading zeros except for "0" itself
    int m_exponent = 0;        ///< never positive for zero
    bool m_negative = false;
};

} // namespace Vitrine
