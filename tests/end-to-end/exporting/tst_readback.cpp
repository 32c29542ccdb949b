// SPDX-License-Identifier: Apache-2.0
#include "fakes/files.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

struct Ran
{
    int exit = -1; ///< -1 where it crashed or hung
    QByteArray said;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(110'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAll()};
}

Ran vitrine(const QStringList &arguments)
{
    return run(QStringLiteral(VITRINE_BINARY "/app/vitrine-cli"), arguments);
}

Ran readback(const QStringList &arguments)
{
    return run(u"/usr/bin/python3"_s,
               QStringList{QStringLiteral(VITRINE_SOURCE "/tests/end-to-end/exporting/readback")} + arguments);
}

/** Every format that somebody else's program reads, and how it is asked for. */
void formats()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("csv, a row a product") << u"csv"_s << QStringList{u"--format"_s, u"csv"_s};
    QTest::newRow("csv, a row a field") << u"csv-fields"_s << QStringList{u"--format"_s, u"csv"_s,         u"--rows"_s,
                                                                          u"fields"_s,   u"--separator"_s, u";"_s};
    for (const QString &name : {u"markdown"_s, u"html"_s, u"xlsx"_s, u"json"_s, u"jsonl"_s, u"text"_s})
        QTest::newRow(qPrintable(name)) << name << QStringList{u"--format"_s, name};
}

} // namespace

/** Files for other programs, read by other programs. */
class ReadbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsEveryProduct_data() { formats(); }
    void holdsEveryProduct();
    void holdsHostileTexts_data() { formats(); }
    void holdsHostileTexts();
    void holdsNoSecret_data() { formats(); }
    void holdsNoSecret();
    void holdsNoFormulaForLibreOffice();
    void saysTheSameInEveryLanguage();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Ran lookup(const QString &file, const QStringList &options) const
    {
        return vitrine(QStringList{u"--sandbox"_s, u"lookup"_s, u"--all"_s, u"--jobs"_s, u"10"_s, u"--rate"_s,
                                   u"1000"_s, u"--ids"_s, path(u"ids"_s), u"--output"_s, path(file)} +
                       options);
    }
    [[nodiscard]] Ran readHostile(const QString &file, const QStringList &options) const
    {
        return vitrine(QStringList{u"read"_s, u"--vendor"_s, u"superoffice"_s, u"--output"_s, path(file)} + options +
                       QStringList{path(u"hostile.in"_s)});
    }

    QTemporaryDir m_folder;
};

void ReadbackTest::initTestCase()
{
    const QDir products(QStringLiteral(VITRINE_SOURCE "/app/sandbox/products"));
    QByteArray ids;
    for (const QString &vendor : {u"enos"_s, u"rayteams"_s, u"dodo"_s, u"dodo-live"_s, u"timbu"_s, u"superoffice"_s}) {
        const QStringList names = QDir(products.filePath(vendor)).entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            ids += name.chopped(5).toUtf8() + '\n';
    }
    ids += "pdt_0000AnotherId00000200\n903001\n"; // answered with other products
    QFile file(path(u"ids"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(ids) == ids.size());
    file.close();

    // Some ids look like another vendor's too, which does not know them.
    QCOMPARE(lookup(u"results.json"_s, {u"--format"_s, u"json"_s}).exit, 1);
    QCOMPARE(lookup(u"revealed.json"_s, {u"--format"_s, u"json"_s, u"--reveal"_s}).exit, 1);

    QJsonObject answer = QJsonDocument::fromJson(contentOf(products.filePath(u"superoffice/815.json"_s))).object();
    QVERIFY(answer.contains("Name"_L1) && answer.contains("Code"_L1) && answer.contains("Description"_L1));
    answer["Name"_L1] = u"=HYPERLINK(\"http://evil.example/\";\"Pump\")"_s;
    answer["Code"_L1] = u"+1|2"_s;
    answer["Description"_L1] =
        u"-1\r\n| a | `b` | </script><script>alert(1)</script> ![x](http://evil.example/x.png) "
        "\n=2+5;=3+3,@SUM(A1)\t-1|+1\n[y](javascript:z) \"q\", 'r';\t<img src=x onerror=y> &amp; \\| # *_~ \u202Ebidi\u0007 \0 nul"_s;
    answer["Supplier"_L1] = u"@SUM(A1)"_s;
    answer["SupplierCode"_L1] = u"\t=1"_s;
    answer["QuantityUnit"_L1] = u"\r=2"_s;
    answer["VatInfo"_L1] = u"# no heading\n---\n<!-- no comment\n> no quote\n1. no list\n```\nno code"_s;
    answer["ItemNumber"_L1] = u"'already"_s;
    QFile hostile(path(u"hostile.in"_s));
    const QByteArray bytes = QJsonDocument(answer).toJson();
    QVERIFY(hostile.open(QFile::WriteOnly) && hostile.write(bytes) == bytes.size());
    hostile.close();
    const Ran read = readHostile(u"hostile.json"_s, {u"--format"_s, u"json"_s});
    QVERIFY2(read.exit == 0, read.said.constData());
}

void ReadbackTest::holdsEveryProduct()
{
    QFETCH(QString, reader);
    QFETCH(QStringList, options);
    const Ran written = lookup(reader, options);
    QVERIFY2(written.exit == 1, written.said.constData());
    const Ran read = readback({reader, path(u"results.json"_s), path(reader)});
    QVERIFY2(read.exit == 0, read.said.constData());
}

void ReadbackTest::holdsHostileTexts()
{
    QFETCH(QString, reader);
    QFETCH(QStringList, options);
    const Ran written = readHostile(u"hostile-"_s + reader, options);
    QVERIFY2(written.exit == 0, written.said.constData());
    const Ran read = readback({reader, path(u"hostile.json"_s), path(u"hostile-"_s + reader)});
    QVERIFY2(read.exit == 0, read.said.constData());
}

void ReadbackTest::holdsNoSecret()
{
    QFETCH(QString, reader);
    if (!QFile::exists(path(reader))) {
        QFETCH(QStringList, options);
        QCOMPARE(lookup(reader, options).exit, 1);
    }
    const Ran read = readback({u"canary"_s, path(u"results.json"_s), path(u"revealed.json"_s), path(reader)});
    QVERIFY2(read.exit == 0, read.said.constData());
}

void ReadbackTest::holdsNoFormulaForLibreOffice()
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not here");
    // whoever gets the file may have a program that expects another separator
    QStringList files;
    for (const char *separator : {",", ";", "tab"}) {
        files.append(path(u"formulas-%1.csv"_s.arg(files.size())));
        QCOMPARE(readHostile(u"formulas-%1.csv"_s.arg(files.size() - 1),
                             {u"--format"_s, u"csv"_s, u"--separator"_s, QString::fromLatin1(separator)})
                     .exit,
                 0);
    }
    const Ran read = readback(QStringList{u"formulas"_s, path(u"hostile.json"_s)} + files);
    QVERIFY2(read.exit == 0, read.said.constData());
}

void ReadbackTest::saysTheSameInEveryLanguage()
{
    QByteArrayList rows;
    for (const char *language : {"en_GB.UTF-8", "de_DE.UTF-8"}) {
        qputenv("LC_ALL", language);
        const QString file = QString::fromLatin1(language);
        const Ran written = lookup(file, {u"--format"_s, u"csv"_s});
        qputenv("LC_ALL", "C.UTF-8");
        QVERIFY2(written.exit == 1, written.said.constData());
        rows.append(readback({u"neutral"_s, path(u"results.json"_s), path(file)}).said);
    }
    QVERIFY(rows.constFirst().size() > 1'000);
    QCOMPARE(rows.constLast(), rows.constFirst());
}

QTEST_GUILESS_MAIN(ReadbackTest)
#include "tst_readback.moc"
