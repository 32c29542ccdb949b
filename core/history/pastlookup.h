// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Vitrine {

/** A question that was asked, with enough beside it to list it, and to say whose it was when its profile is gone. */
struct PastLookup
{
    QString profileId = {};
    QString profileName = {}; ///< as it was called then
    QString vendor = {};      ///< VendorInfo::id
    QString asked = {};
    QString name = {};                  ///< the product's when it was last found; empty where it never was
    Outcome outcome = Outcome::Skipped; ///< of the latest answer; Skipped where none is kept
    QDateTime fetched = {};             ///< UTC, the latest answer

    [[nodiscard]] bool isAbout(const QString &profile, const QString &id) const
    {
        return profileId == profile && asked == id;
    }
    [[nodiscard]] bool isSameQuestion(const PastLookup &other) const { return isAbout(other.profileId, other.asked); }
    friend bool operator==(const PastLookup &, const PastLookup &) = default;
};

/** What the side bar lists; each question once. */
struct HistoryLists
{
    QList<PastLookup> recent; ///< the latest first
    QList<PastLookup> pinned; ///< in the order they were pinned
    bool isKept = true;       ///< false: recent ones are not, as somebody wished it
};

/** The tabs of a window in their order. */
struct OpenTabs
{
    QList<PastLookup> tabs;
    qsizetype front = -1;
};

/** All that a window begins with. */
struct HistoryBeginning
{
    HistoryLists lists;
    OpenTabs tabs;
    int keptDays = 0; ///< how long recent lookups are kept; 0: they are not
};

} // namespace Vitrine
