// SPDX-License-Identifier: Apache-2.0
#include "window/mainwindow.h"

#include "exporting/exportdialog.h"
#include "lookup/lookup.h"
#include "page/lookuppage.h"
#include "page/messagebar.h"
#include "shown.h"
#include "window/lookuptabs.h"
#include "window/menus.h"
#include "window/remembering.h"
#include "window/sidebar.h"
#include "window/startpage.h"
#include "window/statusline.h"

#include <QCloseEvent>
#include <QDialog>
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
    , m_display(display)
    , m_settings(settings)
    , m_askBar(new AskBar(lookups.vendors()))
    , m_sideBar(new SideBar(lookups.vendors(), display.locale()))
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage)
    , m_tabs(new LookupTabs(lookups, display))
    , m_notice(new MessageBar)
    , m_status(new StatusLine(*statusBar()))
    , m_menus(new Menus(*this))
    , m_locale(display.locale())
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

    addProfileKeys();
    connect(m_askBar, &AskBar::asked, this, &MainWindow::askQuestions);
    connect(m_askBar, &AskBar::notAsked, this, [this](const QStringList &ids) {
        say(tr("Not asked, because no profile could know it: %1").arg(ids.join(u", ")));
    });
    connect(m_askBar, &AskBar::allAsked, this, &MainWindow::askAll);
    connect(m_askBar, &AskBar::bulkWanted, this, [this](const QString &ids) {
        m_tabs->openBulk(ids, m_askBar->chosenProfile());
    });
    connect(m_tabs, &LookupTabs::askAllWanted, this, [this](const QString &id) {
        askAll({id});
    });
    connect(m_start, &StartPage::sampleWanted, this, [this](const Question &sample) {
        m_askBar->setTyped(sample.id);
        askQuestions({sample});
    });
    connect(m_start, &StartPage::sandboxWanted, this, &MainWindow::sandboxWanted);
    connect(m_start, &StartPage::addWanted, this, &MainWindow::addProfileWanted);
    connect(m_start, &StartPage::importWanted, this, &MainWindow::importProfilesWanted);
    connect(m_tabs, &LookupTabs::profileWanted, this, &MainWindow::profilesWanted);
    connect(m_tabs, &LookupTabs::otherProfileWanted, this, [this](const QString &id) {
        m_askBar->setTyped(id);
        m_askBar->focusField();
    });
    connect(m_tabs, &LookupTabs::exportWanted, this, &MainWindow::exportResults);
    connect(m_notice, &MessageBar::actionWanted, m_notice, &MessageBar::clear);
    connect(m_tabs, &LookupTabs::currentPageChanged, this, &MainWindow::showState);
    connect(m_sideBar, &SideBar::profileWanted, this, [this](int which) {
        m_askBar->chooseProfile(which);
        m_askBar->focusField();
    });
    connect(m_sideBar, &SideBar::editProfileWanted, this, &MainWindow::profilesWanted);

    resize(1100, 740);
    if (!m_settings.isEmpty()) {
        const QSettings stored(m_settings, QSettings::IniFormat);
        restoreGeometry(stored.value("geometry"_L1).toByteArray());
        m_splitter->restoreState(stored.value("splitter"_L1).toByteArray());
        m_sideBar->setVisible(stored.value("sideBar"_L1, true).toBool());
        m_tabs->setFoldedSections(stored.value("foldedSections"_L1).toStringList());
        if (stored.contains("bulkColumns"_L1))
            m_tabs->setBulkColumns(stored.value("bulkColumns"_L1).toStringList());
        m_sideBar->setClosedFolders(stored.value("closedFolders"_L1).toStringList());
    }
    setProfiles({});
    m_askBar->focusField();
}

MainWindow::~MainWindow() = default;

void MainWindow::addProfileKeys()
{
    for (int i = 0; i <= 9; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] {
            m_askBar->chooseProfile(i == 0 ? -1 : m_sideBar->rows().placeOf(i));
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
    if (m_remembering)
        m_remembering->setProfiles(profiles);
    showState();
}

void MainWindow::remember(History &history)
{
    m_remembering = new Remembering(history, *m_tabs, *m_sideBar, m_locale, this);
    m_remembering->setProfiles(m_profiles);
    m_remembering->leaveOut(m_leftOut);
    m_menus->addKeeping(*m_remembering);
    connect(m_remembering, &Remembering::noticed, this, &MainWindow::say);
    connect(m_remembering, &Remembering::askWanted, this, [this](const Question &question) {
        askQuestions({question});
    });
    m_remembering->begin();
}

void MainWindow::leaveOut(const QSet<QString> &profileIds)
{
    m_leftOut = profileIds;
    if (m_remembering)
        m_remembering->leaveOut(profileIds);
}

void MainWindow::togglePin(const LookupPage &page)
{
    if (m_remembering)
        m_remembering->togglePin(page);
}

void MainWindow::setSandboxOffered(bool offered)
{
    m_sandboxOffered = offered;
    showState();
}

bool MainWindow::canExport() const
{
    const auto *tab = dynamic_cast<const Exportable *>(m_tabs->currentWidget());
    return tab != nullptr && tab->canExport();
}

void MainWindow::exportResults()
{
    if (!canExport())
        return;
    m_tabs->keep(m_tabs->current());
    auto *tab = dynamic_cast<Exportable *>(m_tabs->currentWidget());
    auto *dialog = new ExportDialog(tab->exportSource(), tab->exportSubject(), m_display, m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // whose connection goes with the tab
    connect(dialog, &ExportDialog::written, m_tabs->currentWidget(), [tab](qint64 count) {
        tab->noteExported(count);
    });
    dialog->open();
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

void MainWindow::askAll(const QStringList &typed)
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
    m_menus->showState();
    m_sideBar->mark(page ? page->profile().id : QString(), page ? page->id() : QString());
    m_status->showState(*m_tabs, int(m_profiles.size()));
    setWindowTitle(anything ? tr("%1 – Vitrine").arg(shownLine(m_tabs->currentTitle(), 80)) : u"Vitrine"_s);
}

bool MainWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::WindowActivate && m_remembering)
        m_remembering->refresh(); // Another window may have asked meanwhile.
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        QMetaObject::invokeMethod(this, &MainWindow::painted, Qt::QueuedConnection);
    }
    return handled;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>(Qt::FindDirectChildrenOnly);
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible() && !dialog->close()) { // it asks about what is not saved
            dialog->activateWindow();
            event->ignore();
            return;
        }
    }
    if (!m_settings.isEmpty()) {
        QSettings stored(m_settings, QSettings::IniFormat);
        stored.setValue("geometry"_L1, saveGeometry());
        stored.setValue("splitter"_L1, m_splitter->saveState());
        stored.setValue("sideBar"_L1, !m_sideBar->isHidden());
        stored.setValue("foldedSections"_L1, m_tabs->foldedSections());
        if (m_tabs->bulkColumns())
            stored.setValue("bulkColumns"_L1, *m_tabs->bulkColumns());
        stored.setValue("closedFolders"_L1, m_sideBar->closedFolders());
    }
    if (m_remembering)
        m_remembering->keepTabs();
    QMainWindow::closeEvent(event);
}

} // namespace Vitrine
