// SPDX-License-Identifier: Apache-2.0
#include "exporting/typesetter.h"

#include "shown.h"
#include "theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qreal margin = 48;
constexpr qsizetype longestText = 200'000; ///< the other formats have the rest
constexpr qsizetype longestPiece = 2'000;  ///< of a paragraph that is laid out at once

/** Where \p text is written in letters that stand alone, "fi" stays two of them for who searches or copies: with any
 * spacing, be it next to none, there are no ligatures. */
QFont searchable(QFont font, const QString &text)
{
    const bool isApart = std::ranges::all_of(text, [](QChar c) {
        return c.direction() != QChar::DirR && c.direction() != QChar::DirAL;
    });
    if (isApart && text.contains(u'f'))
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

/** A paragraph in pieces of bearable length, cut between characters and after a blank where there is one. */
QStringList pieces(const QString &paragraph)
{
    QStringList all;
    qsizetype from = 0;
    while (paragraph.size() - from > longestPiece) {
        qsizetype to = paragraph.lastIndexOf(u' ', from + longestPiece - 1) + 1;
        if (to <= from)
            to = from + longestPiece - (paragraph[from + longestPiece - 1].isHighSurrogate() ? 1 : 0);
        all.append(paragraph.sliced(from, to - from));
        from = to;
    }
    return all << paragraph.sliced(from);
}

} // namespace

qreal Typesetter::Column::height() const
{
    return std::accumulate(lines.begin(), lines.end(), qreal(0), [](qreal sum, const Line &line) {
        return sum + line.height;
    });
}

Typesetter::Typesetter(const Paper &paper, const QString &colour)
    : m_paper(paper)
    , m_colour(profileColour(colour, paperPalette()))
{
    const QSizeF size = m_paper.size();
    const qreal edge = m_paper.units(margin);
    m_area = QRectF(edge, edge, size.width() - 2 * edge, size.height() - 2 * edge);
    m_bottom = m_area.bottom() - m_paper.units(18);

    const Theme &theme = paperTheme();
    const auto ink = [this](qreal points, const QColor &shade, bool isBold = false) {
        QFont font;
        font.setPixelSize(qRound(m_paper.units(points)));
        font.setBold(isBold);
        font.setHintingPreference(QFont::PreferNoHinting);
        return Ink{.font = font, .colour = shade};
    };
    m_name = ink(17, theme.plain.text, true);
    m_heading = ink(11, theme.plain.text, true);
    m_label = ink(9, theme.muted);
    m_value = ink(9, theme.plain.text);
    m_strong = ink(9, theme.plain.text, true);
    m_small = ink(8, theme.muted);
    m_notice = ink(9, theme.warn.text);
    m_nothing = ink(9, theme.muted);
    m_nothing.font.setItalic(true);
    m_link = ink(9, theme.accent);
    m_code = ink(8.5, theme.plain.text);
    m_code.font.setFamilies({u"DejaVu Sans Mono"_s, u"monospace"_s});
    m_code.font.setStyleHint(QFont::Monospace);
}

void Typesetter::add(Column &column, const QString &text, const Ink &ink)
{
    QTextOption option;
    const bool isRight = m_paper.isMirrored != ink.isAtEnd;
    option.setAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (text.size() > longestText)
        m_isCut = true;
    lookForFonts(text, ink.font);
    const QStringList paragraphs = shown(text, longestText).split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const QStringList parts = pieces(paragraph);
        for (const QString &piece : parts) {
            auto layout = std::make_shared<QTextLayout>(piece, searchable(ink.font, piece));
            layout->setTextOption(option);
            layout->setCacheEnabled(true);
            layout->beginLayout();
            for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
                line.setLineWidth(column.width);
                line.setPosition({0, 0});
                column.lines.append({layout, line.lineNumber(), line.height() * 1.12, ink.colour, ink.chip});
            }
            layout->endLayout();
        }
    }
}

void Typesetter::lookForFonts(const QString &text, const QFont &font)
{
    constexpr char16_t firstRare = 0x250; // what comes before is Latin
    const QStringView seen = QStringView(text).left(longestText);
    if (std::ranges::all_of(seen, [](QChar c) {
            return c < QChar(firstRare);
        }))
        return;
    const QFontMetricsF metrics(font);
    const QList<uint> letters = seen.toUcs4();
    for (const uint letter : letters) {
        // Formats and what chooses between two forms of a letter are not drawn.
        const bool isDrawn = letter >= firstRare && QChar::isPrint(letter) && !QChar::isSpace(letter) &&
                             QChar::category(letter) != QChar::Other_Format && (letter < 0xfe00 || letter > 0xfe0f);
        if (isDrawn && !m_letters.contains(letter))
            m_letters.insert(letter, metrics.inFontUcs4(letter));
    }
}

QString Typesetter::missing() const
{
    QList<char32_t> letters;
    for (auto letter = m_letters.cbegin(); letter != m_letters.cend(); ++letter) {
        if (!letter.value())
            letters.append(letter.key());
    }
    std::ranges::sort(letters);
    QStringList names;
    for (const char32_t letter : std::as_const(letters))
        names.append(u"U+%1"_s.arg(QString::number(letter, 16).toUpper(), 4, u'0'));
    constexpr qsizetype most = 8;
    if (names.size() > most)
        names = names.first(most) << u"…"_s;
    return names.join(u", "_s);
}

Typesetter::Column Typesetter::column(qreal left, qreal width, const QString &text, const Ink &ink)
{
    Column made{.left = left, .width = width};
    add(made, text, ink);
    return made;
}

qreal Typesetter::widthOf(const QString &text, const Ink &ink) const
{
    return QFontMetricsF(ink.font).horizontalAdvance(text.left(300)) + m_paper.units(2);
}

qreal Typesetter::widestWord(const QString &text, const Ink &ink) const
{
    qreal widest = 0;
    const QStringList words = text.left(300).split(u' ');
    for (const QString &word : words)
        widest = std::max(widest, widthOf(word, ink));
    return widest;
}

void Typesetter::put(const Column::Line &line, qreal left, qreal width, qreal top)
{
    m_standing.reset();
    qreal x = m_paper.isMirrored ? m_area.right() - left - width : m_area.left() + left;
    if (line.chip.isValid()) {
        const qreal aside = m_paper.units(6);
        const QRectF text = line.layout->lineAt(line.line).naturalTextRect().translated(x, top);
        const QRectF chip = text.adjusted(-aside, -m_paper.units(0.5), aside, m_paper.units(0.5));
        x += m_paper.isMirrored ? -aside : aside;
        m_pages.last().marks.append(
            SetPage::Ground{chip.translated(m_paper.isMirrored ? -aside : aside, 0), line.chip, chip.height() / 2});
    }
    m_pages.last().marks.append(SetPage::Line{line.layout, line.line, {x, top}, line.colour});
}

void Typesetter::ground(const QRectF &rect, const QColor &colour)
{
    m_standing.reset();
    QRectF place = rect;
    if (m_paper.isMirrored)
        place.moveLeft(m_paper.size().width() - rect.right());
    m_pages.last().marks.append(SetPage::Ground{place, colour});
}

void Typesetter::sign(const QRectF &rect, StepState::State state)
{
    m_standing.reset();
    QRectF place = rect;
    if (m_paper.isMirrored)
        place.moveLeft(m_paper.size().width() - rect.right());
    m_pages.last().marks.append(SetPage::Sign{place, state});
}

void Typesetter::rule(qreal thickness, const QColor &colour)
{
    ground({m_area.left(), m_y, m_area.width(), m_paper.units(thickness)}, colour);
    space(thickness);
}

void Typesetter::once(const QString &text, qreal left, qreal width, qreal top, bool isAtEnd)
{
    Ink ink = m_small;
    ink.isAtEnd = isAtEnd;
    const Column made = column(left, width, text, ink);
    put(made.lines.constFirst(), left, width, top);
}

void Typesetter::beginPage()
{
    const std::optional<Heading> standing = std::exchange(m_standing, std::nullopt);
    if (standing)
        m_pages.last().marks.resize(standing->marks);
    m_pages.append(SetPage());
    m_y = m_area.top();
    if (m_pages.size() > 1) {
        once(m_running, 0, m_area.width(), m_y, false);
        space(14);
        rule(0.5, paperTheme().line);
        space(10);
    }
    if (standing)
        heading(standing->title);
}

void Typesetter::endPages(const QString &below, bool isWhole)
{
    const qreal number = m_paper.units(110);
    const qreal foot = m_area.bottom() - m_paper.units(10);
    QList<SetPage> pages;
    pages.swap(m_pages);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        m_pages.append(std::move(pages[i]));
        ground({m_area.left(), foot - m_paper.units(5), m_area.width(), m_paper.units(0.5)}, paperTheme().line);
        once(below, 0, m_area.width() - number, foot, false);
        once(isWhole ? tr("Page %1 of %2").arg(i + 1).arg(pages.size()) : tr("Page %1").arg(i + 1),
             m_area.width() - number, number, foot, true);
    }
}

void Typesetter::row(QList<Column> columns, const QList<Column> &header)
{
    const auto tallest = [](const QList<Column> &all) {
        qreal most = 0;
        for (const Column &each : all)
            most = std::max(most, each.height());
        return most;
    };
    const auto again = [&] {
        beginPage();
        if (!header.isEmpty())
            row(header);
    };
    // Short rows stay whole; long ones begin where they are.
    const qreal height = tallest(columns);
    if (height > room() && (height < m_area.height() / 3 || room() < m_paper.units(40)))
        again();
    while (tallest(columns) > 0) {
        qreal used = 0;
        for (Column &each : columns) {
            qreal y = 0;
            // A page takes one line at least, however tall that is.
            while (!each.lines.isEmpty() && (y == 0 || y + each.lines.constFirst().height <= room())) {
                put(each.lines.constFirst(), each.left, each.width, m_y + y);
                y += each.lines.takeFirst().height;
            }
            used = std::max(used, y);
        }
        m_y += used;
        if (tallest(columns) > 0)
            again();
    }
}

QList<SetPage> Typesetter::set(const Report &report, bool isWhole)
{
    m_pages.clear();
    m_isCut = false;
    m_letters.clear();
    m_running = shownLine(report.title, 90);
    QStringList below{u"Vitrine " VITRINE_VERSION ""_s};
    if (!report.facts.isEmpty())
        below.append(shownLine(report.facts.constFirst().second, 50));
    beginPage();
    title(report);
    for (const ReportSection &each : report.sections)
        section(each);
    if (m_isCut) {
        space(12);
        row({column(0, m_area.width(),
                    tr("A text ends in “…” because it is too long for paper; the other formats have it whole."),
                    m_notice)});
    }
    if (const QString letters = missing(); !letters.isEmpty()) {
        space(12);
        row({column(0, m_area.width(),
                    tr("Boxes stand in the place of letters that no font of this computer has (%1); the other formats "
                       "have them.")
                        .arg(letters),
                    m_notice)});
    }
    endPages(below.join(u" · "_s), isWhole);
    return m_pages;
}

} // namespace Vitrine
