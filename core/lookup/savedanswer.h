// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

namespace Vitrine {

/** A saved answer read as if it had just arrived with HTTP 200: the same form as a lookup's, without any network. */
LookupResult readSavedAnswer(const Vendor &vendor, const QByteArray &body);

} // namespace Vitrine
