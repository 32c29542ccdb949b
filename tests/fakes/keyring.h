// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QMap>
#include <QString>
#include <QVariant>

/** The keyring of tests/tools/with-keychain, asked past Vitrine. */
namespace Vitrine {

using namespace Qt::StringLiterals;

inline QDBusMessage askKeyring(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                          u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

/** Entries of the keyring, whoever made them. */
inline qsizetype entriesOfKeyring()
{
    const QDBusMessage reply = askKeyring(u"SearchItems"_s, {QVariant::fromValue(QMap<QString, QString>())});
    qsizetype count = 0;
    for (const QVariant &paths : reply.arguments())
        count += qdbus_cast<QList<QDBusObjectPath>>(paths).size();
    return count;
}

inline bool lockKeyring()
{
    const QDBusObjectPath usual(u"/org/freedesktop/secrets/aliases/default"_s);
    return askKeyring(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{usual})}).type() ==
           QDBusMessage::ReplyMessage;
}

} // namespace Vitrine
