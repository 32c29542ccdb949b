// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

namespace Vitrine {

/** Where one types what is looked for in a form. Enter goes from match to match, Down into the form; Esc clears it,
 * then leaves. */
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /** The keyboard is to go on to what was found. */
    void left();
    /** The next match, or with -1 the one before. */
    void nextWanted(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Vitrine
