// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/historydatabase.h"

#include <QLockFile>
#include <QThreadPool>

#include <functional>

namespace Vitrine {

/**
 * The history as a window uses it: every call returns at once, the work is done in order by a thread of its own.
 *
 * listsChanged() tells only of what is stored. Of several running Vitrines with the same file the first has the tabs:
 * for the others there are none, and theirs are not kept. Destroying it waits until all that was asked is done.
 */
class History : public QObject
{
    Q_OBJECT

public:
    using OnLatest = std::function<void(const std::optional<LookupResult> &)>;

    /** \p vendors read what was kept; the file is not touched before begin(). */
    History(const VendorList &vendors, const QString &path, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(History)
    ~History() override;

    void begin();
    /** Reads the lists anew: another Vitrine may have changed them. */
    void refresh();
    void keep(const LookupResult &result);
    void setKeptDays(int days);
    void forget(const PastLookup &question);
    void forgetAll();
    void setPinned(const PastLookup &question, bool pinned);
    void setTabs(const OpenTabs &tabs);
    /** Those, behind the ones that are kept, of a window that ended before it knew them. */
    void addTabs(const OpenTabs &tabs);
    /**
     * What is known of the question without asking anybody: the product as it was last found, else the latest answer.
     * Nothing where none is kept, and where \p context has gone nobody is told. Read with \p profile; where that one
     * has another stage, address or account than was asked then, the result's has those that were asked.
     */
    void latest(const PastLookup &question, const Profile &profile, QObject *context, const OnLatest &then);
    /** The same of the latest answer since the product was last found; nothing where that was the latest. */
    void failureSince(const PastLookup &question, const Profile &profile, QObject *context, const OnLatest &then);

Q_SIGNALS:
    void began(const Vitrine::HistoryBeginning &beginning);
    void listsChanged(const Vitrine::HistoryLists &lists);
    void keptDaysChanged(int days);
    /** What a person must be told: something could not be kept, once until it can be again; a file was moved aside. */
    void noticed(const QString &text);

private:
    using Change = std::function<std::optional<Error>(HistoryDatabase &)>;

    void change(const Change &change);
    void tell(const std::optional<Error> &error);
    void report(const std::optional<Error> &error, const QStringList &notices);
    using Look = Result<std::optional<LookupResult>> (HistoryDatabase::*)(const PastLookup &, QByteArrayList *);
    void look(Look at, const PastLookup &question, const Profile &profile, QObject *context, const OnLatest &then);
    [[nodiscard]] std::optional<LookupResult> read(Look at, const PastLookup &question, const Profile &profile);

    const VendorList &m_vendors;
    HistoryDatabase m_database; ///< the thread's
    QLockFile m_tabsLock;       ///< the thread's
    bool m_hasTabs = false;     ///< the thread's
    bool m_hasFailed = false;
    QThreadPool m_thread;
};

} // namespace Vitrine
