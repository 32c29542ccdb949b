// SPDX-License-Identifier: Apache-2.0
#include "pictures/picturehead.h"

#include <QtEndian>

#include <limits>

namespace Vitrine {

namespace {

quint32 number(QByteArrayView bytes, qsizetype at, int length, bool bigEndian)
{
    quint32 result = 0;
    for (int i = 0; i < length; ++i) {
        const auto byte = quint8(bytes[at + (bigEndian ? i : length - 1 - i)]);
        result = result << 8 | byte;
    }
    return result;
}

QSize sizeOf(quint32 width, quint32 height)
{
    constexpr quint32 most = std::numeric_limits<int>::max();
    return width == 0 || height == 0 || width > most || height > most ? QSize() : QSize(int(width), int(height));
}

QSize pngSize(QByteArrayView bytes)
{
    if (bytes.size() < 24 || bytes.sliced(12, 4) != "IHDR")
        return {};
    return sizeOf(number(bytes, 16, 4, true), number(bytes, 20, 4, true));
}

QSize gifSize(QByteArrayView bytes)
{
    if (bytes.size() < 10)
        return {};
    return sizeOf(number(bytes, 6, 2, false), number(bytes, 8, 2, false));
}

/** Of a JPEG the frame's header says it, behind segments of any number, each with its length. */
QSize jpegSize(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        if (quint8(bytes[at]) != 0xff)
            return {};
        const auto marker = quint8(bytes[at + 1]);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) { // without a length
            at += 2;
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return sizeOf(number(bytes, at + 7, 2, true), number(bytes, at + 5, 2, true));
        if (marker == 0xd9 || marker == 0xda) // the end, or pixels without a frame
            return {};
        const quint32 length = number(bytes, at + 2, 2, true);
        if (length < 2)
            return {};
        at += 2 + qsizetype(length);
    }
    return {};
}

QSize webpSize(QByteArrayView bytes)
{
    if (bytes.size() < 30)
        return {};
    const QByteArrayView kind = bytes.sliced(12, 4);
    if (kind == "VP8X")
        return sizeOf(number(bytes, 24, 3, false) + 1, number(bytes, 27, 3, false) + 1);
    if (kind == "VP8L" && bytes[20] == '\x2f') {
        const quint32 bits = number(bytes, 21, 4, false);
        return sizeOf((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
    }
    if (kind == "VP8 " && bytes.sliced(23, 3) == "\x9d\x01\x2a")
        return sizeOf(number(bytes, 26, 2, false) & 0x3fff, number(bytes, 28, 2, false) & 0x3fff);
    return {};
}

} // namespace

std::optional<PictureHead> pictureHead(QByteArrayView bytes)
{
    PictureHead head;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        head = {PictureFormat::Png, pngSize(bytes)};
    else if (bytes.startsWith("\xff\xd8\xff"))
        head = {PictureFormat::Jpeg, jpegSize(bytes)};
    else if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        head = {PictureFormat::Gif, gifSize(bytes)};
    else if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8, 4) == "WEBP")
        head = {PictureFormat::WebP, webpSize(bytes)};
    return head.size.isEmpty() ? std::nullopt : std::optional(head);
}

} // namespace Vitrine
