// SPDX-License-Identifier: Apache-2.0
#pragma once

class QEvent;
class QWidget;

namespace Vitrine {

/** Whether \p event announces a key that an action of the field's window answers to now. Such a key the field leaves
 * alone: on X11 it would take Ctrl+E, Ctrl+K and Ctrl+U for moving and deleting. */
bool isKeyOfTheWindow(const QWidget &field, const QEvent &event);

} // namespace Vitrine
