// SPDX-License-Identifier: Apache-2.0
/// Exports products in each format, each in a process of its own, and prints products a second and peak memory; and the
/// workbook's time beside what libxlsxwriter alone needs for the same cells. bench_export [PRODUCTS]; 10,000 without.
#include "exporting/cells.h"
#include "exporting/exportjob.h"
#include "exporting/pdf.h"
#include "lookup/savedanswer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int rounds = 2;
const Vitrine::Display display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());

/** One answer of every vendor, again and again with another id. */
ExportSource products(qint64 count)
{
    QList<LookupResult> samples;
    for (const auto &vendor : allVendors()) {
        QFile file(QStringLiteral(VITRINE_FIXTURES "/%1/sample.in.json").arg(vendor->info().id));
        if (file.open(QFile::ReadOnly))
            samples.append(readSavedAnswer(*vendor, file.readAll()));
    }
    return {count, [samples](qint64 number) {
                LookupResult result = samples.at(number % samples.size());
                result.asked = QString::number(number);
                if (result.product)
                    result.product->id = result.asked;
                return Result<LookupResult>(result);
            }};
}

/** Milliseconds for the export; nothing where it failed. */
std::optional<double> exported(const ExportFormat &format, qint64 count, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    auto *job = new ExportJob({.source = products(count),
                               .writer =
                                   [&format] {
                                       return format.writer({.display = display});
                                   },
                               .path = path},
                              nullptr);
    bool isWritten = false;
    QObject::connect(job, &ExportJob::finished, qApp, [&isWritten](const std::optional<Error> &error) {
        isWritten = !error;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return isWritten ? std::optional(double(timer.nsecsElapsed()) / 1e6) : std::nullopt;
}

void put(lxw_worksheet *sheet, lxw_row_t row, const QList<std::pair<Cell::Kind, QByteArray>> &cells)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const auto &[kind, text] = cells[column];
        if (kind == Cell::Kind::Number)
            worksheet_write_number(sheet, row, lxw_col_t(column), text.toDouble(), nullptr);
        else if (!text.isEmpty())
            worksheet_write_string(sheet, row, lxw_col_t(column), text.constData(), nullptr);
    }
}

/** Milliseconds for the same cells without anything of ours: they are made before. */
std::optional<double> libraryAlone(qint64 count, const QString &path)
{
    using Row = QList<std::pair<Cell::Kind, QByteArray>>;
    const auto prepared = [](const QList<QList<Cell>> &rows) {
        QList<Row> all;
        for (const QList<Cell> &row : rows) {
            Row cells;
            for (const Cell &cell : row)
                cells.append({cell.kind, cell.text.toUtf8()});
            all.append(cells);
        }
        return all;
    };
    const ExportOptions options{.display = display};
    const qint64 vendors = qint64(allVendors().size());
    const ExportSource source = products(vendors);
    QList<QList<Row>> sheets[4];
    for (qint64 i = 0; i < vendors; ++i) {
        const Result<LookupResult> result = source.at(i);
        sheets[0].append(prepared({productRow(*result, options)}));
        sheets[1].append(prepared(priceRows(*result, options)));
        sheets[2].append(prepared(stepRows(*result, options)));
        sheets[3].append(prepared(fieldRows(*result, options)));
    }

    QElapsedTimer timer;
    timer.start();
    lxw_workbook_options how{};
    how.constant_memory = LXW_TRUE;
    how.use_zip64 = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &how);
    lxw_worksheet *pages[4] = {workbook_add_worksheet(book, "Products"), workbook_add_worksheet(book, "Prices"),
                               workbook_add_worksheet(book, "Steps"), workbook_add_worksheet(book, "Fields")};
    lxw_row_t next[4] = {0, 0, 0, 0};
    for (qint64 number = 0; number < count; ++number) {
        for (int page = 0; page < 4; ++page) {
            const QList<Row> &rows = sheets[page].at(number % vendors);
            for (const Row &row : rows)
                put(pages[page], std::min(next[page]++, lxw_row_t(LXW_ROW_MAX - 1)), row);
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        return std::nullopt;
    return double(timer.nsecsElapsed()) / 1e6;
}

/** In a process of its own: "milliseconds kilobytes". */
int one(const QString &what, qint64 count, const QString &path)
{
    std::optional<double> took;
    if (what == "libxlsxwriter"_L1)
        took = libraryAlone(count, path);
    for (const ExportFormat &format : windowFormats()) {
        if (what == QLatin1StringView(format.name))
            took = exported(format, count, path);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    if (took)
        std::printf("%f %ld\n", *took, usage.ru_maxrss);
    return took ? 0 : 1;
}

struct Measured
{
    double milliseconds = 0;
    double megabytes = 0;
    qint64 bytes = 0;
};

Measured measured(const QString &what, qint64 count)
{
    Measured best{.milliseconds = 1e12};
    for (int round = 0; round < rounds; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"out"_s);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--one"_s, what, QString::number(count), path});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            return {};
        const QByteArrayList said = process.readAllStandardOutput().trimmed().split(' ');
        best.milliseconds = std::min(best.milliseconds, said.value(0).toDouble());
        best.megabytes = std::max(best.megabytes, said.value(1).toDouble() / 1024);
        best.bytes = QFileInfo(path).size();
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--one"_L1)
        return one(arguments.value(2), arguments.value(3).toLongLong(), arguments.value(4));

    const qint64 count = arguments.size() > 1 ? arguments[1].toLongLong() : 10'000;
    std::printf("export: of each the best of %d turns\n", rounds);
    double workbook = 0;
    QStringList names;
    for (const ExportFormat &format : windowFormats())
        names.append(QString::fromLatin1(format.name));
    for (const QString &name : std::as_const(names)) {
        const Measured best = measured(name, count);
        if (best.bytes == 0) {
            std::printf("export: %s could not be written\n", qPrintable(name));
            return 1;
        }
        if (name == "xlsx"_L1)
            workbook = best.milliseconds;
        std::printf("export: %lld products as %-9s %8.0f products/s, peak %6.1f MB, file %7.1f MB\n", count,
                    qPrintable(name), double(count) * 1e3 / best.milliseconds, best.megabytes,
                    double(best.bytes) / 1e6);
    }
    const Measured alone = measured(u"libxlsxwriter"_s, count);
    std::printf("export: xlsx %.0f ms, libxlsxwriter alone with the same cells %.0f ms (peak %.1f MB): ratio %.2f\n",
                workbook, alone.milliseconds, alone.megabytes, workbook / alone.milliseconds);
    return 0;
}
