// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace Vitrine {

/** Where one types what is looked for in a form. Esc clears it, then leaves; Enter and Down leave. */
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** The keyboard is to go on to what was found. */
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Vitrine
