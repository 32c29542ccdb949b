// SPDX-License-Identifier: Apache-2.0
#include "product/decimal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qint64 largestExponent = 1'000'000'000; ///< of what is read; sums with a length still fit an int
constexpr qint64 largestScaled = 2'000'000'000;
constexpr qint64 longestPlain = 60;
constexpr qsizetype longestNumber = 64 * 1024 * 1024;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qsizetype digitsFrom(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end - from;
}

/** How a locale writes whole numbers, asked of the locale itself because QLocale does not tell. */
struct Grouping
{
    explicit Grouping(const QLocale &locale)
        : separator(locale.groupSeparator())
    {
        const QStringList groups = locale.toString(1'111'111'111'111LL).split(separator);
        if (separator.isEmpty() || groups.size() < 3) {
            return;
        }
        last = groups.back().size();
        others = groups[groups.size() - 2].size();
        fewest = locale.toString(1111).contains(separator) ? last + 1 : last + 2;
    }

    [[nodiscard]] bool isBefore(qsizetype remaining,
                                qsizetype all) const ///< a separator stands where so many digits remain
    {
        return last > 0 && all >= fewest && remaining < all && remaining >= last && (remaining - last) % others == 0;
    }

    QString separator;
    qsizetype last = 0; ///< digits of the group at the point; 0: no groups
    qsizetype others = 0;
    qsizetype fewest = 0; ///< digits from which on groups are made
};

QString localDigits(const QByteArray &digits, const QLocale &locale)
{
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, U'0');
    QString out;
    for (const char digit : digits) {
        out += QChar::fromUcs4(zero + char32_t(digit - '0'));
    }
    return out;
}

QString localInteger(const QByteArray &digits, const QLocale &locale)
{
    const Grouping grouping(locale);
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (grouping.isBefore(digits.size() - i, digits.size())) {
            out += grouping.separator;
        }
        out += localDigits(digits.mid(i, 1), locale);
    }
    return out;
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    if (text.size() > longestNumber) {
        return {};
    }
    Decimal result;
    qsizetype at = 0;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == u'+')) {
        result.m_negative = text[0] == u'-';
        at = 1;
    }
    const qsizetype whole = digitsFrom(text, at);
    if (whole == 0) {
        return {};
    }
    QByteArray digits = text.mid(at, whole).toLatin1();
    at += whole;
    qint64 exponent = 0;
    if (at < text.size() && text[at] == u'.') {
        const qsizetype behind = digitsFrom(text, at + 1);
        if (behind == 0) {
            return {};
        }
        digits += text.mid(at + 1, behind).toLatin1();
        exponent = -behind;
        at += 1 + behind;
    }
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        const bool down = at < text.size() && text[at] == u'-';
        if (at < text.size() && (text[at] == u'-' || text[at] == u'+')) {
            ++at;
        }
        const qsizetype count = digitsFrom(text, at);
        if (count == 0) {
            return {};
        }
        qint64 power = 0;
        for (const QChar c : text.mid(at, count)) {
            power = std::min(power * 10 + c.digitValue(), largestExponent + 1);
        }
        if (power > largestExponent) {
            return {};
        }
        exponent += down ? -power : power;
        at += count;
    }
    if (at != text.size()) {
        return {};
    }
    const auto significant = std::ranges::find_if(std::as_const(digits), [](char c) {
        return c != '0';
    });
    digits.remove(0, std::min<qsizetype>(significant - digits.cbegin(), digits.size() - 1));
    result.m_digits = digits;
    result.m_exponent = int(result.isZero() ? std::min<qint64>(exponent, 0) : exponent);
    return result;
}

Decimal Decimal::scaled(int places) const
{
    Decimal result = *this;
    const qint64 exponent = std::clamp<qint64>(qint64(m_exponent) + places, -largestScaled, largestScaled);
    result.m_exponent = int(isZero() ? std::min<qint64>(exponent, 0) : exponent);
    return result;
}

Decimal Decimal::rounded(int significantDigits) const
{
    const qsizetype keep = std::max(significantDigits, 1);
    if (m_digits.size() <= keep) {
        return *this;
    }
    const QByteArrayView cut = QByteArrayView(m_digits).sliced(keep);
    const bool more = std::any_of(cut.begin() + 1, cut.end(), [](char c) {
        return c != '0';
    });
    const bool odd = (m_digits[keep - 1] - '0') % 2 == 1;
    Decimal result = *this;
    result.m_digits.truncate(keep);
    result.m_exponent += int(cut.size());
    if (cut[0] > '5' || (cut[0] == '5' && (more || odd))) {
        qsizetype i = keep - 1;
        while (i >= 0 && result.m_digits[i] == '9') {
            result.m_digits[i--] = '0';
        }
        if (i >= 0) {
            ++result.m_digits[i];
        } else { // 99.96 to three digits is 100, not 100.0
            result.m_digits[0] = '1';
            ++result.m_exponent;
        }
    }
    return result;
}

Decimal Decimal::trimmed() const
{
    Decimal result = *this;
    if (isZero()) {
        result.m_exponent = 0;
    }
    qsizetype zeros = 0;
    while (zeros < scale() && zeros + 1 < m_digits.size() && m_digits[m_digits.size() - 1 - zeros] == '0') {
        ++zeros;
    }
    result.m_digits.chop(zeros);
    result.m_exponent += int(zeros);
    return result;
}

Decimal Decimal::withScale(int minimum) const
{
    const qint64 added = qint64(minimum) + m_exponent;
    if (added <= 0 || std::max(magnitude(), 1) + qint64(minimum) > longestPlain) {
        return *this;
    }
    Decimal result = *this;
    if (!isZero()) {
        result.m_digits.append(added, '0');
    }
    result.m_exponent = -minimum;
    return result;
}

Decimal Decimal::withoutNoise() const
{
    constexpr int doubleDigits = 15;
    constexpr int meantDigits = 12;
    if (m_exponent >= 0 || m_digits.size() <= doubleDigits || m_digits.size() > doubleDigits + 2) {
        return *this;
    }
    const Decimal shorter = rounded(doubleDigits).trimmed();
    const bool isNoise = shorter.m_exponent <= 0 && shorter.m_digits.size() <= meantDigits;
    return isNoise ? shorter : *this;
}

bool Decimal::isInteger() const
{
    return trimmed().m_exponent >= 0;
}

int Decimal::scale() const
{
    return std::max(0, -m_exponent);
}

int Decimal::magnitude() const
{
    return isZero() ? 1 : int(m_digits.size()) + m_exponent;
}

bool Decimal::isLong() const
{
    return std::max<qint64>(magnitude(), 1) + scale() > longestPlain;
}

QString Decimal::toString() const
{
    QString out = m_negative ? u"-"_s : QString();
    if (isLong()) {
        out += QString::fromLatin1(m_digits.first(1));
        if (m_digits.size() > 1) {
            out += u'.' + QString::fromLatin1(m_digits.sliced(1));
        }
        return out + u'e' + QString::number(qint64(m_exponent) + m_digits.size() - 1);
    }
    const QByteArray all = m_digits + QByteArray(std::max(m_exponent, 0), '0');
    const QByteArray padded = all.rightJustified(scale() + 1, '0');
    out += QString::fromLatin1(padded.chopped(scale()));
    if (scale() > 0) {
        out += u'.' + QString::fromLatin1(padded.last(scale()));
    }
    return out;
}

QString Decimal::toString(const QLocale &locale) const
{
    QString text = toString();
    QString out;
    const auto sign = [&] {
        if (text.startsWith(u'-')) {
            out += locale.negativeSign();
            text.remove(0, 1);
        }
    };
    sign();
    const qsizetype power = text.indexOf(u'e');
    const QString mantissa = text.left(power);
    const qsizetype point = mantissa.indexOf(u'.');
    out += localInteger(mantissa.left(point).toLatin1(), locale);
    if (point >= 0) {
        out += locale.decimalPoint() + localDigits(mantissa.mid(point + 1).toLatin1(), locale);
    }
    if (power >= 0) {
        text.remove(0, power + 1);
        out += locale.exponential();
        sign();
        out += localDigits(text.toLatin1(), locale);
    }
    return out;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const auto sign = [](const Decimal &d) {
        return d.isZero() ? 0 : d.m_negative ? -1 : 1;
    };
    if (sign(a) != sign(b) || a.isZero()) {
        return sign(a) <=> sign(b);
    }
    const auto size = [&] {
        if (a.magnitude() != b.magnitude()) {
            return a.magnitude() <=> b.magnitude();
        }
        const qsizetype digits = std::max(a.m_digits.size(), b.m_digits.size());
        for (qsizetype i = 0; i < digits; ++i) {
            const char left = i < a.m_digits.size() ? a.m_digits[i] : '0';
            const char right = i < b.m_digits.size() ? b.m_digits[i] : '0';
            if (left != right) {
                return left <=> right;
            }
        }
        return std::strong_ordering::equal;
    }();
    return a.m_negative ? 0 <=> size : size;
}

} // namespace Vitrine
