// SPDX-License-Identifier: Apache-2.0
#include "exporting/formats.h"

#include <algorithm>
#include <array>

namespace Vitrine {

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::array formats{
        ExportFormat{.name = "text", .suffix = "txt", .writer = textWriter, .isForPeople = true},
        ExportFormat{.name = "json", .suffix = "json", .writer = jsonWriter},
        ExportFormat{.name = "jsonl", .suffix = "jsonl", .writer = jsonLinesWriter, .streams = true},
        ExportFormat{.name = "csv", .suffix = "csv", .writer = csvWriter},
        ExportFormat{.name = "markdown", .suffix = "md", .writer = markdownWriter},
        ExportFormat{.name = "html", .suffix = "html", .writer = htmlWriter},
        ExportFormat{.name = "xlsx", .suffix = "xlsx", .writer = xlsxWriter, .needsFile = true},
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
