// SPDX-License-Identifier: Apache-2.0
#include "product/changes.h"
#include "vendors/vendors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** What differs between two answers about one product, place by place. */
class ChangesTest : public QObject
{
    Q_OBJECT

    static Product read(const QByteArray &body)
    {
        const Result<Step> step = dodo()->read({HttpReply{.status = 200, .body = body}}, {});
        return step ? step->product : Product();
    }

private Q_SLOTS:
    void countsPlaces_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qsizetype>("changes");
        const auto row = [](const char *name, const char *before, const char *after, qsizetype changes) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << changes;
        };
        row("the same", R"({"product_id":"p","name":"Lamp"})", R"({"product_id":"p","name":"Lamp"})", 0);
        row("another order and other blanks", R"({"product_id":"p","name":"Lamp"})",
            R"({ "name": "Lamp", "product_id": "p" })", 0);
        row("another value", R"({"product_id":"p","name":"Lamp"})", R"({"product_id":"p","name":"Light"})", 1);
        row("one more, one less", R"({"product_id":"p","name":"Lamp"})", R"({"product_id":"p","description":"x"})", 2);
        row("digits that are equal in value", R"({"product_id":"p","metadata":{"a":1.0}})",
            R"({"product_id":"p","metadata":{"a":1.00}})", 1);
        row("inside of something", R"({"product_id":"p","metadata":{"a":"1","b":"2"}})",
            R"({"product_id":"p","metadata":{"a":"1","b":"3"}})", 1);
        row("what belongs to the exchange", R"({"product_id":"p","trace":"t1"})", R"({"product_id":"p","trace":"t2"})",
            0);
        row("a text that was emptied", R"({"product_id":"p","name":"Lamp"})", R"({"product_id":"p","name":""})", 1);
        row("what stands beside a value", R"({"product_id":"p","price":{"type":"recurring_price",
            "payment_frequency_count":1,"payment_frequency_interval":"Month"}})",
            R"({"product_id":"p","price":{"type":"recurring_price",
            "payment_frequency_count":1,"payment_frequency_interval":"Year"}})",
            1);
        row("a secret that was kept as dots", R"({"product_id":"p","api_key":"••••••"})",
            R"({"product_id":"p","api_key":"hush-hush"})", 0);
    }

    void countsPlaces()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QFETCH(const qsizetype, changes);
        QCOMPARE(read(after).id, u"p"_s);
        QCOMPARE(countChanges(read(before), read(after), {u"t2"_s, QString()}), changes);
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "tst_changes.moc"
