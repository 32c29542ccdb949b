// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/plan.h"
#include "files/appendfile.h"
#include "lookup/lookup.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Vitrine {

/** What a journal is about, for a person who finds one. */
struct BulkTitle
{
    QString source = {};  ///< where the ids came from: a file's name; empty for a pasted list
    QDateTime begun = {}; ///< UTC
    bool reveal = false;  ///< secrets inside of answers are kept, because the person said so; else dots stand there
};

/** How the questions of a run stand. They add up to the plan's questions. */
struct BulkCounts
{
    qsizetype found = 0;
    qsizetype notFound = 0;
    qsizetype failed = 0;
    qsizetype skipped = 0;
    qsizetype open = 0; ///< not asked yet

    [[nodiscard]] qsizetype sum() const { return found + notFound + failed + skipped + open; }
    [[nodiscard]] qsizetype &of(Outcome outcome);
};

/**
 * A bulk run on the disk: its plan, and each result as it came. What is in memory is where results stand, not the
 * results, so that ten thousand weigh no more than ten.
 *
 * A result is there as soon as add() returns, even if the program is killed the moment after. It holds the answer's
 * bytes, from which the vendor reads the product again: the request and the connection are not kept.
 */
class BulkJournal
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::BulkJournal)

public:
    /** A new one at \p path, where nothing may stand; without a name where that is empty. */
    static Result<std::unique_ptr<BulkJournal>> begin(const QString &path, const BulkTitle &title, const BulkPlan &plan,
                                                      const VendorList &vendors);
    /**
     * The one at \p path as it was left, kind NotFound where there is none, BadAnswer where its plan is damaged.
     * Its profiles are those of \p known, as lead() says.
     */
    static Result<std::unique_ptr<BulkJournal>> resume(const QString &path, const QList<Profile> &known,
                                                       const VendorList &vendors);

    /** What stands at \p path does not begin like a journal: it is somebody else's. */
    static bool isForeign(const QString &path);

    Q_DISABLE_COPY_MOVE(BulkJournal)
    /** Its file may be resumed from now on, even while what results() and reading() gave are in use. */
    ~BulkJournal();

    [[nodiscard]] const BulkTitle &title() const { return m_title; }
    [[nodiscard]] const BulkPlan &plan() const { return m_plan; }
    [[nodiscard]] const BulkCounts &counts() const { return m_counts; }

    [[nodiscard]] std::optional<Outcome> outcome(qsizetype question) const;
    /** The result as it was stored; kind NotFound while the question is open. */
    Result<LookupResult> result(qsizetype question) const;
    /** result() of any question as all stood now, for any thread; what came later is not there. */
    [[nodiscard]] std::function<Result<LookupResult>(qsizetype question)> results() const;
    /** The same of one question. */
    [[nodiscard]] std::function<Result<LookupResult>()> reading(qsizetype question) const;
    /** Stores what came of the question, in place of an earlier result. */
    [[nodiscard]] std::optional<Error> add(qsizetype question, const LookupResult &result);

    /** The plan's profiles are those of \p known with the same ids from now on; who is not there any more is not asked,
     * and those in moved() stay as they were. */
    void lead(const QList<Profile> &known);
    /** Profiles, by name, that answered and have since been led to another account: what is open is not theirs to
     * answer. */
    [[nodiscard]] const QStringList &moved() const { return m_moved; }

    /** All was answered, and written where the person wanted it; until another result is added. */
    [[nodiscard]] bool isWritten() const { return m_isWritten && m_counts.open == 0; }
    void noteWritten();

    /** The file, to bring it to the disk in another thread or to remove it. */
    [[nodiscard]] const std::shared_ptr<AppendFile> &file() const { return m_file; }

private:
    struct Entry
    {
        AppendFile::Place place;
        std::optional<Outcome> outcome;
    };

    BulkJournal(std::shared_ptr<AppendFile> file, const VendorList &vendors);
    void takeLine(const AppendFile::Place &place, const QByteArray &line);
    void note(qsizetype question, Outcome outcome, const AppendFile::Place &place);

    std::shared_ptr<AppendFile> m_file;
    const VendorList &m_vendors;
    BulkTitle m_title;
    BulkPlan m_plan;
    BulkCounts m_counts;
    bool m_isFrozen = false; ///< only read, while another writes
    bool m_isWritten = false;
    QStringList m_moved;
    std::vector<Entry> m_entries; ///< by question
};

} // namespace Vitrine
