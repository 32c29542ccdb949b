// SPDX-License-Identifier: Apache-2.0
/// Which rows of a FormView are chosen, and what of them is copied.
#include "form/formview.h"

#include "clipboard.h"

#include <algorithm>

namespace Vitrine {

namespace {

/** As few ranges as can be: the selection model walks through all of them again and again. */
void add(QItemSelection *selection, const QModelIndex &index)
{
    if (!selection->isEmpty()) {
        QItemSelectionRange &last = selection->last();
        if (last.parent() == index.parent() && last.bottom() + 1 == index.row()) {
            last = QItemSelectionRange(last.topLeft(), index);
            return;
        }
    }
    selection->append(QItemSelectionRange(index));
}

void collect(const FormModel &model, const QModelIndex &index, std::vector<const Field *> *fields)
{
    if (const Field *field = model.field(index))
        fields->push_back(field);
    for (int row = 0; row < model.rowCount(index); ++row)
        collect(model, model.index(row, 0, index), fields);
}

/** Writing it takes longer than a window may pause. */
bool isLarge(const Row &row)
{
    constexpr qsizetype large = 200'000;
    if (!row.field)
        return false;
    return row.field->value.text.size() > large ||
           (!row.field->sources.isEmpty() && row.field->sources.first().length > large);
}

} // namespace

void FormView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect area = fromScreen(rect.normalized());
    const auto [first, last] = m_layout.boxesBetween(area.top(), area.bottom());
    QItemSelection chosen;
    for (size_t i = first; i < last; ++i) {
        const FormBox &box = m_layout.boxes()[i];
        if (box.isReachable() && box.rect.intersects(area))
            add(&chosen, box.index);
    }
    selectionModel()->select(chosen, command);
    viewport()->update();
}

void FormView::selectAll()
{
    QItemSelection chosen;
    for (const QModelIndex &index : std::as_const(m_order))
        add(&chosen, index);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

bool FormView::areSeveralChosen() const
{
    const QItemSelection selection = selectionModel()->selection();
    return selection.size() > 1 || (!selection.isEmpty() && selection.first().height() > 1);
}

std::vector<const Field *> FormView::chosenFields() const
{
    std::vector<const Field *> fields;
    if (!areSeveralChosen())
        return fields;
    const auto isWithinChosen = [this](QModelIndex index) {
        while (index.isValid() && !selectionModel()->isSelected(index))
            index = index.parent();
        return index.isValid();
    };
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        if (isWithinChosen(range.parent()))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            collect(m_model, m_model.index(row, 0, range.parent()), &fields);
    }
    return fields;
}

std::optional<SectionId> FormView::currentSection() const
{
    return currentIndex().isValid() ? std::optional(m_model.section(currentIndex())) : std::nullopt;
}

void FormView::copy(RowPart part)
{
    Q_EMIT copied();
    std::vector<Row> rows;
    const auto add = [this, &rows](const QModelIndex &index) {
        rows.push_back(rowOf(m_model, index, !m_state.unfolded.contains(FormModel::node(index))));
    };
    if (!areSeveralChosen()) {
        if (currentIndex().isValid())
            add(currentIndex());
    } else {
        for (const QModelIndex &index : std::as_const(m_order)) {
            if (selectionModel()->isSelected(index))
                add(index);
        }
    }
    if (rows.empty())
        return;
    const int count = int(rows.size());
    const bool atOnce = count == 1 && !isLarge(rows.front());
    const bool secret = std::ranges::any_of(rows, [part](const Row &row) {
        return isSecret(row, part);
    });
    const auto write = [product = m_model.product(), display = m_model.display(), rows = std::move(rows), part] {
        QStringList lines;
        for (const Row &row : rows)
            lines.append(rowText(product, display, row, part));
        return lines.join(u'\n');
    };
    if (atOnce)
        copyToClipboard(write(), secret);
    else
        Q_EMIT copyBegun(new CopyJob(write, secret, tr("Copied %n row(s).", nullptr, count), this));
}

} // namespace Vitrine
