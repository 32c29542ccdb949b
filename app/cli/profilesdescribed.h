// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options.h"
#include "vendors/vendor.h"

namespace Vitrine {

/** The new profile that the options describe, without regard to whether it can be used; else what they must not say. */
std::variant<Profile, Saying> describedProfile(const Options &options, const VendorList &vendors);

/** The secrets a profile may have, those it cannot do without marked as required: its sign-in's and the network's. */
QList<FieldSpec> secretFields(const Profile &profile, const VendorList &vendors);

} // namespace Vitrine
