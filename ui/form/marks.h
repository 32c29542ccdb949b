// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QTextLayout>

class QPainter;

namespace Vitrine {

/** The text with blanks that do not break, as numbers have them, as those that somebody types: as long as it was. */
QString withPlainBlanks(QString text);

/** The places of \p found in \p text, in whatever case, on a ground of their own. */
QList<QTextLayout::FormatRange> marksIn(const QString &text, const QString &found, const QColor &ground);

/** That ground below a line of text which is then drawn with the same font, rectangle and flags. */
void paintMarks(QPainter *painter, const QRect &rect, int flags, const QString &text, const QString &found,
                const QColor &ground);

} // namespace Vitrine
