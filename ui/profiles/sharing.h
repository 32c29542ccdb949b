// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/exchange.h"
#include "profiles/profilebook.h"
#include "vendors/vendor.h"

#include <QObject>
#include <QPointer>

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
    Sharing(ProfileBook &book, const VendorList &vendors, ChoiceBar *bar, QWidget *window);

    void chooseImport();
    void import(const QString &path);
    /** Asks first where a text of theirs holds one of their secrets or looks like one. */
    void chooseExport(const QList<Profile> &profiles);
    void writeTo(const QString &path);

Q_SIGNALS:
    /** These are in the store now, and have no secrets yet. */
    void imported(const QStringList &ids);

private:
    /** Reads the secrets of who is \p left, one after the other, to compare texts with them. */
    void compare(QList<Profile> left, const QMap<QString, Secrets> &known);
    void offer(const QList<Leak> &leaks);
    void chooseFile();
    [[nodiscard]] QString missingSecrets(const Profile &profile) const;

    ProfileBook &m_book;
    ProfileStore &m_store;
    const VendorList &m_vendors;
    ChoiceBar *m_bar;
    QWidget *m_window;
    QList<Profile> m_exported;
    QPointer<SecretJob> m_reading;
    QString m_notCompared; ///< why texts could not be compared with the secrets
    bool m_isAsking = false;
};

} // namespace Vitrine
