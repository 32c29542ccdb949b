// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

namespace Vitrine {

/** Something was sent that nobody sees: it must be said in words. */
inline bool isOfBlanks(const Field &field)
{
    const QString &text = field.value.text;
    return !field.value.isNothing() && !text.isEmpty() && QStringView(text).trimmed().isEmpty();
}

} // namespace Vitrine
