// SPDX-License-Identifier: Apache-2.0
#include "clipboard.h"
#include "form/formview.h"
#include "ui/handmade.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** A product in the form: what stands there, where, and what the keyboard does with it. */
class FormTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FormModel model{Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom))};
        FormView view{model};

        explicit Bench(const Product &product = Handmade::product(), QSize size = {900, 500})
        {
            view.resize(size);
            model.setProduct(product);
            view.show();
            view.activateWindow();
            view.setFocus();
            QCoreApplication::processEvents();
        }

        [[nodiscard]] QModelIndex find(const QString &label) const
        {
            for (const QModelIndex &index : view.readingOrder()) {
                if (index.data().toString() == label)
                    return index;
            }
            return {};
        }
        [[nodiscard]] QString value(const QString &label) const
        {
            return find(label).siblingAtColumn(FormModel::Value).data().toString();
        }
        void choose(const QString &label) { view.setCurrentIndex(find(label)); }
    };

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void aModelIsSound_data();
    void aModelIsSound();
    void emptyFieldsAreHiddenUntilAskedFor();
    void everyKindOfNothingHasItsWords();
    void blanksAreSaidAndCopiedAsTheyAre();
    void aSecretIsDotsUntilRevealed();
    void aRevealedSecretHidesWhenTheWindowIsLeft();
    void aRevealedSecretHidesAfterAWhile();
    void whatBelongsToASecretIsDots();
    void whatRightsHideIsShownWhenAskedFor();
    void whatIsCopied_data();
    void whatIsCopied();
    void aSecretOnTheClipboardIsMarkedAndLeaves();
    void variantsShareColumns();
    void whatSaysNothingNewIsCountedWithTheEmpty();
    void recordsOfAListAreATable();
    void unlikeRecordsAreRows();
    void aNoteOfACellStandsBelowItsRow();
    void aNarrowTableKeepsItsCells();
    void stepsWrap();
    void idsOfStepsStandThereWhole();
    void onePriceIsARow();
    void oneVariantIsNotCountedWhereItIsARow();
    void aDateSaysHowLongAgo_data();
    void aDateSaysHowLongAgo();
    void theAgeOfADateIsShownButNotCopied();
    void whatARowOffersCoversNothing();
    void theKeyboardReachesEverything();
    void aFoldedSectionShowsItsHeadingOnly();
    void hostileTextStandsAsItIs_data();
    void hostileTextStandsAsItIs();
    void aLongValueUnfolds();
    void aMeaningLongerThanItsWordHasItsRoom();
    void aLongLabelStandsThereWhole();
    void aFormOfManyFieldsIsPlaced();
    void whatIsReadStaysWhenAllIsPlacedAnew();
    void rightToLeftIsMirrored();
    void aMenuOffersEveryCopy();
    void aScreenReaderHearsLabelAndValue();
    void severalRowsAreCopiedALineEach();
    void everythingIsChosenAtOnce();
    void otherLanguagesAreOneKeyAway();
    void theViewsOwnActionsAreInTheMenu();
    void whatIsNotForCustomersSaysSo();
};

void FormTest::aModelIsSound_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("a product") << true;
    QTest::newRow("nothing") << false;
}

void FormTest::aModelIsSound()
{
    QFETCH(bool, full);
    FormModel model{Vitrine::Display(QLocale::c())};
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProduct(full ? Handmade::product() : Product());
    model.setEmptyShown(true);
    model.setEmptyShown(false);
    QCOMPARE(model.rowCount(), full ? 6 : 0);
}

void FormTest::emptyFieldsAreHiddenUntilAskedFor()
{
    Bench bench;
    QVERIFY(!bench.find(u"Null"_s).isValid());
    QVERIFY2(bench.find(u"Margin"_s).isValid(), "what rights hide is said");
    QVERIFY2(bench.find(u"Currency"_s).isValid(), "a note is said");
    QCOMPARE(bench.model.emptyCount(), 4);
    const int before = bench.model.fieldCount();

    bench.model.setEmptyShown(true);
    QVERIFY(bench.find(u"Null"_s).isValid());
    QCOMPARE(bench.model.fieldCount(), before + 4);
}

void FormTest::everyKindOfNothingHasItsWords()
{
    Bench bench;
    bench.model.setEmptyShown(true);
    QSet<QString> words;
    for (const QString &label : {u"Not sent"_s, u"Null"_s, u"Empty"_s, u"Not offered"_s, u"Margin"_s})
        words.insert(bench.value(label));
    QCOMPARE(words.size(), 5);
    QVERIFY(!words.contains(QString()));
}

void FormTest::blanksAreSaidAndCopiedAsTheyAre()
{
    const QString sent = u" \u00a0 "_s;
    Bench bench(Handmade::product({Handmade::text(u"Extra"_s, sent), Handmade::text(u"Name"_s, u"Lamp"_s)}));
    QCOMPARE(bench.value(u"Extra"_s), u"only blanks"_s);
    bench.choose(u"Extra"_s);
    bench.view.copy(RowPart::Value);
    QCOMPARE(clipboard(), sent);
}

void FormTest::aSecretIsDotsUntilRevealed()
{
    Bench bench;
    QCOMPARE(bench.value(u"Key"_s), maskedSecret.toString());
    bench.choose(u"Key"_s);
    QCOMPARE(sentText(bench.model, bench.view.currentIndex()), maskedSecret.toString());

    QTest::keyClick(&bench.view, Qt::Key_Space);
    QCOMPARE(bench.value(u"Key"_s), u"hush-hush"_s);
    QTest::keyClick(&bench.view, Qt::Key_Space);
    QCOMPARE(bench.value(u"Key"_s), maskedSecret.toString());
}

void FormTest::aRevealedSecretHidesWhenTheWindowIsLeft()
{
    Bench bench;
    bench.choose(u"Key"_s);
    bench.view.toggleSecret();
    QCOMPARE(bench.value(u"Key"_s), u"hush-hush"_s);
    QEvent left(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&bench.view, &left);
    QCOMPARE(bench.value(u"Key"_s), maskedSecret.toString());
}

void FormTest::aRevealedSecretHidesAfterAWhile()
{
    Bench bench;
    bench.view.setRevealTime(std::chrono::milliseconds(1));
    bench.choose(u"Key"_s);
    QTest::keyClick(&bench.view, Qt::Key_Space);
    QCOMPARE(bench.value(u"Key"_s), u"hush-hush"_s);
    QTRY_COMPARE(bench.value(u"Key"_s), maskedSecret.toString());
    QVERIFY2(!bench.model.isRevealed(bench.find(u"Key"_s)), "and may be revealed again");
}

void FormTest::whatBelongsToASecretIsDots()
{
    Product product = Handmade::product();
    Field again = product.sections.first().fields.at(1);
    again.label = u"Key again"_s;
    again.value = Value::ofText(u"hush-hush"_s);
    Field group = Handmade::field(u"Delivery"_s, {.kind = Kind::Map, .meaning = std::monostate(), .secret = true},
                                  {Handmade::text(u"Inner"_s, u"hush-inner"_s)});
    product.sections.first().fields += {again, group};
    Bench bench(product);
    for (const QString &label : {u"Key again"_s, u"Inner"_s}) {
        QCOMPARE(bench.value(label), maskedSecret.toString());
        bench.choose(label);
        bench.view.copy(RowPart::LabelAndValue);
        QVERIFY(!clipboard().contains(u"hush"_s));
        QVERIFY(!sentText(bench.model, bench.view.currentIndex()).contains(u"hush"_s));
        bench.view.toggleSecret();
        QVERIFY(bench.value(label).startsWith(u"hush-"_s));
    }
}

void FormTest::whatRightsHideIsShownWhenAskedFor()
{
    Product product = Handmade::product();
    Field &page = product.sections[product.sections.size() - 2].fields.first();
    page.right = Right::Hidden;
    page.note = u"Not yet"_s;
    Field size = Handmade::field(u"Rate"_s, Value::ofText(u"25"_s));
    size.right = Right::ReadOnly;
    product.sections.first().fields.append(size);
    Bench bench(product);
    QCOMPARE(bench.value(u"Page"_s), u"hidden by your rights"_s);
    QCOMPARE(bench.model.hiddenCount(), 1);
    QCOMPARE(bench.model.noteText(bench.find(u"Page"_s)), u"Not yet"_s);
    QCOMPARE(bench.model.noteText(bench.find(u"Rate"_s)), u"read-only"_s);
    bench.choose(u"Page"_s);
    for (const RowPart part : {RowPart::Value, RowPart::Sent, RowPart::LabelAndValue, RowPart::Markdown}) {
        bench.view.copy(part);
        QVERIFY(!clipboard().contains(u"shop"_s));
    }
    QVERIFY(!sentText(bench.model, bench.view.currentIndex()).contains(u"shop"_s));

    bench.model.setHiddenShown(true);
    QCOMPARE(bench.value(u"Page"_s), u"https://shop.example/lamp"_s);
    QCOMPARE(bench.model.noteText(bench.find(u"Page"_s)), u"hidden by your rights · Not yet"_s);
}

void FormTest::whatIsCopied_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<RowPart>("part");
    QTest::addColumn<QString>("copied");
    QTest::newRow("value") << u"Name"_s << RowPart::Value << u"Lamp"_s;
    QTest::newRow("sent") << u"Width"_s << RowPart::Sent << u"4"_s;
    QTest::newRow("label and value") << u"Name"_s << RowPart::LabelAndValue << u"Name: Lamp"_s;
    QTest::newRow("pointer") << u"Width"_s << RowPart::Pointer << u"/size/width"_s;
    QTest::newRow("markdown") << u"Name"_s << RowPart::Markdown << u"| Name | Lamp |"_s;
    QTest::newRow("secret") << u"Key"_s << RowPart::Value << u"hush-hush"_s;
    QTest::newRow("secret in a row") << u"Key"_s << RowPart::LabelAndValue << u"Key: ••••••"_s;
    QTest::newRow("secret in Markdown") << u"Key"_s << RowPart::Markdown << u"| Key | •••••• |"_s;
    QTest::newRow("cell of a table") << u"Before"_s << RowPart::Sent << u"118.80"_s;
}

void FormTest::whatIsCopied()
{
    QFETCH(QString, label);
    QFETCH(RowPart, part);
    QFETCH(QString, copied);
    Bench bench;
    bench.choose(label);
    bench.view.copy(part);
    QCOMPARE(clipboard(), copied);
}

void FormTest::aSecretOnTheClipboardIsMarkedAndLeaves()
{
    Bench bench;
    bench.choose(u"Key"_s);
    QTest::keyClick(&bench.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard(), u"hush-hush"_s);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);

    copyToClipboard(u"hush"_s, true, std::chrono::milliseconds(1));
    QTRY_COMPARE(clipboard(), QString());

    copyToClipboard(u"hush"_s, true, std::chrono::milliseconds(1));
    copyToClipboard(u"mine"_s, false);
    QTest::qWait(20);
    QVERIFY2(clipboard() == u"mine"_s, "what somebody else copied since stays");
}

void FormTest::variantsShareColumns()
{
    Bench bench;
    const QModelIndex monthly = bench.find(u"Monthly"_s);
    const QModelIndex yearly = bench.find(u"Yearly"_s);
    const QRect first = bench.view.visualRect(bench.model.index(0, 0, monthly));
    const QRect second = bench.view.visualRect(bench.model.index(0, 0, yearly));
    const QRect before = bench.view.visualRect(bench.model.index(1, 0, yearly));
    QCOMPARE(first.left(), second.left());
    QCOMPARE(first.width(), second.width());
    QVERIFY(second.top() > first.top());
    QCOMPARE(bench.view.visualRect(yearly).top(), second.top());
    QVERIFY2(before.left() > second.right(), "the second price has a column of its own");
    QVERIFY(!bench.view.visualRect(yearly).intersects(second));
}

void FormTest::whatSaysNothingNewIsCountedWithTheEmpty()
{
    const auto flag = [](const QString &label, bool set) {
        return Handmade::field(label, {Kind::Flag, set ? u"true"_s : u"false"_s, set});
    };
    Field offer = Handmade::offer(u"Price"_s, u"9.90"_s);
    offer.fields +=
        {Handmade::field(u"Variant"_s, {Kind::Choice, u"sub"_s, Choice{u"sub"_s, u"Recurring"_s}}),
         Handmade::field(u"Discount"_s, {Kind::Percent, u"0"_s, *Decimal::parse(u"0"_s)}, {}, Term::Discount),
         Handmade::field(u"Currency"_s, Value::ofText(u"EUR"_s), {}, Term::PriceCurrency), flag(u"Parity"_s, false),
         flag(u"Optional"_s, true)};
    Bench bench(Handmade::product({offer, flag(u"Recurring"_s, true)}));
    for (const QString &label : {u"Discount"_s, u"Currency"_s, u"Parity"_s, u"Recurring"_s})
        QVERIFY2(!bench.find(label).isValid(), qPrintable(label));
    QVERIFY(bench.find(u"Optional"_s).isValid());
    QCOMPARE(bench.model.emptyCount(), 4);
    bench.model.setEmptyShown(true);
    for (const QString &label : {u"Discount"_s, u"Currency"_s, u"Parity"_s, u"Recurring"_s})
        QVERIFY2(bench.find(label).isValid(), qPrintable(label));

    offer.fields[2].value = {Kind::Percent, u"10"_s, *Decimal::parse(u"10"_s)};
    offer.fields[3].value.text = u"USD"_s;
    offer.fields[4].note = u"Not offered yet"_s;
    const Bench other(Handmade::product({offer}));
    for (const QString &label : {u"Discount"_s, u"Currency"_s, u"Parity"_s})
        QVERIFY2(other.find(label).isValid(), qPrintable(label));
}

void FormTest::recordsOfAListAreATable()
{
    const auto meter = [](const QString &name, const QString &price) {
        return Handmade::field(name, {.kind = Kind::Map, .meaning = std::monostate()},
                               {Handmade::text(u"Title"_s, name), Handmade::money(u"Each"_s, price, Term::Price),
                                Handmade::text(u"Unit"_s, u"tile"_s),
                                Handmade::field(u"Page"_s, Value::ofText(u"https://shop.example/"_s, Kind::Link))});
    };
    const Bench bench(
        Handmade::product({Handmade::field(u"Meters"_s, {.kind = Kind::Map, .meaning = std::monostate()},
                                           {meter(u"Tiles"_s, u"0.10"_s), meter(u"Traffic"_s, u"2.00"_s)})}));
    QList<QRect> names;
    QList<QRect> prices;
    QList<QRect> pages;
    for (const QModelIndex &index : bench.view.readingOrder()) {
        const QString label = index.data().toString();
        QVERIFY2(label != u"Tiles"_s, "the name stands there once");
        if (label == u"Title"_s)
            names.append(bench.view.visualRect(index));
        if (label == u"Each"_s)
            prices.append(bench.view.visualRect(index));
        if (label == u"Page"_s)
            pages.append(bench.view.visualRect(index));
    }
    QCOMPARE(prices.size(), 2);
    QCOMPARE(prices.at(0).left(), prices.at(1).left());
    QCOMPARE(names.at(0).top(), prices.at(0).top());
    QVERIFY2(pages.at(0).top() > prices.at(0).bottom() - 1 && pages.at(0).bottom() < prices.at(1).top() + 1,
             "what can be opened stands below");
}

void FormTest::unlikeRecordsAreRows()
{
    const auto record = [](const QString &name, const QList<Field> &fields) {
        return Handmade::field(name, {.kind = Kind::Map, .meaning = std::monostate()}, fields);
    };
    const Bench bench(Handmade::product({record(
        u"Things"_s, {record(u"One"_s, {Handmade::text(u"Colour"_s, u"red"_s), Handmade::text(u"Size"_s, u"4"_s)}),
                      record(u"Two"_s, {Handmade::text(u"Weight"_s, u"5"_s), Handmade::text(u"Size"_s, u"4"_s)})})}));
    QVERIFY(bench.view.visualRect(bench.find(u"Colour"_s)).top() > bench.view.visualRect(bench.find(u"One"_s)).top());
}

void FormTest::aNoteOfACellStandsBelowItsRow()
{
    Field offer = Handmade::offer(u"Monthly"_s, u"9.90"_s);
    offer.fields.first().note = u"The vendor contradicts itself"_s;
    const Bench bench(Handmade::product({offer, Handmade::offer(u"Yearly"_s, u"99.00"_s)}));
    const QRect first = bench.view.visualRect(bench.find(u"Monthly"_s));
    const QRect second = bench.view.visualRect(bench.find(u"Yearly"_s));
    QVERIFY2(second.top() > first.bottom() + 5, "there is room for the note");
    QVERIFY2(!bench.view.indexAt(QPoint(first.left() + 5, first.bottom() + 6)).isValid(),
             "the note itself cannot be chosen");
}

void FormTest::aNarrowTableKeepsItsCells()
{
    QList<Field> cells;
    for (int i = 0; i < 30; ++i)
        cells.append(Handmade::text(u"Property %1"_s.arg(i), u"a value of some length %1"_s.arg(i)));
    const Field offer =
        Handmade::field(u"Rich"_s, {.kind = Kind::Map, .meaning = std::monostate()}, cells, Term::Offer);
    const Bench bench(Handmade::product({offer}), {420, 600});
    for (int i = 0; i < 30; ++i) {
        const QRect rect = bench.view.visualRect(bench.find(u"Property %1"_s.arg(i)));
        QVERIFY(rect.isValid());
        QVERIFY(rect.left() >= 0);
        QVERIFY(rect.right() < bench.view.viewport()->width());
    }
}

void FormTest::stepsWrap()
{
    const Bench bench(Handmade::product(), {620, 500});
    QSet<int> lines;
    for (int i = 1; i <= 12; ++i) {
        const QRect rect = bench.view.visualRect(bench.find(QString::number(i)));
        QVERIFY(rect.isValid());
        QVERIFY(rect.right() < bench.view.viewport()->width());
        lines.insert(rect.top());
    }
    QVERIFY(lines.size() > 1);
    QVERIFY(lines.size() < 12);
    QVERIFY(!bench.value(u"4"_s).isEmpty());
    QVERIFY2(bench.value(u"4"_s) != bench.value(u"5"_s), "a state is said in words");
}

void FormTest::idsOfStepsStandThereWhole()
{
    Field step = Handmade::step(u"Ordered"_s, StepState::State::Closed);
    step.fields = {Handmade::field(u"Stage id"_s, Value::ofText(u"node_1669006551533"_s, Kind::Identifier))};
    Product product;
    product.sections = {{SectionId::Workflow, {step, step, step}}};
    Bench bench(product);
    const QModelIndex id = bench.find(u"Stage id"_s);
    QCOMPARE(FormLayout::detailText(id), u"node_1669006551533"_s);
    const FormMetrics metrics(bench.view.font());
    const int needed = QFontMetrics(metrics.small).horizontalAdvance(FormLayout::detailText(id));
    QVERIFY2(bench.view.visualRect(id).width() > needed, "beside three steps there is room");
    Bench narrow(product, {260, 500});
    const QRect cut = narrow.view.visualRect(narrow.find(u"Stage id"_s));
    QVERIFY2(cut.width() > needed || cut.height() > 2 * metrics.smallLine, "else on two lines");
}

void FormTest::onePriceIsARow()
{
    const auto offer = [](const QString &label) {
        return Handmade::field(label, {.kind = Kind::Map, .meaning = std::monostate()},
                               {Handmade::money(u"Current price"_s, u"475"_s, Term::Price)}, Term::Offer);
    };
    Bench one(Handmade::product({offer(u"Current price"_s)}));
    QCOMPARE(one.view.readingOrder().size(), 2);
    QCOMPARE(one.value(u"Current price"_s), u"EUR 475.00"_s);
    Bench named(Handmade::product({offer(u"Monthly"_s)}));
    QVERIFY2(named.find(u"Monthly"_s).isValid(), "a variant's own name is not lost");
}

void FormTest::oneVariantIsNotCountedWhereItIsARow()
{
    const auto count = [](const Field &offer) {
        const Bench bench(Handmade::product({offer}));
        return bench.model.index(0, FormModel::Value).data().toString();
    };
    QCOMPARE(count(Handmade::offer(u"Amount"_s, u"9.90"_s)), QString());
    QVERIFY(!count(Handmade::offer(u"Amount"_s, u"9.90"_s, u"11.00"_s)).isEmpty());
}

void FormTest::aDateSaysHowLongAgo_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("said"); ///< the number and the word it begins with
    const QDateTime now({2026, 11, 20}, {9, 0}, Qt::UTC);
    QTest::newRow("minutes") << now.addSecs(-125) << u"2 minute"_s;
    QTest::newRow("hours") << now.addSecs(-5 * 3'600) << u"5 hour"_s;
    QTest::newRow("days") << now.addDays(-8) << u"8 day"_s;
    QTest::newRow("months") << now.addMonths(-14) << u"14 month"_s;
    QTest::newRow("years") << QDateTime({2023, 11, 7}, {5, 31, 56}, Qt::UTC) << u"3 year"_s;
    QTest::newRow("years to the day") << now.addYears(-3) << u"3 year"_s;
    QTest::newRow("ahead") << now.addDays(8) << u"in 8 day"_s;
    QTest::newRow("never") << QDateTime() << QString();
}

void FormTest::aDateSaysHowLongAgo()
{
    QFETCH(const QDateTime, at);
    QFETCH(const QString, said);
    const QDateTime now({2026, 11, 20}, {9, 0}, Qt::UTC);
    const QString age = ageOf({at, true}, now);
    QVERIFY2(said.isEmpty() ? age.isEmpty() : age.startsWith(said), qPrintable(age));
    QCOMPARE(age.endsWith(u"ago"_s), at.isValid() && at <= now);
    const bool isLong = at.isValid() && qAbs(at.secsTo(now)) >= 2 * 86'400;
    QVERIFY2(ageOf({at, false}, now).isEmpty() != isLong, "without a zone hours mean nothing");
}

void FormTest::theAgeOfADateIsShownButNotCopied()
{
    const QDateTime at({2023, 11, 7}, {5, 31, 56}, Qt::UTC);
    Bench bench(Handmade::product({Handmade::field(u"Created"_s, {Kind::Instant, u"then"_s, Instant{at, true}})}));
    const QString spoken = bench.find(u"Created"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"2023"_s) && spoken.contains(u"ago"_s), qPrintable(spoken));
    bench.choose(u"Created"_s);
    bench.view.copy(RowPart::Value);
    QVERIFY2(clipboard().contains(u"2023"_s) && !clipboard().contains(u"ago"_s), qPrintable(clipboard()));
}

void FormTest::whatARowOffersCoversNothing()
{
    const QString text = u"https://shop.example/"_s + u"a long way to a lamp/"_s.repeated(20).replace(u' ', u'-');
    Bench bench(Handmade::product({Handmade::field(u"Page"_s, Value::ofText(text, Kind::Link)),
                                   Handmade::text(u"Text"_s, u"many words and more "_s.repeated(100))}));
    for (const QString &label : {u"Page"_s, u"Text"_s}) {
        bench.choose(label);
        FormBox box{.role = FormBox::Role::Row, .index = bench.find(label)};
        FormOption option;
        option.rect = bench.view.visualRect(bench.find(label));
        option.folded = true;
        const FormMetrics metrics(bench.view.font());
        box.labelWidth = metrics.line * 15;
        option.box = &box;
        const auto *delegate = qobject_cast<const FormDelegate *>(bench.view.itemDelegate());
        const QRect value = delegate->valueRect(option);
        const auto offered = delegate->actions(option, box.index);
        QVERIFY(offered.size() >= 2);
        for (const RowAction &action : offered) {
            QVERIFY(option.rect.contains(action.rect));
            if (action.what == RowAction::What::Unfold)
                QVERIFY2(action.text.contains(u"more character"_s), qPrintable(action.text));
            else
                QVERIFY2(!value.intersects(action.rect), qPrintable(action.text));
        }
    }
}

void FormTest::theKeyboardReachesEverything()
{
    Bench bench;
    QTest::keyClick(&bench.view, Qt::Key_Home);
    QModelIndexList walked{bench.view.currentIndex()};
    for (;;) {
        QTest::keyClick(&bench.view, Qt::Key_Right);
        if (bench.view.currentIndex() == walked.constLast())
            break;
        walked.append(bench.view.currentIndex());
    }
    QCOMPARE(walked, bench.view.readingOrder());

    QTest::keyClick(&bench.view, Qt::Key_Home);
    int steps = 0;
    int top = -1;
    while (bench.view.currentIndex() != walked.constLast() && steps++ < 200) {
        const QModelIndex before = bench.view.currentIndex();
        QTest::keyClick(&bench.view, Qt::Key_Down);
        if (bench.view.currentIndex() == before)
            break;
        const int now =
            bench.view.visualRect(bench.view.currentIndex()).top() + bench.view.verticalScrollBar()->value();
        QVERIFY2(now > top, "Down goes down");
        top = now;
        QVERIFY2(bench.view.viewport()->rect().intersects(bench.view.visualRect(bench.view.currentIndex())),
                 "what is chosen is seen");
    }
    QCOMPARE(bench.view.currentIndex(), walked.constLast());
}

void FormTest::aFoldedSectionShowsItsHeadingOnly()
{
    Bench bench;
    const qsizetype before = bench.view.readingOrder().size();
    bench.view.setCurrentIndex(bench.model.index(0, 0));
    QTest::keyClick(&bench.view, Qt::Key_Space);
    QCOMPARE(bench.view.readingOrder().size(), before - 2);
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QCOMPARE(bench.view.readingOrder().size(), before);
}

void FormTest::hostileTextStandsAsItIs_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("shown");
    const QString tables = u"<table><tr><td>"_s.repeated(18);
    QTest::newRow("nested tables") << tables << tables;
    QTest::newRow("picture") << u"<img src='/a/fifo'>"_s << u"<img src='/a/fifo'>"_s;
    QTest::newRow("markup") << u"<b>free</b> &amp; &#x41;"_s << u"<b>free</b> &amp; &#x41;"_s;
    QTest::newRow("direction") << u"gpj\u202Eexe"_s << u"gpj\\u202Eexe"_s;
    QTest::newRow("control") << u"a\u0007b"_s << u"a\\u0007b"_s;
    QTest::newRow("Arabic stays") << u"مصباح"_s << u"مصباح"_s;
}

void FormTest::hostileTextStandsAsItIs()
{
    QFETCH(QString, sent);
    QFETCH(QString, shown);
    Bench bench(Handmade::product({Handmade::text(sent, sent)}));
    const QModelIndex row = bench.model.index(0, 0, bench.model.index(0, 0));
    QCOMPARE(row.siblingAtColumn(FormModel::Value).data().toString(), shown);
    QCOMPARE(row.data().toString(), shown);
    QVERIFY(!bench.view.grab().isNull());
    bench.view.setCurrentIndex(row);
    bench.view.copy(RowPart::Value);
    QVERIFY2(clipboard() == sent, "what is copied is what was sent");
}

void FormTest::aLongValueUnfolds()
{
    const QString text = u"A long text about a lamp. "_s.repeated(150);
    Bench bench(Handmade::product({Handmade::text(u"About"_s, text)}));
    bench.choose(u"About"_s);
    const int folded = bench.view.visualRect(bench.view.currentIndex()).height();
    QVERIFY(folded < 250);
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QVERIFY(bench.view.visualRect(bench.view.currentIndex()).height() > folded * 2);
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QCOMPARE(bench.view.visualRect(bench.view.currentIndex()).height(), folded);

    Bench book(Handmade::product({Handmade::text(u"About"_s, text.repeated(100))}));
    QSignalSpy wanted(&book.view, &FormView::wholeWanted);
    book.choose(u"About"_s);
    const int height = book.view.visualRect(book.view.currentIndex()).height();
    QTest::keyClick(&book.view, Qt::Key_Return);
    QVERIFY2(wanted.size() == 1, "what is longer than a form is read elsewhere");
    QCOMPARE(book.view.visualRect(book.view.currentIndex()).height(), height);
}

void FormTest::aMeaningLongerThanItsWordHasItsRoom()
{
    const auto mask = [](const QString &meaning) {
        return Handmade::field(u"Mask"_s, {Kind::Choice, u"255"_s, Choice{u"255"_s, meaning}});
    };
    const QString rights = u"may be read, may be changed, may be added, may be deleted, "_s;
    const auto height = [&mask](const QString &meaning) {
        const Bench bench(Handmade::product({mask(meaning)}), {600, 500});
        return bench.view.visualRect(bench.find(u"Mask"_s)).height();
    };
    QVERIFY(height(rights) > height(u"all"_s));
    const int folded = height(rights.repeated(20));
    QVERIFY2(folded < height(rights.repeated(4)) * 3, "more than a few lines are folded");
    Bench bench(Handmade::product({mask(rights.repeated(20))}), {600, 500});
    bench.choose(u"Mask"_s);
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QVERIFY(bench.view.visualRect(bench.view.currentIndex()).height() > folded);
}

void FormTest::aLongLabelStandsThereWhole()
{
    const auto height = [](const QString &label) {
        const Bench bench(Handmade::product({Handmade::text(label, u"x"_s)}));
        return bench.view.visualRect(bench.find(label)).height();
    };
    QVERIFY(height(u"what_the_vendor_calls_a_thing_in_so_many_words"_s) > height(u"short"_s));
}

void FormTest::aFormOfManyFieldsIsPlaced()
{
    QList<Field> fields;
    for (int i = 0; i < 100'000; ++i)
        fields.append(Handmade::text(QString::number(i), u"value"_s));
    Bench bench(Handmade::product(fields));
    QVERIFY(bench.view.isPlacing()); // and can be read already
    QTest::keyClick(&bench.view, Qt::Key_Down);
    QCOMPARE(bench.view.currentIndex().data().toString(), u"0"_s);
    QTRY_VERIFY(!bench.view.isPlacing());
    QTest::keyClick(&bench.view, Qt::Key_End);
    QCOMPARE(bench.view.currentIndex().data().toString(), u"99999"_s);
    QVERIFY(bench.view.viewport()->rect().contains(bench.view.visualRect(bench.view.currentIndex()).center()));
    QCOMPARE(bench.view.indexAt(bench.view.visualRect(bench.view.currentIndex()).center()), bench.view.currentIndex());
}

void FormTest::whatIsReadStaysWhenAllIsPlacedAnew()
{
    QList<Field> fields;
    for (int i = 0; i < 20'000; ++i)
        fields.append(Handmade::text(QString::number(i), u"value"_s));
    Bench bench(Handmade::product(fields));
    QTRY_VERIFY(!bench.view.isPlacing());
    bench.choose(u"15000"_s);
    const int top = bench.view.visualRect(bench.view.currentIndex()).top();
    bench.view.resize(700, 500);
    bench.view.resize(600, 500);
    QVERIFY(bench.view.isPlacing());
    QTRY_VERIFY(!bench.view.isPlacing());
    QCOMPARE(bench.view.visualRect(bench.view.currentIndex()).top(), top);
}

void FormTest::rightToLeftIsMirrored()
{
    Bench bench;
    const QRect left = bench.view.visualRect(bench.find(u"Monthly"_s));
    bench.view.setLayoutDirection(Qt::RightToLeft);
    const QRect right = bench.view.visualRect(bench.find(u"Monthly"_s));
    QVERIFY(left.left() < bench.view.width() / 3);
    QVERIFY(right.right() > bench.view.width() * 2 / 3);
    QCOMPARE(bench.view.indexAt(right.center()), bench.find(u"Monthly"_s));
}

void FormTest::aMenuOffersEveryCopy()
{
    Bench bench;
    bench.choose(u"Key"_s);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), bench.view.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(bench.view.viewport(), &event);
    auto *menu = bench.view.findChild<QMenu *>(u"formMenu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 7); // five ways to copy, a line, Reveal
    menu->actions().at(3)->trigger();
    QCOMPARE(clipboard(), u"/key"_s);
    menu->actions().constLast()->trigger();
    QCOMPARE(bench.value(u"Key"_s), u"hush-hush"_s);
    menu->close();
}

void FormTest::aScreenReaderHearsLabelAndValue()
{
    const Bench bench;
    QAccessibleInterface *form = QAccessible::queryAccessibleInterface(const_cast<FormView *>(&bench.view));
    QVERIFY(form);
    QCOMPARE(form->role(), QAccessible::List);
    QCOMPARE(form->childCount(), int(bench.view.readingOrder().size()));
    QCOMPARE(form->child(1)->text(QAccessible::Name), u"Name: Lamp"_s);
    QCOMPARE(form->child(2)->text(QAccessible::Name), u"Key: ••••••"_s);
    QCOMPARE(form->indexOfChild(form->child(2)), 2);
}

void FormTest::severalRowsAreCopiedALineEach()
{
    Bench bench;
    bench.choose(u"Name"_s);
    QVERIFY2(bench.view.chosenFields().empty(), "one row is where the keyboard is, nothing more");
    QTest::keyClick(&bench.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(bench.view.chosenFields().size(), 2);
    bench.view.copy(RowPart::LabelAndValue);
    QTRY_COMPARE(clipboard(), u"Name: Lamp\nKey: ••••••"_s);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));

    bench.view.copy(RowPart::Value);
    QTRY_COMPARE(clipboard(), u"Lamp\nhush-hush"_s);
    QVERIFY2(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s), "a secret is in it");

    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      bench.view.visualRect(bench.find(u"Margin"_s)).center());
    QCOMPARE(bench.view.chosenFields().size(), 3);
    QTest::keyClick(&bench.view, Qt::Key_Up);
    QVERIFY(bench.view.chosenFields().empty());
}

void FormTest::everythingIsChosenAtOnce()
{
    QList<Field> fields;
    for (int i = 0; i < 20'000; ++i)
        fields.append(Handmade::text(QString::number(i), u"value"_s));
    Bench bench(Handmade::product(fields));
    QTRY_VERIFY(!bench.view.isPlacing());
    QTest::keyClick(&bench.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.view.chosenFields().size(), 20'000);
    QVERIFY2(bench.view.selectionModel()->selection().size() < 5, "however many there are, they are few ranges");
}

void FormTest::otherLanguagesAreOneKeyAway()
{
    const Value name{Kind::LanguageTexts, u"{}"_s,
                     QList<LanguageText>{{u"de"_s, u"Lampe"_s}, {u"en"_s, u"Lamp"_s}, {u"nb"_s, u"Lampe nb"_s}}};
    Bench bench(Handmade::product({Handmade::field(u"Name"_s, name), Handmade::text(u"Below"_s, u"x"_s)}));
    bench.choose(u"Name"_s);
    QCOMPARE(bench.model.foldedText(bench.view.currentIndex()), u"Lamp"_s);
    QTest::keyClick(&bench.view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(clipboard() == u"Lamp"_s, "what is copied is what is shown");
    bench.view.copy(RowPart::LabelAndValue);
    QCOMPARE(clipboard(), u"Name: Lamp"_s);
    const int folded = bench.view.visualRect(bench.view.currentIndex()).height();
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QVERIFY(bench.view.visualRect(bench.view.currentIndex()).height() > folded);
    QVERIFY2(bench.value(u"Name"_s).startsWith(u"Lamp\n"_s), "the person's language comes first");
    QVERIFY(bench.value(u"Name"_s).contains(u"Lampe nb"_s));
    QTest::keyClick(&bench.view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipboard().startsWith(u"Lamp\n"_s) && clipboard().contains(u"Lampe nb"_s));
    QTest::keyClick(&bench.view, Qt::Key_Return);
    QCOMPARE(bench.view.visualRect(bench.view.currentIndex()).height(), folded);
}

void FormTest::theViewsOwnActionsAreInTheMenu()
{
    Bench bench;
    const auto menuAt = [&bench](const QModelIndex &index) {
        const QPoint place = bench.view.visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, bench.view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(bench.view.viewport(), &event);
        return bench.view.findChild<QMenu *>(u"formMenu"_s);
    };
    const QModelIndex heading = bench.model.index(0, 0);
    QVERIFY2(!menuAt(heading), "a section alone has nothing to offer");
    auto *action = new QAction(u"Mine"_s, &bench.view);
    bench.view.addAction(action);
    QMenu *menu = menuAt(heading);
    QVERIFY(menu);
    QCOMPARE(menu->actions(), QList<QAction *>{action});
    delete menu;

    bench.choose(u"Name"_s);
    QTest::keyClick(&bench.view, Qt::Key_Down, Qt::ShiftModifier);
    menu = menuAt(bench.find(u"Name"_s));
    QCOMPARE(menu->actions().constLast(), action);
    QVERIFY2(bench.view.chosenFields().size() == 2, "what is chosen stays chosen");
    menu->close();
}

void FormTest::whatIsNotForCustomersSaysSo()
{
    Field cost = Handmade::money(u"Cost"_s, u"3.21"_s, Term::CostPrice);
    cost.internal = true;
    cost.note = u"As of May"_s;
    const Bench bench(Handmade::product({cost, Handmade::text(u"Name"_s, u"Lamp"_s)}));
    QCOMPARE(bench.model.noteText(bench.find(u"Cost"_s)), u"internal, not for customers · As of May"_s);
    QCOMPARE(bench.model.noteText(bench.find(u"Name"_s)), QString());
}

QTEST_MAIN(FormTest)
#include "tst_form.moc"
