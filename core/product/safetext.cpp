// SPDX-License-Identifier: Apache-2.0
#include "product/safetext.h"

#include <QTextBoundaryFinder>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

bool isLineBreak(char16_t c)
{
    return (c >= u'\n' && c <= u'\r') || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

/** Marks that move, hide or reorder what stands next to them. Joiners (200C, 200D) are letters' business and stay. */
bool isInvisible(char16_t c)
{
    return c < u' ' || (c >= u'\u007f' && c <= u'\u009f') || c == u'\u061c' || c == u'\u180e' || c == u'\u200b' ||
           c == u'\u200e' || c == u'\u200f' || (c >= u'\u2028' && c <= u'\u202e') ||
           (c >= u'\u2060' && c <= u'\u206f') || c == u'\ufeff' || (c >= u'\ufff9' && c <= u'\ufffb');
}

void appendEscape(QString &out, char16_t c)
{
    constexpr QStringView digits = u"0123456789ABCDEF";
    const std::array escape{QChar(u'\\'),          QChar(u'u'),           digits[c >> 12],
                            digits[(c >> 8) & 15], digits[(c >> 4) & 15], digits[c & 15]};
    out.append(escape.data(), qsizetype(escape.size())); // one piece: an answer may hold a million of them
}

} // namespace

QString withEscapes(QStringView text, bool (*isEscaped)(char16_t c))
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || isEscaped(c.unicode())) {
            appendEscape(out, c.unicode());
        } else {
            out += c;
        }
    }
    return out;
}

QString plain(QStringView text)
{
    const auto isEscaped = [](char16_t c) {
        return isInvisible(c) && c != u'\n' && c != u'\t';
    };
    if (!text.contains(u'\r'))
        return withEscapes(text, isEscaped);
    return withEscapes(text.toString().replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n'), isEscaped);
}

QString oneLine(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool broken = false;
    for (const QChar c : text) {
        if (isLineBreak(c.unicode()) || c == u'\t') {
            broken = true;
            continue;
        }
        if (broken && !out.isEmpty()) {
            out += u' ';
        }
        broken = false;
        out += c;
    }
    return plain(out);
}

QString excerpt(QStringView text, int length)
{
    // A character is rarely more than a few units, but combining marks have no limit: cut those first.
    const QString line = oneLine(text.left(qsizetype(length) * 16));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    for (int i = 0; i < length; ++i) {
        if (finder.toNextBoundary() < 0) {
            break;
        }
    }
    const qsizetype end = finder.position() < 0 ? line.size() : finder.position();
    const bool whole = end >= line.size() && text.size() <= qsizetype(length) * 16;
    return whole ? line : QString(line.left(end) + u'…');
}

} // namespace Vitrine
