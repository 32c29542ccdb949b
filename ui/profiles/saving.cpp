// SPDX-License-Identifier: Apache-2.0
#include "profiles/saving.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Vitrine {

Saving::Saving(ProfileBook &book, KeychainStore *keychain, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_keychain(keychain)
{
}

void Saving::start(const Profile &profile, const std::optional<Profile> &basedOn, const Secrets &replaced,
                   const QSet<QString> &needed)
{
    m_profile = profile;
    m_basedOn = basedOn;
    m_replaced = replaced;
    m_needed = needed;
    m_missing.clear();
    m_unlockTried = false;
    m_keptForSession = false;
    save();
}

void Saving::goOn()
{
    switch (m_way) {
    case Way::None:
        return;
    case Way::Again:
        return save();
    case Way::Unlock:
        return unlock();
    case Way::KeepForSession:
        return keepForSession();
    case Way::Overwrite:
        m_basedOn = m_book.store().find(m_profile.id);
        return save();
    }
}

void Saving::save()
{
    m_busy = true;
    // its parent outlives the window, so that secret and profile stay together
    ProfileJob *job = m_book.save(m_profile, m_basedOn, m_replaced, &m_book.store());
    connect(job, &ProfileJob::finished, this, &Saving::end);
}

void Saving::unlock()
{
    m_busy = true;
    m_unlockTried = true;
    connect(m_keychain->unlock(this), &SecretJob::finished, this, [this](const Result<Secrets> &unlocked) {
        m_busy = false;
        if (unlocked)
            return save();
        fail(keychainSentence(m_keychain, unlocked.error()), Way::KeepForSession);
    });
}

void Saving::keepForSession()
{
    m_missing.clear();
    if (!m_keychain->isKeptForSession(m_profile.id)) {
        std::ranges::copy_if(m_needed, std::back_inserter(m_missing), [this](const QString &key) {
            return m_replaced.value(key).isEmpty();
        });
    }
    m_sessionFor = m_profile.id;
    if (!m_missing.isEmpty()) {
        return fail(
            tr("What is in the keychain cannot be had now. Enter the other secrets again too, then save: all are "
               "kept until Vitrine is closed, and none is on the disk."),
            Way::None);
    }
    m_busy = true;
    const auto keep = [this](Secrets secrets) {
        for (auto each = m_replaced.cbegin(); each != m_replaced.cend(); ++each) {
            if (each.value().isEmpty())
                secrets.remove(each.key());
            else
                secrets.insert(each.key(), each.value());
        }
        m_keychain->keepForSession(m_profile.id, secrets);
        m_replaced.clear();
        m_keptForSession = true;
        save();
    };
    if (!m_keychain->isKeptForSession(m_profile.id))
        return keep({});
    connect(m_keychain->read(m_profile.id, this), &SecretJob::finished, this,
            [this, keep](const Result<Secrets> &before) {
                if (!before)
                    return end(before.error());
                keep(*before);
            });
}

void Saving::end(const std::optional<Error> &error)
{
    m_busy = false;
    m_way = Way::None;
    if (!error) {
        m_replaced.clear();
        Q_EMIT saved();
        return;
    }
    if (error->kind == Error::Kind::Keychain && m_keychain && m_sessionFor == m_profile.id)
        return keepForSession();
    if (error->kind == Error::Kind::Keychain)
        return fail(keychainSentence(m_keychain, *error), wayPastKeychain());
    const bool isConflict = !m_book.store().isReadOnly() && m_book.store().find(m_profile.id) != m_basedOn;
    fail(error->message({}), isConflict ? Way::Overwrite : Way::Again);
}

void Saving::fail(const QString &why, Way way)
{
    m_busy = false;
    m_way = way;
    QString name;
    if (way == Way::Again)
        name = tr("Try again");
    else if (way == Way::Unlock)
        name = tr("Unlock keychain");
    else if (way == Way::KeepForSession)
        name = tr("Keep until Vitrine is closed");
    else if (way == Way::Overwrite)
        name = tr("Save mine");
    Q_EMIT failed(why, name);
}

Saving::Way Saving::wayPastKeychain() const
{
    if (!m_keychain)
        return Way::Again;
    const bool isLocked = m_keychain->state() == KeychainStore::State::Locked;
    return isLocked && !m_unlockTried ? Way::Unlock : Way::KeepForSession;
}

QString keychainSentence(const KeychainStore *keychain, const Error &error)
{
    QString text = keychain ? keychainStateText(keychain->state()) : QString();
    if (text.isEmpty())
        return error.message({});
    text[0] = text.at(0).toUpper();
    return text + u'.';
}

} // namespace Vitrine
