// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profiles/keychainstore.h"
#include "profiles/profilebook.h"

#include <QSet>

namespace Vitrine {

/**
 * Saves a profile and its secrets; where that fails it says why and knows one way on.
 *
 * Each start() or goOn() ends in saved() or failed(). A save that has begun ends even where this is deleted.
 */
class Saving : public QObject
{
    Q_OBJECT

public:
    /** \p keychain is nothing where the book's secrets are not in one. */
    Saving(ProfileBook &book, KeychainStore *keychain, QObject *parent);

    /** \p needed are the secrets the profile has to have, typed or kept. */
    void start(const Profile &profile, const std::optional<Profile> &basedOn, const Secrets &replaced,
               const QSet<QString> &needed);
    /** Those of them that have to be typed before the last way on can be gone. */
    [[nodiscard]] const QStringList &missing() const { return m_missing; }
    /** Takes the way on that failed() named. */
    void goOn();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    /** What was kept until the program ends instead. */
    [[nodiscard]] bool wasKeptForSession() const { return m_keptForSession; }

Q_SIGNALS:
    void saved();
    /** \p wayOn names what goOn() would do; empty: it can do nothing. */
    void failed(const QString &why, const QString &wayOn);

private:
    enum class Way : quint8 { None, Again, Unlock, KeepForSession, Overwrite };

    void save();
    void unlock();
    void keepForSession();
    void end(const std::optional<Error> &error);
    void fail(const QString &why, Way way);
    [[nodiscard]] Way wayPastKeychain() const;

    ProfileBook &m_book;
    KeychainStore *m_keychain;
    Profile m_profile;
    std::optional<Profile> m_basedOn;
    Secrets m_replaced;
    QSet<QString> m_needed;
    QStringList m_missing;
    QString m_sessionFor; ///< the profile whose secrets are to be kept until the program ends, where nothing else can
    Way m_way = Way::None;
    bool m_busy = false;
    bool m_unlockTried = false;
    bool m_keptForSession = false;
};

/** The keychain's state as a sentence, or what the error says where it has none. */
QString keychainSentence(const KeychainStore *keychain, const Error &error);

} // namespace Vitrine
