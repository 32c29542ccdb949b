// SPDX-License-Identifier: Apache-2.0
#include "cli/profilesprompt.h"

#include "product/safetext.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

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

} // namespace

/** Echo is off and signals interrupt a read, until this is left. */
class SecretPrompt::Silence
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

SecretPrompt::SecretPrompt()
    : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
{
}

SecretPrompt::~SecretPrompt()
{
    endSilence();
    if (m_terminal >= 0)
        ::close(m_terminal);
}

/** A signal that came in between does now what it does elsewhere: it ends the program, or stops it for a while. */
void SecretPrompt::endSilence()
{
    m_silence.reset();
    const int signal = std::exchange(caughtSignal, 0);
    if (signal != 0)
        ::raise(signal);
}

/** False where there is no line: it was ended, or a signal came. */
bool SecretPrompt::readLine(QByteArray &line)
{
    line.clear();
    char key = 0;
    while (caughtSignal == 0) {
        const ssize_t count = ::read(m_terminal, &key, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0 || m_silence->ends(key))
            return false;
        if (key == '\n')
            return true;
        if (m_silence->erases(key))
            eraseLast(line);
        else if (m_silence->erasesAll(key))
            line.clear();
        else if (line.size() < longestSecret)
            line.append(key);
    }
    return false;
}

Result<QString> SecretPrompt::ask(const QString &question)
{
    const QByteArray shown = oneLine(question).toUtf8() + ": ";
    while (true) {
        // silent before the question stands there: what is typed at once must not show, nor be thrown away
        if (!m_silence)
            m_silence = std::make_unique<Silence>(m_terminal);
        if (!m_silence->isSilent()) {
            if (caughtSignal == 0)
                return Error{.kind = Error::Kind::Cancelled};
            endSilence(); // in the background: stopped until the person comes
            continue;
        }
        write(m_terminal, shown);
        QByteArray line;
        const bool isRead = readLine(line);
        write(m_terminal, "\n");
        if (isRead)
            return QString::fromUtf8(line);
        if (caughtSignal == 0)
            return Error{.kind = Error::Kind::Cancelled};
        endSilence();
    }
}

} // namespace Vitrine
