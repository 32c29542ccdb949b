// SPDX-License-Identifier: Apache-2.0
#include "exporting/resultjson.h"

namespace Vitrine {

namespace {

/** One line of JSON for each result, at once. */
class JsonLinesWriter final : public ExportWriter
{
public:
    explicit JsonLinesWriter(ExportOptions options)
        : m_options(std::move(options))
    {
    }

    QByteArray add(const LookupResult &result) override
    {
        return resultJson(result, m_options, JsonLayout::Line) + '\n';
    }

private:
    ExportOptions m_options;
};

} // namespace

std::unique_ptr<ExportWriter> jsonLinesWriter(const ExportOptions &options)
{
    return std::make_unique<JsonLinesWriter>(options);
}

} // namespace Vitrine
