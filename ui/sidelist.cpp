// SPDX-License-Identifier: Apache-2.0
#include "sidelist.h"

#include "flat.h"
#include "theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

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

/** Where there is no row, nothing else would show that the keys go here. */
void SideList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    Flat::drawPanel(&painter, viewport()->rect(), Qt::transparent, Theme::of(palette()).accent, 2);
}

void SideList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourGround();
}

} // namespace Vitrine
