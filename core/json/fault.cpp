// SPDX-License-Identifier: Apache-2.0
#include "json/fault.h"

#include <QByteArray>
#include <QtGlobal>

namespace Vitrine::Json {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/** One pass from front to back; every step returns false where it met a fault, which then stands in m_fault. */
class Scan
{
public:
    Scan(QByteArrayView text, int depth)
        : m_text(text)
        , m_depth(depth)
    {
    }

    std::optional<Fault> fault()
    {
        if (isDocument())
            return std::nullopt;
        return m_fault;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QByteArrayView rest() const { return m_text.sliced(m_at); }

    bool refuse(const char *what)
    {
        m_fault = {m_at, atEnd() ? QT_TRANSLATE_NOOP("Vitrine::Json", "it ends too early") : what};
        return false;
    }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool isDocument()
    {
        skipBlanks();
        if (atEnd()) {
            m_fault = {m_at, QT_TRANSLATE_NOOP("Vitrine::Json", "it is empty")};
            return false;
        }
        do {
            if (!isValueBegun() || !areContainersLeft())
                return false;
        } while (!m_open.isEmpty());
        skipBlanks();
        return atEnd() || refuse(QT_TRANSLATE_NOOP("Vitrine::Json", "something follows the value"));
    }

    /** A scalar, an empty container, or a container up to its first element. */
    bool isValueBegun()
    {
        for (;;) {
            skipBlanks();
            const char c = atEnd() ? '\0' : m_text[m_at];
            if (c == '"')
                return isString();
            if (c != '[' && c != '{')
                return isLiteral() || isNumber() || refuse(QT_TRANSLATE_NOOP("Vitrine::Json", "a value is expected"));
            if (m_open.size() >= m_depth)
                return refuse(QT_TRANSLATE_NOOP("Vitrine::Json", "it is nested too deeply"));
            ++m_at;
            skipBlanks();
            const char closing = c == '[' ? ']' : '}';
            if (!atEnd() && m_text[m_at] == closing) {
                ++m_at;
                return true;
            }
            m_open.append(closing);
            if (c == '{' && !isName())
                return false;
        }
    }

    /** What may stand behind a value: closing brackets, then a comma (and a name) or the end of the outermost
     * container. */
    bool areContainersLeft()
    {
        while (!m_open.isEmpty()) {
            skipBlanks();
            if (!atEnd() && m_text[m_at] == m_open.back()) {
                m_open.chop(1);
                ++m_at;
                continue;
            }
            if (atEnd() || m_text[m_at] != ',')
                return refuse(QT_TRANSLATE_NOOP("Vitrine::Json", "a comma or a closing bracket is expected"));
            ++m_at;
            return m_open.back() == ']' || isName();
        }
        return true;
    }

    bool isName()
    {
        skipBlanks();
        if (atEnd() || m_text[m_at] != '"')
            return refuse(QT_TRANSLATE_NOOP("Vitrine::Json", "a name in quotes is expected"));
        if (!isString())
            return false;
        skipBlanks();
        if (atEnd() || m_text[m_at] != ':')
            return refuse(QT_TRANSLATE_NOOP("Vitrine::Json", "a colon is expected"));
        ++m_at;
        return true;
    }

    bool isString()
    {
        ++m_at;
        while (!atEnd()) {
            const auto c = uchar(m_text[m_at]);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return refuse(QT_TRANSLATE_NOOP("Vitrine::Json", "a control character in a string"));
            const qsizetype length = c == '\\' ? escapeLength(rest()) : utf8Length(rest());
            if (length == 0)
                return refuse(c == '\\' ? QT_TRANSLATE_NOOP("Vitrine::Json", "an unknown escape in a string")
                                        : QT_TRANSLATE_NOOP("Vitrine::Json", "bytes that are not UTF-8"));
            m_at += length;
        }
        return refuse(nullptr);
    }

    bool isLiteral()
    {
        for (const QByteArrayView word : {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            if (rest().startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return false;
    }

    bool isNumber()
    {
        const qsizetype length = numberLength(rest());
        m_at += length;
        return length > 0;
    }

    QByteArrayView m_text;
    qsizetype m_depth;
    qsizetype m_at = 0;
    QByteArray m_open; ///< the brackets that must still close, outermost first
    Fault m_fault;
};

} // namespace

std::optional<Fault> findFault(QByteArrayView text, int depth)
{
    return Scan(text, depth).fault();
}

qsizetype numberLength(QByteArrayView text)
{
    const char *const begin = text.begin();
    const char *const end = text.end();
    const char *at = begin;
    const auto skipDigits = [&at, end] {
        const char *const first = at;
        while (at != end && isDigit(*at))
            ++at;
        return at != first;
    };

    if (at != end && *at == '-')
        ++at;
    if (at != end && *at == '0')
        ++at;
    else if (!skipDigits())
        return 0;
    if (at != end && *at == '.') {
        ++at;
        if (!skipDigits())
            return 0;
    }
    if (at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        if (!skipDigits())
            return 0;
    }
    return at - begin;
}

qsizetype utf8Length(QByteArrayView text)
{
    const auto byte = [text](qsizetype i) {
        return i < text.size() ? uchar(text[i]) : uchar(0);
    };
    const auto continues = [byte](qsizetype i, uchar low = 0x80, uchar high = 0xbf) {
        return byte(i) >= low && byte(i) <= high;
    };

    const uchar lead = byte(0);
    if (lead < 0x80)
        return text.isEmpty() ? 0 : 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return continues(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const uchar low = lead == 0xe0 ? 0xa0 : 0x80;  // no overlong forms
        const uchar high = lead == 0xed ? 0x9f : 0xbf; // no surrogates
        return continues(1, low, high) && continues(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const uchar low = lead == 0xf0 ? 0x90 : 0x80;
        const uchar high = lead == 0xf4 ? 0x8f : 0xbf; // nothing past U+10FFFF
        return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

} // namespace Vitrine::Json
