// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/profilestore.h"
#include "vendors/vendor.h"

#include <QObject>

class QWidget;

namespace Vitrine {

class ChoiceBar;

/** Profiles to and from a file to share. What was done, what is missing and what looks like a secret stands in a bar.
 */
class Sharing : public QObject
{
    Q_OBJECT

public:
    /** Dialogs belong to \p window. */
    Sharing(ProfileStore &store, const VendorList &vendors, ChoiceBar *bar, QWidget *window);

    void chooseImport();
    void import(const QString &path);
    /** Asks first where a text of theirs looks like a secret. */
    void chooseExport(const QList<Profile> &profiles);
    void writeTo(const QString &path);

Q_SIGNALS:
    /** These are in the store now, and have no secrets yet. */
    void imported(const QStringList &ids);

private:
    void chooseFile();
    [[nodiscard]] QString missingSecrets(const Profile &profile) const;

    ProfileStore &m_store;
    const VendorList &m_vendors;
    ChoiceBar *m_bar;
    QWidget *m_window;
    QList<Profile> m_exported;
    bool m_isAsking = false;
};

} // namespace Vitrine
