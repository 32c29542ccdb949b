// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Vitrine::StandIns {

/** What EnOS expects as `encryption` of a token request: lower-case hex. \p timestamp in milliseconds. */
QByteArray tokenEncryption(const QString &appKey, qint64 timestamp, const QString &appSecret);

/** What EnOS expects as `apim-signature`: lower-case hex. \p query holds decoded values, in any order. */
QByteArray requestSignature(const QString &accessToken, QList<std::pair<QString, QString>> query,
                            const QByteArray &body, const QByteArray &timestamp, const QString &appSecret);

} // namespace Vitrine::StandIns
