// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <array>

namespace Vitrine {

/** A secret nobody has had before, with characters that every notation writes differently, and all the ways to see it.
 */
class Canary
{
public:
    Canary()
    {
        constexpr std::array letters{'A', 'b', 'C', 'd', 'E', 'f', 'G', 'h', 'J', 'k', 'L', 'm', 'N', 'p', 'Q', 'r'};
        for (int i = 0; i < 24; ++i)
            m_core += letters[size_t(QRandomGenerator::global()->bounded(int(letters.size())))];
    }

    [[nodiscard]] QString secret() const { return QString::fromLatin1("k/+=\"%&\\" + m_core + "\\&%\"=+/k"); }

    /**
     * The letters in the middle stand in a text, a URL and JSON alike; these are they, in hexadecimal digits, in UTF-16
     * and in base64 at each of its three positions.
     */
    [[nodiscard]] QByteArrayList notations() const
    {
        const QString wide = QString::fromLatin1(m_core);
        QByteArrayList all{m_core, m_core.toHex(), m_core.toHex().toUpper(),
                           QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)};
        for (int before = 0; before < 3; ++before) {
            const QByteArray padded(before, '.');
            // what depends on the neighbours is cut off
            QByteArray base64 = QByteArray(padded + m_core).toBase64(QByteArray::OmitTrailingEquals);
            base64.remove(0, before == 0 ? 0 : before + 1);
            base64.chop(2);
            all.append(base64);
        }
        return all;
    }

    [[nodiscard]] bool isIn(const QByteArray &bytes) const
    {
        const QByteArrayList all = notations();
        return std::any_of(all.begin(), all.end(), [&](const QByteArray &notation) {
            return bytes.contains(notation);
        });
    }

private:
    QByteArray m_core;
};

} // namespace Vitrine
