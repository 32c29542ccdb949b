// SPDX-License-Identifier: Apache-2.0
#include "bulk/journal.h"

#include "bulk/records.h"
#include "profiles/sandboxprofile.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Vitrine {

namespace {

/** What \p kept answered may be another account's than what \p known would. */
bool leadsElsewhere(const Profile &kept, const Profile &known, const VendorList &vendors)
{
    const Profile then = withoutSandboxPort(kept);
    const Profile now = withoutSandboxPort(known);
    if (then.vendor != now.vendor || then.address != now.address || then.stage != now.stage)
        return true;
    const Vendor *vendor = findVendor(vendors, now.vendor);
    if (vendor == nullptr || then.fields.isEmpty()) // as journals of earlier versions have them
        return false;
    const VendorInfo info = vendor->info();
    return std::ranges::any_of(info.fields, [&](const FieldSpec &spec) {
        const bool isOfWords = spec.kind == FieldSpec::Kind::Language || spec.kind == FieldSpec::Kind::TimeZone;
        return !isOfWords && then.field(spec.key) != now.field(spec.key);
    });
}

} // namespace

qsizetype &BulkCounts::of(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return found;
    case Outcome::NotFound:
        return notFound;
    case Outcome::Skipped:
        return skipped;
    case Outcome::Cancelled:
        return open;
    default:
        return failed;
    }
}

BulkJournal::BulkJournal(std::shared_ptr<AppendFile> file, const VendorList &vendors)
    : m_file(std::move(file))
    , m_vendors(vendors)
{
}

BulkJournal::~BulkJournal()
{
    if (!m_isFrozen)
        m_file->letGo();
}

Result<std::unique_ptr<BulkJournal>> BulkJournal::begin(const QString &path, const BulkTitle &title,
                                                        const BulkPlan &plan, const VendorList &vendors)
{
    Result<std::shared_ptr<AppendFile>> file = path.isEmpty() ? AppendFile::anonymous() : AppendFile::create(path);
    if (!file)
        return file.error();
    std::unique_ptr<BulkJournal> journal(new BulkJournal(*file, vendors));
    journal->m_title = title;
    journal->m_plan = plan;
    journal->m_counts.open = plan.questions.size();
    journal->m_entries.resize(size_t(plan.questions.size()));

    QByteArrayList lines{BulkRecords::title(title, plan)};
    for (const Profile &profile : plan.profiles)
        lines.append(BulkRecords::profile(profile, vendors));
    for (const BulkQuestion &question : plan.questions)
        lines.append(BulkRecords::question(question));
    if (const auto written = (*file)->append(lines); !written)
        return written.error();
    return journal;
}

Result<std::unique_ptr<BulkJournal>> BulkJournal::resume(const QString &path, const QList<Profile> &known,
                                                         const VendorList &vendors)
{
    if (isForeign(path))
        return Error{.kind = Error::Kind::File, .detail = tr("%1 is no run that can be continued").arg(path)};
    Result<std::shared_ptr<AppendFile>> file = AppendFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<BulkJournal> journal(new BulkJournal(*file, vendors));
    BulkRecords::Head head;
    const auto take = [&](const AppendFile::Place &place, const QByteArray &line) {
        if (place.begin == 0)
            head = BulkRecords::headOf(line).value_or(head);
        journal->takeLine(place, line);
    };
    if (const std::optional<Error> error = (*file)->forEach(take))
        return *error;
    if (!journal->m_title.begun.isValid()) // it ended before it had begun
        return Error{.kind = Error::Kind::NotFound, .detail = tr("%1 is no run that can be continued").arg(path)};
    const bool isWhole =
        journal->m_plan.questions.size() == head.questions && journal->m_plan.profiles.size() == head.profiles;
    if (!isWhole)
        return Error{.kind = Error::Kind::BadAnswer, .detail = tr("%1 is damaged").arg(path)};
    journal->lead(known);
    return journal;
}

void BulkJournal::lead(const QList<Profile> &known)
{
    QSet<qsizetype> answered; // who has answered nothing yet may lead wherever it is wanted now
    for (qsizetype i = 0; i < m_plan.questions.size(); ++i) {
        if (const auto what = outcome(i); what == Outcome::Found || what == Outcome::NotFound)
            answered.insert(m_plan.questions.at(i).profile);
    }
    QSet<qsizetype> gone;
    m_moved.clear();
    for (qsizetype i = 0; i < m_plan.profiles.size(); ++i) {
        Profile &then = m_plan.profiles[i];
        const auto now = std::ranges::find(known, then.id, &Profile::id);
        const bool isMoved = now != known.end() && leadsElsewhere(then, *now, m_vendors);
        if (now == known.end()) {
            gone.insert(i);
        } else if (isMoved && answered.contains(i)) {
            m_moved.append(now->name);
        } else {
            then = *now;
            if (isMoved) // where that cannot be written, no answer can either
                Q_UNUSED(m_file->append({BulkRecords::profile(then, m_vendors)}))
        }
    }
    for (BulkQuestion &question : m_plan.questions) {
        if (question.profile < 0)
            continue;
        question.refusal.clear(); // what it answered can still be read
        if (gone.contains(question.profile))
            question.refusal =
                tr("The profile “%1” is not there any more.").arg(m_plan.profiles.at(question.profile).name);
    }
}

bool BulkJournal::isForeign(const QString &path)
{
    constexpr qint64 mostOfHead = 64 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly))
        return false;
    const QByteArray first = file.readLine(mostOfHead);
    return !first.isEmpty() && !BulkRecords::headOf(first);
}

void BulkJournal::noteWritten()
{
    // where the disk is full, it is kept like any other
    m_isWritten = bool(m_file->append({BulkRecords::written()}));
}

void BulkJournal::takeLine(const AppendFile::Place &place, const QByteArray &line)
{
    const BulkRecords::Record record = BulkRecords::read(line);
    if (const auto *head = std::get_if<BulkRecords::Head>(&record)) {
        m_title = head->title;
        m_plan.ids = head->ids;
        m_plan.repeated = head->repeated;
    } else if (const auto *profile = std::get_if<Profile>(&record)) {
        const auto there = std::ranges::find(m_plan.profiles, profile->id, &Profile::id);
        if (there == m_plan.profiles.end())
            m_plan.profiles.append(*profile);
        else
            *there = *profile; // since lead() it is another
    } else if (const auto *question = std::get_if<BulkQuestion>(&record)) {
        BulkQuestion asked = *question;
        if (asked.profile >= m_plan.profiles.size())
            asked.profile = -1;
        m_plan.questions.append(asked);
        m_entries.emplace_back();
        ++m_counts.open;
    } else if (std::holds_alternative<BulkRecords::Written>(record)) {
        m_isWritten = true;
    } else if (const auto *answer = std::get_if<BulkRecords::Answered>(&record)) {
        if (answer->question >= 0 && answer->question < m_plan.questions.size())
            note(answer->question, answer->result.outcome, place);
    }
}

void BulkJournal::note(qsizetype question, Outcome outcome, const AppendFile::Place &place)
{
    Entry &entry = m_entries[size_t(question)];
    --m_counts.of(entry.outcome.value_or(Outcome::Cancelled));
    ++m_counts.of(outcome);
    entry = {place, outcome};
    m_isWritten = false;
}

std::optional<Outcome> BulkJournal::outcome(qsizetype question) const
{
    return m_entries.at(size_t(question)).outcome;
}

Result<LookupResult> BulkJournal::result(qsizetype question) const
{
    return reading(question)();
}

std::function<Result<LookupResult>()> BulkJournal::reading(qsizetype question) const
{
    const Entry &entry = m_entries.at(size_t(question));
    const BulkQuestion &asked = m_plan.questions.at(question);
    const Profile profile = asked.profile < 0 ? Profile() : m_plan.profiles.at(asked.profile);
    return [file = m_file, entry, asked, profile, &vendors = m_vendors]() -> Result<LookupResult> {
        if (!entry.outcome)
            return Error{.kind = Error::Kind::NotFound};
        const Result<QByteArray> line = file->line(entry.place);
        if (!line)
            return line.error();
        const BulkRecords::Record record = BulkRecords::read(*line);
        const auto *answer = std::get_if<BulkRecords::Answered>(&record);
        if (answer == nullptr)
            return Error{.kind = Error::Kind::File, .detail = tr("a stored result is damaged")};
        LookupResult result = answer->result;
        result.asked = asked.id;
        result.profile = profile;
        BulkRecords::restore(result, vendors);
        return result;
    };
}

std::function<Result<LookupResult>(qsizetype)> BulkJournal::results() const
{
    // another journal on the same file, which nobody adds to
    auto frozen = std::shared_ptr<BulkJournal>(new BulkJournal(m_file, m_vendors));
    frozen->m_isFrozen = true;
    frozen->m_title = m_title;
    frozen->m_plan = m_plan;
    frozen->m_counts = m_counts;
    frozen->m_entries = m_entries;
    return [frozen = std::shared_ptr<const BulkJournal>(std::move(frozen))](qsizetype question) {
        return frozen->result(question);
    };
}

std::optional<Error> BulkJournal::add(qsizetype question, const LookupResult &result)
{
    const auto written = m_file->append({BulkRecords::answered(question, result, m_title.reveal)});
    if (!written)
        return written.error();
    note(question, result.outcome, written->constFirst());
    return {};
}

} // namespace Vitrine
