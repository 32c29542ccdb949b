// SPDX-License-Identifier: Apache-2.0
#include "raw/rawlines.h"

#include <algorithm>

namespace Vitrine {

namespace {

constexpr quint32 longest = 400; ///< bytes of a piece

class Breaker
{
public:
    Breaker(const QByteArray &bytes, const std::atomic<bool> &stop)
        : m_data(bytes.constData())
        , m_size(quint32(bytes.size()))
        , m_stop(stop)
    {
    }

    std::vector<RawLine> json()
    {
        m_lines.reserve(m_size / 24);
        quint32 at = 0;
        quint32 begin = 0;
        while (at < m_size && !m_stop.load(std::memory_order_relaxed)) {
            const char c = m_data[at];
            if (at == begin && isBlank(c)) {
                begin = ++at;
            } else if (c == '"') {
                at = behindString(at);
            } else if (c == '{' || c == '[') {
                const quint32 close = behindBlanks(at + 1);
                if (close < m_size && m_data[close] == (c == '{' ? '}' : ']')) {
                    at = close + 1; // An empty container stays on its line.
                } else {
                    add(begin, ++at);
                    ++m_depth;
                    begin = at;
                }
            } else if (c == '}' || c == ']') {
                add(begin, at);
                m_depth = m_depth > 0 ? m_depth - 1 : 0;
                begin = at++;
                at = withComma(at);
                add(begin, at);
                begin = at;
            } else if (c == ',') {
                add(begin, ++at);
                begin = at;
            } else {
                ++at;
            }
        }
        add(begin, at);
        return std::move(m_lines);
    }

    std::vector<RawLine> text()
    {
        quint32 begin = 0;
        for (quint32 at = 0; at < m_size && !m_stop.load(std::memory_order_relaxed); ++at) {
            if (m_data[at] == '\n') {
                pieces(begin, at > begin && m_data[at - 1] == '\r' ? at - 1 : at);
                begin = at + 1;
            }
        }
        if (begin < m_size)
            pieces(begin, m_size);
        return std::move(m_lines);
    }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

    quint32 behindBlanks(quint32 at) const
    {
        while (at < m_size && isBlank(m_data[at]))
            ++at;
        return at;
    }

    quint32 behindString(quint32 at) const
    {
        for (++at; at < m_size && m_data[at] != '"'; ++at) {
            if (m_data[at] == '\\')
                ++at;
        }
        return qMin(at + 1, m_size);
    }

    quint32 withComma(quint32 at) const
    {
        const quint32 comma = behindBlanks(at);
        return comma < m_size && m_data[comma] == ',' ? comma + 1 : at;
    }

    void add(quint32 begin, quint32 end)
    {
        while (end > begin && isBlank(m_data[end - 1]))
            --end;
        if (end > begin)
            pieces(begin, end);
    }

    void pieces(quint32 begin, quint32 end)
    {
        bool goesOn = false;
        do {
            quint32 to = end - begin > longest ? begin + longest : end;
            while (to < end && to > begin + 1 && (quint8(m_data[to]) & 0xc0) == 0x80)
                --to; // No piece ends within a character.
            m_lines.push_back({begin, to - begin, quint16(qMin(m_depth, 60)), goesOn});
            goesOn = true;
            begin = to;
        } while (begin < end);
    }

    const char *m_data;
    quint32 m_size;
    const std::atomic<bool> &m_stop;
    std::vector<RawLine> m_lines;
    int m_depth = 0;
};

} // namespace

bool looksLikeJson(const QByteArray &bytes)
{
    const auto first = std::ranges::find_if_not(bytes, [](char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    });
    return first != bytes.end() && (*first == '{' || *first == '[');
}

std::vector<RawLine> rawLines(const QByteArray &bytes, const std::atomic<bool> &stop)
{
    Breaker breaker(bytes, stop);
    return looksLikeJson(bytes) ? breaker.json() : breaker.text();
}

} // namespace Vitrine
