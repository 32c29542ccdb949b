// SPDX-License-Identifier: Apache-2.0
#include "window/lookuptabs.h"

#include "bulk/bulkpage.h"
#include "bulk/bulkstart.h"
#include "bulk/bulkview.h"
#include "bulk/keptruns.h"
#include "page/lookuppage.h"

#include <QThreadPool>

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

void LookupTabs::forgetBulkRuns(int days) const
{
    if (m_bulkFolder.isEmpty())
        return;
    QThreadPool::globalInstance()->start([folder = m_bulkFolder, then = m_lookups.clock().addDays(-days)] {
        forgetKeptRuns(folder, then);
    });
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
    bulk->view()->setColumns(m_bulkColumns.value_or(BulkView::usualColumns()));
    connect(bulk->view(), &BulkView::columnsChosen, this, [this](const QStringList &columns) {
        m_bulkColumns = columns;
    });
    connect(bulk, &BulkPage::profileWanted, this, &LookupTabs::profileWanted);
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
