// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QModelIndex;

namespace Vitrine {

class ElidedLabel;
class FormModel;

/** Two lines about the row chosen in the form: what the field means, and where it came from with what was sent. */
class DetailBar : public QWidget
{
    Q_OBJECT

public:
    explicit DetailBar(QWidget *parent = nullptr);

    void showRow(const FormModel &model, const QModelIndex &index);
    [[nodiscard]] QString help() const;
    [[nodiscard]] QString origin() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_help;
    ElidedLabel *m_origin;
};

} // namespace Vitrine
