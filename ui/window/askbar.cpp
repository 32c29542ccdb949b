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

#include <algorithm>

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
        if (m_guesses.size() > 1)
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
    m_each.clear();
    m_unknown.clear();
    m_why.clear();
    m_guess = 0;
    if (m_ids.size() > 1 && m_ids.size() <= mostAtOnce) {
        for (const QString &id : std::as_const(m_ids)) {
            if (const QList<Guess> found = guessesFor(id); !found.isEmpty())
                m_each.append({found.constFirst().profile, found.constFirst().recognition.id});
            else
                m_unknown.append(id);
        }
    } else if (m_ids.size() == 1) {
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
    QStringList parts{leftOutHint()};
    bool warns = false;
    if (m_profiles.isEmpty() || m_ids.isEmpty()) {
        warns = true;
        if (!m_field->text().trimmed().isEmpty())
            parts.append(m_profiles.isEmpty() ? tr("There is no profile to ask yet") : tr("There is no id in it"));
    } else if (m_ids.size() > mostAtOnce) {
        parts += {tr("%1 ids").arg(m_ids.size()), tr("Enter opens a bulk run")};
    } else if (m_ids.size() > 1 && !m_each.isEmpty()) {
        parts += {severalHint(), tr("Enter opens a tab for each")};
    } else if (m_guesses.isEmpty()) {
        warns = true;
        parts.append(!m_why.isEmpty()      ? m_why
                     : m_unknown.isEmpty() ? tr("No profile could know this id")
                                           : tr("No profile could know these ids"));
    } else {
        const Guess &guess = m_guesses.at(m_guess);
        const bool certain = guess.recognition.certainty == Recognition::Certainty::Certain;
        parts.append(certain ? tr("%1, certain").arg(guess.profile.name) : tr("%1, possible").arg(guess.profile.name));
        if (m_guesses.size() > 1)
            parts.append(tr("Down: %1 of %2").arg(m_guess + 1).arg(m_guesses.size()));
        parts.append(tr("Enter looks up"));
    }
    parts.removeAll(QString());
    m_field->setHint(parts, warns);
}

/** What resembles an id and will not be asked must be seen before Enter is pressed. */
QString AskBar::leftOutHint() const
{
    constexpr qsizetype mostNamed = 3;
    const QStringList leftOut = m_unknown + m_leftOut;
    if (leftOut.isEmpty() || m_profiles.isEmpty())
        return {};
    QString named = leftOut.mid(0, mostNamed).join(u", "_s);
    if (leftOut.size() > mostNamed)
        named += u" …"_s;
    return tr("not asked: %1").arg(named);
}

/** How many ids there are, and how many of them each profile is asked for. */
QString AskBar::severalHint() const
{
    QStringList shares;
    for (const Profile &profile : m_profiles) {
        const auto share = std::ranges::count_if(m_each, [&](const Question &question) {
            return question.profile.id == profile.id;
        });
        if (share > 0)
            shares.append(tr("%1 × %2", "how many ids, profile").arg(QString::number(share), profile.name));
    }
    return tr("%1 ids: %2").arg(QString::number(m_ids.size()), shares.join(u", "_s));
}

void AskBar::ask()
{
    if (m_ids.size() > mostAtOnce) {
        Q_EMIT bulkWanted(m_ids.join(u'\n'));
        return;
    }
    QList<Question> questions = m_each;
    if (!m_guesses.isEmpty()) {
        const Guess &guess = m_guesses.at(m_guess);
        questions.append({guess.profile, guess.recognition.id});
    }
    if (!m_unknown.isEmpty())
        Q_EMIT notAsked(m_unknown);
    if (questions.isEmpty())
        return;
    m_field->selectAll(); // The next id is pasted over this one.
    Q_EMIT asked(questions);
}

void AskBar::askAll()
{
    if (m_ids.size() > mostAtOnce)
        Q_EMIT bulkWanted(m_ids.join(u'\n'));
    else if (!m_ids.isEmpty())
        Q_EMIT allAsked(m_ids);
}

void AskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Theme::of(palette()).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace Vitrine
