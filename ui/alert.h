// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace Vitrine {

/** Has a screen reader say \p text now, wherever the keys are, as what \p part is about. Silent where \p part is out of
 * sight. */
void alert(QWidget &part, const QString &text);

} // namespace Vitrine
