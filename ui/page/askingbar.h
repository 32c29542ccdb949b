// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Vitrine {

class ElidedLabel;

/**
 * Says that somebody is being asked: nothing for a fifth of a second, then a thin moving line with who is asked for
 * what and Cancel, from the second second on also how long and what for.
 */
class AskingBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int quietMs = 200;
    static constexpr int patientMs = 2'000;

    explicit AskingBar(QWidget *parent = nullptr);

    void start(const QString &who, const QString &id);
    void setWaitingFor(const QString &what);
    void stop();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tick();

    ElidedLabel *m_text;
    QPushButton *m_cancel;
    QString m_who;
    QString m_id;
    QString m_what;
    QElapsedTimer m_since;
    QTimer m_quiet;
    QTimer m_tick;
};

} // namespace Vitrine
