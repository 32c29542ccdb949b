// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakes/files.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

#include <functional>
#include <utility>

/** Workbooks for tests: written by libxlsxwriter, or part by part as no spreadsheet would. */
namespace Vitrine::Workbooks {

using Parts = QList<std::pair<QByteArray, QByteArray>>;

/** What \p fill writes into the workbook. */
inline QByteArray written(const std::function<void(lxw_workbook *)> &fill)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    fill(book);
    workbook_close(book);
    return contentOf(path);
}

/** \p password encrypts the parts. */
inline QByteArray zipped(const Parts &parts, const char *password = nullptr)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.zip"));
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (password != nullptr)
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_256, password);
    }
    zip_close(archive);
    return contentOf(path);
}

/** What a workbook of one sheet consists of; \p sheet is its part. */
inline Parts partsOf(const QByteArray &sheet, const QByteArray &sharedTexts = {}, const QByteArray &styles = {})
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray head = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    const auto relation = [&types](const QByteArray &id, const QByteArray &kind, const QByteArray &target) {
        return QByteArray("<Relationship Id='" + id + "' Type='" + types + kind + "' Target='" + target + "'/>");
    };
    Parts parts{{"_rels/.rels", head + relation("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
                {"xl/workbook.xml", "<workbook xmlns:r='" + types +
                                        "'><sheets><sheet name='List' sheetId='1' r:id='s1'/>"
                                        "</sheets></workbook>"},
                {"xl/_rels/workbook.xml.rels", head + relation("s1", "worksheet", "worksheets/sheet1.xml") +
                                                   relation("t1", "sharedStrings", "/xl/sharedStrings.xml") +
                                                   relation("f1", "styles", "styles.xml") + "</Relationships>"},
                {"xl/worksheets/sheet1.xml", sheet}};
    if (!sharedTexts.isEmpty())
        parts.append({"xl/sharedStrings.xml", sharedTexts});
    if (!styles.isEmpty())
        parts.append({"xl/styles.xml", styles});
    return parts;
}

/** A workbook with these rows in its one sheet. */
inline QByteArray ofRows(const QByteArray &rows, const QByteArray &sharedTexts = {}, const QByteArray &styles = {})
{
    const QByteArray space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return zipped(partsOf("<worksheet xmlns='" + space + "'><sheetData>" + rows + "</sheetData></worksheet>",
                          sharedTexts, styles));
}

} // namespace Vitrine::Workbooks
