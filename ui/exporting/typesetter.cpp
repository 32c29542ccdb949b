// SPDX-License-Identifier: Apache-2.0
#include "exporting/typesetter.h"

#include "shown.h"
#include "theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qreal margin = 48;
constexpr qreal labelWidth = 150;
constexpr qreal gap = 10;
constexpr qreal indent = 12;
constexpr qreal narrowestColumn = 44;
constexpr qsizetype longestText = 200'000; ///< the other formats have the rest
constexpr qsizetype longestPiece = 2'000;  ///< of a paragraph that is laid out at once

/** Paper is white, whatever the screen is. */
const Theme &paperTheme()
{
    static const Theme theme = Theme::of(QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray,
                                                  QColor(0x1b1f26), Qt::white, Qt::white, Qt::white));
    return theme;
}

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

Typesetter::Typesetter(const Paper &paper, const QColor &colour, int firstPage)
    : m_paper(paper)
    , m_colour(colour)
    , m_number(firstPage)
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
}

void Typesetter::add(Column &column, const QString &text, const Ink &ink) const
{
    QTextOption option;
    const bool isRight = m_paper.isMirrored != ink.isAtEnd;
    option.setAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
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
                column.lines.append({layout, line.lineNumber(), line.height() * 1.12, ink.colour});
            }
            layout->endLayout();
        }
    }
}

Typesetter::Column Typesetter::column(qreal left, qreal width, const QString &text, const Ink &ink) const
{
    Column made{.left = left, .width = width};
    add(made, text, ink);
    return made;
}

qreal Typesetter::widthOf(const QString &text, const Ink &ink) const
{
    return QFontMetricsF(ink.font).horizontalAdvance(text.left(300)) + m_paper.units(2);
}

void Typesetter::put(const Column::Line &line, qreal left, qreal width, qreal top)
{
    const qreal x = m_paper.isMirrored ? m_area.right() - left - width : m_area.left() + left;
    m_pages.last().marks.append(SetPage::Line{line.layout, line.line, {x, top}, line.colour});
}

void Typesetter::ground(const QRectF &rect, const QColor &colour)
{
    QRectF place = rect;
    if (m_paper.isMirrored)
        place.moveLeft(m_paper.size().width() - rect.right());
    m_pages.last().marks.append(SetPage::Ground{place, colour});
}

void Typesetter::rule(qreal thickness, const QColor &colour)
{
    ground({m_area.left(), m_y, m_area.width(), m_paper.units(thickness)}, colour);
    space(thickness);
}

void Typesetter::beginPage()
{
    m_pages.append(SetPage());
    m_y = m_area.top();
    const Theme &theme = paperTheme();
    const qreal number = m_paper.units(90);
    const qreal foot = m_area.bottom() - m_paper.units(10);
    ground({m_area.left(), foot - m_paper.units(5), m_area.width(), m_paper.units(0.5)}, theme.line);
    const auto once = [&](const QString &text, qreal left, qreal width, qreal top, bool isAtEnd) {
        Ink ink = m_small;
        ink.isAtEnd = isAtEnd;
        const Column made = column(left, width, text, ink);
        put(made.lines.constFirst(), left, width, top);
        return made.lines.constFirst().height;
    };
    once(m_below, 0, m_area.width() - number, foot, false);
    once(tr("Page %1").arg(m_number++), m_area.width() - number, number, foot, true);
    if (m_pages.size() > 1) {
        m_y += once(m_running, 0, m_area.width(), m_y, false);
        space(3);
        rule(0.5, theme.line);
        space(10);
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

void Typesetter::title(const Report &report)
{
    const qreal width = m_area.width();
    const qreal bar = m_paper.units(3);
    const qreal left = bar + m_paper.units(gap);
    const qreal top = m_y;
    Column head = column(left, width - left, report.title, m_name);
    QStringList facts;
    for (const auto &[label, value] : report.facts)
        facts.append(tr("%1: %2", "label, value").arg(label, value));
    add(head, facts.join(u" · "_s), m_small);
    const bool isOnePage = head.height() <= room();
    row({head});
    if (isOnePage)
        ground({m_area.left(), top, bar, m_y - top}, m_colour);
    for (const QString &notice : report.notices) {
        space(6);
        const qreal begin = m_y;
        const Column said = column(left, width - left, notice, m_notice);
        const bool fits = said.height() <= room();
        row({said});
        if (fits)
            ground({m_area.left(), begin, m_paper.units(2), m_y - begin}, m_notice.colour);
    }
}

void Typesetter::section(const ReportSection &section)
{
    space(12);
    const Column heading = column(0, m_area.width(), section.title, m_heading);
    // A heading stands with what it is about.
    if (room() < heading.height() + m_paper.units(40))
        beginPage();
    row({heading});
    space(1);
    rule(0.6, paperTheme().line);
    space(4);
    for (const ReportBlock &block : section.blocks) {
        switch (block.kind) {
        case ReportBlock::Kind::Fields:
            fields(block.lines);
            break;
        case ReportBlock::Kind::Variants:
            variants(block);
            break;
        case ReportBlock::Kind::Steps:
            steps(block.lines);
            break;
        }
    }
}

void Typesetter::fields(const QList<ReportLine> &lines)
{
    const qreal labels = m_paper.units(labelWidth);
    const qreal left = labels + m_paper.units(gap);
    for (const ReportLine &line : lines) {
        const qreal inner = m_paper.units(indent) * (1 + std::min(line.depth, 6));
        const Column label = column(inner, labels - inner, line.label, m_label);
        Column value = column(left, m_area.width() - left, line.value, m_value);
        if (!line.note.isEmpty())
            add(value, line.note, m_small);
        row({label, value});
        space(3);
    }
}

QList<qreal> Typesetter::columnWidths(const ReportBlock &block) const
{
    const qreal between = m_paper.units(gap);
    QList<qreal> widths;
    for (qsizetype i = 0; i < block.header.size(); ++i) {
        qreal width = widthOf(block.header[i], m_label);
        for (const QStringList &cells : block.rows)
            width = std::max(width, widthOf(cells.value(i), m_strong));
        widths.append(std::max(width, m_paper.units(narrowestColumn) / 2));
    }
    const qreal left = m_paper.units(indent);
    const qreal all = std::accumulate(widths.begin(), widths.end(), left + between * qreal(widths.size() - 1));
    if (all <= m_area.width())
        return widths;
    const qreal each = (m_area.width() - left - between * qreal(widths.size() - 1)) / qreal(widths.size());
    if (each < m_paper.units(narrowestColumn))
        return {};
    // What is narrower than its share gives the rest to the others.
    qreal rest = each * qreal(widths.size());
    qsizetype wide = widths.size();
    for (const qreal width : std::as_const(widths)) {
        if (width <= each) {
            rest -= width;
            --wide;
        }
    }
    for (qreal &width : widths)
        width = width <= each ? width : rest / qreal(wide);
    return widths;
}

void Typesetter::variants(const ReportBlock &block)
{
    const QList<qreal> widths = columnWidths(block);
    if (widths.isEmpty())
        return variantsAsRows(block);
    const auto columns = [&](const QStringList &texts, const Ink &first, const Ink &others) {
        QList<Column> made;
        qreal left = m_paper.units(indent);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            made.append(column(left, widths[i], texts[i], i == 0 ? first : others));
            left += widths[i] + m_paper.units(gap);
        }
        return made;
    };
    const QList<Column> header = columns(block.header, m_label, m_label);
    row(header);
    for (const QStringList &cells : block.rows) {
        space(3);
        row(columns(cells, m_value, m_value), header);
    }
    space(3);
    for (const ReportLine &line : block.lines)
        row({column(m_paper.units(indent), m_area.width() - m_paper.units(indent), line.note, m_small)});
    space(3);
}

void Typesetter::variantsAsRows(const ReportBlock &block)
{
    for (const QStringList &cells : block.rows) {
        row({column(m_paper.units(indent), m_area.width() - m_paper.units(indent), cells.value(0), m_strong)});
        space(2);
        QList<ReportLine> lines;
        for (qsizetype i = 1; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                lines.append({.depth = 1, .label = block.header.value(i), .value = cells[i]});
        }
        fields(lines);
    }
    for (const ReportLine &line : block.lines)
        row({column(m_paper.units(indent), m_area.width() - m_paper.units(indent), line.note, m_small)});
    space(3);
}

void Typesetter::steps(const QList<ReportLine> &lines)
{
    const qreal sign = m_paper.units(22);
    int number = 0;
    for (qsizetype i = 0; i < lines.size();) {
        const ReportLine &step = lines[i];
        const qreal left = m_paper.units(indent) + sign;
        Column said = column(left, m_area.width() - left, step.label, m_strong);
        add(said, step.value, m_value);
        if (!step.note.isEmpty())
            add(said, step.note, m_small);
        for (++i; i < lines.size() && lines[i].depth > 0; ++i) {
            add(said, tr("%1: %2", "label, value").arg(lines[i].label, lines[i].value), m_small);
            if (!lines[i].note.isEmpty())
                add(said, lines[i].note, m_small);
        }
        row({column(m_paper.units(indent), sign, QString::number(++number), m_label), said});
        space(5);
    }
}

QList<SetPage> Typesetter::set(const Report &report)
{
    m_pages.clear();
    m_running = shownLine(report.title, 90);
    QStringList below{u"Vitrine " VITRINE_VERSION ""_s};
    if (!report.facts.isEmpty())
        below.append(shownLine(report.facts.constFirst().second, 50));
    m_below = below.join(u" · "_s);
    beginPage();
    title(report);
    for (const ReportSection &each : report.sections)
        section(each);
    return m_pages;
}

} // namespace Vitrine
