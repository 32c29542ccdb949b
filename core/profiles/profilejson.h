// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profile.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Vitrine {

/** The profile as profiles.json holds it; what has its usual value is left out. Never a secret. */
QJsonObject toJson(const Profile &profile);

/** The profile; nothing where id, name or vendor is missing. Values of a wrong type count as missing. */
std::optional<Profile> profileFromJson(const QJsonObject &object);

/** Whom the profile asks, and as whom: its sign-in, address, fields and stage, in a line of JSON. */
QString writeAccount(const Profile &profile);
/** A profile with what such a line holds. */
std::optional<Profile> readAccount(const QString &line);

/**
 * Sets what profiles.json calls \p key from its text: "colour", "folder", "stage", "leftOutOfAll" or one of the
 * network's, "network.caFile". False, and nothing is changed, where there is no such key or the text is no value of it.
 */
bool setFromText(Profile &profile, const QString &key, const QString &text);
/** The keys setFromText() knows. */
QStringList keysFromText();

/** "test", "live" or empty: as profiles.json and the command line write it. */
QString stageName(Profile::Stage stage);
/** The same for a person. */
QString stageTitle(Profile::Stage stage);

} // namespace Vitrine
