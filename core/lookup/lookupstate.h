// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/sharedexchange.h"
#include "profiles/profile.h"
#include "vendors/vendor.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace Vitrine {

/**
 * What lookups learn from one another, by credential: tokens, resolved addresses, how far the vendor's clock is from
 * ours, and until when the vendor wants to be left alone. Kept for the session only.
 */
class LookupState
{
public:
    static constexpr qint64 tolerableSkew = 60; ///< seconds

    /** One text for everything that decides who is asked as whom. A digest: nothing secret can be read from it. */
    static QByteArray credential(const Profile &profile, const Secrets &secrets);

    /** A token that still lives for a while, or one without a value. */
    [[nodiscard]] Token token(const QByteArray &credential, const QDateTime &now) const;
    void keepToken(const QByteArray &credential, const Token &token) { m_tokens.insert(credential, token); }
    /** Forgets it, unless another lookup has fetched a newer one since. */
    void dropToken(const QByteArray &credential, const QString &value);

    [[nodiscard]] QString address(const QByteArray &credential) const { return m_addresses.value(credential); }
    void keepAddress(const QByteArray &credential, const QString &address) { m_addresses.insert(credential, address); }
    void dropAddress(const QByteArray &credential, const QString &address);

    /** Seconds by which the vendor's clock is ahead of ours; 0 where that is a minute or less. */
    [[nodiscard]] qint64 skew(const QByteArray &credential) const { return m_skews.value(credential); }
    void keepSkew(const QByteArray &credential, const HttpReply &reply);

    [[nodiscard]] QDateTime notBefore(const QByteArray &credential, const QString &origin) const;
    void holdOff(const QByteArray &credential, const QString &origin, const QDateTime &until);

    /** \p now, or later: no two token requests are made at the same millisecond, which a vendor would refuse. */
    QDateTime unusedMoment(const QDateTime &now);

    using Start = std::function<std::shared_ptr<SharedExchange>()>;
    /** The exchange of that name which is under way, or a new one. */
    std::shared_ptr<SharedExchange> exchange(const QByteArray &name, const Start &start);

private:
    QHash<QByteArray, Token> m_tokens;
    QHash<QByteArray, QString> m_addresses;
    QHash<QByteArray, qint64> m_skews;
    QHash<QByteArray, QDateTime> m_notBefore;
    QHash<QByteArray, std::weak_ptr<SharedExchange>> m_exchanges;
    QSet<qint64> m_usedMoments;
};

} // namespace Vitrine
