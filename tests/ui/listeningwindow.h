// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusTipEvent>
#include <QWidget>

namespace Vitrine {

/** A window around a page, which hears what the page says it has done. */
class ListeningWindow : public QWidget
{
public:
    QStringList said;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::StatusTip)
            said.append(static_cast<QStatusTipEvent *>(event)->tip());
        return QWidget::event(event);
    }
};

} // namespace Vitrine
