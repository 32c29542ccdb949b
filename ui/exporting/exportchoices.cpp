// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportchoices.h"

#include "exporting/pdf.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Words in the settings file, which a person may read. */
struct Words
{
    Values values;
    QLatin1StringView word;
};
constexpr std::array valueWords{Words{Values::Human, "human"_L1}, Words{Values::Exact, "exact"_L1}};

void read(const QSettings &stored, const QString &group, ExportChoices::Writing &writing)
{
    const QString word = stored.value(group + "/values"_L1).toString();
    for (const Words &each : valueWords) {
        if (word == each.word)
            writing.values = each.values;
    }
    if (stored.contains(group + "/neutralNumbers"_L1))
        writing.numbers = stored.value(group + "/neutralNumbers"_L1).toBool() ? Display::Numbers::Neutral
                                                                              : Display::Numbers::OfLocale;
}

void write(QSettings &stored, const QString &group, const ExportChoices::Writing &writing)
{
    for (const Words &each : valueWords) {
        if (writing.values == each.values)
            stored.setValue(group + "/values"_L1, QString(each.word));
    }
    stored.setValue(group + "/neutralNumbers"_L1, writing.numbers == Display::Numbers::Neutral);
}

} // namespace

ExportChoices ExportChoices::load(const QString &settings)
{
    ExportChoices choices;
    if (settings.isEmpty())
        return choices;
    QSettings stored(settings, QSettings::IniFormat);
    stored.beginGroup("export"_L1);
    choices.format = stored.value("format"_L1, choices.format).toString();
    choices.onlyShown = stored.value("onlyShown"_L1, choices.onlyShown).toBool();
    choices.hidden = stored.value("hidden"_L1, choices.hidden).toBool();
    choices.empty = stored.value("empty"_L1, choices.empty).toBool();
    choices.customerSafe = stored.value("customerSafe"_L1, choices.customerSafe).toBool();
    read(stored, u"documents"_s, choices.documents);
    read(stored, u"tables"_s, choices.tables);
    if (stored.value("csvRows"_L1) == "fields"_L1)
        choices.rows = CsvRows::Fields;
    const QString separator = stored.value("csvSeparator"_L1).toString();
    if (separator.size() == 1 && u",;\t"_s.contains(separator))
        choices.separator = separator.front();
    choices.byteOrderMark = stored.value("csvByteOrderMark"_L1, choices.byteOrderMark).toBool();
    choices.folder = stored.value("folder"_L1).toString();
    return choices;
}

void ExportChoices::save(const QString &settings) const
{
    if (settings.isEmpty())
        return;
    QSettings stored(settings, QSettings::IniFormat);
    stored.beginGroup("export"_L1);
    stored.setValue("format"_L1, format);
    stored.setValue("onlyShown"_L1, onlyShown);
    stored.setValue("hidden"_L1, hidden);
    stored.setValue("empty"_L1, empty);
    stored.setValue("customerSafe"_L1, customerSafe);
    write(stored, u"documents"_s, documents);
    write(stored, u"tables"_s, tables);
    stored.setValue("csvRows"_L1, rows == CsvRows::Fields ? u"fields"_s : u"products"_s);
    stored.setValue("csvSeparator"_L1, QString(separator));
    stored.setValue("csvByteOrderMark"_L1, byteOrderMark);
    stored.setValue("folder"_L1, folder);
}

const ExportFormat &ExportChoices::chosenFormat() const
{
    const QList<ExportFormat> &formats = windowFormats();
    const auto found = std::ranges::find_if(formats, [this](const ExportFormat &each) {
        return format == QLatin1StringView(each.name);
    });
    return found == formats.cend() ? formats.constFirst() : *found;
}

const ExportChoices::Writing &ExportChoices::writing() const
{
    return chosenFormat().shape == ExportFormat::Shape::Table ? tables : documents;
}

ExportOptions ExportChoices::options(const Display &display) const
{
    const bool isData = chosenFormat().shape == ExportFormat::Shape::Data;
    return {.display = isData ? display : display.with(writing().numbers),
            .values = writing().values,
            .empty = empty,
            .customerSafe = customerSafe,
            .hidden = hidden,
            .csvRows = rows,
            .csvSeparator = separator,
            .byteOrderMark = byteOrderMark,
            .localeNumbers = writing().numbers == Display::Numbers::OfLocale,
            .isFile = true};
}

} // namespace Vitrine
