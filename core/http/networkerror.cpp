// SPDX-License-Identifier: Apache-2.0
#include "http/networkerror.h"

#include <QHostAddress>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Reason
{
    QSslError::SslError error;
    const char *text;
};

/** Those a person can do something about come first: one broken certificate often has several faults. */
constexpr std::array reasons = {
    Reason{QSslError::CertificateRevoked, QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate was revoked")},
    Reason{QSslError::CertificateBlacklisted,
           QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate is known to be forged")},
    Reason{QSslError::CertificateExpired, QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate has expired")},
    Reason{QSslError::CertificateNotYetValid, QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate is not valid yet")},
    Reason{QSslError::HostNameMismatch, QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate belongs to another host")},
    Reason{QSslError::SelfSignedCertificate, QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate is self-signed")},
    Reason{QSslError::SelfSignedCertificateInChain,
           QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate comes from an unknown authority")},
    Reason{QSslError::UnableToGetLocalIssuerCertificate,
           QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate comes from an unknown authority")},
    Reason{QSslError::UnableToGetIssuerCertificate,
           QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate comes from an unknown authority")},
    Reason{QSslError::UnableToVerifyFirstCertificate,
           QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate comes from an unknown authority")},
    Reason{QSslError::CertificateUntrusted,
           QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate comes from an unknown authority")},
    Reason{QSslError::InvalidPurpose,
           QT_TRANSLATE_NOOP("Vitrine::Error", "the certificate was issued for another purpose")},
    Reason{QSslError::NoPeerCertificate, QT_TRANSLATE_NOOP("Vitrine::Error", "the server showed no certificate")},
};

bool isNamedBy(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith("*."_L1))
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    const QStringView behind = QStringView(pattern).sliced(1);
    return behind.count(u'.') > 1 && host.indexOf(u'.') > 0 &&
           QStringView(host).sliced(host.indexOf(u'.')).compare(behind, Qt::CaseInsensitive) == 0;
}

} // namespace

Error errorOfNetwork(QNetworkReply::NetworkError error)
{
    const auto network = [](const QString &detail) {
        return Error{Error::Kind::Network, {}, detail};
    };
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return network(Error::tr("the connection was refused"));
    case QNetworkReply::HostNotFoundError:
        return network(Error::tr("the host name was not found"));
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // closed before it answered; Qt would have sent the request twice
        return network(Error::tr("the server closed the connection"));
    case QNetworkReply::TimeoutError:
        return {Error::Kind::Timeout, {}, Error::tr("no connection in time")};
    case QNetworkReply::SslHandshakeFailedError:
        return errorOfTls({});
    case QNetworkReply::ProxyConnectionRefusedError:
        return network(Error::tr("the proxy refused the connection"));
    case QNetworkReply::ProxyConnectionClosedError:
        return network(Error::tr("the proxy closed the connection"));
    case QNetworkReply::ProxyNotFoundError:
        return network(Error::tr("the proxy's host name was not found"));
    case QNetworkReply::ProxyTimeoutError:
        return network(Error::tr("the proxy did not answer in time"));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Error::Kind::Network, {}, Error::tr("the proxy asks for another sign-in"), 407};
    case QNetworkReply::UnknownProxyError:
        return network(Error::tr("the proxy failed"));
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return {Error::Kind::BadAnswer, {}, Error::tr("the server does not speak HTTP")};
    case QNetworkReply::UnknownContentError:
        return {Error::Kind::BadAnswer, {}, Error::tr("the compressed answer is damaged, or unpacks to far too much")};
    default:
        return network(Error::tr("the connection broke"));
    }
}

Error errorOfTls(const QList<QSslError> &errors)
{
    for (const Reason &reason : reasons) {
        for (const QSslError &error : errors) {
            if (error.error() == reason.error)
                return {Error::Kind::Tls, {}, Error::tr(reason.text)};
        }
    }
    return {Error::Kind::Tls,
            {},
            errors.isEmpty() ? Error::tr("no secure connection could be agreed on")
                             : Error::tr("the certificate cannot be verified")};
}

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList stated = names.values(QSsl::IpAddressEntry);
        return std::ranges::any_of(stated, [&address](const QString &name) {
            return QHostAddress(name) == address;
        });
    }
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    const QStringList stated = names.values(QSsl::DnsEntry);
    return std::ranges::any_of(stated, [&ascii](const QString &name) {
        return isNamedBy(name, ascii);
    });
}

} // namespace Vitrine
