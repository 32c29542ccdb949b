// SPDX-License-Identifier: Apache-2.0
#include "profiles/profileeditor.h"

#include "page/messagebar.h"
#include "profiles/connectionpanel.h"
#include "profiles/profileform.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Vitrine {

ProfileEditor::ProfileEditor(ProfileBook &book, KeychainStore *keychain, Http &http, const VendorList &vendors,
                             QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_keychain(keychain)
    , m_vendors(vendors)
    , m_saving(book, keychain, this)
    , m_places(book.secrets(), keychain, vendors, this)
    , m_bar(new MessageBar)
    , m_scroll(new QScrollArea)
    , m_page(new QWidget)
    , m_form(new ProfileForm)
    , m_connection(new ConnectionPanel(http, book.secrets(), vendors))
{
    auto *inside = new QVBoxLayout(m_page);
    inside->setContentsMargins(20, 16, 20, 16);
    inside->setSpacing(14);
    inside->addWidget(m_form);
    inside->addWidget(m_connection);
    inside->addStretch(1);
    m_scroll->setWidget(m_page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_scroll, 1);
    // The area itself follows the keys from one of its fields to the next only, not who comes in from outside.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_page->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });

    connect(m_form, &ProfileForm::edited, this, [this] {
        m_connection->reset();
        if (m_form->hasFaults()) // a fault goes when it is mended
            m_form->showFaults(faults(m_form->profile()));
        Q_EMIT edited();
    });
    connect(m_connection, &ConnectionPanel::wanted, this, &ProfileEditor::test);
    connect(m_connection, &ConnectionPanel::finished, this, &ProfileEditor::testEnded);
    connect(m_bar, &MessageBar::actionWanted, this, [this] {
        m_bar->clear();
        if (m_action)
            m_action();
    });
    connect(&m_saving, &Saving::saved, this, &ProfileEditor::noteSaved);
    connect(&m_saving, &Saving::failed, this, &ProfileEditor::noteFailed);
    connect(&m_places, &SecretPlaces::found, this, &ProfileEditor::showPlaces);
    showNothing();
}

void ProfileEditor::edit(const Profile &stored)
{
    m_basedOn = stored;
    m_isCopy = false;
    load(stored);
}

void ProfileEditor::create(const Profile &draft, bool copy)
{
    m_basedOn.reset();
    m_isCopy = copy;
    load(draft);
    m_form->focusFirst();
}

void ProfileEditor::showNothing()
{
    m_basedOn.reset();
    m_profile = {};
    m_connection->reset();
    m_bar->clear();
    m_form->load({}, {}, {}, {});
    m_page->hide();
}

void ProfileEditor::load(const Profile &profile)
{
    m_profile = profile;
    m_connection->reset();
    m_bar->clear();
    QStringList folders;
    const QList<Profile> &all = m_book.store().profiles();
    for (const Profile &each : all) {
        if (!each.folder.isEmpty() && !folders.contains(each.folder))
            folders.append(each.folder);
    }
    m_form->load(profile, vendor(), m_basedOn ? m_places.of(profile) : KeptSecrets(), folders);
    m_shown = m_form->profile();
    m_page->show();
    m_form->setEnabled(!m_book.store().isReadOnly());
    m_scroll->verticalScrollBar()->setValue(0);
    askForPlaces();
    Q_EMIT edited();
}

bool ProfileEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &ProfileEditor::askForPlaces);
    return QWidget::eventFilter(watched, event);
}

void ProfileEditor::askForPlaces()
{
    if (m_isPainted && m_basedOn)
        m_places.ask(*m_basedOn);
}

void ProfileEditor::showPlaces(const QString &id)
{
    if (!m_basedOn || id != m_basedOn->id || isSaving())
        return;
    m_form->setKept(m_places.of(*m_basedOn));
    if (m_form->hasFaults())
        m_form->showFaults(faults(m_form->profile()));
    if (m_places.areLockedAway(id) && m_bar->isHidden()) {
        m_action = [this] {
            unlockThen([this] {
                askForPlaces();
            });
        };
        m_bar->say(MessageBar::Tone::Information, tr("The keychain is locked: which secrets are in it is not known."),
                   tr("Unlock keychain"));
    }
}

void ProfileEditor::unlockThen(const std::function<void()> &then)
{
    connect(m_keychain->unlock(this), &SecretJob::finished, this, [this, then](const Result<Secrets> &unlocked) {
        if (unlocked)
            then();
        else
            m_bar->say(MessageBar::Tone::Error, keychainSentence(m_keychain, unlocked.error()));
    });
}

void ProfileEditor::takeStoreChanges()
{
    if (!m_basedOn || isSaving() || isChanged())
        return; // where both sides changed, saving will say so
    if (const std::optional<Profile> stored = m_book.store().find(id()); stored && stored != m_basedOn)
        edit(*stored);
}

bool ProfileEditor::isChanged() const
{
    if (id().isEmpty())
        return false;
    return m_isCopy || m_form->profile() != m_shown || !m_form->replaced().isEmpty();
}

Profile ProfileEditor::profile() const
{
    return m_form->profile();
}

std::optional<VendorInfo> ProfileEditor::vendor() const
{
    const Vendor *vendor = findVendor(m_vendors, m_profile.vendor);
    return vendor ? std::optional(vendor->info()) : std::nullopt;
}

QList<ProfileFault> ProfileEditor::faults(const Profile &profile) const
{
    return faultsOf(profile, m_vendors, m_form->presentSecrets(), m_book.store().profiles());
}

bool ProfileEditor::save()
{
    const Profile profile = m_form->profile();
    if (m_form->showFaults(faults(profile))) {
        m_form->focusFirstFault();
        return false;
    }
    m_bar->clear();
    m_focused = m_form->focusedPlace();
    setEnabled(false);
    const Secrets replaced = m_form->replaced();
    m_typed.clear();
    for (auto each = replaced.cbegin(); each != replaced.cend(); ++each)
        m_typed.insert(each.key(), each.value().isEmpty() ? QString() : u"*"_s);
    m_saving.start(profile, m_basedOn, replaced, neededSecrets(profile));
    return true;
}

/** What the profile cannot do without, and what else is known to be there. */
QSet<QString> ProfileEditor::neededSecrets(const Profile &profile) const
{
    QSet<QString> needed;
    const KeptSecrets kept = m_places.of(profile);
    const QList<FieldSpec> fields = secretFieldsOf(profile, m_vendors);
    for (const FieldSpec &field : fields) {
        if (field.required || kept.value(field.key) == SecretEdit::Kept::Keychain)
            needed.insert(field.key);
    }
    return needed;
}

void ProfileEditor::noteSaved()
{
    setEnabled(true);
    const std::optional<Profile> stored = m_book.store().find(id());
    const bool isSession = m_saving.wasKeptForSession();
    KeptSecrets now = m_places.of(stored.value_or(m_profile));
    for (auto each = m_typed.cbegin(); each != m_typed.cend(); ++each) {
        const SecretEdit::Kept place = isSession ? SecretEdit::Kept::Session : SecretEdit::Kept::Keychain;
        now.insert(each.key(), each.value().isEmpty() ? SecretEdit::Kept::Missing : place);
    }
    if (!m_typed.isEmpty())
        m_places.note(id(), now);
    if (stored)
        edit(*stored);
    if (isSession) {
        m_bar->say(MessageBar::Tone::Information,
                   tr("The secrets are kept until Vitrine is closed. None of them is on the disk."));
    }
    m_form->focusPlace(m_focused);
    Q_EMIT saved();
}

void ProfileEditor::noteFailed(const QString &why, const QString &wayOn)
{
    setEnabled(true);
    offer(why, wayOn, [this] {
        setEnabled(false);
        m_saving.goOn();
    });
    QList<ProfileFault> again;
    for (const QString &key : m_saving.missing())
        again.append({u"secrets."_s + key, tr("Enter it again.")});
    if (!again.isEmpty() && m_form->showFaults(again))
        m_form->focusFirstFault();
    Q_EMIT failed();
}

void ProfileEditor::test()
{
    const Profile profile = m_form->profile();
    QList<ProfileFault> wrong = faults(profile);
    wrong.removeIf([](const ProfileFault &fault) {
        return fault.place == "name"_L1; // no server asks for it
    });
    if (m_form->showFaults(wrong))
        m_form->focusFirstFault();
    else
        m_connection->start(profile, m_form->replaced());
}

void ProfileEditor::testEnded(bool passed)
{
    // what was found takes its place first
    QTimer::singleShot(0, m_scroll, [this] {
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(m_connection);
    });
    if (passed || !m_keychain || m_keychain->state() != KeychainStore::State::Locked)
        return;
    offer(keychainSentence(m_keychain, {.kind = Error::Kind::Keychain}), tr("Unlock keychain"), [this] {
        unlockThen([this] {
            askForPlaces();
            test();
        });
    });
}

void ProfileEditor::offer(const QString &text, const QString &action, const std::function<void()> &does)
{
    m_action = does;
    m_bar->say(MessageBar::Tone::Error, text, action);
    if (!action.isEmpty())
        m_bar->button()->setFocus(Qt::OtherFocusReason);
}

} // namespace Vitrine
