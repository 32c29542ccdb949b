// SPDX-License-Identifier: Apache-2.0
#include "lookup/answered.h"
#include "lookup/lookup.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

class AnsweredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasAnOutcome_data();
    void everyErrorHasAnOutcome();
    void hidesTheLongerSecretWhole();
    void hidesWhatAServerRepeats_data();
    void hidesWhatAServerRepeats();
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
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("as it is") << u"you sent tok/en\"123"_s << true;
    QTest::newRow("base64") << QString::fromLatin1(QByteArray("tok/en\"123").toBase64()) << true;
    QTest::newRow("percent-encoded") << QString::fromLatin1(QByteArray("tok/en\"123").toPercentEncoding()) << true;
    QTest::newRow("something else") << u"a token"_s << false;
}

void AnsweredTest::hidesWhatAServerRepeats()
{
    QFETCH(QString, text);
    QFETCH(bool, isHidden);
    Field inner{.value = Value::ofText(text)};
    Product product;
    product.sections = {{SectionId::Technical, {Field{.fields = {inner}}}}};
    hideEchoes({"tok/en\"123"}, product);
    QCOMPARE(product.sections.constFirst().fields.constFirst().fields.constFirst().value.secret, isHidden);
}

QTEST_GUILESS_MAIN(AnsweredTest)
#include "tst_answered.moc"
