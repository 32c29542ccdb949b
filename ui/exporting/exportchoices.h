// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/formats.h"

#include <QString>

namespace Vitrine {

/** What goes into files: chosen once and kept in the settings file. That secrets go with it is never part of that. */
struct ExportChoices
{
    /** Documents and tables are read by different people, so each has its own. */
    struct Writing
    {
        Values values = Values::Usual;
        Display::Numbers numbers = Display::Numbers::OfLocale;

        friend bool operator==(const Writing &, const Writing &) = default;
    };

    QString format = QStringLiteral("pdf"); ///< ExportFormat::name
    bool onlyShown = true;                  ///< what the tab's form shows, where there is one; else:
    bool hidden = false;                    ///< what rights hide, too
    bool empty = false;                     ///< fields that say nothing, too
    bool customerSafe = false;
    Writing documents = {Values::Human, Display::Numbers::OfLocale};
    Writing tables = {Values::Exact, Display::Numbers::Neutral};
    CsvRows rows = CsvRows::Products;
    QChar separator = u',';
    bool byteOrderMark = false;
    QString folder = {};

    /** What is kept in that QSettings file; the first choices where nothing is, or the path is empty. */
    static ExportChoices load(const QString &settings);
    void save(const QString &settings) const;

    [[nodiscard]] const ExportFormat &chosenFormat() const;
    [[nodiscard]] const Writing &writing() const;
    [[nodiscard]] ExportOptions options(const Display &display) const;

    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

} // namespace Vitrine
