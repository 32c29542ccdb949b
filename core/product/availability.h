// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/display.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Vitrine {

/** Whether the vendor sells a product now, as far as everybody may know it. */
struct Availability
{
    std::optional<bool> isOffered = {}; ///< nothing where the vendor's word is not one of these two
    QString text = {};                  ///< in a word or two; empty where the vendor says nothing
    QStringList against = {};           ///< what the vendor says besides that speaks against it: "Deleted"

    static Availability of(const Product &product, const Display &display);
};

} // namespace Vitrine
