// SPDX-License-Identifier: Apache-2.0
#include "cli/input.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)
};

constexpr qint64 mostBytes = 256 * 1024 * 1024;
constexpr qint64 mostSecretBytes = 1024 * 1024;

Error refusal(const QString &why)
{
    return {.kind = Error::Kind::File, .detail = why};
}

/** Why there is nothing to be read by that name. */
Error unreadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(Texts::tr("%1 does not exist. Check its name.").arg(path));
    if (info.isDir())
        return refusal(Texts::tr("%1 is a folder. Name a file in it.").arg(path));
    return refusal(info.isReadable() ? Texts::tr("%1 cannot be read.").arg(path)
                                     : Texts::tr("You may not read %1. Its owner can allow it.").arg(path));
}

Result<QByteArray> readAll(QFile &file, qint64 limit, const QString &path)
{
    constexpr qint64 chunk = 256 * 1024;
    QByteArray bytes;
    for (QByteArray more = file.read(chunk); !more.isEmpty(); more = file.read(chunk)) {
        bytes += more;
        if (bytes.size() > limit)
            return refusal(Texts::tr("%1 is too large.").arg(path));
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(path);
    return bytes;
}

/** poll() takes no notice of a descriptor below 0. */
Result<QByteArray> readStandardInput(int interrupt)
{
    constexpr qsizetype chunk = 256 * 1024;
    const Error failed = refusal(Texts::tr("%1 cannot be read.").arg(u'-'));
    QByteArray bytes;
    QByteArray more(chunk, Qt::Uninitialized);
    while (bytes.size() <= mostBytes) {
        std::array<pollfd, 2> watched{{{STDIN_FILENO, POLLIN, 0}, {interrupt, POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), -1) < 0) {
            if (errno == EINTR)
                continue;
            return failed;
        }
        if (watched[1].revents != 0)
            return Error{.kind = Error::Kind::Cancelled, .detail = Texts::tr("Stopped.")};
        const ssize_t got = ::read(STDIN_FILENO, more.data(), size_t(more.size()));
        if (got == 0)
            return bytes;
        if (got > 0)
            bytes += QByteArrayView(more).first(got);
        else if (errno != EINTR && errno != EAGAIN)
            return failed;
    }
    return refusal(Texts::tr("%1 is too large.").arg(u'-'));
}

/** A descriptor that is closed where it is left. */
class Descriptor
{
public:
    explicit Descriptor(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
    {
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace

Result<QByteArray> readInput(const QString &path, int interrupt)
{
    if (path == "-"_L1)
        return readStandardInput(interrupt);
    if (path.isEmpty())
        return refusal(Texts::tr("The name of the file to read is empty."));
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return unreadable(path);
    return readAll(file, mostBytes, path);
}

Result<QByteArray> readOwnersFile(const QString &path)
{
    // What is checked is what is read: the open file, not a name that may lead elsewhere a moment later.
    const Descriptor descriptor(path);
    struct stat status = {};
    if (descriptor.get() < 0 || ::fstat(descriptor.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return unreadable(path);
    if (status.st_uid != ::geteuid())
        return refusal(Texts::tr("%1 belongs to somebody else; a file of secrets must be yours.").arg(path));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refusal(Texts::tr("%1 can be read by others. Allow it to its owner only: chmod 600.").arg(path));
    QFile file;
    if (!file.open(descriptor.get(), QFile::ReadOnly))
        return unreadable(path);
    return readAll(file, mostSecretBytes, path);
}

} // namespace Vitrine
