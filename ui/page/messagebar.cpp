// SPDX-License-Identifier: Apache-2.0
#include "page/messagebar.h"

#include "alert.h"
#include "plainlabel.h"
#include "shown.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Vitrine {

namespace {

const Theme::Tint &tintOf(const Theme &theme, MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Success:
        return theme.good;
    case MessageBar::Tone::Warning:
        return theme.warn;
    case MessageBar::Tone::Error:
        return theme.bad;
    case MessageBar::Tone::Information:
        break;
    }
    return theme.info;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel())
    , m_action(new QPushButton)
{
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_action->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 16, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionWanted);
    hide();
}

void MessageBar::say(Tone tone, const QString &text, const QString &action)
{
    m_tone = tone;
    colourText(m_text, [tone](const Theme &theme) {
        return tintOf(theme, tone).text;
    });
    m_text->setText(shown(text, 2'000));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    update();
    alert(*this, m_text->text());
}

void MessageBar::clear()
{
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const Theme::Tint &tint = tintOf(theme, m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), tint.ground);
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 4 : 0;
    painter.fillRect(QRect(edge, 0, 4, height()), tint.text);
}

} // namespace Vitrine
