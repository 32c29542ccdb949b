// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/formats.h"

#include <QList>

namespace Vitrine {

/** The options let it into a file. */
[[nodiscard]] bool isKept(const Field &field, const ExportOptions &options);

/** Display::note() for whom the options write. */
[[nodiscard]] QString noteOf(const Field &field, const ExportOptions &options);

/** A field that goes into a file, as far as the options let it, with what of its own does. */
struct ShownField
{
    const Field *field = nullptr; ///< in the product it was taken from, which must outlive it
    QString instead = {};  ///< takes the place of its value in any writing: a secret's dots, or that rights hide it
    bool isVeiled = false; ///< rights hide it
    QString note = {};     ///< noteOf()
    QList<ShownField> fields = {};
};

struct ShownSection
{
    SectionId id = SectionId::Identity;
    QList<ShownField> fields = {}; ///< never none
};

/** The form of \p product without what the options keep back. */
QList<ShownSection> shownSections(const Product &product, const ExportOptions &options);

} // namespace Vitrine
