// SPDX-License-Identifier: Apache-2.0
#include "form/formmenu.h"

#include "form/formview.h"
#include "links.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

void addRow(QMenu *menu, FormView &view, const FormModel &model, const QModelIndex &index)
{
    const Field *field = model.field(index);
    const auto addCopy = [&](const QString &text, RowPart part, const QKeySequence &shown = {}) {
        QAction *action = menu->addAction(text);
        // The key is the view's own: here it is only shown.
        action->setShortcut(shown);
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, &view, [&view, part] {
            view.copy(part);
        });
        return action;
    };
    addCopy(FormView::tr("&Copy value"), RowPart::Value, QKeySequence::Copy);
    addCopy(FormView::tr("Copy what was &sent"), RowPart::Sent)->setEnabled(!field->sources.isEmpty());
    addCopy(FormView::tr("Copy &label and value"), RowPart::LabelAndValue);
    addCopy(FormView::tr("Copy JSON &pointer"), RowPart::Pointer)->setEnabled(!field->sources.isEmpty());
    addCopy(FormView::tr("Copy row as &Markdown"), RowPart::Markdown);
    if (model.isSecret(index)) {
        menu->addSeparator();
        QAction *reveal = menu->addAction(model.isRevealed(index) ? FormView::tr("&Hide") : FormView::tr("&Reveal"));
        reveal->setShortcut(Qt::Key_Space);
        reveal->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(reveal, &QAction::triggered, &view, &FormView::toggleSecret);
    } else if (openableLink(field->value.text) && !model.isVeiled(index)) {
        menu->addSeparator();
        QObject::connect(menu->addAction(FormView::tr("&Open link…")), &QAction::triggered, &view,
                         &FormView::openCurrentLink);
    }
}

} // namespace

void showFormMenu(FormView &view, const FormModel &model, const QModelIndex &index, const QPoint &globalPosition)
{
    const Field *field = model.field(index);
    if (!field && view.actions().isEmpty())
        return;
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName("formMenu"_L1);
    if (field)
        addRow(menu, view, model, index);
    if (field && !view.actions().isEmpty())
        menu->addSeparator();
    menu->addActions(view.actions());
    menu->popup(globalPosition);
}

} // namespace Vitrine
