// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkstart.h"
#include "vendors/vendors.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

/** The window and the command line ask the same ids for the same file, and the window for the same text that is
 * pasted. */
class BulkSameTest : public QObject
{
    Q_OBJECT

    const VendorList m_vendors = allVendors();
    QTemporaryDir m_folder;

    [[nodiscard]] QStringList askedByCommandLine(const QString &path) const;
    [[nodiscard]] static QStringList askedByWindow(BulkStart &start);
    void ask(BulkStart &start) const;

private Q_SLOTS:
    void asksTheSame_data();
    void asksTheSame();
};

QStringList BulkSameTest::askedByCommandLine(const QString &path) const
{
    QProcess process;
    process.start(QStringLiteral(VITRINE_BINARY "/app/vitrine-cli"),
                  {u"--config"_s, m_folder.path(), u"--sandbox"_s, u"lookup"_s, u"--profile"_s, u"CRM Oslo"_s,
                   u"--rate"_s, u"1000"_s, u"--format"_s, u"jsonl"_s, u"--ids"_s, path});
    process.closeWriteChannel();
    process.waitForFinished();
    QStringList ids;
    const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
    for (const QByteArray &line : lines)
        ids.append(QJsonDocument::fromJson(line).object()["asked"_L1].toString());
    ids.sort();
    return ids;
}

void BulkSameTest::ask(BulkStart &start) const
{
    Profile profile;
    profile.id = profile.name = u"CRM Oslo"_s;
    profile.vendor = u"superoffice"_s;
    start.setProfiles({profile});
    start.chooseProfile(0);
    start.show();
}

QStringList BulkSameTest::askedByWindow(BulkStart &start)
{
    QStringList ids;
    const auto listening = QObject::connect(&start, &BulkStart::started, &start, [&ids](const BulkPlan &plan) {
        for (const BulkQuestion &question : plan.questions)
            ids.append(question.id);
    });
    start.startButton()->click();
    QObject::disconnect(listening);
    ids.sort();
    return ids;
}

void BulkSameTest::asksTheSame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *what, const char *name, const QString &text, const QStringList &ids) {
        QTest::newRow(what) << QString::fromLatin1(name) << text << ids;
    };
    row("a list", "a.txt", u"# ours\n815\n\n1002 # the lamp\n815\n"_s, {u"1002"_s, u"815"_s});
    row("a list that a word begins", "a.txt", u"yourProductKey\n815\n1002\n"_s,
        {u"1002"_s, u"815"_s, u"yourProductKey"_s});
    row("several on a line", "a.txt", u"815, 816; 817\n818\n"_s, {u"815"_s, u"816"_s, u"817"_s, u"818"_s});
    row("a table of what looks like lists", "a.csv", u"Product id,Name\nlamp,x\np1,y\np2 #3,z\n\"AB 12;x\",q\n"_s,
        {u"AB 12;x"_s, u"lamp"_s, u"p1"_s, u"p2 #3"_s});
    row("a table without a header", "a.csv", u"Lamp,815,12.50\nDesk,1002,99\n"_s, {u"1002"_s, u"815"_s});
    row("one column that a word begins", "a.csv", u"PROMO\nA1\nA2\n"_s, {u"A1"_s, u"A2"_s, u"PROMO"_s});
    row("cells of a spreadsheet", "a.txt", u"Lamp\t815\t12,50\nDesk\t1002\t99\n"_s, {u"1002"_s, u"815"_s});
    row("a headed table", "a.txt", u"Name,Product id\nLamp,0815\n\"Lamp, small\",0816\n"_s, {u"0815"_s, u"0816"_s});
}

void BulkSameTest::asksTheSame()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    const QString path = m_folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly) && file.write(text.toUtf8()) > 0);
    file.close();
    QCOMPARE(askedByCommandLine(path), ids);

    BulkStart opened(m_vendors);
    ask(opened);
    opened.openFile(path);
    QTRY_VERIFY(!opened.list()->toPlainText().isEmpty() && opened.startButton()->isEnabled());
    QCOMPARE(askedByWindow(opened), ids);
    if (!name.endsWith(".txt"_L1)) // without its name nobody knows it for a table
        return;
    BulkStart pasted(m_vendors);
    ask(pasted);
    QGuiApplication::clipboard()->setText(text);
    pasted.list()->paste();
    QTRY_COMPARE(askedByWindow(pasted), ids);
}

QTEST_MAIN(BulkSameTest)
#include "tst_bulksame.moc"
