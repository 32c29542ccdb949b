// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Vitrine {

/** One value of a profile as text, in the widget its kind asks for: a line, a box to tick, a list, or a list one can
 * also type into. What is in no list is kept as it is. */
class ValueEdit : public QWidget
{
    Q_OBJECT

public:
    /** What can be chosen: what is kept, and what a person reads. */
    struct Choice
    {
        QString value;
        QString name;
    };

    explicit ValueEdit(const FieldSpec &spec, QWidget *parent = nullptr);
    /** A line to type in that also offers \p choices. */
    ValueEdit(const QList<Choice> &choices, const QString &hint, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QWidget *input() const;

Q_SIGNALS:
    void edited();
    /** One of the choices was taken, not typed. */
    void chosen(const QString &value);

private:
    void addCombo(const QList<Choice> &choices, bool typed, const QString &hint);
    void adopt(QWidget *input);

    QLineEdit *m_line = nullptr;
    QCheckBox *m_box = nullptr;
    QComboBox *m_combo = nullptr;
    QString m_flag; ///< a box that was not touched keeps what it was given, be it nothing
};

} // namespace Vitrine
