// SPDX-License-Identifier: Apache-2.0
#include "product/echoes.h"

#include "product/display.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype shortestSecret = 5;
constexpr qsizetype shortestBase64 = 6; ///< of a part whose neighbours are not known

constexpr qsizetype deepest = 16; ///< repetitions by which an escape stands in another: more are none

constexpr QByteArrayView escapes = "\\%&";

bool isEscape(char c)
{
    return escapes.contains(c);
}

/** A stretch of a text and the UTF-8 it stands for. */
struct Unit
{
    qsizetype length = 0;
    std::array<char, 4> bytes = {};
    qsizetype count = 0;

    [[nodiscard]] QByteArrayView utf8() const { return {bytes.data(), count}; }
    [[nodiscard]] bool is(char c) const { return count == 1 && bytes[0] == c; }
};

using Units = QVarLengthArray<Unit, 8>;

Unit unitOf(qsizetype length, char byte)
{
    return {length, {byte}, 1};
}

Unit unitOf(qsizetype length, char32_t character)
{
    if (character < 0x80)
        return unitOf(length, char(character));
    const auto tail = [character](int shift) {
        return char(0x80 | ((character >> shift) & 0x3F));
    };
    if (character < 0x800)
        return {length, {char(0xC0 | (character >> 6)), tail(0)}, 2};
    if (character < 0x10000)
        return {length, {char(0xE0 | (character >> 12)), tail(6), tail(0)}, 3};
    return {length, {char(0xF0 | ((character >> 18) & 7)), tail(12), tail(6), tail(0)}, 4};
}

std::optional<uint> numberAt(QByteArrayView text, qsizetype at, qsizetype digits, uint base)
{
    if (at + digits > text.size())
        return {};
    uint number = 0;
    for (const char c : text.sliced(at, digits)) {
        const char small = char(c | 0x20);
        const bool isLetter = small >= 'a' && small <= 'f';
        if (!isLetter && (c < '0' || c > '9'))
            return {};
        const uint digit = isLetter ? uint(small - 'a') + 10 : uint(c - '0');
        if (digit >= base)
            return {};
        number = number * base + digit;
    }
    return number;
}

/** `\u002B`, `\"`, `\n`, also with more backslashes where a text stands in another. */
std::optional<Unit> jsonUnit(QByteArrayView text, qsizetype at)
{
    qsizetype behind = at;
    while (behind < text.size() && text[behind] == '\\' && behind - at < deepest)
        ++behind;
    if (behind == at || behind == text.size())
        return {};
    if (text[behind] != 'u') {
        constexpr QByteArrayView letters = "nrtbf";
        constexpr QByteArrayView controls = "\n\r\t\b\f";
        const qsizetype control = letters.indexOf(text[behind]);
        return unitOf(behind + 1 - at, control < 0 ? text[behind] : controls[control]);
    }
    const std::optional<uint> unit = numberAt(text, behind + 1, 4, 16);
    if (!unit)
        return {};
    qsizetype end = behind + 5;
    char32_t character = *unit;
    if (QChar::isHighSurrogate(*unit)) {
        qsizetype next = end;
        while (next < text.size() && text[next] == '\\' && next - end < deepest)
            ++next;
        const bool isNext = next > end && next < text.size() && text[next] == 'u';
        if (const auto low = isNext ? numberAt(text, next + 1, 4, 16) : std::nullopt;
            low && QChar::isLowSurrogate(*low)) {
            character = QChar::surrogateToUcs4(char16_t(*unit), char16_t(*low));
            end = next + 5;
        }
    }
    return unitOf(end - at, character);
}

/** `2B` of `%2B`, also of `%252B`: what follows a percent sign that ends before \p at. */
std::optional<Unit> behindPercent(QByteArrayView text, qsizetype at)
{
    const qsizetype begin = at;
    while (text.sliced(at).startsWith("25") && at - begin < deepest && numberAt(text, at + 2, 2, 16))
        at += 2;
    const std::optional<uint> byte = numberAt(text, at, 2, 16);
    return byte ? std::optional(unitOf(at + 2 - begin, char(*byte))) : std::nullopt;
}

/** `#43;`, `#x2B;`, `plus;`, also behind `amp;`: what follows an ampersand that ends before \p at. */
std::optional<Unit> behindAmpersand(QByteArrayView text, qsizetype at)
{
    struct Named
    {
        QByteArrayView name;
        char character;
    };
    constexpr std::array names{Named{"amp;", '&'},    Named{"lt;", '<'},     Named{"gt;", '>'},  Named{"quot;", '"'},
                               Named{"apos;", '\''},  Named{"plus;", '+'},   Named{"sol;", '/'}, Named{"bsol;", '\\'},
                               Named{"equals;", '='}, Named{"percnt;", '%'}, Named{"num;", '#'}};
    constexpr qsizetype mostDigits = 8;
    const qsizetype begin = at;
    const auto isNext = [&](QByteArrayView word) {
        return text.sliced(at).startsWith(word);
    };
    const auto isReference = [&](qsizetype from) {
        const QByteArrayView rest = text.sliced(from);
        return rest.startsWith('#') || std::ranges::any_of(names, [&](const Named &each) {
                   return rest.startsWith(each.name);
               });
    };
    while (isNext("amp;") && at - begin < 4 * deepest && isReference(at + 4))
        at += 4;
    if (isNext("#")) {
        const bool isHexadecimal = isNext("#x") || isNext("#X");
        const qsizetype digits = at + (isHexadecimal ? 2 : 1);
        const qsizetype end = text.first(std::min(text.size(), digits + mostDigits + 1)).indexOf(';', digits);
        if (end <= digits)
            return {};
        const auto character = numberAt(text, digits, end - digits, isHexadecimal ? 16 : 10);
        return character && *character <= QChar::LastValidCodePoint
                   ? std::optional(unitOf(end + 1 - begin, char32_t(*character)))
                   : std::nullopt;
    }
    for (const Named &each : names) {
        if (isNext(each.name))
            return unitOf(at + each.name.size() - begin, each.character);
    }
    return {};
}

/** What may stand at \p at, besides the byte itself; a sign that begins an escape may be escaped itself. */
Units unitsAt(QByteArrayView text, qsizetype at)
{
    Units units;
    const auto add = [&](const std::optional<Unit> &unit, qsizetype before) {
        if (!unit)
            return;
        units.append(*unit);
        units.last().length += before;
    };
    if (text[at] == '\\') {
        const std::optional<Unit> unit = jsonUnit(text, at);
        if (!unit)
            return units;
        if (unit->is('%'))
            add(behindPercent(text, at + unit->length), unit->length);
        else if (unit->is('&'))
            add(behindAmpersand(text, at + unit->length), unit->length);
        add(unit, 0);
        // a backslash itself, so that the letter behind it is no control character's
        qsizetype run = 1;
        while (run < deepest && at + run < text.size() && text[at + run] == '\\')
            ++run;
        for (qsizetype length = deepest; length > 1; length /= 2) {
            if (length <= run)
                units.append(unitOf(length, '\\'));
        }
    } else if (text[at] == '%') {
        const std::optional<Unit> unit = behindPercent(text, at + 1);
        if (unit && unit->is('&'))
            add(behindAmpersand(text, at + 1 + unit->length), 1 + unit->length);
        add(unit, 1);
        if (const std::optional<uint> byte = numberAt(text, at + 1, 2, 16); byte && unit && unit->length > 2)
            units.append(unitOf(3, char(*byte))); // a secret that holds escapes itself
    } else if (text[at] == '&') {
        add(behindAmpersand(text, at + 1), 1);
    }
    return units;
}

/** The bytes from \p at that say the rest of a needle, or -1. \p steps bounds what a text made for it could cost. */
qsizetype endOf(QByteArrayView text, qsizetype at, QByteArrayView needle, qint64 &steps)
{
    while (!needle.isEmpty()) {
        if (at >= text.size() || --steps < 0)
            return -1;
        const char sent = text[at];
        if (isEscape(sent)) {
            for (const Unit &unit : unitsAt(text, at)) {
                if (!needle.startsWith(unit.utf8()))
                    continue;
                if (const qsizetype end = endOf(text, at + unit.length, needle.sliced(unit.count), steps); end >= 0)
                    return end;
            }
        }
        if (sent != needle.front())
            return -1;
        ++at;
        needle = needle.sliced(1);
    }
    return at;
}

/** A secret in base64, also where other bytes stand around it: without the letters these have a part in. */
QByteArrayList inBase64(const QByteArray &secret)
{
    QByteArrayList all;
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        all.append(secret.toBase64(alphabet | QByteArray::OmitTrailingEquals));
        for (qsizetype before = 0; before < 3; ++before) {
            QByteArray part =
                QByteArray(QByteArray(before, '.') + secret).toBase64(alphabet | QByteArray::OmitTrailingEquals);
            if ((before + secret.size()) % 3 != 0)
                part.chop(1);
            part.remove(0, before == 0 ? 0 : before + 1);
            if (part.size() >= shortestBase64)
                all.append(part);
        }
    }
    return all;
}

QStringList textsOf(const Value &value)
{
    QStringList texts{value.text};
    if (const auto *choice = std::get_if<Choice>(&value.meaning))
        texts += {choice->word, choice->meaning};
    else if (const auto *money = std::get_if<Money>(&value.meaning))
        texts += money->currency;
    else if (const auto *period = std::get_if<Period>(&value.meaning))
        texts += period->word;
    else if (const auto *step = std::get_if<StepState>(&value.meaning))
        texts += step->word;
    else if (const auto *languages = std::get_if<QList<LanguageText>>(&value.meaning))
        for (const LanguageText &each : *languages)
            texts += {each.language, each.text};
    return texts;
}

} // namespace

Echoes::Echoes(const QList<QByteArray> &secrets)
{
    QByteArrayList needles;
    for (const QByteArray &secret : secrets) {
        if (secret.size() >= shortestSecret)
            needles += QByteArrayList{secret} + inBase64(secret);
    }
    std::ranges::sort(needles, [](const QByteArray &a, const QByteArray &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    needles.resize(std::unique(needles.begin(), needles.end()) - needles.begin());
    m_isEmpty = needles.isEmpty();
    for (const QByteArray &needle : std::as_const(needles))
        m_needles[uchar(needle.front())].append(needle);
}

QList<ByteRange> Echoes::in(QByteArrayView text) const
{
    // an answer made to look like its own secret everywhere would take for ever; no other takes nearly as many
    qint64 steps = 32 * qint64(text.size()) + 100'000;
    QList<ByteRange> found;
    for (qsizetype at = 0; at < text.size() && !m_isEmpty; ++at) {
        qsizetype end = endAt(text, at, text[at], steps);
        for (const Unit &unit : isEscape(text[at]) ? unitsAt(text, at) : Units())
            end = std::max(end, endAt(text, at, unit.bytes[0], steps));
        if (end > at) {
            found.append({at, end});
            at = end - 1;
        }
    }
    return found;
}

qsizetype Echoes::endAt(QByteArrayView text, qsizetype at, char first, qint64 &steps) const
{
    for (const QByteArray &needle : m_needles[uchar(first)]) {
        if (const qsizetype end = endOf(text, at, needle, steps); end >= 0)
            return end;
    }
    return -1;
}

bool Echoes::areIn(const QString &text) const
{
    return !text.isEmpty() && !m_isEmpty && !in(text.toUtf8()).isEmpty();
}

QByteArray Echoes::hidden(const QByteArray &text) const
{
    const QList<ByteRange> ranges = in(text);
    if (ranges.isEmpty())
        return text;
    QByteArray result;
    qsizetype at = 0;
    for (const ByteRange range : ranges) {
        result += text.sliced(at, range.begin - at) + maskedSecret.toUtf8();
        at = range.end;
    }
    return result + text.sliced(at);
}

QString Echoes::hidden(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray clean = hidden(utf8);
    return clean.size() == utf8.size() && clean == utf8 ? text : QString::fromUtf8(clean);
}

void Echoes::replace(QString &text) const
{
    if (areIn(text))
        text = hidden(text);
}

void Echoes::hide(QList<Field> &fields) const
{
    for (Field &field : fields) {
        const QStringList texts = textsOf(field.value);
        field.value.secret = field.value.secret || std::ranges::any_of(texts, [this](const QString &text) {
                                 return areIn(text);
                             });
        for (QString *text : {&field.key, &field.label, &field.help, &field.note, &field.reason})
            replace(*text);
        for (Source &source : field.sources)
            replace(source.pointer);
        hide(field.fields);
    }
}

void Echoes::hide(Product &product) const
{
    if (m_isEmpty)
        return;
    for (Section &section : product.sections)
        hide(section.fields);
    replace(product.id);
    replace(product.name); // stands in titles, where nothing is masked
    for (QString &warning : product.warnings)
        replace(warning);
    product.veiled += in(product.answer);
}

} // namespace Vitrine
