// SPDX-License-Identifier: Apache-2.0
#include "window/lookuptabs.h"

#include "page/askallpage.h"
#include "page/lookuppage.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

AskAllPage *LookupTabs::currentAskAll() const
{
    return qobject_cast<AskAllPage *>(currentWidget());
}

void LookupTabs::askAll(const QList<Profile> &profiles, const QStringList &typed)
{
    AskAllPage *first = nullptr;
    for (const QString &each : typed) {
        // Asked again it is asked anew, of the profiles there are now.
        AskAllPage *before = findAll(each);
        const int index = before ? indexOf(before) : count();
        delete before;
        AskAllPage *all = makeAll(profiles, each, index);
        first = first ? first : all;
        all->ask();
    }
    if (first) {
        setCurrentWidget(first);
        first->setFocus();
    }
}

AskAllPage *LookupTabs::findAll(const QString &typed) const
{
    for (int i = 0; i < count(); ++i) {
        auto *all = qobject_cast<AskAllPage *>(widget(i));
        if (all && all->typed() == typed)
            return all;
    }
    return nullptr;
}

AskAllPage *LookupTabs::restoreAll(const QList<Profile> &profiles, const QString &typed)
{
    AskAllPage *there = findAll(typed);
    return there ? there : makeAll(profiles, typed, count());
}

AskAllPage *LookupTabs::makeAll(const QList<Profile> &profiles, const QString &typed, int index)
{
    auto *all = new AskAllPage(m_lookups, m_display, profiles, typed);
    connect(all, &AskAllPage::askingChanged, this, &LookupTabs::currentPageChanged);
    connect(all, &AskAllPage::answered, this, &LookupTabs::answered);
    connect(all, &AskAllPage::profileWanted, this, &LookupTabs::profileWanted);
    connect(all, &AskAllPage::resultWanted, this, [this](const LookupResult &result) {
        LookupPage *page = open({result.profile, result.asked});
        page->show(result);
        setCurrentWidget(page);
    });
    insertTab(index, all, QString(all->title()).replace(u'&', "&&"_L1));
    return all;
}

} // namespace Vitrine
