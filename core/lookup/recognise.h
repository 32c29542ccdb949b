// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profile.h"
#include "vendors/vendor.h"

#include <QList>
#include <QString>

namespace Vitrine {

/** What a person typed or pasted holds. */
struct Typed
{
    QStringList ids = {};
    QStringList leftOut = {}; ///< resembles an id, but is not among them: to be named to the person
};

/**
 * The ids and links in what a person typed or pasted, in their order, each once. Text stays text: nothing is read as a
 * number.
 *
 * - A vendor that is certain of the whole text, as it is and without blanks, gets the whole text.
 * - A list (one on a line, or separated by comma, semicolon or tab) gives every entry, quotes, brackets, bullets and
 * the marks that end a sentence removed; a link and a quotation stay whole, whatever stands in them.
 * - As soon as one entry is a sentence it is a letter, not a list, and gives: the words a vendor is certain of, links
 * and the words that look like ids (letters and digits mixed, an underscore, four digits or more); where there are
 * none, quotations; where there are none, words with a digit, or with capitals inside as no name has them
 * ("productKey", not "GmbH"). A number in digits counts beside any of them, however short it is; everything else of
 * these kinds is left out. Mail addresses, dates and times are no ids.
 * - Where nothing looks like an id, every entry is one as it stands.
 */
Typed readTyped(const QString &text, const VendorList &vendors);
/** The ids alone. */
QStringList typedIds(const QString &typed, const VendorList &vendors);

/** One profile that might know what was typed, and how sure that is. */
struct Guess
{
    Profile profile;
    Recognition recognition;
};

/** Of \p guesses that are all impossible the reason that matters: of the profile to whose host the link leads, or of
 * the only vendor there is. Empty where each vendor has one of its own. */
QString whyNobody(const QString &typed, const QList<Guess> &guesses);

/** Every profile for one typed id, best guess first (certain before possible before impossible, host matches first,
 * then those whose ids have that shape, else in the profiles' order). */
QList<Guess> guesses(const QString &typed, const QList<Profile> &profiles, const VendorList &vendors);

} // namespace Vitrine
