// SPDX-License-Identifier: Apache-2.0
#include "lineview.h"

#include <QScrollBar>

namespace Vitrine {

LineView::LineView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setLayoutMode(Batched);
    setBatchSize(20'000);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &LineView::tryToBring);
    // Who scrolls goes elsewhere than where the view was about to go.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_wanted.reset();
    });
}

void LineView::bring(int row, int below)
{
    m_wanted = qMax(0, row * sizeHintForRow(0) - below);
    tryToBring();
}

int LineView::topRow() const
{
    const int height = sizeHintForRow(0);
    return height > 0 ? verticalScrollBar()->value() / height : -1;
}

void LineView::tryToBring()
{
    if (!m_wanted)
        return;
    verticalScrollBar()->setValue(*m_wanted);
    const bool isAll = verticalScrollBar()->maximum() + viewport()->height() >= model()->rowCount() * sizeHintForRow(0);
    if (isAll || verticalScrollBar()->value() == *m_wanted)
        m_wanted.reset();
}

} // namespace Vitrine
