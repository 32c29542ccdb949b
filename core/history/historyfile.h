// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QStringList>
#include <QVariant>

#include <functional>

class QSqlQuery;

namespace Vitrine {

/**
 * A SQLite file that only its owner can read, safe for several programs at once. All in one thread, the one that opens
 * it.
 *
 * What change() has returned without an error is on the disk. A damaged file is moved aside and a new one begun; one
 * that a newer Vitrine made is left alone. Errors are of kind File.
 */
class HistoryFile
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::HistoryFile)

public:
    using OnRow = std::function<void(const QSqlQuery &)>;
    using Work = std::function<std::optional<Error>()>;

    /** The first of \p versions makes an empty file into one of version 1, each other one a file of the version before
     * it into its own. */
    HistoryFile(const QString &path, const QList<QStringList> &versions);
    Q_DISABLE_COPY_MOVE(HistoryFile)
    ~HistoryFile() { close(); }

    /** Opens the file, making it where there is none. Nothing happens where it is open. */
    [[nodiscard]] std::optional<Error> open();
    void close();

    /** One statement with its values in the place of its question marks. */
    [[nodiscard]] std::optional<Error> run(const QString &sql, const QVariantList &values = {},
                                           const OnRow &onRow = {});
    /** Reading: all as of one moment. */
    [[nodiscard]] std::optional<Error> look(const Work &work);
    /** Writing: all of it or nothing. */
    [[nodiscard]] std::optional<Error> change(const Work &work);

    /** What was deleted is gone from what SQLite keeps beside the file too, as soon as nobody reads it any more. */
    [[nodiscard]] std::optional<Error> leaveNoTrace() { return run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); }

    [[nodiscard]] QString path() const { return m_path; }
    /** What a person must be told of since the last time: a damaged file that was moved aside. */
    [[nodiscard]] QStringList takeNotices() { return std::exchange(m_notices, {}); }

private:
    std::optional<Error> attempt(const QString &begin, const Work &work);
    std::optional<Error> transact(const QString &begin, const Work &work);
    std::optional<Error> tryOpen();
    std::optional<Error> check();
    std::optional<Error> prepare();
    std::optional<Error> putAside();
    [[nodiscard]] Error failed(const QString &nativeCode);

    QString m_path;
    QList<QStringList> m_versions;
    QString m_connection;
    QStringList m_notices;
    bool m_isDamaged = false;
    bool m_isBusy = false; ///< the last error was that another Vitrine had the file
};

} // namespace Vitrine
