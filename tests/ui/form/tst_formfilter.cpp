// SPDX-License-Identifier: Apache-2.0
#include "form/formfilter.h"
#include "form/formview.h"
#include "form/marks.h"
#include "theme.h"
#include "ui/handmade.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** What is found of a form, and what is left of it. */
class FormFilterTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FormModel model{Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom))};
        FormView view{model};
        FormFilter filter{model};

        explicit Bench(const Product &product = Handmade::product())
        {
            model.setProduct(product);
            view.resize(900, 500);
            view.show();
        }

        void find(const QString &text)
        {
            QSignalSpy found(&filter, &FormFilter::found);
            filter.setText(text);
            QVERIFY(found.wait());
        }
        [[nodiscard]] QStringList labels() const
        {
            QStringList labels;
            for (const QModelIndex &index : view.readingOrder())
                labels.append(index.data().toString());
            return labels;
        }
    };

private Q_SLOTS:
    void whatIsFound_data();
    void whatIsFound();
    void emptyOnesAreFoundToo();
    void secretsAreNotFound();
    void whatRightsHideIsFoundOnceItIsShown();
    void whereItWasFoundIsSaid();
    void clearingBringsTheWholeFormBack();
    void whatWasTypedLastIsShown();
    void anotherProductIsLookedThroughAgain();
    void matchesAreMarked();
    void aNumberIsFoundHoweverItIsTyped_data();
    void aNumberIsFoundHoweverItIsTyped();
    void whatAFoldedSectionHidesIsFound();
    void whatTheRowDoesNotShowIsSaid_data();
    void whatTheRowDoesNotShowIsSaid();
    void oneGoesFromMatchToMatch();
    void aModelStaysSound();
    void aLargeFormIsFilteredWithoutAGap();
};

void FormFilterTest::whatIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("labels");
    QTest::newRow("a label") << u"nam"_s << QStringList{u"Identity"_s, u"Name"_s};
    QTest::newRow("a value, in whatever case")
        << u"LAMP"_s << QStringList{u"Identity"_s, u"Name"_s, u"Pictures and links"_s, u"Page"_s};
    QTest::newRow("a pointer") << u"/size/w"_s << QStringList{u"Extra fields"_s, u"Size"_s, u"Width"_s};
    QTest::newRow("what holds others, with those")
        << u"size"_s << QStringList{u"Extra fields"_s, u"Size"_s, u"Width"_s};
    QTest::newRow("a cell, with its row")
        << u"118.80"_s << QStringList{u"Price"_s, u"Yearly"_s, u"Amount"_s, u"Before"_s};
    QTest::newRow("nothing") << u"no such thing"_s << QStringList();
}

void FormFilterTest::whatIsFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, labels);
    Bench bench;
    bench.find(text);
    QCOMPARE(bench.labels(), labels);
}

void FormFilterTest::emptyOnesAreFoundToo()
{
    Bench bench;
    QVERIFY(!bench.labels().contains(u"Null"_s));
    bench.find(u"null"_s);
    QVERIFY(bench.labels().contains(u"Null"_s));
    QCOMPARE(bench.model.matches()->hits.size(), 1U);
    bench.find(u"not sent"_s);
    QVERIFY2(bench.labels().contains(u"Not sent"_s), "the words for nothing are words");
}

void FormFilterTest::secretsAreNotFound()
{
    Bench bench;
    bench.find(u"hush"_s);
    QCOMPARE(bench.labels(), QStringList());
    bench.find(u"/key"_s);
    QCOMPARE(bench.labels(), (QStringList{u"Identity"_s, u"Key"_s}));
}

void FormFilterTest::whatRightsHideIsFoundOnceItIsShown()
{
    Product product = Handmade::product();
    product.sections[4].fields.first().right = Right::Hidden;
    Bench bench(product);
    bench.find(u"shop.example"_s);
    QCOMPARE(bench.labels(), QStringList());
    QSignalSpy found(&bench.filter, &FormFilter::found);
    bench.model.setHiddenShown(true);
    bench.filter.refresh();
    QVERIFY(found.wait());
    QVERIFY(bench.labels().contains(u"Page"_s));
}

void FormFilterTest::whereItWasFoundIsSaid()
{
    Product product = Handmade::product();
    product.sections.first().fields.first().key = u"vendorsOwnName"_s;
    Bench bench(product);
    bench.find(u"ownname"_s);
    const QModelIndex name = bench.view.readingOrder().at(1);
    QCOMPARE(bench.model.noteText(name), u"vendorsOwnName"_s);
    bench.find(u"lamp"_s);
    QCOMPARE(bench.model.noteText(bench.view.readingOrder().at(1)), QString());
}

void FormFilterTest::clearingBringsTheWholeFormBack()
{
    Bench bench;
    const QStringList whole = bench.labels();
    bench.find(u"width"_s);
    bench.view.setCurrentIndex(bench.view.readingOrder().constLast());
    bench.find({});
    QCOMPARE(bench.labels(), whole);
    QVERIFY2(bench.view.currentIndex().data().toString() == u"Width"_s, "what was looked for stays chosen");
}

void FormFilterTest::whatWasTypedLastIsShown()
{
    Bench bench;
    QSignalSpy found(&bench.filter, &FormFilter::found);
    for (const QString &text : {u"n"_s, u"na"_s, u"nam"_s, u"widt"_s})
        bench.filter.setText(text);
    QTRY_COMPARE(bench.labels(), (QStringList{u"Extra fields"_s, u"Size"_s, u"Width"_s}));
    QTest::qWait(20);
    QCOMPARE(bench.labels(), (QStringList{u"Extra fields"_s, u"Size"_s, u"Width"_s}));
    QCOMPARE(found.size(), 1);
}

void FormFilterTest::anotherProductIsLookedThroughAgain()
{
    Bench bench;
    bench.find(u"width"_s);
    QSignalSpy found(&bench.filter, &FormFilter::found);
    bench.model.setProduct(
        Handmade::product({Handmade::text(u"Other width"_s, u"5"_s), Handmade::text(u"A"_s, u"B"_s)}));
    bench.filter.refresh();
    QVERIFY(found.wait());
    QCOMPARE(bench.labels(), (QStringList{u"Identity"_s, u"Other width"_s}));
}

void FormFilterTest::matchesAreMarked()
{
    const auto marks = marksIn(u"A lamp, a LAMP"_s, u"lamp"_s, Qt::yellow);
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks.at(1).start, 10);
    QVERIFY(marksIn(u"A lamp"_s, QString(), Qt::yellow).isEmpty());

    Bench bench(Handmade::product({Handmade::text(u"Label"_s, u"mmm"_s)}));
    const auto ground = [&bench](const QString &text) {
        bench.find(text);
        const QRect row = bench.view.visualRect(bench.view.readingOrder().constLast());
        const QImage drawn = bench.view.viewport()->grab(row).toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < drawn.width(); ++x)
            colours.insert(drawn.pixel(x, drawn.height() / 2 - 4));
        return colours.contains(Theme::of(bench.view.palette()).warn.ground.rgb());
    };
    QVERIFY2(ground(u"mmm"_s), "in the value");
    QVERIFY2(ground(u"label"_s), "in the label");
    bench.find({});
    QVERIFY(!bench.model.matches());
}

void FormFilterTest::aNumberIsFoundHoweverItIsTyped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    const QLocale english(u"en_GB"_s);
    const QLocale german(u"de_DE"_s);
    const QLocale french(u"fr_FR"_s);
    QTest::newRow("as it is shown") << english << u"1,234.50"_s << true;
    QTest::newRow("as it was sent") << english << u"1234.5"_s << true;
    QTest::newRow("without groups") << english << u"1234.50"_s << true;
    QTest::newRow("with the currency") << english << u"eur 1234.50"_s << true;
    QTest::newRow("German, as it is shown") << german << u"1.234,50"_s << true;
    QTest::newRow("German, without groups") << german << u"1234,5"_s << true;
    QTest::newRow("German, as it was sent") << german << u"1234.5"_s << true;
    QTest::newRow("French, with the blank of the keyboard") << french << u"1 234,50"_s << true;
    QTest::newRow("another") << english << u"1,235"_s << false;
    QTest::newRow("no group") << english << u"12,34.5"_s << false;
}

void FormFilterTest::aNumberIsFoundHoweverItIsTyped()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const FormIndex index(Handmade::product({Handmade::offer(u"Yearly"_s, u"1234.5"_s)}), Vitrine::Display(locale));
    const FormMatches matches = index.find(typed, false);
    QCOMPARE(matches.hits.size(), found ? 1U : 0U);
    for (const auto &[field, where] : matches.elsewhere)
        QVERIFY2(!marksIn(where, matches.markedIn(where), Qt::yellow).isEmpty(), qPrintable(where));
}

void FormFilterTest::whatAFoldedSectionHidesIsFound()
{
    Bench bench;
    bench.view.setSectionFolded(SectionId::ExtraFields, true);
    QVERIFY(!bench.labels().contains(u"Width"_s));
    bench.find(u"width"_s);
    QVERIFY2(bench.labels().contains(u"Width"_s), "the section opens for what was found in it");
    QVERIFY2(bench.view.foldedSections().contains(int(SectionId::ExtraFields)), "but is remembered as folded");
    bench.find({});
    QVERIFY(!bench.labels().contains(u"Width"_s));
    bench.find(u"width"_s);
    bench.view.setCurrentIndex(bench.view.readingOrder().constLast());
    bench.find({});
    QVERIFY2(bench.labels().contains(u"Width"_s), "what was chosen stays in sight");
}

void FormFilterTest::whatTheRowDoesNotShowIsSaid_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("at the beginning") << u"chapter 1 "_s << QString();
    QTest::newRow("far below") << u"chapter 19"_s << u"Chapter 19"_s;
    QTest::newRow("another language") << u"stunde"_s << u"Stunde"_s;
    QTest::newRow("the person's language") << u"hour"_s << QString();
}

void FormFilterTest::whatTheRowDoesNotShowIsSaid()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    QStringList chapters;
    for (int i = 1; i <= 30; ++i)
        chapters.append(u"Chapter %1 of it"_s.arg(i));
    const QList<LanguageText> languages{{u"en"_s, u"An hour"_s}, {u"de"_s, u"Eine Stunde"_s}};
    Bench bench(Handmade::product({Handmade::text(u"Book"_s, chapters.join(u'\n')),
                                   Handmade::field(u"Unit"_s, {Kind::LanguageTexts, QString(), languages})}));
    bench.find(typed);
    QCOMPARE(bench.model.matches()->hits.size(), 1U);
    const QString note = bench.model.noteText(bench.view.readingOrder().constLast());
    QVERIFY2(said.isEmpty() ? note.isEmpty() : note.contains(said), qPrintable(note));
}

void FormFilterTest::oneGoesFromMatchToMatch()
{
    Bench bench;
    bench.find(u"lamp"_s);
    const auto next = [&bench](int by) {
        bench.view.goToMatch(by);
        return bench.view.currentIndex().data().toString();
    };
    QCOMPARE(next(1), u"Name"_s);
    QCOMPARE(next(1), u"Page"_s);
    QVERIFY2(next(1) == u"Name"_s, "after the last comes the first");
    QCOMPARE(next(-1), u"Page"_s);
    bench.find(u"119"_s);
    bench.find(u"118.80"_s);
    QVERIFY2(next(1) == u"Before"_s, "a cell of the price table");
    bench.find(u"node_7"_s);
    QVERIFY2(next(1) == u"Stage id"_s, "what stands below a step");
}

void FormFilterTest::aModelStaysSound()
{
    Bench bench;
    const QAbstractItemModelTester tester(&bench.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const QString &text : {u"a"_s, u"width"_s, u"none of it"_s, QString()})
        bench.find(text);
    QCOMPARE(bench.model.rowCount(), 6);
}

void FormFilterTest::aLargeFormIsFilteredWithoutAGap()
{
    QList<Field> fields;
    for (int i = 0; i < 100'000; ++i)
        fields.append(Handmade::text(u"Field %1"_s.arg(i), u"value %1"_s.arg(i * 7)));
    Bench bench(Handmade::product(fields));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.view.isPlacing(), 60'000);

    qint64 longest = 0;
    QElapsedTimer beat;
    beat.start();
    QTimer heart;
    connect(&heart, &QTimer::timeout, &bench.filter, [&] {
        longest = qMax(longest, beat.restart());
    });
    heart.start(1);
    QSignalSpy found(&bench.filter, &FormFilter::found);
    const auto type = [&](const QString &text) {
        const auto before = found.size();
        beat.restart();
        bench.filter.setText(text);
        QTRY_VERIFY_WITH_TIMEOUT(found.size() > before && !bench.view.isPlacing(), 60'000);
    };
    type(u"field"_s); // all of them
    QCOMPARE(bench.model.matches()->hits.size(), 100'000U);
    type(u"field 9999"_s);
    QCOMPARE(bench.model.matches()->hits.size(), 11U);
    type({});
    // Looking through all of it takes many times as long, and this may be a slow machine with a build for debugging.
    QVERIFY2(longest < 400, qPrintable(u"%1 ms without an event"_s.arg(longest)));
}

QTEST_MAIN(FormFilterTest)
#include "tst_formfilter.moc"
