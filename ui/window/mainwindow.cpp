// SPDX-License-Identifier: Apache-2.0
#include "window/mainwindow.h"

#include "lookup/lookup.h"
#include "page/lookuppage.h"
#include "page/messagebar.h"
#include "page/outcometext.h"
#include "shown.h"
#include "window/lookuptabs.h"
#include "window/shortcuts.h"
#include "window/sidebar.h"
#include "window/startpage.h"

#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

MainWindow::MainWindow(Lookups &lookups, const Display &display, const QString &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_lookups(lookups)
    , m_settings(settings)
    , m_askBar(new AskBar(lookups.vendors()))
    , m_sideBar(new SideBar(lookups.vendors()))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_tabs(new LookupTabs(lookups, display))
    , m_notice(new MessageBar)
    , m_profilesLabel(new QLabel)
    , m_stateLabel(new QLabel)
{
    setWindowTitle(u"Vitrine"_s);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_tabs);
    m_splitter->addWidget(m_sideBar);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_askBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    m_profilesLabel->setTextFormat(Qt::PlainText);
    m_stateLabel->setTextFormat(Qt::PlainText);
    m_profilesLabel->setContentsMargins(8, 2, 8, 2);
    m_stateLabel->setContentsMargins(8, 2, 8, 2);
    statusBar()->addWidget(m_profilesLabel);
    statusBar()->addPermanentWidget(m_stateLabel);

    addMenus();
    addProfileKeys();
    connect(m_askBar, &AskBar::asked, this, &MainWindow::askQuestions);
    connect(m_askBar, &AskBar::notAsked, this, [this](const QStringList &ids) {
        say(tr("Not asked, because no profile could know it: %1").arg(ids.join(u", ")));
    });
    connect(m_askBar, &AskBar::allAsked, this, &MainWindow::askAll);
    connect(m_tabs, &LookupTabs::askAllWanted, this, &MainWindow::askAll);
    connect(m_start, &StartPage::sampleWanted, this, [this](const Question &sample) {
        m_askBar->setTyped(sample.id);
        askQuestions({sample});
    });
    connect(m_start, &StartPage::sandboxWanted, this, &MainWindow::sandboxWanted);
    connect(m_start, &StartPage::addWanted, this, &MainWindow::addProfileWanted);
    connect(m_start, &StartPage::importWanted, this, &MainWindow::importProfilesWanted);
    connect(m_tabs, &LookupTabs::profileWanted, this, &MainWindow::profilesWanted);
    connect(m_notice, &MessageBar::actionWanted, m_notice, &MessageBar::clear);
    connect(m_tabs, &LookupTabs::currentPageChanged, this, &MainWindow::showState);
    connect(m_sideBar, &SideBar::profileWanted, this, [this](int which) {
        m_askBar->chooseProfile(which);
        m_askBar->focusField();
    });

    resize(1100, 740);
    if (!m_settings.isEmpty()) {
        const QSettings stored(m_settings, QSettings::IniFormat);
        restoreGeometry(stored.value("geometry"_L1).toByteArray());
        m_splitter->restoreState(stored.value("splitter"_L1).toByteArray());
        m_sideBar->setVisible(stored.value("sideBar"_L1, true).toBool());
    }
    setProfiles({});
    m_askBar->focusField();
}

MainWindow::~MainWindow() = default;

void MainWindow::addMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QList<QKeySequence> &keys, auto &&does) {
        QAction *action = menu->addAction(text);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    const auto onPage = [this](auto &&does) {
        return [this, does] {
            if (LookupPage *page = m_tabs->current())
                does(page);
        };
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("&Look up …"), {Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_K}, [this] {
        m_askBar->focusField();
    });
    add(file, tr("Look up in all &profiles"),
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}, [this] {
            m_askBar->askAll();
        });
    m_pageActions << add(file, tr("&Ask again"), {Qt::Key_F5, Qt::CTRL | Qt::Key_R}, onPage([](LookupPage *page) {
                             page->ask();
                         }));
    m_cancel = add(file, tr("Ca&ncel"), {Qt::Key_Escape}, [this] {
        m_tabs->cancel();
    });
    file->addSeparator();
    m_tabActions << add(file, tr("&Close tab"), {Qt::CTRL | Qt::Key_W}, [this] {
        m_tabs->closeCurrent();
        if (m_tabs->count() == 0)
            m_askBar->focusField();
    });
    add(file, tr("&Quit"), {Qt::CTRL | Qt::Key_Q}, [this] {
        close();
    });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    const auto addCopy = [&](const QString &text, RowPart part) {
        m_pageActions << add(edit, text, {}, onPage([part](LookupPage *page) {
                                 page->copy(part);
                             }));
    };
    addCopy(tr("&Copy value"), RowPart::Value);
    addCopy(tr("Copy what was &sent"), RowPart::Sent);
    addCopy(tr("Copy &label and value"), RowPart::LabelAndValue);
    addCopy(tr("Copy JSON &pointer"), RowPart::Pointer);
    addCopy(tr("Copy row as &Markdown"), RowPart::Markdown);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_pageActions << add(view, tr("Form or &raw answer"), {Qt::CTRL | Qt::Key_U}, onPage([](LookupPage *page) {
                             page->toggleRaw();
                         }));
    add(view, tr("&Side bar"), {Qt::Key_F9}, [this] {
        m_sideBar->setVisible(m_sideBar->isHidden());
    });
    view->addSeparator();
    m_tabActions << add(view, tr("&Next tab"), {Qt::CTRL | Qt::Key_Tab}, [this] {
        m_tabs->step(1);
    });
    m_tabActions << add(view, tr("&Previous tab"),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab}, [this] {
                            m_tabs->step(-1);
                        });

    QMenu *profiles = menuBar()->addMenu(tr("&Profiles"));
    add(profiles, tr("&Connection profiles …"), {Qt::CTRL | Qt::Key_Comma}, [this] {
        const LookupPage *page = m_tabs->current();
        Q_EMIT profilesWanted(page ? page->profile().id : QString());
    });
    add(profiles, tr("&Add a profile …"), {}, [this] {
        Q_EMIT addProfileWanted();
    });
    add(profiles, tr("&Import profiles …"), {}, [this] {
        Q_EMIT importProfilesWanted();
    });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("&Keyboard shortcuts"), {Qt::Key_F1}, [this] {
        showShortcuts(this);
    });
}

void MainWindow::addProfileKeys()
{
    for (int i = 0; i <= 9; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] {
            m_askBar->chooseProfile(i - 1);
        });
    }
}

void MainWindow::setProfiles(const QList<Profile> &profiles, const QList<Question> &samples)
{
    m_profiles = profiles;
    m_samples = samples;
    m_askBar->setProfiles(profiles);
    m_sideBar->setProfiles(profiles);
    m_tabs->setProfiles(profiles);
    showState();
}

void MainWindow::setSandboxOffered(bool offered)
{
    m_sandboxOffered = offered;
    showState();
}

void MainWindow::say(const QString &notice)
{
    m_notice->say(MessageBar::Tone::Warning, notice, tr("Close"));
}

void MainWindow::ask(const QStringList &typed)
{
    m_askBar->setTyped(typed.join(u'\n'));
    m_askBar->ask();
}

void MainWindow::askQuestions(const QList<Question> &questions)
{
    m_tabs->ask(questions);
    showState();
}

void MainWindow::askAll(const QString &typed)
{
    m_tabs->askAll(m_profiles, typed);
    showState();
}

void MainWindow::showState()
{
    const bool anything = m_tabs->count() > 0;
    LookupPage *page = m_tabs->current();
    m_stack->setCurrentWidget(anything ? static_cast<QWidget *>(m_tabs) : m_start);
    if (!anything && m_profiles.isEmpty())
        m_start->showFirstStart(m_sandboxOffered);
    else if (!anything)
        m_start->showSamples(m_samples);
    for (QAction *action : std::as_const(m_tabActions))
        action->setEnabled(anything);
    for (QAction *action : std::as_const(m_pageActions))
        action->setEnabled(page != nullptr);
    m_cancel->setEnabled(m_tabs->isAsking());
    m_sideBar->markProfile(page ? page->profile().id : QString());
    m_profilesLabel->setText(tr("%n profile(s)", nullptr, int(m_profiles.size())));
    const std::optional<Outcome> outcome = page ? page->outcome() : std::nullopt;
    m_stateLabel->setText(m_tabs->isAsking() ? tr("Asking …") : outcome ? outcomeTitle(*outcome) : QString());
    setWindowTitle(anything ? tr("%1 – Vitrine").arg(shownLine(m_tabs->currentTitle(), 80)) : u"Vitrine"_s);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_settings.isEmpty()) {
        QSettings stored(m_settings, QSettings::IniFormat);
        stored.setValue("geometry"_L1, saveGeometry());
        stored.setValue("splitter"_L1, m_splitter->saveState());
        stored.setValue("sideBar"_L1, !m_sideBar->isHidden());
    }
    QMainWindow::closeEvent(event);
}

} // namespace Vitrine
