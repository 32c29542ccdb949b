// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Vitrine {

/** What a person must know, as a bar inside the page, with at most one thing to do about it. Hidden while it has
 * nothing to say. */
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Information, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /** \p action is the button's text; empty: no button. */
    void say(Tone tone, const QString &text, const QString &action = {});
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_action; }

Q_SIGNALS:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_action;
    Tone m_tone = Tone::Information;
};

} // namespace Vitrine
