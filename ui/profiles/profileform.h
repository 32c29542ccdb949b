// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/fieldset.h"
#include "vendors/profilecheck.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Vitrine {

class ColourPicker;
class NetworkRows;

/**
 * All of one profile, in rows that its vendor's VendorInfo asks for.
 *
 * Secrets are entered here and never shown: replaced() has what was typed, what is empty is to be forgotten, and what
 * is not in it stays as it is.
 */
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);

    /** Begins anew. \p vendor is nothing where this version does not know it. */
    void load(const Profile &profile, const std::optional<VendorInfo> &vendor, const KeptSecrets &kept,
              const QStringList &folders);
    /** More is known of the secrets now; what was entered stays. */
    void setKept(const KeptSecrets &kept);
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] Secrets replaced() const;
    [[nodiscard]] QSet<QString> presentSecrets() const;

    /** Each stands at its field; true where there was one. */
    bool showFaults(const QList<ProfileFault> &faults);
    void focusFirstFault();
    [[nodiscard]] bool hasFaults() const { return m_firstFault != nullptr; }
    [[nodiscard]] FieldRow *row(const QString &place) const;
    void focusFirst();
    /** Where the keys go; empty: not here. */
    [[nodiscard]] QString focusedPlace() const;
    void focusPlace(const QString &place);

Q_SIGNALS:
    void edited();

private:
    void addHead();
    void addMarks();
    void chooseSignIn(const QString &id);
    void addressChosen(const QString &url);
    void orderTabs();
    void notice();
    [[nodiscard]] QList<FormRows *> parts() const;

    Profile m_loaded;
    QMap<QString, QString> m_entered; ///< under a sign-in that is not chosen now
    KeptSecrets m_kept;
    std::optional<VendorInfo> m_vendor;
    bool m_loading = false;

    FormRows *m_head;
    FormRows *m_where = nullptr; ///< the address
    FieldSet *m_vendorFields = nullptr;
    FieldSet *m_signInFields = nullptr;
    FormRows *m_marks;
    NetworkRows *m_network;

    QLineEdit *m_name;
    QLabel *m_vendorName;
    QComboBox *m_signIn = nullptr;
    ValueEdit *m_address = nullptr;
    QLabel *m_unencrypted = nullptr;
    FieldRow *m_firstFault = nullptr;
    ColourPicker *m_colour;
    QComboBox *m_stage;
    QComboBox *m_folder;
    QCheckBox *m_leftOut;
};

} // namespace Vitrine
