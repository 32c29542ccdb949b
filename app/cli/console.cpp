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

int columnsOfOutput()
{
    if (::isatty(STDOUT_FILENO) == 0)
        return 0;
    winsize size{};
    const bool isKnown = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return isKnown ? size.ws_col : usualColumns;
}

} // namespace

Console::Console()
    : m_columns(columnsOfOutput())
    , m_isWatched(::isatty(STDERR_FILENO) != 0)
{
}

void Console::say(const QString &message)
{
    clearProgress();
    writeAll(STDERR_FILENO, QByteArray(plain(message).toUtf8() + '\n'));
}

void Console::show(const QString &progress)
{
    if (!m_isWatched)
        return;
    clearProgress();
    m_hasProgress = writeAll(STDERR_FILENO, excerpt(progress, usualColumns - 1).toUtf8());
}

void Console::clearProgress()
{
    if (m_hasProgress)
        writeAll(STDERR_FILENO, "\r\x1b[K");
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
