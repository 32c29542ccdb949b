// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

namespace Vitrine {

/** What kept an answer from arriving, in our own words: Qt's text holds URLs with their secrets. */
Error errorOfNetwork(QNetworkReply::NetworkError error);

/** Why a certificate was refused; with no reason given, the two sides could not agree on how to talk. */
Error errorOfTls(const QList<QSslError> &errors);

/** The certificate states \p host among its subjectAltNames (RFC 6125); its common name counts for nothing. */
bool namesHost(const QSslCertificate &certificate, const QString &host);

} // namespace Vitrine
