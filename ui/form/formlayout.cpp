// SPDX-License-Identifier: Apache-2.0
#include "form/formlayout.h"

#include "form/formtable.h"
#include "form/wrappedtext.h"
#include "shown.h"

#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

namespace Vitrine {

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
}

void FormLayout::place(const FormModel &model, const FormMetrics &metrics, const State &state, int width)
{
    m_model = &model;
    m_metrics = &metrics;
    m_state = &state;
    m_boxes.clear();
    m_boxOfNode.assign(size_t(model.nodeCount()), -1);
    m_width = width;
    m_height = metrics.pad;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex section = model.index(row, 0);
        add({.role = FormBox::Role::Heading,
             .index = section,
             .rect = {metrics.margin, m_height, width - 2 * metrics.margin, metrics.heading}});
        m_height += metrics.heading + metrics.pad / 2;
        if (!state.folded.contains(int(model.section(section)))) {
            placeChildren(section, 0);
            m_height += metrics.pad;
        }
    }
    m_height += metrics.margin;
    m_reach.resize(m_boxes.size());
    int reach = 0;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_reach[i] = reach = qMax(reach, m_boxes[i].rect.bottom());
}

void FormLayout::placeChildren(const QModelIndex &parent, int depth)
{
    const int rows = m_model->rowCount(parent);
    for (int row = 0; row < rows;) {
        const FormModel::Shape shape = m_model->shape(m_model->index(row, 0, parent));
        if (shape == FormModel::Shape::Row) {
            placeRow(m_model->index(row, 0, parent), depth);
            ++row;
            continue;
        }
        int last = row + 1;
        while (last < rows && m_model->shape(m_model->index(last, 0, parent)) == shape)
            ++last;
        if (shape == FormModel::Shape::Variant)
            placeTable({parent, row, last}, depth);
        else
            placeSteps({parent, row, last});
        row = last;
    }
}

void FormLayout::placeRow(const QModelIndex &index, int depth)
{
    // Deep nesting must leave room for the value: from the sixth level on the indent stays.
    const int indent = m_metrics->indent * qMin(depth, 6) + m_metrics->pad * 2;
    const int width = m_width - 2 * m_metrics->margin;
    const int labelWidth =
        qMax(qBound(m_metrics->line * 8, width * 28 / 100, m_metrics->line * 15), indent + m_metrics->line * 6);
    const int height = textHeight(index, width - labelWidth - m_metrics->pad);
    add({.role = FormBox::Role::Row,
         .index = index,
         .rect = {m_metrics->margin, m_height, width, height},
         .labelWidth = labelWidth,
         .indent = indent});
    m_height += height;
    placeChildren(index, depth + 1);
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
            placeRow(index, depth + 1);
    }
}

void FormLayout::placeNote(const QModelIndex &cell, int left)
{
    if (!cell.isValid() || m_model->noteText(cell).isEmpty())
        return;
    const int width = m_width - m_metrics->margin - left;
    const WrappedText note(noteText(cell), m_metrics->small);
    const int height = note.height(width - m_metrics->pad, mostNoteLines) + m_metrics->pad / 2;
    add({.role = FormBox::Role::Note, .index = cell, .rect = {left, m_height, width, height}});
    m_height += height;
}

QString FormLayout::noteText(const QModelIndex &cell)
{
    const auto *model = qobject_cast<const FormModel *>(cell.model());
    return FormModel::tr("%1: %2").arg(cell.data().toString(), shown(model->noteText(cell), 600));
}

void FormLayout::placeSteps(const Run &run)
{
    const int left = m_metrics->margin + m_metrics->pad * 3 / 2;
    const int available = qMax(m_width - m_metrics->margin - left, m_metrics->line * 9);
    const int inARow = qMax(1, available / (m_metrics->line * 10));
    const int width = available / qMax(inARow, qMin(5, inARow));
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
                add({.role = FormBox::Role::StepDetail,
                     .index = detail,
                     .rect = {x, y, width - m_metrics->pad, m_metrics->smallLine + 2}});
                y += m_metrics->smallLine + 2;
            }
            height = qMax(height, y - m_height);
        }
        m_height += height + m_metrics->pad;
        for (const QModelIndex &index : nested)
            placeRow(index, 1);
    }
}

int FormLayout::textHeight(const QModelIndex &index, int width) const
{
    const Field *field = m_model->field(index);
    int height = m_metrics->row;
    const Value &value = field->value;
    const bool mayBeLong =
        value.kind == Kind::LanguageTexts || value.text.size() * m_metrics->line > width || value.text.contains(u'\n');
    if (mayBeLong && !m_model->isVeiled(index)) {
        const bool whole = m_state->unfolded.contains(FormModel::node(index));
        const WrappedText text(shown(m_model->valueText(index), whole ? longestShown : longestFolded),
                               value.kind == Kind::Identifier ? m_metrics->mono : m_metrics->font);
        height += text.height(width, whole ? longestShown : foldedLines) - m_metrics->line;
        if (text.hasMoreLinesThan(foldedLines, width))
            height += m_metrics->smallLine; // Room for the words that unfold it.
    }
    if (const QString note = m_model->noteText(index); !note.isEmpty())
        height += WrappedText(shown(note, 600), m_metrics->small).height(width, mostNoteLines);
    if (m_model->hasPicture(index))
        height += m_metrics->picture + m_metrics->pad;
    return qMax(height, m_metrics->row);
}

void FormLayout::add(const FormBox &box)
{
    if (box.isReachable())
        m_boxOfNode[size_t(FormModel::node(box.index))] = int(m_boxes.size());
    m_width = qMax(m_width, box.rect.right() + 1);
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
