// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"
#include "vendors/vendor.h"

namespace Vitrine {

/** The new profile that the options describe, without regard to whether it can be used; else what they must not say. */
std::variant<Profile, Saying> describedProfile(const Options &options, const VendorList &vendors);

} // namespace Vitrine
