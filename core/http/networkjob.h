// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/http.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace Vitrine {

class NetworkChannel;

/**
 * One attempt over the network, in two steps: connect, so that a certificate is looked at before a byte of the request
 * is sent, then ask, once more for every redirect that may be followed.
 *
 * With a channel of its own it goes the way only: to the host, then into TLS, and asks nothing.
 */
class NetworkJob final : public HttpJob
{
    Q_OBJECT

public:
    NetworkJob(NetworkChannel &channel, const HttpRequest &request, const NetworkSettings &settings, QObject *parent);
    NetworkJob(std::unique_ptr<NetworkChannel> own, const HttpRequest &request, const NetworkSettings &settings,
               QObject *parent);
    ~NetworkJob() override;

private:
    void begin();
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

    std::unique_ptr<NetworkChannel> m_own; ///< where nothing is asked
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
    bool m_isReached = false;
};

} // namespace Vitrine
