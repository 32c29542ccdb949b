// SPDX-License-Identifier: Apache-2.0
#include "pictures/picturejob.h"

#include "http/weblink.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Neither an address nor too short to be a picture. */
bool looksLikeBase64(QStringView text)
{
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 64));
    return text.size() >= 64 && std::ranges::all_of(head, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' ||
                      c == u'/' || c == u'\n' || c == u'\r';
           });
}

bool isData(QStringView text)
{
    return text.startsWith(u"data:image/", Qt::CaseInsensitive) || looksLikeBase64(text);
}

/** Another origin gets to see no certificate of the person's; no picture is worth a larger answer. */
NetworkSettings settingsFor(const Profile &profile, const QUrl &url)
{
    NetworkSettings settings = profile.network;
    settings.maxBytes = std::min(settings.maxBytes, PictureRules::mostBytes);
    if (!isSameOrigin(url, QUrl(profile.address))) {
        settings.clientCertificateFile.clear();
        settings.clientKeyFile.clear();
    }
    return settings;
}

} // namespace

std::optional<HttpRequest> PictureRules::request(const QString &address, const Profile &profile)
{
    const std::optional<QUrl> url = openableLink(address);
    if (!profile.network.pictures || !url)
        return std::nullopt;
    if (url->scheme() != "https"_L1 && (profile.address.isEmpty() || !isSameOrigin(*url, QUrl(profile.address))))
        return std::nullopt;
    HttpRequest request;
    request.url = *url;
    request.setHeader("Accept", "image/webp,image/png,image/jpeg,image/gif");
    return request;
}

QByteArray PictureRules::inAnswer(const QString &text)
{
    // four letters stand for three bytes
    if (!isData(text) || text.size() > mostBytes / 3 * 4 + 1'000)
        return {};
    QStringView data = text;
    if (text.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        const qsizetype comma = data.indexOf(u',');
        if (comma < 0 || !data.first(comma).endsWith(u";base64", Qt::CaseInsensitive))
            return {};
        data = data.sliced(comma + 1);
    }
    return QByteArray::fromBase64(data.toLatin1());
}

bool PictureRules::mayShow(const QString &text, const Profile &profile)
{
    return profile.network.pictures && (isData(text) || request(text, profile));
}

Result<Picture> PictureRules::judged(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return Error{Error::Kind::TooLarge};
    const std::optional<PictureHead> head = pictureHead(bytes);
    if (!head)
        return Error{Error::Kind::BadAnswer};
    if (qint64(head->size.width()) * head->size.height() > mostPixels)
        return Error{Error::Kind::TooLarge};
    return Picture{*head, bytes};
}

PictureJob::PictureJob(Http &http, SecretStore &secrets, const Profile &profile, const QString &text, QObject *parent)
    : QObject(parent)
    , m_http(http)
    , m_profile(profile)
{
    QTimer::singleShot(0, this, [this, &secrets, text] {
        start(secrets, text);
    });
}

void PictureJob::start(SecretStore &secrets, const QString &text)
{
    if (!m_profile.network.pictures)
        return finish(Error{Error::Kind::Profile});
    if (isData(text))
        return finish(PictureRules::judged(PictureRules::inAnswer(text)));
    const std::optional<HttpRequest> request = PictureRules::request(text, m_profile);
    if (!request)
        return finish(Error{Error::Kind::BadAnswer});
    m_request = *request;
    const NetworkSettings settings = settingsFor(m_profile, m_request.url);
    if (settings.proxyUser.isEmpty() && settings.clientKeyFile.isEmpty())
        return ask({});
    SecretJob *job = secrets.read(m_profile.id, this);
    connect(job, &SecretJob::finished, this, [this](const Result<Secrets> &read) {
        if (!read)
            return finish(read.error());
        ask({read->value(u"proxy_password"_s), read->value(u"key_passphrase"_s)});
    });
}

void PictureJob::ask(const NetworkSecrets &secrets)
{
    HttpJob *job = m_http.send(m_request, settingsFor(m_profile, m_request.url), secrets, this);
    connect(job, &HttpJob::finished, this, &PictureJob::onAnswer);
}

void PictureJob::onAnswer(const Result<HttpReply> &answer)
{
    if (!answer)
        return finish(answer.error());
    if (const std::optional<Error> error = errorOfStatus(*answer))
        return finish(*error);
    finish(PictureRules::judged(answer->body));
}

void PictureJob::finish(const Result<Picture> &picture)
{
    deleteLater();
    Q_EMIT finished(picture);
}

} // namespace Vitrine
