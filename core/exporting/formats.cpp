// SPDX-License-Identifier: Apache-2.0
#include "exporting/formats.h"

#include <algorithm>
#include <array>

namespace Vitrine {

std::span<const ExportFormat> exportFormats()
{
    static constexpr std::array formats{
        ExportFormat{"text", "txt", textWriter},
        ExportFormat{"json", "json", jsonWriter},
        ExportFormat{"jsonl", "jsonl", jsonLinesWriter},
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
