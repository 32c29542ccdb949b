// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Vitrine {

class ChoiceBar;
class Http;
class KeychainStore;
class MessageBar;
class ProfileBook;
class ProfileEditor;
class ProfileList;
class Removal;
class Sharing;
class StatePage;

/**
 * The manager of connection profiles. Opens without asking the keychain; every change goes through the book at once, so
 * whoever shows profiles listens to ProfileStore::changed().
 */
class ProfilesDialog : public QDialog
{
    Q_OBJECT

public:
    /** \p keychain is the book's, where its secrets are in one. */
    ProfilesDialog(ProfileBook &book, KeychainStore *keychain, Http &http, const VendorList &vendors,
                   QWidget *parent = nullptr);

    /** Brings that profile to the form, after asking about unsaved changes. */
    void select(const QString &id);
    /** Begins a profile of that vendor. */
    void add(const QString &vendor);
    /** Opens the menu of vendors. */
    void offerVendors();
    void chooseImport();
    /** What a person must know of the profiles, in a bar above them. */
    void say(const QString &text);

    [[nodiscard]] ProfileList *list() const { return m_list; }
    [[nodiscard]] ProfileEditor *editor() const { return m_editor; }
    [[nodiscard]] ChoiceBar *unsavedBar() const { return m_unsaved; }
    [[nodiscard]] ChoiceBar *undoBar() const { return m_undo; }
    [[nodiscard]] ChoiceBar *sharingBar() const { return m_shared; }
    [[nodiscard]] MessageBar *noticeBar() const { return m_notice; }
    [[nodiscard]] StatePage *firstPage() const { return m_first; } ///< where there is no profile yet
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

    void reject() override;
    void done(int result) override;

private:
    void arrange();
    void connectList();
    /** Does it now, or after unsaved changes were saved or discarded, or never. */
    void settleThen(const std::function<void()> &then);
    void settle(int choice);
    void open(const QString &id);
    void duplicate();
    void remove();
    void move(const QString &id, const QString &before, const QString &folder);
    void exportProfiles(bool all);
    void storeChanged();
    void showList();
    void showState();

    ProfileBook &m_book;
    const VendorList &m_vendors;
    ProfileList *m_list;
    ProfileEditor *m_editor;
    StatePage *m_first;
    QStackedWidget *m_pages; ///< the editor, or what stands there before the first profile
    MessageBar *m_notice;
    ChoiceBar *m_undo;
    ChoiceBar *m_shared;
    ChoiceBar *m_unsaved;
    Removal *m_removal;
    Sharing *m_sharing;
    QLabel *m_status;
    QPushButton *m_save;
    QPushButton *m_close;
    std::function<void()> m_then;
};

} // namespace Vitrine
