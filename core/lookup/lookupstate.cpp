// SPDX-License-Identifier: Apache-2.0
#include "lookup/lookupstate.h"

#include <QCryptographicHash>

#include <cstdlib>

namespace Vitrine {

namespace {

constexpr qint64 shortestLife = 30; // seconds: a token that ends sooner may end on the way

} // namespace

QByteArray LookupState::credential(const Profile &profile, const Secrets &secrets)
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const auto add = [&digest](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        digest.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        digest.addData(bytes);
    };
    add(profile.vendor);
    add(profile.signIn);
    add(profile.address);
    for (const QMap<QString, QString> &map : {profile.fields, secrets}) {
        for (auto item = map.cbegin(); item != map.cend(); ++item) {
            add(item.key());
            add(item.value());
        }
        add({});
    }
    return digest.result();
}

Token LookupState::token(const QByteArray &credential, const QDateTime &now) const
{
    const Token token = m_tokens.value(credential);
    return token.expires.isValid() && token.expires < now.addSecs(shortestLife) ? Token() : token;
}

void LookupState::dropToken(const QByteArray &credential, const QString &value)
{
    if (m_tokens.value(credential).value == value)
        m_tokens.remove(credential);
}

void LookupState::dropAddress(const QByteArray &credential, const QString &address)
{
    if (m_addresses.value(credential) == address)
        m_addresses.remove(credential);
}

void LookupState::keepSkew(const QByteArray &credential, const HttpReply &reply)
{
    const QDateTime theirs = reply.date();
    if (!theirs.isValid() || !reply.received.isValid())
        return;
    const qint64 skew = reply.received.secsTo(theirs);
    m_skews.insert(credential, std::abs(skew) > tolerableSkew ? skew : 0);
}

QDateTime LookupState::notBefore(const QByteArray &credential, const QString &origin) const
{
    return m_notBefore.value(origin.toUtf8() + credential);
}

void LookupState::holdOff(const QByteArray &credential, const QString &origin, const QDateTime &until)
{
    m_notBefore.insert(origin.toUtf8() + credential, until);
}

QDateTime LookupState::unusedMoment(const QDateTime &now)
{
    qint64 moment = now.toMSecsSinceEpoch();
    while (m_usedMoments.contains(moment))
        ++moment;
    m_usedMoments.insert(moment);
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
}

std::shared_ptr<SharedExchange> LookupState::exchange(const QByteArray &name, const Start &start)
{
    std::shared_ptr<SharedExchange> known = m_exchanges.value(name).lock();
    if (!known || known->isFinished()) {
        known = start();
        m_exchanges.insert(name, known);
    }
    return known;
}

} // namespace Vitrine
