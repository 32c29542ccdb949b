// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profile.h"

#include <QJsonObject>

#include <optional>

namespace Vitrine {

/** The profile as profiles.json holds it; what has its usual value is left out. Never a secret. */
QJsonObject toJson(const Profile &profile);

/** The profile; nothing where id, name or vendor is missing. Values of a wrong type count as missing. */
std::optional<Profile> profileFromJson(const QJsonObject &object);

/** "test", "live" or empty: as profiles.json and the command line write it. */
QString stageName(Profile::Stage stage);

} // namespace Vitrine
