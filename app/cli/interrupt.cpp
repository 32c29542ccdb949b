// SPDX-License-Identifier: Apache-2.0
#include "cli/interrupt.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace Vitrine {

namespace {

// A handler may touch nothing but this and write().
volatile std::sig_atomic_t wakeUp = -1;

void wake(int)
{
    const char byte = 0;
    const ssize_t written = ::write(wakeUp, &byte, 1);
    Q_UNUSED(written)
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_read = ends[0];
    wakeUp = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_read, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    if (m_read < 0)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(m_read);
    ::close(wakeUp);
    wakeUp = -1;
}

} // namespace Vitrine
