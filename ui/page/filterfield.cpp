// SPDX-License-Identifier: Apache-2.0
#include "page/filterfield.h"

#include "tips.h"
#include "windowkeys.h"

#include <QKeyEvent>

namespace Vitrine {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("filter"));
    setPlaceholderText(tr("Filter fields"));
    setAccessibleName(tr("Filter fields"));
    setTip(this, tr("Shows the fields whose label, value or key has this text in it (Ctrl+F). Enter and Shift+Enter go "
                    "from match "
                    "to match, Down goes into the form, Esc clears."));
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 14);
}

QSize FilterField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, QLineEdit::sizeHint().height()};
}

bool FilterField::event(QEvent *event)
{
    if (!isKeyOfTheWindow(*this, *event))
        return QLineEdit::event(event);
    event->ignore();
    return false;
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    case Qt::Key_Down:
        Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (text().trimmed().isEmpty())
            Q_EMIT left();
        else
            Q_EMIT nextWanted(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Vitrine
