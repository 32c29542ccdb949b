// SPDX-License-Identifier: Apache-2.0
#include "profiles/arranging.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Vitrine {

Profile copyOf(const Profile &profile, const ProfileStore &store)
{
    Profile copy = profile;
    for (int number = 2; store.findByName(copy.name); ++number)
        copy.name = QCoreApplication::translate("Vitrine::ProfilesDialog", "%1 (%2)", "name of a copy, its number")
                        .arg(profile.name)
                        .arg(number);
    copy.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return copy;
}

std::optional<Error> place(ProfileStore &store, const QString &id, const QString &before, const QString &folder)
{
    const std::optional<Profile> stored = store.find(id);
    if (!stored)
        return {};
    Profile placed = *stored;
    placed.folder = folder;
    if (placed != *stored) {
        if (const std::optional<Error> error = store.save(placed, stored))
            return error;
    }
    return store.move(id, before);
}

} // namespace Vitrine
