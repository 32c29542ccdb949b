// SPDX-License-Identifier: Apache-2.0
#include "bulk/run.h"
#include "exporting/resultjson.h"
#include "http/networkhttp.h"
#include "sandbox/sandbox.h"
#include "vendors/vendors.h"

#include <QDirIterator>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** Bulk runs against all vendors, through the real network. */
class BulkSandboxTest : public QObject
{
    Q_OBJECT

    const VendorList m_vendors = allVendors();
    Sandbox m_sandbox;
    NetworkHttp m_http;
    SessionSecretStore m_secrets;
    Lookups m_lookups{m_http, m_secrets, m_vendors};

    [[nodiscard]] static ExportOptions options() { return {.display = Display(QLocale::c())}; }

private Q_SLOTS:
    void initTestCase();
    void storedIsWhatWasTold();
    void seriesOfEveryVendor();
};

void BulkSandboxTest::initTestCase()
{
    QVERIFY(m_sandbox.listen());
    const QList<Profile> profiles = m_sandbox.allProfiles();
    for (const Profile &profile : profiles)
        m_secrets.set(profile.id, m_sandbox.secrets(profile.id));
}

void BulkSandboxTest::storedIsWhatWasTold()
{
    // Every product there is, and an id that is not: what is read from the journal is written like what was answered.
    BulkPlan plan{.profiles = m_sandbox.profiles()};
    QDirIterator products(u":/sandbox/products"_s, QDir::Files, QDirIterator::Subdirectories);
    while (products.hasNext()) {
        const QFileInfo file(products.next());
        for (qsizetype i = 0; i < plan.profiles.size(); ++i) {
            if (file.path().section(u'/', -1).startsWith(plan.profiles.at(i).vendor))
                plan.questions.append({file.completeBaseName(), i});
        }
    }
    QVERIFY2(plan.questions.size() > 40, qPrintable(QString::number(plan.questions.size())));
    plan.questions.append({u"pdt_0000NotFound000000404"_s, 2});
    const auto journal = BulkJournal::begin({}, {.begun = QDateTime::currentDateTimeUtc()}, plan, m_vendors);
    QVERIFY(journal);
    auto *run = new BulkRun(m_lookups, **journal, {6, 1'000}, BulkRun::Asks::Open, this);
    int told = 0;
    QStringList different;
    connect(run, &BulkRun::answered, this, [&](qsizetype question, const LookupResult &result) {
        ++told;
        const auto stored = (*journal)->result(question);
        if (!stored ||
            resultJson(*stored, options(), JsonLayout::Lines) != resultJson(result, options(), JsonLayout::Lines))
            different.append(result.asked);
    });
    QSignalSpy gone(run, &QObject::destroyed);
    QVERIFY(gone.wait(60'000));
    QCOMPARE(told, plan.questions.size());
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u' ')));
    QCOMPARE((*journal)->counts().open, 0);
}

void BulkSandboxTest::seriesOfEveryVendor()
{
    QStringList ids;
    for (int i = 1; i <= 100; ++i) {
        const QString number = u"%1"_s.arg(i * 100, 5, 10, QChar(u'0'));
        for (const QString &start : {u"yourProduct"_s, u"e40bd99e-67f2-45ea-ab64-d1cfc79"_s, u"pdt_8ZkQ1vX0a"_s,
                                     u"0529002da1b24bc79432071cf41"_s, u"8150"_s})
            ids.append(start + number);
    }
    const BulkPlan plan = bulkPlan(ids, m_sandbox.profiles(), BulkAsks::BestGuess, m_vendors);
    QCOMPARE(plan.questions.size(), 500);
    const auto journal = BulkJournal::begin({}, {.begun = QDateTime::currentDateTimeUtc()}, plan, m_vendors);
    QVERIFY(journal);
    auto *run = new BulkRun(m_lookups, **journal, {6, 500}, BulkRun::Asks::Open, this);
    QSignalSpy gone(run, &QObject::destroyed);
    QVERIFY(gone.wait(60'000));
    QCOMPARE((*journal)->counts().found, 500);
    const auto result = (*journal)->result(499);
    QVERIFY(result && result->product);
    QCOMPARE(result->product->id, result->asked);
}

QTEST_GUILESS_MAIN(BulkSandboxTest)
#include "tst_bulksandbox.moc"
