// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/idtable.h"

#include <QWidget>

class QComboBox;

namespace Vitrine {

/** Which column of an opened table holds the ids: its header and its first values. Hidden while there is nothing to
 * choose. */
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /** \p chosen is one of its columns. null: there is no table. */
    void setTable(const std::shared_ptr<const IdTable> &table, qsizetype chosen = -1);
    [[nodiscard]] const std::shared_ptr<const IdTable> &table() const { return m_table; }
    [[nodiscard]] QComboBox *box() const { return m_box; }

Q_SIGNALS:
    /** By the person. */
    void chosen(int column);

private:
    std::shared_ptr<const IdTable> m_table;
    QComboBox *m_box;
};

} // namespace Vitrine
