// SPDX-License-Identifier: Apache-2.0
#include "sandbox/enossigning.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Vitrine::StandIns {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray tokenEncryption(const QString &appKey, qint64 timestamp, const QString &appSecret)
{
    return sha256(appKey.toUtf8() + QByteArray::number(timestamp) + appSecret.toUtf8());
}

QByteArray requestSignature(const QString &accessToken, QList<std::pair<QString, QString>> query,
                            const QByteArray &body, const QByteArray &timestamp, const QString &appSecret)
{
    std::stable_sort(query.begin(), query.end(), [](const auto &a, const auto &b) {
        return a.first < b.first;
    });
    QByteArray text = accessToken.toUtf8();
    for (const auto &[name, value] : std::as_const(query))
        text += name.toUtf8() + value.toUtf8();
    return sha256(text + body + timestamp + appSecret.toUtf8());
}

} // namespace Vitrine::StandIns
