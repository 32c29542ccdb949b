// SPDX-License-Identifier: Apache-2.0
#include "window/askfield.h"

#include "plainlabel.h"
#include "shown.h"
#include "theme.h"
#include "tips.h"
#include "windowkeys.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Vitrine {

AskField::AskField(QWidget *parent)
    : QLineEdit(parent)
    , m_hint(new QLabel(this))
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->setObjectName("hint"_L1);
    setPlaceholderText(tr("Product id or link"));
    setAccessibleName(tr("Product id or link"));
    setMaxLength(100'000);
}

void AskField::setHint(const QStringList &parts, bool warns)
{
    m_parts.clear();
    for (const QString &part : parts)
        m_parts.append(shownLine(part));
    colourText(m_hint, [warns](const Theme &theme) {
        return warns ? theme.bad.text : theme.muted;
    });
    setTip(this, hint());
    placeHint();
}

QString AskField::hint() const
{
    return m_parts.join(u" · "_s);
}

QString AskField::shortHint(int room) const
{
    const QFontMetrics metrics = m_hint->fontMetrics();
    for (qsizetype some = m_parts.size(); some > 0; --some) {
        QString text = m_parts.mid(0, some).join(u" · "_s);
        if (some < m_parts.size())
            text += u" · …"_s;
        if (metrics.horizontalAdvance(text) <= room)
            return text;
    }
    return metrics.elidedText(m_parts.value(0), Qt::ElideRight, room);
}

void AskField::placeHint()
{
    const int margin = fontMetrics().height() / 2 + 2;
    // What is typed comes first: the hint gives way.
    const int typed = fontMetrics().horizontalAdvance(text().left(200)) + 4 * margin;
    const QString text = shortHint(qBound(width() / 2, width() - typed, width() * 2 / 3));
    const int wide = text.isEmpty() ? 0 : m_hint->fontMetrics().horizontalAdvance(text) + 2;
    m_hint->setText(text);
    // An id from left to right would else stand at the hint's side of a mirrored field.
    setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const QRect place(width() - wide - margin, 0, wide, height());
    m_hint->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int trailing = wide > 0 ? wide + margin : 0;
    if (isRightToLeft())
        setTextMargins(trailing, 0, margin / 2, 0);
    else
        setTextMargins(margin / 2, 0, trailing, 0);
}

bool AskField::event(QEvent *event)
{
    if (!isKeyOfTheWindow(*this, *event))
        return QLineEdit::event(event);
    event->ignore();
    return false;
}

void AskField::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        Q_EMIT otherGuessWanted(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AskField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHint();
}

} // namespace Vitrine
