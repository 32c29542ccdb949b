// SPDX-License-Identifier: Apache-2.0
#include "reading.h"

#include "lookup/lookup.h"
#include "product/display.h"
#include "vendors/superoffice_parts.h"
#include "vendors/vendors.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Reading;

namespace {

Profile crm(const QString &signIn = u"ticket"_s)
{
    Profile profile;
    profile.vendor = u"superoffice"_s;
    profile.signIn = signIn;
    profile.address = u"https://crm.example.com/SuperOffice/"_s;
    return profile;
}

Profile online()
{
    Profile profile = crm();
    profile.address.clear();
    profile.fields = {{u"environment"_s, u"sod"_s}, {u"tenant"_s, u"Cust12345"_s}};
    return profile;
}

/** What was understood, in few words: "NOK 1249.9", "number -120.5", "R: Read-only". */
QString understood(const Value &value)
{
    if (const auto *money = std::get_if<Money>(&value.meaning))
        return money->currency + u' ' + money->amount.toString();
    if (const auto *number = std::get_if<Decimal>(&value.meaning))
        return kindName(value.kind) + u' ' + number->toString();
    if (const auto *choice = std::get_if<Choice>(&value.meaning))
        return choice->word + u": "_s + choice->meaning;
    if (const auto *instant = std::get_if<Instant>(&value.meaning))
        return instant->timeStated ? instant->at.toString(Qt::ISODate) + (instant->zoneStated ? u""_s : u", no zone"_s)
                                   : instant->at.date().toString(Qt::ISODate);
    if (const auto *parts = std::get_if<QList<Value>>(&value.meaning)) {
        QStringList all;
        for (const Value &part : *parts)
            all.append(understood(part));
        return all.join(u" + "_s);
    }
    if (const auto *nothing = std::get_if<Nothing>(&value.meaning))
        return u"nothing "_s + QString::number(int(*nothing));
    return kindName(value.kind) + u' ' + value.text;
}

QString understood(const Field *field)
{
    return field ? understood(field->value) : u"no such field"_s;
}

const QString null = u"nothing "_s + QString::number(int(Nothing::Null));
const QString hidden = u"nothing "_s + QString::number(int(Nothing::Hidden));

} // namespace

class SuperOfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAProfileNeeds();
    void asksForTheProduct();
    void takesAnAddressThatNamesTheApi();
    void asksInALanguage();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void signsIn_data();
    void signsIn();
    void saysWhatASignInLacks_data();
    void saysWhatASignInLacks();
    void findsTheAddressOfATenant();
    void saysWhyThereIsNoAddress_data();
    void saysWhyThereIsNoAddress();
    void trustsOnlyItsOwnHosts_data();
    void trustsOnlyItsOwnHosts();
    void blamesTheProfileWhereTheTenantIsUnknown();
    void recognises_data();
    void recognises();
    void readsTheDocumentsSample();
    void knowsWhatWasNotGiven();
    void keepsTheDigitsThatWereSent();
    void keepsCostsInternalHoweverTheyWereSent_data();
    void keepsCostsInternalHoweverTheyWereSent();
    void asksThePriceListForTheCurrency();
    void readsTheCurrencyOfThePriceList();
    void standsWithoutACurrency_data();
    void standsWithoutACurrency();
    void tellsOrdersAndDiscontinuedProducts();
    void appliesRights();
    void appliesRightsToDocumentedFieldsOnly();
    void putsNotesIntoSentences();
    void keepsRightsItDoesNotUnderstand();
    void readsRights_data();
    void readsRights();
    void readsTypedTexts_data();
    void readsTypedTexts();
    void keepsExtraInformationInOrder();
    void writesTypedTextsInTheLocale();
    void readsNumbersInExtraInformation_data();
    void readsNumbersInExtraInformation();
    void namesExtraInformationByWhateverItsNameIs_data();
    void namesExtraInformationByWhateverItsNameIs();
    void tellsPicturesFromTexts();
    void leavesHugeTextsAsTheyAre();
    void readsTextsInSeveralLanguages_data();
    void readsTextsInSeveralLanguages();
    void namesTheProductInTheProfilesLanguage();
    void putsMasksIntoWords_data();
    void putsMasksIntoWords();
    void readsFieldProperties();
    void appliesTheRightsOfProperties_data();
    void appliesTheRightsOfProperties();
    void saysWhatWentWrong_data();
    void saysWhatWentWrong();

private:
    Product read(const QByteArray &body, const Profile &profile = crm()) const
    {
        const Result<Step> step = m_vendor->read({reply(200, body)}, profile);
        return step ? step->product : Product();
    }

    const std::unique_ptr<const Vendor> m_vendor = superoffice();
};

void SuperOfficeTest::saysWhatAProfileNeeds()
{
    const VendorInfo info = m_vendor->info();
    QCOMPARE(info.id, u"superoffice"_s);
    QVERIFY(!info.addressRequired);
    QStringList keys;
    for (const FieldSpec &spec : info.fields)
        keys.append(spec.key);
    QCOMPARE(keys, QStringList({u"environment"_s, u"tenant"_s, u"language"_s, u"culture"_s, u"time_zone"_s}));
    QStringList signIns;
    for (const SignIn &signIn : info.signIns) {
        for (const FieldSpec &spec : signIn.fields)
            signIns.append(signIn.id + u' ' + spec.key + (spec.secret ? u"!"_s : QString()));
    }
    QCOMPARE(signIns, QStringList({u"basic user"_s, u"basic password!"_s, u"ticket ticket!"_s, u"ticket app_token!"_s,
                                   u"bearer token!"_s, u"xsrf xsrf_token!"_s, u"xsrf cookie!"_s}));
}

void SuperOfficeTest::asksForTheProduct()
{
    for (const QString &id : {u"815"_s, u"0012345"_s, u"2147483647"_s}) {
        const Result<HttpRequest> request = m_vendor->request(crm(), id);
        QVERIFY(bool(request));
        QCOMPARE(request->method, "GET"_ba);
        QCOMPARE(request->url.toEncoded(), "https://crm.example.com/SuperOffice/api/v1/Product/"_ba + id.toLatin1());
        QCOMPARE(request->header("Accept"), "application/json"_ba);
        QVERIFY(request->header("SO-Language").isEmpty());
        QCOMPARE(request->header("Accept-Language"), "*"_ba);
    }
}

void SuperOfficeTest::takesAnAddressThatNamesTheApi()
{
    for (const QString &end : {u""_s, u"/"_s, u"/api"_s, u"/api/"_s, u"/api/v1"_s, u"/API/v1/"_s}) {
        Profile profile = crm();
        profile.address = u"https://crm.example.com/SuperOffice"_s + end;
        QCOMPARE(m_vendor->request(profile, u"815"_s)->url.path(), u"/SuperOffice/api/v1/Product/815"_s);
    }
    Profile nowhere = crm();
    nowhere.address.clear();
    QCOMPARE(m_vendor->request(nowhere, u"815"_s).error().kind, Error::Kind::Profile);
}

void SuperOfficeTest::asksInALanguage()
{
    Profile norwegian = crm();
    norwegian.fields = {{u"language"_s, u"no"_s}, {u"culture"_s, u"nb-NO"_s}, {u"time_zone"_s, u"Europe/Oslo"_s}};
    const Result<HttpRequest> request = m_vendor->request(norwegian, u"815"_s);
    QCOMPARE(request->header("SO-Language"), "no"_ba);
    QCOMPARE(request->header("Accept-Language"), "no"_ba);
    QCOMPARE(request->header("SO-Culture"), "nb-NO"_ba);
    QCOMPARE(request->header("SO-TimeZone"), "Europe/Oslo"_ba);
}

void SuperOfficeTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"", ".", "..", "a/b?c", "abc", "8 15", "-815", "+815", "8.15", "1e5", "0x10", "0", "000",
                           "2147483648", "9007199254740993", "815\n", "\xD9\xA8\xD9\xA1\xD9\xA5"})
        QTest::newRow(*id ? QByteArray(id).toPercentEncoding().constData() : "empty") << QString::fromUtf8(id);
}

void SuperOfficeTest::refusesWhatIsNoNumber()
{
    QFETCH(QString, id);
    const Result<HttpRequest> request = m_vendor->request(crm(), id);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, Error::Kind::BadId);
    QVERIFY(!request.error().detail.isEmpty());
    const Recognition recognition = m_vendor->recognise(id);
    QCOMPARE(int(recognition.certainty), int(Recognition::Certainty::Impossible));
    QCOMPARE(recognition.why, request.error().detail);
}

void SuperOfficeTest::signsIn_data()
{
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QByteArrayList>("headers");
    QTest::newRow("basic") << u"basic"_s << QByteArrayList{"Authorization: Basic dGplMDpww6Q6c3M="};
    QTest::newRow("ticket") << u"ticket"_s
                            << QByteArrayList{"Authorization: SoTicket 7T:abc==", "SO-AppToken: 0123456789abcdef"};
    QTest::newRow("bearer") << u"bearer"_s << QByteArrayList{"Authorization: Bearer 8A:Cust12345.xyz"};
    QTest::newRow("xsrf") << u"xsrf"_s
                          << QByteArrayList{"X-XSRF-TOKEN: x-s-r-f", "Cookie: ASP.NET_SessionId=1; XSRF-TOKEN=x-s-r-f"};
}

const Secrets everySecret{{u"password"_s, u"pä:ss"_s},
                          {u"ticket"_s, u"7T:abc==\n"_s},
                          {u"app_token"_s, u"0123456789abcdef"_s},
                          {u"token"_s, u"8A:Cust12345.xyz"_s},
                          {u"xsrf_token"_s, u"x-s-r-f"_s},
                          {u"cookie"_s, u"ASP.NET_SessionId=1; XSRF-TOKEN=x-s-r-f"_s}};

void SuperOfficeTest::signsIn()
{
    QFETCH(QString, signIn);
    Profile profile = crm(signIn);
    profile.fields = {{u"user"_s, u"tje0"_s}};
    const Result<HttpRequest> request = m_vendor->request(profile, u"815"_s);
    const Result<HttpRequest> asked = m_vendor->authorize(*request, profile, everySecret, {}, {});
    QVERIFY(bool(asked));
    QByteArrayList added;
    for (const HttpHeader &header : asked->headers) {
        if (header.secret)
            added.append(header.name + ": " + header.value);
    }
    QTEST(added, "headers");
    QCOMPARE(asked->headers.size(), request->headers.size() + added.size());
}

void SuperOfficeTest::saysWhatASignInLacks_data()
{
    QTest::addColumn<QString>("signIn");
    QTest::addColumn<QString>("user");
    for (const char *signIn : {"basic", "ticket", "bearer", "xsrf", "", "kerberos"})
        QTest::newRow(*signIn ? signIn : "none") << QString::fromLatin1(signIn) << QString();
    QTest::newRow("basic, with a colon") << u"basic"_s << u"t:e"_s;
}

void SuperOfficeTest::saysWhatASignInLacks()
{
    QFETCH(QString, signIn);
    QFETCH(QString, user);
    Profile profile = crm(signIn);
    profile.fields = {{u"user"_s, user}};
    const Result<HttpRequest> asked = m_vendor->authorize({}, profile, {{u"cookie"_s, u"a=b"_s}}, {}, {});
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, Error::Kind::Profile);
    QVERIFY(!asked.error().detail.isEmpty());
}

void SuperOfficeTest::findsTheAddressOfATenant()
{
    const auto request = m_vendor->addressRequest(online());
    QVERIFY(request.has_value());
    QCOMPARE(request->url.toEncoded(), "https://sod.superoffice.com/api/state/Cust12345"_ba);
    QVERIFY(!m_vendor->addressRequest(crm())); // an address needs no finding

    Profile usual = online();
    usual.fields.remove(u"environment"_s);
    QCOMPARE(m_vendor->addressRequest(usual)->url.host(), u"online.superoffice.com"_s);
    usual.fields[u"environment"_s] = u"http://127.0.0.1:8080/superoffice/"_s;
    QCOMPARE(m_vendor->addressRequest(usual)->url.toEncoded(),
             "http://127.0.0.1:8080/superoffice/api/state/Cust12345"_ba);
    usual.fields[u"tenant"_s] = u".."_s;
    QVERIFY(!m_vendor->addressRequest(usual));
    usual.fields[u"tenant"_s] = QString();
    QVERIFY(!m_vendor->addressRequest(usual));

    HttpReply state = reply(200, R"({"ContextIdentifier": "Cust12345", "Endpoint": "x", "State": "Running",
        "IsRunning": true, "ValidUntil": "2026-11-20T08:00:00", "Api": "https://online3.superoffice.com/Cust12345/api"})");
    state.url = request->url;
    const Result<QString> address = m_vendor->readAddress(state);
    QVERIFY(bool(address));
    QCOMPARE(*address, u"https://online3.superoffice.com/Cust12345"_s);

    Profile found = online();
    found.address = *address;
    QCOMPARE(m_vendor->request(found, u"815"_s)->url.toEncoded(),
             "https://online3.superoffice.com/Cust12345/api/v1/Product/815"_ba);
}

void SuperOfficeTest::saysWhyThereIsNoAddress_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    using enum Error::Kind;
    QTest::newRow("unknown tenant") << 404 << ""_ba << int(BadRequest);
    QTest::newRow("failed") << 503 << ""_ba << int(Server);
    QTest::newRow("a web page") << 200 << "<html>"_ba << int(BadAnswer);
    QTest::newRow("no address") << 200 << R"({"IsRunning": true})"_ba << int(BadAnswer);
    QTest::newRow("an address without encryption")
        << 200 << R"({"IsRunning": true, "Api": "http://online3.superoffice.com/C/api"})"_ba << int(BadAnswer);
    QTest::newRow("no web address") << 200 << R"({"IsRunning": true, "Api": "file:///etc/passwd"})"_ba
                                    << int(BadAnswer);
    QTest::newRow("not running") << 200 << R"({"IsRunning": false, "State": "Backup", "Api": "https://o.example/a"})"_ba
                                 << int(Server);
}

void SuperOfficeTest::saysWhyThereIsNoAddress()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpReply state = reply(status, body);
    state.url = QUrl(u"https://online.superoffice.com/api/state/Cust12345"_s);
    const Result<QString> address = m_vendor->readAddress(state);
    QVERIFY(!address);
    QTEST(int(address.error().kind), "kind");
}

void SuperOfficeTest::trustsOnlyItsOwnHosts_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("isTrusted");
    const QString online = u"https://online.superoffice.com/api/state/C1"_s;
    QTest::newRow("another sub-domain") << online << u"https://online3.superoffice.com/C1/api"_s << true;
    QTest::newRow("in capitals") << online << u"https://ONLINE3.SuperOffice.com/C1/api"_s << true;
    QTest::newRow("another's host") << online << u"https://superoffice.example/C1/api"_s << false;
    QTest::newRow("a name that only ends so") << online << u"https://notsuperoffice.com/C1/api"_s << false;
    QTest::newRow("a name that only begins so")
        << online << u"https://online.superoffice.com.evil.example/api"_s << false;
    QTest::newRow("a user in front") << online << u"https://online.superoffice.com@evil.example/api"_s << false;
    QTest::newRow("a private cloud") << u"https://crm.example.com/api/state/C1"_s << u"https://crm.example.com/C1/api"_s
                                     << true;
    QTest::newRow("a private cloud's neighbour")
        << u"https://crm.example.com/api/state/C1"_s << u"https://other.example.com/C1/api"_s << false;
    QTest::newRow("a private cloud that names SuperOffice")
        << u"https://crm.example.com/api/state/C1"_s << u"https://online.superoffice.com/C1/api"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:8080/superoffice/api/state/C1"_s
                              << u"http://127.0.0.1:8080/superoffice/C1/api"_s << true;
}

void SuperOfficeTest::trustsOnlyItsOwnHosts()
{
    QFETCH(QString, asked);
    QFETCH(QString, told);
    QFETCH(bool, isTrusted);
    HttpReply state = reply(200, R"({"IsRunning": true, "Api": ")" + told.toUtf8() + R"("})");
    state.url = QUrl(asked);
    const Result<QString> address = m_vendor->readAddress(state);
    QCOMPARE(bool(address), isTrusted);
    if (!isTrusted)
        QCOMPARE(address.error().kind, Error::Kind::BadAnswer);
}

void SuperOfficeTest::blamesTheProfileWhereTheTenantIsUnknown()
{
    HttpReply state = reply(404, {});
    state.url = QUrl(u"https://online.superoffice.com/api/state/Cust12345"_s);
    const Error error = m_vendor->readAddress(state).error();
    QCOMPARE(outcomeName(outcomeOf(error)), u"server"_s); // somebody was asked: it was not skipped
    QCOMPARE(error.httpStatus, 404);
    const QString message = error.message(u"CRM Oslo"_s);
    QVERIFY2(message.contains("check the environment and the tenant in the profile"_L1), qPrintable(message));
    QVERIFY2(!message.contains("not complete"_L1), qPrintable(message));
}

void SuperOfficeTest::recognises_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("host");
    using enum Recognition::Certainty;
    const QString none;
    QTest::newRow("a number") << u"815"_s << int(Possible) << u"815"_s << none;
    QTest::newRow("zeros in front stay") << u"0012345"_s << int(Possible) << u"0012345"_s << none;
    QTest::newRow("the largest") << u"2147483647"_s << int(Possible) << u"2147483647"_s << none;
    QTest::newRow("link online") << u"https://online3.superoffice.com/Cust12345/api/v1/Product/815"_s << int(Certain)
                                 << u"815"_s << u"online3.superoffice.com"_s;
    QTest::newRow("link on site") << u"https://crm.example.com/SuperOffice/api/v1/product/0815/"_s << int(Certain)
                                  << u"0815"_s << u"crm.example.com"_s;
    QTest::newRow("link to a page") << u"https://online.superoffice.com/Cust12345/default.aspx?product_id=815"_s
                                    << int(Certain) << u"815"_s << u"online.superoffice.com"_s;
    QTest::newRow("SuperOffice's own scheme")
        << u"superoffice:product.main?product_id=815"_s << int(Certain) << u"815"_s << none;
    QTest::newRow("link to no product") << u"https://online3.superoffice.com/Cust12345/api/v1/Contact/5"_s
                                        << int(Impossible) << none << none;
    QTest::newRow("link with no number") << u"https://online3.superoffice.com/Cust12345/api/v1/Product/default"_s
                                         << int(Impossible) << none << none;
    QTest::newRow("another's link") << u"https://example.com/product/815"_s << int(Impossible) << none << none;
}

void SuperOfficeTest::recognises()
{
    QFETCH(QString, typed);
    const Recognition recognition = m_vendor->recognise(typed);
    QTEST(int(recognition.certainty), "certainty");
    QTEST(recognition.id, "id");
    QTEST(recognition.host, "host");
    QVERIFY(!recognition.why.isEmpty());
}

void SuperOfficeTest::readsTheDocumentsSample()
{
    const Product product = read(fixture(u"superoffice/sample"_s));
    QCOMPARE(product.vendor, u"superoffice"_s);
    QCOMPARE(product.id, u"815"_s);
    QCOMPARE(product.name, u"Mohr, Kuhlman and Larson"_s);
    const Field *price = product.field(Term::Price);
    QCOMPARE(price->label, u"List price"_s);
    QCOMPARE(understood(price), u" 13375.912"_s);
    QCOMPARE(price->note, u"SuperOffice does not send a currency with a product."_s);
    QVERIFY(!price->internal);
    QVERIFY(product.field(Term::CostPrice)->internal);
    QVERIFY(product.field(Term::MinPrice)->internal);
    QCOMPARE(understood(product.field(Term::ValueAddedTax)), u"percent 28431.647999999997"_s);
    QCOMPARE(understood(product.field(Term::InventoryLevel)), u"number 3159.072"_s);
    QCOMPARE(understood(product.field(Term::Availability)), u"false: Discontinued"_s);
    QVERIFY(!product.section(SectionId::Undocumented));
}

void SuperOfficeTest::knowsWhatWasNotGiven()
{
    const Product product = read(fixture(u"superoffice/not-given"_s));
    for (const char *key :
         {"UnitCost", "UnitMinimumPrice", "UnitListPrice", "VAT", "InStock", "DefaultSubscriptionQuantity"}) {
        const Field *number = field(product, {QString::fromLatin1(key)});
        QVERIFY2(number, key);
        QCOMPARE(understood(number), null);
        QVERIFY2(number->value.text.startsWith(u"-7"), key);
        QVERIFY2(!number->note.isEmpty(), key);
    }
    const Product almost = read(R"({"ProductId": 1, "InStock": -78999999999999999999999999999, "VAT": null})");
    QCOMPARE(understood(almost.field(Term::InventoryLevel)), u"number -78999999999999999999999999999"_s);
    QCOMPARE(understood(almost.field(Term::ValueAddedTax)), null);
}

void SuperOfficeTest::keepsTheDigitsThatWereSent()
{
    const Product product = read(R"({"ProductId": 1, "UnitListPrice": 14265.967999999999, "UnitCost": 19.90})");
    QCOMPARE(product.field(Term::Price)->value.text, u"14265.967999999999"_s);
    QVERIFY2(product.field(Term::Price)->value.fromDouble, "a double's noise is not shown");
    const Product text = read(R"({"ProductId": 1, "UnitListPrice": "14265.967999999999", "Odd": 14265.967999999999})");
    QVERIFY2(!text.field(Term::Price)->value.fromDouble, "a text of digits was meant");
    QVERIFY2(!field(text, {u"Odd"_s})->value.fromDouble, "nobody says what it is");
    QCOMPARE(understood(product.field(Term::CostPrice)), u" 19.90"_s);
}

void SuperOfficeTest::keepsCostsInternalHoweverTheyWereSent_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("twice") << R"("UnitCost": 41, "UnitCost": 42)"_ba;
    QTest::newRow("twice, once with parts") << R"("UnitCost": {"NOK": [41]}, "UnitCost": 42)"_ba;
    QTest::newRow("inside what nobody documents") << R"("Variants": [{"Size": "L", "UnitCost": {"NOK": 42}}])"_ba;
    QTest::newRow("in other letters") << R"("unitCost": 41, "UNITMINIMUMPRICE": 42)"_ba;
    QTest::newRow("under a longer name") << R"("BaseUnitCostNOK": 42)"_ba;
    QTest::newRow("as extra information")
        << R"("ExtraInfo": [{"Name": "UnitCost", "Value": "42", "Type": "String"}])"_ba;
}

void SuperOfficeTest::keepsCostsInternalHoweverTheyWereSent()
{
    QFETCH(QByteArray, members);
    const Product product = read(R"({"ProductId": 1, "UnitListPrice": 99, )" + members + "}");
    QVERIFY(!product.field(Term::Price)->internal);
    int told = 0;
    const auto check = [&](const auto &self, const QList<Field> &fields, bool isInternal) -> void {
        for (const Field &each : fields) {
            if (each.value.text == "41"_L1 || each.value.text == "42"_L1) {
                ++told;
                QVERIFY2(isInternal || each.internal, qPrintable(each.label));
            }
            self(self, each.fields, isInternal || each.internal);
        }
    };
    for (const Section &section : product.sections)
        check(check, section.fields, false);
    QVERIFY(told > 0);
}

void SuperOfficeTest::asksThePriceListForTheCurrency()
{
    const Profile oslo = crm();
    const Result<Step> first = m_vendor->read({reply(200, fixture(u"superoffice/numbered-price-list"_s))}, oslo);
    QVERIFY(first->next.has_value());
    QCOMPARE(first->next->url.toEncoded(), "https://crm.example.com/SuperOffice/api/v1/Pricelist/12"_ba);
    QCOMPARE(first->next->header("Accept"), "application/json"_ba);
    QVERIFY(!first->next->headers.isEmpty());

    for (const char *key : {R"("ut")", R"("")", "null", "0", R"("../5")", R"("12; DROP")", "[12]", "12345678901"}) {
        const Result<Step> none =
            m_vendor->read({reply(200, R"({"ProductId": 1, "ERPPriceListKey": )" + QByteArray(key) + "}")}, oslo);
        QVERIFY2(bool(none) && !none->next, key);
    }
}

void SuperOfficeTest::readsTheCurrencyOfThePriceList()
{
    const QList<HttpReply> replies{reply(200, fixture(u"superoffice/numbered-price-list"_s)),
                                   reply(200, R"({"PriceListId": 12, "Name": "Norway", "Currency": "NOK"})")};
    const Result<Step> step = m_vendor->read(replies, crm());
    QVERIFY(!step->next);
    QCOMPARE(understood(step->product.field(Term::Price)), u"NOK 1249.90"_s);
    QCOMPARE(understood(step->product.field(Term::CostPrice)), u"NOK 812.4"_s);
    QCOMPARE(understood(step->product.field(Term::PriceCurrency)), u"text NOK"_s);
    QVERIFY(step->product.field(Term::Price)->note.contains(u"price list 12"_s));
    QCOMPARE(step->product.answer, fixture(u"superoffice/numbered-price-list"_s));
}

void SuperOfficeTest::standsWithoutACurrency_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no answer") << 0 << ""_ba;
    QTest::newRow("not found") << 404 << R"({"Error": true})"_ba;
    QTest::newRow("null") << 200 << "null"_ba;
    QTest::newRow("a web page") << 200 << "<html>"_ba;
    QTest::newRow("no currency in it") << 200 << R"({"Currency": ""})"_ba;
    QTest::newRow("a number for a currency") << 200 << R"({"Currency": 3})"_ba;
}

void SuperOfficeTest::standsWithoutACurrency()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<Step> step =
        m_vendor->read({reply(200, fixture(u"superoffice/numbered-price-list"_s)), reply(status, body)}, crm());
    QVERIFY(bool(step));
    QVERIFY(!step->next);
    const Field *price = step->product.field(Term::Price);
    QCOMPARE(understood(price), u" 1249.90"_s);
    QVERIFY(price->note.startsWith(u"SuperOffice does not send a currency with a product"_s));
    QVERIFY(price->note.contains(u"12"_s));
}

void SuperOfficeTest::tellsOrdersAndDiscontinuedProducts()
{
    const Product product = read(fixture(u"superoffice/on-order"_s));
    QCOMPARE(understood(product.field(Term::InventoryLevel)), u"number -120.5"_s);
    QVERIFY(!product.field(Term::InventoryLevel)->note.isEmpty());
    QCOMPARE(understood(product.field(Term::Availability)), u"false: Discontinued"_s);

    const Product plain = read(fixture(u"superoffice/plain"_s));
    QVERIFY(plain.field(Term::InventoryLevel)->note.isEmpty());
    QCOMPARE(understood(plain.field(Term::Availability)), u"true: Offered"_s);
}

void SuperOfficeTest::appliesRights()
{
    const Product product = read(fixture(u"superoffice/rights"_s));
    const auto right = [&](const char *key) {
        return field(product, {QString::fromLatin1(key)})->right;
    };
    QVERIFY(right("UnitCost") == Right::Hidden);
    QVERIFY(right("UnitMinimumPrice") == Right::Hidden);
    QVERIFY(right("VAT") == Right::ReadOnly);
    QVERIFY(right("Code") == Right::Mandatory);
    QVERIFY(right("ItemNumber") == Right::Writable);
    QVERIFY(right("Image") == Right::NotStated); // extra information of that name is another thing
    QVERIFY(right("Name") == Right::NotStated);

    // what is blank because of a right says so; what is hidden keeps its value until the person asks for it
    QCOMPARE(understood(field(product, {u"UnitCost"_s})), hidden);
    QCOMPARE(understood(field(product, {u"UnitMinimumPrice"_s})), u" 990.0"_s);
    QVERIFY(field(product, {u"UnitCost"_s})->reason == u"Only buyers see costs"_s);
    QVERIFY(field(product, {u"VAT"_s})->reason == u"Set by R&D, not here"_s);

    const Field *rights = field(product, {u"Rights"_s});
    QCOMPARE(rights->fields.size(), 7);
    QCOMPARE(understood(&rights->fields.constFirst()), u"N: Hidden"_s);
    QCOMPARE(rights->fields.constFirst().label, u"Cost price"_s);
    QCOMPARE(rights->fields.constLast().label, u"ERPDiscountPercent"_s); // no field of a product

    const Product nameless = read(fixture(u"superoffice/rights-hide-the-name"_s));
    QCOMPARE(nameless.name, QString());
    QCOMPARE(understood(nameless.field(Term::Description)), hidden);
}

void SuperOfficeTest::appliesRightsToDocumentedFieldsOnly()
{
    const Product product = read(R"({"ProductId": 1, "VAT": 25, "Rights": "VAT=N,why&Colour=N&vat=R", "Colour": null,
        "ExtraInfo": [{"Name": "VAT", "Value": "on request", "Type": "String"}]})");
    const Field *vat = product.field(Term::ValueAddedTax);
    QVERIFY(vat->right == Right::Hidden); // named twice: the stricter one counts
    QCOMPARE(vat->reason, u"why"_s);
    const Field &extra = product.section(SectionId::ExtraFields)->fields.constLast();
    QCOMPARE(extra.label, u"VAT"_s);
    QVERIFY(extra.right == Right::NotStated);
    QCOMPARE(extra.note, u"Type: Text (String)."_s);
    QVERIFY(product.section(SectionId::Undocumented)->fields.constFirst().right == Right::NotStated);
}

void SuperOfficeTest::putsNotesIntoSentences()
{
    const QList<HttpReply> replies{reply(200, R"({"ProductId": 1, "ERPPriceListKey": "3", "UnitListPrice": 5,
        "Rights": "UnitListPrice=R,Set by the price committee"})"),
                                   reply(200, R"({"Currency": "nok"})")};
    const Product product = m_vendor->read(replies, crm())->product;
    const QString reason = u"Set by the price committee"_s;
    const Field *price = product.field(Term::Price);
    QCOMPARE(price->note, u"The currency is that of price list 3."_s);
    QCOMPARE(price->reason, reason);
    QCOMPARE(Display(QLocale::c()).note(*price),
             u"read-only · The vendor's reason for the right: “Set by the price committee”. The currency is that of "
             "price list 3."_s);
    QCOMPARE(understood(price), u"NOK 5"_s); // a code in small letters is the code
    QCOMPARE(product.section(SectionId::Rights)->fields.constFirst().fields.constFirst().reason, reason);
    const Product alone = read(R"({"ProductId": 1, "UnitListPrice": 5})");
    QCOMPARE(alone.field(Term::Price)->note, u"SuperOffice does not send a currency with a product."_s);
    const Product silent = m_vendor->read({replies.constFirst(), reply(404, {})}, crm())->product;
    QCOMPARE(silent.field(Term::Price)->note,
             u"SuperOffice does not send a currency with a product, and price list 3 did not tell it."_s);
}

void SuperOfficeTest::keepsRightsItDoesNotUnderstand()
{
    const Product product = read(fixture(u"superoffice/sample"_s));
    const Field *rights = field(product, {u"Rights"_s});
    QCOMPARE(understood(rights), u"text occaecati"_s);
    QVERIFY(rights->fields.isEmpty());
    QVERIFY(!rights->note.isEmpty());
}

void SuperOfficeTest::readsRights_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QStringList>("rights");
    QTest::newRow("one") << u"VAT=R"_s << QStringList{u"VAT Read-only "_s};
    QTest::newRow("with reasons") << u"A=N,why&B=m, because "_s
                                  << QStringList{u"A Hidden why"_s, u"B Mandatory because"_s};
    QTest::newRow("a table in front") << u"QuoteLine.VAT=W"_s << QStringList{u"VAT Writable "_s};
    QTest::newRow("words") << u"A=Hidden&B=Read-only"_s << QStringList{u"A Hidden "_s, u"B Read-only "_s};
    QTest::newRow("an ampersand in a reason")
        << u"A=N, R & D &B=R"_s << QStringList{u"A Hidden R & D"_s, u"B Read-only "_s};
    QTest::newRow("an end too many") << u"A=N&"_s << QStringList{u"A Hidden "_s};
    QTest::newRow("what is no right takes none away") << u"A=N&as usual&B=X"_s << QStringList{u"A Hidden "_s};
    QTest::newRow("a word") << u"occaecati"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void SuperOfficeTest::readsRights()
{
    QFETCH(QString, sent);
    QStringList rights;
    for (const SuperOfficeParts::FieldRight &each : SuperOfficeParts::fieldRights(sent))
        rights.append(each.field + u' ' + SuperOfficeParts::rightMeaning(each.right) + u' ' + each.reason);
    QTEST(rights, "rights");
}

void SuperOfficeTest::readsTypedTexts_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("number and unit") << u"[F:16.6] tons"_s << QStringList{u"number 16.6"_s, u"text  tons"_s};
    QTest::newRow("whole number") << u"[I:2]"_s << QStringList{u"number 2"_s};
    QTest::newRow("money") << u"[M:123.98]"_s << QStringList{u" 123.98"_s};
    QTest::newRow("date") << u"[D:11/09/2017]"_s << QStringList{u"2017-11-09"_s};
    QTest::newRow("moment") << u"[DT:11/09/2017 14:53:18]"_s << QStringList{u"2017-11-09T14:53:18+00:00, no zone"_s};
    QTest::newRow("small letters") << u"[f:1.50]"_s << QStringList{u"number 1.50"_s};
    QTest::newRow("several") << u"[I:3] of [I:12]"_s << QStringList{u"number 3"_s, u"text  of "_s, u"number 12"_s};
    QTest::newRow("side by side") << u"[I:3][I:12]"_s << QStringList{u"number 3"_s, u"number 12"_s};
    QTest::newRow("no number in it") << u"[F:many]"_s << QStringList{u"text [F:many]"_s};
    QTest::newRow("no whole number in it") << u"[I:2.5]"_s << QStringList{u"text [I:2.5]"_s};
    QTest::newRow("day before month") << u"[D:31/12/2024]"_s << QStringList{u"text [D:31/12/2024]"_s};
    QTest::newRow("a moment without a time") << u"[DT:11/09/2017]"_s << QStringList{u"text [DT:11/09/2017]"_s};
    QTest::newRow("another type") << u"[X:1]"_s << QStringList{u"text [X:1]"_s};
    QTest::newRow("half a bracket") << u"[F:1.5 and [I:2]"_s << QStringList{u"text [F:1.5 and "_s, u"number 2"_s};
    QTest::newRow("plain") << u"as usual"_s << QStringList{u"text as usual"_s};
    QTest::newRow("empty") << QString() << QStringList();
}

void SuperOfficeTest::readsTypedTexts()
{
    QFETCH(QString, sent);
    QStringList parts;
    QString whole;
    for (const Value &part : SuperOfficeParts::textParts(sent)) {
        parts.append(understood(part));
        whole += part.text;
    }
    QTEST(parts, "parts");
    QCOMPARE(whole, sent);
}

void SuperOfficeTest::keepsExtraInformationInOrder()
{
    const Product product = read(fixture(u"superoffice/typed-texts"_s));
    QStringList extra;
    for (const Field &each : product.section(SectionId::ExtraFields)->fields) {
        if (!each.pointers().isEmpty() && each.pointers().constFirst().startsWith(u"/ExtraInfo/"_s))
            extra.append(each.label + u" | "_s + understood(&each));
    }
    QCOMPARE(extra.mid(0, 6),
             QStringList({u"Weight | number 16.6 + text  tons"_s, u"Pieces | number 2"_s, u"Deposit |  123.98"_s,
                          u"Tested | 2017-11-09"_s, u"Shipped | 2017-11-09T14:53:18+00:00, no zone"_s,
                          u"Shipped | number 3 + text  of  + number 12 + text  on  + 2024-02-29 + text ,  +  19.90 + "
                          "text  each"_s}));
    QCOMPARE(field(product, {u"ExtraField1"_s})->value.text, u"Stays [F:1.5] as it is"_s);
    QVERIFY(field(product, {u"RawExtraInfo"_s})->value.kind == Kind::LongText);
}

void SuperOfficeTest::writesTypedTextsInTheLocale()
{
    const Product product = read(R"({"ProductId": 815, "ExtraInfo": [{"Name": "Sent",
        "Value": "[F:3.5] of [I:1200] on [D:02/29/2024], [M:19.90] each"}]})");
    const Field &sent = *field(product, {u"Sent"_s});
    QCOMPARE(Display(QLocale(u"en_GB"_s)).text(sent), u"3.5 of 1,200 on 29 Feb 2024, 19.90 each"_s);
    QCOMPARE(Display(QLocale(u"de_DE"_s)).text(sent), u"3,5 of 1.200 on 29. Feb. 2024, 19,90 each"_s);
    QCOMPARE(sent.value.text, u"[F:3.5] of [I:1200] on [D:02/29/2024], [M:19.90] each"_s);
}

void SuperOfficeTest::readsNumbersInExtraInformation_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("side by side") << u"[F:16.6][I:2] tons"_s << u"16.6 2 tons"_s;
    QTest::newRow("nothing between") << u"[M:5][M:6]"_s << u"5 6"_s;
    QTest::newRow("not given") << u"[M:-79228162514264337593543950335]"_s << u"not given"_s;
    QTest::newRow("not given, through a double") << u"[F:-7.9228162514264338E+28]"_s << u"not given"_s;
    QTest::newRow("not given, without a type") << u"-79228162514264337593543950335"_s << u"not given"_s;
    QTest::newRow("not given beside a unit") << u"[M:-79228162514264337593543950335] NOK"_s << u"not given NOK"_s;
    QTest::newRow("a double") << u"[F:14265.967999999999]"_s << u"14,265.968"_s;
    QTest::newRow("a double beside a unit") << u"[F:14265.967999999999] kg"_s << u"14,265.968 kg"_s;
    QTest::newRow("lines") << u"[I:3]\\n\\n[I:12]\\n"_s << u"3 12 "_s;
}

void SuperOfficeTest::readsNumbersInExtraInformation()
{
    QFETCH(QString, sent);
    const QByteArray body =
        R"({"ProductId": 815, "ExtraInfo": [{"Name": "Load", "Value": ")" + sent.toUtf8() + R"("}]})";
    const Product product = read(body);
    const Field *load = field(product, {u"Load"_s});
    QVERIFY(load);
    QTEST(Display(QLocale(u"en_GB"_s)).text(*load), "shown");
    QCOMPARE(load->value.text, QString(sent).replace("\\n"_L1, "\n"_L1));
}

void SuperOfficeTest::namesExtraInformationByWhateverItsNameIs_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("label");
    QTest::newRow("text") << "\"Load\""_ba << u"Load"_s;
    QTest::newRow("number") << "1e400"_ba << u"1e400"_s;
    QTest::newRow("yes") << "true"_ba << u"Extra information 1"_s;
    QTest::newRow("null") << "null"_ba << u"Extra information 1"_s;
}

/** A name that is none must still be found somewhere: in a row of its own. */
void SuperOfficeTest::namesExtraInformationByWhateverItsNameIs()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, label);
    const Product product = read(R"({"ProductId": 815, "ExtraInfo": [{"Name": )" + name + R"(, "Value": "1"}]})");
    const Field *named = field(product, {label});
    QVERIFY(named);
    QCOMPARE(named->label, label);
    const Field *row = field(named->fields, {u"Name"_s});
    QCOMPARE(row != nullptr, label.startsWith(u"Extra"_s));
    if (row)
        QCOMPARE(row->value.text, QString::fromUtf8(name));
}

void SuperOfficeTest::tellsPicturesFromTexts()
{
    const Product product = read(fixture(u"superoffice/pictures-and-links"_s));
    const auto kind = [&](const QString &name) {
        return kindName(field(product, {name})->value.kind);
    };
    QCOMPARE(kind(u"Data sheet"_s), u"link"_s);
    QCOMPARE(kind(u"Photo"_s), u"picture"_s);
    QCOMPARE(kind(u"Icon"_s), u"picture"_s);
    QCOMPARE(kind(u"Drawing"_s), u"text"_s);
    QVERIFY(!field(product, {u"Drawing"_s})->note.isEmpty());
    QCOMPARE(kind(u"Sound"_s), u"text"_s);
}

void SuperOfficeTest::leavesHugeTextsAsTheyAre()
{
    using namespace SuperOfficeParts;
    const QString huge = u"[I:1]NO:\"a\";A=N&"_s.repeated(10'000);
    QCOMPARE(textParts(huge).size(), 1);
    QCOMPARE(textParts(huge).constFirst().text, huge);
    QVERIFY(languageTexts(u"NO:\"a\";"_s.repeated(10'000)).isEmpty());
    QVERIFY(fieldRights(u"A=N&"_s.repeated(20'000)).isEmpty());
}

void SuperOfficeTest::readsTextsInSeveralLanguages_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("two") << u"NO:\"Leverandør\";US:\"Supplier\""_s << QStringList{u"nb Leverandør"_s, u"en Supplier"_s};
    QTest::newRow("a semicolon at the end")
        << u"US:\"Legal\";NO:\"Lovlig\";"_s << QStringList{u"en Legal"_s, u"nb Lovlig"_s};
    QTest::newRow("one") << u"GE:\"Stück\""_s << QStringList{u"de Stück"_s};
    QTest::newRow("quotes and semicolons inside")
        << u"US:\"5\" pipe; black\";FR:\"tube\""_s << QStringList{u"en 5\" pipe; black"_s, u"fr tube"_s};
    QTest::newRow("an empty one") << u"US:\"\";NO:\"a\nb\""_s << QStringList{u"en "_s, u"nb a\nb"_s};
    QTest::newRow("half") << u"NO:\"half"_s << QStringList();
    QTest::newRow("something behind") << u"NO:\"a\" and more"_s << QStringList();
    QTest::newRow("a plain text") << u"US: Supplier"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
}

void SuperOfficeTest::readsTextsInSeveralLanguages()
{
    QFETCH(QString, sent);
    QStringList texts;
    for (const LanguageText &each : SuperOfficeParts::languageTexts(sent))
        texts.append(each.language + u' ' + each.text);
    QTEST(texts, "texts");
}

void SuperOfficeTest::namesTheProductInTheProfilesLanguage()
{
    QCOMPARE(read(fixture(u"superoffice/languages"_s)).name, u"Supplier"_s);
    Profile norwegian = crm();
    norwegian.fields[u"language"_s] = u"nb"_s;
    QCOMPARE(read(fixture(u"superoffice/languages"_s), norwegian).name, u"Leverandør"_s);
    QVERIFY(!field(read(fixture(u"superoffice/languages"_s)), {u"PriceUnit"_s})->note.isEmpty()); // [SR_...]
}

void SuperOfficeTest::putsMasksIntoWords_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << u"0"_s << u"no rights"_s << u"no rights"_s;
    QTest::newRow("None") << u"None"_s << u"no rights"_s << u"no rights"_s;
    QTest::newRow("a sum") << u"7"_s << u"may be read, may be changed, may be added"_s << u"may be changed, 4"_s;
    QTest::newRow("mandatory") << u"66"_s << u"may be changed, 64"_s << u"may be written, mandatory"_s;
    QTest::newRow("words") << u"Update, UIHintMandatory"_s << u"may be changed, mandatory"_s
                           << u"may be changed, mandatory"_s;
    QTest::newRow("a word nobody knows") << u"Read, FULL"_s << u"may be read, FULL"_s << u"may be read, FULL"_s;
    QTest::newRow("only such words") << u"Telepathy"_s << QString() << QString();
}

void SuperOfficeTest::putsMasksIntoWords()
{
    QFETCH(QString, sent);
    using namespace SuperOfficeParts;
    QTEST(maskMeaning(sent, MaskOf::Table), "table");
    QTEST(maskMeaning(sent, MaskOf::Field), "field");
}

void SuperOfficeTest::readsFieldProperties()
{
    const Product product = read(fixture(u"superoffice/masks"_s));
    QCOMPARE(understood(field(product, {u"TableRight"_s})), u"Update, UIHintMandatory: may be changed, mandatory"_s);
    const auto property = [&](const char *name) {
        return field(product, QStringList{u"FieldProperties"_s, QString::fromLatin1(name)});
    };
    // one row for each: the reason, the type and the length stand beside the right
    QCOMPARE(understood(property("Name")), u"Read, Write: may be read, may be written"_s);
    QCOMPARE(property("Name")->label, u"Name"_s);
    QCOMPARE(property("Name")->reason, u"As always"_s);
    QCOMPARE(property("Name")->note, u"Type: System.String. Length: 220."_s);
    QCOMPARE(property("Name")->pointers().size(), 4);
    QVERIFY(property("Name")->fields.isEmpty());
    QCOMPARE(understood(property("VAT")), u"131: may be changed, read-only"_s);
    QCOMPARE(understood(field(product, {u"FieldProperties"_s, u"VAT"_s, u"Reason"_s})), null);
    QCOMPARE(property("Code")->label, u"Product code"_s);
    QCOMPARE(property("Code")->reason, u"Not yours"_s);
    QCOMPARE(understood(property("Odd")), u"text text"_s);
    for (const Field &each : product.section(SectionId::Rights)->fields)
        QVERIFY2(each.internal, qPrintable(each.label));
    QVERIFY(!product.section(SectionId::Undocumented));
}

void SuperOfficeTest::appliesTheRightsOfProperties_data()
{
    QTest::addColumn<QByteArray>("mask");
    QTest::addColumn<QByteArray>("rights");
    QTest::addColumn<QString>("right");
    QTest::newRow("none, as a word") << R"("None")"_ba
                                     << ""_ba << u"hidden"_s;
    QTest::newRow("none, as a number") << "0"_ba
                                       << ""_ba << u"hidden"_s;
    QTest::newRow("read") << R"("Read")"_ba
                          << ""_ba << u"read-only"_s;
    QTest::newRow("update, but read-only") << "131"_ba
                                           << ""_ba << u"read-only"_s;
    QTest::newRow("mandatory") << R"("Update, UIHintMandatory")"_ba
                               << ""_ba << u"mandatory"_s;
    QTest::newRow("as usual") << R"("Read, Write")"_ba
                              << ""_ba << QString();
    QTest::newRow("a word nobody knows") << R"("Telepathy")"_ba
                                         << ""_ba << QString();
    QTest::newRow("a bit nobody knows") << "1024"_ba
                                        << ""_ba << QString();
    QTest::newRow("no mask") << "null"_ba
                             << ""_ba << QString();
    QTest::newRow("the text of rights is stricter") << R"("Read")"_ba
                                                    << "Supplier=N"_ba << u"hidden"_s;
    QTest::newRow("the text of rights is milder") << R"("Read")"_ba
                                                  << "Supplier=W"_ba << u"read-only"_s;
}

void SuperOfficeTest::appliesTheRightsOfProperties()
{
    QFETCH(const QByteArray, mask);
    QFETCH(const QByteArray, rights);
    const Product product = read(R"({"ProductId": 1, "Supplier": null, "Rights": ")" + rights +
                                 R"(", "FieldProperties": {"Supplier": {"FieldRight": {"Mask": )" + mask +
                                 R"(, "Reason": "Kept by purchasing"}}}})");
    const Field *supplier = field(product, {u"Supplier"_s});
    QTEST(rightName(supplier->right), "right");
    const bool isHidden = supplier->right == Right::Hidden;
    QCOMPARE(understood(supplier), isHidden ? hidden : null);
    if (rights.isEmpty())
        QCOMPARE(supplier->reason, supplier->right == Right::NotStated ? QString() : u"Kept by purchasing"_s);
}

void SuperOfficeTest::saysWhatWentWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("said");
    using enum Error::Kind;
    const QString none;
    QTest::newRow("null") << 200 << fixture(u"superoffice/not-found-null"_s) << int(NotFound) << none;
    QTest::newRow("no content") << 204 << ""_ba << int(NotFound) << none;
    QTest::newRow("product 0") << 200 << fixture(u"superoffice/not-found-zero"_s) << int(NotFound) << none;
    QTest::newRow("product 0.0") << 200 << R"({"ProductId": 0.0})"_ba << int(NotFound) << none;
    QTest::newRow("404") << 404 << fixture(u"superoffice/not-found"_s) << int(NotFound)
                         << u"The product does not exist"_s;
    QTest::newRow("404, the other spelling")
        << 404 << R"({"Message": "not there"})"_ba << int(NotFound) << u"not there"_s;
    QTest::newRow("404, a web page") << 404 << "<html>404</html>"_ba << int(NotFound) << none;
    QTest::newRow("not found with another status")
        << 500 << fixture(u"superoffice/not-found"_s) << int(NotFound) << u"The product does not exist"_s;
    QTest::newRow("400") << 400 << R"({"Message": "The request is invalid."})"_ba << int(BadRequest)
                         << u"The request is invalid."_s;
    QTest::newRow("401") << 401 << R"({"Error": true, "ErrorType": "SoSessionException", "ErrorMessage": "too old"})"_ba
                         << int(SignInRefused) << u"too old"_s;
    QTest::newRow("403") << 403 << ""_ba << int(Forbidden) << none;
    QTest::newRow("moved") << 421 << R"({"Message": "Misdirected Request"})"_ba << int(Moved)
                           << u"Misdirected Request"_s;
    QTest::newRow("moved, a web page") << 421 << "<html>"_ba << int(Moved) << none;
    QTest::newRow("429") << 429 << R"({"Message": "slowly"})"_ba << int(RateLimited) << u"slowly"_s;
    QTest::newRow("500, a web page") << 500 << "<html>"_ba << int(Server) << none;
    QTest::newRow("503") << 503 << ""_ba << int(Server) << none;
    QTest::newRow("an error inside 200") << 200 << fixture(u"superoffice/failed"_s) << int(Server)
                                         << u"The database is being upgraded"_s;
    QTest::newRow("a web page inside 200") << 200 << "<html>Sign in</html>"_ba << int(BadAnswer) << none;
    QTest::newRow("nothing inside 200") << 200 << ""_ba << int(BadAnswer) << none;
    QTest::newRow("an empty object") << 200 << "{}"_ba << int(BadAnswer) << none;
    QTest::newRow("words inside 200") << 200 << R"({"Message": "Internal error"})"_ba << int(BadAnswer)
                                      << u"Internal error"_s;
    QTest::newRow("anything inside 200") << 200 << R"({"foo": 1})"_ba << int(BadAnswer) << none;
    QTest::newRow("product -1") << 200 << R"({"ProductId": -1, "Name": "Pump"})"_ba << int(BadAnswer) << none;
    QTest::newRow("product null") << 200 << R"({"ProductId": null, "Name": "Pump"})"_ba << int(BadAnswer) << none;
    QTest::newRow("a list") << 200 << fixture(u"superoffice/a-list"_s) << int(BadAnswer) << none;
    QTest::newRow("a text") << 200 << R"("815")"_ba << int(BadAnswer) << none;
    QTest::newRow("half an answer") << 200 << R"({"ProductId": 81)"_ba << int(BadAnswer) << none;
}

void SuperOfficeTest::saysWhatWentWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Result<Step> step = m_vendor->read({reply(status, body)}, crm());
    QVERIFY(!step);
    QTEST(int(step.error().kind), "kind");
    QTEST(step.error().said, "said");
    QCOMPARE(step.error().httpStatus, status);
}

QTEST_GUILESS_MAIN(SuperOfficeTest)
#include "tst_superoffice.moc"
