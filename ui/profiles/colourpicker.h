// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace Vitrine {

/** A few colours that can be told apart in light and dark, each with a name; one that came from elsewhere is kept as
 * one more. The arrow keys choose. */
class ColourPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ColourPicker(QWidget *parent = nullptr);

    void setColour(const QString &colour);
    [[nodiscard]] QString colour() const { return m_colour; }

Q_SIGNALS:
    void edited();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void addButton(const QString &colour, const QString &name);

    QButtonGroup *m_group;
    QPointer<QAbstractButton> m_foreign; ///< of the one that is not among ours
    QString m_colour;
};

} // namespace Vitrine
