// SPDX-License-Identifier: Apache-2.0
#include "history/historyfile.h"

#include "files/writer.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Those of SQLite's result codes that tell a person something; the lowest byte of the extended ones. */
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

constexpr int busyMs = 4'000; // to wait for another Vitrine

const QString beginReading = u"BEGIN"_s;
const QString beginWriting = u"BEGIN IMMEDIATE"_s; // else two writers could each wait for the other

} // namespace

HistoryFile::HistoryFile(const QString &path, const QList<QStringList> &versions)
    : m_path(path)
    , m_versions(versions)
{
}

std::optional<Error> HistoryFile::open()
{
    if (!m_connection.isEmpty())
        return {};
    std::optional<Error> error = tryOpen();
    if (error && m_isDamaged) {
        error = putAside();
        if (!error)
            error = tryOpen();
    }
    if (error)
        close();
    return error;
}

std::optional<Error> HistoryFile::tryOpen()
{
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return Error{.kind = Error::Kind::File, .detail = tr("the folder %1 could not be made").arg(folder)};
    if (std::optional<Error> error = createPrivately(m_path))
        return error;
    m_isDamaged = false;
    m_connection = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMs));
    if (!database.open())
        return failed(database.lastError().nativeErrorCode());
    if (std::optional<Error> error = check())
        return error;
    return prepare();
}

/** SQLite opens a damaged file and writes into it without a word: so it is looked through first. Twice where it must,
 * because a disk that could not be read for a moment looks the same. */
std::optional<Error> HistoryFile::check()
{
    QString verdict;
    const auto read = [&](const QSqlQuery &row) {
        verdict = row.value(0).toString();
    };
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (std::optional<Error> error = run(u"PRAGMA quick_check(1)"_s, {}, read))
            return error;
        if (verdict == "ok"_L1)
            return {};
    }
    return failed(QString::number(Corrupt));
}

std::optional<Error> HistoryFile::prepare()
{
    // Of two that begin a file at once SQLite refuses one this at once, whatever its time-out is.
    constexpr unsigned long pauseMs = 50;
    const QDeadlineTimer patience(busyMs);
    std::optional<Error> refused = run(u"PRAGMA journal_mode = WAL"_s);
    while (refused && m_isBusy && !patience.hasExpired()) {
        QThread::msleep(pauseMs);
        refused = run(u"PRAGMA journal_mode = WAL"_s);
    }
    if (refused)
        return refused;
    // FULL: what was committed survives a power cut too. What is deleted leaves no trace in the file.
    for (const QString &setting : {u"synchronous = FULL"_s, u"foreign_keys = ON"_s, u"secure_delete = ON"_s}) {
        if (std::optional<Error> error = run(u"PRAGMA "_s + setting))
            return error;
    }
    return transact(beginWriting, [this]() -> std::optional<Error> {
        int version = 0;
        const auto read = [&](const QSqlQuery &row) {
            version = row.value(0).toInt();
        };
        if (std::optional<Error> error = run(u"PRAGMA user_version"_s, {}, read))
            return error;
        if (version > m_versions.size())
            return Error{.kind = Error::Kind::File, .detail = tr("%1 was written by a newer Vitrine").arg(m_path)};
        if (version == m_versions.size())
            return {};
        for (qsizetype from = version; from < m_versions.size(); ++from) {
            for (const QString &statement : m_versions.at(from)) {
                if (std::optional<Error> error = run(statement))
                    return error;
            }
        }
        return run(u"PRAGMA user_version = %1"_s.arg(m_versions.size()));
    });
}

std::optional<Error> HistoryFile::look(const Work &work)
{
    return attempt(beginReading, work);
}

std::optional<Error> HistoryFile::change(const Work &work)
{
    return attempt(beginWriting, work);
}

void HistoryFile::close()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

std::optional<Error> HistoryFile::run(const QString &sql, const QVariantList &values, const OnRow &onRow)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    if (isDone) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        isDone = query.exec();
    }
    while (isDone && query.next()) {
        if (onRow)
            onRow(query);
    }
    const QString code = query.lastError().nativeErrorCode();
    if (isDone && code.isEmpty())
        return {};
    return failed(code);
}

std::optional<Error> HistoryFile::transact(const QString &begin, const Work &work)
{
    std::optional<Error> error = run(begin);
    if (error)
        return error;
    error = work();
    if (!error)
        error = run(u"COMMIT"_s);
    if (error)
        (void)run(u"ROLLBACK"_s); // what it says adds nothing to the first error
    return error;
}

std::optional<Error> HistoryFile::attempt(const QString &begin, const Work &work)
{
    if (std::optional<Error> error = open())
        return error;
    const std::optional<Error> error = transact(begin, work);
    if (!error || !m_isDamaged)
        return error;
    if (std::optional<Error> unmoved = putAside())
        return unmoved;
    if (std::optional<Error> closed = open())
        return closed;
    return transact(begin, work);
}

std::optional<Error> HistoryFile::putAside()
{
    close();
    const Result<QString> aside = moveAside(m_path, QDateTime::currentDateTime());
    if (!aside)
        return aside.error();
    // What SQLite had not put into the file yet belongs to that file.
    for (const QString &beside : {u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(m_path + beside))
            (void)QFile::rename(m_path + beside, *aside + beside);
    }
    m_notices.append(tr("%1 was damaged. It is kept as %2; recent lookups, pins and tabs start empty.")
                         .arg(QFileInfo(m_path).fileName(), QFileInfo(*aside).fileName()));
    m_isDamaged = false;
    return {};
}

Error HistoryFile::failed(const QString &nativeCode)
{
    constexpr int lowestByte = 0xff;
    const int code = nativeCode.toInt() & lowestByte;
    m_isBusy = code == Busy || code == Locked;
    const auto said = [&] {
        switch (code) {
        case Busy:
        case Locked:
            return tr("another Vitrine is writing into %1").arg(m_path);
        case ReadOnly:
        case CannotOpen:
            return tr("%1 may not be written there").arg(m_path);
        case Full:
            return tr("%1 could not be written whole; the disk is full").arg(m_path);
        case Corrupt:
        case NotADatabase:
            return tr("%1 is damaged").arg(m_path);
        default:
            return tr("%1 could not be read or written").arg(m_path);
        }
    };
    m_isDamaged = m_isDamaged || code == Corrupt || code == NotADatabase;
    return {.kind = Error::Kind::File, .detail = said()};
}

} // namespace Vitrine
