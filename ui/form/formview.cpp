// SPDX-License-Identifier: Apache-2.0
#include "form/formview.h"

#include "form/formaccessible.h"
#include "form/formwalk.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

namespace Vitrine {

FormView::FormView(FormModel &model, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_delegate(new FormDelegate(model, this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_hideSecrets.setSingleShot(true);
    m_hideSecrets.setInterval(std::chrono::seconds(30));
    connect(&m_hideSecrets, &QTimer::timeout, &m_model, &FormModel::hideSecrets);
    m_placing.setInterval(0);
    connect(&m_placing, &QTimer::timeout, this, &FormView::placeMore);
    m_delegate->setFont(font());
    installFormAccessibility();
    setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = kept();
    });
    // Behind the selection model, which forgets it.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FormView::restoreCurrent);
    // Who scrolls goes elsewhere than where the view was about to go.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        m_anchor.reset();
    });
    setAccessibleName(tr("Product form"));
}

void FormView::updateGeometries()
{
    QScrollBar *vertical = verticalScrollBar();
    vertical->setPageStep(viewport()->height());
    vertical->setSingleStep(m_delegate->metrics().row);
    vertical->setRange(0, qMax(0, m_layout.height() - viewport()->height()));
    QScrollBar *horizontal = horizontalScrollBar();
    horizontal->setPageStep(viewport()->width());
    horizontal->setSingleStep(m_delegate->metrics().line * 2);
    horizontal->setRange(0, qMax(0, m_layout.width() - viewport()->width()));
    QAbstractItemView::updateGeometries();
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    place();
}

void FormView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        m_delegate->setFont(font());
        place();
    }
}

bool FormView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate && model() == &m_model) // it may go before the form does
        m_model.hideSecrets();
    return QAbstractItemView::event(event);
}

QRect FormView::onScreen(const QRect &rect) const
{
    // The form is as wide as its widest table: it is mirrored as a whole, not within the part that is seen.
    const QRect whole(0, 0, qMax(m_layout.width(), viewport()->width()), qMax(1, m_layout.height()));
    QRect placed = QStyle::visualRect(layoutDirection(), whole, rect);
    return placed.translated(-horizontalOffset(), -verticalOffset());
}

QPoint FormView::fromScreen(const QPoint &point) const
{
    const QRect whole(0, 0, qMax(m_layout.width(), viewport()->width()), qMax(1, m_layout.height()));
    return QStyle::visualPos(layoutDirection(), whole, point + QPoint(horizontalOffset(), verticalOffset()));
}

QRect FormView::fromScreen(const QRect &rect) const
{
    const QRect whole(0, 0, qMax(m_layout.width(), viewport()->width()), qMax(1, m_layout.height()));
    return QStyle::visualRect(layoutDirection(), whole, rect.translated(horizontalOffset(), verticalOffset()));
}

QRect FormView::visualRect(const QModelIndex &index) const
{
    const FormBox *box = m_layout.box(index);
    return box ? onScreen(box->rect) : QRect();
}

QModelIndex FormView::indexAt(const QPoint &point) const
{
    const FormBox *box = m_layout.boxAt(fromScreen(point));
    return box ? box->index : QModelIndex();
}

void FormView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect rect = visualRect(index);
    if (rect.isEmpty()) {
        if (m_placing.isActive())
            m_anchor = Anchor{index};
        return;
    }
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - height / 2);
    else if (hint == PositionAtTop || rect.top() < 0 || rect.height() > height)
        bar->setValue(bar->value() + rect.top());
    else if (rect.bottom() > height)
        bar->setValue(bar->value() + rect.bottom() - height + 1);
    if (rect.left() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left());
    else if (rect.right() > viewport()->width() && rect.width() <= viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width() + 1);
}

int FormView::horizontalOffset() const
{
    const int value = horizontalScrollBar()->value();
    return isRightToLeft() ? horizontalScrollBar()->maximum() - value : value;
}

int FormView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool FormView::isIndexHidden(const QModelIndex &index) const
{
    return m_layout.box(index) == nullptr;
}

QModelIndex FormView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const FormWalk walk(m_layout, currentIndex());
    const int page = viewport()->height() - m_delegate->metrics().row;
    switch (action) {
    case MoveUp:
        return walk.down(-1);
    case MoveDown:
        return walk.down(0);
    case MovePageUp:
        return walk.down(-page);
    case MovePageDown:
        return walk.down(page);
    case MoveHome:
        return walk.first();
    case MoveEnd:
        return walk.last();
    case MoveLeft:
        return walk.step(isRightToLeft() ? 1 : -1);
    case MoveRight:
        return walk.step(isRightToLeft() ? -1 : 1);
    case MoveNext:
        return walk.step(1);
    case MovePrevious:
        return walk.step(-1);
    }
    return {};
}

QRegion FormView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

void FormView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid() && hasAutoScroll())
        scrollTo(current);
    viewport()->update();
    if (QAccessible::isActive() && hasFocus() && current.isValid()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(int(m_order.indexOf(current)));
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT currentRowChanged(current);
}

void FormView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    place(); // A revealed secret may be longer than its dots.
    if (m_model.isRevealed(topLeft))
        m_hideSecrets.start();
    if (topLeft == currentIndex())
        Q_EMIT currentRowChanged(topLeft);
}

FormOption FormView::optionFor(const FormBox &box) const
{
    FormOption option;
    initViewItemOption(&option);
    option.box = &box;
    option.rect = onScreen(box.rect);
    option.viewFocus = hasFocus();
    option.isCurrent = box.isReachable() && box.index == currentIndex();
    option.severalChosen = areSeveralChosen();
    option.state.setFlag(QStyle::State_Selected, box.isReachable() && selectionModel()->isSelected(box.index));
    option.state.setFlag(QStyle::State_MouseOver, box.isReachable() && box.index == m_hovered);
    option.folded = box.role == FormBox::Role::Heading ? m_state.folded.contains(int(m_model.section(box.index)))
                                                       : !m_state.unfolded.contains(FormModel::node(box.index));
    return option;
}

void FormView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    const int top = event->rect().top() + verticalOffset();
    const auto [first, last] = m_layout.boxesBetween(top, top + event->rect().height());
    for (size_t i = first; i < last; ++i) {
        const FormBox &box = m_layout.boxes()[i];
        const FormOption option = optionFor(box);
        if (option.rect.intersects(event->rect()))
            m_delegate->paint(&painter, option, box.index);
    }
}

} // namespace Vitrine
