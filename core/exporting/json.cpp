// SPDX-License-Identifier: Apache-2.0
#include "exporting/resultjson.h"

namespace Vitrine {

namespace {

/** One object; an array of them where there are several, or none. */
class JsonWriter final : public ExportWriter
{
public:
    explicit JsonWriter(ExportOptions options)
        : m_options(std::move(options))
    {
    }

    QByteArray add(const LookupResult &result) override
    {
        const QByteArray json = resultJson(result, m_options, JsonLayout::Lines);
        ++m_count;
        if (m_count == 1) {
            // Whether it stands in an array is not known yet.
            m_first = json;
            return {};
        }
        const QByteArray before = m_count == 2 ? "[\n" + m_first : QByteArray();
        m_first.clear();
        return before + ",\n" + json;
    }

    QByteArray finish() override
    {
        if (m_count == 0)
            return "[]\n";
        return m_count == 1 ? m_first + '\n' : QByteArray("\n]\n");
    }

private:
    ExportOptions m_options;
    QByteArray m_first;
    qint64 m_count = 0;
};

} // namespace

std::unique_ptr<ExportWriter> jsonWriter(const ExportOptions &options)
{
    return std::make_unique<JsonWriter>(options);
}

} // namespace Vitrine
