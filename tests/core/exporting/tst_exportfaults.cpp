// SPDX-License-Identifier: Apache-2.0
#include "bulk/package.h"
#include "exporting/exportjob.h"
#include "fakes/strace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int refused = 3;
constexpr int lamps = 5;
constexpr int said = 5'000; ///< of each

/** What the child does under strace: one export of a few results into a file of that format. */
int exportInto(QCoreApplication &app, const QString &format, const QString &path)
{
    const ExportOptions options{.display = Display(QLocale::c(), QTimeZone::utc())};
    auto *job = new ExportJob({.source = {lamps,
                                          [](qint64 number) {
                                              LookupResult result;
                                              result.asked = QString::number(number);
                                              result.message = QString(said, u'x');
                                              return Result<LookupResult>(result);
                                          }},
                               .writer =
                                   [options, format] {
                                       return findExportFormat(format)->writer(options);
                                   },
                               .path = path},
                              &app);
    QObject::connect(job, &ExportJob::finished, &app, [](const std::optional<Error> &error) {
        if (error)
            std::fputs(qPrintable(error->detail), stderr);
        QCoreApplication::exit(error ? refused : 0);
    });
    return QCoreApplication::exec();
}

class Nothing final : public XmlEvents
{
public:
    void begin(const QByteArray &, const Attributes &) override {}
    void end(const QByteArray &) override {}
    void text(QByteArrayView) override {}
};

/** Every sheet of the workbook is there and is well-formed to its end. */
bool isWholeBook(const QByteArray &bytes)
{
    const Result<std::unique_ptr<Package>> package = Package::open(bytes);
    Nothing nothing;
    return package && std::ranges::all_of(std::array{1, 2, 3, 4, 5}, [&](int sheet) {
               return !(*package)->read(u"xl/worksheets/sheet%1.xml"_s.arg(sheet), nothing);
           });
}

} // namespace

/**
 * An export that fails or is killed at any of its system calls leaves the old file or the whole new one, never a torn
 * one; what was acknowledged is there.
 */
class ExportFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLines_data() { addFaults({"openat", "write", "fdatasync", "linkat", "rename"}, everyFault); }
    void jsonLines() { holds(u"jsonl"_s, "{\"asked\": \"0\"", "}\n"); }
    void table_data() { addFaults({"write", "fdatasync", "rename"}, {"error=ENOSPC", "signal=KILL"}); }
    void table() { holds(u"csv"_s, "asked,", "\r\n"); }
    void page_data() { addFaults({"write", "fdatasync", "rename"}, {"error=ENOSPC", "signal=KILL"}); }
    void page() { holds(u"html"_s, "<!DOCTYPE html>", "</html>\n"); }
    void workbook_data() { addFaults({"openat", "write", "fdatasync", "rename"}, {"error=ENOSPC", "signal=KILL"}); }
    void workbook();
    void saysWhatADiskLacks_data();
    void saysWhatADiskLacks();
    void saysThatThereIsNoRoomForTemporaryFiles_data();
    void saysThatThereIsNoRoomForTemporaryFiles();

private:
    static constexpr auto everyFault = {"error=ENOSPC", "error=EROFS", "signal=KILL"};

    static std::function<StracedChild(const QString &path)> exportOf(const QString &format)
    {
        return [format](const QString &path) {
            return StracedChild({u"--export"_s, format, path});
        };
    }
    /** All lamps are there, from the beginning to the end. */
    static void holds(const QString &format, const QByteArray &begin, const QByteArray &end)
    {
        leavesOldOrWhole(exportOf(format), [&](const QByteArray &bytes) {
            return bytes.startsWith(begin) && bytes.endsWith(end) && bytes.count(QByteArray(said, 'x')) == lamps;
        });
    }
    static void refuses(const QString &script, const QByteArray &left, const QByteArray &reason);
};

void ExportFaultsTest::workbook()
{
    // also those of the temporary files, where the library does not look
    leavesOldOrWhole(exportOf(u"xlsx"_s), isWholeBook, 100);
}

void ExportFaultsTest::saysWhatADiskLacks_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("room") << u"true"_s << "x.jsonl could not be written whole; the disk may be full"_ba;
    QTest::newRow("leave") << u"mount -o remount,ro \"$1\""_s
                           << "x.jsonl may not be written there; choose another folder"_ba;
}

void ExportFaultsTest::saysWhatADiskLacks()
{
    QFETCH(QString, made);
    QFETCH(QByteArray, reason);
    // a disk of 16 KiB of its own, with an old file on it
    const QString script =
        u"mount -t tmpfs -o size=16k none \"$1\" || exit 77; echo old >\"$1/x.jsonl\"; "_s + made +
        u" || exit 77; \"$2\" --export jsonl \"$1/x.jsonl\"; status=$?; cat \"$1/x.jsonl\"; ls -A \"$1\"; exit $status"_s;
    refuses(script, "old\nx.jsonl\n", reason);
}

void ExportFaultsTest::saysThatThereIsNoRoomForTemporaryFiles_data()
{
    QTest::addColumn<QString>("room");
    for (const char *room : {"4k", "16k", "32k", "64k"}) // an export takes about 80
        QTest::newRow(room) << QString::fromLatin1(room);
}

void ExportFaultsTest::saysThatThereIsNoRoomForTemporaryFiles()
{
    QFETCH(QString, room);
    const QString script =
        u"mount -t tmpfs -o size="_s + room +
        u" none \"$1\" || exit 77; mkdir \"$1/x\" && mount -t tmpfs none \"$1/x\" && echo old >\"$1/x/x.xlsx\"; "
        "TMPDIR=$1 \"$2\" --export xlsx \"$1/x/x.xlsx\"; status=$?; cat \"$1/x/x.xlsx\"; ls -A \"$1/x\"; exit $status"_s;
    refuses(script, "old\nx.xlsx\n", "there is no room for temporary files in ");
}

/** The script gets a folder and this program, on whose error it ends; it says what is left. */
void ExportFaultsTest::refuses(const QString &script, const QByteArray &left, const QByteArray &reason)
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, folder.path(),
                                 QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardOutput();
    if (process.exitCode() == 77 || said.isEmpty())
        QSKIP("no disk of one's own can be had here");
    QCOMPARE(process.exitCode(), refused);
    QCOMPARE(said, left);
    const QByteArray why = process.readAllStandardError();
    QVERIFY2(why.startsWith(reason), why.constData());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--export"_L1)
        return exportInto(app, arguments.value(2), arguments.value(3));
    ExportFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_exportfaults.moc"
