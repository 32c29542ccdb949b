// SPDX-License-Identifier: Apache-2.0
#include "window/lookuptabs.h"

#include "page/askallpage.h"
#include "page/lookuppage.h"
#include "page/outcometext.h"
#include "shown.h"
#include "theme.h"
#include "tips.h"

#include <QHelpEvent>
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
}

LookupPage *LookupTabs::page(int index) const
{
    return qobject_cast<LookupPage *>(widget(index));
}

LookupPage *LookupTabs::current() const
{
    return page(currentIndex());
}

AskAllPage *LookupTabs::currentAskAll() const
{
    return qobject_cast<AskAllPage *>(currentWidget());
}

QString LookupTabs::currentTitle() const
{
    if (const AskAllPage *all = currentAskAll())
        return all->title();
    return current() ? current()->title() : QString();
}

bool LookupTabs::isAsking() const
{
    if (const AskAllPage *all = currentAskAll())
        return all->isAsking();
    return current() && current()->isAsking();
}

void LookupTabs::cancel()
{
    if (AskAllPage *all = currentAskAll())
        all->cancel();
    else if (LookupPage *page = current())
        page->cancel();
}

void LookupTabs::askAll(const QList<Profile> &profiles, const QString &typed)
{
    auto *all = new AskAllPage(m_lookups, m_display, profiles, typed);
    connect(all, &AskAllPage::askingChanged, this, &LookupTabs::currentPageChanged);
    connect(all, &AskAllPage::resultWanted, this, [this](const LookupResult &result) {
        LookupPage *page = open({result.profile, result.asked});
        page->show(result);
        setCurrentWidget(page);
    });
    const int index = addTab(all, QString(all->title()).replace(u'&', "&&"_L1));
    setCurrentIndex(index);
    all->setFocus();
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

LookupPage *LookupTabs::open(const Question &question)
{
    for (int i = 0; i < count(); ++i) {
        LookupPage *there = page(i);
        if (there && there->id() == question.id && there->profile().id == question.profile.id)
            return there;
    }
    auto *opened = new LookupPage(m_lookups, m_display, question.profile, question.id);
    connect(opened, &LookupPage::titleChanged, this, [this, opened] {
        showTitle(opened);
    });
    connect(opened, &LookupPage::askingChanged, this, [this, opened] {
        if (opened == current())
            Q_EMIT currentPageChanged();
    });
    connect(opened, &LookupPage::askAllWanted, this, &LookupTabs::askAllWanted);
    connect(opened, &LookupPage::profileWanted, this, &LookupTabs::profileWanted);
    addTab(opened, dotIcon(QColor(question.profile.colour), palette()), QString());
    showTitle(opened);
    return opened;
}

void LookupTabs::setProfiles(const QList<Profile> &profiles)
{
    for (int i = 0; i < count(); ++i) {
        LookupPage *there = page(i);
        const auto now = std::ranges::find(profiles, there ? there->profile().id : QString(), &Profile::id);
        if (now == profiles.cend() || !there)
            continue;
        there->setProfile(*now);
        setTabIcon(i, dotIcon(QColor(now->colour), palette()));
    }
}

void LookupTabs::showTitle(LookupPage *page)
{
    const int index = indexOf(page);
    QString title = shownLine(page->title(), 28);
    setTabText(index, QString(title).replace(u'&', "&&"_L1));
    QStringList spoken{shownLine(page->title(), 100), page->profile().name};
    if (page->outcome() && *page->outcome() != Outcome::Found)
        spoken.append(outcomeTitle(*page->outcome()));
    tabBar()->setAccessibleTabName(index, spoken.join(", "_L1));
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
    const bool focused = closed->isAncestorOf(window()->focusWidget());
    removeTab(index);
    delete closed; // With it goes its lookup.
    if (focused && currentWidget())
        currentWidget()->setFocus();
    Q_EMIT currentPageChanged();
}

void LookupTabs::step(int by)
{
    if (count() > 1)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

bool LookupTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const LookupPage *hovered = page(tabBar()->tabAt(help->pos()))) {
            const QStringList lines{hovered->title(), hovered->id(), hovered->profile().name};
            showTip(help->globalPos(), lines.join(u'\n'), tabBar());
        }
        return true;
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace Vitrine
