// SPDX-License-Identifier: Apache-2.0
#include "asking.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

using namespace Vitrine;
using namespace Qt::StringLiterals;

/** Who is let in, and who is not, and in which words. */
class TestSandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.listen()); }

    void fiveProfilesWithStableIds();
    void everyAccountFindsItsSample_data();
    void everyAccountFindsItsSample();
    void wrongSecretIsRefused_data() { everyAccountFindsItsSample_data(); }
    void wrongSecretIsRefused();

    void publishedSignatures_data();
    void publishedSignatures();
    void enosTokenIsTheSameWhileItLives();
    void enosRefusesTokens();
    void enosRefreshes();
    void enosRefusesRequests();
    void enosSignsDecodedValues();
    void enosTokenRunsOut();
    void enosRefusesClockFarOff();

    void dodoKeepsEnvironmentsApart();
    void rayteamsTakesAnyPrefix();
    void timbuNeedsOrganization();
    void timbuFindsUniqueIds();
    void superOfficeNeedsApplicationTokenOnline();
    void superOfficeTakesBasicOnSiteOnly();
    void superOfficeNeedsBothHalvesOfSession();
    void superOfficeMoves();

private:
    Sandbox m_sandbox;
    Asking m_asking;
};

void TestSandboxSignIn::fiveProfilesWithStableIds()
{
    const QList<Profile> profiles = m_sandbox.profiles();
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(profile.name);
    QCOMPARE(names,
             QStringList({u"EnOS Europe"_s, u"RAY order desk"_s, u"Dodo · test"_s, u"Lagos shop"_s, u"CRM Oslo"_s}));

    QSet<QString> ids;
    for (const Profile &profile : m_sandbox.allProfiles()) {
        ids.insert(profile.id);
        const QString place = profile.address.isEmpty() ? profile.field(u"environment"_s) : profile.address;
        QVERIFY2(place.startsWith(m_sandbox.address().toString()), qPrintable(place));
    }
    QCOMPARE(ids.size(), m_sandbox.allProfiles().size());
    QCOMPARE(m_sandbox.allProfiles().mid(0, 5), profiles);

    Sandbox another;
    QVERIFY(another.listen());
    for (qsizetype i = 0; i < profiles.size(); ++i)
        QCOMPARE(another.profiles().at(i).id, profiles.at(i).id);
}

void TestSandboxSignIn::everyAccountFindsItsSample_data()
{
    QTest::addColumn<Profile>("profile");
    for (const Profile &profile : m_sandbox.allProfiles()) {
        if (!profile.address.isEmpty())
            QTest::newRow(qPrintable(profile.name)) << profile;
    }
}

void TestSandboxSignIn::everyAccountFindsItsSample()
{
    QFETCH(Profile, profile);
    const QString id = m_sandbox.sampleId(profile.id);
    const Heard heard = askProduct(m_asking, m_sandbox, profile, id);
    QCOMPARE(heard.status, 200);
    QVERIFY(heard.contentType.startsWith("application/json"));
    QVERIFY2(heard.body.contains(id.toUtf8()), heard.body.constData());
}

void TestSandboxSignIn::wrongSecretIsRefused()
{
    QFETCH(Profile, profile);
    if (profile.vendor == u"enos")
        QSKIP("EnOS refuses a wrong secret at its token service");
    profile.id = u"no such account"_s; // so it has no secrets
    const Heard heard = askProduct(m_asking, m_sandbox, profile, m_sandbox.sampleId(profile.id));
    QCOMPARE(heard.status, 401);
    QVERIFY(!heard.json().isEmpty());
}

void TestSandboxSignIn::publishedSignatures_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(VITRINE_FIXTURES) + u"/enos/signing-vectors.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(vectors.size(), 6);
    for (const QJsonValue vector : vectors)
        QTest::newRow(vector[u"sha256"].toString().toLatin1().constData()) << vector.toObject();
}

void TestSandboxSignIn::publishedSignatures()
{
    QFETCH(QJsonObject, vector);
    const QString secret = vector[u"appSecret"].toString();
    const qint64 timestamp = vector[u"timestamp"].toInteger();
    QByteArray signature;
    if (vector[u"kind"] == u"token.encryption"_s) {
        signature = StandIns::tokenEncryption(vector[u"appKey"].toString(), timestamp, secret);
    } else {
        QList<std::pair<QString, QString>> query;
        const QJsonObject sent = vector[u"query"].toObject();
        for (auto it = sent.constEnd(); it != sent.constBegin();) { // the order must not matter
            --it;
            query.emplaceBack(it.key(), it.value().toString());
        }
        signature =
            StandIns::requestSignature(vector[u"accessToken"].toString(), query, vector[u"body"].toString().toUtf8(),
                                       QByteArray::number(timestamp), secret);
    }
    QCOMPARE(QString::fromLatin1(signature), vector[u"sha256"].toString());
}

void TestSandboxSignIn::enosTokenIsTheSameWhileItLives()
{
    AskingEnos enos(m_asking, m_sandbox);
    const Heard first = enos.token(enos.now(), enos.key(), enos.secret());
    QCOMPARE(first.json()[u"status"].toInt(-1), 0);
    QCOMPARE(first.json()[u"business"].toString(), u"apim-token-service"_s);
    QVERIFY(first.json()[u"data"][u"expire"].toInt() > 7000);
    QCOMPARE(enos.token(), first.json()[u"data"][u"accessToken"].toString());
}

void TestSandboxSignIn::enosRefusesTokens()
{
    AskingEnos enos(m_asking, m_sandbox);
    const qint64 now = enos.now();
    QCOMPARE(enos.token(now, enos.key(), enos.secret()).json()[u"status"].toInt(), 0);
    const Heard again = enos.token(now, enos.key(), enos.secret());
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json()[u"status"].toInt(), 1001);
    QVERIFY(again.json()[u"data"].isNull());
    QCOMPARE(enos.token(enos.now(), u"no-such-key"_s, enos.secret()).json()[u"status"].toInt(), 1002);
    QCOMPARE(enos.token(enos.now(), enos.key(), u"no-such-secret"_s).json()[u"status"].toInt(), 1003);
    QCOMPARE(enos.token(enos.now() - 3'600'000, enos.key(), enos.secret()).json()[u"status"].toInt(), 1003);
    QCOMPARE(enos.token(enos.now(), {}, enos.secret()).json()[u"status"].toInt(), 1004);
}

void TestSandboxSignIn::enosRefreshes()
{
    AskingEnos enos(m_asking, m_sandbox);
    const QString old = enos.token();
    const auto refresh = [&](const QString &accessToken) {
        const qint64 now = enos.now();
        return m_asking
            .post(enos.profile().address + u"/apim-token-service/v2.0/token/refresh",
                  {{u"appKey"_s, enos.key()},
                   {u"encryption"_s, QString::fromLatin1(StandIns::tokenEncryption(enos.key(), now, enos.secret()))},
                   {u"timestamp"_s, now},
                   {u"accessToken"_s, accessToken}})
            .json();
    };
    QCOMPARE(refresh({})[u"status"].toInt(), 1202);
    QCOMPARE(refresh(u"unknown"_s)[u"status"].toInt(), 1204);
    const QString renewed = refresh(old)[u"data"][u"accessToken"].toString();
    QVERIFY(!renewed.isEmpty());
    QVERIFY(renewed != old);
    QCOMPARE(enos.product(u"yourProductKey"_s, old, enos.profile().field(u"org_id"_s)).json()[u"code"].toInt(), 1203);
    QCOMPARE(enos.product(u"yourProductKey"_s, renewed, enos.profile().field(u"org_id"_s)).json()[u"code"].toInt(-1),
             0);
}

void TestSandboxSignIn::enosRefusesRequests()
{
    AskingEnos enos(m_asking, m_sandbox);
    const QString token = enos.token();
    const QString organization = enos.profile().field(u"org_id"_s);
    const QString key = u"yourProductKey"_s;
    QCOMPARE(enos.product(key, {}, organization).status, 401);
    QCOMPARE(enos.product(key, u"another token"_s, organization).status, 401);
    QCOMPARE(enos.product(key, token, organization, enos.now(), QByteArray(64, 'a')).status, 401);
    QCOMPARE(enos.product(key, token, organization, enos.now() - 3'600'000).status, 401);
    QCOMPARE(enos.product(key, token, u"o999"_s).json()[u"code"].toInt(), 99403);
    QCOMPARE(enos.product(key, token, {}).json()[u"code"].toInt(), 99400);
    QCOMPARE(enos.product({}, token, organization).json()[u"code"].toInt(), 99400);
    QCOMPARE(enos.product(u"noSuchKey"_s, token, organization).json()[u"code"].toInt(), 11611);
}

void TestSandboxSignIn::enosSignsDecodedValues()
{
    AskingEnos enos(m_asking, m_sandbox);
    const Heard heard = enos.product(u"a b+ü/1&=%"_s);
    QCOMPARE(heard.status, 200);
    QCOMPARE(heard.json()[u"code"].toInt(), 11611);

    // Sent as it is, a plus is a blank to the gateway, and what was signed is not what arrived.
    const QString token = enos.token();
    const QByteArray now = QByteArray::number(enos.now());
    const QString organization = enos.profile().field(u"org_id"_s);
    const QByteArray signature = StandIns::requestSignature(
        token, {{u"action"_s, u"get"_s}, {u"orgId"_s, organization}, {u"productKey"_s, u"a+b"_s}}, {}, now,
        enos.secret());
    const Headers headers{{"apim-accesstoken", token.toUtf8()}, {"apim-timestamp", now}, {"apim-signature", signature}};
    const QString url =
        enos.profile().address + u"/connect-service/v2.1/products?action=get&orgId=" + organization + u"&productKey=";
    QCOMPARE(m_asking.get(url + u"a+b", headers).status, 401);
    QCOMPARE(m_asking.get(url + u"a%2Bb", headers).status, 200);
}

void TestSandboxSignIn::enosTokenRunsOut()
{
    AskingEnos enos(m_asking, m_sandbox);
    for (const QString &key : {u"TokenOnce1203"_s, u"TokenOnce401"_s, u"TokenOnce4011"_s, u"TokenOnce4012"_s}) {
        const QString old = enos.token();
        const Heard refused = enos.product(key);
        QVERIFY2(refused.status == 401 || refused.json()[u"code"].toInt() == 1203, refused.body.constData());
        QVERIFY(enos.token() != old);
        const Heard found = enos.product(key);
        QCOMPARE(found.json()[u"data"][u"productKey"].toString(), key);
    }
}

void TestSandboxSignIn::enosRefusesClockFarOff()
{
    Sandbox ahead;
    QVERIFY(ahead.listen());
    ahead.setClockAhead(3600);
    AskingEnos enos(m_asking, ahead);
    const Heard heard = enos.token(enos.now(), enos.key(), enos.secret());
    QCOMPARE(heard.json()[u"status"].toInt(), 1003);
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(heard.date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QVERIFY(qAbs(QDateTime(date.date(), date.time(), Qt::UTC).toSecsSinceEpoch() - QDateTime::currentSecsSinceEpoch() -
                 3600) < 60);
    QCOMPARE(enos.token(enos.now() + 3'600'000, enos.key(), enos.secret()).json()[u"status"].toInt(-1), 0);
}

void TestSandboxSignIn::dodoKeepsEnvironmentsApart()
{
    const Profile test = account(m_sandbox, u"dodo"_s);
    QVERIFY(test.stage == Profile::Stage::Test);
    Profile live;
    for (const Profile &profile : m_sandbox.allProfiles()) {
        if (profile.stage == Profile::Stage::Live)
            live = profile;
    }
    QCOMPARE(askProduct(m_asking, m_sandbox, live, m_sandbox.sampleId(test.id)).status, 404);
    QCOMPARE(askProduct(m_asking, m_sandbox, test, m_sandbox.sampleId(live.id)).status, 404);

    Profile mixed = test;
    mixed.address = live.address;
    QCOMPARE(askProduct(m_asking, m_sandbox, mixed, m_sandbox.sampleId(live.id)).status, 401);
}

void TestSandboxSignIn::rayteamsTakesAnyPrefix()
{
    const Profile profile = account(m_sandbox, u"rayteams"_s);
    const QByteArray token = m_sandbox.secrets(profile.id).value(u"token"_s).toUtf8();
    const QString url = profile.address + u"/product/" + m_sandbox.sampleId(profile.id);
    for (const QByteArray &prefix : {QByteArray(""), QByteArray("Bearer "), QByteArray("JWT ")})
        QCOMPARE(m_asking.get(url, {{"Authorization", prefix + token}, {"x-rayteams-client-id", "desk"}}).status, 200);
    QCOMPARE(m_asking.get(url).json()[u"message"].toString(), u"Unauthorized"_s);
}

void TestSandboxSignIn::timbuNeedsOrganization()
{
    const Profile profile = account(m_sandbox, u"timbu"_s);
    const Headers bearer{{"Authorization", "Bearer " + m_sandbox.secrets(profile.id).value(u"token"_s).toUtf8()}};
    const QString url = profile.address + u"/products/" + m_sandbox.sampleId(profile.id);
    const Heard without = m_asking.get(url, bearer);
    QCOMPARE(without.status, 422);
    QCOMPARE(without.json()[u"detail"][0][u"loc"][1].toString(), u"organization_id"_s);
    QCOMPARE(m_asking.get(url + u"?organization_id=another", bearer).status, 404);
    QCOMPARE(m_asking.get(url + u"?organization_id=another&with_unique_id=perhaps", bearer).status, 422);
}

void TestSandboxSignIn::timbuFindsUniqueIds()
{
    Profile profile = account(m_sandbox, u"timbu"_s);
    QCOMPARE(askProduct(m_asking, m_sandbox, profile, u"TE964P"_s).status, 404);
    profile.fields[u"with_unique_id"_s] = u"true"_s;
    QCOMPARE(askProduct(m_asking, m_sandbox, profile, u"TE964P"_s).json()[u"id"].toString(),
             m_sandbox.sampleId(profile.id));
    QCOMPARE(askProduct(m_asking, m_sandbox, profile, m_sandbox.sampleId(profile.id)).status, 404);
}

void TestSandboxSignIn::superOfficeNeedsApplicationTokenOnline()
{
    const Profile online = account(m_sandbox, u"superoffice"_s, u"ticket"_s);
    const Profile onSite = account(m_sandbox, u"superoffice"_s, u"basic"_s);
    const Headers ticket{{"Authorization", "SoTicket " + m_sandbox.secrets(online.id).value(u"ticket"_s).toUtf8()}};
    QCOMPARE(m_asking.get(online.address + u"/api/v1/Product/815", ticket).status, 401);
    QCOMPARE(m_asking.get(onSite.address + u"/api/v1/Product/815", ticket).status, 200);
}

void TestSandboxSignIn::superOfficeTakesBasicOnSiteOnly()
{
    Profile basic = account(m_sandbox, u"superoffice"_s, u"basic"_s);
    QCOMPARE(askProduct(m_asking, m_sandbox, basic, u"815"_s).status, 200);
    basic.address = account(m_sandbox, u"superoffice"_s).address;
    QCOMPARE(askProduct(m_asking, m_sandbox, basic, u"815"_s).status, 401);
}

void TestSandboxSignIn::superOfficeNeedsBothHalvesOfSession()
{
    const Profile xsrf = account(m_sandbox, u"superoffice"_s, u"xsrf"_s);
    const Secrets secrets = m_sandbox.secrets(xsrf.id);
    const QString url = xsrf.address + u"/api/v1/Product/815";
    QCOMPARE(m_asking.get(url, {{"X-XSRF-TOKEN", secrets.value(u"xsrf_token"_s).toUtf8()}}).status, 401);
    QCOMPARE(m_asking.get(url, {{"Cookie", secrets.value(u"cookie"_s).toUtf8()}}).status, 401);
}

void TestSandboxSignIn::superOfficeMoves()
{
    Profile profile = account(m_sandbox, u"superoffice"_s);
    const QString states = m_sandbox.address().toString() + u"/superoffice/api/state/";
    const auto api = [&](const QString &tenant) {
        return m_asking.get(states + tenant).json()[u"Api"].toString();
    };
    QCOMPARE(api(u"Cust12345"_s), profile.address + u"/api");
    QCOMPARE(m_asking.get(states + u"Cust00000").status, 404);

    const QString before = api(u"Cust54321"_s);
    profile.address = before.chopped(4);
    QCOMPARE(askProduct(m_asking, m_sandbox, profile, u"815"_s).status, 421);
    const QString after = api(u"Cust54321"_s);
    QVERIFY(after != before && after.endsWith(u"/api"));
    profile.address = after.chopped(4);
    QCOMPARE(askProduct(m_asking, m_sandbox, profile, u"815"_s).status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxSignIn)
#include "tst_sandbox_signin.moc"
