// SPDX-License-Identifier: Apache-2.0
#include "history/historydatabase.h"

#include "lookup/savedanswer.h"
#include "profiles/profilejson.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int mostListed = 200;
constexpr int mostKept = 5'000;
constexpr qint64 mostBytes = 128LL * 1024 * 1024; ///< of answers, in all

const QList<QStringList> &versions()
{
    static const QStringList first{
        uR"(CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL))"_s,
        uR"(CREATE TABLE lookups (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            profile TEXT NOT NULL, profile_name TEXT NOT NULL, vendor TEXT NOT NULL, asked TEXT NOT NULL,
            product TEXT NOT NULL, name TEXT NOT NULL, outcome TEXT NOT NULL, message TEXT NOT NULL,
            fetched TEXT NOT NULL, took_ms INTEGER NOT NULL, http_status INTEGER NOT NULL, request_id TEXT NOT NULL))"_s,
        uR"(CREATE INDEX lookups_by_question ON lookups (profile, asked, number))"_s,
        // place 0 is the product's answer, the others completed it
        uR"(CREATE TABLE answers (
            lookup INTEGER NOT NULL REFERENCES lookups (number) ON DELETE CASCADE,
            place INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (lookup, place)))"_s,
        uR"(CREATE TABLE pins (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            profile TEXT NOT NULL, profile_name TEXT NOT NULL, vendor TEXT NOT NULL, asked TEXT NOT NULL,
            name TEXT NOT NULL, pinned TEXT NOT NULL, UNIQUE (profile, asked)))"_s,
        uR"(CREATE TABLE tabs (
            place INTEGER PRIMARY KEY, in_front INTEGER NOT NULL,
            profile TEXT NOT NULL, profile_name TEXT NOT NULL, vendor TEXT NOT NULL, asked TEXT NOT NULL,
            name TEXT NOT NULL))"_s,
    };
    // whom the profile asked then; null in what is older
    static const QStringList second{u"ALTER TABLE lookups ADD COLUMN account TEXT"_s};
    static const QList<QStringList> all{first, second};
    return all;
}

/** A column that may not be null: Qt binds a null text as NULL. */
QVariant text(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

QString moment(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QVariant &stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

Outcome outcomeOfName(const QString &name)
{
    for (int i = 0; i <= int(Outcome::Cancelled); ++i) {
        if (outcomeName(Outcome(i)) == name)
            return Outcome(i);
    }
    return Outcome::Skipped;
}

/** profile, profile_name, vendor, asked, name, then perhaps outcome, fetched. */
PastLookup pastLookup(const QSqlQuery &row)
{
    PastLookup past{.profileId = row.value(0).toString(),
                    .profileName = row.value(1).toString(),
                    .vendor = row.value(2).toString(),
                    .asked = row.value(3).toString(),
                    .name = row.value(4).toString()};
    if (!row.value(5).isNull()) {
        past.outcome = outcomeOfName(row.value(5).toString());
        past.fetched = momentOf(row.value(6));
    }
    return past;
}

bool isWorthKeeping(const LookupResult &result)
{
    return result.outcome != Outcome::Cancelled && result.outcome != Outcome::Skipped && !result.profile.id.isEmpty();
}

} // namespace

HistoryDatabase::HistoryDatabase(const QString &path)
    : m_file(path, versions())
{
}

Result<HistoryLists> HistoryDatabase::lists()
{
    HistoryLists lists;
    const QString foundName =
        u"(SELECT name FROM lookups f WHERE f.profile = %1.profile AND f.asked = %1.asked AND f.outcome = 'found' "
        "ORDER BY f.number DESC LIMIT 1)"_s;
    const QString recent = u"SELECT profile, profile_name, vendor, asked, coalesce("_s + foundName.arg(u"l"_s) +
                           u", name), outcome, fetched FROM lookups l "
                           "WHERE number IN (SELECT max(number) FROM lookups GROUP BY profile, asked) "
                           "ORDER BY number DESC LIMIT %1"_s.arg(mostListed);
    const QString pinned = u"SELECT p.profile, p.profile_name, p.vendor, p.asked, coalesce("_s + foundName.arg(u"p"_s) +
                           u", p.name), l.outcome, l.fetched FROM pins p LEFT JOIN lookups l ON l.number = "
                           "(SELECT max(number) FROM lookups WHERE profile = p.profile AND asked = p.asked) "
                           "ORDER BY p.number"_s;
    const std::optional<Error> error = m_file.look([&]() -> std::optional<Error> {
        lists = {};
        std::optional<Error> failed = m_file.run(recent, {}, [&](const QSqlQuery &row) {
            lists.recent.append(pastLookup(row));
        });
        int days = 0;
        if (!failed)
            failed = readKeptDays(&days);
        if (failed)
            return failed;
        lists.isKept = days > 0;
        return m_file.run(pinned, {}, [&](const QSqlQuery &row) {
            lists.pinned.append(pastLookup(row));
        });
    });
    if (error)
        return *error;
    return lists;
}

Result<OpenTabs> HistoryDatabase::tabs()
{
    OpenTabs open;
    const QString sql =
        u"SELECT profile, profile_name, vendor, asked, name, NULL, NULL, in_front FROM tabs ORDER BY place"_s;
    const std::optional<Error> error = m_file.look([&] {
        open = {};
        return m_file.run(sql, {}, [&](const QSqlQuery &row) {
            if (row.value(7).toBool())
                open.front = open.tabs.size();
            open.tabs.append(pastLookup(row));
        });
    });
    if (error)
        return *error;
    return open;
}

std::optional<Error> HistoryDatabase::readKeptDays(int *days)
{
    *days = usualKeptDays;
    return m_file.run(u"SELECT value FROM settings WHERE name = 'kept_days'"_s, {}, [&](const QSqlQuery &row) {
        *days = row.value(0).toInt();
    });
}

Result<int> HistoryDatabase::keptDays()
{
    int days = 0;
    const std::optional<Error> error = m_file.look([&] {
        return readKeptDays(&days);
    });
    if (error)
        return *error;
    return days;
}

std::optional<Error> HistoryDatabase::setKeptDays(int days, const QDateTime &now)
{
    std::optional<Error> error = m_file.change([&]() -> std::optional<Error> {
        std::optional<Error> failed =
            m_file.run(u"INSERT OR REPLACE INTO settings VALUES ('kept_days', ?)"_s, {QString::number(days)});
        return failed ? failed : dropOld(now);
    });
    return error ? error : m_file.leaveNoTrace();
}

std::optional<Error> HistoryDatabase::keep(const LookupResult &result, const QDateTime &now)
{
    if (!isWorthKeeping(result))
        return {};
    return m_file.change([&]() -> std::optional<Error> {
        int days = 0;
        std::optional<Error> error = readKeptDays(&days);
        if (error || days == 0)
            return error;
        error = write(result);
        return error ? error : dropOld(now);
    });
}

std::optional<Error> HistoryDatabase::write(const LookupResult &result)
{
    const QVariantList values{text(result.profile.id),
                              text(result.profile.name),
                              text(result.profile.vendor),
                              text(result.asked),
                              text(result.product ? result.product->id : QString()),
                              text(result.product ? result.product->name : QString()),
                              outcomeName(result.outcome),
                              text(result.message),
                              moment(result.fetched),
                              result.tookMs,
                              result.httpStatus,
                              text(result.requestId),
                              writeAccount(result.profile)};
    std::optional<Error> error =
        m_file.run(u"INSERT INTO lookups (profile, profile_name, vendor, asked, product, name, outcome, message, "
                   "fetched, took_ms, http_status, request_id, account) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   values);
    int place = 0;
    const QByteArrayList bodies = maskedBodies(result);
    for (const QByteArray &body : bodies) {
        if (error)
            return error;
        error = m_file.run(u"INSERT INTO answers VALUES ((SELECT max(number) FROM lookups), ?, ?)"_s,
                           {place++, body.isNull() ? QByteArray("") : body});
    }
    return error;
}

std::optional<Error> HistoryDatabase::dropOld(const QDateTime &now)
{
    int days = 0;
    if (std::optional<Error> error = readKeptDays(&days))
        return error;
    if (days == 0)
        return m_file.run(u"DELETE FROM lookups"_s);
    // What is pinned or stands in a tab is in use, however old it is.
    std::optional<Error> error = m_file.run(
        u"DELETE FROM lookups WHERE (fetched < ? OR number <= (SELECT max(number) FROM lookups) - ?) "
        "AND (profile, asked) NOT IN (SELECT profile, asked FROM pins UNION SELECT profile, asked FROM tabs)"_s,
        {moment(now.addDays(-days)), mostKept});
    if (error)
        return error;
    return m_file.run(
        u"DELETE FROM answers WHERE lookup IN (SELECT lookup FROM (SELECT lookup, sum(length(body)) OVER "
        "(ORDER BY lookup DESC, place) AS bytes FROM answers) WHERE bytes > ?) "
        "AND lookup NOT IN (SELECT max(number) FROM lookups WHERE outcome = 'found' AND (profile, asked) IN "
        "(SELECT profile, asked FROM pins UNION SELECT profile, asked FROM tabs) GROUP BY profile, asked)"_s,
        {mostBytes});
}

Result<std::optional<LookupResult>> HistoryDatabase::latest(const PastLookup &question, QByteArrayList *bodies)
{
    return first(question, u"ORDER BY outcome = 'found' DESC, number DESC"_s, bodies);
}

Result<std::optional<LookupResult>> HistoryDatabase::failureSince(const PastLookup &question, QByteArrayList *bodies)
{
    return first(question,
                 u"AND number > (SELECT max(number) FROM lookups f WHERE f.profile = lookups.profile "
                 "AND f.asked = lookups.asked AND f.outcome = 'found') ORDER BY number DESC"_s,
                 bodies);
}

/** The first of the question's lookups by \p order. */
Result<std::optional<LookupResult>> HistoryDatabase::first(const PastLookup &question, const QString &order,
                                                           QByteArrayList *bodies)
{
    std::optional<LookupResult> latest;
    const QString lookup =
        u"SELECT number, profile_name, vendor, outcome, message, fetched, took_ms, http_status, request_id, "
        "account FROM lookups WHERE profile = ? AND asked = ? %1 LIMIT 1"_s.arg(order);
    const std::optional<Error> error = m_file.look([&]() -> std::optional<Error> {
        qint64 number = 0;
        latest.reset();
        bodies->clear();
        std::optional<Error> failed =
            m_file.run(lookup, {question.profileId, question.asked}, [&](const QSqlQuery &row) {
                number = row.value(0).toLongLong();
                latest.emplace();
                latest->asked = question.asked;
                latest->profile = readAccount(row.value(9).toString()).value_or(Profile());
                latest->profile.id = question.profileId;
                latest->profile.name = row.value(1).toString();
                latest->profile.vendor = row.value(2).toString();
                latest->outcome = outcomeOfName(row.value(3).toString());
                latest->message = row.value(4).toString();
                latest->fetched = momentOf(row.value(5));
                latest->tookMs = row.value(6).toLongLong();
                latest->httpStatus = row.value(7).toInt();
                latest->requestId = row.value(8).toString();
            });
        if (failed)
            return failed;
        return m_file.run(u"SELECT body FROM answers WHERE lookup = ? ORDER BY place"_s, {number},
                          [&](const QSqlQuery &row) {
                              bodies->append(row.value(0).toByteArray());
                          });
    });
    if (error)
        return *error;
    return latest;
}

std::optional<Error> HistoryDatabase::forget(const PastLookup &question)
{
    std::optional<Error> error = m_file.change([&] {
        return m_file.run(u"DELETE FROM lookups WHERE profile = ? AND asked = ?"_s,
                          {question.profileId, question.asked});
    });
    return error ? error : m_file.leaveNoTrace();
}

std::optional<Error> HistoryDatabase::forgetAll()
{
    std::optional<Error> error = m_file.change([&] {
        return m_file.run(u"DELETE FROM lookups"_s);
    });
    return error ? error : m_file.leaveNoTrace();
}

std::optional<Error> HistoryDatabase::setPinned(const PastLookup &question, bool pinned, const QDateTime &now)
{
    return m_file.change([&] {
        if (!pinned)
            return m_file.run(u"DELETE FROM pins WHERE profile = ? AND asked = ?"_s,
                              {question.profileId, question.asked});
        return m_file.run(u"INSERT OR IGNORE INTO pins (profile, profile_name, vendor, asked, name, pinned) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s,
                          {question.profileId, text(question.profileName), text(question.vendor), question.asked,
                           text(question.name), moment(now)});
    });
}

std::optional<Error> HistoryDatabase::setTabs(const OpenTabs &tabs)
{
    return m_file.change([&] {
        std::optional<Error> error = m_file.run(u"DELETE FROM tabs"_s);
        for (qsizetype i = 0; i < tabs.tabs.size() && !error; ++i) {
            const PastLookup &tab = tabs.tabs.at(i);
            error = m_file.run(u"INSERT INTO tabs VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                               {i, i == tabs.front, text(tab.profileId), text(tab.profileName), text(tab.vendor),
                                tab.asked, text(tab.name)});
        }
        return error;
    });
}

} // namespace Vitrine
