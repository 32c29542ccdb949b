// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

namespace Vitrine {

/** A saved answer read as if it had just arrived with HTTP 200: the same form as a lookup's, without any network. */
LookupResult readSavedAnswer(const Vendor &vendor, const QByteArray &body);

/** LookupResult's answer and those that completed it, secrets as dots: those of the product, else those behind the
 * vendor's keys. */
QByteArrayList maskedBodies(const LookupResult &result);

/** What a lookup found once, read again from LookupResult's answer and those that completed it. */
Result<Product> readKeptAnswer(const Vendor &vendor, const Profile &profile, const QString &asked,
                               const QByteArrayList &bodies);

} // namespace Vitrine
