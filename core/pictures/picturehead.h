// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>

namespace Vitrine {

enum class PictureFormat : quint8 { Png, Jpeg, Gif, WebP };

/** What a picture's first bytes say of it. The size is in pixels, at least 1 by 1. */
struct PictureHead
{
    PictureFormat format = PictureFormat::Png;
    QSize size;
};

/** Read from the bytes alone, whatever the picture was called on its way; nothing where they are none of the four
 * formats or end before they say how large it is. Decodes nothing. */
std::optional<PictureHead> pictureHead(QByteArrayView bytes);

} // namespace Vitrine
