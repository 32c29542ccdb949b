// SPDX-License-Identifier: Apache-2.0
#include "sidelist.h"

#include <QApplication>
#include <QEvent>

namespace Vitrine {

SideList::SideList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    colourGround();
}

void SideList::colourGround()
{
    const QColor ground = QApplication::palette().color(QPalette::Window);
    QPalette side = palette();
    if (side.color(QPalette::Base) == ground)
        return;
    side.setColor(QPalette::Base, ground);
    setPalette(side);
}

void SideList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourGround();
}

} // namespace Vitrine
