// SPDX-License-Identifier: Apache-2.0
#include "exporting/formats.h"

#include <algorithm>
#include <array>

namespace Vitrine {

std::span<const ExportFormat> exportFormats()
{
    using enum ExportFormat::Shape;
    static constexpr std::array formats{
        ExportFormat{.name = "text",
                     .suffix = "txt",
                     .title = QT_TRANSLATE_NOOP("Vitrine::ExportFormat", "Plain text"),
                     .shape = Document,
                     .writer = textWriter,
                     .isForPeople = true},
        ExportFormat{.name = "json",
                     .suffix = "json",
                     .title = QT_TRANSLATE_NOOP("Vitrine::ExportFormat", "JSON, with the answer as sent"),
                     .shape = Data,
                     .writer = jsonWriter},
        ExportFormat{.name = "jsonl",
                     .suffix = "jsonl",
                     .title = QT_TRANSLATE_NOOP("Vitrine::ExportFormat", "JSON Lines, a line a product"),
                     .shape = Data,
                     .writer = jsonLinesWriter,
                     .streams = true},
        ExportFormat{.name = "csv",
                     .suffix = "csv",
                     .title = QT_TRANSLATE_NOOP("Vitrine::ExportFormat", "CSV table"),
                     .shape = Table,
                     .writer = csvWriter},
        ExportFormat{.name = "markdown",
                     .suffix = "md",
                     .title = QT_TRANSLATE_NOOP("Vitrine::ExportFormat", "Markdown"),
                     .shape = Document,
                     .writer = markdownWriter},
        ExportFormat{.name = "html",
                     .suffix = "html",
                     .title = QT_TRANSLATE_NOOP("Vitrine::ExportFormat", "HTML page"),
                     .shape = Document,
                     .writer = htmlWriter},
        ExportFormat{.name = "xlsx",
                     .suffix = "xlsx",
                     .title = QT_TRANSLATE_NOOP("Vitrine::ExportFormat", "Excel workbook"),
                     .shape = Table,
                     .writer = xlsxWriter,
                     .needsFile = true},
    };
    return formats;
}

const ExportFormat *findExportFormat(const QString &name)
{
    const auto formats = exportFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const ExportFormat &format) {
        return name == QLatin1StringView(format.name);
    });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace Vitrine
