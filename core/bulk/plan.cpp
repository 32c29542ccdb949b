// SPDX-License-Identifier: Apache-2.0
#include "bulk/plan.h"

#include "bulk/pace.h"
#include "lookup/recognise.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::BulkPlan)
};

/** Makes a plan, one id at a time. */
class Planner
{
public:
    Planner(const QList<Profile> &profiles, BulkAsks asks, const VendorList &vendors)
        : m_asks(asks)
        , m_vendors(vendors)
    {
        m_plan.profiles = profiles;
        for (qsizetype i = 0; i < profiles.size(); ++i)
            m_places.insert(profiles.at(i).id, i);
    }

    void add(const QString &typed)
    {
        using enum Recognition::Certainty;
        const QList<Guess> all = guesses(typed, m_plan.profiles, m_vendors);
        const qsizetype before = m_plan.questions.size();
        bool isAsked = false;
        for (const Guess &guess : all) {
            const bool isImpossible = guess.recognition.certainty == Impossible;
            const bool isLeftOut = isImpossible || (m_asks == BulkAsks::EveryPossible && guess.profile.leftOutOfAll);
            if (isLeftOut && m_asks != BulkAsks::EveryOne)
                continue;
            const bool isId = !isImpossible && !guess.recognition.id.isEmpty();
            addQuestion({isId ? guess.recognition.id : typed, m_places.value(guess.profile.id)});
            isAsked = true;
            if (m_asks == BulkAsks::BestGuess)
                break;
        }
        if (!isAsked) {
            const QString why = whyNobody(typed, all);
            addQuestion({typed, -1, Texts::tr("No profile could know this id. %1").arg(why).trimmed()});
        }
        ++(m_plan.questions.size() > before ? m_plan.ids : m_plan.repeated);
    }

    [[nodiscard]] BulkPlan plan() const { return m_plan; }

private:
    void addQuestion(const BulkQuestion &question)
    {
        const std::pair known(question.id, question.profile);
        if (m_known.contains(known))
            return;
        m_known.insert(known);
        m_plan.questions.append(question);
    }

    BulkAsks m_asks;
    const VendorList &m_vendors;
    BulkPlan m_plan;
    QHash<QString, qsizetype> m_places;
    QSet<std::pair<QString, qsizetype>> m_known; ///< an id and a link to it are one question
};

/** How many questions each profile is asked. */
QList<qsizetype> shares(const BulkPlan &plan)
{
    QList<qsizetype> counts(plan.profiles.size());
    for (const BulkQuestion &question : plan.questions) {
        if (question.isAsked())
            ++counts[question.profile];
    }
    return counts;
}

} // namespace

QByteArray BulkPlan::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':' + bytes));
    };
    for (const BulkQuestion &question : questions) {
        add(question.id);
        add(question.profile < 0 ? QString() : profiles.at(question.profile).id);
    }
    return hash.result().toHex();
}

BulkPlan bulkPlan(const QStringList &typed, const QList<Profile> &profiles, BulkAsks asks, const VendorList &vendors)
{
    Planner planner(profiles, asks, vendors);
    for (const QString &id : typed)
        planner.add(id);
    return planner.plan();
}

BulkLimits definiteLimits(const BulkLimits &limits, const Profile &profile, qsizetype questions,
                          const VendorList &vendors)
{
    constexpr double minute = 60;
    constexpr double asFastAsItGoes = 1000;
    BulkLimits definite = limits;
    if (definite.atOnce <= 0)
        definite.atOnce = std::max(1, profile.network.concurrency);
    if (definite.perSecond > 0)
        return definite;
    if (questions <= handful) {
        definite.perSecond = asFastAsItGoes;
        return definite;
    }
    definite.perSecond = profile.network.requestsPerSecond;
    const Vendor *vendor = findVendor(vendors, profile.vendor);
    if (const int most = vendor ? vendor->info().mostPerMinute : 0; most > 0)
        definite.perSecond = std::min(definite.perSecond, most / minute);
    return definite;
}

std::chrono::milliseconds expectedTime(const BulkPlan &plan, const BulkLimits &limits, const VendorList &vendors)
{
    double longest = 0;
    const QList<qsizetype> counts = shares(plan);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts.at(i) == 0)
            continue;
        const BulkLimits definite = definiteLimits(limits, plan.profiles.at(i), counts.at(i), vendors);
        longest = std::max(longest, double(counts.at(i)) * Pace(definite.perSecond).spacing());
    }
    return std::chrono::milliseconds(qint64(longest));
}

} // namespace Vitrine
