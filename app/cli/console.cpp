// SPDX-License-Identifier: Apache-2.0
#include "cli/console.h"

#include "product/safetext.h"

#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int usualColumns = 80;
constexpr auto eraseRest = "\x1b[K"; // of the line

/** Some programs leave the pipe or terminal they share with others so that it does not wait by itself. */
bool waitForRoom(int descriptor)
{
    pollfd watched{descriptor, POLLOUT, 0};
    return ::poll(&watched, 1, -1) >= 0 || errno == EINTR;
}

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        const bool isLater = written < 0 && (errno == EINTR || (errno == EAGAIN && waitForRoom(descriptor)));
        if (written < 0 && !isLater)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
    return true;
}

/** 0 where it is no terminal. */
int columnsOf(int descriptor)
{
    if (::isatty(descriptor) == 0)
        return 0;
    winsize size{};
    const bool isKnown = ::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : usualColumns;
}

/** A line can be drawn again in its place. */
bool canRedraw(int descriptor)
{
    const QByteArray kind = qgetenv("TERM");
    return ::isatty(descriptor) != 0 && !kind.isEmpty() && kind != "dumb";
}

} // namespace

Console::Console()
    : m_columns(columnsOf(STDOUT_FILENO))
    , m_isWatched(canRedraw(STDERR_FILENO))
{
}

Console::~Console()
{
    clearProgress();
}

void Console::say(const QString &message)
{
    clearProgress();
    writeAll(STDERR_FILENO, QByteArray(plain(message).toUtf8() + '\n'));
}

int Console::watchedColumns() const
{
    return m_isWatched ? columnsOf(STDERR_FILENO) : 0;
}

void Console::show(const QString &progress)
{
    if (!m_isWatched)
        return;
    // one column is for the ellipsis, and one is left free, or the cursor would go on to the next line
    const QString line = excerpt(progress, std::max(watchedColumns() - 2, 1));
    m_hasProgress = writeAll(STDERR_FILENO, QByteArray('\r' + line.toUtf8() + eraseRest));
}

void Console::clearProgress()
{
    if (m_hasProgress)
        writeAll(STDERR_FILENO, QByteArray(QByteArray("\r") + eraseRest));
    m_hasProgress = false;
}

bool Console::write(QByteArrayView bytes)
{
    clearProgress();
    const bool isWritten = writeAll(STDOUT_FILENO, bytes);
    // Who stops reading, as "head" does, knows it.
    if (!isWritten && errno != EPIPE)
        say(tr("Standard output could not be written."));
    return isWritten;
}

Output::Output(Console &console, const QString &path, bool isSecret)
    : m_console(console)
{
    if (!path.isEmpty())
        m_file.emplace(path, isSecret ? FileWriter::Privacy::Owner : FileWriter::Privacy::Shared);
}

std::optional<Error> Output::open()
{
    return m_file ? m_file->open() : std::nullopt;
}

std::optional<Error> Output::write(QByteArrayView bytes)
{
    if (m_file)
        return m_file->write(bytes);
    return m_console.write(bytes) ? std::nullopt : std::optional(Error{.kind = Error::Kind::File});
}

std::optional<Error> Output::close()
{
    return m_file ? m_file->commit() : std::nullopt;
}

} // namespace Vitrine
