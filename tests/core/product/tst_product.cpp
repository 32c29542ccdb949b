// SPDX-License-Identifier: Apache-2.0
#include "product/display.h"
#include "product/product.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

class ProductTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void termsHaveSchemaOrgsNames();
    void sectionsHaveNamesAndTitles();
    void kindsHaveNames();
    void findsSectionsAndFields();
    void givesTheBytesOfASource_data();
    void givesTheBytesOfASource();
    void saysFirstWhatPeopleAskFirst_data();
    void saysFirstWhatPeopleAskFirst();
};

namespace {

Field field(Term term, const Value &value, const QList<Field> &fields = {})
{
    Field made;
    made.term = term;
    made.value = value;
    made.fields = fields;
    return made;
}

Value number(Kind kind, const QString &text)
{
    return {kind, text, *Decimal::parse(text)};
}

Value money(const QString &amount, const QString &currency)
{
    return {Kind::Money, amount, Money{*Decimal::parse(amount), currency}};
}

Value every(const QString &count, Period::Unit unit)
{
    return {Kind::Period, count, Period{*Decimal::parse(count), unit, {}}};
}

Value word(const QString &raw, const QString &meaning)
{
    return {Kind::Choice, raw, Choice{raw, meaning}};
}

Value map()
{
    return {.kind = Kind::Map, .meaning = std::monostate()};
}

Field offer(const QList<Field> &fields)
{
    return field(Term::Offer, map(), fields);
}

Product priced(const QList<Field> &prices, const QList<Section> &more = {})
{
    Product product;
    product.sections = more;
    product.sections.append({SectionId::Price, prices});
    return product;
}

} // namespace

void ProductTest::termsHaveSchemaOrgsNames()
{
    QCOMPARE(termName(Term::ProductID), u"productID"_s);
    QCOMPARE(termName(Term::PriceCurrency), u"priceCurrency"_s);
    QCOMPARE(termName(Term::IsAccessoryOrSparePartFor), u"isAccessoryOrSparePartFor"_s);
    static const QRegularExpression camelCase(u"^[a-z][A-Za-z]+$"_s);
    QStringList names;
    for (int term = 0; term < int(Term::Count_); ++term) {
        names += termName(Term(term));
        QVERIFY2(camelCase.match(names.last()).hasMatch(), qPrintable(names.last()));
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void ProductTest::sectionsHaveNamesAndTitles()
{
    QCOMPARE(sectionName(SectionId::LicenceAndDelivery), u"licence-and-delivery"_s);
    QCOMPARE(sectionTitle(SectionId::LicenceAndDelivery), u"Licence and delivery"_s);
    QCOMPARE(sectionTitle(SectionId::Undocumented), u"Not in the vendor's documentation"_s);
    QStringList names;
    QStringList titles;
    for (int section = 0; section <= int(SectionId::Undocumented); ++section) {
        names += sectionName(SectionId(section));
        titles += sectionTitle(SectionId(section));
    }
    QVERIFY(!names.contains(QString()) && !titles.contains(QString()));
    QCOMPARE(names.removeDuplicates() + titles.removeDuplicates(), 0);
}

void ProductTest::kindsHaveNames()
{
    QCOMPARE(kindName(Kind::LongText), u"long-text"_s);
    QCOMPARE(kindName(Kind::StepState), u"step-state"_s);
    QStringList names;
    for (int kind = 0; kind <= int(Kind::Map); ++kind)
        names += kindName(Kind(kind));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void ProductTest::findsSectionsAndFields()
{
    const Product product =
        priced({offer({field(Term::Price, money(u"49"_s, u"USD"_s))}), field(Term::Price, money(u"50"_s, u"USD"_s))},
               {{SectionId::Identity, {field(Term::Name, Value::ofText(u"Acme"_s))}}});
    QCOMPARE(product.section(SectionId::Price), &product.sections[1]);
    QVERIFY(product.section(SectionId::Stock) == nullptr);
    QCOMPARE(product.field(Term::Name)->value.text, u"Acme"_s);
    QCOMPARE(product.field(Term::Price)->value.text, u"49"_s); // depth first
    QVERIFY(product.field(Term::Sku) == nullptr);

    Field named;
    named.sources = {{u"/a"_s, 0, 1}, {u"/b/0"_s, 5, 2}};
    QCOMPARE(named.pointers(), (QStringList{u"/a"_s, u"/b/0"_s}));
}

void ProductTest::givesTheBytesOfASource_data()
{
    QTest::addColumn<quint32>("begin");
    QTest::addColumn<quint32>("length");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("inside") << 5U << 5U << QByteArray("19.90");
    QTest::newRow("beyond the end") << 8U << 400U << QByteArray("90}");
    QTest::newRow("outside") << 4'000'000'000U << 4'000'000'000U << QByteArray("");
}

void ProductTest::givesTheBytesOfASource()
{
    QFETCH(const quint32, begin);
    QFETCH(const quint32, length);
    QFETCH(const QByteArray, bytes);
    Product product;
    product.answer = "{\"a\":19.90}";
    QCOMPARE(product.sent({u"/a"_s, begin, length}).toByteArray(), bytes);
}

void ProductTest::saysFirstWhatPeopleAskFirst_data()
{
    QTest::addColumn<Product>("product");
    QTest::addColumn<QStringList>("summary");

    const Field usd = field(Term::Price, money(u"49"_s, u"USD"_s));
    const Field monthly = field(Term::BillingIncrement, every(u"1"_s, Period::Unit::Month));
    const Field recurring = field(Term::AdditionalProperty, word(u"recurring_price"_s, u"Recurring"_s));
    const Section saas{SectionId::Classification, {field(Term::Category, word(u"saas"_s, {}))}};

    QTest::newRow("nothing to say") << Product() << QStringList();
    QTest::newRow("a subscription") << priced({offer({recurring, usd, monthly})}, {saas})
                                    << QStringList{u"USD 49.00 / month"_s, u"Recurring"_s, u"saas"_s};
    QTest::newRow("every three months") << priced({offer({usd, field(Term::BillingIncrement,
                                                                     every(u"3"_s, Period::Unit::Month))})})
                                        << QStringList{u"USD 49.00 / 3 months"_s};
    QTest::newRow("a price without an offer")
        << priced({field(Term::Price, money(u"13375.912"_s, {}))}) << QStringList{u"13,375.912"_s};
    Field bare = field(Term::Price, money(u"13375.912"_s, {}));
    bare.label = u"List price"_s;
    QTest::newRow("a price without a currency has its label")
        << priced({bare}) << QStringList{u"List price: 13,375.912"_s};
    QTest::newRow("the list price where there is no other")
        << priced({field(Term::Price, Value::nothing(Nothing::Null)), field(Term::ListPrice, money(u"5"_s, u"NOK"_s))})
        << QStringList{u"NOK 5.00"_s};
    QTest::newRow("several currencies") << priced({offer({usd}), offer({field(Term::Price, money(u"19"_s, u"LRD"_s))})})
                                        << QStringList{u"USD 49.00"_s, u"LRD 19.00"_s};
    QTest::newRow("the same price twice") << priced({offer({usd}), offer({usd})}) << QStringList{u"USD 49.00"_s};

    QList<Field> many;
    for (const QString &amount : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        many.append(offer({field(Term::Price, money(amount, u"USD"_s))}));
    QTest::newRow("too many prices") << priced(many)
                                     << QStringList{u"USD 1.00"_s, u"USD 2.00"_s, u"USD 3.00"_s, u"2 more prices"_s};

    many.removeLast();
    many.append(offer({field(Term::Price, Value::nothing(Nothing::Null))}));
    QTest::newRow("a price that was not given is none")
        << priced(many) << QStringList{u"USD 1.00"_s, u"USD 2.00"_s, u"USD 3.00"_s, u"1 more price"_s};

    QTest::newRow("a discount") << priced({offer({usd, field(Term::Discount, number(Kind::Percent, u"12.5"_s))})})
                                << QStringList{u"USD 49.00"_s, u"Discount: 12.5 %"_s};
    Field before = usd; // taken off from this, so that nobody takes it off again
    before.term = Term::ListPrice;
    before.value = money(u"56"_s, u"USD"_s);
    QTest::newRow("a discount that is taken off already")
        << priced({offer({usd, before, field(Term::Discount, number(Kind::Percent, u"12.5"_s))})})
        << QStringList{u"USD 49.00"_s, u"instead of USD 56.00"_s, u"12.5 % off"_s};
    QTest::newRow("no discount") << priced({offer({usd, field(Term::Discount, number(Kind::Percent, u"0"_s))})})
                                 << QStringList{u"USD 49.00"_s};

    Field month = field(Term::UnitCode, Value::ofText(u"Month"_s));
    Field subscription = field(Term::Subscription, {Kind::Flag, u"true"_s, true});
    subscription.label = u"Subscription"_s;
    QTest::newRow("a price for a unit, again and again")
        << priced({usd, month, subscription}) << QStringList{u"USD 49.00 / Month"_s, u"Subscription"_s};
    QTest::newRow("a discounted price") << priced({usd, field(Term::ListPrice, money(u"60"_s, u"USD"_s))})
                                        << QStringList{u"USD 49.00"_s, u"instead of USD 60.00"_s};
    const Section available{SectionId::Availability, {field(Term::Availability, {Kind::Flag, u"true"_s, true})}};
    const Section unavailable{SectionId::Availability, {field(Term::Availability, {Kind::Flag, u"false"_s, false})}};
    const Section stock{SectionId::Stock, {field(Term::InventoryLevel, number(Kind::Number, u"0.0"_s))}};
    QTest::newRow("available, with its stock")
        << priced({usd}, {available, stock}) << QStringList{u"USD 49.00"_s, u"Available"_s, u"Stock: 0.0"_s};
    QTest::newRow("not available") << priced({}, {unavailable}) << QStringList{u"Not available"_s};

    const Value korea{Kind::Country, u"cid:KR"_s, Choice{u"KR"_s, {}}};
    QTest::newRow("sold in a country") << priced({offer({usd, field(Term::EligibleRegion, korea)})})
                                       << QStringList{u"USD 49.00"_s, u"South Korea (KR)"_s};

    Field cost = field(Term::Price, money(u"7"_s, u"USD"_s));
    cost.internal = true;
    Field hidden = field(Term::ListPrice, money(u"8"_s, u"USD"_s));
    hidden.right = Right::Hidden;
    QTest::newRow("nothing internal, nothing hidden") << priced({cost, hidden}) << QStringList();
    QTest::newRow("long words are cut") << priced({}, {{SectionId::Classification,
                                                        {field(Term::Category, Value::ofText(QString(100, u'x')))}}})
                                        << QStringList{QString(QString(40, u'x') + u'…')};
}

void ProductTest::saysFirstWhatPeopleAskFirst()
{
    QFETCH(const Product, product);
    QFETCH(const QStringList, summary);
    QCOMPARE(Display(QLocale(u"en_GB"_s), QTimeZone::utc()).summary(product), summary);
}

QTEST_APPLESS_MAIN(ProductTest)
#include "tst_product.moc"
