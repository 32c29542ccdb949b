// SPDX-License-Identifier: Apache-2.0
#include "window/askbar.h"

#include "theme.h"
#include "tips.h"
#include "window/askfield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Vitrine {

AskBar::AskBar(const VendorList &vendors, QWidget *parent)
    : QWidget(parent)
    , m_vendors(vendors)
    , m_chooser(new QPushButton)
    , m_field(new AskField)
    , m_button(new QPushButton(tr("&Look up")))
    , m_bulk(new QPushButton(tr("&Bulk …")))
{
    m_chooser->setObjectName("chooser"_L1);
    m_chooser->setMenu(new QMenu(m_chooser));
    m_chooser->setAutoDefault(false);
    m_button->setObjectName("lookUp"_L1);
    m_button->setDefault(true);
    setTip(m_button, tr("Ask for what stands in the field (Enter)"));
    m_bulk->setObjectName("bulk"_L1);
    m_bulk->setAutoDefault(false);
    setTip(m_bulk, tr("Look up many ids in one run (Ctrl+B)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 10);
    layout->setSpacing(10);
    layout->addWidget(m_chooser);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_bulk);
    connect(m_field, &QLineEdit::textChanged, this, &AskBar::guess);
    connect(m_field, &QLineEdit::returnPressed, this, &AskBar::ask);
    connect(m_button, &QPushButton::clicked, this, &AskBar::ask);
    connect(m_bulk, &QPushButton::clicked, this, [this] {
        Q_EMIT bulkWanted(m_ids.join(u'\n'));
    });
    connect(m_field, &AskField::otherGuessWanted, this, [this](int by) {
        if (m_guesses.size() > 1 && m_ids.size() == 1)
            m_guess = (m_guess + by + m_guesses.size()) % m_guesses.size();
        showHint();
    });
    rebuildMenu();
    guess();
}

void AskBar::setProfiles(const QList<Profile> &profiles)
{
    const QString chosen = m_chosen >= 0 ? m_profiles.at(m_chosen).id : QString();
    m_profiles = profiles;
    m_chosen = -1;
    for (int i = 0; i < int(profiles.size()); ++i) {
        if (!chosen.isEmpty() && profiles.at(i).id == chosen)
            m_chosen = i;
    }
    rebuildMenu();
    guess();
}

void AskBar::rebuildMenu()
{
    QMenu *menu = m_chooser->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, int which) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(which == m_chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, which] {
            chooseProfile(which);
            focusField();
        });
        return action;
    };
    add(tr("All profiles"), -1);
    if (!m_profiles.isEmpty())
        menu->addSeparator();
    for (int i = 0; i < int(m_profiles.size()); ++i)
        add(QString(m_profiles.at(i).name).replace(u'&', "&&"_L1), i)->setIcon(dotIcon(m_profiles.at(i).colour));
    const QString name = m_chosen < 0 ? tr("All profiles") : m_profiles.at(m_chosen).name;
    m_chooser->setText(
        fontMetrics().elidedText(name, Qt::ElideRight, fontMetrics().height() * 10).replace(u'&', "&&"_L1));
    m_chooser->setAccessibleName(tr("Profile to ask: %1").arg(name));
    m_chooser->setIcon(m_chosen < 0 ? QIcon() : dotIcon(m_profiles.at(m_chosen).colour));
}

void AskBar::chooseProfile(int which)
{
    if (which >= int(m_profiles.size()) || which == m_chosen)
        return;
    m_chosen = which;
    rebuildMenu();
    guess();
    Q_EMIT chosenProfileChanged(which);
}

void AskBar::setTyped(const QString &typed)
{
    m_field->setText(typed);
    m_field->setCursorPosition(int(m_field->text().size()));
}

void AskBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QList<Guess> AskBar::guessesFor(const QString &typed) const
{
    QList<Guess> all = guesses(typed, m_chosen < 0 ? m_profiles : QList<Profile>{m_profiles.at(m_chosen)}, m_vendors);
    all.removeIf([](const Guess &guess) {
        return guess.recognition.certainty == Recognition::Certainty::Impossible;
    });
    return all;
}

void AskBar::guess()
{
    Typed typed = readTyped(m_field->text(), m_vendors);
    m_ids = std::move(typed.ids);
    m_leftOut = std::move(typed.leftOut);
    m_guesses.clear();
    m_why.clear();
    m_guess = 0;
    if (!m_ids.isEmpty()) {
        m_guesses = guessesFor(m_ids.constFirst());
        if (m_guesses.isEmpty() && m_chosen >= 0) {
            const QList<Guess> refused = guesses(m_ids.constFirst(), {m_profiles.at(m_chosen)}, m_vendors);
            m_why = refused.isEmpty() || refused.constFirst().recognition.why.isEmpty()
                        ? QString()
                        : tr("%1 cannot know it: %2")
                              .arg(refused.constFirst().profile.name, refused.constFirst().recognition.why);
        }
    }
    m_button->setEnabled(!m_ids.isEmpty());
    showHint();
}

void AskBar::showHint()
{
    if (m_profiles.isEmpty()) {
        m_field->setHint(m_field->text().isEmpty() ? QString() : tr("There is no profile to ask yet"), true);
    } else if (m_ids.isEmpty()) {
        m_field->setHint(m_field->text().trimmed().isEmpty() ? QString() : tr("There is no id in it"), true);
    } else if (m_ids.size() > 1) {
        m_field->setHint(withLeftOut(m_ids.size() > mostAtOnce
                                         ? tr("%1 ids · Enter opens a bulk run").arg(m_ids.size())
                                         : tr("%1 ids · Enter looks them up, each in a tab").arg(m_ids.size())),
                         false);
    } else if (m_guesses.isEmpty()) {
        m_field->setHint(withLeftOut(m_why.isEmpty() ? tr("No profile could know this id") : m_why), true);
    } else {
        const Guess &guess = m_guesses.at(m_guess);
        const bool certain = guess.recognition.certainty == Recognition::Certainty::Certain;
        QString hint = certain ? tr("%1, certain · Enter looks up").arg(guess.profile.name)
                               : tr("%1, possible · Enter looks up").arg(guess.profile.name);
        if (m_guesses.size() > 1)
            hint += u" · "_s + tr("Down: %1 of %2").arg(m_guess + 1).arg(m_guesses.size());
        m_field->setHint(withLeftOut(hint), false);
    }
}

/** What resembles an id and will not be asked must be seen before Enter is pressed. */
QString AskBar::withLeftOut(const QString &hint) const
{
    constexpr qsizetype mostNamed = 3;
    if (m_leftOut.isEmpty())
        return hint;
    QString named = m_leftOut.mid(0, mostNamed).join(u", "_s);
    if (m_leftOut.size() > mostNamed)
        named += u" …"_s;
    return hint + u" · "_s + tr("not asked: %1").arg(named);
}

void AskBar::ask()
{
    if (m_ids.size() > mostAtOnce) {
        Q_EMIT bulkWanted(m_ids.join(u'\n'));
        return;
    }
    QList<Question> questions;
    QStringList unknown;
    if (m_ids.size() == 1 && !m_guesses.isEmpty()) {
        const Guess &guess = m_guesses.at(m_guess);
        questions.append({guess.profile, guess.recognition.id});
    } else if (m_ids.size() > 1) {
        for (const QString &id : std::as_const(m_ids)) {
            if (const QList<Guess> found = guessesFor(id); !found.isEmpty())
                questions.append({found.constFirst().profile, found.constFirst().recognition.id});
            else
                unknown.append(id);
        }
    }
    if (!unknown.isEmpty())
        Q_EMIT notAsked(unknown);
    if (questions.isEmpty())
        return;
    m_field->selectAll(); // The next id is pasted over this one.
    Q_EMIT asked(questions);
}

void AskBar::askAll()
{
    if (!m_ids.isEmpty())
        Q_EMIT allAsked(m_ids.constFirst());
}

void AskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Vitrine
