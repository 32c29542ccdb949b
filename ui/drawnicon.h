// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

#include <functional>

class QPainter;

namespace Vitrine {

/** Draws into a square of 16 by 16. */
using IconDrawing = std::function<void(QPainter &painter, QIcon::Mode mode, QIcon::State state)>;

/** An icon that is drawn anew whenever it is shown: sharp in every size, and in the colours the application has then.
 */
QIcon drawnIcon(const IconDrawing &draw);

} // namespace Vitrine
