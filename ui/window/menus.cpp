// SPDX-License-Identifier: Apache-2.0
#include "window/menus.h"

#include "history/history.h"
#include "page/lookuppage.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"
#include "window/remembering.h"
#include "window/shortcuts.h"
#include "window/sidebar.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Vitrine {

Menus::Menus(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    addFile();
    addEdit();
    addView();
    addProfiles();
    addHelp();
}

QMenu *Menus::addMenu(const QString &title)
{
    return m_window.menuBar()->addMenu(title);
}

QAction *Menus::add(QMenu *menu, const QString &text, const Keys &keys, const Does &does, Needs needs)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, does);
    if (needs != Needs::Nothing)
        m_needy.append({action, needs});
    return action;
}

QAction *Menus::addOnPage(QMenu *menu, const QString &text, const Keys &keys, const DoesOnPage &does)
{
    const auto onPage = [this, does] {
        if (LookupPage *page = m_window.tabs()->current())
            does(*page);
    };
    return add(menu, text, keys, onPage, Needs::Page);
}

void Menus::addFile()
{
    m_file = addMenu(tr("&File"));
    add(m_file, tr("&Look up …"), {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K}, [this] {
        m_window.askBar()->focusField();
    });
    add(m_file, tr("Look up in all &profiles"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}, [this] {
            m_window.askBar()->askAll();
        });
    add(m_file, tr("&Many ids …"), {Qt::CTRL | Qt::Key_B}, [this] {
        m_window.tabs()->openBulk();
    });
    const auto again = [this] {
        m_window.tabs()->askAgain();
    };
    add(m_file, tr("&Ask again"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, again, Needs::Tab);
    addOnPage(m_file, tr("P&in or unpin"), {Qt::CTRL | Qt::Key_D}, [this](LookupPage &page) {
        m_window.togglePin(page);
    });
    const auto cancel = [this] {
        m_window.tabs()->cancel();
    };
    add(m_file, tr("Ca&ncel"), {Qt::Key_Escape}, cancel, Needs::Asking);
    m_file->addSeparator();
    const auto exportResults = [this] {
        m_window.exportResults();
    };
    add(m_file, tr("&Export …"), {Qt::CTRL | Qt::Key_E}, exportResults, Needs::Results);
    const auto close = [this] {
        m_window.tabs()->closeCurrent();
        if (m_window.tabs()->count() == 0)
            m_window.askBar()->focusField();
    };
    add(m_file, tr("&Close tab"), {Qt::CTRL | Qt::Key_W}, close, Needs::Tab);
    const auto reopen = [this] {
        m_window.tabs()->reopenClosed();
    };
    add(m_file, tr("&Reopen closed tab"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, reopen, Needs::Closed);
    m_file->addSeparator();
    m_quit = add(m_file, tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, [this] {
        m_window.close();
    });
}

void Menus::addEdit()
{
    QMenu *edit = addMenu(tr("&Edit"));
    const auto addCopy = [&](const QString &text, RowPart part) {
        return addOnPage(edit, text, {}, [part](LookupPage &page) {
            page.copy(part);
        });
    };
    QAction *copyValue = addCopy(tr("&Copy value"), RowPart::Value);
    // The key is the views' own: here it is only shown.
    copyValue->setShortcut(QKeySequence::Copy);
    copyValue->setShortcutContext(Qt::WidgetShortcut);
    addCopy(tr("Copy what was &sent"), RowPart::Sent);
    addCopy(tr("Copy &label and value"), RowPart::LabelAndValue);
    addCopy(tr("Copy JSON &pointer"), RowPart::Pointer);
    addCopy(tr("Copy row as &Markdown"), RowPart::Markdown);
    edit->addSeparator();
    addOnPage(edit, tr("Copy for &ticket"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, [](LookupPage &page) {
        page.copyForTicket(false);
    });
    addOnPage(edit, tr("Copy for a c&ustomer, without internal prices"), {}, [](LookupPage &page) {
        page.copyForTicket(true);
    });
    addOnPage(edit, tr("Copy s&ection"), {}, [](LookupPage &page) {
        page.copySection();
    });
    edit->addSeparator();
    addOnPage(edit, tr("&Filter fields"), {Qt::CTRL | Qt::Key_F}, [](LookupPage &page) {
        page.filter();
    });
}

void Menus::addView()
{
    QMenu *view = addMenu(tr("&View"));
    addOnPage(view, tr("Form or &raw answer"), {Qt::CTRL | Qt::Key_U}, [](LookupPage &page) {
        page.toggleRaw();
    });
    addOnPage(view, tr("Re&quest"), {Qt::CTRL | Qt::SHIFT | Qt::Key_U}, [](LookupPage &page) {
        page.showView(PageView::Request);
    });
    add(view, tr("&Side bar"), {Qt::Key_F9}, [this] {
        m_window.sideBar()->setVisible(m_window.sideBar()->isHidden());
    });
    view->addSeparator();
    const auto step = [this](int by) {
        return [this, by] {
            m_window.tabs()->step(by);
        };
    };
    add(view, tr("&Next tab"), {Qt::CTRL | Qt::Key_Tab}, step(1), Needs::Tab);
    add(view, tr("&Previous tab"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab},
        step(-1), Needs::Tab);
}

void Menus::addProfiles()
{
    QMenu *profiles = addMenu(tr("&Profiles"));
    add(profiles, tr("&Connection profiles …"), {Qt::CTRL | Qt::Key_Comma}, [this] {
        const LookupPage *page = m_window.tabs()->current();
        Q_EMIT m_window.profilesWanted(page ? page->profile().id : QString());
    });
    add(profiles, tr("&Add a profile …"), {}, [this] {
        Q_EMIT m_window.addProfileWanted();
    });
    add(profiles, tr("&Import profiles …"), {}, [this] {
        Q_EMIT m_window.importProfilesWanted();
    });
}

void Menus::addHelp()
{
    QMenu *help = addMenu(tr("&Help"));
    add(help, tr("&Keyboard shortcuts"), {Qt::Key_F1}, [this] {
        showShortcuts(&m_window);
    });
}

void Menus::addKeeping(Remembering &remembering)
{
    History &history = remembering.history();
    auto *menu = new QMenu(tr("Recent look&ups"), m_file);
    auto *group = new QActionGroup(menu);
    constexpr int choices[] = {7, 30, 90, 365, 0};
    for (const int days : choices) {
        QAction *action =
            menu->addAction(days == 0 ? tr("&Do not keep them") : tr("Keep for %n day(s)", nullptr, days));
        action->setCheckable(true);
        action->setData(days);
        group->addAction(action);
        connect(action, &QAction::triggered, &history, [&history, days] {
            history.setKeptDays(days);
        });
    }
    const auto check = [group](int days) {
        const QList<QAction *> actions = group->actions();
        for (QAction *action : actions)
            action->setChecked(action->data().toInt() == days);
    };
    connect(&history, &History::keptDaysChanged, group, check);
    connect(&history, &History::began, group, [check](const HistoryBeginning &beginning) {
        check(beginning.keptDays);
    });
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("&Clear recent lookups"));
    connect(clear, &QAction::triggered, &remembering, &Remembering::forgetAll);
    m_file->insertMenu(m_quit, menu);
    m_file->insertSeparator(m_quit);
}

void Menus::showState()
{
    const LookupTabs &tabs = *m_window.tabs();
    const auto isThere = [&tabs, this](Needs what) {
        switch (what) {
        case Needs::Nothing:
            break;
        case Needs::Tab:
            return tabs.count() > 0;
        case Needs::Page:
            return tabs.current() != nullptr;
        case Needs::Results:
            return m_window.canExport();
        case Needs::Asking:
            return tabs.isAsking();
        case Needs::Closed:
            return tabs.canReopen();
        }
        return true;
    };
    for (const auto &[action, needs] : std::as_const(m_needy))
        action->setEnabled(isThere(needs));
}

} // namespace Vitrine
