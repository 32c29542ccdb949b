// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historyfile.h"
#include "history/pastlookup.h"

#include <QByteArrayList>

namespace Vitrine {

/**
 * What was seen and when, what is pinned and which tabs are open, in `history.sqlite`.
 *
 * Answers are kept as they were received, to the byte, but for their secrets, which are dots. All in one thread; what
 * returned without an error is on the disk.
 */
class HistoryDatabase
{
public:
    static constexpr int usualKeptDays = 30;

    explicit HistoryDatabase(const QString &path);

    [[nodiscard]] Result<HistoryLists> lists();
    [[nodiscard]] Result<OpenTabs> tabs();
    [[nodiscard]] Result<int> keptDays();
    /** 0 forgets every lookup. */
    [[nodiscard]] std::optional<Error> setKeptDays(int days, const QDateTime &now);

    /** Nothing is kept where a person wants nothing kept, nor of a question nobody was asked. Lookups that are too old
     * go, and answers past what may be kept in all, but for the latest product of a pin or a tab. */
    [[nodiscard]] std::optional<Error> keep(const LookupResult &result, const QDateTime &now);
    /** The latest time the product was found, else the latest answer; nothing where none is kept. Its profile says
     * whom was asked and as whom, as far as that was kept. */
    [[nodiscard]] Result<std::optional<LookupResult>> latest(const PastLookup &question, QByteArrayList *bodies);
    /** The same of the latest answer after that time, where the product was not found any more. */
    [[nodiscard]] Result<std::optional<LookupResult>> failureSince(const PastLookup &question, QByteArrayList *bodies);
    [[nodiscard]] std::optional<Error> forget(const PastLookup &question);
    [[nodiscard]] std::optional<Error> forgetAll();

    [[nodiscard]] std::optional<Error> setPinned(const PastLookup &question, bool pinned, const QDateTime &now);
    [[nodiscard]] std::optional<Error> setTabs(const OpenTabs &tabs);

    [[nodiscard]] QStringList takeNotices() { return m_file.takeNotices(); }
    void close() { m_file.close(); }

private:
    Result<std::optional<LookupResult>> first(const PastLookup &question, const QString &order, QByteArrayList *bodies);
    std::optional<Error> dropOld(const QDateTime &now);
    std::optional<Error> readKeptDays(int *days);
    std::optional<Error> write(const LookupResult &result);

    HistoryFile m_file;
};

} // namespace Vitrine
