// SPDX-License-Identifier: Apache-2.0
#include "errorsummary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Vitrine::Error;
using Vitrine::errorSummary;

class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatHappenedWhereAndWhatToDo_data();
    void saysWhatHappenedWhereAndWhatToDo();
    void everyKindHasItsWords();
    void theSummarySaysWhatHappenedOnly();
    void theVendorsWordsCannotMisbehave();
};

Q_DECLARE_METATYPE(Error)

void ErrorTest::saysWhatHappenedWhereAndWhatToDo_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("message");

    const QDateTime later(QDate(2026, 11, 20), QTime(7, 32, 10), Qt::UTC);
    QTest::newRow("not found")
        << Error{.kind = Error::Kind::NotFound, .httpStatus = 404} << u"CRM Oslo"_s
        << u"CRM Oslo: no product with this id (HTTP 404). Check the id, or ask another profile."_s;
    QTest::newRow("without a name") << Error{.kind = Error::Kind::NotFound, .httpStatus = 404} << QString()
                                    << u"No product with this id (HTTP 404). Check the id, or ask another profile."_s;
    QTest::newRow("without a status")
        << Error{.kind = Error::Kind::Timeout} << u"CRM Oslo"_s
        << u"CRM Oslo: no answer in time. Ask again; if it stays so, allow more time in the profile."_s;
    QTest::newRow("a detail") << Error{.kind = Error::Kind::BadAnswer,
                                       .detail = u"line 3, column 5"_s,
                                       .httpStatus = 200}
                              << u"CRM Oslo"_s
                              << u"CRM Oslo: the answer was not understood (HTTP 200, line 3, column 5). Look at the "
                                 u"answer as it was sent, and "
                                 u"check the address in the profile."_s;
    QTest::newRow("a status told twice is said once")
        << Error{.kind = Error::Kind::Server, .detail = u"HTTP 503"_s, .httpStatus = 503} << u"CRM Oslo"_s
        << u"CRM Oslo: the server failed (HTTP 503). Ask again later; if it stays so, tell the vendor."_s;
    QTest::newRow("the vendor's words") << Error{.kind = Error::Kind::SignInRefused,
                                                 .said = u"Invalid key"_s,
                                                 .httpStatus = 401}
                                        << u"Dodo · live"_s
                                        << u"Dodo · live: the sign-in was refused (HTTP 401). Check the sign-in in the "
                                           u"profile; the secret may be wrong or no longer valid. "
                                           u"The answer said: “Invalid key”"_s;
    QTest::newRow("when to ask again") << Error{.kind = Error::Kind::RateLimited, .httpStatus = 429, .retryAt = later}
                                       << u"CRM Oslo"_s
                                       << u"CRM Oslo: asked too often (HTTP 429). It may be asked again at 07:32:10."_s;
    QTest::newRow("when to ask again is not known")
        << Error{.kind = Error::Kind::RateLimited, .httpStatus = 429} << u"CRM Oslo"_s
        << u"CRM Oslo: asked too often (HTTP 429). Wait a little, then ask again."_s;
}

void ErrorTest::saysWhatHappenedWhereAndWhatToDo()
{
    QFETCH(const Error, error);
    QFETCH(const QString, who);
    QFETCH(const QString, message);
    QCOMPARE(error.message(who), message);
}

void ErrorTest::everyKindHasItsWords()
{
    QStringList all;
    for (int kind = 0; kind <= int(Error::Kind::Moved); ++kind) {
        const QString message = Error{.kind = Error::Kind(kind)}.message(u"CRM Oslo"_s);
        QVERIFY2(message.startsWith("CRM Oslo: "_L1) && message.endsWith(u'.'), qPrintable(message));
        QVERIFY2(message.count(u". "_s) == 1, qPrintable(message));
        all += message;
    }
    QCOMPARE(all.removeDuplicates(), 0);
}

void ErrorTest::theSummarySaysWhatHappenedOnly()
{
    const Error refused{.kind = Error::Kind::SignInRefused, .said = u"Invalid key"_s, .httpStatus = 401};
    QCOMPARE(errorSummary(refused), u"The sign-in was refused (HTTP 401)"_s);
    QCOMPARE(errorSummary({.kind = Error::Kind::Timeout}), u"No answer in time"_s);
}

void ErrorTest::theVendorsWordsCannotMisbehave()
{
    const Error error{.kind = Error::Kind::Server,
                      .said = u"%1 <b>\r\n\u001b[2J\u202e"_s + QString(10'000, u'x'),
                      .detail = u"%2\nline"_s};
    const QString message = error.message(u"%1\n%2"_s);
    QVERIFY(message.startsWith(u"%1 %2: the server failed (%2 line). "_s));
    QVERIFY(message.contains(u"“%1 <b> \\u001B[2J\\u202Exxx"_s));
    QVERIFY(message.endsWith(u"x…”"_s));
    QVERIFY(message.size() < 500);
}

QTEST_APPLESS_MAIN(ErrorTest)
#include "tst_error.moc"
