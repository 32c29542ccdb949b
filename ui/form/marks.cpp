// SPDX-License-Identifier: Apache-2.0
#include "form/marks.h"

#include <QPainter>

namespace Vitrine {

namespace {

constexpr qsizetype mostMarks = 1'000; ///< of one text: one letter may be found in every word

} // namespace

QString withPlainBlanks(QString text)
{
    for (const char16_t blank : {u'\u00a0', u'\u2009', u'\u202f'})
        text.replace(QChar(blank), QChar(u' '));
    return text;
}

QList<QTextLayout::FormatRange> marksIn(const QString &drawn, const QString &typed, const QColor &ground)
{
    const QString text = withPlainBlanks(drawn);
    const QString found = withPlainBlanks(typed);
    QList<QTextLayout::FormatRange> marks;
    if (found.isEmpty())
        return marks;
    QTextCharFormat format;
    format.setBackground(ground);
    for (qsizetype at = text.indexOf(found, 0, Qt::CaseInsensitive); at >= 0 && marks.size() < mostMarks;
         at = text.indexOf(found, at + found.size(), Qt::CaseInsensitive))
        marks.append({int(at), int(found.size()), format});
    return marks;
}

void paintMarks(QPainter *painter, const QRect &rect, int flags, const QString &text, const QString &found,
                const QColor &ground)
{
    const QList<QTextLayout::FormatRange> marks = marksIn(text, found, ground);
    if (marks.isEmpty())
        return;
    QTextLayout layout(text, painter->font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const qreal spare = rect.width() - line.naturalTextWidth();
    const qreal left = rect.left() + (flags & Qt::AlignRight ? spare : flags & Qt::AlignHCenter ? spare / 2 : 0);
    const qreal top = rect.top() + (rect.height() - line.height()) / 2;
    for (const QTextLayout::FormatRange &mark : marks) {
        const qreal from = line.cursorToX(mark.start);
        const qreal to = line.cursorToX(mark.start + mark.length);
        painter->fillRect(QRectF(left + qMin(from, to), top, qAbs(to - from), line.height()), ground);
    }
}

} // namespace Vitrine
