// SPDX-License-Identifier: Apache-2.0
#include "page/choicebar.h"

#include <QLayout>
#include <QPushButton>

namespace Vitrine {

ChoiceBar::ChoiceBar(QWidget *parent)
    : MessageBar(parent)
{
}

void ChoiceBar::ask(Tone tone, const QString &text, const QStringList &choices, bool takesFocus)
{
    for (QPushButton *old : std::as_const(m_buttons)) {
        old->hide();
        old->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < int(choices.size()); ++i) {
        auto *button = new QPushButton(choices.at(i));
        button->setAutoDefault(false);
        layout()->addWidget(button);
        layout()->setAlignment(button, Qt::AlignTop);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            clear();
            Q_EMIT chosen(i);
        });
    }
    say(tone, text);
    if (takesFocus && !m_buttons.isEmpty())
        m_buttons.constFirst()->setFocus(Qt::OtherFocusReason);
}

} // namespace Vitrine
