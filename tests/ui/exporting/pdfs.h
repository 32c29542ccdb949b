// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/pdf.h"
#include "lookup/lookup.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/** PDFs of handmade results, read by poppler. */
namespace Vitrine::Pdfs {

using namespace Qt::StringLiterals;

inline const ExportOptions options{
    .display = Vitrine::Display(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc())};

inline LookupResult found(const QString &name, const QList<Field> &fields, SectionId section = SectionId::Description)
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

inline QByteArray written(const QList<LookupResult> &results, const ExportOptions &how = options)
{
    const auto writer = pdfWriter(how);
    QByteArray bytes;
    for (const LookupResult &result : results)
        bytes += writer->add(result);
    bytes += writer->finish();
    return writer->error() ? QByteArray() : bytes;
}

/** What another program reads in it. */
inline QString read(const QByteArray &pdf, const QString &program, const QStringList &arguments = {})
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

inline QString textOf(const QByteArray &pdf)
{
    return read(pdf, u"pdftotext"_s, {u"-layout"_s});
}

inline QString infoOf(const QByteArray &pdf, const QString &what)
{
    const QStringList lines = read(pdf, u"pdfinfo"_s).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(what + u':'))
            return line.section(u':', 1).trimmed();
    }
    return {};
}

} // namespace Vitrine::Pdfs
