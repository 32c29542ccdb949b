// SPDX-License-Identifier: Apache-2.0
#include "exporting/formats.h"
#include "lookup/answered.h"
#include "lookup/lookup.h"
#include "lookup/savedanswer.h"
#include "product/masking.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QByteArray echoed = "tok/en\"1+2&3";

} // namespace

class AnsweredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasAnOutcome_data();
    void everyErrorHasAnOutcome();
    void hidesTheLongerSecretWhole();
    void hidesWhatAServerRepeats_data();
    void hidesWhatAServerRepeats();
    void hidesASecretWithABackslash();
    void hidesItWhereverItStands();
    void hidesSecretsOfTheAnswerInItsWords();
    void anotherIdIsSaid_data();
    void anotherIdIsSaid();
};

void AnsweredTest::everyErrorHasAnOutcome_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("outcome");
    const auto row = [](Error::Kind kind, const char *outcome) {
        QTest::addRow("%d", int(kind)) << int(kind) << QString::fromLatin1(outcome);
    };
    using enum Error::Kind;
    row(Network, "network");
    row(Tls, "tls");
    row(Timeout, "timeout");
    row(Redirected, "redirected");
    row(SignInRefused, "sign_in_refused");
    row(TokenExpired, "sign_in_refused");
    row(Forbidden, "forbidden");
    row(NotFound, "not_found");
    row(RateLimited, "rate_limited");
    row(Server, "server");
    row(BadRequest, "server");
    row(BadAnswer, "bad_answer");
    row(TooLarge, "too_large");
    row(ClockSkew, "sign_in_refused");
    row(Keychain, "keychain");
    row(Profile, "skipped");
    row(BadId, "skipped");
    row(File, "tls");
    row(Cancelled, "cancelled");
    row(Moved, "server");
}

void AnsweredTest::everyErrorHasAnOutcome()
{
    QFETCH(int, kind);
    QTEST(outcomeName(outcomeOf(Error{.kind = Error::Kind(kind)})), "outcome");
}

void AnsweredTest::hidesTheLongerSecretWhole()
{
    QCOMPARE(hidden({"secret", "secret-and-more"}, "it was secret-and-more"), QByteArray("it was ••••••"));
}

void AnsweredTest::hidesWhatAServerRepeats_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isHidden");
    const auto row = [](const char *name, const QByteArray &text, bool isHidden = true) {
        QTest::newRow(name) << text << isHidden;
    };
    const auto each = [](const auto &write) {
        QByteArray text;
        for (const char c : echoed)
            text += write(c);
        return text;
    };
    const auto hex = [](char c) {
        return QByteArray::number(uchar(c), 16).rightJustified(2, '0');
    };
    row("as it is", "you sent " + echoed);
    row("base64", echoed.toBase64());
    row("base64 behind a user", QByteArray("user:" + echoed).toBase64());
    row("base64 among others", QByteArray("ab" + echoed + "c").toBase64());
    row("base64 for addresses", echoed.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    row("percent-encoded", echoed.toPercentEncoding());
    row("percent-encoded in small letters", echoed.toPercentEncoding().toLower());
    row("percent-encoded, every letter", echoed.toPercentEncoding({}, echoed));
    row("percent-encoded twice", echoed.toPercentEncoding().toPercentEncoding());
    row("as HTML", QString::fromUtf8(echoed).toHtmlEscaped().toUtf8());
    row("as HTML twice", QString::fromUtf8(echoed).toHtmlEscaped().toHtmlEscaped().toUtf8());
    row("as HTML by number", each([](char c) -> QByteArray {
            return "&#" + QByteArray::number(uchar(c)) + ';';
        }));
    row("as HTML by hexadecimal number", each([&](char c) -> QByteArray {
            return "&#x" + hex(c) + ';';
        }));
    row("escaped for JSON", R"(tok/en\"1+2&3)");
    row("escaped for JSON, carefully", R"(tok\/en\"1\u002B2\u00263)");
    row("escaped for JSON in small letters", R"(tok/en\u00221\u002b2\u00263)");
    row("escaped for JSON within JSON", R"(tok\\/en\\\"1\\u002B2\\u00263)");
    row("escaped for JSON, every letter", each([&](char c) -> QByteArray {
            return "\\u00" + hex(c);
        }));
    row("as HTML in JSON", R"(tok/en\u0026quot;1+2\u0026amp;3)");
    row("something else", "a token", false);
    row("half of it", "tok/en", false);
}

void AnsweredTest::hidesWhatAServerRepeats()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isHidden);
    const QByteArray clean = hidden({echoed}, "<" + text + ">");
    QCOMPARE(clean.contains("••••••"), isHidden);
    QVERIFY(clean.startsWith('<') && clean.endsWith('>'));
    if (!isHidden)
        QCOMPARE(clean, "<" + text + ">");
    Field inner{.value = Value::ofText(QString::fromUtf8(text))};
    Product product;
    product.sections = {{SectionId::Technical, {Field{.fields = {inner}}}}};
    hideEchoes({echoed}, {HttpReply{.body = text}}, product);
    QCOMPARE(product.sections.constFirst().fields.constFirst().fields.constFirst().value.secret, isHidden);
}

/** A backslash of the secret's own and the letter behind it are no control character. */
void AnsweredTest::hidesASecretWithABackslash()
{
    const QByteArray text = R"(%&\rAbCdEf\nGh\)";
    const QByteArray json = R"(%&\\rAbCdEf\\nGh\\)";
    const QByteArray twice = R"(%&\\\\rAbCdEf\\\\nGh\\\\)";
    QCOMPARE(hidden({text}, "<" + text + ">"), QByteArray("<••••••>"));
    QCOMPARE(hidden({text}, "<" + json + ">"), QByteArray("<••••••>"));
    QCOMPARE(hidden({text}, "<" + twice + ">"), QByteArray("<••••••>"));
}

/** Nothing of a product that is drawn or written says the secret, whatever part of it the server put it into. */
void AnsweredTest::hidesItWhereverItStands()
{
    const QString secret = u"canary-Q7xK9"_s;
    const QByteArray body = R"({"id": "p1", "canary-Q7xK9": 1, "map": {"x\u0063anary-Q7xK9y": 2}, "note": "plain"})";
    const auto sourceOf = [&body](const char *leaf, const QString &pointer) {
        return Source{pointer, quint32(body.indexOf(leaf)), 1};
    };
    Field texts{.label = u"texts"_s};
    texts.value = {Kind::LanguageTexts, u"plain"_s, QList<LanguageText>{{u"en"_s, u"plain"_s}, {u"nb"_s, secret}}};
    Field choice{.label = u"choice"_s, .value = {Kind::Choice, u"word"_s, Choice{u"word"_s, secret}}};
    const Field named{.key = secret,
                      .label = u"about "_s + secret,
                      .value = Value::ofText(u"1"_s),
                      .sources = {sourceOf("1,", u"/"_s + secret)},
                      .note = u"see "_s + secret};
    const Field inMap{.key = u"x%1y"_s.arg(secret),
                      .label = u"x%1y"_s.arg(secret),
                      .value = Value::ofText(u"2"_s),
                      .sources = {sourceOf("2}", u"/map/x%1y"_s.arg(secret))}};
    Product product;
    product.id = secret;
    product.name = u"The "_s + secret;
    product.answer = body;
    product.warnings = {u"named "_s + secret};
    product.sections = {
        {SectionId::Undocumented, {texts, choice, named, Field{.value = {Kind::Map, {}, {}}, .fields = {inMap}}}}};
    hideEchoes({secret.toUtf8()}, {HttpReply{.body = body}}, product);

    LookupResult result;
    result.outcome = Outcome::Found;
    result.product = product;
    for (const ExportFormat &format : exportFormats()) {
        const auto writer = format.writer({.display = Display(QLocale::c())});
        QByteArray written = writer->add(result);
        written += writer->finish();
        QVERIFY2(!written.contains(secret.toUtf8()) && !written.contains("\\u0063anary-Q7xK9"), format.name);
    }
    QCOMPARE(Masking(product).masked(body),
             QByteArray(R"({"id": "p1", "••••••": 1, "map": {"x••••••y": 2}, "note": "plain"})"));
}

void AnsweredTest::hidesSecretsOfTheAnswerInItsWords()
{
    Error error{.said = u"the key K3y+99 is known"_s, .detail = u"K3y%2B99"_s};
    hideSecrets({}, R"({"Device-Secret": "K3y\u002B99", "msg": "..."})", {}, error);
    QCOMPARE(error.said, u"the key •••••• is known"_s);
    QCOMPARE(error.detail, u"••••••"_s);
}

void AnsweredTest::anotherIdIsSaid_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isSaid");
    const auto row = [](const char *name, const char *vendor, const char *asked, const char *answer, bool isSaid) {
        QTest::newRow(name) << QString::fromLatin1(vendor) << QString::fromLatin1(asked) << QByteArray(answer)
                            << isSaid;
    };
    row("zeros in front", "superoffice", "00815", R"({"ProductId": 815})", false);
    row("another number", "superoffice", "816", R"({"ProductId": 815})", true);
    row("an item number is no id", "superoffice", "7", R"({"ProductId": 815, "ItemNumber": "7", "Code": "7"})", true);
    row("an organization is no id", "enos", "o1", R"({"code": 0, "data": {"productKey": "k", "orgId": "o1"}})", true);
    row("letters count", "enos", "K", R"({"code": 0, "data": {"productKey": "k"}})", true);
    row("the same key", "enos", "k", R"({"code": 0, "data": {"productKey": "k"}})", false);
    row("a unique id that was not asked by", "timbu", "u1", R"({"id": "i1", "unique_id": "u1"})", true);
    row("the id", "timbu", "i1", R"({"id": "i1", "unique_id": "u1"})", false);
}

void AnsweredTest::anotherIdIsSaid()
{
    QFETCH(QString, vendor);
    QFETCH(QString, asked);
    QFETCH(QByteArray, answer);
    const VendorList vendors = allVendors();
    const Result<Product> product = readKeptAnswer(*findVendor(vendors, vendor), {}, asked, {answer});
    QVERIFY(bool(product));
    const bool isSaid = std::ranges::any_of(product->warnings, [](const QString &warning) {
        return warning.startsWith(u"Asked for"_s);
    });
    QTEST(isSaid, "isSaid");
}

QTEST_GUILESS_MAIN(AnsweredTest)
#include "tst_answered.moc"
