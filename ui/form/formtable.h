// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/formmodel.h"

#include <vector>

namespace Vitrine {

struct FormMetrics;

/**
 * Price variants, or records of a list, that stand one below the other, as a table: fields of the same term and label
 * share a column.
 *
 * What nests, is long, or finds no room stands below its variant as a row of its own, so nothing is lost on a narrow
 * screen.
 */
class FormTable
{
public:
    struct Column
    {
        QModelIndex first; ///< the first cell, whose label is the heading; perhaps a variant itself in the first column
        Term term = Term::AdditionalProperty;
        QString label = {};
        int x = 0;
        int width = 0;
        bool atEnd = false;
        bool hasCurrency = false;   ///< with one of its amounts
        bool saysSomething = false; ///< it is not nought in every row
    };

    FormTable(const FormModel &model, const FormMetrics &metrics, const QModelIndex &parent, int firstRow, int lastRow,
              int width);

    /** What the column is headed that names the rows: nothing where they are only counted. */
    [[nodiscard]] static QString nameOf(const Field &row);

    /** The first one names the variant: by the vendor's word for its kind where they are all called alike, by the field
     * they are called after, else by its label. */
    std::vector<Column> columns;

    /** One cell per column, invalid where the variant has none; what has no column goes to \p below. */
    [[nodiscard]] std::vector<QModelIndex> cells(const QModelIndex &variant, std::vector<QModelIndex> *below) const;

private:
    [[nodiscard]] std::ptrdiff_t columnOf(const Field &field) const;
    [[nodiscard]] Column nameColumn(const QModelIndex &parent, int firstRow, int lastRow) const;
    /** The cell of each row that says what the row is called; invalid where a row has none. */
    [[nodiscard]] QModelIndex namingCell(const QModelIndex &parent, int firstRow, int lastRow) const;

    const FormModel &m_model;
    bool m_namedByCell = false;
};

} // namespace Vitrine
