// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QLabel;

namespace Vitrine {

/** The one field to type in, with a hint at its end that says who will be asked. Up and Down ask for another guess. */
class AskField : public QLineEdit
{
    Q_OBJECT

public:
    explicit AskField(QWidget *parent = nullptr);

    void setHint(const QString &hint, bool warns);
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void otherGuessWanted(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHint();

    QLabel *m_hint;
    QString m_whole;
};

} // namespace Vitrine
