// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportjob.h"
#include "exporting/pdf.h"
#include "fakes/strace.h"
#include "ui/handmade.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int refused = 3;

/** What the child does under strace: it writes two products as the window does. */
int exportInto(QApplication &app, const QString &path)
{
    auto *job = new ExportJob({.source = ExportSource::of({Handmade::found(), Handmade::found()}),
                               .writer =
                                   [] {
                                       return pdfWriter({.display = Vitrine::Display(QLocale::c(), QTimeZone::utc())});
                                   },
                               .path = path},
                              &app);
    QObject::connect(job, &ExportJob::finished, &app, [](const std::optional<Error> &error) {
        QApplication::exit(error ? refused : 0);
    });
    return QApplication::exec();
}

} // namespace

/** A PDF whose writing fails or is killed at any of its system calls leaves the old file or the whole new one. */
class PdfFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheOldFileOrTheNewOne_data()
    {
        addFaults({"write", "fdatasync", "linkat", "rename"}, {"error=ENOSPC", "signal=KILL"});
    }
    void leavesTheOldFileOrTheNewOne()
    {
        leavesOldOrWhole(
            [](const QString &path) {
                return StracedChild({u"--export"_s, path});
            },
            [](const QByteArray &pdf) {
                return pdf.startsWith("%PDF-1.") && pdf.trimmed().endsWith("%%EOF");
            },
            16);
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == "--export"_L1)
        return exportInto(app, arguments.value(2));
    PdfFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdffaults.moc"
