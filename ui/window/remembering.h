// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history/history.h"
#include "window/askbar.h"

#include <QSet>
#include <QTimer>

namespace Vitrine {

class AskAllPage;
class LookupPage;
class LookupTabs;
class SideBar;

/**
 * Ties a window to the history: what is asked is kept, what is kept is listed and shown again without asking anybody,
 * and the tabs come back.
 */
class Remembering : public QObject
{
    Q_OBJECT

public:
    /** All three must outlive it. */
    Remembering(History &history, LookupTabs &tabs, SideBar &sideBar, const QLocale &locale, QObject *parent);

    void setProfiles(const QList<Profile> &profiles) { m_profiles = profiles; }
    /** Nothing of these is kept: they are not the person's own. */
    void leaveOut(const QSet<QString> &profileIds) { m_leftOut = profileIds; }
    /** Reads what is there and opens the tabs of the last time; whoever has one in front already keeps it there. */
    void begin() { m_history.begin(); }
    void refresh();
    /** Every lookup, and what is kept of runs of many ids. */
    void forgetAll();
    void togglePin(const LookupPage &page);
    /** At the end of the window. */
    void keepTabs();

    [[nodiscard]] History &history() const { return m_history; }

Q_SIGNALS:
    void noticed(const QString &text);
    void askWanted(const Vitrine::Question &question);

private:
    void open(const HistoryBeginning &beginning);
    void look(const PastLookup &past, bool keep);
    void fill(LookupPage *page, const PastLookup &past);
    void addFailure(LookupPage *page);
    void fillAll(AskAllPage *page);
    void showPins();
    void setPinned(const PastLookup &past, bool pinned);
    void tellChanges(const LookupResult &result);
    [[nodiscard]] QString changesSince(int changes, const QDateTime &since) const;
    [[nodiscard]] Question questionOf(const PastLookup &past) const;
    [[nodiscard]] bool hasProfile(const QString &id) const;
    [[nodiscard]] LookupResult toBeShown(LookupResult result, const Profile &now) const;

    History &m_history;
    LookupTabs &m_tabs;
    SideBar &m_sideBar;
    QLocale m_locale;
    QList<Profile> m_profiles;
    QSet<QString> m_leftOut;
    QTimer m_keepTabs;
    bool m_hasBegun = false; ///< before that, there may be tabs that are only not open yet
};

} // namespace Vitrine
