// SPDX-License-Identifier: Apache-2.0
#include "asking.h"
#include "occurrences.h"

#include "profiles/sandboxprofile.h"
#include "json/document.h"

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QTcpSocket>

using namespace Vitrine;
using namespace Qt::StringLiterals;

namespace {

const QStringList vendors{u"enos"_s, u"rayteams"_s, u"dodo"_s, u"timbu"_s, u"superoffice"_s};

/** id -> bytes, as the files hold them. */
QMap<QString, QByteArray> products(const QString &folder)
{
    QMap<QString, QByteArray> products;
    const QDir dir(QStringLiteral(VITRINE_SOURCE) + u"/app/sandbox/products/" + folder);
    const QStringList names = dir.entryList({u"*.json"_s});
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            products.insert(name.chopped(5), file.readAll());
    }
    return products;
}

} // namespace

/** What the sandbox serves: valid, whole, believable, and everything the vendors are known to send. */
class TestSandboxProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.listen()); }

    void everyProductIsServedToTheByte_data();
    void everyProductIsServedToTheByte();
    void everyDocumentedFieldOccurs_data();
    void everyDocumentedFieldOccurs();
    void everyQuirkOccurs_data() { everyDocumentedFieldOccurs_data(); }
    void everyQuirkOccurs();
    void workflowOfTwelveSteps();
    void superOfficeSpeaksOneLanguage_data();
    void superOfficeSpeaksOneLanguage();
    void picturesArePictures();
    void hundredsAtOnce();
    void outlivesClientsThatGiveUp();
    void listensOnLoopbackOnly();
    void bringsTheSameAccountsAtEachStart();

private:
    Sandbox m_sandbox;
    Asking m_asking;
};

void TestSandboxProducts::everyProductIsServedToTheByte_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("bytes");
    for (const QString &vendor : vendors) {
        const auto known = products(vendor);
        QVERIFY2(known.size() >= 12, qPrintable(vendor));
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            QTest::addRow("%s %s", qPrintable(vendor), qPrintable(it.key()))
                << account(m_sandbox, vendor) << it.key() << it.value();
    }
    Profile live;
    for (const Profile &profile : m_sandbox.allProfiles()) {
        if (profile.stage == Profile::Stage::Live)
            live = profile;
    }
    const auto known = products(u"dodo-live"_s);
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        QTest::addRow("dodo live %s", qPrintable(it.key())) << live << it.key() << it.value();
}

void TestSandboxProducts::everyProductIsServedToTheByte()
{
    QFETCH(Profile, profile);
    QFETCH(QString, id);
    QFETCH(QByteArray, bytes);
    const auto document = Json::Document::parse(bytes);
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    const Heard heard = askProduct(m_asking, m_sandbox, profile, id);
    QCOMPARE(heard.status, 200);
    QCOMPARE(heard.body, bytes);
}

void TestSandboxProducts::everyDocumentedFieldOccurs_data()
{
    QTest::addColumn<QString>("vendor");
    for (const QString &vendor : vendors)
        QTest::newRow(qPrintable(vendor)) << vendor;
}

void TestSandboxProducts::everyDocumentedFieldOccurs()
{
    QFETCH(QString, vendor);
    Occurrences occurrences;
    const auto known = products(vendor);
    for (const QByteArray &bytes : known) {
        const auto document = Json::Document::parse(bytes);
        QVERIFY(document);
        occurrences.collect(document->root(), {});
    }
    QStringList missing;
    for (const QString &pointer : documented(vendor)) {
        if (!occurrences.has(pointer))
            missing.append(pointer);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));

    for (const QString &trait : {u"null"_s, u"an empty text"_s, u"an empty object"_s, u"an empty array"_s,
                                 u"a text of several KB"_s, u"a text from right to left"_s, u"a text of the Far East"_s,
                                 u"a member sent twice"_s, u"a very large number"_s, u"a tiny number"_s}) {
        QVERIFY2(occurrences.hasTrait(trait), qPrintable(trait));
    }
}

void TestSandboxProducts::everyQuirkOccurs()
{
    QFETCH(QString, vendor);
    QString all;
    const auto known = products(vendor);
    for (const QByteArray &bytes : known)
        all += QString::fromUtf8(bytes).replace(u"\": "_s, u"\":"_s);
    for (const QString &piece : quirks(vendor))
        QVERIFY2(all.contains(piece), qPrintable(piece));
}

void TestSandboxProducts::workflowOfTwelveSteps()
{
    qsizetype longest = 0;
    const auto known = products(u"rayteams"_s);
    for (const QByteArray &bytes : known)
        longest = std::max(longest, QJsonDocument::fromJson(bytes)[u"data"][u"workflow"].toArray().size());
    QCOMPARE(longest, 12);
}

void TestSandboxProducts::superOfficeSpeaksOneLanguage_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("unit");
    const QString raw = u"NO:\"Seniorkonsulent, time\";US:\"Senior consultant, hour\";GE:\"Seniorberater, Stunde\";"_s;
    QTest::newRow("none") << Headers{{"Accept-Language", "*"}} << raw << u"[SR_UNIT_HOUR]"_s;
    QTest::newRow("Accept-Language") << Headers{{"Accept-Language", "nb-NO,nb;q=0.9"}} << u"Seniorkonsulent, time"_s
                                     << u"Time"_s;
    QTest::newRow("SO-Language first") << Headers{{"Accept-Language", "no"}, {"SO-Language", "de"}}
                                       << u"Seniorberater, Stunde"_s << u"Hour"_s;
    QTest::newRow("no such translation") << Headers{{"SO-Language", "fr"}} << u"Senior consultant, hour"_s << u"Hour"_s;
}

void TestSandboxProducts::superOfficeSpeaksOneLanguage()
{
    QFETCH(Headers, headers);
    QFETCH(QString, name);
    QFETCH(QString, unit);
    const Profile profile = account(m_sandbox, u"superoffice"_s, u"bearer"_s);
    headers.emplaceBack("Authorization", "Bearer " + m_sandbox.secrets(profile.id).value(u"token"_s).toUtf8());
    const QJsonObject product = m_asking.get(profile.address + u"/api/v1/Product/1001", headers).json();
    QCOMPARE(product[u"Name"].toString(), name);
    QCOMPARE(product[u"PriceUnit"].toString(), unit);
    QCOMPARE(product[u"Code"].toString(), u"K-1001"_s);
}

void TestSandboxProducts::picturesArePictures()
{
    const Profile profile = account(m_sandbox, u"timbu"_s);
    const QJsonObject product = askProduct(m_asking, m_sandbox, profile, u"1b3d5f7a9c0e42648a6c8e0f12345678"_s).json();
    const QJsonArray photos = product[u"photos"].toArray();
    QCOMPARE(photos.size(), 3);
    const Heard picture = m_asking.get(profile.address + u"/images/" + photos.at(0)[u"url"].toString());
    QCOMPARE(picture.status, 200);
    QCOMPARE(picture.contentType, "image/png");
    QVERIFY(picture.body.startsWith("\x89PNG\r\n\x1a\n"));
    QVERIFY(picture.body != m_asking.get(profile.address + u"/images/" + photos.at(1)[u"url"].toString()).body);
    QCOMPARE(m_asking.get(profile.address + u"/images/" + photos.at(2)[u"url"].toString()).status, 404);
}

void TestSandboxProducts::hundredsAtOnce()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.setLatency(5);
    const Profile profile = account(sandbox, u"dodo"_s);
    const Headers bearer{{"Authorization", "Bearer " + sandbox.secrets(profile.id).value(u"token"_s).toUtf8()}};
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 600; ++i)
        replies.append(m_asking.start(profile.address + u"/products/" + sandbox.sampleId(profile.id), bearer));
    for (QNetworkReply *reply : std::as_const(replies))
        QCOMPARE(Asking::wait(reply).status, 200);
}

void TestSandboxProducts::outlivesClientsThatGiveUp()
{
    Sandbox sandbox;
    QVERIFY(sandbox.listen());
    sandbox.setLatency(100);
    const Profile profile = account(sandbox, u"rayteams"_s);
    const Headers token{{"Authorization", sandbox.secrets(profile.id).value(u"token"_s).toUtf8()}};
    const QString url = profile.address + u"/product/" + sandbox.sampleId(profile.id);
    for (int i = 0; i < 20; ++i) {
        const std::unique_ptr<QNetworkReply> reply(m_asking.start(url, token));
        QTest::qWait(10);
        reply->abort();
    }
    QCOMPARE(m_asking.get(url, token).status, 200);

    // And a sandbox that ends before its answers were due takes them along.
    auto shortLived = std::make_unique<Sandbox>();
    QVERIFY(shortLived->listen());
    shortLived->setLatency(50);
    QNetworkReply *pending = m_asking.start(shortLived->address().toString() + u"/timbu/products/1", {});
    QTest::qWait(20);
    shortLived.reset();
    QCOMPARE(Asking::wait(pending).status, 0);
}

void TestSandboxProducts::bringsTheSameAccountsAtEachStart()
{
    Sandbox another;
    QVERIFY(another.listen());
    const QList<Profile> here = m_sandbox.allProfiles();
    const QList<Profile> there = another.allProfiles();
    QCOMPARE(here.size(), there.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        QVERIFY2(isOfSandbox(here.at(i)), qPrintable(here.at(i).id));
        QVERIFY(here.at(i) != there.at(i));
        QCOMPARE(withoutSandboxPort(here.at(i)), withoutSandboxPort(there.at(i)));
    }
}

void TestSandboxProducts::listensOnLoopbackOnly()
{
    const quint16 port = quint16(m_sandbox.address().port());
    int tried = 0;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, port);
        QVERIFY2(!socket.waitForConnected(2000), qPrintable(address.toString()));
        ++tried;
    }
    if (tried == 0)
        QSKIP("This machine has no other address");
}

QTEST_GUILESS_MAIN(TestSandboxProducts)
#include "tst_sandbox_products.moc"
