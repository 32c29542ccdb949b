// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sidelist.h"
#include "window/sidebarmodel.h"

class QMenu;

namespace Vitrine {

/**
 * At the window's side: whom one can ask, what is pinned and what was looked up. The chosen row is the profile of the
 * tab in front; a click on a profile chooses whom to ask next, one on a lookup shows it.
 */
class SideBar : public SideList
{
    Q_OBJECT

public:
    SideBar(const VendorList &vendors, const QLocale &locale, QWidget *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles) { m_model->setProfiles(profiles); }
    void setLists(const HistoryLists &lists) { m_model->setLists(lists); }
    void setClosedFolders(const QStringList &folders) { m_model->setClosedFolders(folders); }
    [[nodiscard]] QStringList closedFolders() const { return m_model->closedFolders(); }
    /** Shows whose product is in front; empty: nobody's. */
    void mark(const QString &profileId, const QString &asked);
    [[nodiscard]] SideBarModel &rows() const { return *m_model; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void profileWanted(int which);
    void editProfileWanted(const QString &profileId);
    /** A past lookup is to be shown: for a look, or to be kept open. */
    void lookupWanted(const Vitrine::PastLookup &past, bool keep);
    void askAgainWanted(const Vitrine::PastLookup &past);
    void pinWanted(const Vitrine::PastLookup &past, bool pinned);
    void forgetWanted(const Vitrine::PastLookup &past);
    void forgetAllWanted();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void use(const QModelIndex &index, bool keep);
    void remove(const QModelIndex &index);
    bool fold(const QModelIndex &index, bool open);
    void addProfileEntries(QMenu *menu, const QModelIndex &index);
    void addLookupEntries(QMenu *menu, const PastLookup &past);

    SideBarModel *m_model;
};

} // namespace Vitrine
