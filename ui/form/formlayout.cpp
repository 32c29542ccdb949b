// SPDX-License-Identifier: Apache-2.0
#include "form/formlayout.h"

#include "form/formdelegate.h"
#include "form/formtable.h"
#include "form/wrappedtext.h"
#include "shown.h"

#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

namespace Vitrine {

namespace {

/** Rows of one table or workflow: its columns are found by looking at all of them at once. */
constexpr int longestRun = 500;

} // namespace

FormMetrics::FormMetrics(const QFont &base)
    : font(base)
    , bold(base)
    , small(base)
    , mono(QFontDatabase::systemFont(QFontDatabase::FixedFont))
{
    bold.setBold(true);
    if (base.pointSizeF() > 0) {
        small.setPointSizeF(base.pointSizeF() * 0.88);
        mono.setPointSizeF(base.pointSizeF());
    } else {
        small.setPixelSize(qRound(base.pixelSize() * 0.88));
        mono.setPixelSize(base.pixelSize());
    }
    line = QFontMetrics(font).height();
    smallLine = QFontMetrics(small).height();
    row = line * 7 / 4;
    heading = line * 9 / 4;
    pad = line / 2;
    indent = line * 5 / 4;
    margin = line * 5 / 4;
    picture = line * 4;
    actions = RowAction::widest(font);
}

void FormLayout::begin(const FormModel &model, const FormMetrics &metrics, const State &state, int width)
{
    m_model = &model;
    m_metrics = &metrics;
    m_state = &state;
    m_boxes.clear();
    m_reach.clear();
    m_boxOfNode.assign(size_t(model.nodeCount()), -1);
    m_next.clear();
    m_sections = 0;
    m_width = width;
    m_height = metrics.pad;
}

bool FormLayout::placeMore(qsizetype units)
{
    for (m_units = units; m_units > 0;) {
        if (!m_next.empty())
            placeNext();
        else if (m_model && m_sections < m_model->rowCount())
            placeSection();
        else
            return false;
    }
    return true;
}

void FormLayout::placeSection()
{
    const QModelIndex section = m_model->index(m_sections, 0);
    ++m_sections;
    add({.role = FormBox::Role::Heading,
         .index = section,
         .rect = {m_metrics->margin, m_height, m_width - 2 * m_metrics->margin, m_metrics->heading}});
    m_height += m_metrics->heading + m_metrics->pad / 2;
    if (!m_state->folded.contains(int(m_model->section(section))))
        m_next.push_back({section});
}

void FormLayout::placeNext()
{
    Next &next = m_next.back();
    const int rows = m_model->rowCount(next.parent);
    if (next.row >= rows) {
        if (next.depth == 0)
            m_height += m_metrics->pad; // below a section
        m_next.pop_back();
        return;
    }
    const auto [parent, row, depth] = next;
    const QModelIndex index = m_model->index(row, 0, parent);
    const FormModel::Shape shape = m_model->shape(index);
    int last = row + 1;
    if (shape != FormModel::Shape::Row) {
        while (last < rows && last - row < longestRun && m_model->shape(m_model->index(last, 0, parent)) == shape)
            ++last;
    }
    next.row = last;
    if (const QModelIndex only = last == row + 1 ? m_model->onlyCell(index) : QModelIndex(); only.isValid()) {
        placeRow(only, depth);
    } else if (shape == FormModel::Shape::Variant) {
        placeTable({parent, row, last}, depth);
    } else if (shape == FormModel::Shape::Step) {
        placeSteps({parent, row, last});
    } else {
        placeRow(index, depth);
        if (m_model->rowCount(index) > 0)
            m_next.push_back({index, 0, depth + 1});
    }
}

void FormLayout::placeRow(const QModelIndex &index, int depth)
{
    // Deep nesting must leave room for the value: from the sixth level on the indent stays.
    const int indent = m_metrics->indent * qMin(depth, 6) + m_metrics->pad * 2;
    const int width = m_width - 2 * m_metrics->margin;
    const int labelWidth =
        qMax(qBound(m_metrics->line * 8, width * 28 / 100, m_metrics->line * 15), indent + m_metrics->line * 6);
    const int height = qMax(textHeight(index, width - labelWidth - m_metrics->pad - m_metrics->actions),
                            labelHeight(index, labelWidth - indent - m_metrics->pad));
    add({.role = FormBox::Role::Row,
         .index = index,
         .rect = {m_metrics->margin, m_height, width, height},
         .labelWidth = labelWidth,
         .indent = indent});
    m_height += height;
}

void FormLayout::placeWithChildren(const QModelIndex &index, int depth)
{
    placeRow(index, depth);
    const size_t before = m_next.size();
    m_next.push_back({index, 0, depth + 1});
    while (m_next.size() > before)
        placeNext();
}

void FormLayout::placeTable(const Run &run, int depth)
{
    // The first column's text stands below the labels of the rows above.
    const int left = m_metrics->margin + m_metrics->pad * 3 / 2 + m_metrics->indent * qMin(depth, 6);
    const FormTable table(*m_model, *m_metrics, run.parent, run.first, run.last, m_width - m_metrics->margin - left);
    const int headHeight = m_metrics->smallLine + m_metrics->pad;
    for (const FormTable::Column &column : table.columns) {
        add({.role = FormBox::Role::ColumnHead,
             .atEnd = column.atEnd,
             .index = column.first,
             .rect = {left + column.x, m_height, column.width, headHeight}});
    }
    m_height += headHeight;
    for (int row = run.first; row < run.last; ++row) {
        const QModelIndex variant = m_model->index(row, 0, run.parent);
        std::vector<QModelIndex> below;
        const std::vector<QModelIndex> cells = table.cells(variant, &below);
        const int height = m_metrics->row;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const FormTable::Column &column = table.columns[i];
            const auto role = cells[i] == variant ? FormBox::Role::Variant : FormBox::Role::Cell;
            if (cells[i].isValid())
                add({.role = role,
                     .atEnd = column.atEnd,
                     .index = cells[i],
                     .rect = {left + column.x, m_height, column.width, height}});
        }
        m_height += height;
        for (const QModelIndex &cell : cells)
            placeNote(cell, left);
        for (const QModelIndex &index : below)
            placeWithChildren(index, depth + 1);
    }
}

void FormLayout::placeNote(const QModelIndex &cell, int left)
{
    if (!cell.isValid() || m_model->noteText(cell).isEmpty())
        return;
    const int width = m_width - m_metrics->margin - left;
    const WrappedText note = measured(noteText(cell), m_metrics->small);
    const int height = note.height(width - m_metrics->pad, mostNoteLines) + m_metrics->pad / 2;
    add({.role = FormBox::Role::Note, .index = cell, .rect = {left, m_height, width, height}});
    m_height += height;
}

QString FormLayout::noteText(const QModelIndex &cell)
{
    const auto *model = qobject_cast<const FormModel *>(cell.model());
    return FormModel::tr("%1: %2").arg(cell.data().toString(), shown(model->noteText(cell), 600));
}

QString FormLayout::detailText(const QModelIndex &detail)
{
    const auto *model = qobject_cast<const FormModel *>(detail.model());
    const QString value = shownLine(model->valueText(detail));
    return model->field(detail)->value.kind == Kind::Identifier
               ? value
               : FormModel::tr("%1: %2").arg(detail.data().toString(), value);
}

int FormLayout::stepWidth(const Run &run, int available) const
{
    const QFontMetrics name(m_metrics->font);
    const QFontMetrics small(m_metrics->small);
    int widest = 0;
    for (int row = run.first; row < run.last; ++row) {
        const QModelIndex step = m_model->index(row, 0, run.parent);
        widest = qMax(widest, name.horizontalAdvance(shownLine(step.data().toString(), 60)));
        widest = qMax(widest, small.horizontalAdvance(shownLine(m_model->valueText(step), 60)));
        for (int i = 0; i < m_model->rowCount(step); ++i)
            widest = qMax(widest, small.horizontalAdvance(detailText(m_model->index(i, 0, step)).left(60)));
    }
    return qMin(available, qBound(m_metrics->line * 7, widest + m_metrics->pad * 3, m_metrics->line * 16));
}

void FormLayout::placeSteps(const Run &run)
{
    const int left = m_metrics->margin + m_metrics->pad * 3 / 2;
    const int available = qMax(m_width - m_metrics->margin - left, m_metrics->line * 9);
    const int width = stepWidth(run, available);
    const int inARow = qMax(1, available / width);
    const int head = m_metrics->line * 3 + m_metrics->pad;
    for (int first = run.first; first < run.last; first += inARow) {
        int height = head;
        std::vector<QModelIndex> nested;
        const int end = qMin(first + inARow, run.last);
        for (int row = first; row < end; ++row) {
            const QModelIndex step = m_model->index(row, 0, run.parent);
            const int x = left + (row - first) * width;
            add({.role = FormBox::Role::Step,
                 .last = row + 1 == run.last,
                 .index = step,
                 .rect = {x, m_height, width, head}});
            int y = m_height + head;
            const int details = m_model->rowCount(step);
            for (int i = 0; i < details; ++i) {
                const QModelIndex detail = m_model->index(i, 0, step);
                const Field *field = m_model->field(detail);
                // The name of the step stands there already.
                if (field->term == Term::Name && field->fields.isEmpty() &&
                    m_model->valueText(detail) == m_model->field(step)->label)
                    continue;
                if (m_model->rowCount(detail) > 0) {
                    nested.push_back(detail);
                    continue;
                }
                const int within = width - m_metrics->pad * 2;
                const int lines = measured(detailText(detail), m_metrics->small).height(within, mostDetailLines) + 2;
                add({.role = FormBox::Role::StepDetail,
                     .index = detail,
                     .rect = {x, y, width - m_metrics->pad, lines}});
                y += lines;
            }
            height = qMax(height, y - m_height);
        }
        m_height += height + m_metrics->pad;
        for (const QModelIndex &index : nested)
            placeWithChildren(index, 1);
    }
}

WrappedText FormLayout::measured(const QString &text, const QFont &font)
{
    m_units -= 1 + text.size() / 8;
    return {text, font};
}

int FormLayout::textHeight(const QModelIndex &index, int width)
{
    const Field *field = m_model->field(index);
    const QString note = m_model->noteText(index);
    int height = m_metrics->row;
    const Value &value = field->value;
    if (!m_model->isVeiled(index) && mayBeLong(index, width)) {
        const bool whole = m_state->unfolded.contains(FormModel::node(index));
        const QString said = shown(
            (whole ? m_model->valueText(index) : m_model->foldedText(index)) + m_model->ageText(index), longestInForm);
        const WrappedText text = measured(said, value.kind == Kind::Identifier ? m_metrics->mono : m_metrics->font);
        height += text.height(width, whole ? longestInForm : foldedLines) - m_metrics->line;
        if (otherLanguages(*field) > 0 || text.hasMoreLinesThan(foldedLines, width))
            height += m_metrics->smallLine + (note.isEmpty() ? 0 : m_metrics->pad); // for the words that unfold it
    }
    if (!note.isEmpty())
        height += measured(shown(note, 600), m_metrics->small).height(width, mostNoteLines);
    if (m_model->hasPicture(index))
        height += m_metrics->picture + m_metrics->pad;
    return qMax(height, m_metrics->row);
}

bool FormLayout::mayBeLong(const QModelIndex &index, int width)
{
    const Value &value = m_model->field(index)->value;
    const auto isLong = [&](const QString &text, qsizetype more) {
        return (text.size() + more) * m_metrics->line > width || text.contains(u'\n');
    };
    switch (value.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Identifier:
    case Kind::Link:
    case Kind::Picture:
    case Kind::Secret:
        return isLong(value.text, 0);
    case Kind::Number:
    case Kind::Money:
    case Kind::Percent:
    case Kind::Flag:
        return isLong(value.text, value.text.size() / 2 + 8); // what groups, a currency or a word add
    case Kind::LanguageTexts:
        return true;
    default:
        --m_units;
        return isLong(m_model->foldedText(index), m_model->ageText(index).size());
    }
}

int FormLayout::labelHeight(const QModelIndex &index, int width)
{
    const QString label = index.data().toString();
    if (label.size() * m_metrics->line <= width || QFontMetrics(m_metrics->font).horizontalAdvance(label) <= width)
        return 0;
    return m_metrics->row - m_metrics->line + measured(label, m_metrics->font).height(width, mostLabelLines);
}

void FormLayout::add(const FormBox &box)
{
    if (box.isReachable())
        m_boxOfNode[size_t(FormModel::node(box.index))] = int(m_boxes.size());
    --m_units;
    m_width = qMax(m_width, box.rect.right() + 1);
    m_reach.push_back(qMax(m_reach.empty() ? 0 : m_reach.back(), box.rect.bottom()));
    m_boxes.push_back(box);
}

const FormBox *FormLayout::box(const QModelIndex &index) const
{
    const int node = FormModel::node(index);
    if (node < 0 || size_t(node) >= m_boxOfNode.size() || m_boxOfNode[size_t(node)] < 0)
        return nullptr;
    return &m_boxes[size_t(m_boxOfNode[size_t(node)])];
}

std::pair<size_t, size_t> FormLayout::boxesBetween(int top, int bottom) const
{
    const auto first = std::lower_bound(m_reach.begin(), m_reach.end(), top) - m_reach.begin();
    auto last = size_t(first);
    // Steps of one line stand side by side, each with its details: one that begins above may come behind one that
    // begins below.
    while (last < m_boxes.size() &&
           (m_boxes[last].rect.top() <= bottom || m_boxes[last].role == FormBox::Role::StepDetail))
        ++last;
    return {size_t(first), last};
}

const FormBox *FormLayout::boxAt(QPoint point) const
{
    const auto [first, last] = boxesBetween(point.y(), point.y());
    for (size_t i = first; i < last; ++i) {
        if (m_boxes[i].isReachable() && m_boxes[i].rect.contains(point))
            return &m_boxes[i];
    }
    return nullptr;
}

} // namespace Vitrine
