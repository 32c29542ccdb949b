// SPDX-License-Identifier: Apache-2.0
#include "fakes/plainvendor.h"
#include "lookup/recognise.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

class RecogniseTest : public QObject
{
    Q_OBJECT

    VendorList vendors;

    static Profile profile(const QString &name, const QString &vendor, const QString &address = {})
    {
        Profile made;
        made.name = name;
        made.vendor = vendor;
        made.address = address;
        return made;
    }

private Q_SLOTS:
    void initTestCase() { vendors.push_back(std::make_unique<PlainVendor>()); }

    void idsAreFoundInWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char *name, const QString &typed, const QStringList &ids) {
            QTest::newRow(name) << typed << ids;
        };

        row("nothing", u"  \n\t "_s, {});
        row("an id", u" pdt_8ZkQ1vX0a7LmN2\n"_s, {u"pdt_8ZkQ1vX0a7LmN2"_s});
        // Text stays text.
        for (const auto &id :
             {u"0012345"_s, u"9007199254740993"_s, u"1e5"_s, u".."_s, u"."_s, u"a/b?c"_s, u"-0"_s, u"产品12"_s,
              u"Ürün-٣"_s, u"a b"_s, u"abc(1)"_s, u"x&y=z"_s, u"cid:KR"_s, u"-"_s, u"#815"_s, u"%2e%2e"_s})
            row(qPrintable(id), id, {id});

        row("double quotes", u"\"0012345\""_s, {u"0012345"_s});
        row("English quotes", u"“0012345”"_s, {u"0012345"_s});
        row("German quotes", u"„0012345“"_s, {u"0012345"_s});
        row("French quotes", u"« 0012345 »"_s, {u"0012345"_s});
        row("Danish quotes", u"»0012345«"_s, {u"0012345"_s});
        row("Chinese quotes", u"「产品12」"_s, {u"产品12"_s});
        row("code", u"`0012345`"_s, {u"0012345"_s});
        row("a spreadsheet's apostrophe", u"'0012345"_s, {u"0012345"_s});
        row("brackets", u"[0012345]"_s, {u"0012345"_s});
        row("brackets in brackets", u"(<0012345>)"_s, {u"0012345"_s});
        row("quoted text stays whole", u"\"Blue Lamp, 3 m\""_s, {u"Blue Lamp, 3 m"_s});
        row("the end of a sentence", u"0012345."_s, {u"0012345"_s});
        row("a question", u"815?"_s, {u"815"_s});
        row("an invisible mark", u"\u200B815\uFEFF"_s, {u"815"_s});

        row("one on a line", u"a1\r\nb2\n\nc3\n"_s, {u"a1"_s, u"b2"_s, u"c3"_s});
        row("commas", u"815, 816,817"_s, {u"815"_s, u"816"_s, u"817"_s});
        row("semicolons and tabs", u"a1;b2\tc3"_s, {u"a1"_s, u"b2"_s, u"c3"_s});
        row("blanks between ids", u"815 816"_s, {u"815"_s, u"816"_s});
        row("CSV cells", u"\"a,1\",\"b;2\""_s, {u"a,1"_s, u"b;2"_s});
        row("each once, in order", u"b2, a1, b2"_s, {u"b2"_s, u"a1"_s});
        row("words in a list", u"alpha\nbeta\ngamma"_s, {u"alpha"_s, u"beta"_s, u"gamma"_s});
        row("bullets", u"- 815\n* 816\n• 817"_s, {u"815"_s, u"816"_s, u"817"_s});
        row("numbers in front", u"1. pdt_a\n2. pdt_b"_s, {u"pdt_a"_s, u"pdt_b"_s});

        row("a link", u"https://h.example/a,b;c/p1?x=1,2#f"_s, {u"https://h.example/a,b;c/p1?x=1,2#f"_s});
        row("a link in brackets", u"<https://h.example/p1>."_s, {u"https://h.example/p1"_s});
        row("a link ends before the full stop", u"See https://h.example/p1."_s, {u"https://h.example/p1"_s});
        row("a link with brackets", u"(https://h.example/p_(1))"_s, {u"https://h.example/p_(1)"_s});
        row("a link and an id", u"https://h.example/p1, 815"_s, {u"https://h.example/p1"_s, u"815"_s});

        row("a sentence", u"Please check pdt_8ZkQ1vX0a7LmN2 for me"_s, {u"pdt_8ZkQ1vX0a7LmN2"_s});
        row("certain does not beat likely", u"Order A77 holds pdt_abcdef, thanks"_s, {u"A77"_s, u"pdt_abcdef"_s});
        row("numbers count beside an id", u"I need 2 of TE964P by 12:30 on 2026-11-20"_s, {u"2"_s, u"TE964P"_s});
        row("a short number and a long one", u"815 and 1001"_s, {u"815"_s, u"1001"_s});
        row("in German", u"815 und 1001"_s, {u"815"_s, u"1001"_s});
        row("numbers beside a certain id", u"Please check 815, 816 and pdt_8ZkQ1vX0a7LmN2"_s,
            {u"815"_s, u"816"_s, u"pdt_8ZkQ1vX0a7LmN2"_s});
        row("an order's number too", u"Order 20261120 is for product 815"_s, {u"20261120"_s, u"815"_s});
        row("a number beside a quotation", u"Where are “Blue Lamp” and 815?"_s, {u"Blue Lamp"_s, u"815"_s});
        row("a plain number", u"what is 815?"_s, {u"815"_s});
        row("quoted in a sentence", u"Where is “Blue Lamp”?"_s, {u"Blue Lamp"_s});
        row("a mail",
            u"Hello John,\n\nplease look at these:\n> pdt_aaa and pdt_bbb\n\nThanks\nAnn (ann2@h.example, +47 1234)"_s,
            {u"pdt_aaa"_s, u"pdt_bbb"_s, u"1234"_s});
        row("capitals inside", u"815 yourProductKey pdt_abc"_s, {u"815"_s, u"yourProductKey"_s, u"pdt_abc"_s});
        row("capitals inside, in a sentence", u"what is YourProductKey?"_s, {u"YourProductKey"_s});
        row("names have a capital inside too", u"Acme GmbH asks McDonald for 815"_s, {u"815"_s});
        row("a German sentence", u"Bitte prüfen Sie „TE964P“ bis 20.11.2026!"_s, {u"TE964P"_s});
        row("a date is no id", u"Bitte prüfen Sie 815 vom 12.10.2025"_s, {u"815"_s});
        row("a Chinese sentence", u"请检查 TE964P，谢谢"_s, {u"TE964P"_s});
        row("no id in sight", u"Blue Lamp\nRed Chair"_s, {u"Blue Lamp"_s, u"Red Chair"_s});
    }
    void idsAreFoundInWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, ids);
        QCOMPARE(typedIds(typed, vendors), ids);
    }

    void whatResemblesAnIdIsNamedWhereItIsLeftOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("leftOut");
        const auto row = [](const char *name, const QString &typed, const QStringList &leftOut) {
            QTest::newRow(name) << typed << leftOut;
        };
        row("a quoted word beside an id", u"Please check 'yourProductKey' and pdt_abc"_s, {u"yourProductKey"_s});
        row("capitals inside", u"Please check productKey and pdt_abc"_s, {u"productKey"_s});
        row("a number with a sign", u"Call +47 about pdt_abc"_s, {u"+47"_s});
        row("a long number in front", u"815. 816. and pdt_abc"_s, {u"815"_s});
        row("quoted words are no id", u"Is the “Blue Lamp” of 2026-11-20 pdt_abc?"_s, {});
        row("a list leaves nothing out", u"815, #816, 817"_s, {});
        row("a plain sentence", u"Where is the lamp?"_s, {});
    }
    void whatResemblesAnIdIsNamedWhereItIsLeftOut()
    {
        QFETCH(QString, typed);
        QTEST(readTyped(typed, vendors).leftOut, "leftOut");
    }

    void withoutVendorsTheShapeDecides()
    {
        QCOMPARE(typedIds(u"Please check pdt_8ZkQ1vX0a7LmN2 for me"_s, {}), QStringList{u"pdt_8ZkQ1vX0a7LmN2"_s});
    }

    void aMegabyteIsNoTrouble()
    {
        QString many;
        for (int i = 0; i < 100'000; ++i)
            many += QString::number(i) + u'\n';
        QCOMPARE(typedIds(many, {}).size(), 100'000);
        QCOMPARE(typedIds(QString(1'000'000, u'('), {}).size(), 1);
        QCOMPARE(typedIds(QString(300'000, u'"'), {}).size(), 1);
    }

    void theBestGuessComesFirst()
    {
        const QList<Profile> profiles{profile(u"other"_s, u"nobody"_s),
                                      profile(u"one"_s, u"plain"_s, u"https://one.example"_s),
                                      profile(u"two"_s, u"plain"_s, u"https://two.example/base"_s)};
        const auto names = [&](const QString &typed) {
            QStringList found;
            const QList<Guess> all = guesses(typed, profiles, vendors);
            for (const Guess &guess : all)
                found += guess.profile.name;
            return found;
        };
        QCOMPARE(names(u"815"_s), (QStringList{u"one"_s, u"two"_s, u"other"_s}));
        QCOMPARE(names(u"https://two.example/p1"_s), (QStringList{u"two"_s, u"one"_s, u"other"_s}));
        const Guess last = guesses(u"815"_s, profiles, vendors).constLast();
        QCOMPARE(last.recognition.certainty, Recognition::Certainty::Impossible);
        QVERIFY(!last.recognition.why.isEmpty());
    }

    void aVendorWhoseIdsLookLikeThatComesBeforeOnesWhoseIdsLookLikeAnything()
    {
        const VendorList all = allVendors();
        const QList<Profile> profiles{profile(u"anything"_s, u"enos"_s), profile(u"whole numbers"_s, u"superoffice"_s)};
        QCOMPARE(guesses(u"815"_s, profiles, all).constFirst().profile.name, u"whole numbers"_s);
        QCOMPARE(guesses(u"815a"_s, profiles, all).constFirst().profile.name, u"anything"_s);
    }
};

QTEST_GUILESS_MAIN(RecogniseTest)
#include "tst_recognise.moc"
