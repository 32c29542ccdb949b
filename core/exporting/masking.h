// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

#include <QByteArray>
#include <QList>

namespace Vitrine {

/**
 * Which parts of one product are secrets: every field marked as one, all that is nested in it, and every other field
 * that was read from the same bytes.
 */
class Masking
{
public:
    /** Masks nothing where \p reveal is set. */
    Masking(const Product &product, bool reveal);

    [[nodiscard]] bool hides(const Field &field) const;
    /** The answer as sent, each secret value in it replaced by dots in quotes. */
    [[nodiscard]] QByteArray answer() const;

private:
    struct Range
    {
        quint32 begin = 0;
        quint32 end = 0;
    };

    void collect(const QList<Field> &fields, bool secret);

    const Product &m_product;
    QList<Range> m_ranges; ///< sorted, apart from each other
    bool m_reveal;
};

} // namespace Vitrine
