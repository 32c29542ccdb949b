// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profile.h"
#include "vendors/vendor.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace Vitrine {

/** One id and who is asked for it. */
struct BulkQuestion
{
    QString id;
    qsizetype profile = -1; ///< in BulkPlan::profiles; -1: nobody
    QString refusal = {};   ///< why nobody is asked

    [[nodiscard]] bool isAsked() const { return profile >= 0 && refusal.isEmpty(); }
};

/** Everything a run is to ask, each question once. */
struct BulkPlan
{
    QList<Profile> profiles = {};
    QList<BulkQuestion> questions = {};
    qsizetype ids = 0;      ///< different ones, where some are asked of several profiles; 0: one a question
    qsizetype repeated = 0; ///< how many more ids there would have been, had none stood there twice

    /** The same for the same questions to the same profiles, whatever else of those has changed. */
    [[nodiscard]] QByteArray digest() const;
};

/** Who is asked for an id. */
enum class BulkAsks : quint8 {
    BestGuess,     ///< the one profile its shape points to
    EveryPossible, ///< each that could know it and is not left out of that
    EveryOne,      ///< each, whatever the id looks like: the person may know better
};

/** \p typed are ids and links, each for itself. */
BulkPlan bulkPlan(const QStringList &typed, const QList<Profile> &profiles, BulkAsks asks, const VendorList &vendors);

/** How much may be asked of each profile; 0 where the profile and its vendor decide. */
struct BulkLimits
{
    int atOnce = 0;
    double perSecond = 0;
};

/** A list of no more is asked as fast as one id after another by hand, unless a rate is stated. */
constexpr qsizetype handful = 10;

/** \p limits made definite for \p questions of that profile. */
BulkLimits definiteLimits(const BulkLimits &limits, const Profile &profile, qsizetype questions,
                          const VendorList &vendors);

/** How long the run will take at best. */
std::chrono::milliseconds expectedTime(const BulkPlan &plan, const BulkLimits &limits, const VendorList &vendors);

} // namespace Vitrine
