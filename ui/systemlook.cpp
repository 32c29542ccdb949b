// SPDX-License-Identifier: Apache-2.0
#include "systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colourScheme = "color-scheme"_L1;

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, u"SettingChanged"_s, this, SLOT(onChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question.setAutoStartService(false);
    question << QString(appearance) << QString(colourScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (!answer.isError())
            read(answer.value().variant());
    });
}

void SystemLook::onChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colourScheme)
        read(value.variant());
}

void SystemLook::read(const QVariant &value)
{
    // What is read comes in a variant of its own, what has changed does not.
    const bool isWrapped = value.canConvert<QDBusVariant>();
    const uint scheme = (isWrapped ? value.value<QDBusVariant>().variant() : value).toUInt();
    if (scheme == 1 || scheme == 2)
        Q_EMIT stated(scheme == 1);
}

} // namespace Vitrine
