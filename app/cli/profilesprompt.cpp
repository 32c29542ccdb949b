// SPDX-License-Identifier: Apache-2.0
#include "cli/profilesprompt.h"

#include "product/safetext.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype longestSecret = 1024 * 1024;
constexpr std::array caught{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};

volatile std::sig_atomic_t caughtSignal = 0;

void remember(int signal)
{
    caughtSignal = signal;
}

/** Echo is off and signals interrupt a read, until this is left. */
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
        , m_isTerminal(::tcgetattr(terminal, &m_before) == 0)
    {
        struct sigaction action = {};
        action.sa_handler = remember; // without SA_RESTART: the read must end
        for (size_t i = 0; i < caught.size(); ++i)
            ::sigaction(caught[i], &action, &m_handlers[i]);
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON);
        silent.c_iflag |= tcflag_t(ICRNL);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        m_isSilent = set(silent);
    }
    Q_DISABLE_COPY_MOVE(Silence)
    ~Silence()
    {
        if (m_isTerminal)
            set(m_before);
        for (size_t i = 0; i < caught.size(); ++i)
            ::sigaction(caught[i], &m_handlers[i], nullptr);
    }

    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    [[nodiscard]] bool erases(char key) const
    {
        return key == char(m_before.c_cc[VERASE]) || key == '\b' || key == '\x7f';
    }
    [[nodiscard]] bool erasesAll(char key) const { return key == char(m_before.c_cc[VKILL]); }
    [[nodiscard]] bool ends(char key) const { return key == char(m_before.c_cc[VEOF]); }

private:
    // what was typed ahead was shown: it is not the secret
    bool set(const termios &mode) const
    {
        while (::tcsetattr(m_terminal, TCSAFLUSH, &mode) != 0) {
            if (errno != EINTR || caughtSignal == SIGTTOU)
                return false;
        }
        return true;
    }

    int m_terminal;
    termios m_before = {};
    bool m_isTerminal;
    bool m_isSilent = false;
    std::array<struct sigaction, caught.size()> m_handlers = {};
};

void eraseLast(QByteArray &line)
{
    constexpr auto isContinuation = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
    };
    while (!line.isEmpty() && isContinuation(line.back()))
        line.chop(1);
    line.chop(1);
}

void write(int terminal, const QByteArray &text)
{
    const ssize_t written = ::write(terminal, text.constData(), size_t(text.size()));
    Q_UNUSED(written)
}

/** False where there is no line: it was ended, or a signal came. */
bool readLine(int terminal, QByteArray &line)
{
    const Silence silence(terminal);
    if (!silence.isSilent())
        return false;
    line.clear();
    char key = 0;
    while (caughtSignal == 0) {
        const ssize_t count = ::read(terminal, &key, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || silence.ends(key))
            return false;
        if (key == '\n')
            return true;
        if (silence.erases(key))
            eraseLast(line);
        else if (silence.erasesAll(key))
            line.clear();
        else if (line.size() < longestSecret)
            line.append(key);
    }
    return false;
}

} // namespace

SecretPrompt::SecretPrompt()
    : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
{
}

SecretPrompt::~SecretPrompt()
{
    if (m_terminal >= 0)
        ::close(m_terminal);
}

Result<QString> SecretPrompt::ask(const QString &question)
{
    const QByteArray shown = oneLine(question).toUtf8() + ": ";
    while (true) {
        caughtSignal = 0;
        write(m_terminal, shown);
        QByteArray line;
        const bool isRead = readLine(m_terminal, line);
        write(m_terminal, "\n");
        const int signal = caughtSignal;
        if (signal == 0 && !isRead)
            return Error{.kind = Error::Kind::Cancelled};
        if (signal == 0)
            return QString::fromUtf8(line);
        // the handlers are as they were: this ends the program, or stops it until the person is back
        ::raise(signal);
    }
}

} // namespace Vitrine
