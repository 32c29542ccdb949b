// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QImage>
#include <QRect>

class QPainter;

namespace Vitrine {

/** Draws a picture as large as the square allows and never larger than it is, beginning where lines of text do, with a
 * fine frame; without one an empty frame that says a picture may come. */
void paintFramed(QPainter *painter, const QRect &square, const QImage &picture, const Theme &theme,
                 Qt::LayoutDirection direction);

} // namespace Vitrine
