// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Vitrine {

/** SIGINT and SIGTERM as a Qt signal, once; a second one ends the program at once. One object at a time. */
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /** Can be read from once it was interrupted, by who waits without the event loop; -1 where there is none. */
    [[nodiscard]] int descriptor() const { return m_read; }

Q_SIGNALS:
    void interrupted();

private:
    int m_read = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Vitrine
