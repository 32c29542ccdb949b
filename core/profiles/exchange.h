// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"
#include "profiles/profile.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Vitrine {

/** A place in a profile where a secret seems to stand: what is shared would give it away. */
struct Leak
{
    QString profile; ///< its name
    QString place;   ///< "name", "folder", "address", "fields.client_id" ...
    QString why;     ///< for a person
};

/**
 * Free text that looks like a secret: it holds one of \p known (profile id -> its secrets), an address holds a user
 * part or a query, or a text holds what is shaped like a token. A list to look at; no leak is certain but the known
 * ones.
 */
QList<Leak> leaksIn(const QList<Profile> &profiles, const QMap<QString, Secrets> &known);

/** The profiles as a file to share: the shape of profiles.json, without secrets because a Profile has none. */
QByteArray exportedProfiles(const QList<Profile> &profiles);

/** What importing a file would do. Applying it is the caller's: it adds each of \a added with ProfileStore::save(). */
struct Import
{
    QList<Profile> added;     ///< with ids and names nobody has yet
    QStringList alreadyThere; ///< names of those that are here to the letter
    QStringList renamed;      ///< "CRM Oslo → CRM Oslo (2)"
    int unreadable = 0;       ///< entries without id, name or vendor
};

/** Reads a shared file. Both sides are kept where a name or an id is taken. A file of a newer version is refused. */
Result<Import> importedProfiles(const QByteArray &bytes, const QList<Profile> &present);

} // namespace Vitrine
