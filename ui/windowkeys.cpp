// SPDX-License-Identifier: Apache-2.0
#include "windowkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace Vitrine {

bool isKeyOfTheWindow(const QWidget &field, const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    if (!(key.modifiers() & Qt::ControlModifier))
        return false;
    const QKeySequence pressed(key.keyCombination());
    const auto actions = field.window()->findChildren<QAction *>();
    return std::ranges::any_of(actions, [&pressed](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(pressed);
    });
}

} // namespace Vitrine
