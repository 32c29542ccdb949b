// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusVariant;

namespace Vitrine {

/** Whether the desktop is light or dark, as its portal says (org.freedesktop.appearance), now and whenever it changes.
 * Silent where there is no portal, or the person has no preference. Asks without waiting and starts nothing. */
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);

Q_SIGNALS:
    void stated(bool dark);

private Q_SLOTS:
    void onChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read(const QVariant &value);
};

} // namespace Vitrine
