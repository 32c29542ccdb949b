// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "product/masking.h"
#include "vendors/vendors.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Reading;

namespace {

Profile live()
{
    Profile profile;
    profile.vendor = u"dodo"_s;
    profile.signIn = u"bearer"_s;
    profile.address = u"https://live.dodopayments.com/"_s;
    return profile;
}

/** "KWD 12.345", "number 4900", "not given": what was understood, in few words. */
QString understood(const Field *field)
{
    if (!field)
        return u"no such field"_s;
    const Value::Meaning &meaning = field->value.meaning;
    if (const auto *money = std::get_if<Money>(&meaning))
        return money->currency + u' ' + money->amount.toString();
    if (const auto *number = std::get_if<Decimal>(&meaning))
        return kindName(field->value.kind) + u' ' + number->toString();
    if (const auto *choice = std::get_if<Choice>(&meaning))
        return choice->word + u": "_s + choice->meaning;
    if (const auto *period = std::get_if<Period>(&meaning))
        return period->count.toString() + u" of unit "_s + QString::number(int(period->unit));
    if (const auto *flag = std::get_if<bool>(&meaning))
        return *flag ? u"yes"_s : u"no"_s;
    if (const auto *nothing = std::get_if<Nothing>(&meaning))
        return u"nothing "_s + QString::number(int(*nothing));
    return kindName(field->value.kind) + u' ' + field->value.text;
}

} // namespace

class DodoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAProfileNeeds();
    void asksForTheProduct_data();
    void asksForTheProduct();
    void refusesWhatIsNoPathSegment();
    void signsInWithTheKey();
    void recognises_data();
    void recognises();
    void prefersTheProfileALinkBelongsTo();
    void readsTheDocumentsSample();
    void scalesEachCurrencyAsDodoDoes_data();
    void scalesEachCurrencyAsDodoDoes();
    void keepsWhatWouldBeAWrongPrice_data();
    void keepsWhatWouldBeAWrongPrice();
    void readsTimesInIso8601Only();
    void readsASubscription();
    void readsAPriceByUsage();
    void hidesWhatEntitlementsAreDeliveredWith();
    void showsAnUnknownKindOfPriceAsSent();
    void readsAnItemOfTheList();
    void hidesDeliveryLinks();
    void hidesDeliveryLinksSentInAnyWay_data();
    void hidesDeliveryLinksSentInAnyWay();
    void showsWhatIsNoLink();
    void keepsMetadataOfEveryType();
    void explainsTheTaxCategories();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void saysWhenToAskAgain();

private:
    Product read(const QByteArray &body) const
    {
        const Result<Step> step = m_vendor->read({reply(200, body)}, live());
        return step ? step->product : Product();
    }

    const std::unique_ptr<const Vendor> m_vendor = dodo();
};

void DodoTest::saysWhatAProfileNeeds()
{
    const VendorInfo info = m_vendor->info();
    QCOMPARE(info.id, u"dodo"_s);
    QCOMPARE(info.addresses.size(), 2);
    QCOMPARE(info.addresses.at(0).url, u"https://live.dodopayments.com"_s);
    QVERIFY(info.addresses.at(0).stage == Profile::Stage::Live);
    QCOMPARE(info.addresses.at(1).url, u"https://test.dodopayments.com"_s);
    QVERIFY(info.addresses.at(1).stage == Profile::Stage::Test);
    const SignIn *bearer = info.signIn(u"bearer"_s);
    QVERIFY(bearer);
    QCOMPARE(bearer->fields.size(), 1);
    QCOMPARE(bearer->fields.constFirst().key, u"token"_s);
    QVERIFY(bearer->fields.constFirst().secret && bearer->fields.constFirst().required);
}

void DodoTest::asksForTheProduct_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("an id") << u"pdt_8ZkQ1vX0a7LmN2"_s << "pdt_8ZkQ1vX0a7LmN2"_ba;
    QTest::newRow("a path and a query stay one id") << u"a/b?c#d"_s << "a%2Fb%3Fc%23d"_ba;
    QTest::newRow("dots inside") << u"../x"_s << "..%2Fx"_ba;
    QTest::newRow("percent") << u"50%"_s << "50%25"_ba;
    QTest::newRow("leading zeros") << u"0012345"_s << "0012345"_ba;
    QTest::newRow("Unicode") << u"商品"_s << "%E5%95%86%E5%93%81"_ba;
}

void DodoTest::asksForTheProduct()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    const Result<HttpRequest> request = m_vendor->request(live(), id);
    QVERIFY(bool(request));
    QCOMPARE(request->method, "GET"_ba);
    QCOMPARE(request->url.toEncoded(), "https://live.dodopayments.com/products/"_ba + segment);
    QCOMPARE(request->header("Accept"), "application/json"_ba);
}

void DodoTest::refusesWhatIsNoPathSegment()
{
    for (const QString &id : {u""_s, u"."_s, u".."_s, u"a\nb"_s}) {
        const Result<HttpRequest> request = m_vendor->request(live(), id);
        QVERIFY2(!request, qPrintable(id));
        QCOMPARE(request.error().kind, Error::Kind::BadId);
    }
    Profile nowhere = live();
    nowhere.address.clear();
    QCOMPARE(m_vendor->request(nowhere, u"pdt_1"_s).error().kind, Error::Kind::Profile);
}

void DodoTest::signsInWithTheKey()
{
    const Result<HttpRequest> request = m_vendor->request(live(), u"pdt_1"_s);
    const Result<HttpRequest> asked = m_vendor->authorize(*request, live(), {{u"token"_s, u" key.Abc-1\n"_s}}, {}, {});
    QVERIFY(bool(asked));
    QCOMPARE(asked->header("Authorization"), "Bearer key.Abc-1"_ba);
    QVERIFY(asked->headers.constLast().secret);
    QCOMPARE(asked->url, request->url);
    QCOMPARE(m_vendor->authorize(*request, live(), {{u"token"_s, u" "_s}}, {}, {}).error().kind, Error::Kind::Profile);
}

void DodoTest::recognises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("id");
    using enum Recognition::Certainty;
    QTest::newRow("id") << u"pdt_8ZkQ1vX0a7LmN2"_s << int(Certain) << u"pdt_8ZkQ1vX0a7LmN2"_s;
    QTest::newRow("link to the API") << u"https://test.dodopayments.com/products/pdt_1a"_s << int(Certain)
                                     << u"pdt_1a"_s;
    QTest::newRow("link to an id of another shape")
        << u"https://live.dodopayments.com/products/a%2Fb"_s << int(Certain) << u"a/b"_s;
    QTest::newRow("link to a checkout") << u"https://checkout.dodopayments.com/buy/pdt_1a?quantity=1"_s << int(Certain)
                                        << u"pdt_1a"_s;
    QTest::newRow("link through a proxy")
        << u"http://127.0.0.1:8080/dodo/products/pdt_1a"_s << int(Certain) << u"pdt_1a"_s;
    QTest::newRow("another's link") << u"https://example.com/products/7"_s << int(Impossible) << QString();
    QTest::newRow("a host that only looks so")
        << u"https://notdodopayments.com/products/7"_s << int(Impossible) << QString();
    QTest::newRow("another scheme") << u"ftp://live.dodopayments.com/products/7"_s << int(Impossible) << QString();
    QTest::newRow("anything else") << u"0012345"_s << int(Possible) << u"0012345"_s;
    QTest::newRow("not quite an id") << u"pdt_a/b"_s << int(Possible) << u"pdt_a/b"_s;
    QTest::newRow("a line too many") << u"pdt_1a\n"_s << int(Impossible) << QString();
    QTest::newRow("a business") << u"bus_P3SXLcppjXgagmHS"_s << int(Impossible) << QString();
    QTest::newRow("a brand") << u"brnd_Kx2"_s << int(Impossible) << QString();
    QTest::newRow("dots") << u".."_s << int(Impossible) << QString();
    QTest::newRow("a sentence") << u"where is it"_s << int(Impossible) << QString();
}

void DodoTest::recognises()
{
    QFETCH(QString, typed);
    const Recognition recognition = m_vendor->recognise(typed);
    QTEST(int(recognition.certainty), "certainty");
    QTEST(recognition.id, "id");
    QVERIFY(!recognition.why.isEmpty());
}

void DodoTest::prefersTheProfileALinkBelongsTo()
{
    QCOMPARE(m_vendor->recognise(u"https://test.dodopayments.com/products/pdt_1a"_s).host, u"test.dodopayments.com"_s);
    QCOMPARE(m_vendor->recognise(u"https://checkout.dodopayments.com/buy/pdt_1a"_s).host, u"live.dodopayments.com"_s);
    QCOMPARE(m_vendor->recognise(u"https://test.checkout.dodopayments.com/buy/pdt_1a"_s).host,
             u"test.dodopayments.com"_s);
}

void DodoTest::readsTheDocumentsSample()
{
    const Product product = read(fixture(u"dodo/sample"_s));
    QCOMPARE(product.vendor, u"dodo"_s);
    QCOMPARE(product.id, u"<string>"_s);
    QCOMPARE(product.name, u"<string>"_s);
    QCOMPARE(understood(product.field(Term::Price)), u"AED 1.23"_s);
    QCOMPARE(product.field(Term::Price)->value.text, u"123"_s);
    QVERIFY(!product.field(Term::Price)->note.isEmpty()); // the buyer chooses, so it is the least
    QCOMPARE(understood(product.field(Term::SuggestedPrice)), u"AED 1.23"_s);
    QCOMPARE(understood(product.field(Term::Discount)), u"percent 123"_s);
    QCOMPARE(understood(product.field(Term::Category)), u"digital_products: Digital products"_s);
    QVERIFY(!product.section(SectionId::Undocumented));
}

void DodoTest::scalesEachCurrencyAsDodoDoes_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("price");
    QTest::addColumn<bool>("hasNote");
    QTest::newRow("two decimals") << "USD"_ba
                                  << "1234"_ba << u"USD 12.34"_s << false;
    QTest::newRow("less than one") << "USD"_ba
                                   << "5"_ba << u"USD 0.05"_s << false;
    QTest::newRow("nothing to pay") << "EUR"_ba
                                    << "0"_ba << u"EUR 0.00"_s << false;
    QTest::newRow("a credit") << "EUR"_ba
                              << "-150"_ba << u"EUR -1.50"_s << false;
    QTest::newRow("more than a double holds") << "USD"_ba
                                              << "900719925474099312345"_ba << u"USD 9007199254740993123.45"_s << false;
    QTest::newRow("an integer by another spelling") << "USD"_ba
                                                    << "1.2e3"_ba << u"USD 12.00"_s << false;
    QTest::newRow("small letters") << "usd"_ba
                                   << "1234"_ba << u"USD 12.34"_s << false;
    for (const char *currency :
         {"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"})
        QTest::newRow(currency) << QByteArray(currency) << "1500"_ba
                                << QString(QLatin1StringView(currency) + u" 1500"_s) << false;
    QTest::newRow("Dodo wins over ISO 4217") << "MGA"_ba
                                             << "1500"_ba << u"MGA 1500"_s << true;
    QTest::newRow("Dodo wins, the other way round") << "ISK"_ba
                                                    << "1500"_ba << u"ISK 15.00"_s << true;
    QTest::newRow("Dodo wins over four decimals") << "CLF"_ba
                                                  << "1500"_ba << u"CLF 15.00"_s << true;
    for (const char *currency : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
        QTest::newRow(currency) << QByteArray(currency) << "12345"_ba
                                << QString(QLatin1StringView(currency) + u" 12.345"_s) << true;
    QTest::newRow("withdrawn but listed") << "HRK"_ba
                                          << "100"_ba << u"HRK 1.00"_s << false;
}

void DodoTest::scalesEachCurrencyAsDodoDoes()
{
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, sent);
    QFETCH(bool, hasNote);
    const Product product = read(R"({"product_id":"p","price":{"type":"one_time_price","discount":0,"price":)" + sent +
                                 R"(,"currency":")" + currency + R"("}})");
    const Field *price = product.field(Term::Price);
    QTEST(understood(price), "price");
    QCOMPARE(price->value.text, QString::fromLatin1(sent));
    QCOMPARE(!price->note.isEmpty(), hasNote);
    if (hasNote)
        QVERIFY(price->note.contains(QString::fromLatin1(sent)));
}

void DodoTest::keepsWhatWouldBeAWrongPrice_data()
{
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<QString>("amount");
    QTest::newRow("half a cent") << R"("price":12.5,"currency":"USD")"_ba << u"number 12.5"_s;
    QTest::newRow("a text") << R"("price":"1234","currency":"USD")"_ba << u"number 1234"_s;
    QTest::newRow("no such currency") << R"("price":1234,"currency":"XQQ")"_ba << u"number 1234"_s;
    QTest::newRow("no currency") << R"("price":1234)"_ba << u"number 1234"_s;
    QTest::newRow("null for a currency") << R"("price":1234,"currency":null)"_ba << u"number 1234"_s;
    QTest::newRow("gold") << R"("price":1234,"currency":"XAU")"_ba << u"number 1234"_s;
    QTest::newRow("no money at all") << R"("price":1234,"currency":"XXX")"_ba << u"number 1234"_s;
    QTest::newRow("words") << R"("price":"on request","currency":"USD")"_ba << u"text on request"_s;
    QTest::newRow("a list") << R"("price":[1,2],"currency":"USD")"_ba << u"map "_s;
}

void DodoTest::keepsWhatWouldBeAWrongPrice()
{
    QFETCH(QByteArray, price);
    const Product product = read(R"({"product_id":"p","price":{"type":"one_time_price",)" + price + "}}");
    const Field *amount = field(product, {u"price"_s, u"price"_s});
    QTEST(understood(amount), "amount");
    QVERIFY(!amount->note.isEmpty());
    if (amount->value.kind == Kind::Number) // else whoever looks for the price would find a wrong one
        QVERIFY(!product.field(Term::Price) || product.field(Term::Price)->value.kind != Kind::Number);
}

void DodoTest::readsTimesInIso8601Only()
{
    for (const char *sent : {"1732000000", R"("1732000000")", "1732000000000"}) {
        const Product product = read(R"({"product_id":"p","created_at":)" + QByteArray(sent) + "}");
        const Field *created = product.field(Term::DateCreated);
        QCOMPARE(understood(created), QString(u"text "_s + QString::fromLatin1(sent).remove(u'"')));
        QVERIFY(!created->note.isEmpty());
    }
}

void DodoTest::readsASubscription()
{
    const Product product = read(fixture(u"dodo/recurring"_s));
    const QString price = u"price"_s;
    QCOMPARE(product.field(Term::Offer)->key, price);
    QCOMPARE(understood(field(product, {price, u"type"_s})), u"recurring_price: Recurring"_s);
    QCOMPARE(understood(field(product, {price, u"price"_s})), u"USD 49.00"_s);
    QCOMPARE(understood(product.field(Term::Discount)), u"percent 12.5"_s);
    QCOMPARE(understood(field(product, {price, u"discount"_s})), u"percent 13"_s);
    QCOMPARE(understood(product.field(Term::BillingIncrement)), u"1 of unit 5"_s);
    QCOMPARE(product.field(Term::BillingIncrement)->pointers(),
             QStringList({u"/price/payment_frequency_count"_s, u"/price/payment_frequency_interval"_s}));
    QCOMPARE(understood(product.field(Term::BillingDuration)), u"12 of unit 5"_s);
    QCOMPARE(understood(product.field(Term::TrialDuration)), u"14 of unit 3"_s);
    QCOMPARE(understood(field(product, {price, u"trial_amount"_s})), u"USD 1.00"_s);
    QCOMPARE(understood(field(product, {price, u"trial_apply_discounts"_s})), u"no"_s);
    QCOMPARE(understood(field(product, {price, u"trial_payment_method_optional"_s})), u"yes"_s);
    QCOMPARE(understood(product.field(Term::ValueAddedTaxIncluded)), u"yes"_s);
    QCOMPARE(understood(field(product, {u"license_key_duration"_s})), u"1 of unit 6"_s);
    QCOMPARE(product.field(Term::IsRelatedTo)->fields.size(), 2);
    QVERIFY(!product.section(SectionId::Undocumented));
}

void DodoTest::readsAPriceByUsage()
{
    const Product product = read(fixture(u"dodo/usage-based"_s));
    const QStringList meters{u"price"_s, u"meters"_s};
    QCOMPARE(understood(product.field(Term::Price)), u"GBP 9.90"_s);
    QCOMPARE(product.field(Term::Price)->key, u"fixed_price"_s);
    QCOMPARE(field(product, meters + QStringList{u"0"_s})->label, u"API calls"_s);
    QCOMPARE(understood(field(product, meters + QStringList{u"0"_s, u"price_per_unit"_s})), u"GBP 0.00000000000125"_s);
    QCOMPARE(understood(field(product, meters + QStringList{u"1"_s, u"price_per_unit"_s})), u"GBP 0.125"_s);
    QCOMPARE(understood(field(product, meters + QStringList{u"0"_s, u"free_threshold"_s})),
             u"number 9007199254740993"_s);
    QCOMPARE(understood(field(product, {u"entitlements"_s, u"0"_s, u"integration_type"_s})), u"discord: Discord"_s);
    QCOMPARE(understood(field(product, {u"credit_entitlements"_s, u"0"_s, u"credits_amount"_s})), u"number 100.000"_s);
    QVERIFY(!product.section(SectionId::Undocumented));

    // the fixed part is the amount, whatever stands in the place of other kinds' price
    for (const char *price : {"", R"("price": null,)", R"("price": 7,)"}) {
        const Product fixed = read(QByteArray(R"({"product_id": "pdt_a", "price": {"type": "usage_based_price",)") +
                                   price + R"("fixed_price": 1500, "currency": "JPY"}})");
        QCOMPARE(understood(fixed.field(Term::Price)), u"JPY 1500"_s);
        QCOMPARE(fixed.field(Term::Price)->key, u"fixed_price"_s);
    }
}

/** What an entitlement is delivered with opens doors, whatever it is called. */
void DodoTest::hidesWhatEntitlementsAreDeliveredWith()
{
    const QByteArray body = R"({"product_id": "pdt_a", "name": "The K-99213-Q lock", "entitlements": [{
        "integration_config": {"token": "t0ken-1", "access_token": "t0ken-2", "apiKey": "t0ken-3", "Api-Key": "t0ken-4",
        "password": "t0ken-5", "license_key": "K-99213-Q", "seats": 5, "license_key_enabled": true}}]})";
    const Product product = read(body);
    const QByteArray shown = Masking(product).masked(body);
    QVERIFY2(!shown.contains("t0ken"), shown.constData());
    QVERIFY2(!shown.contains("99213") && !product.name.contains(u"99213"), shown.constData());
    QVERIFY2(shown.contains("\"seats\": 5") && shown.contains("enabled\": true"), shown.constData());
}

void DodoTest::showsAnUnknownKindOfPriceAsSent()
{
    const Product product = read(fixture(u"dodo/unknown-price-type"_s));
    const Field *offer = product.field(Term::Offer);
    QCOMPARE(offer->fields.size(), 5);
    QVERIFY(!offer->note.isEmpty());
    QCOMPARE(understood(field(offer->fields, {u"price"_s})), u"number 4900"_s);
    QCOMPARE(understood(field(offer->fields, {u"tiers"_s, u"1"_s, u"price"_s})), u"number 3900"_s);
    QVERIFY(!product.section(SectionId::Undocumented));
}

void DodoTest::readsAnItemOfTheList()
{
    const Product product = read(fixture(u"dodo/list-item"_s));
    QCOMPARE(understood(field(product, {u"price"_s})), u"USD 9.00"_s);
    QCOMPARE(understood(field(product, {u"price_detail"_s, u"price"_s})), u"USD 9.00"_s);
    QCOMPARE(understood(product.field(Term::BillingIncrement)), u"1 of unit 5"_s);
    QVERIFY(!product.section(SectionId::Undocumented));
}

void DodoTest::hidesDeliveryLinks()
{
    const auto hidden = [](const Field *link) {
        return link && link->value.secret && link->value.kind == Kind::Link;
    };
    const Product files = read(fixture(u"dodo/pay-what-you-want"_s));
    QVERIFY(hidden(field(files, {u"external_url"_s})));
    QVERIFY(hidden(field(files, {u"files"_s, u"0"_s, u"url"_s})));
    QVERIFY(hidden(field(files, {u"files"_s, u"1"_s, u"download_url"_s})));
    QCOMPARE(understood(field(files, {u"files"_s, u"1"_s, u"expires_in"_s})), u"3600 of unit 0"_s);

    const Product services = read(fixture(u"dodo/usage-based"_s));
    QVERIFY(hidden(field(services, {u"entitlements"_s, u"1"_s, u"integration_config"_s, u"digital_files"_s, u"files"_s,
                                    u"0"_s, u"download_url"_s})));
    const Product odd = read(fixture(u"dodo/wrong-types"_s));
    QVERIFY(field(odd, {u"external_url"_s, u"href"_s})->value.secret);
}

void DodoTest::hidesDeliveryLinksSentInAnyWay_data()
{
    QTest::addColumn<QByteArray>("delivery");
    const auto row = [](const char *name, const QByteArray &delivery) {
        QTest::newRow(name) << delivery;
    };
    row("twice", R"({"external_url": "https://s/1", "external_url": "https://s/2"})");
    row("bare", R"("https://s/1")");
    row("as a list", R"(["https://s/1"])");
    row("files without names", R"({"files": ["https://s/1", "https://s/2"]})");
    row("files by name", R"({"files": {"a.zip": {"download_url": "//s/1"}, "b.zip": "HTTPS://s/2"}})");
    row("both spellings", R"({"files": [{"url": "https://s/1", "download_url": "https://s/2"}]})");
    row("a link with parts", R"({"files": [{"download_url": {"signed": "abcSECRET", "parts": ["SECRET2"]}}]})");
    row("a list of links", R"({"files": [{"links": ["tokenSECRET"]}], "Href": 1, "presignedUrl": "x-SECRET"})");
    row("without a scheme", R"({"files": [{"get": "//cdn.example/x?sig=SECRET"}], "page": "www.example.com/SECRET"})");
    row("a host alone", R"({"files": [{"get": "cdn.example.com/a.zip?sig=SECRET"}]})");
    row("another scheme", R"({"files": [{"at": "s3://bucket/SECRET"}, {"at": "magnet:?xt=SECRET"}]})");
    row("in a sentence", R"({"instructions": "Get it here: (ftp://ftp.example/SECRET) and unpack it."})");
    row("in a list of sentences", R"({"instructions": ["First", "then open HTTPS://s.example/SECRET"]})");
    row("not documented", R"({"files": [{"mirrors": [{"link": "https://s/1"}]}], "zip": "https://s/2"})");
}

void DodoTest::hidesDeliveryLinksSentInAnyWay()
{
    QFETCH(QByteArray, delivery);
    for (const char *member : {"digital_product_delivery", "entitlements"}) {
        const Product product = read(R"({"product_id": "p", ")" + QByteArray(member) + R"(": )" + delivery + "}");
        const auto leaks = [](const auto &self, const QList<Field> &fields) -> bool {
            return std::any_of(fields.cbegin(), fields.cend(), [&](const Field &each) {
                const bool isSecret = each.value.text.contains(u"//s/"_s) || each.value.text.contains(u"SECRET"_s);
                return (isSecret && !each.value.secret) || self(self, each.fields);
            });
        };
        QVERIFY(product.section(SectionId::LicenceAndDelivery));
        for (const Section &section : product.sections)
            QVERIFY(!leaks(leaks, section.fields));
    }
}

void DodoTest::showsWhatIsNoLink()
{
    const Product product = read(R"({"product_id": "p", "digital_product_delivery": {"instructions":
        "Unzip and/or run setup.exe: it takes 1.5 min.", "files": [{"file_name": "setup.exe", "file_id": "f_1",
        "content_type": "application/vnd.ms-excel"}]}})");
    for (const QStringList &path : {QStringList{u"instructions"_s}, QStringList{u"files"_s, u"0"_s, u"file_name"_s},
                                    QStringList{u"files"_s, u"0"_s, u"content_type"_s}}) {
        QVERIFY(field(product, path));
        QVERIFY2(!field(product, path)->value.secret, qPrintable(path.constLast()));
    }
}

void DodoTest::keepsMetadataOfEveryType()
{
    const Product product = read(fixture(u"dodo/recurring"_s));
    const QList<Field> &extra = product.section(SectionId::ExtraFields)->fields;
    QStringList all;
    for (const Field &each : extra)
        all.append(each.label + u" = "_s + understood(&each));
    QCOMPARE(all, QStringList({u"seat_policy = text named"_s, u"crm_ref = text A-2231"_s, u"seats = number 5"_s,
                               u"ratio = number 0.50"_s, u"vip = yes"_s, u"since = nothing 1"_s}));
}

void DodoTest::explainsTheTaxCategories()
{
    for (const char *word : {"digital_products", "saas", "e_book", "edtech", "live_tutoring"}) {
        const Product product = read(R"({"product_id":"p","tax_category":")" + QByteArray(word) + R"("})");
        const auto choice = std::get<Choice>(product.field(Term::Category)->value.meaning);
        QCOMPARE(choice.word, QString::fromLatin1(word));
        QVERIFY2(!choice.meaning.isEmpty(), word);
    }
}

void DodoTest::saysWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    using enum Error::Kind;
    QTest::newRow("not found") << 404 << fixture(u"dodo/not-found"_s) << int(NotFound) << u"Product not found"_s;
    QTest::newRow("not found, no message") << 404 << R"({"code":"NOT_FOUND"})"_ba << int(NotFound) << QString();
    QTest::newRow("not found, no body") << 404 << ""_ba << int(NotFound) << QString();
    QTest::newRow("deleted") << 409 << fixture(u"dodo/deleted"_s) << int(NotFound) << QString();
    QTest::newRow("refused") << 401 << fixture(u"dodo/unauthorized"_s) << int(SignInRefused)
                             << u"The API key is not valid"_s;
    QTest::newRow("refused, no body") << 401 << ""_ba << int(SignInRefused) << QString();
    QTest::newRow("forbidden") << 403 << R"({"code":"FORBIDDEN"})"_ba << int(Forbidden) << QString();
    QTest::newRow("not processable") << 422 << R"({"code":"INVALID_REQUEST_PARAMETERS"})"_ba << int(BadRequest)
                                     << QString();
    QTest::newRow("a bad request") << 400 << R"({"code":"INVALID_REQUEST_PARAMETERS","message":"no"})"_ba
                                   << int(BadRequest) << u"no"_s;
    QTest::newRow("another conflict") << 409 << R"({"code":"CONFLICT"})"_ba << int(BadRequest) << QString();
    QTest::newRow("too many") << 429 << fixture(u"dodo/too-many-requests"_s) << int(RateLimited) << QString();
    QTest::newRow("failed") << 500 << R"({"code":"INTERNAL_SERVER_ERROR"})"_ba << int(Server) << QString();
    QTest::newRow("failed, no body") << 500 << ""_ba << int(Server) << QString();
    QTest::newRow("a gateway's page") << 502 << "<html>502</html>"_ba << int(Server) << QString();
    QTest::newRow("an error inside 200") << 200 << fixture(u"dodo/undocumented-error"_s) << int(Server)
                                         << u"Nobody documented this"_s;
    QTest::newRow("not found inside 200")
        << 200 << fixture(u"dodo/not-found"_s) << int(NotFound) << u"Product not found"_s;
    QTest::newRow("words inside 200") << 200 << R"({"message":"Internal error"})"_ba << int(BadAnswer)
                                      << u"Internal error"_s;
    QTest::newRow("anything inside 200") << 200 << R"({"foo":1})"_ba << int(BadAnswer) << QString();
    QTest::newRow("an id that is none") << 200 << R"({"product_id":null,"name":"A"})"_ba << int(BadAnswer) << QString();
    QTest::newRow("nothing") << 200 << ""_ba << int(BadAnswer) << QString();
    QTest::newRow("an empty object") << 200 << "{}"_ba << int(BadAnswer) << QString();
    QTest::newRow("null") << 200 << "null"_ba << int(BadAnswer) << QString();
    QTest::newRow("a list") << 200 << R"([{"product_id":"p"}])"_ba << int(BadAnswer) << QString();
    QTest::newRow("a web page") << 200 << "<html>Sign in</html>"_ba << int(BadAnswer) << QString();
    QTest::newRow("half an answer") << 200 << R"({"product_id":"p)"_ba << int(BadAnswer) << QString();
}

void DodoTest::saysWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<Step> step = m_vendor->read({reply(status, body)}, live());
    QVERIFY(!step);
    QTEST(int(step.error().kind), "kind");
    QTEST(step.error().said, "said");
    QCOMPARE(step.error().httpStatus, status);
}

void DodoTest::saysWhenToAskAgain()
{
    HttpReply busy = reply(429, R"({"code":"TOO_MANY_REQUESTS"})");
    busy.headers = {{"Retry-After", "7"}};
    busy.received = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
    const Result<Step> step = m_vendor->read({busy}, live());
    QVERIFY(step.error().retryAt.has_value());
    QCOMPARE(*step.error().retryAt, busy.received.addSecs(7));
}

QTEST_GUILESS_MAIN(DodoTest)
#include "tst_dodo.moc"
