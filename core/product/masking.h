// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Vitrine {

/**
 * Where the secrets of one answer stand, for everything that draws, writes or copies it.
 *
 * Of a product they are every field marked as one, all that is nested in it, every other field that was read from the
 * same bytes, and what is veiled in its answer. Of an answer nobody could read a product from they are the values
 * behind the vendor's secret keys, wherever those stand and however broken the text is: rather too much is hidden than
 * too little.
 */
class Masking
{
public:
    /** What of a product is covered: secrets, and perhaps what rights hide. */
    struct Cover
    {
        bool secrets = true;
        bool byRight = false;
    };

    Masking() = default; ///< hides nothing
    explicit Masking(const Product &product);
    Masking(const Product &product, Cover cover);
    /** \p keys are VendorInfo::secretKeys. */
    Masking(const QByteArray &answer, const QStringList &keys);

    [[nodiscard]] bool hides(const Field &field) const;
    /** The bytes of \p answer from \p begin to \p end as sent, dots in the place of each secret. */
    [[nodiscard]] QByteArray masked(const QByteArray &answer, qsizetype begin, qsizetype end) const;
    [[nodiscard]] QByteArray masked(const QByteArray &answer) const { return masked(answer, 0, answer.size()); }

private:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool isPart = false; ///< of a text between quotes: dots take its place without quotes of their own
    };

    void collect(const QList<Field> &fields, Cover cover, bool isCovered);
    void merge();
    /** The first range that ends behind \p at. */
    [[nodiscard]] QList<Range>::const_iterator behind(qsizetype at) const;

    QList<Range> m_ranges; ///< sorted, apart from each other
    bool m_hidesMarked = false;
};

} // namespace Vitrine
