// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <optional>

namespace Vitrine::Json {

/** The first byte of a text that RFC 8259 does not allow there, counted from 0, and why; the words are for tr in
 * "Vitrine::Json". */
struct Fault
{
    qsizetype at = 0;
    const char *what = nullptr;
};

/** The whole grammar byte by byte: slow, asked only where the fast reading failed. Nothing where the text is good. */
std::optional<Fault> findFault(QByteArrayView text, int depth);

/** What follows RFC 8259's grammar of a number from the first byte on; 0 where there is no number. */
qsizetype numberLength(QByteArrayView text);

/** The length of one well-formed UTF-8 sequence (Unicode table 3-7) at the start; 0 where there is none. */
qsizetype utf8Length(QByteArrayView text);

inline bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

inline bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/** The length of the escape that starts with the backslash at the start; 0 where there is none. Surrogates are not
 * paired. */
inline qsizetype escapeLength(QByteArrayView text)
{
    if (text.size() < 2)
        return 0;
    switch (text[1]) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        return 2;
    case 'u':
        return text.size() >= 6 && isHexDigit(text[2]) && isHexDigit(text[3]) && isHexDigit(text[4]) &&
                       isHexDigit(text[5])
                   ? 6
                   : 0;
    default:
        return 0;
    }
}

} // namespace Vitrine::Json
