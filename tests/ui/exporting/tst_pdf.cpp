// SPDX-License-Identifier: Apache-2.0
#include "exporting/pdf.h"
#include "exporting/typesetter.h"
#include "ui/handmade.h"

#include <QPainter>
#include <QProcess>
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
        QVERIFY2(texts[page - 1].contains(u"Page %1\n"_s.arg(page)), qPrintable(texts[page - 1]));
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
    QVERIFY(pages[1].contains("Second"_L1) && pages[1].contains("Page 2"_L1));
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
        Typesetter(paper, Qt::red, 1).set(report).constFirst().paint(painter);
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

QTEST_MAIN(PdfTest)
#include "tst_pdf.moc"
