// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/secretstore.h"

#include <QHash>

namespace Vitrine {

/**
 * The secrets of profiles in the system's keychain: one entry per profile, a JSON object, under the service "Vitrine".
 *
 * Every call ends within ten seconds, whatever the keychain does, and never opens a dialog by itself: a locked keychain
 * is an Error of kind Keychain, and unlock() is for a person to ask for. "Removed" is said only after the entry was
 * looked for and not found. Nothing is ever written to a file; what keepForSession() was given lives until the program
 * ends.
 */
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Unknown, ///< not asked yet: the window opens before any call
        Ready,
        Locked,
        Missing, ///< no session bus, or no keychain on it
        Denied,
        NotAnswering, ///< it is there, but silent
    };

    explicit KeychainStore(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    SecretJob *read(const QString &profileId, QObject *parent) override;
    SecretJob *write(const QString &profileId, const Secrets &secrets, QObject *parent) override;
    SecretJob *remove(const QString &profileId, QObject *parent) override;

    /** Asks the person for the keychain's password, by the system's own dialog. Ends when they answered, or after a
     * minute. */
    SecretJob *unlock(QObject *parent);

    /** For a machine without a keychain: these stand before the keychain's until the program ends. */
    void keepForSession(const QString &profileId, const Secrets &secrets) { m_session.insert(profileId, secrets); }
    [[nodiscard]] bool isKeptForSession(const QString &profileId) const { return m_session.contains(profileId); }

    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(Vitrine::KeychainStore::State state);

private:
    friend class KeychainJob;
    void setState(State state);

    QHash<QString, Secrets> m_session;
    State m_state = State::Unknown;
};

/** What a person is told of that state, with what to do next; empty for Unknown and Ready. */
QString keychainStateText(KeychainStore::State state);

} // namespace Vitrine
