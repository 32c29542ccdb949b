// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/journal.h"

#include <QByteArray>

#include <variant>

/** The lines of a journal: one JSON object each, read again by the names of their members. */
namespace Vitrine::BulkRecords {

struct Head
{
    BulkTitle title;
    qsizetype ids = 0; ///< of the plan, like the next
    qsizetype repeated = 0;
    qsizetype profiles = 0;
    qsizetype questions = 0;
};

struct Answered
{
    qsizetype question = -1;
    LookupResult result = {}; ///< without what the plan knows, and without the product until restore()
};

/** What was answered so far is where it was wanted. */
struct Written
{
};

/** monostate: a line nobody understands. */
using Record = std::variant<std::monostate, Head, Profile, BulkQuestion, Answered, Written>;

QByteArray title(const BulkTitle &title, const BulkPlan &plan);
/** As much as it takes to say whose an answer is and to read it: nothing of what it signs in with. */
QByteArray profile(const Profile &profile, const VendorList &vendors);
QByteArray question(const BulkQuestion &question);
/** With \p reveal secrets inside of the answer are written too. */
QByteArray answered(qsizetype question, const LookupResult &result, bool reveal);

QByteArray written();

Record read(const QByteArray &line);
/** The line where it is one with which a journal begins. */
std::optional<Head> headOf(const QByteArray &line);
/** Gives the result its product again, read from its answer by the profile's vendor. */
void restore(LookupResult &result, const VendorList &vendors);

} // namespace Vitrine::BulkRecords
