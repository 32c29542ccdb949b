// SPDX-License-Identifier: Apache-2.0
#include "page/elidedlabel.h"
#include "page/headercard.h"
#include "theme.h"
#include "ui/handmade.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

LookupResult answer()
{
    LookupResult result = Handmade::found();
    result.profile.stage = Profile::Stage::Live;
    result.tookMs = 12;
    return result;
}

} // namespace

/** What stands above a product, and what one can do there. */
class HeaderCardTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        HeaderCard card{Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc())};

        explicit Bench(int width = 1000)
        {
            card.resize(width, 100);
            card.showAnswer(answer(), u"Plain"_s);
            card.show();
        }
        QPushButton *button(const QString &name) const { return card.findChild<QPushButton *>(name); }
    };

private Q_SLOTS:
    void itSaysWhoAnswered();
    void theAgeGrows_data();
    void theAgeGrows();
    void theAgeIsNeverCut_data();
    void theAgeIsNeverCut();
    void theIdIsCopied();
    void buttonsDoWhatTheySay();
    void beforeAnAnswerThereIsNothingToPinOrSave();
    void chipsSayWhatIsNotDocumentedAndWhatChanged();
    void whatIsSoldNoLongerSaysSo_data();
    void whatIsSoldNoLongerSaysSo();
    void narrowButtonsKeepTheirNames();
    void aPictureTakesThePlace();
    void aLowCardCutsNothingInHalf();
};

void HeaderCardTest::itSaysWhoAnswered()
{
    const Bench bench;
    QCOMPARE(bench.card.name(), u"Lamp"_s);
    QCOMPARE(bench.card.findChild<ElidedLabel *>(u"productId"_s)->text(), u"p1"_s);
    QVERIFY2(bench.card.line().startsWith(u"Shop · Plain · answered in 12 ms"_s), qPrintable(bench.card.line()));
    const auto *stage = bench.card.findChild<QWidget *>(u"stage"_s);
    QCOMPARE(stage->accessibleName(), u"Live"_s);
    QVERIFY(stage->isVisible());
}

void HeaderCardTest::theAgeGrows_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("said");
    QTest::newRow("now") << qint64(0) << u", just now"_s;
    QTest::newRow("nearly a minute") << qint64(59) << u", just now"_s;
    QTest::newRow("minutes") << qint64(3 * 60 + 20) << u", 3 min ago"_s;
    QTest::newRow("hours") << qint64(5 * 3'600 + 1) << u", 5 h ago"_s;
    QTest::newRow("days") << qint64(3 * 86'400) << u", on 20 Nov 2026 09:00:00 UTC"_s;
    QTest::newRow("a clock put back") << qint64(-30) << u", just now"_s;
}

void HeaderCardTest::theAgeGrows()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, said);
    Bench bench;
    bench.card.showAge(answer().fetched.addSecs(seconds));
    QVERIFY2(bench.card.line().endsWith(said), qPrintable(bench.card.line()));
}

void HeaderCardTest::theAgeIsNeverCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1'000, 870, 700, 500})
        QTest::addRow("%d pixels", width) << width;
}

void HeaderCardTest::theAgeIsNeverCut()
{
    QFETCH(const int, width);
    LookupResult result = answer();
    result.profile.name = u"A profile whose name says which of the shops it is"_s;
    result.product->id = u"0529002da1b24bc79432071cf412ec13"_s;
    Bench bench(width);
    bench.card.showAnswer(result, u"Plain · o15724268424841"_s);
    bench.card.showAge(result.fetched.addDays(3));
    QCoreApplication::processEvents();
    QCOMPARE(bench.card.width(), width);
    const auto *age = bench.card.findChild<ElidedLabel *>(u"productAge"_s);
    QVERIFY2(age->text().endsWith(u"UTC"_s), qPrintable(age->text()));
    QVERIFY(age->width() >= age->sizeHint().width());
    const QRect place(age->mapTo(&bench.card, QPoint()), age->size());
    QVERIFY(bench.card.rect().contains(place));
    for (const QString &name : {u"refresh"_s, u"export"_s})
        QVERIFY(!bench.button(name)->geometry().intersects(place));
}

void HeaderCardTest::theIdIsCopied()
{
    const Bench bench;
    auto *copy = bench.card.findChild<QToolButton *>(u"copyId"_s);
    QVERIFY(!copy->accessibleName().isEmpty());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"p1"_s);
}

void HeaderCardTest::buttonsDoWhatTheySay()
{
    Bench bench;
    QSignalSpy refresh(&bench.card, &HeaderCard::refreshAsked);
    QSignalSpy pin(&bench.card, &HeaderCard::pinToggled);
    QSignalSpy ticket(&bench.card, &HeaderCard::ticketAsked);
    QSignalSpy save(&bench.card, &HeaderCard::exportAsked);
    for (const QString &name : {u"refresh"_s, u"pin"_s, u"ticket"_s, u"export"_s})
        QTest::mouseClick(bench.button(name), Qt::LeftButton);
    QCOMPARE(refresh.size(), 1);
    QCOMPARE(pin.size(), 1);
    QCOMPARE(pin.constFirst().constFirst().toBool(), true);
    QCOMPARE(ticket.size(), 1);
    QCOMPARE(save.size(), 1);

    bench.card.setPinned(false);
    QCOMPARE(pin.size(), 1); // nobody wished it
    QVERIFY(!bench.button(u"pin"_s)->isChecked());
    bench.card.setAsking(true);
    QVERIFY(!bench.button(u"refresh"_s)->isEnabled());
}

void HeaderCardTest::beforeAnAnswerThereIsNothingToPinOrSave()
{
    Bench bench;
    bench.card.showQuestion(answer().profile, u"Plain"_s, u"p2"_s);
    QCOMPARE(bench.card.name(), u"p2"_s);
    for (const QString &name : {u"pin"_s, u"ticket"_s, u"export"_s})
        QVERIFY(!bench.button(name)->isEnabled());
    QVERIFY(bench.button(u"refresh"_s)->isEnabled());
    QCOMPARE(bench.card.chips(), QStringList());
}

void HeaderCardTest::chipsSayWhatIsNotDocumentedAndWhatChanged()
{
    Bench bench;
    QVERIFY(bench.card.chips().constFirst().contains(u"EUR"_s));
    LookupResult result = answer();
    result.product->sections.append(
        {SectionId::Undocumented, {Handmade::text(u"one"_s, u"1"_s), Handmade::text(u"two"_s, u"2"_s)}});
    bench.card.showAnswer(result, u"Plain"_s);
    QVERIFY2(bench.card.chips().constLast().startsWith(u"2 undocumented"_s),
             qPrintable(bench.card.chips().constLast()));
    bench.card.setChanges(u"3 changes"_s);
    QCOMPARE(bench.card.chips().constLast(), u"3 changes"_s);
    bench.card.showAnswer(answer(), u"Plain"_s);
    QVERIFY2(!bench.card.chips().contains(u"3 changes"_s), "what changed belongs to one answer");
}

void HeaderCardTest::whatIsSoldNoLongerSaysSo_data()
{
    QTest::addColumn<bool>("offered");
    QTest::newRow("offered") << true;
    QTest::newRow("discontinued") << false;
}

void HeaderCardTest::whatIsSoldNoLongerSaysSo()
{
    QFETCH(bool, offered);
    const QString word = offered ? u"Offered"_s : u"Discontinued"_s;
    const QString sent = offered ? u"true"_s : u"false"_s;
    LookupResult result = answer();
    result.profile.stage = Profile::Stage::NotStated; // whose chip has a colour, too
    result.product->sections = {
        {SectionId::Availability,
         {Handmade::field(u"In the assortment"_s, {Kind::Choice, sent, Choice{sent, word}}, {}, Term::Availability)}}};
    Bench bench;
    bench.card.showAnswer(result, u"Plain"_s);
    QCOMPARE(bench.card.chips(), QStringList{word});
    QCoreApplication::processEvents();
    const Theme theme = Theme::of(bench.card.palette());
    const QImage drawn = bench.card.grab().toImage();
    const auto has = [&drawn](const QColor &colour) {
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                if (drawn.pixel(x, y) == colour.rgb())
                    return true;
            }
        }
        return false;
    };
    QCOMPARE(has(theme.bad.ground), !offered);
    QCOMPARE(has(theme.good.ground), offered);
}

void HeaderCardTest::narrowButtonsKeepTheirNames()
{
    Bench bench(1000);
    QVERIFY(!bench.button(u"pin"_s)->text().isEmpty());
    bench.card.resize(500, 100);
    QCoreApplication::processEvents();
    QVERIFY(bench.card.minimumSizeHint().width() <= 500);
    for (const QString &name : {u"refresh"_s, u"pin"_s, u"ticket"_s, u"export"_s}) {
        QVERIFY(bench.button(name)->text().isEmpty());
        QVERIFY(!bench.button(name)->accessibleName().isEmpty());
        QVERIFY(!bench.button(name)->icon().isNull());
        QVERIFY(bench.card.rect().contains(bench.button(name)->geometry()));
    }
    bench.card.resize(1000, 100);
    QVERIFY(!bench.button(u"pin"_s)->text().isEmpty());
}

void HeaderCardTest::aPictureTakesThePlace()
{
    Bench bench;
    QImage red(40, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    const QPoint place(20 + 10, 14 + 30);
    const auto shown = [&bench, place] {
        return bench.card.grab().toImage().pixelColor(place);
    };
    QVERIFY(shown() != QColor(Qt::red));
    bench.card.setPicture(red);
    QCOMPARE(shown(), QColor(Qt::red));
    bench.card.setPicture({});
    QVERIFY(shown() != QColor(Qt::red));
}

void HeaderCardTest::aLowCardCutsNothingInHalf()
{
    Bench bench(440);
    const auto *stage = bench.card.findChild<QWidget *>(u"stage"_s);
    bench.card.resize(440, bench.card.minimumSizeHint().height());
    QCoreApplication::processEvents();
    QVERIFY2(stage->height() >= stage->sizeHint().height(), "test or live is told whole");
    QVERIFY(stage->parentWidget()->rect().contains(stage->geometry()));
}

QTEST_MAIN(HeaderCardTest)
#include "tst_headercard.moc"
