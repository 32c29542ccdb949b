// SPDX-License-Identifier: Apache-2.0
#include "http/networkjob.h"

#include "http/networkchannel.h"
#include "http/networkerror.h"

#include <QNetworkProxy>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 readBuffer = 256 * 1024;
constexpr qint64 readAtOnce = 2 * 1024 * 1024; ///< what unpacks to much must not keep the window waiting

/** A body that can be read once only. Qt silently repeats a request whose body it can rewind when the server hangs up
 * on it. */
class OneTimeBody final : public QIODevice
{
public:
    OneTimeBody(const QByteArray &bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min(most, bytesAvailable());
        if (count <= 0)
            return -1;
        std::memcpy(to, m_bytes.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

/** Not a matter of HTTP: the answer did not arrive, or not as it was sent. */
bool isTransportFailure(QNetworkReply::NetworkError error)
{
    return error != QNetworkReply::NoError &&
           (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError ||
            error == QNetworkReply::UnknownContentError || error == QNetworkReply::ProtocolUnknownError ||
            error == QNetworkReply::ProtocolFailure);
}

/** Such an answer ends with its connection, which Qt at times takes for a reason to send the request once more. */
bool endsWithItsConnection(const HttpReply &head)
{
    return head.header("Content-Length").isEmpty() && head.header("Transfer-Encoding").isEmpty();
}

/** What Qt takes for whole and is not: too short by its own statement, or the first part of a compressed object. */
bool isCutOff(const HttpReply &head, const QByteArray &body)
{
    if (head.header("Content-Encoding").isEmpty()) {
        bool isStated = false;
        const qint64 stated = head.header("Content-Length").toLongLong(&isStated);
        const bool hasBody = head.status != 204 && head.status != 304;
        return isStated && hasBody && head.header("Transfer-Encoding").isEmpty() && stated != body.size();
    }
    const QByteArrayView text = QByteArrayView(body).trimmed();
    return head.isJson() && !text.isEmpty() &&
           ((text.front() == '{' && text.back() != '}') || (text.front() == '[' && text.back() != ']'));
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return {};
    }
}

} // namespace

NetworkJob::NetworkJob(NetworkChannel &channel, const HttpRequest &request, const NetworkSettings &settings,
                       QObject *parent)
    : HttpJob(parent)
    , m_channel(channel)
    , m_request(request)
    , m_settings(settings)
{
    begin();
}

NetworkJob::NetworkJob(std::unique_ptr<NetworkChannel> own, const HttpRequest &request, const NetworkSettings &settings,
                       QObject *parent)
    : HttpJob(parent)
    , m_own(std::move(own))
    , m_channel(*m_own)
    , m_request(request)
    , m_settings(settings)
{
    begin();
}

void NetworkJob::begin()
{
    m_request.url.setFragment({});
    m_took.start();
    const NetworkSettings &settings = m_settings;
    limit(m_connect, settings.connectMs, tr("no connection within %n second(s)", nullptr, settings.connectMs / 1000));
    // A head is heard of only when it is whole.
    limit(m_head, settings.silenceMs, tr("no answer began within %n second(s)", nullptr, settings.silenceMs / 1000));
    limit(m_silence, settings.silenceMs,
          tr("the answer did not go on for %n second(s)", nullptr, settings.silenceMs / 1000));
    limit(m_attempt, settings.attemptMs, tr("no whole answer within %n second(s)", nullptr, settings.attemptMs / 1000));
    m_attempt.start();
    // While all connections are busy Qt lets a request wait, which is not the server's fault.
    if (m_channel.underWay++ < NetworkChannel::mostConnections)
        m_connect.start();
    connectFirst();
}

NetworkJob::~NetworkJob()
{
    if (m_underWay)
        --m_channel.underWay;
    drop();
}

void NetworkJob::connectFirst()
{
    const bool isHttps = m_request.url.scheme() == "https"_L1;
    const bool isPlain = !isHttps || (m_own && !m_isReached);
    QUrl url;
    url.setScheme(isPlain ? u"preconnect-http"_s : u"preconnect-https"_s);
    url.setHost(m_request.url.host());
    url.setPort(m_request.url.port(isHttps ? 443 : 80));
    watch(m_channel.manager().get(networkRequest(url)));
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] {
        m_connect.start();
    });
    connect(m_reply, &QNetworkReply::finished, this, &NetworkJob::onConnected);
}

void NetworkJob::onConnected()
{
    m_connect.stop();
    if (!m_tlsErrors.isEmpty())
        return fail(errorOfTls(m_tlsErrors));
    if (m_reply->error() != QNetworkReply::NoError)
        return fail(errorOfNetwork(m_reply->error()));
    const bool isHttps = m_request.url.scheme() == "https"_L1;
    if (m_own && !m_isReached) {
        m_isReached = true;
        const QPointer<NetworkJob> still(this);
        Q_EMIT reached();
        if (!still)
            return;
        if (isHttps) {
            drop();
            m_connect.start();
            return connectFirst();
        }
    }
    if (isHttps) {
        if (!checkName())
            return;
        const QSslConfiguration tls = m_reply->sslConfiguration();
        const QSslCertificate certificate = tls.peerCertificate();
        m_connection.protocol = protocolName(tls.sessionProtocol());
        m_connection.issuer = certificate.issuerDisplayName();
        m_connection.expires = certificate.expiryDate().toUTC();
    }
    m_connection.connectMs = m_took.elapsed();
    drop();
    if (!m_own)
        return ask();
    HttpReply reply;
    reply.url = m_request.url;
    reply.connection = m_connection;
    finish(reply);
}

/** Ends the job where the certificate names the host in the old way only, or not at all. */
bool NetworkJob::checkName()
{
    if (namesHost(m_reply->sslConfiguration().peerCertificate(), m_request.url.host()))
        return true;
    m_channel.manager().clearConnectionCache();
    fail({Error::Kind::Tls, {}, tr("the certificate does not name this host as it must")});
    return false;
}

void NetworkJob::ask()
{
    QNetworkRequest request = networkRequest(m_request.url);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Vitrine/" VITRINE_VERSION));
    // Qt would tell the computer's language; what language is asked for is the profile's to say.
    request.setRawHeader("Accept-Language", "*");
    for (const HttpHeader &header : std::as_const(m_request.headers))
        request.setRawHeader(header.name, header.value);
    // Where there is a tunnel Qt signs in to the proxy by itself. Where there is none it would only after a refusal,
    // and not with credentials kept from the vendors.
    const QNetworkProxy proxy = m_channel.manager().proxy();
    if (m_request.url.scheme() == "http"_L1 && !proxy.user().isEmpty()) {
        const QString credentials = proxy.user() + u':' + proxy.password();
        request.setRawHeader("Proxy-Authorization", "Basic " + credentials.toUtf8().toBase64());
    }
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    auto *body = new OneTimeBody(m_request.body, nullptr);
    watch(m_channel.manager().sendCustomRequest(request, m_request.method, body));
    body->setParent(m_reply);
    m_reply->setReadBufferSize(readBuffer);
    m_silence.stop();
    m_head.start();
    // Qt may take another connection than the one that was made first; nothing has been sent on it yet.
    connect(m_reply, &QNetworkReply::encrypted, this, &NetworkJob::checkName);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_head.start();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_connection.firstByteMs = m_took.elapsed();
        m_head.stop();
        m_silence.start();
        if (m_reply->rawHeader("Content-Length").toLongLong() > m_settings.maxBytes)
            failTooLarge();
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkJob::read);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkJob::read);
}

void NetworkJob::read()
{
    if (!m_reply)
        return;
    m_silence.start();
    // Not bytesAvailable(): of a compressed answer it says little.
    for (qint64 taken = 0; taken < readAtOnce;) {
        const QByteArray chunk = m_reply->read(readBuffer);
        if (chunk.isEmpty()) {
            if (m_reply->isFinished())
                onAnswered();
            return;
        }
        if (m_body.size() + chunk.size() > m_settings.maxBytes)
            return failTooLarge();
        m_body += chunk;
        taken += chunk.size();
    }
    QMetaObject::invokeMethod(this, &NetworkJob::read, Qt::QueuedConnection);
}

void NetworkJob::onAnswered()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    HttpReply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.url = m_request.url;
    reply.received = QDateTime::currentDateTimeUtc();
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        reply.headers.append({name, value, name.compare("Set-Cookie", Qt::CaseInsensitive) == 0});

    if (!m_tlsErrors.isEmpty())
        return fail(errorOfTls(m_tlsErrors));
    if (error == QNetworkReply::ProxyAuthenticationRequiredError || reply.status == 407)
        return fail(errorOfNetwork(QNetworkReply::ProxyAuthenticationRequiredError));
    if (reply.status == 0)
        return fail(errorOfNetwork(error));
    if (const QByteArray location = reply.header("Location"); isRedirect(reply.status) && !location.isEmpty())
        return follow(location, reply.status);
    if (reply.status < 400) {
        const bool isMerelyOver = error == QNetworkReply::ContentReSendError && endsWithItsConnection(reply);
        if (isTransportFailure(error) && !isMerelyOver)
            return fail(errorOfNetwork(error));
        if (isCutOff(reply, m_body))
            return fail({Error::Kind::Network, {}, tr("the answer was cut off")});
    }
    reply.body = m_body;
    reply.tookMs = m_took.elapsed();
    m_connection.wholeMs = reply.tookMs;
    reply.connection = m_connection;
    finish(reply);
}

void NetworkJob::follow(const QByteArray &location, int status)
{
    const auto refuse = [this](const QString &detail) {
        fail({Error::Kind::Redirected, {}, detail});
    };
    QUrl url = m_request.url.resolved(QUrl::fromEncoded(location));
    url.setFragment({});
    if (!url.isValid() || !url.userInfo().isEmpty())
        return refuse(tr("to a malformed address"));
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return refuse(tr("to an address that begins with “%1:”").arg(url.scheme()));
    if (!isSameOrigin(url, m_request.url)) {
        const QString origin = url.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery);
        return refuse(url.scheme() == "http"_L1 && m_request.url.scheme() == "https"_L1
                          ? tr("to %1, which is not encrypted").arg(origin)
                          : tr("to %1").arg(origin));
    }
    if (++m_redirects > mostRedirects)
        return refuse(tr("more than %n time(s) in a row", nullptr, mostRedirects));
    m_request.url = url;
    if (status != 307 && status != 308 && m_request.method != "GET") {
        m_request.method = "GET";
        m_request.body.clear();
        m_request.headers.removeIf([](const HttpHeader &header) {
            return header.name.compare("Content-Type", Qt::CaseInsensitive) == 0;
        });
    }
    drop();
    m_body.clear();
    ask();
}

QNetworkRequest NetworkJob::networkRequest(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt's own limit for what unpacks to much stays: without it Qt unpacks all it holds, to count it, before read()
    // sees a byte, and the window waits for seconds. It ends in the same error as a damaged answer.
    if (url.scheme().endsWith("https"_L1))
        request.setSslConfiguration(*m_channel.tls());
    return request;
}

void NetworkJob::watch(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_tlsErrors += errors;
    });
}

void NetworkJob::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // This ends its request. After an abort() Qt complains where a status that is an error was on its way.
    m_reply->deleteLater();
    m_reply.clear();
}

void NetworkJob::limit(QTimer &timer, int milliseconds, const QString &passed)
{
    timer.setSingleShot(true);
    timer.setInterval(milliseconds);
    connect(&timer, &QTimer::timeout, this, [this, passed] {
        fail({Error::Kind::Timeout, {}, passed});
    });
}

void NetworkJob::fail(const Error &error)
{
    finish(error);
}

void NetworkJob::failTooLarge()
{
    const QString most = QLocale().formattedDataSize(m_settings.maxBytes);
    const bool isPacked = m_reply && m_reply->hasRawHeader("Content-Encoding");
    fail({Error::Kind::TooLarge, {}, isPacked ? tr("unpacked, more than %1").arg(most) : tr("more than %1").arg(most)});
}

void NetworkJob::finish(const Result<HttpReply> &result)
{
    m_underWay = false;
    --m_channel.underWay;
    m_connect.stop();
    m_head.stop();
    m_silence.stop();
    m_attempt.stop();
    drop();
    deleteLater();
    Q_EMIT finished(result);
}

} // namespace Vitrine
