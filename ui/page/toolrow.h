// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace Vitrine {

class FormModel;

/** Above the answer: as a form or raw, how many fields there are, and whether those that say nothing stand among them.
 */
class ToolRow : public QWidget
{
    Q_OBJECT

public:
    explicit ToolRow(QWidget *parent = nullptr);

    void setRaw(bool raw);
    void setFormAvailable(bool available);
    void showCounts(const FormModel &model);
    void clearCounts();
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void rawWanted(bool raw);
    void emptyToggled();
    void hiddenToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_form;
    QToolButton *m_raw;
    QLabel *m_counts;
    QToolButton *m_empty;
    QToolButton *m_hidden;
};

} // namespace Vitrine
