// SPDX-License-Identifier: Apache-2.0
#include "window/remembering.h"

#include "inbackground.h"
#include "page/askallpage.h"
#include "page/headercard.h"
#include "page/lookuppage.h"
#include "product/changes.h"
#include "product/display.h"
#include "product/localenames.h"
#include "profiles/profilejson.h"
#include "window/lookuptabs.h"
#include "window/sidebar.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** What tells the account that answered from others of its vendor. */
QString accountLine(const LookupResult &result)
{
    QStringList parts{stageTitle(result.profile.stage), result.account, result.profile.address};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

Remembering::Remembering(History &history, LookupTabs &tabs, SideBar &sideBar, const QLocale &locale, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_tabs(tabs)
    , m_sideBar(sideBar)
    , m_locale(locale)
{
    constexpr std::chrono::milliseconds untilItIsQuiet(300);
    m_keepTabs.setSingleShot(true);
    m_keepTabs.setInterval(untilItIsQuiet);
    connect(&m_keepTabs, &QTimer::timeout, this, [this] {
        if (m_hasBegun)
            keepTabs();
    });
    connect(&tabs, &LookupTabs::tabsChanged, &m_keepTabs, qOverload<>(&QTimer::start));
    connect(&tabs, &LookupTabs::answered, this, [this](const LookupResult &result) {
        if (m_leftOut.contains(result.profile.id))
            return;
        tellChanges(result); // what is kept is read before this is
        LookupResult kept = result;
        if (kept.product)
            kept.product->name = Display(m_locale).name(*result.product);
        m_history.keep(kept);
    });
    connect(&history, &History::began, this, &Remembering::open);
    connect(&history, &History::listsChanged, this, [this](const HistoryLists &lists) {
        m_sideBar.setLists(lists);
        showPins();
    });
    connect(&tabs, &LookupTabs::tabsChanged, this, &Remembering::showPins);
    connect(&tabs, &LookupTabs::pinWanted, this, &Remembering::setPinned);
    connect(&history, &History::noticed, this, &Remembering::noticed);
    connect(&sideBar, &SideBar::lookupWanted, this, &Remembering::look);
    connect(&sideBar, &SideBar::pinWanted, this, &Remembering::setPinned);
    connect(&sideBar, &SideBar::forgetWanted, &history, &History::forget);
    connect(&sideBar, &SideBar::forgetAllWanted, this, &Remembering::forgetAll);
    connect(&history, &History::began, &tabs, [&tabs](const HistoryBeginning &beginning) {
        tabs.forgetBulkRuns(std::max(1, beginning.keptDays)); // one that was cut short is needed to go on
    });
    connect(&sideBar, &SideBar::askAgainWanted, this, [this](const PastLookup &past) {
        Q_EMIT askWanted(questionOf(past));
    });
}

bool Remembering::hasProfile(const QString &id) const
{
    return std::ranges::any_of(m_profiles, [&](const Profile &profile) {
        return profile.id == id;
    });
}

Question Remembering::questionOf(const PastLookup &past) const
{
    const auto profile = std::ranges::find(m_profiles, past.profileId, &Profile::id);
    if (profile != m_profiles.cend())
        return {*profile, past.asked};
    // It was removed: enough is left of it to say whose the answer was.
    Profile gone;
    gone.id = past.profileId;
    gone.name = past.profileName;
    gone.vendor = past.vendor;
    return {gone, past.asked};
}

void Remembering::open(const HistoryBeginning &beginning)
{
    m_hasBegun = true;
    m_sideBar.setLists(beginning.lists);
    const bool isFirst = m_tabs.count() == 0;
    for (const PastLookup &past : beginning.tabs.tabs) {
        if (past.profileId.isEmpty())
            fillAll(m_tabs.restoreAll(m_profiles, past.asked));
        else
            fill(m_tabs.restore(questionOf(past)), past);
    }
    if (isFirst)
        m_tabs.setCurrentIndex(int(beginning.tabs.front));
}

void Remembering::look(const PastLookup &past, bool keep)
{
    LookupPage *page = m_tabs.bring(questionOf(past), keep);
    if (!page->outcome() && !page->isAsking())
        fill(page, past);
}

/** Says on the page what is not as it was when it was last looked up. */
void Remembering::tellChanges(const LookupResult &result)
{
    LookupPage *page = result.product ? m_tabs.find({result.profile, result.asked}) : nullptr;
    if (!page)
        return;
    const PastLookup past{.profileId = result.profile.id, .asked = result.asked};
    m_history.latest(past, result.profile, page, [this, page, result](const std::optional<LookupResult> &earlier) {
        if (!earlier || !earlier->product || earlier->profile != result.profile)
            return; // What another account answered has not changed into this.
        const auto count = [earlier, result] {
            const QStringList exchange = result.requestId.isEmpty() ? QStringList() : QStringList{result.requestId};
            return countChanges(*earlier->product, *result.product, exchange);
        };
        inBackground(page, count, [this, page, result, since = earlier->fetched](qsizetype changes) {
            if (changes > 0 && page->shown() && page->shown()->fetched == result.fetched)
                page->header()->setChanges(changesSince(int(changes), since));
        });
    });
}

QString Remembering::changesSince(int changes, const QDateTime &since) const
{
    const QDateTime at = since.toLocalTime();
    const bool isToday = at.date() == QDate::currentDate();
    const QString when = isToday ? m_locale.toString(at.time(), QLocale::ShortFormat)
                                 : m_locale.toString(at.date(), LocaleNames::dateFormat(m_locale));
    return tr("%n change(s) since %1", nullptr, changes).arg(when);
}

/** Shows what is kept. Where nothing is, nobody is asked either: the page offers it. */
void Remembering::fill(LookupPage *page, const PastLookup &past)
{
    m_history.latest(past, page->profile(), page, [this, page](const std::optional<LookupResult> &latest) {
        if (page->outcome() || page->isAsking())
            return;
        if (latest)
            page->show(toBeShown(*latest, page->profile()));
        else
            page->showUnasked(hasProfile(page->profile().id));
        if (latest && latest->product)
            addFailure(page);
    });
}

/** Above the product that was found the vendor's later word: perhaps it is not there any more. */
void Remembering::addFailure(LookupPage *page)
{
    const auto show = [this, page](const std::optional<LookupResult> &since) {
        const bool isStillKept = page->latest() && page->latest()->isKept && !page->isAsking();
        if (since && isStillKept)
            page->show(toBeShown(*since, page->profile()));
    };
    m_history.failureSince(LookupTabs::pastOf(*page), page->profile(), page, show);
}

void Remembering::fillAll(AskAllPage *page)
{
    const QList<Profile> profiles = page->profiles();
    for (const Profile &profile : profiles) {
        const PastLookup past{.profileId = profile.id, .asked = page->idFor(profile)};
        m_history.latest(past, profile, page, [page, profile](const std::optional<LookupResult> &latest) {
            if (latest && latest->profile == profile) // else it is another account's
                page->show(*latest);
        });
    }
}

/** The page says of a product where it is from; what became of a question that failed says it itself. \p now is the
 * profile that would be asked today. */
LookupResult Remembering::toBeShown(LookupResult result, const Profile &now) const
{
    if (!result.product) {
        const QString when = m_locale.toString(result.fetched.toLocalTime(), QLocale::ShortFormat);
        result.message = tr("%1 That was answered on %2.").arg(result.message, when);
    }
    if (!hasProfile(result.profile.id))
        result.notices.append(tr("The profile “%1” was removed: this cannot be asked again.").arg(result.profile.name));
    else if (result.profile != now)
        result.notices.append(
            tr("The profile “%1” has been changed since. This was answered for: %2. Refresh asks as it "
               "is now.")
                .arg(now.name, accountLine(result)));
    return result;
}

void Remembering::forgetAll()
{
    m_history.forgetAll();
    m_tabs.forgetBulkRuns(0);
}

void Remembering::refresh()
{
    if (m_hasBegun)
        m_history.refresh();
}

void Remembering::togglePin(const LookupPage &page)
{
    const PastLookup past = LookupTabs::pastOf(page);
    setPinned(past, !m_sideBar.rows().isPinned(past));
}

void Remembering::setPinned(const PastLookup &past, bool pinned)
{
    for (int i = 0; i < m_tabs.count(); ++i) {
        const LookupPage *page = m_tabs.page(i);
        if (page && past.isAbout(page->profile().id, page->id()))
            m_tabs.keep(page);
    }
    showPins(); // A button that was pressed waits until it is so.
    if (m_leftOut.contains(past.profileId))
        Q_EMIT noticed(tr("Nothing of this sandbox is kept, so it cannot be pinned."));
    else
        m_history.setPinned(past, pinned);
}

void Remembering::showPins()
{
    for (int i = 0; i < m_tabs.count(); ++i) {
        if (const LookupPage *page = m_tabs.page(i))
            page->header()->setPinned(m_sideBar.rows().isPinned(LookupTabs::pastOf(*page)));
    }
}

void Remembering::keepTabs()
{
    m_keepTabs.stop();
    OpenTabs open = m_tabs.openTabs();
    const PastLookup front = open.tabs.value(open.front);
    open.tabs.removeIf([this](const PastLookup &tab) {
        return m_leftOut.contains(tab.profileId);
    });
    open.front = -1;
    for (qsizetype i = 0; i < open.tabs.size(); ++i) {
        if (open.tabs.at(i).isSameQuestion(front))
            open.front = i;
    }
    if (m_hasBegun)
        m_history.setTabs(open);
    else
        m_history.addTabs(open);
}

} // namespace Vitrine
