// SPDX-License-Identifier: Apache-2.0
#include "exporting/columns.h"

#include <QTextBoundaryFinder>

#include <unicode/uchar.h>

#include <algorithm>

namespace Vitrine {

namespace {

int columnsOfCharacter(char32_t c)
{
    const auto point = UChar32(c);
    switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
        return 0;
    default:
        break;
    }
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

QStringView withoutBlanksBehind(QStringView text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/** Fills lines of one paragraph piece by piece. */
class Filling
{
public:
    Filling(int columns, QStringList &lines)
        : m_columns(columns)
        , m_lines(lines)
    {
    }

    /** All pieces between boundaries of that kind; one that is wider than a line is cut between characters. */
    void add(QTextBoundaryFinder::BoundaryType type, const QString &text)
    {
        QTextBoundaryFinder finder(type, text);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
            const QStringView piece = QStringView(text).sliced(from, to - from);
            // Blanks at the end of a line need no room.
            const int needed = columnsOf(withoutBlanksBehind(piece));
            if (m_used > 0 && m_used + needed > m_columns)
                end();
            if (needed > m_columns && type == QTextBoundaryFinder::Line) {
                add(QTextBoundaryFinder::Grapheme, piece.toString());
            } else {
                m_line += piece;
                m_used += columnsOf(piece);
            }
        }
    }

    void end()
    {
        m_lines.append(withoutBlanksBehind(m_line).toString());
        m_line.clear();
        m_used = 0;
    }

private:
    int m_columns;
    QStringList &m_lines;
    QString m_line;
    int m_used = 0;
};

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        i += isPair ? 1 : 0;
        columns += columnsOfCharacter(c);
    }
    return columns;
}

QString filled(const QString &text, int columns)
{
    return QString(text + QString(std::max(0, columns - columnsOf(text)), u' '));
}

QString filledBefore(const QString &text, int columns)
{
    return QString(QString(std::max(0, columns - columnsOf(text)), u' ') + text);
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList paragraphs = text.split(u'\n');
    if (columns <= 0)
        return paragraphs;
    QStringList lines;
    for (const QString &paragraph : std::as_const(paragraphs)) {
        Filling filling(columns, lines);
        filling.add(QTextBoundaryFinder::Line, paragraph);
        filling.end();
    }
    return lines;
}

} // namespace Vitrine
