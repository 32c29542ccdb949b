// SPDX-License-Identifier: Apache-2.0
#include "longtext/textlines.h"

#include "product/safetext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Vitrine {

namespace {

constexpr quint32 longest = 2'000; ///< characters: a million that take no room are not one line

bool isIdeograph(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x2e80 && u <= 0x9fff) || (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff) ||
           (u >= 0xff00 && u <= 0xffef);
}

/** It belongs to the character before it. */
bool isTied(QChar c)
{
    return c.isMark() || c.isLowSurrogate() || c == u'\u200d' || c == u'\u200c';
}

class Breaker
{
public:
    Breaker(const QString &text, const QFont &font, int width, const std::atomic<bool> &stop)
        : m_text(text)
        , m_metrics(font)
        , m_width(std::max(width, 40))
        , m_stop(stop)
        , m_widths(0x10000, -1)
    {
    }

    std::vector<TextLine> lines()
    {
        qsizetype begin = 0;
        while (begin < m_text.size() && !m_stop.load(std::memory_order_relaxed)) {
            const qsizetype end = m_text.indexOf(u'\n', begin);
            const qsizetype behind = end < 0 ? m_text.size() : end + 1;
            paragraph(begin, behind);
            begin = behind;
        }
        return std::move(m_lines);
    }

private:
    void paragraph(qsizetype begin, qsizetype behind)
    {
        constexpr qsizetype looked = 1'000; // for a letter that says in which direction it runs
        const bool isRightToLeft = QStringView(m_text).sliced(begin, std::min(looked, behind - begin)).isRightToLeft();
        const auto add = [&](qsizetype end) {
            m_lines.push_back({quint32(begin), quint32(end - begin), isRightToLeft});
            begin = end;
        };
        qsizetype mayBreak = begin; // nowhere yet
        qreal wide = 0;
        qreal wideAtBreak = 0;
        for (qsizetype at = begin; at < behind && !m_stop.load(std::memory_order_relaxed); ++at) {
            const QChar c = m_text.at(at);
            const bool isBlank = c.isSpace();
            if (!isBlank && at > begin && !isTied(c) && isIdeograph(c) && !c.isPunct()) {
                mayBreak = at;
                wideAtBreak = wide;
            }
            const qreal width = widthAt(at);
            // A blank may hang over the edge: nobody sees it there.
            if ((wide + width > m_width && !isBlank && !isTied(c) && at > begin) || at - begin >= longest) {
                const bool betweenWords = mayBreak > begin;
                wide = betweenWords ? wide - wideAtBreak : 0;
                add(betweenWords ? mayBreak : at);
                mayBreak = begin;
            }
            wide += width;
            if (isBlank || c == u'-' || isIdeograph(c)) {
                mayBreak = at + 1;
                wideAtBreak = wide;
            }
        }
        if (behind > begin)
            add(behind);
    }

    qreal widthAt(qsizetype at)
    {
        const QChar c = m_text.at(at);
        if (c.isLowSurrogate())
            return 0;
        if (c.isHighSurrogate())
            return at + 1 < m_text.size() ? m_metrics.horizontalAdvance(m_text.mid(at, 2)) : 0;
        float &width = m_widths[c.unicode()];
        if (width < 0)
            width = c == u'\n' || c == u'\r' ? 0.0F
                    : c == u'\t'             ? float(m_metrics.horizontalAdvance(u' ') * 8)
                                             : float(m_metrics.horizontalAdvance(plain(QStringView(&c, 1))));
        return qreal(width);
    }

    const QString &m_text;
    QFontMetricsF m_metrics;
    qreal m_width;
    const std::atomic<bool> &m_stop;
    std::vector<float> m_widths; ///< of each character once it was measured
    std::vector<TextLine> m_lines;
};

} // namespace

std::vector<TextLine> textLines(const QString &text, const QFont &font, int width, const std::atomic<bool> &stop)
{
    return Breaker(text, font, width, stop).lines();
}

} // namespace Vitrine
