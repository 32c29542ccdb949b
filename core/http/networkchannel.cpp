// SPDX-License-Identifier: Apache-2.0
#include "http/networkchannel.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

/**
 * OpenSSL keeps what it has until the process is gone. By itself it takes everything down as soon as main() returns,
 * while the thread of a channel may still be giving back what OpenSSL keeps for each thread: Qt calls a thread finished
 * before it has done so, and Vitrine crashed after its last answer, once in fifty times on a busy machine.
 *
 * Who asks OpenSSL first decides, therefore before Qt has a reason to.
 */
static void keepOpenSsl()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}
Q_COREAPP_STARTUP_FUNCTION(keepOpenSsl)

namespace Vitrine {

namespace {

/**
 * The system's proxies, or none, which is told as "the application's", and that is none.
 *
 * Only where Qt is told plainly that there is no proxy, it reads an http answer byte by byte from the system, in a loop
 * that a server which sends a head without end never lets go, and with it the thread of every request of the channel.
 * In any other case it reads what has arrived and looks around.
 */
class Proxies final : public QNetworkProxyFactory
{
public:
    explicit Proxies(bool system)
        : m_system(system)
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QNetworkProxy none(QNetworkProxy::DefaultProxy);
        // The system's proxies never stand between this computer and itself.
        if (!m_system || isLoopback(query.peerHostName()))
            return {none};
        QList<QNetworkProxy> found = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : found) {
            if (proxy.type() == QNetworkProxy::NoProxy)
                proxy = none;
        }
        return found;
    }

private:
    bool m_system;
};

Error unreadable(const QString &path)
{
    return {Error::Kind::File, {}, Error::tr("%1 cannot be read or is no PEM file").arg(QFileInfo(path).fileName())};
}

Result<QList<QSslCertificate>> certificates(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    const QList<QSslCertificate> found = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (found.isEmpty())
        return unreadable(path);
    return found;
}

Result<QSslKey> privateKey(const QString &path, const QString &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path);
    const QByteArray pem = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.toUtf8());
        if (!key.isNull())
            return key;
    }
    return unreadable(path);
}

Result<QSslConfiguration> configuration(const NetworkSettings &settings, const NetworkSecrets &secrets)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!settings.caFile.isEmpty()) {
        const auto own = certificates(settings.caFile);
        if (!own)
            return own.error();
        // A list of our own ends Qt's search of the system's folder, so the system's roots must stand in it.
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + *own);
    }
    if (!settings.clientCertificateFile.isEmpty()) {
        const auto chain = certificates(settings.clientCertificateFile);
        if (!chain)
            return chain.error();
        const auto key =
            privateKey(settings.clientKeyFile.isEmpty() ? settings.clientCertificateFile : settings.clientKeyFile,
                       secrets.keyPassphrase);
        if (!key)
            return key.error();
        tls.setLocalCertificateChain(*chain);
        tls.setPrivateKey(*key);
    }
    return tls;
}

} // namespace

NetworkChannel::NetworkChannel(const QString &origin, const NetworkSettings &settings, const NetworkSecrets &secrets)
    : m_origin(origin)
    , m_settings(settings)
    , m_secrets(secrets)
{
    if (settings.proxy == NetworkSettings::Proxy::Own)
        m_manager.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, settings.proxyHost, settings.proxyPort,
                                         settings.proxyUser, secrets.proxyPassword));
    else
        m_manager.setProxyFactory(new Proxies(settings.proxy == NetworkSettings::Proxy::System));
}

bool NetworkChannel::serves(const QString &origin, const NetworkSettings &settings, const NetworkSecrets &secrets) const
{
    const auto route = [](const NetworkSettings &s, const NetworkSecrets &hidden) {
        return std::tie(s.proxy, s.proxyHost, s.proxyPort, s.proxyUser, s.caFile, s.clientCertificateFile,
                        s.clientKeyFile, hidden.proxyPassword, hidden.keyPassphrase);
    };
    return origin == m_origin && route(settings, secrets) == route(m_settings, m_secrets);
}

const Result<QSslConfiguration> &NetworkChannel::tls()
{
    if (!m_tls || !*m_tls)
        m_tls = configuration(m_settings, m_secrets);
    return *m_tls;
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

} // namespace Vitrine
