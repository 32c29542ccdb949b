// SPDX-License-Identifier: Apache-2.0
#include "exporting/typesetter.h"
#include "ui/exporting/pdfs.h"
#include "ui/handmade.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Pdfs;

/** How a form lies on pages. */
class TypesetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrors();
    void drawsAWorkflowAsARow_data();
    void drawsAWorkflowAsARow();
    void drawsFlagsAsChips();
    void breaksNoWordOfATable();
    void writesATableThatIsWiderThanThePaper();
    void leavesNoHeadingAlone_data();
    void leavesNoHeadingAlone();
    void showsAPaleProfileOnPaper();
    void repeatsTheHeaderOfATable();
};

void TypesetterTest::mirrors()
{
    const Paper left{.points = {600, 800}, .dpi = 72};
    const Paper right{.points = {600, 800}, .dpi = 72, .isMirrored = true};
    const Report report = reportOf(found(u"Lamp"_s, {Handmade::text(u"Name"_s, u"Lamp"_s)}), options);
    const auto ink = [&](const Paper &paper, const QRect &part) {
        QImage page(600, 800, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        Typesetter(paper, u"#ff0000"_s).set(report).constFirst().paint(painter);
        painter.end();
        int red = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                red += page.pixelColor(x, y) == Qt::red ? 1 : 0;
        }
        return red;
    };
    QVERIFY(ink(left, {0, 0, 300, 800}) > 0);
    QCOMPARE(ink(left, {300, 0, 300, 800}), 0);
    QVERIFY(ink(right, {300, 0, 300, 800}) > 0);
    QCOMPARE(ink(right, {0, 0, 300, 800}), 0);
}

void TypesetterTest::drawsAWorkflowAsARow_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("from the left") << false;
    QTest::newRow("from the right") << true;
}

void TypesetterTest::drawsAWorkflowAsARow()
{
    QFETCH(bool, isMirrored);
    const Paper paper{.points = {600, 800}, .dpi = 72, .isMirrored = isMirrored};
    using State = StepState::State;
    QList<Field> steps{Handmade::step(u"Ordered"_s, State::Closed), Handmade::step(u"Paid"_s, State::InProgress),
                       Handmade::step(u"Sent"_s, State::New)};
    for (int i = 0; i < 9; ++i)
        steps.append(Handmade::step(u"A step with a name that is rather long"_s, State::Unknown));
    const LookupResult result = found(u"Lamp"_s, steps, SectionId::Workflow);
    const SetPage page = Typesetter(paper, u"#ff0000"_s).set(reportOf(result, options)).constFirst();
    QList<SetPage::Sign> signs;
    for (const auto &mark : page.marks) {
        if (const auto *sign = std::get_if<SetPage::Sign>(&mark))
            signs.append(*sign);
    }
    QCOMPARE(signs.size(), 12);
    QVERIFY(signs[0].state == State::Closed && signs[1].state == State::InProgress && signs[2].state == State::New);
    QCOMPARE(signs[1].rect.top(), signs[0].rect.top());
    QCOMPARE(signs[1].rect.left() > signs[0].rect.left(), !isMirrored);
    QVERIFY2(signs[11].rect.top() > signs[0].rect.bottom(), "what finds no room begins a row below");
    for (const SetPage::Sign &sign : std::as_const(signs))
        QVERIFY(QRectF(0, 0, 600, 800).contains(sign.rect));
    const QString text = textOf(written({result}));
    for (const char *word : {"Ordered", "Closed", "In progress", "New", "node_Paid"})
        QVERIFY2(text.contains(QLatin1StringView(word)), qPrintable(text));
}

void TypesetterTest::drawsFlagsAsChips()
{
    const LookupResult result = found(u"Lamp"_s, {Handmade::field(u"Sold"_s, {Kind::Flag, u"1"_s, true})});
    const SetPage page = Typesetter({.points = {600, 800}}, {}).set(reportOf(result, options)).constFirst();
    QCOMPARE(std::ranges::count_if(page.marks,
                                   [](const auto &mark) {
                                       const auto *ground = std::get_if<SetPage::Ground>(&mark);
                                       return ground != nullptr && ground->radius > 0;
                                   }),
             1);
}

void TypesetterTest::breaksNoWordOfATable()
{
    QList<Field> cells;
    const QStringList labels{u"Purchasing power parity"_s, u"Suggested amount"_s, u"Tax included"_s, u"Currency"_s,
                             u"Pay what you want"_s,       u"Discount"_s,         u"Amount"_s,       u"Sold in"_s};
    for (const QString &label : labels)
        cells.append(Handmade::text(label, u"x"_s));
    const QString text = textOf(
        written({found(u"Lamp"_s, {Handmade::field(u"Price"_s, {.kind = Kind::Map, .meaning = {}}, cells, Term::Offer)},
                       SectionId::Price)}));
    for (const QString &label : labels) {
        const QStringList words = label.split(u' ');
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(text));
    }
}

void TypesetterTest::writesATableThatIsWiderThanThePaper()
{
    QList<Field> cells;
    for (int i = 0; i < 40; ++i)
        cells.append(Handmade::text(u"Label %1"_s.arg(i), u"value-%1"_s.arg(i)));
    const QString text = textOf(
        written({found(u"Lamp"_s, {Handmade::field(u"Price"_s, {.kind = Kind::Map, .meaning = {}}, cells, Term::Offer)},
                       SectionId::Price)}));
    for (int i = 0; i < 40; ++i)
        QVERIFY2(text.contains(u"value-%1\n"_s.arg(i)), qPrintable(text));
}

void TypesetterTest::leavesNoHeadingAlone_data()
{
    QTest::addColumn<QList<Field>>("fields");
    QStringList lines;
    for (int line = 0; line < 12; ++line)
        lines.append(u"Line %1"_s.arg(line));
    QTest::newRow("a tall field") << QList<Field>{
        Handmade::field(u"First"_s, Value::ofText(lines.join(u'\n'), Kind::LongText))};
    QTest::newRow("a table") << QList<Field>{Handmade::offer(u"First"_s, u"9.90"_s, u"12.00"_s)};
    QTest::newRow("steps") << QList<Field>{Handmade::step(u"First"_s, StepState::State::New)};
}

void TypesetterTest::leavesNoHeadingAlone()
{
    QFETCH(QList<Field>, fields);
    bool hasMoved = false;
    // wherever on the page the section would begin
    for (int before = 30; before < 62; ++before) {
        LookupResult result = found(u"Lamp"_s, {});
        QList<Field> filling;
        for (int i = 0; i < before; ++i)
            filling.append(Handmade::text(u"Filling %1"_s.arg(i), u"x"_s));
        result.product->sections = {{SectionId::Description, filling}, {SectionId::ExtraFields, fields}};
        const QStringList pages = textOf(written({result})).split(u'\f', Qt::SkipEmptyParts);
        const QString title = sectionTitle(SectionId::ExtraFields);
        QCOMPARE(pages.join(QString()).count(title), 1);
        for (const QString &page : pages) {
            if (page.contains(title))
                QVERIFY2(page.contains("First"_L1), qPrintable(page));
        }
        hasMoved |= pages.size() > 1 && !pages.constFirst().contains(title);
    }
    QVERIFY(hasMoved);
}

void TypesetterTest::showsAPaleProfileOnPaper()
{
    const Paper paper{.points = {600, 800}, .dpi = 72};
    for (const QString &pale : {u"#ffffff"_s, u"#fffbe0"_s, QString()}) {
        const SetPage page = Typesetter(paper, pale).set(reportOf(found(u"Lamp"_s, {}), options)).constFirst();
        const bool isSeen = std::ranges::any_of(page.marks, [](const auto &mark) {
            const auto *ground = std::get_if<SetPage::Ground>(&mark);
            return ground != nullptr && ground->rect.height() > ground->rect.width() &&
                   ground->colour.lightness() < 230;
        });
        QVERIFY2(isSeen, qPrintable(pale));
    }
}

void TypesetterTest::repeatsTheHeaderOfATable()
{
    QList<Field> offers;
    for (int i = 0; i < 120; ++i)
        offers.append(Handmade::offer(u"Plan %1"_s.arg(i), u"9.90"_s, u"12.00"_s));
    const QByteArray pdf = written({found(u"Lamp"_s, offers, SectionId::Price)});
    const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 1);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"Price variant"_s), 1);
    for (int i = 0; i < 120; ++i)
        QVERIFY(pages.join(QString()).contains(u"Plan %1 "_s.arg(i)));
}

QTEST_MAIN(TypesetterTest)
#include "tst_typesetter.moc"
