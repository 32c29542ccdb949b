// SPDX-License-Identifier: Apache-2.0
#include "form/formtable.h"

#include "form/formlayout.h"
#include "form/records.h"
#include "shown.h"

#include <QFontMetrics>

#include <algorithm>

namespace Vitrine {

namespace {

/** What people compare comes first; the rest keeps the vendor's order behind it. */
int importance(Term term)
{
    static constexpr Term order[] = {
        Term::Price,           Term::ListPrice,     Term::Discount,      Term::BillingIncrement,
        Term::BillingDuration, Term::TrialDuration, Term::ValueAddedTax, Term::ValueAddedTaxIncluded,
        Term::EligibleRegion,  Term::MinPrice,      Term::CostPrice,     Term::SuggestedPrice};
    const auto *found = std::find(std::begin(order), std::end(order), term);
    return int(found - std::begin(order));
}

bool isFigure(Kind kind)
{
    return kind == Kind::Money || kind == Kind::Number || kind == Kind::Percent;
}

} // namespace

FormTable::FormTable(const FormModel &model, const FormMetrics &metrics, const QModelIndex &parent, int firstRow,
                     int lastRow, int width)
    : m_model(model)
{
    const QFontMetrics text(metrics.font);
    const QFontMetrics bold(metrics.bold);
    const QFontMetrics head(metrics.small);
    const int gap = metrics.pad * 5 / 2;
    constexpr int measuredRows = 100;
    constexpr size_t mostColumns = 40; // more than any window is wide

    Column name = nameColumn(parent, firstRow, lastRow);
    m_namedByCell = name.first.parent() != parent;
    name.width = head.horizontalAdvance(shownLine(name.label, 40)) + gap;
    std::vector<Column> found;
    for (int row = firstRow; row < lastRow; ++row) {
        const QModelIndex variant = model.index(row, 0, parent);
        if (row - firstRow < measuredRows && !m_namedByCell)
            name.width = qMax(name.width, text.horizontalAdvance(shownLine(variant.data().toString(), 60)) + gap);
        for (int i = 0; i < model.rowCount(variant); ++i) {
            const QModelIndex cell = model.index(i, 0, variant);
            const Field *field = model.field(cell);
            if (!fitsInCell(*field))
                continue;
            const auto isColumn = [&](const Column &c) {
                return c.term == field->term && c.label == field->label;
            };
            if (m_namedByCell && isColumn(name)) {
                if (row - firstRow < measuredRows)
                    name.width = qMax(name.width, text.horizontalAdvance(shownLine(model.valueText(cell), 60)) + gap);
                continue;
            }
            auto column = std::find_if(found.begin(), found.end(), isColumn);
            if (column == found.end()) {
                if (found.size() == mostColumns)
                    continue;
                found.push_back(
                    {.first = cell, .term = field->term, .label = field->label, .atEnd = isFigure(field->value.kind)});
                column = found.end() - 1;
                column->width = head.horizontalAdvance(shownLine(field->label, 40)) + gap;
            }
            if (const auto *amount = std::get_if<Money>(&field->value.meaning)) {
                column->hasCurrency |= !amount->currency.isEmpty();
                column->saysSomething |= !amount->amount.isZero();
            } else {
                const auto *number = std::get_if<Decimal>(&field->value.meaning);
                column->saysSomething |= !number || !number->isZero();
            }
            if (row - firstRow < measuredRows) {
                const QFontMetrics &used = field->term == Term::Price ? bold : text;
                column->width = qMax(column->width, used.horizontalAdvance(shownLine(model.valueText(cell), 60)) + gap);
                if (const QString note = model.noteText(cell); !note.isEmpty())
                    column->width = qMax(column->width, qMin(head.horizontalAdvance(note), metrics.line * 12) + gap);
            }
        }
    }
    // Amounts that have their currency and discounts of nothing need no column, where there is little room.
    const bool haveCurrency = std::ranges::any_of(found, &Column::hasCurrency);
    std::ranges::stable_sort(found, {}, [haveCurrency](const Column &column) {
        const bool isRepeated = column.term == Term::PriceCurrency && haveCurrency;
        const bool isNought = column.term == Term::Discount && !column.saysSomething;
        return std::pair(isRepeated || isNought, importance(column.term));
    });

    // The first column is as wide as the form's labels where there is room, so that values stand below values.
    int total = name.width;
    size_t fitting = 0;
    while (fitting < found.size() && total + found[fitting].width <= width)
        total += found[fitting++].width;
    fitting = qMax(fitting, qMin(found.size(), size_t(1)));
    found.resize(fitting);
    columns.reserve(fitting + 1);
    columns.push_back(name);
    columns.insert(columns.end(), found.begin(), found.end());
    const int spare = qMax(0, width - total);
    const int share = qMin(spare / int(columns.size()), metrics.line * 3);
    int x = 0;
    for (Column &column : columns) {
        column.x = x;
        column.width += share;
        x += column.width;
    }
}

QString FormTable::nameOf(const Field &row)
{
    return row.term == Term::Offer ? FormModel::tr("Variant") : QString();
}

QModelIndex FormTable::namingCell(const QModelIndex &parent, int firstRow, int lastRow) const
{
    const QModelIndex first = m_model.index(firstRow, 0, parent);
    const auto names = [this](const QModelIndex &record, const Field &like) {
        const QList<Field> &fields = m_model.field(record)->fields;
        return std::ranges::any_of(fields, [&](const Field &field) {
            return field.term == like.term && field.label == like.label && fitsInCell(field) &&
                   field.value.text == m_model.field(record)->label;
        });
    };
    for (int i = 0; i < m_model.rowCount(first); ++i) {
        const QModelIndex cell = m_model.index(i, 0, first);
        bool areAllNamed = true;
        for (int row = firstRow; row < lastRow && areAllNamed; ++row)
            areAllNamed = names(m_model.index(row, 0, parent), *m_model.field(cell));
        if (areAllNamed)
            return cell;
    }
    return {};
}

FormTable::Column FormTable::nameColumn(const QModelIndex &parent, int firstRow, int lastRow) const
{
    const QModelIndex first = m_model.index(firstRow, 0, parent);
    const Column byLabel{.first = first, .label = nameOf(*m_model.field(first))};
    if (const QModelIndex cell = namingCell(parent, firstRow, lastRow); cell.isValid())
        return {.first = cell, .term = m_model.field(cell)->term, .label = m_model.field(cell)->label};
    for (int row = firstRow; row < lastRow; ++row) {
        const Field *variant = m_model.field(m_model.index(row, 0, parent));
        if (variant->value.kind != Kind::Map || variant->label != m_model.field(first)->label)
            return byLabel;
    }
    for (int i = 0; i < m_model.rowCount(first); ++i) {
        const QModelIndex cell = m_model.index(i, 0, first);
        const Field *field = m_model.field(cell);
        if (field->value.kind == Kind::Choice && field->term == Term::AdditionalProperty && fitsInCell(*field))
            return {.first = cell, .term = field->term, .label = field->label};
    }
    return byLabel;
}

std::ptrdiff_t FormTable::columnOf(const Field &field) const
{
    if (!fitsInCell(field))
        return -1;
    for (size_t i = m_namedByCell ? 0 : 1; i < columns.size(); ++i) {
        if (columns[i].term == field.term && columns[i].label == field.label)
            return std::ptrdiff_t(i);
    }
    return -1;
}

std::vector<QModelIndex> FormTable::cells(const QModelIndex &variant, std::vector<QModelIndex> *below) const
{
    std::vector<QModelIndex> result(columns.size());
    if (!m_namedByCell)
        result[0] = variant;
    for (int i = 0; i < m_model.rowCount(variant); ++i) {
        const QModelIndex cell = m_model.index(i, 0, variant);
        const std::ptrdiff_t column = columnOf(*m_model.field(cell));
        if (column >= 0 && !result[size_t(column)].isValid())
            result[size_t(column)] = cell;
        else
            below->push_back(cell);
    }
    return result;
}

} // namespace Vitrine
