// SPDX-License-Identifier: Apache-2.0
#include "profiles/secretedit.h"

#include "plainlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Vitrine {

SecretEdit::SecretEdit(const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_input(new QLineEdit)
    , m_dots(new QLabel(QString(12, QChar(0x2022))))
    , m_state(new QLabel)
    , m_forget(new QPushButton)
    , m_hint(hint)
{
    m_input->setEchoMode(QLineEdit::Password);
    m_input->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                 Qt::ImhNoAutoUppercase);
    for (QLabel *label : {m_dots, m_state})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_dots, m_state}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        colourText(label, &Theme::muted);
    }
    auto *inside = new QHBoxLayout(m_input);
    inside->setContentsMargins(8, 0, 10, 0);
    inside->addWidget(m_dots);
    inside->addStretch(1);
    inside->addWidget(m_state);
    m_forget->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_input, 1);
    layout->addWidget(m_forget);
    setFocusProxy(m_input);
    setFocusPolicy(Qt::StrongFocus); // else it has no place in the order of Tab
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        showState();
        Q_EMIT edited();
    });
    connect(m_forget, &QPushButton::clicked, this, &SecretEdit::forgetOrUndo);
    showState();
}

void SecretEdit::load(Kept kept)
{
    m_kept = kept;
    m_forgotten = false;
    m_input->setText({}); // and not clear(), which could be undone
    showState();
}

void SecretEdit::setKept(Kept kept)
{
    m_kept = kept;
    m_forgotten = m_forgotten && mayBeKept();
    showState();
}

std::optional<QString> SecretEdit::replacement() const
{
    QString typed = m_input->text();
    while (typed.endsWith(u'\n') || typed.endsWith(u'\r')) // copied with the end of its line
        typed.chop(1);
    if (!typed.isEmpty())
        return typed;
    return m_forgotten ? std::optional<QString>(QString()) : std::nullopt;
}

bool SecretEdit::isPresent() const
{
    const std::optional<QString> replaced = replacement();
    return replaced ? !replaced->isEmpty() : mayBeKept();
}

void SecretEdit::forgetOrUndo()
{
    m_forgotten = m_input->text().isEmpty() && !m_forgotten;
    m_input->setText({});
    showState();
    m_input->setFocus();
    Q_EMIT edited();
}

void SecretEdit::showState()
{
    const bool isTyped = !m_input->text().isEmpty();
    QString state;
    if (m_forgotten && !isTyped) {
        state = tr("will be forgotten");
    } else if (!isTyped) {
        switch (m_kept) {
        case Kept::Nothing:
        case Kept::Unasked:
            break;
        case Kept::Missing:
            state = tr("not entered yet");
            break;
        case Kept::Locked:
            state = tr("the keychain is locked");
            break;
        case Kept::Perhaps:
            state = tr("in the keychain, if there is one");
            break;
        case Kept::Keychain:
            state = tr("in the keychain");
            break;
        case Kept::Session:
            state = tr("until Vitrine is closed");
            break;
        }
    }
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    Q_EMIT stated(state);
    const bool hasDots = !isTyped && !m_forgotten && (m_kept == Kept::Keychain || m_kept == Kept::Session);
    m_dots->setVisible(hasDots);
    m_input->setPlaceholderText(m_kept == Kept::Nothing ? m_hint : QString());
    m_forget->setVisible(mayBeKept());
    m_forget->setText(m_forgotten || isTyped ? tr("Undo") : tr("Forget"));
    m_forget->setAccessibleName(m_forgotten || isTyped ? tr("Undo: keep the stored secret")
                                                       : tr("Forget the stored secret"));
    m_forget->setAccessibleDescription(m_input->accessibleName());
}

} // namespace Vitrine
