// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "product/display.h"
#include "vendors/vendors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Reading;

namespace {

Profile shop(const QString &signIn = u"bearer"_s)
{
    Profile profile;
    profile.vendor = u"timbu"_s;
    profile.signIn = signIn;
    profile.address = u"https://api.timbu.example/"_s;
    profile.fields = {{u"organization_id"_s, u"799bbdca76254f5c83f1d0f35cfb7e30"_s}, {u"app_id"_s, u"SHOP&7"_s}};
    return profile;
}

const Secrets secrets{{u"token"_s, u"eyJ0b2tlbiI"_s}, {u"api_key"_s, u"key/+ 1"_s}};

/** One line for each price: term, label, amount and currency as sent, indented inside its offer. */
QStringList prices(const QList<Field> &fields, const QString &indent = {})
{
    QStringList lines;
    for (const Field &field : fields) {
        QString line = indent + termName(field.term) + u' ' + field.label;
        if (const auto *money = std::get_if<Money>(&field.value.meaning))
            line += u' ' + money->amount.toString() + u' ' + (money->currency.isEmpty() ? u"?"_s : money->currency);
        else if (const auto *nothing = std::get_if<Nothing>(&field.value.meaning))
            line += *nothing == Nothing::Null ? u" null"_s : *nothing == Nothing::Empty ? u" empty"_s : u" -"_s;
        else if (!field.value.text.isEmpty())
            line += u" “"_s + field.value.text + u'”';
        lines.append(line);
        lines += prices(field.fields, indent + u"  "_s);
    }
    return lines;
}

} // namespace

class TimbuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheProduct_data();
    void asksForTheProduct();
    void asksByUniqueId();
    void refusesWhatIsNoPathSegment();
    void signsInInThreeWays();
    void saysWhatTheProfileLacks_data();
    void saysWhatTheProfileLacks();
    void recognises_data();
    void recognises();
    void readsTheDocumentsSample();
    void readsEveryShapeOfAPrice_data();
    void readsEveryShapeOfAPrice();
    void asksForTheDiscountedPrice_data();
    void asksForTheDiscountedPrice();
    void neverGuessesACurrency();
    void knowsACurrencyInAnyLetters();
    void keepsBuyingPricesInternal();
    void findsPictures_data();
    void findsPictures();
    void nestsCategories();
    void namesExtraFieldsAsTheOrganizationDoes();
    void statesNoTimeZone();
    void readsTheTimesWhenItIsUnavailable();
    void saysWhatSpeaksAgainstBeingAvailable();
    void keepsANumberThatIsNoTime();
    void isContentWithAnIdentifier();
    void answersForTheProductNotForItsParent();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();
    void offersWhatTheCommandLineNames();

private:
    Product read(const QString &file, const Profile &profile = shop()) const
    {
        return readBody(fixture(u"timbu/"_s + file), profile);
    }
    Product readBody(const QByteArray &body, const Profile &profile = shop()) const
    {
        const Result<Step> step = m_vendor->read({reply(200, body)}, profile);
        return step ? step->product : Product();
    }

    const std::unique_ptr<const Vendor> m_vendor = timbu();
};

void TimbuTest::asksForTheProduct_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("id") << u"0529002da1b24bc79432071cf412ec13"_s << "0529002da1b24bc79432071cf412ec13"_ba;
    QTest::newRow("leading zeros") << u"0012345"_s << "0012345"_ba;
    QTest::newRow("what looks like a number") << u"1e5"_s << "1e5"_ba;
    QTest::newRow("a path and a query stay one id") << u"a/b?c#d"_s << "a%2Fb%3Fc%23d"_ba;
    QTest::newRow("a way up") << u"../orders"_s << "..%2Forders"_ba;
    QTest::newRow("percent") << u"50%2F"_s << "50%252F"_ba;
    QTest::newRow("blank and Unicode") << u"AT120K/R ü"_s << "AT120K%2FR%20%C3%BC"_ba;
}

void TimbuTest::asksForTheProduct()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    const Result<HttpRequest> request = m_vendor->request(shop(), id);
    QVERIFY(bool(request));
    QCOMPARE(request->method, "GET"_ba);
    QCOMPARE(request->url.toEncoded(),
             "https://api.timbu.example/products/"_ba + segment + "?organization_id=799bbdca76254f5c83f1d0f35cfb7e30");
}

void TimbuTest::asksByUniqueId()
{
    Profile profile = shop();
    profile.fields[u"with_unique_id"_s] = u"true"_s;
    QCOMPARE(m_vendor->request(profile, u"TE964P"_s)->url.query(),
             u"organization_id=799bbdca76254f5c83f1d0f35cfb7e30&with_unique_id=true"_s);
    // what was asked for is what the product is called, so that it can be asked for again
    QCOMPARE(read(u"sample.in.json"_s, profile).id, u"TE964P"_s);
    profile.fields[u"with_unique_id"_s] = u"false"_s;
    QVERIFY(!m_vendor->request(profile, u"TE964P"_s)->url.query().contains("unique"_L1));
    QCOMPARE(read(u"sample.in.json"_s, profile).id, u"0529002da1b24bc79432071cf412ec13"_s);
}

void TimbuTest::refusesWhatIsNoPathSegment()
{
    for (const QString &id : {u""_s, u"."_s, u".."_s, u"a\nb"_s}) {
        const Result<HttpRequest> request = m_vendor->request(shop(), id);
        QVERIFY2(!request, qPrintable(id));
        QCOMPARE(request.error().kind, Error::Kind::BadId);
    }
}

void TimbuTest::signsInInThreeWays()
{
    const HttpRequest request = *m_vendor->request(shop(), u"x"_s);
    const auto signedBy = [&](const QString &signIn, const Secrets &with = secrets) {
        return *m_vendor->authorize(request, shop(signIn), with, {}, {});
    };
    const auto isSecret = [](const HttpRequest &sent, QByteArrayView name) {
        return std::any_of(sent.headers.cbegin(), sent.headers.cend(), [&](const HttpHeader &header) {
            return header.name == name && header.secret;
        });
    };

    const HttpRequest bearer = signedBy(u"bearer"_s);
    QCOMPARE(bearer.header("Authorization"), "Bearer eyJ0b2tlbiI"_ba);
    QVERIFY(isSecret(bearer, "Authorization"));
    QCOMPARE(signedBy(u"bearer"_s, {{u"token"_s, u" bearer eyJ0b2tlbiI\n"_s}}).header("Authorization"),
             "Bearer eyJ0b2tlbiI"_ba);

    const HttpRequest headers = signedBy(u"api-key-headers"_s);
    QCOMPARE(headers.header("x-api-key"), "key/+ 1"_ba);
    QCOMPARE(headers.header("x-app-id"), "SHOP&7"_ba);
    QVERIFY(isSecret(headers, "x-api-key"));
    QVERIFY(headers.header("Authorization").isEmpty());

    const HttpRequest query = signedBy(u"api-key-query"_s);
    QCOMPARE(query.url.query(QUrl::FullyEncoded),
             u"organization_id=799bbdca76254f5c83f1d0f35cfb7e30&Appid=SHOP%267&Apikey=key%2F%2B%201"_s);
    QCOMPARE(query.secretQueryItems, (QStringList{u"Appid"_s, u"Apikey"_s}));
    QVERIFY(!query.shownUrl().contains("key%2F"_L1));
    QVERIFY(query.header("x-api-key").isEmpty() && query.header("Authorization").isEmpty());
}

void TimbuTest::saysWhatTheProfileLacks_data()
{
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("missing");
    QTest::newRow("token") << u"bearer"_s << u"token"_s;
    QTest::newRow("key for the headers") << u"api-key-headers"_s << u"api_key"_s;
    QTest::newRow("key for the query") << u"api-key-query"_s << u"api_key"_s;
    QTest::newRow("app id for the headers") << u"api-key-headers"_s << u"app_id"_s;
    QTest::newRow("app id for the query") << u"api-key-query"_s << u"app_id"_s;
    QTest::newRow("sign-in") << u"carrier-pigeon"_s << QString();
}

void TimbuTest::saysWhatTheProfileLacks()
{
    QFETCH(QString, signIn);
    QFETCH(QString, missing);
    Profile profile = shop(signIn);
    Secrets known = secrets;
    profile.fields.remove(missing);
    known.remove(missing);
    const Result<HttpRequest> request = m_vendor->authorize(*m_vendor->request(shop(), u"x"_s), profile, known, {}, {});
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::Profile);
    QVERIFY(!request.error().detail.isEmpty());

    profile = shop();
    profile.fields.remove(u"organization_id"_s);
    QCOMPARE(m_vendor->request(profile, u"x"_s).error().kind, Error::Kind::Profile);
    profile = shop();
    profile.address = u"api.timbu.example"_s;
    QCOMPARE(m_vendor->request(profile, u"x"_s).error().kind, Error::Kind::Profile);
}

void TimbuTest::recognises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("host");
    using enum Recognition::Certainty;
    const QString hex = u"0529002da1b24bc79432071cf412ec13"_s;
    QTest::newRow("32 hexadecimal digits") << hex << int(Certain) << hex << QString();
    QTest::newRow("the page's longer id") << u"023094402002da1b24bc79432071cf412ec13"_s << int(Possible)
                                          << u"023094402002da1b24bc79432071cf412ec13"_s << QString();
    QTest::newRow("unique id") << u"TE964P"_s << int(Possible) << u"TE964P"_s << QString();
    QTest::newRow("unique id of several words") << u"blue tote"_s << int(Possible) << u"blue tote"_s << QString();
    QTest::newRow("API link") << u"https://api.timbu.cloud/products/TE964P?organization_id=7&with_unique_id=true"_s
                              << int(Certain) << u"TE964P"_s << u"api.timbu.cloud"_s;
    QTest::newRow("link through a proxy") << u"https://gate.example/timbu/products/a%2Fb?organization_id=7"_s
                                          << int(Certain) << u"a/b"_s << u"gate.example"_s;
    QTest::newRow("link of the same shape")
        << QString(u"https://gate.example/products/" + hex) << int(Possible) << hex << u"gate.example"_s;
    QTest::newRow("another's link") << u"https://test.dodopayments.com/products/pdt_1"_s << int(Impossible) << QString()
                                    << QString();
    QTest::newRow("link to no product") << u"https://api.timbu.cloud/orders/7"_s << int(Impossible) << QString()
                                        << QString();
    QTest::newRow("link that ends early")
        << u"https://api.timbu.cloud/products/"_s << int(Impossible) << QString() << QString();
    QTest::newRow("dots") << u".."_s << int(Impossible) << QString() << QString();
}

void TimbuTest::recognises()
{
    QFETCH(QString, typed);
    const Recognition recognition = m_vendor->recognise(typed);
    QTEST(int(recognition.certainty), "certainty");
    QTEST(recognition.id, "id");
    QTEST(recognition.host, "host");
    QVERIFY(!recognition.why.isEmpty());
}

void TimbuTest::readsTheDocumentsSample()
{
    const Product product = read(u"sample.in.json"_s);
    QCOMPARE(product.id, u"0529002da1b24bc79432071cf412ec13"_s);
    QCOMPARE(product.name, u"test product"_s);
    QCOMPARE(product.field(Term::Sku)->value.text, u"TE964P"_s);
    QCOMPARE(std::get<bool>(product.field(Term::Availability)->value.meaning), true);
    QCOMPARE(std::get<Decimal>(product.field(Term::InventoryLevel)->value.meaning).toString(), u"0.0"_s);
    QVERIFY(!product.section(SectionId::Undocumented));
    QVERIFY(product.warnings.isEmpty());
    for (const Term term : {Term::Price, Term::Description, Term::Category, Term::Image})
        QVERIFY2(product.field(term)->value.isNothing(), qPrintable(termName(term)));
}

void TimbuTest::readsEveryShapeOfAPrice_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << u"sample.in.json"_s
                             << QStringList{u"price Current price null"_s, u"price Selling price null"_s,
                                            u"discount Discounted price null"_s, u"costPrice Buying price null"_s};
    QTest::newRow("a bare number") << u"bare-price.in.json"_s
                                   << QStringList{u"price Current price 19.90 ?"_s, u"price Selling price 19.90 ?"_s,
                                                  u"discount Discounted price empty"_s,
                                                  u"costPrice Buying price 7 ?"_s};
    QTest::newRow("by currency") << u"several-currencies.in.json"_s
                                 << QStringList{u"offer USD"_s,
                                                u"  listPrice List price 44.0 USD"_s,
                                                u"  price Price 44.0 USD"_s,
                                                u"  additionalProperty Third value empty"_s,
                                                u"offer LRD"_s,
                                                u"  price Price 8400.50 LRD"_s,
                                                u"  discount Discounted price null"_s,
                                                u"  additionalProperty Third value empty"_s,
                                                u"offer NGN"_s,
                                                u"  listPrice List price 71500 NGN"_s,
                                                u"  price Price 64350.00 NGN"_s,
                                                u"  additionalProperty Third value empty"_s,
                                                u"listPrice Selling price 44.0 ?"_s,
                                                u"price Discounted price 39.90 ?"_s,
                                                u"costPrice Buying price 17.25 ?"_s};
    QTest::newRow("by currency, without the array") << u"prices-by-currency.in.json"_s
                                                    << QStringList{u"offer GBP"_s,
                                                                   u"  listPrice List price 120 GBP"_s,
                                                                   u"  price Price 90.50 GBP"_s,
                                                                   u"  additionalProperty Third value empty"_s,
                                                                   u"price Selling price 120 ?"_s,
                                                                   u"discount Discounted price -"_s,
                                                                   u"costPrice Buying price -"_s};
    QTest::newRow("an empty object") << u"empty-prices.in.json"_s
                                     << QStringList{u"price Current price empty"_s, u"price Selling price -"_s,
                                                    u"discount Discounted price -"_s, u"costPrice Buying price -"_s,
                                                    u"additionalProperty Prices empty"_s};
    QTest::newRow("anything else") << u"odd-prices.in.json"_s
                                   << QStringList{u"offer USD"_s,
                                                  u"  price Price 5 USD"_s,
                                                  u"offer KWD"_s,
                                                  u"  price Price 1.250 KWD"_s,
                                                  u"offer GHS"_s,
                                                  u"  price Price null"_s,
                                                  u"offer EUR"_s,
                                                  u"  price Price empty"_s,
                                                  u"offer XYZ"_s,
                                                  u"  listPrice List price “a lot”"_s,
                                                  u"  price Price 3 XYZ"_s,
                                                  u"  additionalProperty Third value"_s,
                                                  u"    additionalProperty from “2”"_s,
                                                  u"  additionalProperty Value 4 “more”"_s,
                                                  u"offer JPY"_s,
                                                  u"  price Price"_s,
                                                  u"    additionalProperty price “800”"_s,
                                                  u"price Current price 12.5 ?"_s,
                                                  u"price Current price null"_s,
                                                  u"price Current price"_s,
                                                  u"  additionalProperty 1 “1”"_s,
                                                  u"  additionalProperty 2 “2”"_s,
                                                  u"price Selling price"_s,
                                                  u"  additionalProperty USD “5”"_s,
                                                  u"discount Discounted price “true”"_s,
                                                  u"costPrice Buying price"_s,
                                                  u"  additionalProperty amount “3”"_s,
                                                  u"  additionalProperty currency “USD”"_s};
}

void TimbuTest::readsEveryShapeOfAPrice()
{
    QFETCH(QString, file);
    QFETCH(QStringList, lines);
    const Product product = read(file);
    QVERIFY(product.section(SectionId::Price));
    QCOMPARE(prices(product.section(SectionId::Price)->fields), lines);
}

void TimbuTest::asksForTheDiscountedPrice_data()
{
    QTest::addColumn<QByteArray>("prices");
    QTest::addColumn<QStringList>("chips");
    QTest::newRow("less than both")
        << R"("current_price": 18500.0, "selling_price": 18500.00, "discounted_price": 16650.00)"_ba
        << QStringList{u"Discounted price: 16,650"_s, u"instead of 18,500"_s};
    QTest::newRow("already in the current price")
        << R"("current_price": 16650, "selling_price": 18500, "discounted_price": 16650)"_ba
        << QStringList{u"Current price: 16,650"_s, u"instead of 18,500"_s};
    QTest::newRow("no less") << R"("current_price": 3200, "selling_price": 3200, "discounted_price": 3200)"_ba
                             << QStringList{u"Current price: 3,200"_s};
    QTest::newRow("more") << R"("current_price": 5, "selling_price": 5, "discounted_price": 7)"_ba
                          << QStringList{u"Current price: 5"_s};
    QTest::newRow("nothing") << R"("current_price": null, "selling_price": 12.5, "discounted_price": 0.0)"_ba
                             << QStringList{u"Selling price: 12.50"_s};
    QTest::newRow("alone") << R"("discounted_price": "9.90")"_ba << QStringList{u"Discounted price: 9.90"_s};
    QTest::newRow("in a currency") << R"("current_price": {"KRW": [29000, 24900]}, "selling_price": 29000)"_ba
                                   << QStringList{u"KRW 24,900"_s, u"instead of KRW 29,000"_s};
    QTest::newRow("to nothing, in a currency")
        << R"("current_price": {"USD": [12, 0]})"_ba << QStringList{u"USD 12.00"_s};
}

void TimbuTest::asksForTheDiscountedPrice()
{
    QFETCH(const QByteArray, prices);
    const Product product = readBody("{\"id\": \"p\", " + prices + '}');
    QTEST(Display(QLocale(u"en_GB"_s)).summary(product), "chips");
}

void TimbuTest::neverGuessesACurrency()
{
    const Product product = read(u"bare-price.in.json"_s);
    const QList<Field> &bare = product.section(SectionId::Price)->fields;
    QVERIFY(!bare.constFirst().note.isEmpty());
    for (const Field &other : bare.sliced(1))
        QVERIFY2(other.note.isEmpty(), "it is said once, at the price people ask for");
    const Product named = read(u"several-currencies.in.json"_s);
    QVERIFY(named.field(Term::Price)->note.isEmpty());
    QVERIFY(named.field(Term::Offer)->label == "USD"_L1);
}

void TimbuTest::knowsACurrencyInAnyLetters()
{
    const Product product = readBody(R"({"id": "p", "current_price": {"usd": [5, null], " Kwd ": [7], "Bucks": [9]}})");
    QCOMPARE(prices(product.section(SectionId::Price)->fields).first(9),
             (QStringList{u"offer usd"_s, u"  price Price 5 USD"_s, u"  discount Discounted price null"_s,
                          u"offer  Kwd "_s, u"  price Price 7 KWD"_s, u"offer Bucks"_s, u"  price Price 9 Bucks"_s,
                          u"price Selling price -"_s, u"discount Discounted price -"_s}));
}

void TimbuTest::keepsBuyingPricesInternal()
{
    int hidden = 0;
    const auto check = [&](const auto &self, const QList<Field> &fields) -> void {
        for (const Field &field : fields) {
            if (field.key == "buying_price"_L1) {
                ++hidden;
                QVERIFY(field.internal);
                for (const Field &part : field.fields)
                    QVERIFY(part.internal);
            } else if (field.term == Term::Price) {
                QVERIFY(!field.internal);
            }
            self(self, field.fields);
        }
    };
    for (const char *file : {"several-currencies", "odd-prices", "empty-prices", "variant"}) {
        const Product product = read(QString::fromLatin1(file) + u".in.json"_s);
        for (const Section &section : product.sections)
            check(check, section.fields);
    }
    QCOMPARE(hidden, 6); // its own in each file, once in a stock and once in a parent product
}

void TimbuTest::findsPictures_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("address");
    const QString below = u"https://api.timbu.example/images/"_s;
    QTest::newRow("path") << u"799b/a.jpg"_s << QString(below + u"799b/a.jpg");
    QTest::newRow("leading slash") << u"/799b//a.jpg"_s << QString(below + u"799b/a.jpg");
    QTest::newRow("blank and Unicode") << u"front view/ü.jpg"_s << QString(below + u"front%20view/%C3%BC.jpg");
    QTest::newRow("already encoded") << u"front%20view.jpg"_s << QString(below + u"front%20view.jpg");
    QTest::newRow("a percent sign of its own") << u"50%.jpg"_s << QString(below + u"50%25.jpg");
    QTest::newRow("question mark") << u"a.jpg?x=1#y"_s << QString(below + u"a.jpg%3Fx%3D1%23y");
    QTest::newRow("whole address") << u"https://cdn.example/c.png"_s << u"https://cdn.example/c.png"_s;
    QTest::newRow("a way up") << u"../../etc/passwd"_s << QString();
    QTest::newRow("an encoded way up") << u"a/%2e%2e/b"_s << QString();
    QTest::newRow("backslash") << u"a\\\\b.jpg"_s << QString();
    QTest::newRow("address with a user") << u"https://good.example@evil.example/c.png"_s << QString();
    QTest::newRow("no address") << u"https:///c.png"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TimbuTest::findsPictures()
{
    QFETCH(QString, path);
    QFETCH(QString, address);
    const QByteArray body = R"({"id":"1","photos":[{"filename":"f","url":")" + path.toUtf8() + R"("}]})";
    const Result<Step> step = m_vendor->read({reply(200, body)}, shop());
    QVERIFY(bool(step));
    const Field *photo = step->product.field(Term::Image);
    QVERIFY(photo);
    QCOMPARE(photo->value.text, address);
    QCOMPARE(photo->value.kind, address.isEmpty() ? Kind::Map : Kind::Picture);
    QCOMPARE(photo->fields.constFirst().pointers(), QStringList{u"/photos/0/url"_s});

    const Result<Step> saved = m_vendor->read({reply(200, R"({"id":"1","photos":[{"url":"a.jpg"}]})")}, {});
    QCOMPARE(saved->product.field(Term::Image)->value.text, u"https://api.timbu.cloud/images/a.jpg"_s);
}

void TimbuTest::nestsCategories()
{
    const Product product = read(u"several-currencies.in.json"_s);
    const QList<Field> &fields = product.section(SectionId::Classification)->fields;
    QCOMPARE(fields.size(), 3); // whether it is a service, and two categories
    const Field &bags = fields.at(1);
    QCOMPARE(bags.value.text, u"Bags"_s);
    QCOMPARE(bags.pointers(), QStringList{u"/categories/0/name"_s});
    QStringList inner;
    for (const Field &part : bags.fields)
        inner.append(part.label + u'=' + part.value.text);
    QVERIFY(inner.contains(u"Subcategory=Totes"_s));
    QVERIFY(inner.contains(u"Parent category=Accessories"_s));
    QVERIFY(inner.contains(u"Position=2"_s));
    QCOMPARE(std::get<Nothing>(fields.at(2).value.meaning), Nothing::Null);
    QCOMPARE(product.section(SectionId::Undocumented)->fields.constFirst().label, u"categories.0.parents.0.colour"_s);
}

void TimbuTest::namesExtraFieldsAsTheOrganizationDoes()
{
    const Product product = read(u"several-currencies.in.json"_s);
    const QList<Field> &extras = product.section(SectionId::ExtraFields)->fields;
    QCOMPARE(extras.size(), 4);
    QCOMPARE(extras.at(0).label, u"Material"_s);
    QCOMPARE(extras.at(0).value.text, u"Cotton"_s);
    QCOMPARE(extras.at(0).pointers(), (QStringList{u"/extra_infos/0/value"_s, u"/extra_infos/0/key"_s}));
    QCOMPARE(extras.at(1).label, u"Back in stock"_s);
    QCOMPARE(std::get<Instant>(extras.at(1).value.meaning).at.date(), QDate(2025, 3, 1));
    QCOMPARE(extras.at(2).label, u"Extra information"_s);
    QCOMPARE(extras.at(2).value.text, u"0012"_s);
    QCOMPARE(extras.at(3).label, u"Sizes"_s);
    QCOMPARE(extras.at(3).fields.constFirst().label, u"cm"_s);

    const Product odd =
        readBody(R"({"id": "1", "extra_infos": [{"key": 55501, "value": "a"}, {"key": false, "value": "b"}]})");
    const QList<Field> &odds = odd.section(SectionId::ExtraFields)->fields;
    QCOMPARE(odds.at(0).label, u"55501"_s);
    QCOMPARE(odds.at(1).fields.constFirst().value.text, u"false"_s);
}

void TimbuTest::statesNoTimeZone()
{
    const Product product = read(u"several-currencies.in.json"_s);
    const auto start = std::get<Instant>(product.field(Term::AvailabilityEnds)->value.meaning);
    QVERIFY(!start.zoneStated);
    QCOMPARE(start.at, QDateTime(QDate(2025, 12, 24), QTime(0, 0), Qt::UTC));
    const auto end = std::get<Instant>(product.field(Term::AvailabilityStarts)->value.meaning);
    QCOMPARE(end.at.time(), QTime(8, 30, 0, 250));
}

void TimbuTest::readsTheTimesWhenItIsUnavailable()
{
    const Product product = readBody(R"({"id": "p", "unavailability": [
        {"start": "2025-12-24T00:00:00", "end": "2026-01-02T23:59:59", "reason": "holidays", "by": "e7"}, "soon"]})");
    const Field *from = field(product, {u"unavailability"_s, u"0"_s, u"start"_s});
    QCOMPARE(from->label, u"From"_s);
    QCOMPARE(std::get<Instant>(from->value.meaning).at.date(), QDate(2025, 12, 24));
    QVERIFY(!std::get<Instant>(from->value.meaning).zoneStated);
    QVERIFY(field(product, {u"unavailability"_s, u"0"_s, u"end"_s})->value.kind == Kind::Instant);
    QCOMPARE(field(product, {u"unavailability"_s, u"0"_s, u"reason"_s})->value.text, u"holidays"_s);
    QCOMPARE(field(product, {u"unavailability"_s, u"1"_s})->value.text, u"soon"_s);
    QCOMPARE(product.section(SectionId::Undocumented)->fields.constFirst().value.text, u"e7"_s);
}

void TimbuTest::saysWhatSpeaksAgainstBeingAvailable()
{
    const Display display(QLocale(u"en_GB"_s));
    const auto chips = [&](const QByteArray &flags) {
        return display.summary(readBody("{\"id\": \"p\", " + flags + '}'));
    };
    QCOMPARE(chips(R"("is_available": true, "unavailable": false, "is_deleted": false)"), QStringList{u"Available"_s});
    QCOMPARE(chips(R"("is_available": true, "unavailable": true)"), (QStringList{u"Available"_s, u"Unavailable"_s}));
    QCOMPARE(chips(R"("is_available": false, "is_deleted": true)"), (QStringList{u"Not available"_s, u"Deleted"_s}));
}

void TimbuTest::keepsANumberThatIsNoTime()
{
    const Product product = readBody(R"({"id": "p", "date_created": 1732000000, "last_updated": "1732000000"})");
    for (const Term term : {Term::DateCreated, Term::DateModified}) {
        const Field *time = product.field(term);
        QCOMPARE(time->value.kind, Kind::Text);
        QCOMPARE(time->value.text, u"1732000000"_s);
        QVERIFY(!time->note.isEmpty());
    }
}

void TimbuTest::isContentWithAnIdentifier()
{
    for (const char *body :
         {R"({"id": "p"})", R"({"unique_id": "TE964P"})", R"({"id": 42})", R"({"id": null, "unique_id": "TE964P"})"})
        QVERIFY2(bool(m_vendor->read({reply(200, body)}, shop())), body);
}

void TimbuTest::answersForTheProductNotForItsParent()
{
    const Product product = read(u"variant.in.json"_s);
    QCOMPARE(product.name, u"Ankara tote, red"_s);
    QCOMPARE(product.field(Term::Sku)->value.text, u"AT120K/R ü"_s);
    QVERIFY(!product.field(Term::Offer));
    QCOMPARE(std::get<Nothing>(product.field(Term::Price)->value.meaning), Nothing::NotSent);
    QCOMPARE(std::get<Nothing>(product.field(Term::Image)->value.meaning), Nothing::NotSent);
    QCOMPARE(std::get<bool>(product.field(Term::Availability)->value.meaning), true);

    const QList<Field> &identity = product.section(SectionId::Identity)->fields;
    const Field &parent = identity.constLast();
    QCOMPARE(parent.key, u"parent"_s);
    QCOMPARE(parent.term, Term::IsVariantOf);
    QStringList known;
    for (const Field &part : parent.fields)
        known.append(part.key);
    QCOMPARE(known,
             (QStringList{u"USD"_s, u"buying_price"_s, u"photos"_s, u"name"_s, u"id"_s, u"unique_id"_s,
                          u"is_available"_s, u"date_created"_s, u"parent"_s, u"categories"_s, u"extra_infos"_s}));
}

void TimbuTest::saysWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    using enum Error::Kind;
    QTest::newRow("404") << 404 << R"({"detail":"Product not found"})"_ba << int(NotFound) << u"Product not found"_s;
    QTest::newRow("404 without a body") << 404 << ""_ba << int(NotFound) << QString();
    QTest::newRow("400") << 400 << R"({"detail":"Bad organization"})"_ba << int(BadRequest) << u"Bad organization"_s;
    QTest::newRow("401") << 401 << R"({"detail":"Not authenticated"})"_ba << int(SignInRefused)
                         << u"Not authenticated"_s;
    QTest::newRow("403") << 403 << R"({"detail":"Not enough permissions"})"_ba << int(Forbidden)
                         << u"Not enough permissions"_s;
    QTest::newRow("422 with a text") << 422 << R"({"detail":"product_id is not valid"})"_ba << int(BadRequest)
                                     << u"product_id is not valid"_s;
    QTest::newRow("422 with a list")
        << 422
        << R"({"detail":[{"loc":["query","organization_id"],"msg":"field required","type":"missing"},{"loc":["path",0],"msg":"too short"},{"msg":"no place"},{}]})"_ba
        << int(BadRequest) << u"query.organization_id: field required; path.0: too short; no place"_s;
    QTest::newRow("429") << 429 << R"({"detail":"Too many requests"})"_ba << int(RateLimited) << u"Too many requests"_s;
    QTest::newRow("500") << 500 << "Internal Server Error"_ba << int(Server) << QString();
    QTest::newRow("not found inside 200")
        << 200 << R"({"detail":"Product not found"})"_ba << int(NotFound) << u"Product not found"_s;
    QTest::newRow("nothing inside 200") << 200 << "null"_ba << int(NotFound) << QString();
    QTest::newRow("an empty product") << 200 << "{}"_ba << int(NotFound) << QString();
    QTest::newRow("an empty list") << 200 << "[]"_ba << int(NotFound) << QString();
    QTest::newRow("a list") << 200 << R"({"page":1,"size":50,"total":0,"items":[]})"_ba << int(BadAnswer) << QString();
    QTest::newRow("a text") << 200 << R"("soon")"_ba << int(BadAnswer) << QString();
    QTest::newRow("words inside 200") << 200 << R"({"message":"maintenance"})"_ba << int(BadAnswer) << u"maintenance"_s;
    QTest::newRow("anything inside 200") << 200 << R"({"foo":1})"_ba << int(BadAnswer) << QString();
    QTest::newRow("a name alone") << 200 << R"({"name":"Lamp","id":null})"_ba << int(BadAnswer) << QString();
    QTest::newRow("no body") << 200 << ""_ba << int(BadAnswer) << QString();
    QTest::newRow("a web page") << 200 << "<html>"_ba << int(BadAnswer) << QString();
    QTest::newRow("the page's own sample, as printed")
        << 200 << R"({"id":"1","extra_infos":[],})"_ba << int(BadAnswer) << QString();
}

void TimbuTest::saysWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, kind);
    const Result<Step> step = m_vendor->read({reply(status, body)}, shop());
    QVERIFY(!step);
    QCOMPARE(int(step.error().kind), kind);
    QCOMPARE(step.error().httpStatus, status);
    QTEST(step.error().said, "said");
}

void TimbuTest::offersWhatTheCommandLineNames()
{
    const VendorInfo info = m_vendor->info();
    QCOMPARE(info.addresses.constFirst().url, u"https://api.timbu.cloud"_s);
    const auto keys = [](const QList<FieldSpec> &fields) {
        QStringList names;
        for (const FieldSpec &field : fields)
            names.append(field.secret ? field.key + u'*' : field.key);
        return names;
    };
    QCOMPARE(keys(info.fields), (QStringList{u"organization_id"_s, u"with_unique_id"_s}));
    QCOMPARE(keys(info.signIn(u"bearer"_s)->fields), (QStringList{u"token*"_s}));
    QCOMPARE(keys(info.signIn(u"api-key-headers"_s)->fields), (QStringList{u"app_id"_s, u"api_key*"_s}));
    QCOMPARE(keys(info.signIn(u"api-key-query"_s)->fields), (QStringList{u"app_id"_s, u"api_key*"_s}));
}

QTEST_GUILESS_MAIN(TimbuTest)
#include "tst_timbu.moc"
