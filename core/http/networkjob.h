// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

namespace Vitrine {

class NetworkChannel;

/**
 * One attempt over the network, in two steps: connect, so that a certificate is looked at before a byte of the request
 * is sent, then ask, once more for every redirect that may be followed.
 */
class NetworkJob final : public HttpJob
{
    Q_OBJECT

public:
    NetworkJob(NetworkChannel &channel, const HttpRequest &request, const NetworkSettings &settings, QObject *parent);
    ~NetworkJob() override;

private:
    void connectFirst();
    void onConnected();
    bool checkName();
    void ask();
    void read(); ///< what has come, and the end where it is that; the job perhaps no longer exists then
    void onAnswered();
    void follow(const QByteArray &location, int status);

    QNetworkRequest networkRequest(const QUrl &url) const;
    void watch(QNetworkReply *reply);
    void drop();
    void limit(QTimer &timer, int milliseconds, const QString &passed);
    void fail(const Error &error);
    void failTooLarge();
    void finish(const Result<HttpReply> &result);

    NetworkChannel &m_channel;
    HttpRequest m_request;
    NetworkSettings m_settings;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    HttpConnection m_connection;
    QElapsedTimer m_took;
    QTimer m_connect;
    QTimer m_head;
    QTimer m_silence;
    QTimer m_attempt;
    int m_redirects = 0;
    bool m_underWay = true;
};

} // namespace Vitrine
