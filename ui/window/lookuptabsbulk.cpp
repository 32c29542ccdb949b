// SPDX-License-Identifier: Apache-2.0
#include "window/lookuptabs.h"

#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "page/lookuppage.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

BulkPage *LookupTabs::currentBulk() const
{
    return qobject_cast<BulkPage *>(currentWidget());
}

BulkPage *LookupTabs::openBulk(const QString &ids, int profile)
{
    BulkPage *bulk = nullptr;
    for (int i = 0; i < count(); ++i) {
        auto *there = qobject_cast<BulkPage *>(widget(i));
        if (there && !there->hasBegun())
            bulk = there;
    }
    if (!bulk)
        bulk = addBulk();
    if (!ids.isEmpty()) {
        bulk->start()->setList(ids);
        bulk->start()->chooseProfile(profile);
    }
    setCurrentWidget(bulk);
    bulk->setFocus();
    return bulk;
}

BulkPage *LookupTabs::addBulk()
{
    auto *bulk = new BulkPage(m_lookups, m_display, m_bulkFolder);
    bulk->setProfiles(m_profiles);
    const auto titled = [this, bulk] {
        setTabText(indexOf(bulk), bulk->title().replace(u'&', "&&"_L1));
        Q_EMIT currentPageChanged();
    };
    connect(bulk, &BulkPage::titleChanged, this, titled);
    connect(bulk, &BulkPage::askingChanged, this, &LookupTabs::currentPageChanged);
    connect(bulk, &BulkPage::exportWanted, this, &LookupTabs::exportWanted);
    connect(bulk, &BulkPage::anotherWanted, this, [this] {
        openBulk();
    });
    connect(bulk, &BulkPage::resultWanted, this, [this](const LookupResult &result) {
        LookupPage *page = open({result.profile, result.asked});
        page->show(result);
        setCurrentWidget(page);
    });
    addTab(bulk, bulk->title());
    return bulk;
}

} // namespace Vitrine
