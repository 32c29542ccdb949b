// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QSaveFile>

namespace Vitrine {

/**
 * The one writer of files: the old file stays whole until the new one is complete on the disk, whatever fails on the
 * way.
 *
 * Every call says what went wrong as an Error of kind File; after one the file is left as it was. Destroying it without
 * commit() leaves the file as it was too. A full disk, a file-size limit and a read-only folder are errors like any
 * other.
 */
class FileWriter
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::FileWriter)

public:
    enum class Privacy : quint8 {
        Shared, ///< as the person's umask says
        Owner,  ///< 0600, from before the first byte
    };
    enum class Links : quint8 {
        Refuse, ///< a symbolic link in the file's place is an error
        Follow, ///< the file it points to is replaced: for settings that people keep elsewhere on purpose
    };

    explicit FileWriter(const QString &path, Privacy privacy = Privacy::Shared, Links links = Links::Refuse);
    Q_DISABLE_COPY_MOVE(FileWriter)
    ~FileWriter() = default;

    [[nodiscard]] std::optional<Error> open();
    [[nodiscard]] std::optional<Error> write(QByteArrayView bytes);
    [[nodiscard]] std::optional<Error> commit();

private:
    [[nodiscard]] Error failed(QFileDevice::FileError reason) const;

    QString m_path;
    Privacy m_privacy;
    Links m_links;
    QSaveFile m_file;
};

/** What a message calls it: no folder, and of a long name its beginning and end, so that there is room for the reason.
 */
QString fileNameOf(const QString &path);

/** The whole file at once; nothing where it succeeded. */
[[nodiscard]] std::optional<Error> writeFile(const QString &path, QByteArrayView bytes,
                                             FileWriter::Privacy privacy = FileWriter::Privacy::Shared,
                                             FileWriter::Links links = FileWriter::Links::Refuse);

/** An empty file only its owner can read and write, for a database to fill. One that is there already stays as it is.
 */
[[nodiscard]] std::optional<Error> createPrivately(const QString &path);

/** The whole file, up to \p limit bytes; more is kind TooLarge, a missing file is kind NotFound. */
Result<QByteArray> readFile(const QString &path, qsizetype limit);

/** Puts a file out of the way as "name.damaged-20261120-103000", or what \p mark calls it, and returns its new path.
 * Nothing is overwritten. */
Result<QString> moveAside(const QString &path, const QDateTime &now, const QString &mark = QStringLiteral("damaged"));

} // namespace Vitrine
