// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profile.h"

/** What is to be known of the sandbox's profiles where accounts are compared. */
namespace Vitrine {

/** One of the accounts that the sandbox brings at each start, by its id. */
bool isOfSandbox(const Profile &profile);

/**
 * What tells the profile's account from others. Of the sandbox's, which listens on another port of this computer at
 * each start, that is all but the port; of any other profile it is the profile itself.
 */
Profile withoutSandboxPort(const Profile &profile);

} // namespace Vitrine
