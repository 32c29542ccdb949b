// SPDX-License-Identifier: Apache-2.0
#include "sandbox/picture.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <cstdlib>

namespace Vitrine::StandIns {

namespace {

constexpr int side = 240;

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1U ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const char *type, const QByteArray &data)
{
    const QByteArray named = type + data;
    return bigEndian(quint32(data.size())) + named + bigEndian(crc32(named));
}

} // namespace

QByteArray picture(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    QByteArray rows;
    rows.reserve(side * (side * 3 + 1));
    for (int y = 0; y < side; ++y) {
        rows.append('\0'); // no filter
        for (int x = 0; x < side; ++x) {
            const bool diamond = std::abs(x - side / 2) + std::abs(y - side / 2) < side / 4;
            for (qsizetype colour = 0; colour < 3; ++colour) {
                const int from = 96 + quint8(hash[colour]) / 2;
                const int to = 96 + quint8(hash[colour + 3]) / 2;
                rows.append(char(diamond ? 250 : from + (to - from) * (x + y) / (2 * side)));
            }
        }
    }
    const QByteArray header = bigEndian(side) + bigEndian(side) + QByteArray("\x08\x02\0\0\0", 5);
    // qCompress puts the length in front of a zlib stream; PNG wants the stream alone.
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", qCompress(rows).mid(4)) +
           chunk("IEND", {});
}

} // namespace Vitrine::StandIns
