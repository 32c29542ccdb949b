// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>
#include <QTimer>

namespace Vitrine {

class BulkModel;

/** A BulkModel as a table: ids whole as far as there is room, outcomes in their colour beside their word, figures at
 * the column's end, and words of nothing in grey italics as in the form. No head is cut, and of what is shown only
 * ids, names and texts of any length, which their tips say whole: rather than more, the table scrolls sideways. */
class BulkTable : public QTableView
{
    Q_OBJECT

public:
    /** The model outlives it. */
    explicit BulkTable(BulkModel &model, QWidget *parent = nullptr);

    /** Makes room for ids of so many characters, until the person gives a column another width. */
    void setLongestId(qsizetype characters);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void fitColumns();
    void fitWords();
    [[nodiscard]] int wordsWidth(int column) const;

    const BulkModel &m_model;
    qsizetype m_longestId = 0;
    QTimer m_fitting;
    bool m_isFitting = false;
    bool m_isFittedByHand = false;
};

} // namespace Vitrine
