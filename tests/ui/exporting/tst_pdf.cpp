// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportjob.h"
#include "fakes/heartbeat.h"
#include "ui/exporting/pdfs.h"
#include "ui/handmade.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace Vitrine;
using namespace Vitrine::Pdfs;

namespace {

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
    void writesEveryScript_data();
    void writesEveryScript();
    void beginsEachProductOnAPageOfItsOwn();
    void readsNothingAsMarkup();
    void isWrittenInAnyThread();
    void masksSecrets();
    void saysThatATextIsCut();
    void namesLettersThatNoFontHas();
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

void PdfTest::masksSecrets()
{
    Field secret = Handmade::text(u"Key"_s, u"hush-hush"_s);
    secret.value.secret = true;
    QVERIFY(!textOf(written({found(u"Lamp"_s, {secret})})).contains("hush"_L1));
    ExportOptions revealed = options;
    revealed.reveal = true;
    QVERIFY(textOf(written({found(u"Lamp"_s, {secret})}, revealed)).contains("hush-hush"_L1));
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

void PdfTest::namesLettersThatNoFontHas()
{
    const auto textOfName = [](const QString &name) {
        return textOf(written({found(u"Lamp"_s, {Handmade::text(u"Name"_s, name)})})).simplified();
    };
    const QString cuneiform = QString::fromUcs4(U"\U00012000 \U00012001");
    QVERIFY2(textOfName(cuneiform).contains("(U+12000, U+12001)"_L1), qPrintable(textOfName(cuneiform)));
    QVERIFY(!textOfName(u"Größe, Ωμέγα, 风力, عربي, emo\u200Dji\uFE0F, ½ €"_s).contains("U+"_L1));
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
