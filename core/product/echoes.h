// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>

namespace Vitrine {

/**
 * Finds secrets wherever somebody repeats them, however they are written there: as they are, with the escapes of JSON,
 * of an address or of HTML, also one within another, and in base64, where they may stand among other bytes.
 *
 * Texts are UTF-8. A secret of less than five bytes is not looked for: it stands anywhere by chance.
 */
class Echoes
{
public:
    explicit Echoes(const QList<QByteArray> &secrets);

    /** The bytes of \p text that say a secret, in order and apart from each other. */
    [[nodiscard]] QList<ByteRange> in(QByteArrayView text) const;
    [[nodiscard]] bool areIn(const QString &text) const;
    /** \p text with dots in the place of each secret. */
    [[nodiscard]] QByteArray hidden(const QByteArray &text) const;
    [[nodiscard]] QString hidden(const QString &text) const;

    /**
     * Lets nobody see them unasked in \p product: a value that says one becomes a secret itself; labels, keys, notes,
     * pointers, warnings, id and name get dots; the names of members in its answer are noted in Product::veiled.
     */
    void hide(Product &product) const;

private:
    /** Where what begins at \p at ends, of all that begin with the byte \p first; -1 where none does. */
    [[nodiscard]] qsizetype endAt(QByteArrayView text, qsizetype at, char first, qint64 &steps) const;
    void hide(QList<Field> &fields) const;
    void replace(QString &text) const;

    std::array<QByteArrayList, 256> m_needles; ///< by their first byte, the longest first: one may begin with another
    bool m_isEmpty = true;
};

} // namespace Vitrine
