// SPDX-License-Identifier: Apache-2.0
#include "systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colourScheme = "color-scheme"_L1;

/** A desktop's portal that knows one setting, on a private bus. */
class Portal final : public QDBusVirtualObject
{
public:
    uint scheme = 0;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QVariant value = QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))));
        return message.member() == "Read"_L1 && bus.send(message.createReply(value));
    }
    void change(QDBusConnection &bus, uint to, const QString &key = colourScheme)
    {
        scheme = to;
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal << QString(appearance) << key << QVariant::fromValue(QDBusVariant(to));
        bus.send(signal);
    }
};

} // namespace

/** The window is as light or dark as the desktop, also when that changes. */
class SystemLookTest : public QObject
{
    Q_OBJECT

    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    Portal m_portal;

private Q_SLOTS:
    void withoutAPortalNothingIsSaid()
    {
        SystemLook look;
        QSignalSpy stated(&look, &SystemLook::stated);
        QTest::qWait(50);
        QVERIFY(stated.isEmpty());
    }

    void whatThePortalSaysIsHeard()
    {
        QVERIFY(m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &m_portal));
        QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        m_portal.scheme = 1;
        SystemLook look;
        QSignalSpy stated(&look, &SystemLook::stated);
        QTRY_COMPARE(stated.size(), 1);
        QCOMPARE(stated.takeFirst().constFirst().toBool(), true);

        m_portal.change(m_bus, 2);
        QTRY_COMPARE(stated.size(), 1);
        QCOMPARE(stated.takeFirst().constFirst().toBool(), false);

        m_portal.change(m_bus, 1, u"accent-color"_s); // something else
        m_portal.change(m_bus, 0);                    // no preference
        m_portal.change(m_bus, 1);
        QTRY_COMPARE(stated.size(), 1);
        QCOMPARE(stated.takeFirst().constFirst().toBool(), true);
    }
};

QTEST_GUILESS_MAIN(SystemLookTest)
#include "tst_systemlook.moc"
