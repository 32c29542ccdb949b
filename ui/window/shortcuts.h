// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace Vitrine {

/** Shows every key the window answers to and what it does, in a dialog that deletes itself. */
void showShortcuts(QWidget *window);

} // namespace Vitrine
