// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"
#include "theme.h"

#include <QRect>

class QPainter;

namespace Vitrine {

/** A step's sign: a ring for new, a half-filled disc for in progress, a disc with a tick for closed, a square for an
 * unknown word. */
void paintStepSign(QPainter *painter, const QRect &rect, StepState::State state, const Theme &theme);

/** The colour of the word beside it. */
QColor stepTint(StepState::State state, const Theme &theme);

} // namespace Vitrine
