// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Vitrine {

/** What stands where a product would: what happened, what was asked and where, what to try, and one thing to do. */
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);

    void say(const QString &title, const QString &text, const QStringList &hints = {}, const QString &action = {});
    void clear();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton *button() const { return m_action; }

Q_SIGNALS:
    void actionWanted();

private:
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_hints;
    QPushButton *m_action;
};

} // namespace Vitrine
