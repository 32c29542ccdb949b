// SPDX-License-Identifier: Apache-2.0
#include "asking.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Vitrine;
using namespace Qt::StringLiterals;

namespace {

QString read(const QString &path)
{
    QFile file(QStringLiteral(VITRINE_SOURCE) + u"/app/sandbox/" + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/** Every reserved id does what the README's table says it does. */
class TestSandboxReserved : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.listen()); }

    void tableIsComplete();
    void answersAsTheTableSays_data();
    void answersAsTheTableSays();
    void rateLimitsPass_data();
    void rateLimitsPass();
    void unknownPaths_data();
    void unknownPaths();
    void priceListsCanBeMissingOrFail();

private:
    Sandbox m_sandbox;
    Asking m_asking;
};

void TestSandboxReserved::tableIsComplete()
{
    static const QRegularExpression id(u"Reserved\\{\"([^\"]+)\"|key == \"([^\"]+)\""_s);
    const QString table = read(u"README.md"_s);
    int found = 0;
    const QStringList sources = QDir(QStringLiteral(VITRINE_SOURCE) + u"/app/sandbox").entryList({u"*.cpp"_s});
    for (const QString &source : sources) {
        for (auto it = id.globalMatch(read(source)); it.hasNext(); ++found) {
            const QRegularExpressionMatch match = it.next();
            const QString name = match.captured(1) + match.captured(2);
            QVERIFY2(table.contains(u"| `%1` |"_s.arg(name)), qPrintable(name));
        }
    }
    QVERIFY(found > 100);
}

void TestSandboxReserved::answersAsTheTableSays_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("holds");

    static const QRegularExpression row(u"^\\| `([^`]+)` \\| ([^|]+) \\| (.+) \\|$"_s);
    QString vendor;
    bool reserved = false;
    const QStringList lines = read(u"README.md"_s).split(u'\n');
    for (const QString &line : lines) {
        reserved |= line == u"## Reserved ids";
        if (line.startsWith(u"### "))
            vendor = line.mid(4).section(u',', 0, 0).toLower();
        const QRegularExpressionMatch match = row.match(line);
        if (reserved && match.hasMatch())
            QTest::addRow("%s %s", qPrintable(vendor), qPrintable(match.captured(1)))
                << vendor << match.captured(1) << match.captured(2) << match.captured(3);
    }
}

void TestSandboxReserved::answersAsTheTableSays()
{
    QFETCH(QString, vendor);
    QFETCH(QString, id);
    QFETCH(QString, answer);
    QFETCH(QString, holds);
    const Profile profile = account(m_sandbox, vendor);
    const auto ask = [&] {
        return askProduct(m_asking, m_sandbox, profile, id);
    };

    if (answer.endsWith(u"late")) {
        const std::unique_ptr<QNetworkReply> slow(startProduct(m_asking, m_sandbox, profile, id));
        QCOMPARE(askProduct(m_asking, m_sandbox, profile, m_sandbox.sampleId(profile.id)).status, 200);
        QVERIFY(!slow->isFinished());
        return;
    }
    const Heard first = ask();
    const QString expected = holds.startsWith(u'`') ? holds.section(u'`', 1, 1) : QString();
    if (answer == u"closed") {
        QCOMPARE(first.status, 0);
        return;
    }
    QCOMPARE(first.status, answer.section(u' ', 0, 0).toInt());
    if (expected.isEmpty())
        QVERIFY2(first.body.isEmpty(), first.body.constData());
    else
        QVERIFY2(first.body.contains(expected.toUtf8()), first.body.constData());
    const QString retryAfter = holds.section(u"`Retry-After: "_s, 1).section(u'`', 0, 0);
    QCOMPARE(QString::fromLatin1(first.retryAfter), retryAfter);
    if (holds.contains(u"truncated"))
        QVERIFY(first.json().isEmpty());
    if (answer.contains(u"then"))
        return;

    // What plays a row of answers ends with the product, told of the id that was asked, and begins again.
    QStringList statuses = answer.split(u' ');
    Heard heard = first;
    for (qsizetype i = 1; i < statuses.size(); ++i) {
        heard = ask();
        QCOMPARE(heard.status, statuses.at(i).toInt());
    }
    if (statuses.size() > 1)
        QVERIFY2(heard.body.contains(id.toUtf8()), heard.body.constData());
    QCOMPARE(ask().status, statuses.first().toInt());
}

void TestSandboxReserved::rateLimitsPass_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("id");
    QTest::newRow("enos") << u"enos"_s << u"Http429OneSecond"_s;
    QTest::newRow("rayteams") << u"rayteams"_s << u"00000000-0000-4000-8000-000000001429"_s;
    QTest::newRow("dodo") << u"dodo"_s << u"pdt_0000OneSecond00000429"_s;
    QTest::newRow("timbu") << u"timbu"_s << u"00000000000000000000000000001429"_s;
    QTest::newRow("superoffice") << u"superoffice"_s << u"901429"_s;
}

void TestSandboxReserved::rateLimitsPass()
{
    QFETCH(QString, vendor);
    QFETCH(QString, id);
    const Profile profile = account(m_sandbox, vendor);
    Heard heard;
    const auto isFound = [&] {
        heard = askProduct(m_asking, m_sandbox, profile, id);
        return heard.status == 200;
    };
    QVERIFY(QTest::qWaitFor(isFound));
    QVERIFY2(heard.body.contains(id.toUtf8()), heard.body.constData());
    QCOMPARE(askProduct(m_asking, m_sandbox, profile, id).status, 429);
}

void TestSandboxReserved::unknownPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("enos") << u"/enos/connect-service/v1/products"_s << QByteArray("\"message\"");
    QTest::newRow("rayteams") << u"/rayteams/v1.0/orders"_s << QByteArray("Not Found");
    QTest::newRow("dodo") << u"/dodo/test/produkte/1"_s << QByteArray();
    QTest::newRow("dodo, no environment") << u"/dodo/products/1"_s << QByteArray();
    QTest::newRow("timbu") << u"/timbu/product/1"_s << QByteArray(R"({"detail":"Not Found"})");
    QTest::newRow("superoffice") << u"/superoffice/Cust12345/v1/Product/815"_s << QByteArray("<html>");
    QTest::newRow("superoffice, tenant") << u"/superoffice/Cust1/api/v1/Product/815"_s << QByteArray("<html>");
    QTest::newRow("nobody") << u"/acme"_s << QByteArray("sandbox");
    QTest::newRow("root") << u"/"_s << QByteArray("sandbox");
}

void TestSandboxReserved::unknownPaths()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, holds);
    const Heard heard = m_asking.get(m_sandbox.address().toString() + path);
    QCOMPARE(heard.status, 404);
    QVERIFY2(heard.body.contains(holds) && heard.body.isEmpty() == holds.isEmpty(), heard.body.constData());
}

void TestSandboxReserved::priceListsCanBeMissingOrFail()
{
    const Profile profile = account(m_sandbox, u"superoffice"_s, u"bearer"_s);
    const Headers bearer{{"Authorization", "Bearer " + m_sandbox.secrets(profile.id).value(u"token"_s).toUtf8()}};
    const QString url = profile.address + u"/api/v1/Pricelist/";
    QCOMPARE(m_asking.get(url + u"7", bearer).json()[u"Currency"].toString(), u"EUR"_s);
    QCOMPARE(m_asking.get(url + u"12", bearer).status, 404);
    QCOMPARE(m_asking.get(url + u"9500", bearer).status, 500);
    QCOMPARE(m_asking.get(url + u"ERP-2026-IL", bearer).status, 404);
    QCOMPARE(m_asking.get(url + u"7").status, 401);
}

QTEST_GUILESS_MAIN(TestSandboxReserved)
#include "tst_sandbox_reserved.moc"
