// SPDX-License-Identifier: Apache-2.0
#include "files/writer.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Some disks say only now that they are full. QSaveFile asks too, but does not listen. */
bool isOnDisk(int file)
{
    // what is no disk cannot be asked
    return ::fdatasync(file) == 0 || errno == EINVAL || errno == ENOTSUP;
}

} // namespace

QString fileNameOf(const QString &path)
{
    constexpr qsizetype longest = 48;
    const QString name = QFileInfo(path).fileName();
    if (name.size() <= longest)
        return name;
    return QString(name.first(longest / 2) + u'…' + name.last(longest / 2));
}

FileWriter::FileWriter(const QString &path, Privacy privacy, Links links)
    : m_path(path)
    , m_privacy(privacy)
    , m_links(links)
    , m_file(path)
{
}

std::optional<Error> FileWriter::open()
{
    const QFileInfo target(m_path);
    const QString name = fileNameOf(m_path);
    const auto refused = [](const QString &detail) {
        return Error{.kind = Error::Kind::File, .detail = detail};
    };
    if (target.isSymLink() && m_links == Links::Refuse)
        return refused(tr("%1 is a link to another place; nothing was written").arg(name));
    if (target.exists() && !target.isFile())
        return refused(tr("%1 is not a file; nothing was written").arg(name));
    if (!QFileInfo(target.absolutePath()).isDir())
        return refused(tr("the folder for %1 does not exist").arg(name));
    constexpr qsizetype added = 7; // by QSaveFile, while it is not complete
    if (QFile::encodeName(target.fileName()).size() + added > NAME_MAX)
        return refused(tr("the name %1 is too long").arg(name));
    // unbuffered: QSaveFile finds out about a full disk only when it no longer says so
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return refused(tr("%1 may not be written there; choose another folder").arg(name));
    if (m_privacy == Privacy::Owner && !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed(QFileDevice::PermissionsError);
    return {};
}

std::optional<Error> FileWriter::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = m_file.write(bytes.data(), bytes.size());
        if (written <= 0) {
            const QFileDevice::FileError reason = m_file.error();
            m_file.cancelWriting();
            return failed(reason);
        }
        bytes = bytes.sliced(written);
    }
    return {};
}

std::optional<Error> FileWriter::commit()
{
    if (m_file.error() != QFileDevice::NoError || !isOnDisk(m_file.handle())) {
        m_file.cancelWriting();
        return failed(m_file.error() != QFileDevice::NoError ? m_file.error() : QFileDevice::WriteError);
    }
    if (!m_file.commit())
        return failed(m_file.error());
    return {};
}

Error FileWriter::failed(QFileDevice::FileError reason) const
{
    const QString name = fileNameOf(m_path);
    const auto said = [&] {
        switch (reason) {
        case QFileDevice::WriteError:
        case QFileDevice::ResourceError:
            return tr("%1 could not be written whole; the disk may be full").arg(name);
        case QFileDevice::OpenError:
        case QFileDevice::PermissionsError:
            return tr("%1 may not be written there").arg(name);
        case QFileDevice::RenameError:
            return tr("%1 could not be replaced").arg(name);
        default:
            return tr("%1 could not be written").arg(name);
        }
    };
    return {.kind = Error::Kind::File, .detail = said()};
}

std::optional<Error> writeFile(const QString &path, QByteArrayView bytes, FileWriter::Privacy privacy,
                               FileWriter::Links links)
{
    FileWriter writer(path, privacy, links);
    if (std::optional<Error> error = writer.open())
        return error;
    if (std::optional<Error> error = writer.write(bytes))
        return error;
    return writer.commit();
}

std::optional<Error> createPrivately(const QString &path)
{
    QFile file(path);
    // NewOnly: of two programs that begin at once, one finds what the other made
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) ||
        QFileInfo(path).isFile())
        return {};
    return Error{.kind = Error::Kind::File,
                 .detail = FileWriter::tr("%1 may not be written there").arg(fileNameOf(path))};
}

Result<QByteArray> readFile(const QString &path, qsizetype limit)
{
    const auto refused = [](Error::Kind kind, const QString &detail) {
        return Error{.kind = kind, .detail = detail};
    };
    QFile file(path);
    if (!file.exists())
        return refused(Error::Kind::NotFound, FileWriter::tr("%1 does not exist").arg(fileNameOf(path)));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return refused(Error::Kind::File, FileWriter::tr("%1 could not be read").arg(fileNameOf(path)));
    QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return refused(Error::Kind::TooLarge, FileWriter::tr("%1 is larger than it may be").arg(fileNameOf(path)));
    if (file.error() != QFileDevice::NoError)
        return refused(Error::Kind::File, FileWriter::tr("%1 could not be read to its end").arg(fileNameOf(path)));
    return bytes;
}

Result<QString> moveAside(const QString &path, const QDateTime &now, const QString &mark)
{
    const QString dated = path + u'.' + mark + u'-' + now.toString(u"yyyyMMdd-HHmmss");
    constexpr int tries = 100;
    for (int attempt = 0; attempt < tries; ++attempt) {
        const QString aside = attempt == 0 ? dated : QString(dated + u'-' + QString::number(attempt));
        // QFile::rename never overwrites: somebody else's file of the same second stays
        if (!QFile::exists(aside) && QFile::rename(path, aside))
            return aside;
    }
    return Error{.kind = Error::Kind::File,
                 .detail = FileWriter::tr("%1 is damaged and could not be moved aside").arg(fileNameOf(path))};
}

} // namespace Vitrine
