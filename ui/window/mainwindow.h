// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/display.h"
#include "window/askbar.h"

#include <QLocale>
#include <QMainWindow>
#include <QSet>

class QSplitter;
class QStackedWidget;

namespace Vitrine {

class History;
class LookupPage;
class LookupTabs;
class MessageBar;
class Lookups;
class Menus;
class Remembering;
class SideBar;
class StartPage;
class StatusLine;

/** The window: one field to type in, profiles at the side, a tab for every lookup. Knows profiles and products, no
 * vendor by name. */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /** \p settings is the file that keeps the window's place and size; empty: nothing is kept. */
    MainWindow(Lookups &lookups, const Display &display, const QString &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /** Whom one can ask, and ids worth trying. */
    void setProfiles(const QList<Profile> &profiles, const QList<Question> &samples = {});
    /** The first start offers the sandbox. */
    void setSandboxOffered(bool offered);
    /** Keeps in \p history what is asked from now on, and brings back the tabs of the last time. Where this was never
     * called, nothing is kept. */
    void remember(History &history);
    /** Of these profiles nothing is kept: they are not the person's own. */
    void leaveOut(const QSet<QString> &profileIds);
    void togglePin(const LookupPage &page);
    /** Asks as if each had been typed. */
    void ask(const QStringList &typed);
    /** Opens the dialog that writes what the tab in front shows into a file; not where it shows nothing yet. */
    void exportResults();
    [[nodiscard]] bool canExport() const;
    /** Says what concerns the program as a whole, in a bar that can be closed. */
    void say(const QString &notice);

    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] AskBar *askBar() const { return m_askBar; }
    [[nodiscard]] LookupTabs *tabs() const { return m_tabs; }
    [[nodiscard]] SideBar *sideBar() const { return m_sideBar; }

Q_SIGNALS:
    void sandboxWanted();
    /** The manager of profiles is to open, at that profile where one is named. */
    void profilesWanted(const QString &profileId);
    void addProfileWanted();
    void importProfilesWanted();
    /** Once, when the window has been drawn for the first time: what is slow may begin. */
    void painted();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addProfileKeys();
    void showState();
    void askAll(const QStringList &typed);
    void askQuestions(const QList<Question> &questions);

    Lookups &m_lookups;
    Display m_display;
    QString m_settings;
    QList<Profile> m_profiles;
    QList<Question> m_samples;
    bool m_sandboxOffered = false;
    AskBar *m_askBar;
    SideBar *m_sideBar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    StartPage *m_start;
    LookupTabs *m_tabs;
    MessageBar *m_notice;
    StatusLine *m_status;
    Menus *m_menus;
    Remembering *m_remembering = nullptr;
    QSet<QString> m_leftOut;
    QLocale m_locale;
    bool m_isPainted = false;
};

} // namespace Vitrine
