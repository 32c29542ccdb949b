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
 * Trailing zeros are part of it (19.90 is not written 19.9); comparison is by value.
 */
class Decimal
{
public:
    Decimal() = default; ///< 0

    /** A JSON number, or the same in a text: sign, digits, point, exponent (`-0`, `1e400`, `19.90`, `+5`). Nothing
     * else, no blanks. */
    static std::optional<Decimal> parse(QStringView text);

    [[nodiscard]] Decimal scaled(int places) const; ///< times 10 to the power of places: 1234 scaled(-2) is 12.34
    [[nodiscard]] Decimal rounded(int significantDigits) const; ///< half to even; what has fewer digits is unchanged
    [[nodiscard]] Decimal trimmed() const;                      ///< without trailing zeros behind the point
    [[nodiscard]] Decimal withScale(int minimum) const; ///< at least so many digits behind the point, zeros added

    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] bool isZero() const;
    [[nodiscard]] bool isInteger() const;
    [[nodiscard]] int scale() const;     ///< digits behind the point
    [[nodiscard]] int magnitude() const; ///< digits before the point; 400 for 1e399; negative for 0.00...

    /** Plain notation with a point; scientific where that would take more than 60 digits. Parses back to an equal
     * number. */
    [[nodiscard]] QString toString() const;
    /** As a person of that locale writes it: its digits, group separators and point, all digits shown. */
    [[nodiscard]] QString toString(const QLocale &locale) const;

    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    QByteArray m_digits = "0"; ///< no leading zeros except for "0" itself and those behind the point of 0.00
    int m_exponent = 0;
    bool m_negative = false;
};

} // namespace Vitrine
