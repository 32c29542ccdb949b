// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace Vitrine {

/** Shows every key and what it does, in a dialog that deletes itself. */
void showShortcuts(QWidget *parent);

} // namespace Vitrine
