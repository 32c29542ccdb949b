// SPDX-License-Identifier: Apache-2.0
#include "files/appendfile.h"

#include "files/writer.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace Vitrine {

namespace {

constexpr qint64 chunk = 256 * 1024;
constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;

Error refused(const QString &detail, Error::Kind kind = Error::Kind::File)
{
    return {.kind = kind, .detail = detail};
}

/** As many bytes as there are, up to \p length; fewer only at the end of the file or where it cannot be read. */
QByteArray readAt(int descriptor, qint64 begin, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 got = 0;
    while (got < length) {
        const ssize_t more = ::pread(descriptor, bytes.data() + got, size_t(length - got), begin + got);
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            break;
        got += more;
    }
    bytes.truncate(got);
    return bytes;
}

bool isSameFile(int descriptor, const QByteArray &path)
{
    struct stat held = {};
    struct stat there = {};
    return ::fstat(descriptor, &held) == 0 && ::lstat(path.constData(), &there) == 0 && held.st_dev == there.st_dev &&
           held.st_ino == there.st_ino;
}

} // namespace

AppendFile::AppendFile(int descriptor, const QString &path)
    : m_descriptor(descriptor)
    , m_path(path)
{
}

AppendFile::~AppendFile()
{
    ::close(m_descriptor);
}

Result<std::shared_ptr<AppendFile>> AppendFile::take(const QString &path, int flags)
{
    const QByteArray name = QFile::encodeName(path);
    constexpr int tries = 10;
    for (int attempt = 0; attempt < tries; ++attempt) {
        const int descriptor =
            ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | flags, ownerOnly);
        if (descriptor < 0) {
            if (errno == ENOENT && (flags & O_CREAT) == 0)
                return refused(tr("%1 does not exist").arg(fileNameOf(path)), Error::Kind::NotFound);
            return refused(errno == ELOOP
                               ? tr("%1 is a link to another place; nothing was written").arg(fileNameOf(path))
                               : tr("%1 may not be written there").arg(fileNameOf(path)));
        }
        const std::shared_ptr<AppendFile> file(new AppendFile(descriptor, path));
        struct stat status = {};
        if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
            return refused(tr("%1 is not a file; nothing was written").arg(fileNameOf(path)));
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
            return refused(tr("%1 is in use by another Vitrine").arg(fileNameOf(path)));
        // whoever held it before may have removed it since it was opened here
        if (!isSameFile(descriptor, name))
            continue;
        if (status.st_uid != ::geteuid() || ::fchmod(descriptor, ownerOnly) != 0)
            return refused(tr("%1 belongs to somebody else").arg(fileNameOf(path)));
        file->m_size = status.st_size;
        return file;
    }
    return refused(tr("%1 is in use by another Vitrine").arg(fileNameOf(path)));
}

Result<std::shared_ptr<AppendFile>> AppendFile::create(const QString &path)
{
    Result<std::shared_ptr<AppendFile>> file = take(path, O_CREAT);
    if (file && (*file)->m_size > 0)
        return refused(tr("%1 holds something already; nothing was written").arg(fileNameOf(path)));
    return file;
}

Result<std::shared_ptr<AppendFile>> AppendFile::open(const QString &path)
{
    Result<std::shared_ptr<AppendFile>> file = take(path, 0);
    if (file) {
        if (const std::optional<Error> error = (*file)->cutTornLine())
            return *error;
    }
    return file;
}

Result<std::shared_ptr<AppendFile>> AppendFile::anonymous()
{
    int descriptor = ::open(QFile::encodeName(QDir::tempPath()).constData(), O_RDWR | O_TMPFILE | O_CLOEXEC, ownerOnly);
    const bool isOnDisk = descriptor >= 0;
    if (!isOnDisk) // not every file system can; and a small list needs no disk
        descriptor = ::memfd_create("vitrine", MFD_CLOEXEC);
    if (descriptor < 0)
        return refused(tr("the folder for temporary files may not be written to"));
    std::shared_ptr<AppendFile> file(new AppendFile(descriptor, {}));
    file->m_isInMemory = !isOnDisk;
    return file;
}

std::optional<Error> AppendFile::cutTornLine()
{
    qint64 end = m_size;
    while (end > 0) {
        const qint64 begin = std::max<qint64>(0, end - chunk);
        const QByteArray bytes = readAt(m_descriptor, begin, end - begin);
        if (bytes.size() != end - begin)
            return refused(tr("%1 could not be read").arg(fileNameOf(m_path)));
        const qsizetype lineBreak = bytes.lastIndexOf('\n');
        end = lineBreak < 0 ? begin : begin + lineBreak + 1;
        if (lineBreak >= 0)
            break;
    }
    if (end != m_size && ::ftruncate(m_descriptor, end) != 0)
        return failed();
    m_size = end;
    return {};
}

Result<QList<AppendFile::Place>> AppendFile::append(const QByteArrayList &lines)
{
    QList<Place> places;
    places.reserve(lines.size());
    QByteArray bytes;
    for (const QByteArray &line : lines) {
        places.append({m_size + bytes.size(), line.size()});
        bytes += line;
        bytes += '\n';
    }
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t more =
            ::pwrite(m_descriptor, bytes.constData() + written, size_t(bytes.size() - written), m_size + written);
        if (more < 0 && errno == EINTR)
            continue;
        if (more < 0 && errno == int(std::errc::no_space_on_device) && moveIntoMemory()) {
            written = 0;
            continue;
        }
        if (more <= 0) {
            const Error error = failed();
            const int cut = ::ftruncate(m_descriptor, m_size);
            Q_UNUSED(cut) // where even that fails, the next open() does it
            return error;
        }
        written += more;
    }
    m_size += written;
    return places;
}

Result<QByteArray> AppendFile::line(const Place &place) const
{
    QByteArray bytes = readAt(m_descriptor, place.begin, place.length);
    if (bytes.size() != place.length)
        return refused(tr("%1 could not be read").arg(fileNameOf(m_path)));
    return bytes;
}

std::optional<Error>
AppendFile::forEach(const std::function<void(const Place &place, const QByteArray &line)> &take) const
{
    QByteArray rest;
    qint64 begin = 0; // of rest
    qint64 read = 0;
    while (read < m_size) {
        const QByteArray bytes = readAt(m_descriptor, read, std::min(chunk, m_size - read));
        if (bytes.isEmpty())
            return refused(tr("%1 could not be read").arg(fileNameOf(m_path)));
        read += bytes.size();
        const qsizetype searched = rest.size();
        rest += bytes;
        qsizetype at = 0;
        for (qsizetype end = rest.indexOf('\n', searched); end >= 0; end = rest.indexOf('\n', at)) {
            take({begin + at, end - at}, rest.sliced(at, end - at));
            at = end + 1;
        }
        rest.remove(0, at);
        begin += at;
    }
    return {};
}

std::optional<Error> AppendFile::sync() const
{
    // what has no name is gone with the program, whatever stands on the disk
    if (!m_path.isEmpty() && ::fdatasync(m_descriptor) != 0)
        return failed();
    return {};
}

void AppendFile::letGo() const
{
    ::flock(m_descriptor, LOCK_UN);
}

void AppendFile::remove()
{
    if (!m_path.isEmpty() && isSameFile(m_descriptor, QFile::encodeName(m_path)))
        QFile::remove(m_path);
}

bool AppendFile::moveIntoMemory()
{
    if (!m_path.isEmpty() || std::exchange(m_isInMemory, true)) // memory has an end, too
        return false;
    const int memory = ::memfd_create("vitrine", MFD_CLOEXEC);
    bool isWhole = memory >= 0;
    for (qint64 at = 0; isWhole && at < m_size;) {
        const QByteArray bytes = readAt(m_descriptor, at, std::min(chunk, m_size - at));
        isWhole = !bytes.isEmpty() && ::pwrite(memory, bytes.constData(), size_t(bytes.size()), at) == bytes.size();
        at += bytes.size();
    }
    // the descriptor stays the one that another thread may be using
    isWhole = isWhole && ::dup3(memory, m_descriptor, O_CLOEXEC) >= 0;
    if (memory >= 0)
        ::close(memory);
    return isWhole;
}

Error AppendFile::failed() const
{
    if (m_path.isEmpty())
        return refused(tr("no room is left for temporary files; the disk may be full"));
    return refused(tr("%1 could not be written whole; the disk may be full").arg(fileNameOf(m_path)));
}

} // namespace Vitrine
