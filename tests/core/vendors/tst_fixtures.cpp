// SPDX-License-Identifier: Apache-2.0
#include "exporting/resultjson.h"
#include "lookup/savedanswer.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QDir fixtures()
{
    return QDir(QStringLiteral(VITRINE_FIXTURES));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** What `vitrine-cli read --format json` prints of the answer, for a British reader in UTC. */
QByteArray printed(const Vendor &vendor, const QByteArray &answer)
{
    const ExportOptions options{.display =
                                    Display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc())};
    return resultJson(readSavedAnswer(vendor, answer), options, JsonLayout::Lines) + '\n';
}

} // namespace

/**
 * The pairs in tests/fixtures/<vendor>: `x.in.json` is an answer, `x.out.json` what is made of it, to the byte.
 *
 * After a change that is meant, VITRINE_UPDATE_FIXTURES=1 writes them anew; read the difference line by line before it
 * is committed.
 */
class FixturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVendorHasAFolderAndEveryFolderAVendor();
    void isReadAsExpected_data();
    void isReadAsExpected();

private:
    const VendorList m_vendors = allVendors();
};

void FixturesTest::everyVendorHasAFolderAndEveryFolderAVendor()
{
    for (const auto &vendor : m_vendors) {
        const QString id = vendor->info().id;
        const QStringList answers = QDir(fixtures().filePath(id)).entryList({u"*.in.json"_s}, QDir::Files);
        QVERIFY2(!answers.isEmpty(), qPrintable(u"tests/fixtures/%1 holds no x.in.json"_s.arg(id)));
    }
    const QStringList folders = fixtures().entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        if (!QDir(fixtures().filePath(folder)).entryList({u"*.in.json"_s}, QDir::Files).isEmpty())
            QVERIFY2(findVendor(m_vendors, folder), qPrintable(u"no vendor reads tests/fixtures/%1"_s.arg(folder)));
    }
}

void FixturesTest::isReadAsExpected_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("answer");
    for (const auto &vendor : m_vendors) {
        const QString id = vendor->info().id;
        const QDir folder(fixtures().filePath(id));
        const QStringList answers = folder.entryList({u"*.in.json"_s}, QDir::Files);
        for (const QString &answer : answers)
            QTest::newRow(qPrintable(id + u'/' + answer)) << id << folder.filePath(answer);
    }
}

void FixturesTest::isReadAsExpected()
{
    QFETCH(QString, vendor);
    QFETCH(QString, answer);
    const QString expectedPath = answer.chopped(QStringView(u".in.json").size()) + u".out.json";
    const QByteArray actual = printed(*findVendor(m_vendors, vendor), read(answer));
    if (qEnvironmentVariableIsSet("VITRINE_UPDATE_FIXTURES")) {
        QFile file(expectedPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(actual), actual.size());
        return;
    }
    const QByteArrayList actualLines = actual.split('\n');
    const QByteArrayList expectedLines = read(expectedPath).split('\n');
    for (qsizetype line = 0; line < std::min(actualLines.size(), expectedLines.size()); ++line)
        QVERIFY2(actualLines.at(line) == expectedLines.at(line),
                 qPrintable(u"line %1\nread:     %2\nexpected: %3"_s.arg(line + 1).arg(
                     QString::fromUtf8(actualLines.at(line)), QString::fromUtf8(expectedLines.at(line)))));
    QCOMPARE(actualLines.size(), expectedLines.size());
}

QTEST_GUILESS_MAIN(FixturesTest)
#include "tst_fixtures.moc"
