// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;
class QPushButton;

namespace Vitrine {

class ProfileListModel;

/** The manager's left side: the profiles, and what can be done with them. It asks; the dialog does. */
class ProfileList : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileList(const VendorList &vendors, QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    /** Shows which one is being edited; asks for nothing. */
    void mark(const QString &id);
    void setReadOnly(bool readOnly);
    /** Opens the menu of vendors. */
    void offerVendors();

    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] QMenu *addMenu() const { return m_addMenu; }
    [[nodiscard]] QPushButton *removeButton() const { return m_remove; }
    [[nodiscard]] QPushButton *duplicateButton() const { return m_duplicate; }
    [[nodiscard]] ProfileListModel *model() const { return m_model; }

Q_SIGNALS:
    void wanted(const QString &id);
    void addWanted(const QString &vendor);
    void duplicateWanted();
    void removeWanted();
    void importWanted();
    /** Of all profiles, or of the one that is marked. */
    void exportWanted(bool all);
    void moveWanted(const QString &id, const QString &before, const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons();

    ProfileListModel *m_model;
    QLineEdit *m_search;
    QListView *m_view;
    QMenu *m_addMenu;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QPushButton *m_more;
    QAction *m_import = nullptr;
    QAction *m_exportOne = nullptr;
    QAction *m_exportAll = nullptr;
    QString m_marked;
    bool m_readOnly = false;
};

} // namespace Vitrine
