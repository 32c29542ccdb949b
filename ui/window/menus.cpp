// SPDX-License-Identifier: Apache-2.0
#include "window/menus.h"

#include "page/lookuppage.h"
#include "window/lookuptabs.h"
#include "window/mainwindow.h"
#include "window/shortcuts.h"
#include "window/sidebar.h"

#include <QAction>
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
    QMenu *file = addMenu(tr("&File"));
    add(file, tr("&Look up …"), {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K}, [this] {
        m_window.askBar()->focusField();
    });
    add(file, tr("Look up in all &profiles"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}, [this] {
            m_window.askBar()->askAll();
        });
    addOnPage(file, tr("&Ask again"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, [](LookupPage &page) {
        page.ask();
    });
    const auto cancel = [this] {
        m_window.tabs()->cancel();
    };
    add(file, tr("Ca&ncel"), {Qt::Key_Escape}, cancel, Needs::Asking);
    file->addSeparator();
    const auto close = [this] {
        m_window.tabs()->closeCurrent();
        if (m_window.tabs()->count() == 0)
            m_window.askBar()->focusField();
    };
    add(file, tr("&Close tab"), {Qt::CTRL | Qt::Key_W}, close, Needs::Tab);
    add(file, tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, [this] {
        m_window.close();
    });
}

void Menus::addEdit()
{
    QMenu *edit = addMenu(tr("&Edit"));
    const auto addCopy = [&](const QString &text, RowPart part) {
        addOnPage(edit, text, {}, [part](LookupPage &page) {
            page.copy(part);
        });
    };
    addCopy(tr("&Copy value"), RowPart::Value);
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
}

void Menus::addView()
{
    QMenu *view = addMenu(tr("&View"));
    addOnPage(view, tr("Form or &raw answer"), {Qt::CTRL | Qt::Key_U}, [](LookupPage &page) {
        page.toggleRaw();
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

void Menus::showState()
{
    const LookupTabs &tabs = *m_window.tabs();
    for (const auto &[action, needs] : std::as_const(m_needy)) {
        action->setEnabled(needs == Needs::Tab    ? tabs.count() > 0
                           : needs == Needs::Page ? tabs.current() != nullptr
                                                  : tabs.isAsking());
    }
}

} // namespace Vitrine
