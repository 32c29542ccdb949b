// SPDX-License-Identifier: Apache-2.0
#include "shown.h"

#include "product/safetext.h"

#include <QStringView>

namespace Vitrine {

namespace {

/** Ten thousand marks upon one letter take a quarter of a second to draw; no script needs more than a few. */
QString withoutEndlessMarks(QStringView text)
{
    constexpr int marksInARow = 8;
    QString result;
    result.reserve(text.size());
    int marks = 0;
    for (const QChar c : text) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks <= marksInARow)
            result += c;
    }
    return result;
}

} // namespace

QString shown(const QString &text, qsizetype limit)
{
    QStringView head = QStringView(text).first(qMin(text.size(), limit));
    if (head.size() < text.size() && !head.isEmpty() && head.back().isHighSurrogate())
        head.chop(1);
    QString result = plain(withoutEndlessMarks(head));
    if (head.size() < text.size())
        result += u'…';
    return result;
}

QString shownLine(const QString &text, qsizetype limit)
{
    return oneLine(shown(text, limit));
}

} // namespace Vitrine
