// SPDX-License-Identifier: Apache-2.0
/// What FormView does with keys and the mouse; where things stand is in formview.cpp.
#include "form/formview.h"

#include "form/formmenu.h"
#include "links.h"
#include "tips.h"

#include <QHelpEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Vitrine {

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
        else if (field && openableLink(field->value.text) && !m_model.isVeiled(current) &&
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
    if (!m_model.isVeiled(index) && m_model.valueText(index).size() > FormLayout::longestInForm) {
        Q_EMIT wholeWanted(index);
        return;
    }
    const int node = FormModel::node(index);
    if (!m_state.unfolded.erase(node))
        m_state.unfolded.insert(node);
    place();
}

void FormView::setSectionFolded(SectionId section, bool folded)
{
    if (folded)
        m_state.folded.insert(int(section));
    else
        m_state.folded.erase(int(section));
    place();
    if (m_model.matches())
        return; // They are all open again once nothing is looked for.
    m_folded = m_state.folded;
    Q_EMIT foldingChanged();
}

void FormView::goToMatch(int by)
{
    const FormMatches *matches = m_model.matches();
    const qsizetype count = m_order.size();
    if (!matches || count == 0)
        return;
    const qsizetype current = m_order.indexOf(currentIndex());
    const qsizetype from = current < 0 && by > 0 ? -1 : current < 0 ? count : current;
    for (qsizetype i = 1; i <= count; ++i) {
        const QModelIndex &next = m_order.at((from + by * i + 2 * count) % count);
        if (matches->hits.contains(m_model.field(next)))
            return setCurrentIndex(next);
    }
}

void FormView::show(const QModelIndex &index)
{
    if (m_state.folded.contains(int(m_model.section(index))))
        setSectionFolded(m_model.section(index), false);
    setCurrentIndex(index);
}

void FormView::setFoldedSections(const std::unordered_set<int> &sections)
{
    m_folded = sections;
    if (m_model.matches())
        return;
    m_state.folded = sections;
    place();
}

void FormView::toggleSecret()
{
    m_model.setRevealed(currentIndex(), !m_model.isRevealed(currentIndex()));
}

void FormView::openCurrentLink()
{
    if (const Field *field = m_model.field(currentIndex()); field && !m_model.isVeiled(currentIndex()))
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
            for (const QString &line : {field->help, m_model.noteText(indexAt(help->pos()))}) {
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
    if (!index.isValid())
        return;
    if (selectionModel()->isSelected(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate); // what is chosen is what is copied
    else
        setCurrentIndex(index);
    showFormMenu(*this, m_model, index,
                 byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

} // namespace Vitrine
