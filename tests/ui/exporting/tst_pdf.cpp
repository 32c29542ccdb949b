// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportjob.h"
#include "exporting/pdf.h"
#include "exporting/typesetter.h"
#include "fakes/heartbeat.h"
#include "ui/handmade.h"

#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const ExportOptions options{.display =
                                Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc())};

LookupResult found(const QString &name, const QList<Field> &fields, SectionId section = SectionId::Description)
{
    LookupResult result;
    result.asked = u"p1"_s;
    result.profile.name = u"Shop"_s;
    result.profile.colour = u"#1f9d55"_s;
    result.outcome = Outcome::Found;
    result.fetched = QDateTime(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
    result.product = Product{.vendor = u"plain"_s, .id = u"p1"_s, .name = name};
    result.product->sections = {{section, fields}};
    return result;
}

QByteArray written(const QList<LookupResult> &results, const ExportOptions &how = options)
{
    const auto writer = pdfWriter(how);
    QByteArray bytes;
    for (const LookupResult &result : results)
        bytes += writer->add(result);
    bytes += writer->finish();
    return writer->error() ? QByteArray() : bytes;
}

/** What another program reads in it. */
QString read(const QByteArray &pdf, const QString &program, const QStringList &arguments = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(program, arguments + (program == "pdftotext"_L1 ? QStringList{path, u"-"_s} : QStringList{path}));
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray &pdf)
{
    return read(pdf, u"pdftotext"_s, {u"-layout"_s});
}

QString infoOf(const QByteArray &pdf, const QString &what)
{
    const QStringList lines = read(pdf, u"pdfinfo"_s).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(what + u':'))
            return line.section(u':', 1).trimmed();
    }
    return {};
}

Field longField(int lines)
{
    QStringList text;
    for (int line = 1; line <= lines; ++line)
        text.append(u"Line %1 of a long text"_s.arg(line));
    return Handmade::field(u"Story"_s, Value::ofText(text.join(u'\n'), Kind::LongText));
}

} // namespace

/** PDF, read by poppler. */
class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheFormSays();
    void hasATitle();
    void numbersItsPages();
    void losesNoLineOfALongText();
    void repeatsTheHeaderOfATable();
    void writesEveryScript_data();
    void writesEveryScript();
    void beginsEachProductOnAPageOfItsOwn();
    void readsNothingAsMarkup();
    void isWrittenInAnyThread();
    void mirrors();
    void masksSecrets();
    void drawsAWorkflowAsARow_data();
    void drawsAWorkflowAsARow();
    void drawsFlagsAsChips();
    void breaksNoWordOfATable();
    void writesATableThatIsWiderThanThePaper();
    void saysThatATextIsCut();
    void keepsTheWindowAwake();
};

void PdfTest::saysWhatTheFormSays()
{
    LookupResult result = found({}, {});
    result.product = Handmade::product();
    const QString text = textOf(written({result}));
    for (const QString &said :
         {u"Lamp"_s, u"Shop"_s, u"20 Nov 2026"_s, u"Price variant"_s, u"Vitrine "_s, u"In progress"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u" is not in "_s + text));
}

void PdfTest::hasATitle()
{
    const QByteArray pdf = written({found(u"Lamp & (son) 灯"_s, {})});
    QCOMPARE(infoOf(pdf, u"Title"_s), u"Lamp & (son) 灯"_s);
    QVERIFY(infoOf(pdf, u"Creator"_s).startsWith("Vitrine "_L1));
    ExportOptions many = options;
    many.title = u"Products"_s;
    QCOMPARE(infoOf(written({found(u"A"_s, {}), found(u"B"_s, {})}, many), u"Title"_s), u"Products"_s);
}

void PdfTest::numbersItsPages()
{
    const QByteArray pdf = written({found(u"Lamp"_s, {longField(200)})});
    const int pages = infoOf(pdf, u"Pages"_s).toInt();
    QVERIFY(pages > 2);
    const QStringList texts = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), pages);
    for (int page = 1; page <= pages; ++page) {
        QVERIFY2(texts[page - 1].contains(u"Page %1 of %2\n"_s.arg(page).arg(pages)), qPrintable(texts[page - 1]));
        QVERIFY2(texts[page - 1].contains("Lamp"_L1), "every page says whose it is");
    }
}

void PdfTest::losesNoLineOfALongText()
{
    const QString text = textOf(written({found(u"Lamp"_s, {longField(500)})}));
    for (int line = 1; line <= 500; ++line)
        QCOMPARE(text.count(u"Line %1 of a long text"_s.arg(line)), 1);
}

void PdfTest::repeatsTheHeaderOfATable()
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

void PdfTest::writesEveryScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << u"Größe, façade, Ærø"_s;
    QTest::newRow("Greek and Cyrillic") << u"Ωμέγα Продукт"_s;
    QTest::newRow("Chinese") << u"风力发电机组产品"_s;
    QTest::newRow("Japanese") << u"製品の名前テスト"_s;
    QTest::newRow("Korean") << u"제품 이름"_s;
    QTest::newRow("Arabic") << u"منتج جديد"_s;
    QTest::newRow("Hebrew") << u"מוצר חדש"_s;
}

void PdfTest::writesEveryScript()
{
    QFETCH(QString, text);
    const QByteArray pdf = written({found(u"Lamp"_s, {Handmade::text(u"Name"_s, text)})});
    const QString read = textOf(pdf);
    const QStringList words = text.split(u' ');
    for (const QString &word : words)
        QVERIFY2(read.contains(word), qPrintable(read));
}

void PdfTest::beginsEachProductOnAPageOfItsOwn()
{
    const QByteArray pdf = written({found(u"First"_s, {}), found(u"Second"_s, {}), found(u"Third"_s, {})});
    const QStringList pages = textOf(pdf).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 3);
    QVERIFY(pages[1].contains("Second"_L1) && pages[1].contains("Page 1 of 1"_L1));
    QCOMPARE(infoOf(written({}), u"Pages"_s), u"1"_s);
}

void PdfTest::readsNothingAsMarkup()
{
    const QString hostile = u"<img src='/etc/passwd'><b>x</b> &amp; %PDF-1.7 (a) \\ endobj"_s;
    const QString text = textOf(written({found(hostile, {Handmade::text(u"<i>Label"_s, hostile)})}));
    QVERIFY2(text.contains(u"<img src='/etc/passwd'><b>x</b> &amp;"_s), qPrintable(text));
    QVERIFY2(text.contains(u"<i>Label"_s), qPrintable(text));
}

void PdfTest::isWrittenInAnyThread()
{
    QByteArray pdf;
    QThreadPool pool;
    pool.start([&pdf] {
        pdf = written({found(u"Lamp 灯"_s, {longField(80)})});
    });
    QVERIFY(pool.waitForDone(60'000));
    QVERIFY(textOf(pdf).contains("Line 80 of"_L1));
}

void PdfTest::mirrors()
{
    const Paper left{.points = {600, 800}, .dpi = 72};
    const Paper right{.points = {600, 800}, .dpi = 72, .isMirrored = true};
    const Report report = reportOf(found(u"Lamp"_s, {Handmade::text(u"Name"_s, u"Lamp"_s)}), options);
    const auto ink = [&](const Paper &paper, const QRect &part) {
        QImage page(600, 800, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        Typesetter(paper, Qt::red).set(report).constFirst().paint(painter);
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

void PdfTest::masksSecrets()
{
    Field secret = Handmade::text(u"Key"_s, u"hush-hush"_s);
    secret.value.secret = true;
    QVERIFY(!textOf(written({found(u"Lamp"_s, {secret})})).contains("hush"_L1));
    ExportOptions revealed = options;
    revealed.reveal = true;
    QVERIFY(textOf(written({found(u"Lamp"_s, {secret})}, revealed)).contains("hush-hush"_L1));
}

void PdfTest::drawsAWorkflowAsARow_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("from the left") << false;
    QTest::newRow("from the right") << true;
}

void PdfTest::drawsAWorkflowAsARow()
{
    QFETCH(bool, isMirrored);
    const Paper paper{.points = {600, 800}, .dpi = 72, .isMirrored = isMirrored};
    using State = StepState::State;
    QList<Field> steps{Handmade::step(u"Ordered"_s, State::Closed), Handmade::step(u"Paid"_s, State::InProgress),
                       Handmade::step(u"Sent"_s, State::New)};
    for (int i = 0; i < 9; ++i)
        steps.append(Handmade::step(u"A step with a name that is rather long"_s, State::Unknown));
    const LookupResult result = found(u"Lamp"_s, steps, SectionId::Workflow);
    const SetPage page = Typesetter(paper, Qt::red).set(reportOf(result, options)).constFirst();
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

void PdfTest::drawsFlagsAsChips()
{
    const LookupResult result = found(u"Lamp"_s, {Handmade::field(u"Sold"_s, {Kind::Flag, u"1"_s, true})});
    const SetPage page = Typesetter({.points = {600, 800}}, Qt::red).set(reportOf(result, options)).constFirst();
    QCOMPARE(std::ranges::count_if(page.marks,
                                   [](const auto &mark) {
                                       const auto *ground = std::get_if<SetPage::Ground>(&mark);
                                       return ground != nullptr && ground->radius > 0;
                                   }),
             1);
}

void PdfTest::breaksNoWordOfATable()
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

void PdfTest::writesATableThatIsWiderThanThePaper()
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

void PdfTest::saysThatATextIsCut()
{
    const auto textOfLength = [](qsizetype length) {
        return textOf(written(
            {found(u"Lamp"_s,
                   {Handmade::field(u"Story"_s, Value::ofText(u"word "_s.repeated(length / 5), Kind::LongText))})}));
    };
    QVERIFY(!textOfLength(1'000).contains("too long for paper"_L1));
    QVERIFY(textOfLength(300'000).contains("too long for paper"_L1));
}

void PdfTest::keepsTheWindowAwake()
{
    constexpr int many = 100'000;
    QList<Field> fields;
    for (int i = 0; i < many; ++i)
        fields.append(Handmade::text(u"Label %1"_s.arg(i), u"A value of some words, number %1"_s.arg(i)));
    const LookupResult result = found(u"Lamp"_s, fields);
    const QTemporaryDir folder;
    const auto order = [&](const QString &name) {
        return ExportOrder{.source = ExportSource::of({result}),
                           .writer =
                               [] {
                                   return pdfWriter(options);
                               },
                           .path = folder.filePath(name)};
    };
    Heartbeat heartbeat;
    QSignalSpy whole(new ExportJob(order(u"x.pdf"_s), this), &ExportJob::finished);
    QTest::qWait(200);
    auto *cancelled = new ExportJob(order(u"y.pdf"_s), this);
    QSignalSpy stopped(cancelled, &ExportJob::finished);
    cancelled->cancel();
    QVERIFY2(stopped.wait(), "cancelling is seen at once, whatever the other thread is at");
    QVERIFY(whole.wait(110'000));
    QVERIFY2(heartbeat.longestWork() < 50, qPrintable(QString::number(heartbeat.longestWork())));
    QVERIFY(!whole.constFirst().constFirst().value<std::optional<Error>>());
    QVERIFY(!QFile::exists(folder.filePath(u"y.pdf"_s)));
    QFile file(folder.filePath(u"x.pdf"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QString read = textOf(file.readAll());
    QVERIFY(read.contains("number 0\n"_L1) && read.contains("number 99999\n"_L1));
}

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
