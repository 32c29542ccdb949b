// SPDX-License-Identifier: Apache-2.0
#include "form/formview.h"

#include "clipboard.h"
#include "form/formaccessible.h"
#include "form/formmenu.h"
#include "form/formwalk.h"
#include "links.h"
#include "shown.h"
#include "theme.h"
#include "tips.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

FormView::FormView(FormModel &model, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
    , m_delegate(new FormDelegate(model, this))
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    m_hideSecrets.setSingleShot(true);
    m_hideSecrets.setInterval(std::chrono::seconds(30));
    connect(&m_hideSecrets, &QTimer::timeout, &m_model, &FormModel::hideSecrets);
    m_delegate->setFont(font());
    installFormAccessibility();
    setModel(&m_model);
    setAccessibleName(tr("Product form"));
}

void FormView::place()
{
    m_layout.place(m_model, m_delegate->metrics(), m_state, viewport()->width());
    m_order.clear();
    m_order.reserve(qsizetype(m_layout.boxes().size()));
    for (const FormBox &box : m_layout.boxes()) {
        if (box.isReachable())
            m_order.append(box.index);
    }
}

void FormView::reset()
{
    m_hovered = QPersistentModelIndex();
    m_state.unfolded.clear();
    m_hideSecrets.stop();
    QAbstractItemView::reset();
    place();
    updateGeometries();
    verticalScrollBar()->setValue(0);
    viewport()->update();
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
    // What is read must stay in sight when the window changes its width.
    const auto [first, last] = m_layout.boxesBetween(verticalOffset(), verticalOffset() + viewport()->height());
    const QModelIndex top = first < last && verticalOffset() > 0 ? m_layout.boxes()[first].index : QModelIndex();
    const int above = top.isValid() ? m_layout.boxes()[first].rect.top() - verticalOffset() : 0;
    place();
    updateGeometries();
    if (const FormBox *box = m_layout.box(top))
        verticalScrollBar()->setValue(box->rect.top() - above);
}

void FormView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        m_delegate->setFont(font());
        place();
        updateGeometries();
        viewport()->update();
    }
}

bool FormView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
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
    if (rect.isEmpty())
        return;
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop)
        bar->setValue(bar->value() + rect.top());
    else if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - height / 2);
    else if (rect.top() < 0 || rect.height() > height)
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

void FormView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command);
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
    if (current.isValid())
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
    updateGeometries();
    viewport()->update();
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
    option.state.setFlag(QStyle::State_Selected, box.isReachable() && box.index == currentIndex());
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

void FormView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const Field *field = m_model.field(current);
    if (event->matches(QKeySequence::Copy)) {
        copy(RowPart::Value);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        if (current.isValid() && !field)
            setSectionFolded(m_model.section(current), !m_state.folded.contains(int(m_model.section(current))));
        else
            toggleSecret();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid() && !field)
            setSectionFolded(m_model.section(current), !m_state.folded.contains(int(m_model.section(current))));
        else if (field && openableLink(field->value.text) &&
                 (field->value.kind == Kind::Link || field->value.kind == Kind::Picture))
            openCurrentLink();
        else if (field)
            toggleUnfolded(current);
        return;
    default:
        break;
    }
    // Letters do not jump about in the form: they would hide what a person meant to type elsewhere.
    if (event->text().isEmpty() || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        QAbstractItemView::keyPressEvent(event);
    else
        event->ignore();
}

void FormView::toggleUnfolded(const QModelIndex &index)
{
    const int node = FormModel::node(index);
    if (!m_state.unfolded.erase(node))
        m_state.unfolded.insert(node);
    place();
    updateGeometries();
    viewport()->update();
}

void FormView::setSectionFolded(SectionId section, bool folded)
{
    if (folded)
        m_state.folded.insert(int(section));
    else
        m_state.folded.erase(int(section));
    place();
    updateGeometries();
    viewport()->update();
}

void FormView::copy(RowPart part)
{
    const QModelIndex index = currentIndex();
    if (index.isValid())
        copyToClipboard(rowText(m_model, index, part), isSecret(m_model, index, part));
}

void FormView::toggleSecret()
{
    m_model.setRevealed(currentIndex(), !m_model.isRevealed(currentIndex()));
}

void FormView::openCurrentLink()
{
    if (const Field *field = m_model.field(currentIndex()))
        askAndOpenLink(field->value.text, this);
}

void FormView::act(RowAction::What what, const QModelIndex &index)
{
    setCurrentIndex(index);
    switch (what) {
    case RowAction::What::Copy:
        copy(RowPart::Value);
        break;
    case RowAction::What::Open:
        openCurrentLink();
        break;
    case RowAction::What::Reveal:
    case RowAction::What::Hide:
        toggleSecret();
        break;
    case RowAction::What::Unfold:
    case RowAction::What::Fold:
        toggleUnfolded(index);
        break;
    }
}

const RowAction *FormView::actionAt(const QPoint &point, QList<RowAction> *offered) const
{
    const FormBox *box = m_layout.boxAt(fromScreen(point));
    if (!box)
        return nullptr;
    *offered = m_delegate->actions(optionFor(*box), box->index);
    const auto found = std::find_if(offered->cbegin(), offered->cend(), [&point](const RowAction &action) {
        return action.rect.contains(point);
    });
    return found == offered->cend() ? nullptr : &*found;
}

void FormView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QList<RowAction> offered;
    if (event->button() == Qt::LeftButton) {
        if (const RowAction *action = actionAt(event->pos(), &offered)) {
            act(action->what, index);
            return;
        }
    }
    QAbstractItemView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model.field(index))
        setSectionFolded(m_model.section(index), !m_state.folded.contains(int(m_model.section(index))));
}

void FormView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QList<RowAction> offered;
    const QModelIndex index = indexAt(event->pos());
    if (actionAt(event->pos(), &offered) || !m_model.field(index))
        mousePressEvent(event); // The second of two quick clicks is a click.
    else
        toggleUnfolded(index);
}

void FormView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index != m_hovered) {
        m_hovered = index;
        viewport()->update();
    }
    QList<RowAction> offered;
    const bool hand = actionAt(event->pos(), &offered) != nullptr || (index.isValid() && !m_model.field(index));
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool FormView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered.isValid()) {
        m_hovered = QPersistentModelIndex();
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Field *field = m_model.field(indexAt(help->pos()));
        if (field) {
            QStringList lines{field->label};
            if (const FormBox *box = m_layout.box(indexAt(help->pos())); box && box->role != FormBox::Role::Row)
                lines.append(
                    indexAt(help->pos()).siblingAtColumn(FormModel::Value).data().toString()); // It may be cut.
            for (const QString &line : {field->help, field->note}) {
                if (!line.isEmpty())
                    lines.append(line);
            }
            showTip(help->globalPos(), lines.join(u'\n'), viewport());
        }
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

void FormView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!m_model.field(index))
        return;
    setCurrentIndex(index);
    showFormMenu(*this, m_model, index,
                 byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace Vitrine
