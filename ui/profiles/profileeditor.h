// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/fieldset.h"
#include "profiles/saving.h"
#include "profiles/secretplaces.h"
#include "vendors/profilecheck.h"

#include <functional>

class QScrollArea;

namespace Vitrine {

class ConnectionPanel;
class Http;
class MessageBar;
class ProfileForm;

/** The manager's right side: one profile being edited, tested and saved. Nothing is changed before save(). */
class ProfileEditor : public QWidget
{
    Q_OBJECT

public:
    ProfileEditor(ProfileBook &book, KeychainStore *keychain, Http &http, const VendorList &vendors,
                  QWidget *parent = nullptr);

    /** Shows the stored profile; what was being edited before is gone. */
    void edit(const Profile &stored);
    /** Begins one that is not stored yet. A \p copy is worth asking about before it is dropped. */
    void create(const Profile &draft, bool copy);
    void showNothing();
    /** These came without their secrets. */
    void noteWithoutSecrets(const QString &id) { m_places.note(id, {}); }
    /** The store holds others now: shows them where nothing was typed. */
    void takeStoreChanges();

    [[nodiscard]] QString id() const { return m_profile.id; } ///< empty: nothing is shown
    [[nodiscard]] bool isNew() const { return !id().isEmpty() && !m_basedOn; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isSaving() const { return m_saving.isBusy(); }
    [[nodiscard]] Profile profile() const; ///< as it stands in the form

    /** False where something is wrong, which then stands at its field. Else saved() or failed() follows. */
    bool save();
    void test();
    [[nodiscard]] ProfileForm *form() const { return m_form; }
    [[nodiscard]] MessageBar *bar() const { return m_bar; }
    [[nodiscard]] ConnectionPanel *connection() const { return m_connection; }

Q_SIGNALS:
    void edited();
    void saved();
    void failed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load(const Profile &profile);
    void askForPlaces();
    void showPlaces(const QString &id);
    void unlockThen(const std::function<void()> &then);
    [[nodiscard]] std::optional<VendorInfo> vendor() const;
    [[nodiscard]] QList<ProfileFault> faults(const Profile &profile) const;
    [[nodiscard]] QSet<QString> neededSecrets(const Profile &profile) const;
    void noteSaved();
    void noteFailed(const QString &why, const QString &wayOn);
    void offer(const QString &text, const QString &action, const std::function<void()> &does);
    void testEnded(bool passed);

    ProfileBook &m_book;
    KeychainStore *m_keychain;
    const VendorList &m_vendors;
    Saving m_saving;
    SecretPlaces m_places;
    bool m_isPainted = false; ///< before that the keychain is not asked
    Profile m_profile;        ///< as it was shown first
    Profile m_shown;          ///< the same as the form gives it back
    std::optional<Profile> m_basedOn;
    bool m_isCopy = false;
    QString m_focused; ///< before saving took the keys away
    Secrets m_typed;   ///< while they are being saved: which, not what
    std::function<void()> m_action;
    MessageBar *m_bar;
    QScrollArea *m_scroll;
    QWidget *m_page;
    ProfileForm *m_form;
    ConnectionPanel *m_connection;
};

} // namespace Vitrine
