// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/run.h"

#include <QLocale>

#include <chrono>

/** A bulk run in a person's words, the same on a terminal and in the window. */
namespace Vitrine::BulkWords {

/** "12 s", "34 min", "2 h 5 min": rounded, as one says it. */
QString duration(std::chrono::milliseconds time);

/** "1,234 of 10,000 · 4.9 a second · 29 min left · 12 failed". */
QString progress(const BulkProgress &progress, const QLocale &locale);

/** "10,012 ids · 9,850 found · 100 not found · 50 failed · 12 stood there before": they add up. Where several profiles
 * were asked for an id, to "73 ids · 302 questions". */
QString summary(const BulkCounts &counts, const BulkPlan &plan, const QLocale &locale);

} // namespace Vitrine::BulkWords
