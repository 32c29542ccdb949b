// SPDX-License-Identifier: Apache-2.0
#include "raw/rawspans.h"

namespace Vitrine {

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.';
}

/** The place behind the text that begins, or goes on, at \p at. */
qsizetype behindText(QStringView line, qsizetype at)
{
    for (; at < line.size() && line[at] != u'"'; ++at) {
        if (line[at] == u'\\')
            ++at;
    }
    return qMin(at + 1, line.size());
}

bool isKey(QStringView line, qsizetype behind)
{
    while (behind < line.size() && line[behind].isSpace())
        ++behind;
    return behind < line.size() && line[behind] == u':';
}

} // namespace

QList<RawSpan> rawSpans(QStringView line, bool goesOn)
{
    QList<RawSpan> spans;
    qsizetype at = 0;
    const auto add = [&](qsizetype end, RawSpan::What what) {
        spans.append({int(at), int(end - at), what});
        at = end;
    };
    if (goesOn)
        add(behindText(line, 0), RawSpan::What::Text);
    while (at < line.size()) {
        const QChar c = line[at];
        if (c == u'"') {
            const qsizetype end = behindText(line, at + 1);
            add(end, isKey(line, end) ? RawSpan::What::Key : RawSpan::What::Text);
        } else if (isOfWord(c)) {
            qsizetype end = at;
            while (end < line.size() && isOfWord(line[end]))
                ++end;
            add(end, c.isLetter() ? RawSpan::What::Word : RawSpan::What::Number);
        } else {
            ++at;
        }
    }
    return spans;
}

} // namespace Vitrine
