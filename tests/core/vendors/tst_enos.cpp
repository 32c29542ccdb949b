// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "lookup/lookup.h"
#include "product/masking.h"
#include "vendors/vendors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Reading;

namespace {

Profile plant()
{
    Profile profile;
    profile.vendor = u"enos"_s;
    profile.signIn = u"app-key"_s;
    profile.address = u"https://apim-eu.enos.example/"_s;
    profile.fields = {{u"org_id"_s, u"abc"_s}, {u"app_key"_s, u"5acb82e7-a11e-4300-9164-c8b20b638e8b"_s}};
    return profile;
}

const Secrets secrets{{u"app_secret"_s, u"xxxappSecretxxx"_s}};

const QDateTime now = QDateTime::fromMSecsSinceEpoch(1572574909697, Qt::UTC);

const Field *find(const QList<Field> &fields, const QString &key)
{
    for (const Field &field : fields) {
        if (field.key == key)
            return &field;
        if (const Field *inner = find(field.fields, key))
            return inner;
    }
    return nullptr;
}

const Field *find(const Product &product, SectionId section, const QString &key)
{
    const Section *found = product.section(section);
    return found ? find(found->fields, key) : nullptr;
}

/** Every text of the product that is not marked secret. */
QStringList openTexts(const QList<Field> &fields)
{
    QStringList texts;
    for (const Field &field : fields) {
        if (!field.value.secret)
            texts.append(field.value.text);
        texts += openTexts(field.fields);
    }
    return texts;
}

} // namespace

class EnosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsTheVendorPublished_data();
    void signsAsTheVendorPublished();
    void asksForTheProduct_data();
    void asksForTheProduct();
    void refusesWhatCannotBeAsked();
    void saysWhatTheProfileLacks();
    void keepsSignInOutOfSight();
    void readsTokens_data();
    void readsTokens();
    void saysWhyThereIsNoToken_data();
    void saysWhyThereIsNoToken();
    void namesAWrongClock();
    void recognises_data();
    void recognises();
    void readsTheDocumentsSample();
    void hidesSecretsByTheirNameAndWhereTheyAreRepeated();
    void tellsALanguageWithoutAText();
    void readsEveryField();
    void knowsThreeSpellings_data();
    void knowsThreeSpellings();
    void namesTheProductInTheProfilesLanguage_data();
    void namesTheProductInTheProfilesLanguage();
    void keepsSecretsSecretWhereverTheyStand();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void blamesTheAddressForA404();
    void offersWhatTheCommandLineNames();

private:
    const std::unique_ptr<const Vendor> m_vendor = enos();
};

void EnosTest::signsAsTheVendorPublished_data()
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = QJsonDocument::fromJson(fixture(u"enos/signing-vectors.json"_s)).array();
    QCOMPARE(vectors.size(), 6);
    for (qsizetype i = 0; i < vectors.size(); ++i)
        QTest::addRow("vector %d", int(i)) << vectors.at(i).toObject();
}

void EnosTest::signsAsTheVendorPublished()
{
    QFETCH(QJsonObject, vector);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(vector[u"timestamp"].toInteger(), Qt::UTC);
    const Secrets secret{{u"app_secret"_s, vector[u"appSecret"].toString()}};
    const QByteArray expected = vector[u"sha256"].toString().toLatin1();

    if (vector[u"kind"].toString() == "token.encryption"_L1) {
        Profile profile = plant();
        profile.fields[u"app_key"_s] = vector[u"appKey"].toString();
        const std::optional<HttpRequest> request = m_vendor->tokenRequest(profile, secret, at);
        QVERIFY(request);
        QCOMPARE(request->body, "{\"appKey\":\"" + vector[u"appKey"].toString().toUtf8() + "\",\"encryption\":\"" +
                                    expected + "\",\"timestamp\":1572574909697}");
        return;
    }
    // sent in the reverse of the signed order
    QByteArray query;
    const QJsonObject items = vector[u"query"].toObject();
    for (const QString &name : items.keys())
        query =
            percentEncoded(name) + '=' + percentEncoded(items[name].toString()) + (query.isEmpty() ? "" : "&") + query;
    const HttpRequest request{.url = QUrl::fromEncoded("https://gateway.example/any/path?" + query),
                              .body = vector[u"body"].toString().toUtf8()};
    const Result<HttpRequest> authorized =
        m_vendor->authorize(request, plant(), secret, {vector[u"accessToken"].toString(), {}}, at);
    QVERIFY(bool(authorized));
    QCOMPARE(authorized->header("apim-signature"), expected);
    QCOMPARE(authorized->header("apim-accesstoken"), vector[u"accessToken"].toString().toUtf8());
    QCOMPARE(authorized->header("apim-timestamp"), QByteArray::number(vector[u"timestamp"].toInteger()));
}

void EnosTest::asksForTheProduct_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("short text") << u"vtBx0sDY"_s << "vtBx0sDY"_ba;
    QTest::newRow("leading zeros") << u"0012345"_s << "0012345"_ba;
    QTest::newRow("what looks like a number") << u"1e5"_s << "1e5"_ba;
    QTest::newRow("what would be another query") << u"a/b?c&orgId=x#d"_s << "a%2Fb%3Fc%26orgId%3Dx%23d"_ba;
    QTest::newRow("blank and plus") << u"a b+ü/1"_s << "a%20b%2B%C3%BC%2F1"_ba;
    QTest::newRow("percent") << u"50%25"_s << "50%2525"_ba;
    QTest::newRow("Unicode") << u"风机"_s << "%E9%A3%8E%E6%9C%BA"_ba;
}

void EnosTest::asksForTheProduct()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, value);
    const Result<HttpRequest> request = m_vendor->request(plant(), id);
    QVERIFY(bool(request));
    QCOMPARE(request->method, "GET"_ba);
    QCOMPARE(request->url.toEncoded(),
             "https://apim-eu.enos.example/connect-service/v2.1/products?action=get&orgId=abc&productKey="_ba + value);
}

void EnosTest::refusesWhatCannotBeAsked()
{
    for (const QString &id : {u""_s, u"."_s, u".."_s, u"a\nb"_s}) {
        const Result<HttpRequest> request = m_vendor->request(plant(), id);
        QVERIFY2(!request, qPrintable(id));
        QCOMPARE(request.error().kind, Error::Kind::BadId);
    }
}

void EnosTest::saysWhatTheProfileLacks()
{
    const auto kindAndWords = [](const auto &result) {
        return !result && result.error().kind == Error::Kind::Profile && !result.error().detail.isEmpty();
    };
    Profile profile = plant();
    profile.fields.remove(u"org_id"_s);
    QVERIFY(kindAndWords(m_vendor->request(profile, u"x"_s)));

    for (const QString &address : {u""_s, u"apim-eu.enos.example"_s, u"ftp://apim.example"_s,
                                   u"https://u:p@apim.example"_s, u"https://apim.example?x=1"_s}) {
        profile = plant();
        profile.address = address;
        QVERIFY2(kindAndWords(m_vendor->request(profile, u"x"_s)), qPrintable(address));
        QVERIFY(!m_vendor->tokenRequest(profile, secrets, now));
    }

    const HttpRequest request = *m_vendor->request(plant(), u"x"_s);
    QVERIFY(kindAndWords(m_vendor->authorize(request, plant(), {}, {u"token"_s, {}}, now)));
    QVERIFY(!m_vendor->tokenRequest(plant(), {}, now));
    profile = plant();
    profile.fields.remove(u"app_key"_s);
    QVERIFY(kindAndWords(m_vendor->authorize(request, profile, secrets, {u"token"_s, {}}, now)));
    QVERIFY(!m_vendor->tokenRequest(profile, secrets, now));
    QCOMPARE(m_vendor->authorize(request, plant(), secrets, {}, now).error().kind, Error::Kind::TokenExpired);
}

void EnosTest::keepsSignInOutOfSight()
{
    const HttpRequest token = *m_vendor->tokenRequest(plant(), secrets, now);
    QCOMPARE(token.method, "POST"_ba);
    QCOMPARE(token.url.toEncoded(), "https://apim-eu.enos.example/apim-token-service/v2.0/token/get"_ba);
    QCOMPARE(token.header("Content-Type"), "application/json"_ba);
    QVERIFY(token.secretBody);
    QVERIFY(!token.body.contains("xxxappSecretxxx"));

    const HttpRequest request =
        *m_vendor->authorize(*m_vendor->request(plant(), u"x"_s), plant(), secrets, {u"token"_s, {}}, now);
    for (const HttpHeader &header : request.headers)
        QCOMPARE(header.secret, header.name == "apim-accesstoken" || header.name == "apim-signature");

    // a moment later nothing of the sign-in is the same
    QVERIFY(m_vendor->tokenRequest(plant(), secrets, now.addMSecs(1))->body != token.body);
}

void EnosTest::readsTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QDateTime>("expires");
    const QDateTime later = now.addSecs(7200);
    QTest::newRow("as documented")
        << R"({"status":0,"msg":"SUCCESS","business":"apim-token-service","data":{"accessToken":"t1","expire":7200}})"_ba
        << later;
    QTest::newRow("as published once") << R"({"stauts":0,"data":{"accessToken":"t1","expire":7200}})"_ba << later;
    QTest::newRow("life as a text") << R"({"status":"0","data":{"accessToken":"t1","expire":"7200"}})"_ba << later;
    QTest::newRow("life not stated") << R"({"data":{"accessToken":"t1"}})"_ba << QDateTime();
}

void EnosTest::readsTokens()
{
    QFETCH(QByteArray, body);
    QFETCH(QDateTime, expires);
    const Result<Token> token = m_vendor->readToken(reply(200, body), now);
    QVERIFY(bool(token));
    QCOMPARE(token->value, u"t1"_s);
    QCOMPARE(token->expires, expires);
}

void EnosTest::saysWhyThereIsNoToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    using enum Error::Kind;
    const auto coded = [](int code) -> QByteArray {
        return R"({"status":)" + QByteArray::number(code) + R"(,"msg":"why","data":null})";
    };
    QTest::newRow("asked twice in a millisecond") << 200 << coded(1001) << int(RateLimited);
    QTest::newRow("unknown app key") << 200 << coded(1002) << int(SignInRefused);
    QTest::newRow("wrong encryption") << 200 << coded(1003) << int(SignInRefused);
    QTest::newRow("wrong encryption, misspelt") << 200 << R"({"stauts":"1003","msg":"why"})"_ba << int(SignInRefused);
    QTest::newRow("bad parameter") << 200 << coded(1004) << int(BadRequest);
    QTest::newRow("internal") << 200 << coded(1005) << int(Server);
    QTest::newRow("empty parameter") << 200 << coded(1202) << int(BadRequest);
    QTest::newRow("no older token to blame") << 200 << coded(1203) << int(SignInRefused);
    QTest::newRow("refresh failed") << 200 << coded(1204) << int(SignInRefused);
    QTest::newRow("wrong key with a status of its own") << 400 << coded(1002) << int(SignInRefused);
    QTest::newRow("gateway 401") << 401 << R"({"message":"why"})"_ba << int(SignInRefused);
    QTest::newRow("gateway 403") << 403 << R"({"message":"why"})"_ba << int(Forbidden);
    QTest::newRow("wrong gateway") << 404 << R"({"message":"why"})"_ba << int(BadRequest);
    QTest::newRow("gateway 503") << 503 << R"({"message":"why"})"_ba << int(Server);
}

void EnosTest::saysWhyThereIsNoToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const Result<Token> token = m_vendor->readToken(reply(status, body), now);
    QVERIFY(!token);
    QCOMPARE(int(token.error().kind), kind);
    QCOMPARE(token.error().said, u"why"_s);
    QCOMPARE(token.error().httpStatus, status);

    for (const QByteArray &nothing : {""_ba, "<html>"_ba, "{}"_ba, R"({"status":0,"data":{}})"_ba})
        QCOMPARE(m_vendor->readToken(reply(200, nothing), now).error().kind, Error::Kind::BadAnswer);
}

void EnosTest::namesAWrongClock()
{
    HttpReply refused = reply(200, R"({"status":1003,"msg":"encryption is wrong"})");
    refused.headers = {{"Date", "Fri, 01 Nov 2019 02:31:49 GMT"}}; // our clock says 02:21:49
    const Error skewed = m_vendor->readToken(refused, now).error();
    QCOMPARE(skewed.kind, Error::Kind::ClockSkew);
    QVERIFY2(skewed.detail.contains("599"_L1), qPrintable(skewed.detail));
    QCOMPARE(m_vendor->readToken(refused, now.addSecs(570)).error().kind, Error::Kind::SignInRefused);
}

void EnosTest::recognises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("host");
    using enum Recognition::Certainty;
    QTest::newRow("anything short") << u"vtBx0sDY"_s << int(Possible) << u"vtBx0sDY"_s << QString();
    QTest::newRow("digits stay text") << u"0012345"_s << int(Possible) << u"0012345"_s << QString();
    QTest::newRow("API link")
        << u"https://apim-eu.enos.example/connect-service/v2.1/products?action=get&orgId=abc&productKey=a%2Fb%20c"_s
        << int(Certain) << u"a/b c"_s << u"apim-eu.enos.example"_s;
    QTest::newRow("console link, behind #")
        << u"https://portal.enos.example/dm/#/product/detail?tab=1&productKey=vtBx0sDY"_s << int(Certain)
        << u"vtBx0sDY"_s << u"portal.enos.example"_s;
    QTest::newRow("line of the vendor's page")
        << u"/connect-service/v2.1/products?action=get&orgId=abc&productKey=def"_s << int(Certain) << u"def"_s
        << QString();
    QTest::newRow("another's link") << u"https://api.example/products/7"_s << int(Impossible) << QString() << QString();
    QTest::newRow("link without a key") << u"https://apim.example/products?productKey=&x=1"_s << int(Impossible)
                                        << QString() << QString();
    QTest::newRow("dots") << u".."_s << int(Impossible) << QString() << QString();
    QTest::newRow("a sentence") << u"where is it"_s << int(Impossible) << QString() << QString();
}

void EnosTest::recognises()
{
    QFETCH(QString, typed);
    const Recognition recognition = m_vendor->recognise(typed);
    QTEST(int(recognition.certainty), "certainty");
    QTEST(recognition.id, "id");
    QTEST(recognition.host, "host");
    QVERIFY(!recognition.why.isEmpty());
}

void EnosTest::readsTheDocumentsSample()
{
    const Result<Step> step = m_vendor->read({reply(200, fixture(u"enos/sample"_s))}, plant());
    QVERIFY(bool(step));
    const Product &product = step->product;
    QCOMPARE(product.id, u"yourProductKey"_s);
    QCOMPARE(product.name, u"openapi_sdk_8"_s);
    QVERIFY(product.warnings.isEmpty());

    const Field *secret = find(product, SectionId::Technical, u"productSecret"_s);
    QCOMPARE(secret->value.kind, Kind::Secret);
    QVERIFY(secret->value.secret);
    QCOMPARE(std::get<bool>(find(product, SectionId::Technical, u"dynamicActiveEnable"_s)->value.meaning), false);
    QCOMPARE(std::get<bool>(find(product, SectionId::Technical, u"biDirectionalAuth"_s)->value.meaning), true);
    QCOMPARE(std::get<Nothing>(find(product, SectionId::ExtraFields, u"productTags"_s)->value.meaning), Nothing::Empty);
    QCOMPARE(std::get<Nothing>(find(product, SectionId::Record, u"createTime"_s)->value.meaning), Nothing::NotSent);
    QCOMPARE(find(product, SectionId::Technical, u"requestId"_s)->value.text,
             u"345e68bc-e98a-45b1-a931-d255a6336847"_s);
    QVERIFY(!find(product, SectionId::Technical, u"maxValidDay"_s));
    QVERIFY(!product.section(SectionId::Undocumented));
    // there are no prices on EnOS, and the form says so
    QCOMPARE(std::get<Nothing>(product.field(Term::Price)->value.meaning), Nothing::NotOffered);
}

void EnosTest::hidesSecretsByTheirNameAndWhereTheyAreRepeated()
{
    const QByteArray body = R"({"code": 0, "data": {"productKey": "k", "product_secret": "S3cr3t-A",
        "deviceSecret": "S3cr3t-B", "productDesc": "use S3cr3t-A", "productTags": {"S3cr3t-B": "tag"}}})";
    const Result<Step> step = m_vendor->read({reply(200, body)}, plant());
    QVERIFY(bool(step));
    const QByteArray shown = Masking(step->product).masked(body);
    QVERIFY2(!shown.contains("S3cr3t"), shown.constData());
    QVERIFY(find(step->product, SectionId::Description, u"productDesc"_s)->value.secret);
    QVERIFY(!find(step->product, SectionId::ExtraFields, u"S3cr3t-B"_s));
}

void EnosTest::tellsALanguageWithoutAText()
{
    const Result<Step> step = m_vendor->read(
        {reply(200, R"({"code": 0, "data": {"productName": {"defaultValue": "Pump", "i18nValue": {"en_US": null}}}})")},
        plant());
    QVERIFY(bool(step));
    QCOMPARE(step->product.warnings.size(), 1); // it does not say which product it is
    const Field *name = find(step->product, SectionId::Identity, u"productName"_s);
    QCOMPARE(name->fields.size(), 1);
    QCOMPARE(name->fields.constFirst().label, u"en_US"_s);
    QCOMPARE(std::get<Nothing>(name->fields.constFirst().value.meaning), Nothing::Null);
}

void EnosTest::readsEveryField()
{
    const Result<Step> step = m_vendor->read({reply(200, fixture(u"enos/every-field"_s))}, plant());
    QVERIFY(bool(step));
    const Product &product = step->product;
    QCOMPARE(std::get<Choice>(product.field(Term::Category)->value.meaning).word, u"Gateway"_s);
    QVERIFY(!std::get<Choice>(product.field(Term::EncodingFormat)->value.meaning).meaning.isEmpty());
    const auto created = std::get<Instant>(product.field(Term::DateCreated)->value.meaning);
    QCOMPARE(created.at, now);
    QVERIFY(created.zoneStated);
    const auto longest = std::get<Period>(find(product, SectionId::Technical, u"maxValidDay"_s)->value.meaning);
    QCOMPARE(longest.count.toString(), u"3650"_s);
    QCOMPARE(longest.unit, Period::Unit::Day);

    const QList<Field> &tags = product.section(SectionId::ExtraFields)->fields;
    QCOMPARE(tags.size(), 3);
    QCOMPARE(tags.at(1).label, u"serial"_s);
    QCOMPARE(tags.at(1).value.text, u"0012345"_s);

    const auto names = std::get<QList<LanguageText>>(product.field(Term::Name)->value.meaning);
    QStringList languages;
    for (const LanguageText &name : names)
        languages.append(name.language);
    QCOMPARE(languages, (QStringList{u""_s, u"zh-CN"_s, u"en-US"_s, u"es-ES"_s}));
    QCOMPARE(product.field(Term::Name)->pointers().constFirst(), u"/data/productName/defaultValue"_s);
    QCOMPARE(product.field(Term::Name)->fields.constFirst().pointers(),
             QStringList{u"/data/productName/i18nValue/ja_JP"_s});
}

void EnosTest::knowsThreeSpellings_data()
{
    QTest::addColumn<QString>("spelling");
    for (const char *spelling : {"dynamicActiveEnable", "dynamicActiveEnabled", "dynamicActivateEnabled"})
        QTest::newRow(spelling) << QString::fromLatin1(spelling);
}

void EnosTest::knowsThreeSpellings()
{
    QFETCH(QString, spelling);
    const QByteArray body = R"({"code":0,"data":{"productKey":"k",")" + spelling.toLatin1() + R"(":true}})";
    const Result<Step> step = m_vendor->read({reply(200, body)}, plant());
    QVERIFY(bool(step));
    const Field *field = find(step->product, SectionId::Technical, spelling);
    QVERIFY(field);
    QCOMPARE(field->label, u"Dynamic activation"_s);
    QCOMPARE(std::get<bool>(field->value.meaning), true);
    QVERIFY(!step->product.section(SectionId::Undocumented));
}

void EnosTest::namesTheProductInTheProfilesLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    const QString full = u"every-field.in.json"_s;
    QTest::newRow("none") << QString() << full << u"Wind turbine controller"_s;
    QTest::newRow("BCP 47") << u"zh-CN"_s << full << u"风机控制器"_s;
    QTest::newRow("the vendor's own writing") << u"zh_CN"_s << full << u"风机控制器"_s;
    QTest::newRow("of the same family") << u"es"_s << full << u"Controlador de aerogenerador"_s;
    QTest::newRow("empty translation") << u"ja-JP"_s << full << u"Wind turbine controller"_s;
    QTest::newRow("no such translation") << u"nb"_s << full << u"Wind turbine controller"_s;
    QTest::newRow("empty default") << u"nb"_s << u"nulls.in.json"_s << u"Nameless sensor"_s;
    QTest::newRow("a plain text") << u"zh-CN"_s << u"wrong-types.in.json"_s << u"plain name"_s;
}

void EnosTest::namesTheProductInTheProfilesLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, file);
    Profile profile = plant();
    profile.fields[u"language"_s] = language;
    const Result<Step> step = m_vendor->read({reply(200, fixture(u"enos/"_s + file))}, profile);
    QVERIFY(bool(step));
    QTEST(step->product.name, "name");
}

void EnosTest::keepsSecretsSecretWhereverTheyStand()
{
    for (const char *file : {"sample", "every-field", "wrong-types", "unknown-and-twice"}) {
        const Result<Step> step = m_vendor->read({reply(200, fixture(u"enos/"_s + QLatin1String(file)))}, plant());
        QVERIFY(bool(step));
        for (const Section &section : step->product.sections) {
            const QStringList texts = openTexts(section.fields);
            for (const char *secret :
                 {"yourProductSecret", "kq7Yw2Lr9Tz", "s3cret-a", "s3cret-b", "first-secret", "second-secret"})
                QVERIFY2(!texts.contains(QLatin1StringView(secret)), secret);
        }
    }
}

void EnosTest::saysWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    using enum Error::Kind;
    const auto coded = [](const QByteArray &code) -> QByteArray {
        return R"({"code":)" + code + R"(,"msg":"why","data":null})";
    };
    QTest::newRow("11611") << 200 << coded("11611") << int(NotFound);
    QTest::newRow("11404") << 200 << coded("11404") << int(NotFound);
    QTest::newRow("code as a text") << 200 << coded("\"11611\"") << int(NotFound);
    QTest::newRow("not found with a status of its own") << 404 << coded("11611") << int(NotFound);
    QTest::newRow("99404") << 200 << coded("99404") << int(NotFound);
    QTest::newRow("99400") << 200 << coded("99400") << int(BadRequest);
    QTest::newRow("99403") << 200 << coded("99403") << int(Forbidden);
    QTest::newRow("99500") << 200 << coded("99500") << int(Server);
    QTest::newRow("401") << 200 << coded("401") << int(TokenExpired);
    QTest::newRow("1203") << 200 << coded("1203") << int(TokenExpired);
    QTest::newRow("apim_status 4011") << 200 << R"({"apim_status":4011,"message":"why"})"_ba << int(TokenExpired);
    QTest::newRow("apim_status 4012") << 401 << R"({"apim_status":"4012","message":"why"})"_ba << int(TokenExpired);
    QTest::newRow("a code nobody documented") << 200 << coded("31337") << int(BadRequest);
    QTest::newRow("a code nobody documented, with 500") << 500 << coded("31337") << int(Server);
    QTest::newRow("gateway 400") << 400 << R"({"message":"why"})"_ba << int(BadRequest);
    QTest::newRow("gateway 401") << 401 << R"({"message":"why"})"_ba << int(TokenExpired);
    QTest::newRow("gateway 403") << 403 << R"({"message":"why"})"_ba << int(Forbidden);
    QTest::newRow("404 is about the address") << 404 << R"({"message":"why"})"_ba << int(BadRequest);
    QTest::newRow("gateway 413") << 413 << R"({"message":"why"})"_ba << int(BadRequest);
    QTest::newRow("gateway 429") << 429 << R"({"message":"why"})"_ba << int(RateLimited);
    QTest::newRow("gateway 500") << 500 << R"({"message":"why"})"_ba << int(Server);
    QTest::newRow("gateway 503") << 503 << R"({"message":"why"})"_ba << int(Server);
    QTest::newRow("gateway words inside 200") << 200 << R"({"message":"why"})"_ba << int(BadAnswer);
    QTest::newRow("success that is none")
        << 500 << R"({"code":0,"msg":"why","data":{"productKey":"k"}})"_ba << int(Server);
}

void EnosTest::saysWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const Result<Step> step = m_vendor->read({reply(status, body)}, plant());
    QVERIFY(!step);
    QCOMPARE(int(step.error().kind), kind);
    QCOMPARE(step.error().said, u"why"_s);
    QCOMPARE(step.error().httpStatus, status);

    const auto kindOf = [&](int httpStatus, const QByteArray &text) {
        return m_vendor->read({reply(httpStatus, text)}, plant()).error().kind;
    };
    QCOMPARE(kindOf(200, R"({"message":"API rate limit exceeded"})"), Error::Kind::RateLimited);
    QCOMPARE(kindOf(200, R"({"message":"Your IP address is not allowed"})"), Error::Kind::Forbidden);
    for (const QByteArray &nothing : {""_ba, "<html>"_ba, "{}"_ba, "[]"_ba, "null"_ba, R"({"code":0,)"_ba})
        QCOMPARE(kindOf(200, nothing), Error::Kind::BadAnswer);
    // the message of a success is no reason: "OK" explains nothing
    for (const QByteArray &data : {"null"_ba, "{}"_ba, "[]"_ba}) {
        const Result<Step> without =
            m_vendor->read({reply(200, R"({"code":0,"msg":"OK","data":)" + data + '}')}, plant());
        QCOMPARE(without.error().kind, Error::Kind::NotFound);
        QCOMPARE(without.error().said, QString());
    }
    QCOMPARE(kindOf(200, R"({"code":0,"msg":"OK"})"), Error::Kind::NotFound);
    QCOMPARE(kindOf(200, R"({"code":0,"msg":"OK","data":"x"})"), Error::Kind::BadAnswer);
    // an object that names no product is none
    QCOMPARE(kindOf(200, R"({"code":0,"data":{"foo":1}})"), Error::Kind::BadAnswer);
    QCOMPARE(kindOf(200, R"({"status":0,"data":{"accessToken":"t0ken","expire":7200}})"), Error::Kind::BadAnswer);
    QCOMPARE(kindOf(500, "<html>"), Error::Kind::Server);
    QCOMPARE(kindOf(401, ""), Error::Kind::TokenExpired);
    const Result<Step> named = m_vendor->read({reply(200, R"({"code":99403,"requestId":"6b2c"})")}, plant());
    QVERIFY(named.error().detail.contains("99403"_L1) && named.error().detail.contains("6b2c"_L1));
    QCOMPARE(m_vendor->requestId(reply(200, R"({"code":99403,"requestId":"6b2c"})")), u"6b2c"_s);
    QCOMPARE(m_vendor->requestId(reply(502, "<html>")), QString());
}

void EnosTest::blamesTheAddressForA404()
{
    const HttpReply notThere = reply(404, R"({"message":"no Route matched"})");
    const Error asked = m_vendor->read({notThere}, plant()).error();
    const Error signingIn = m_vendor->readToken(notThere, now).error();
    for (const Error &error : {asked, signingIn}) {
        QCOMPARE(outcomeName(outcomeOf(error)), u"server"_s); // somebody was asked: it was not skipped
        QCOMPARE(error.httpStatus, 404);
        const QString message = error.message(u"plant"_s);
        QVERIFY2(message.contains("does not know this address; check the address in the profile"_L1),
                 qPrintable(message));
        QVERIFY2(!message.contains("not complete"_L1), qPrintable(message));
    }
}

void EnosTest::offersWhatTheCommandLineNames()
{
    const VendorInfo info = m_vendor->info();
    QStringList keys;
    for (const FieldSpec &field : info.fields)
        keys.append(field.key);
    QCOMPARE(keys, (QStringList{u"org_id"_s, u"language"_s}));
    QCOMPARE(info.signIns.size(), 1);
    const QList<FieldSpec> &fields = info.signIn(u"app-key"_s)->fields;
    QCOMPARE(fields.size(), 2);
    QCOMPARE(fields.at(0).key, u"app_key"_s);
    QVERIFY(!fields.at(0).secret);
    QCOMPARE(fields.at(1).key, u"app_secret"_s);
    QVERIFY(fields.at(1).secret);
}

QTEST_GUILESS_MAIN(EnosTest)
#include "tst_enos.moc"
