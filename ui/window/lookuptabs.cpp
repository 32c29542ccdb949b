// SPDX-License-Identifier: Apache-2.0
#include "window/lookuptabs.h"

#include "bulk/bulkpage.h"
#include "page/askallpage.h"
#include "page/headercard.h"
#include "page/lookuppage.h"
#include "page/outcometext.h"
#include "profiles/profilejson.h"
#include "shown.h"
#include "theme.h"
#include "tips.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

LookupTabs::LookupTabs(Lookups &lookups, const Display &display, QWidget *parent)
    : QTabWidget(parent)
    , m_lookups(lookups)
    , m_display(display)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone); // Names are short already; too many tabs scroll.
    tabBar()->setExpanding(false);
    tabBar()->installEventFilter(this);
    tabBar()->setAccessibleName(tr("Lookups"));
    connect(this, &QTabWidget::tabCloseRequested, this, &LookupTabs::close);
    connect(this, &QTabWidget::currentChanged, this, &LookupTabs::currentPageChanged);
    connect(this, &QTabWidget::currentChanged, this, &LookupTabs::tabsChanged);
    connect(this, &QTabWidget::tabBarDoubleClicked, this, [this](int index) {
        keep(page(index));
    });
    connect(tabBar(), &QTabBar::tabMoved, this, [this](int, int to) {
        keep(page(to));
        showPreview();
        Q_EMIT tabsChanged();
    });
}

LookupPage *LookupTabs::page(int index) const
{
    return qobject_cast<LookupPage *>(widget(index));
}

LookupPage *LookupTabs::current() const
{
    return page(currentIndex());
}

QString LookupTabs::currentTitle() const
{
    if (const BulkPage *bulk = currentBulk())
        return bulk->title();
    if (const AskAllPage *all = currentAskAll())
        return all->title();
    return current() ? current()->title() : QString();
}

bool LookupTabs::isAsking() const
{
    if (const BulkPage *bulk = currentBulk())
        return bulk->isAsking();
    if (const AskAllPage *all = currentAskAll())
        return all->isAsking();
    return current() && current()->isAsking();
}

void LookupTabs::cancel()
{
    if (BulkPage *bulk = currentBulk())
        bulk->cancel();
    else if (AskAllPage *all = currentAskAll())
        all->cancel();
    else if (LookupPage *page = current())
        page->cancel();
}

void LookupTabs::askAgain()
{
    if (AskAllPage *all = currentAskAll())
        all->ask();
    else if (LookupPage *page = current())
        page->ask();
}

void LookupTabs::ask(const QList<Question> &questions)
{
    LookupPage *first = nullptr;
    for (const Question &question : questions) {
        LookupPage *asked = open(question);
        first = first ? first : asked;
        asked->ask();
    }
    if (first)
        setCurrentWidget(first);
}

LookupPage *LookupTabs::find(const Question &question) const
{
    for (int i = 0; i < count(); ++i) {
        LookupPage *there = page(i);
        if (there && there->id() == question.id && there->profile().id == question.profile.id)
            return there;
    }
    return nullptr;
}

LookupPage *LookupTabs::open(const Question &question)
{
    LookupPage *there = find(question);
    if (!there)
        return make(question, count());
    keep(there);
    return there;
}

LookupPage *LookupTabs::bring(const Question &question, bool keep)
{
    LookupPage *there = find(question);
    if (!there) {
        const QPointer<LookupPage> before = m_preview;
        there = make(question, before && !keep ? indexOf(before) : count());
        if (!keep) {
            m_preview = there;
            delete before;
            showPreview();
        }
    } else if (keep) {
        this->keep(there);
    }
    setCurrentWidget(there);
    return there;
}

LookupPage *LookupTabs::restore(const Question &question)
{
    LookupPage *there = find(question);
    return there ? there : make(question, count());
}

bool LookupTabs::isRemoved(const Profile &profile) const
{
    return profile.signIn.isEmpty() && std::ranges::find(m_profiles, profile.id, &Profile::id) == m_profiles.cend();
}

LookupPage *LookupTabs::make(const Question &question, int index)
{
    auto *made = new LookupPage(m_lookups, m_display, question.profile, question.id);
    connect(made, &LookupPage::titleChanged, this, [this, made] {
        showTitle(made);
    });
    connect(made, &LookupPage::askingChanged, this, [this, made] {
        if (made->isAsking())
            keep(made);
        if (made == current())
            Q_EMIT currentPageChanged();
    });
    connect(made, &LookupPage::pinToggled, this, [this, made](bool pinned) {
        Q_EMIT pinWanted(pastOf(*made), pinned);
    });
    connect(made, &LookupPage::workedWith, this, [this, made] {
        keep(made);
    });
    connect(made, &LookupPage::answered, this, &LookupTabs::answered);
    connect(made, &LookupPage::askAllWanted, this, &LookupTabs::askAllWanted);
    made->setProfileRemoved(isRemoved(question.profile));
    connect(made, &LookupPage::otherProfileWanted, this, &LookupTabs::otherProfileWanted);
    connect(made, &LookupPage::profileWanted, this, &LookupTabs::profileWanted);
    connect(made, &LookupPage::exportAsked, this, &LookupTabs::exportWanted);
    made->setFoldedSections(m_folded);
    connect(made, &LookupPage::foldingChanged, this, [this, made] {
        setFoldedSections(made->foldedSections());
    });
    insertTab(index, made, dotIcon(question.profile.colour), QString());
    showTitle(made);
    return made;
}

void LookupTabs::keep(const LookupPage *page)
{
    if (!m_preview || page != m_preview)
        return;
    m_preview.clear();
    showPreview();
}

bool LookupTabs::isPreview(int index) const
{
    return m_preview && index == indexOf(m_preview);
}

/** Our style writes that tab's name in italics. */
void LookupTabs::showPreview()
{
    tabBar()->setProperty("preview", m_preview ? indexOf(m_preview) : -1);
    tabBar()->update();
}

template <class Page> QList<Page *> LookupTabs::pagesOf() const
{
    QList<Page *> pages;
    for (int i = 0; i < count(); ++i)
        pages.append(qobject_cast<Page *>(widget(i)));
    for (const Closed &closed : m_closed)
        pages.append(qobject_cast<Page *>(closed.page));
    pages.removeAll(nullptr);
    return pages;
}

void LookupTabs::setFoldedSections(const QStringList &sections)
{
    m_folded = sections;
    const auto pages = pagesOf<LookupPage>();
    for (LookupPage *there : pages) {
        if (there->foldedSections() != sections)
            there->setFoldedSections(sections);
    }
}

void LookupTabs::setProfiles(const QList<Profile> &profiles)
{
    m_profiles = profiles;
    for (int i = 0; i < count(); ++i) {
        if (auto *bulk = qobject_cast<BulkPage *>(widget(i)))
            bulk->setProfiles(profiles);
    }
    const auto everyAskAll = pagesOf<AskAllPage>();
    for (AskAllPage *all : everyAskAll)
        all->setProfiles(profiles);
    const auto pages = pagesOf<LookupPage>();
    for (LookupPage *there : pages) {
        const auto now = std::ranges::find(profiles, there->profile().id, &Profile::id);
        there->setProfileRemoved(now == profiles.cend());
        if (now == profiles.cend())
            continue;
        there->setProfile(*now);
        setTabIcon(indexOf(there), dotIcon(now->colour));
        showTitle(there);
    }
}

OpenTabs LookupTabs::openTabs() const
{
    OpenTabs open;
    for (int i = 0; i < count(); ++i) {
        const auto *all = qobject_cast<AskAllPage *>(widget(i));
        if (!all && !page(i))
            continue;
        if (i == currentIndex())
            open.front = open.tabs.size();
        open.tabs.append(all ? PastLookup{.asked = all->typed()} : pastOf(*page(i)));
    }
    return open;
}

PastLookup LookupTabs::pastOf(const LookupPage &page)
{
    const Profile &profile = page.profile();
    return {.profileId = profile.id,
            .profileName = profile.name,
            .vendor = profile.vendor,
            .asked = page.id(),
            .name = page.shown() ? page.title() : QString()};
}

void LookupTabs::showTitle(LookupPage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return; // It is closed.
    QString text = shownLine(page->title(), 28).replace(u'&', "&&"_L1);
    const QString stage = stageTitle(page->shownProfile().stage);
    if (!stage.isEmpty())
        text += u" · "_s + stage;
    setTabText(index, text);
    QStringList spoken{shownLine(page->title(), 100), page->shownProfile().name, stage};
    spoken.removeAll(QString());
    if (page->outcome() && *page->outcome() != Outcome::Found)
        spoken.append(failureTitle(*page->latest()));
    tabBar()->setAccessibleTabName(index, spoken.join(", "_L1));
    Q_EMIT tabsChanged();
}

void LookupTabs::closeCurrent()
{
    close(currentIndex());
}

void LookupTabs::close(int index)
{
    QWidget *closed = widget(index);
    if (!closed)
        return;
    constexpr qsizetype mostClosed = 10;
    const bool focused = closed->isAncestorOf(window()->focusWidget());
    keep(qobject_cast<LookupPage *>(closed));
    if (auto *all = qobject_cast<AskAllPage *>(closed))
        all->cancel();
    else if (LookupPage *lookup = page(index))
        lookup->cancel();
    removeTab(index);
    const auto *bulk = qobject_cast<BulkPage *>(closed);
    if (bulk && !bulk->isComplete())
        delete closed; // the next page for many ids offers to go on with it
    else
        m_closed.append({closed, index});
    if (m_closed.size() > mostClosed)
        delete m_closed.takeFirst().page;
    if (focused && currentWidget())
        currentWidget()->setFocus();
    Q_EMIT currentPageChanged();
}

void LookupTabs::reopenClosed()
{
    if (m_closed.isEmpty())
        return;
    const auto [reopened, index] = m_closed.takeLast();
    if (auto *lookup = qobject_cast<LookupPage *>(reopened)) {
        if (LookupPage *there = find({lookup->profile(), lookup->id()})) { // opened anew meanwhile
            delete lookup;
            return setCurrentWidget(there);
        }
        insertTab(index, lookup, dotIcon(lookup->profile().colour), QString());
        showTitle(lookup);
    } else {
        const auto *all = qobject_cast<AskAllPage *>(reopened);
        const auto *bulk = qobject_cast<BulkPage *>(reopened);
        const QString title = all ? all->title() : bulk ? bulk->title() : QString();
        insertTab(index, reopened, QString(title).replace(u'&', "&&"_L1));
    }
    setCurrentWidget(reopened);
    reopened->setFocus();
}

void LookupTabs::step(int by)
{
    if (count() > 1)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

void LookupTabs::tabInserted(int index)
{
    QTabWidget::tabInserted(index);
    showPreview();
    Q_EMIT tabsChanged();
}

void LookupTabs::tabRemoved(int index)
{
    QTabWidget::tabRemoved(index);
    showPreview();
    Q_EMIT tabsChanged();
}

bool LookupTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const LookupPage *hovered = page(tabBar()->tabAt(help->pos()))) {
            QStringList lines{hovered->title(), hovered->id(), hovered->shownProfile().name,
                              stageTitle(hovered->shownProfile().stage)};
            lines.removeAll(QString());
            showTip(help->globalPos(), lines.join(u'\n'), tabBar());
        }
        return true;
    }
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (const int index = tabBar()->tabAt(mouse->pos()); mouse->button() == Qt::MiddleButton && index >= 0) {
            close(index);
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace Vitrine
