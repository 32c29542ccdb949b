// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QStringList>

class QLabel;

namespace Vitrine {

/** The one field to type in, with a hint at its end that says who will be asked. Up and Down ask for another guess. */
class AskField : public QLineEdit
{
    Q_OBJECT

public:
    explicit AskField(QWidget *parent = nullptr);

    /** The parts stand in this order: where there is no room for all of them, the last ones are left to the tip. */
    void setHint(const QStringList &parts, bool warns);
    [[nodiscard]] QString hint() const; ///< the whole

Q_SIGNALS:
    void otherGuessWanted(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHint();
    [[nodiscard]] QString shortHint(int room) const;

    QLabel *m_hint;
    QStringList m_parts;
};

} // namespace Vitrine
