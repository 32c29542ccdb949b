// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace Vitrine {

class Remembering;
class LookupPage;
class MainWindow;

/** The window's menu bar: every command with its keys. One that has nothing to work on is dim. */
class Menus : public QObject
{
    Q_OBJECT

public:
    explicit Menus(MainWindow &window);

    /** The choice how long recent lookups are kept, and the way to be rid of them. */
    void addKeeping(Remembering &remembering);
    /** Dims what has nothing to work on now. */
    void showState();

private:
    enum class Needs : quint8 {
        Nothing,
        Tab,     ///< any tab
        Page,    ///< a product's tab in front
        Results, ///< something that can be written into a file
        Asking,  ///< somebody is asked by the tab in front
        Closed,  ///< a tab that was closed
    };
    using Keys = QList<QKeySequence>;
    using Does = std::function<void()>;
    using DoesOnPage = std::function<void(LookupPage &)>;

    void addFile();
    void addEdit();
    void addView();
    void addProfiles();
    void addHelp();
    QMenu *addMenu(const QString &title);
    QAction *add(QMenu *menu, const QString &text, const Keys &keys, const Does &does, Needs needs = Needs::Nothing);
    QAction *addOnPage(QMenu *menu, const QString &text, const Keys &keys, const DoesOnPage &does);

    MainWindow &m_window;
    QMenu *m_file = nullptr;
    QAction *m_quit = nullptr;
    QList<std::pair<QAction *, Needs>> m_needy;
};

} // namespace Vitrine
