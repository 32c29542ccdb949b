// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profilestore.h"

namespace Vitrine {

/** The same account under a new id and a free name, for the person to change; its secrets are not copied. */
Profile copyOf(const Profile &profile, const ProfileStore &store);

/** Puts the profile into the folder, in front of the one that is \p before; empty: at the end. */
[[nodiscard]] std::optional<Error> place(ProfileStore &store, const QString &id, const QString &before,
                                         const QString &folder);

} // namespace Vitrine
