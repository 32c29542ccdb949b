// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/exportjob.h"

#include <QString>

namespace Vitrine {

/** What a tab shows of its results, for who wants no more than that in a file. */
struct ExportShown
{
    ExportSource source;     ///< without the fields that a filter hides
    QString narrowedTo = {}; ///< the filter; empty where there is none
    bool empty = false;      ///< fields that say nothing are shown, too
    bool hidden = false;     ///< and what rights hide
};

/** What a file is about. */
struct ExportSubject
{
    QString name;                          ///< of the product, or what several have in common
    QString vendor = {};                   ///< VendorInfo::id; empty where there are several
    std::optional<ExportShown> shown = {}; ///< nothing where no form is
    bool hasSecrets = true;                ///< false: dots stand in their place for good, as in all that is kept
};

/** A tab whose results can be written into a file. */
class Exportable
{
public:
    Exportable() = default;
    Q_DISABLE_COPY_MOVE(Exportable)
    virtual ~Exportable() = default;

    [[nodiscard]] virtual bool canExport() const { return exportSource().count > 0; }
    /** What there is now; of count 0 where there is nothing yet. It outlives the tab. */
    [[nodiscard]] virtual ExportSource exportSource() const = 0;
    [[nodiscard]] virtual ExportSubject exportSubject() const = 0;
    /** \p count results of exportSource() stand in a file now. */
    virtual void noteExported(qint64 count) { Q_UNUSED(count) }
};

} // namespace Vitrine
