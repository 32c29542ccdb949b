// SPDX-License-Identifier: Apache-2.0
#include "profiles/profileeditor.h"

#include "page/messagebar.h"
#include "profiles/connectionpanel.h"
#include "profiles/profileform.h"

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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_scroll, 1);

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
    connect(&m_saving, &Saving::failed, this, [this](const QString &why, const QString &wayOn) {
        setEnabled(true);
        offer(why, wayOn, [this] {
            setEnabled(false);
            m_saving.goOn();
        });
        Q_EMIT failed();
    });
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
    m_form->load(profile, vendor(), kept(), folders);
    m_shown = m_form->profile();
    m_page->show();
    m_form->setEnabled(!m_book.store().isReadOnly());
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT edited();
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

/** The keychain is not asked: a profile could only be saved with the secrets it needs. */
KeptSecrets ProfileEditor::kept() const
{
    if (!m_basedOn)
        return {};
    if (m_known.contains(id()))
        return m_known.value(id());
    KeptSecrets kept;
    const bool isSession = m_keychain && m_keychain->isKeptForSession(id());
    const SecretEdit::Kept place = isSession ? SecretEdit::Kept::Session : SecretEdit::Kept::Keychain;
    const std::optional<VendorInfo> info = vendor();
    if (const SignIn *signIn = info ? info->signIn(m_profile.signIn) : nullptr) {
        for (const FieldSpec &spec : signIn->fields) {
            if (spec.secret)
                kept.insert(spec.key, spec.required ? place : SecretEdit::Kept::Perhaps);
        }
    }
    const NetworkSettings &network = m_profile.network;
    if (network.proxy == NetworkSettings::Proxy::Own && !network.proxyUser.isEmpty())
        kept.insert(u"proxy_password"_s, SecretEdit::Kept::Perhaps);
    if (!network.clientKeyFile.isEmpty())
        kept.insert(u"key_passphrase"_s, SecretEdit::Kept::Perhaps);
    return kept;
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
    m_saving.start(profile, m_basedOn, replaced, m_form->presentSecrets());
    return true;
}

void ProfileEditor::noteSaved()
{
    setEnabled(true);
    KeptSecrets now = kept();
    const SecretEdit::Kept place =
        m_saving.wasKeptForSession() ? SecretEdit::Kept::Session : SecretEdit::Kept::Keychain;
    for (auto each = m_typed.cbegin(); each != m_typed.cend(); ++each) {
        if (each.value().isEmpty())
            now.remove(each.key());
        else
            now.insert(each.key(), place);
    }
    m_known.insert(id(), now);
    if (const std::optional<Profile> stored = m_book.store().find(id()))
        edit(*stored);
    m_form->focusPlace(m_focused);
    Q_EMIT saved();
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
        connect(m_keychain->unlock(this), &SecretJob::finished, this, [this](const Result<Secrets> &unlocked) {
            if (unlocked)
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
