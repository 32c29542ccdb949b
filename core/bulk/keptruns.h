// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bulk/journal.h"

/** The folder in which a window keeps the journals of its runs. */
namespace Vitrine {

/** A path for a run that begins \p now; the folder is made where it is missing. */
QString nameOfKeptRun(const QString &folder, const QDateTime &now);
/** The latest that nobody else goes on with; null where there is none. */
std::shared_ptr<BulkJournal> latestKeptRun(const QString &folder, const QList<Profile> &profiles,
                                           const VendorList &vendors);
/** Removes those that were last written before \p then and that nobody holds. */
void forgetKeptRuns(const QString &folder, const QDateTime &then);

} // namespace Vitrine
