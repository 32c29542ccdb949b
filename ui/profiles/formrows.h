// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace Vitrine {

/** What stands in one row of a form. */
struct RowText
{
    QString label; ///< may hold a mnemonic
    QString help = {};
    bool required = false;
    bool labelled = true; ///< false where the input carries its label itself
};

/** A label, what is entered, where to find it, and what is wrong with it. Narrow forms have the label above. */
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const RowText &text, QWidget *editor, QWidget *parent = nullptr);

    /** Empty: nothing is wrong. A screen reader reads it with the field. */
    void setFault(const QString &text);
    [[nodiscard]] QString fault() const;
    /** What the input shows beside what is entered. A screen reader reads it with the field. */
    void setNote(const QString &text);
    /** Where the keys go. */
    [[nodiscard]] QWidget *input() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place(bool above);
    void describe();

    QWidget *m_editor;
    QGridLayout *m_grid;
    QLabel *m_label;
    QLabel *m_help;
    QLabel *m_fault;
    QString m_note;
    bool m_above = false;
};

/** A column of rows, each known by its place in a profile ("name", "fields.tenant", "secrets.token"). */
class FormRows : public QWidget
{
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    FieldRow *add(const QString &place, const RowText &text, QWidget *editor);
    [[nodiscard]] FieldRow *row(const QString &place) const { return m_rows.value(place); }
    [[nodiscard]] QString focusedPlace() const;
    [[nodiscard]] QList<FieldRow *> all() const { return m_rows.values(); }

Q_SIGNALS:
    void edited();

private:
    QVBoxLayout *m_column;
    QHash<QString, FieldRow *> m_rows;
};

} // namespace Vitrine
