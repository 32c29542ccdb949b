// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "lookup/lookup.h"
#include "vendors/vendors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Reading;

namespace {

Profile desk()
{
    Profile profile;
    profile.vendor = u"rayteams"_s;
    profile.signIn = u"authorization"_s;
    profile.address = u"https://api-ap-northeast-2-product.rayteams.example/v1.0/"_s;
    return profile;
}

Secrets token()
{
    return {{u"token"_s, u"eyJ0b2tlbiI"_s}};
}

} // namespace

class RayteamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheProduct_data();
    void asksForTheProduct();
    void refusesWhatIsNoPathSegment();
    void signsInEitherHeader();
    void recognises_data();
    void recognises();
    void readsTheDocumentsSample();
    void keepsADiscountItCannotName();
    void takesNoFieldOfAProductForAnError_data();
    void takesNoFieldOfAProductForAnError();
    void namesNoProductThatHasNoId();
    void saysWhatWentWrong_data();
    void saysThatTheIdIsMissing();
    void saysWhatWentWrong();
    void blamesTheAddressForA404();

private:
    const std::unique_ptr<const Vendor> m_vendor = rayteams();
};

void RayteamsTest::asksForTheProduct_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("uuid") << u"e40bd99e-67f2-45ea-ab64-d1cfc79f403c"_s << "e40bd99e-67f2-45ea-ab64-d1cfc79f403c"_ba;
    QTest::newRow("a path and a query stay one id") << u"a/b?c#d"_s << "a%2Fb%3Fc%23d"_ba;
    QTest::newRow("percent") << u"50%"_s << "50%25"_ba;
    QTest::newRow("leading zeros") << u"0012345"_s << "0012345"_ba;
    QTest::newRow("Unicode") << u"상품"_s << "%EC%83%81%ED%92%88"_ba;
}

void RayteamsTest::asksForTheProduct()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    const Result<HttpRequest> request = m_vendor->request(desk(), id);
    QVERIFY(bool(request));
    QCOMPARE(request->method, "GET"_ba);
    QCOMPARE(request->url.toEncoded(),
             "https://api-ap-northeast-2-product.rayteams.example/v1.0/product/"_ba + segment);
}

void RayteamsTest::refusesWhatIsNoPathSegment()
{
    for (const QString &id : {u""_s, u"."_s, u".."_s, u"a\nb"_s}) {
        const Result<HttpRequest> request = m_vendor->request(desk(), id);
        QVERIFY2(!request, qPrintable(id));
        QCOMPARE(request.error().kind, Error::Kind::BadId);
    }
}

void RayteamsTest::signsInEitherHeader()
{
    const Result<HttpRequest> request = m_vendor->request(desk(), u"x"_s);
    const auto signedBy = [&](const Profile &profile) {
        return *m_vendor->authorize(*request, profile, token(), {}, {});
    };

    Profile profile = desk();
    QCOMPARE(signedBy(profile).header("Authorization"), "eyJ0b2tlbiI"_ba);
    profile.fields[u"prefix"_s] = u"Bearer"_s;
    QCOMPARE(signedBy(profile).header("Authorization"), "Bearer eyJ0b2tlbiI"_ba);
    QVERIFY(signedBy(profile).header("x-rayteams-client-id").isEmpty());
    profile.signIn = u"token-header"_s;
    profile.fields[u"client_id"_s] = u"desk-7"_s;
    QCOMPARE(signedBy(profile).header("token"), "eyJ0b2tlbiI"_ba);
    QVERIFY(signedBy(profile).header("Authorization").isEmpty());
    QCOMPARE(signedBy(profile).header("x-rayteams-client-id"), "desk-7"_ba);

    QCOMPARE(m_vendor->authorize(*request, profile, {}, {}, {}).error().kind, Error::Kind::Profile);
}

void RayteamsTest::recognises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("id");
    using enum Recognition::Certainty;
    QTest::newRow("uuid") << u"e40bd99e-67f2-45ea-ab64-d1cfc79f403c"_s << int(Certain)
                          << u"e40bd99e-67f2-45ea-ab64-d1cfc79f403c"_s;
    QTest::newRow("link") << u"https://api-eu-product.rayteams.com/v1.0/product/a%2Fb"_s << int(Certain) << u"a/b"_s;
    QTest::newRow("another's link") << u"https://example.com/product/7"_s << int(Impossible) << QString();
    QTest::newRow("anything short") << u"KR-77"_s << int(Possible) << u"KR-77"_s;
    QTest::newRow("dots") << u".."_s << int(Impossible) << QString();
    QTest::newRow("a sentence") << u"where is it"_s << int(Impossible) << QString();
}

void RayteamsTest::recognises()
{
    QFETCH(QString, typed);
    const Recognition recognition = m_vendor->recognise(typed);
    QTEST(int(recognition.certainty), "certainty");
    QTEST(recognition.id, "id");
    QVERIFY(!recognition.why.isEmpty());
}

void RayteamsTest::readsTheDocumentsSample()
{
    QFile file(QStringLiteral(VITRINE_FIXTURES "/rayteams/sample.in.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Step> step = m_vendor->read({reply(200, file.readAll())}, desk());
    QVERIFY(bool(step));
    const Product &product = step->product;
    QCOMPARE(product.name, u"Product A"_s);
    QCOMPARE(product.id, u"e40bd99e-67f2-45ea-ab64-d1cfc79f403c"_s);

    const auto price = std::get<Money>(product.field(Term::Price)->value.meaning);
    QCOMPARE(price.amount.toString(), u"540"_s);
    QCOMPARE(price.currency, u"USD"_s);
    QCOMPARE(std::get<Decimal>(product.field(Term::Discount)->value.meaning).toString(), u"10"_s);
    QCOMPARE(std::get<Choice>(product.field(Term::EligibleRegion)->value.meaning).word, u"KR"_s);
    const QList<Field> &steps = product.section(SectionId::Workflow)->fields;
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.at(0).label, u"Confirmed"_s);
    QCOMPARE(std::get<StepState>(steps.at(0).value.meaning).state, StepState::State::InProgress);
    QCOMPARE(std::get<StepState>(steps.at(1).value.meaning).state, StepState::State::Closed);
    const auto created = std::get<Instant>(product.field(Term::DateCreated)->value.meaning);
    QCOMPARE(created.at.toMSecsSinceEpoch(), 1669373634943);
}

void RayteamsTest::keepsADiscountItCannotName()
{
    const Result<Step> step =
        m_vendor->read({reply(200, R"({"status":"success","data":{"_id":"1","discount":"10"}})")}, desk());
    const Field *discount = step->product.field(Term::Discount);
    QCOMPARE(discount->value.kind, Kind::Text);
    QCOMPARE(discount->value.text, u"10"_s);
    QVERIFY(!discount->note.isEmpty());
}

void RayteamsTest::takesNoFieldOfAProductForAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no error code") << R"({"status":"success","errorCode":null,"data":{"_id":"1"}})"_ba;
    QTest::newRow("an empty error code") << R"({"errorCode":"","data":{"_id":"1"}})"_ba;
    QTest::newRow("an error code that is none") << R"({"errorCode":{},"data":{"_id":"1"}})"_ba;
    QTest::newRow("a product's own code E001") << R"({"status":"success","data":{"_id":"1","code":"E001"}})"_ba;
    QTest::newRow("a product's own code E002") << R"({"data":{"_id":7,"code":"E002"}})"_ba;
}

void RayteamsTest::takesNoFieldOfAProductForAnError()
{
    QFETCH(QByteArray, body);
    const Result<Step> step = m_vendor->read({reply(200, body)}, desk());
    QVERIFY(bool(step));
    QVERIFY(!step->product.id.isEmpty());
}

void RayteamsTest::namesNoProductThatHasNoId()
{
    for (const char *id : {"null", "true", "{}", "[1]"}) {
        const QByteArray body = R"({"status":"success","data":{"productname":"A","_id":)" + QByteArray(id) + "}}";
        QCOMPARE(m_vendor->read({reply(200, body)}, desk())->product.id, QString());
    }
}

void RayteamsTest::blamesTheAddressForA404()
{
    const Error error = m_vendor->read({reply(404, R"({"message":"Not Found"})")}, desk()).error();
    QCOMPARE(outcomeName(outcomeOf(error)), u"server"_s); // somebody was asked: it was not skipped
    const QString message = error.message(u"Seoul"_s);
    QVERIFY2(message.contains("does not know this address; check the address in the profile"_L1), qPrintable(message));
    QVERIFY2(!message.contains("not complete"_L1), qPrintable(message));
}

void RayteamsTest::saysWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    using enum Error::Kind;
    QTest::newRow("no data") << 200 << R"({"status":"success"})"_ba << int(NotFound);
    QTest::newRow("empty object") << 200 << R"({"status":"success","data":{}})"_ba << int(NotFound);
    QTest::newRow("empty array") << 200 << R"({"status":"success","data":[]})"_ba << int(NotFound);
    QTest::newRow("exist false") << 200 << R"({"status":"success","data":{"exist": false}})"_ba << int(NotFound);
    QTest::newRow("null") << 200 << R"({"status":"success","data":null})"_ba << int(NotFound);
    QTest::newRow("NO_ITEM") << 200 << R"({"errorCode":"NO_ITEM"})"_ba << int(NotFound);
    QTest::newRow("E001") << 200 << R"({"status":"fail","data":{"code":"E001"}})"_ba << int(NotFound);
    QTest::newRow("E002") << 200 << R"({"status":"fail","data":{"code":"E002"}})"_ba << int(SignInRefused);
    QTest::newRow("fail with words") << 200 << R"({"status":"fail","error":"broken","errDev":""})"_ba << int(Server);
    QTest::newRow("fail with a list") << 200 << R"({"status":"fail","errmsg":"broken","errors":[]})"_ba << int(Server);
    QTest::newRow("unauthorized inside 200") << 200 << R"({"message":"Unauthorized"})"_ba << int(SignInRefused);
    QTest::newRow("401") << 401 << R"({"message":"Unauthorized"})"_ba << int(SignInRefused);
    QTest::newRow("403") << 403 << ""_ba << int(Forbidden);
    QTest::newRow("404 is about the address") << 404 << R"({"message":"Not Found"})"_ba << int(BadRequest);
    QTest::newRow("404 without a body") << 404 << ""_ba << int(BadRequest);
    QTest::newRow("a code as a number") << 200 << R"({"errorCode":7})"_ba << int(Server);
    QTest::newRow("a code where no product is")
        << 200 << R"({"status":"success","data":{"code":"E001"}})"_ba << int(NotFound);
    QTest::newRow("fail beside a product")
        << 200 << R"({"status":"fail","data":{"_id":"1","code":"E002"}})"_ba << int(SignInRefused);
    QTest::newRow("429") << 429 << ""_ba << int(RateLimited);
    QTest::newRow("500") << 500 << "<html>"_ba << int(Server);
    QTest::newRow("a web page") << 200 << "<html>"_ba << int(BadAnswer);
    QTest::newRow("nothing") << 200 << ""_ba << int(BadAnswer);
    QTest::newRow("data is a text") << 200 << R"({"status":"success","data":"x"})"_ba << int(BadAnswer);
    QTest::newRow("data names no product")
        << 200 << R"({"status":"success","data":{"exist":true}})"_ba << int(BadAnswer);
    QTest::newRow("the page's own sample, as printed")
        << 200 << R"({"status":"success","data":{"workflow":[{...},],}})"_ba << int(BadAnswer);
}

/** What has a name is a product, even if it keeps its id to itself. */
void RayteamsTest::saysThatTheIdIsMissing()
{
    const Result<Step> step =
        m_vendor->read({reply(200, R"({"status":"success","data":{"productname":"Tour"}})")}, desk());
    QVERIFY(bool(step));
    QCOMPARE(step->product.name, u"Tour"_s);
    QCOMPARE(step->product.warnings.size(), 1);
}

void RayteamsTest::saysWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const Result<Step> step = m_vendor->read({reply(status, body)}, desk());
    QVERIFY(!step);
    QCOMPARE(int(step.error().kind), kind);
    QCOMPARE(step.error().httpStatus, status);
}

QTEST_GUILESS_MAIN(RayteamsTest)
#include "tst_rayteams.moc"
