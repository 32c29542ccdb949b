// SPDX-License-Identifier: Apache-2.0
#include "http/networkchannel.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** The system's proxies, which never stand between this computer and itself. */
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
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
    switch (settings.proxy) {
    case NetworkSettings::Proxy::System:
        m_manager.setProxyFactory(new SystemProxies);
        break;
    case NetworkSettings::Proxy::None:
        m_manager.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        break;
    case NetworkSettings::Proxy::Own:
        m_manager.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, settings.proxyHost, settings.proxyPort,
                                         settings.proxyUser, secrets.proxyPassword));
        break;
    }
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
