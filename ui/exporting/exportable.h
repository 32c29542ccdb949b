// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/exportjob.h"

#include <QString>

namespace Vitrine {

/** What a file is about. */
struct ExportSubject
{
    QString name;        ///< of the product, or what several have in common
    QString vendor = {}; ///< VendorInfo::id; empty where there are several
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
};

} // namespace Vitrine
