// SPDX-License-Identifier: Apache-2.0
/// What a Typesetter makes of each part of a report; pages, rows and lines are in typesetter.cpp.
#include "exporting/typesetter.h"

#include "form/stepsign.h"
#include "links.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qreal labelWidth = 150;
constexpr qreal gap = 10;
constexpr qreal indent = 12;
constexpr qreal narrowestColumn = 44;
constexpr qreal widestNeeded = 110; ///< of a word that a column is made for
constexpr qreal narrowestStep = 110;

} // namespace

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
    heading(section.title);
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

void Typesetter::heading(const QString &title)
{
    const Column heading = column(0, m_area.width(), title, m_heading);
    if (room() < heading.height() + m_paper.units(40))
        beginPage();
    const qsizetype marks = m_pages.constLast().marks.size();
    row({heading});
    space(1);
    rule(0.6, paperTheme().line);
    space(4);
    m_standing = Heading{title, marks};
}

void Typesetter::fields(const QList<ReportLine> &lines)
{
    const qreal labels = m_paper.units(labelWidth);
    const qreal left = labels + m_paper.units(gap);
    for (const ReportLine &line : lines) {
        const qreal inner = m_paper.units(indent) * (1 + std::min(line.depth, 6));
        const Column label = column(inner, labels - inner, line.label, m_label);
        Column value{.left = left, .width = m_area.width() - left};
        if (!line.value.isEmpty())
            add(value, line.value, inkOf(line));
        if (!line.note.isEmpty())
            add(value, line.note, m_small);
        row({label, value});
        space(3);
    }
}

QList<qreal> Typesetter::columnWidths(const ReportBlock &block) const
{
    // What a column would like, and what it needs so that no word is broken.
    QList<qreal> widths;
    QList<qreal> least;
    for (qsizetype i = 0; i < block.header.size(); ++i) {
        qreal width = widthOf(block.header[i], m_label);
        qreal word = widestWord(block.header[i], m_label);
        for (const QStringList &cells : block.rows) {
            width = std::max(width, widthOf(cells.value(i), m_strong));
            word = std::max(word, widestWord(cells.value(i), m_strong));
        }
        widths.append(std::max(width, m_paper.units(narrowestColumn) / 2));
        least.append(std::min(std::max(word, m_paper.units(narrowestColumn) / 2), m_paper.units(widestNeeded)));
    }
    const auto sum = [](const QList<qreal> &all) {
        return std::accumulate(all.begin(), all.end(), qreal(0));
    };
    const qreal room = m_area.width() - m_paper.units(indent) - m_paper.units(gap) * qreal(widths.size() - 1);
    if (sum(widths) <= room)
        return widths;
    const qreal rest = room - sum(least);
    if (rest < 0)
        return {};
    const qreal wanted = sum(widths) - sum(least);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] = least[i] + std::max<qreal>(0, widths[i] - least[i]) * rest / wanted;
    return widths;
}

void Typesetter::variants(const ReportBlock &block)
{
    const QList<qreal> widths = columnWidths(block);
    if (widths.isEmpty())
        return variantsAsRows(block);
    const auto columns = [&](const QStringList &texts, bool isHeader) {
        QList<Column> made;
        qreal left = m_paper.units(indent);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Ink ink = isHeader ? m_label : i == block.price ? m_strong : m_value;
            ink.isAtEnd = block.figures.value(i);
            made.append(column(left, widths[i], texts[i], ink));
            left += widths[i] + m_paper.units(gap);
        }
        return made;
    };
    const QList<Column> header = columns(block.header, true);
    const auto height = [](const QList<Column> &all) {
        return std::ranges::max(all, {}, &Column::height).height();
    };
    const qreal first = block.rows.isEmpty() ? 0 : height(columns(block.rows.constFirst(), false));
    if (room() < height(header) + m_paper.units(3) + std::min(first, m_area.height() / 3))
        beginPage();
    row(header);
    for (const QStringList &cells : block.rows) {
        space(3);
        row(columns(cells, false), header);
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
    const qreal left = m_paper.units(indent);
    const qreal between = m_paper.units(gap);
    const qreal sign = m_paper.units(12);
    const qreal room = m_area.width() - left + between;
    const qreal number = std::max<qreal>(1, std::floor(room / (m_paper.units(narrowestStep) + between)));
    const qreal width = room / number - between;
    const auto atLeft = [&](qsizetype place) {
        return left + qreal(place) * (width + between);
    };

    QList<Column> said;
    QList<StepState::State> states;
    for (qsizetype i = 0; i < lines.size();) {
        const ReportLine &step = lines[i];
        Column one = column(atLeft(said.size()), width, step.label, m_strong);
        Ink word = m_value;
        word.colour = stepTint(step.state, paperTheme());
        add(one, step.value, word);
        if (!step.note.isEmpty())
            add(one, step.note, m_small);
        for (++i; i < lines.size() && lines[i].depth > 0; ++i) {
            if (lines[i].value == step.label && lines[i].note.isEmpty())
                continue; // its name, which stands above
            add(one, tr("%1: %2", "label, value").arg(lines[i].label, lines[i].value), m_small);
            if (!lines[i].note.isEmpty())
                add(one, lines[i].note, m_small);
        }
        said.append(one);
        states.append(step.state);
        if (qreal(said.size()) < number && i < lines.size())
            continue;

        qreal height = 0;
        for (const Column &each : std::as_const(said))
            height = std::max(height, each.height());
        // A sign stands with its words.
        if (this->room() < sign + std::min(height, m_area.height() / 3) + m_paper.units(3))
            beginPage();
        for (qsizetype place = 0; place < states.size(); ++place) {
            const QRectF rect(m_area.left() + atLeft(place), m_y, sign, sign);
            this->sign(rect, states[place]);
            if (place + 1 < states.size() || i < lines.size())
                ground({rect.right() + m_paper.units(3), rect.center().y(), width + between - sign - m_paper.units(6),
                        m_paper.units(0.7)},
                       paperTheme().line);
        }
        m_y += sign;
        space(3);
        row(said);
        space(8);
        said.clear();
        states.clear();
    }
}

Typesetter::Ink Typesetter::inkOf(const ReportLine &line) const
{
    switch (line.kind) {
    case Kind::Nothing:
        return m_nothing;
    case Kind::Identifier:
        return m_code;
    case Kind::Link:
    case Kind::Picture:
        return openableLink(line.value) ? m_link : m_value;
    case Kind::Flag: {
        const Theme::Tint &tint = line.isTrue ? paperTheme().good : paperTheme().plain;
        Ink chip = m_value;
        chip.colour = tint.text;
        chip.chip = tint.ground;
        return chip;
    }
    default:
        return m_value;
    }
}

} // namespace Vitrine
