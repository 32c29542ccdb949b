// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profile.h"
#include "vendors/vendor.h"

#include <QList>
#include <QString>

namespace Vitrine {

/** The ids and links in what a person typed or pasted: quotes, brackets and sentence marks removed, doubles dropped,
 * text kept as text. */
QStringList typedIds(const QString &typed);

/** One profile that might know what was typed, and how sure that is. */
struct Guess
{
    Profile profile;
    Recognition recognition;
};

/** Every profile for one typed id, best guess first (certain before possible before impossible, host matches first,
 * else in the profiles' order). */
QList<Guess> guesses(const QString &typed, const QList<Profile> &profiles, const VendorList &vendors);

} // namespace Vitrine
