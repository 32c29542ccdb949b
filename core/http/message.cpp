// SPDX-License-Identifier: Apache-2.0
#include "http/message.h"

#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

const auto dots = u"\u2022\u2022\u2022\u2022\u2022\u2022"_s;

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QByteArray valueOf(const QList<HttpHeader> &headers, QByteArrayView name)
{
    const auto found = std::ranges::find_if(headers, [name](const HttpHeader &header) {
        return sameName(header.name, name);
    });
    return found == headers.end() ? QByteArray() : found->value;
}

/** The query's items, still encoded, with \p hidden in place of each secret value. */
QString queryHiding(const QUrl &url, const QStringList &secretNames, const QString &hidden)
{
    QStringList items = url.query(QUrl::FullyEncoded).split(u'&');
    for (QString &item : items) {
        const QString name = item.section(u'=', 0, 0);
        if (secretNames.contains(QUrl::fromPercentEncoding(name.toUtf8()), Qt::CaseInsensitive))
            item = name + u'=' + hidden;
    }
    return items.join(u'&');
}

/** The three forms of RFC 9110, 5.6.7. The day of the week is not compared: it says nothing the date does not. */
QDateTime httpDate(const QByteArray &value)
{
    const QLocale english = QLocale::c();
    const QString text = QString::fromLatin1(value).simplified();
    const auto in = [&english](const QString &what, const QString &format) {
        QDateTime moment = english.toDateTime(what, format);
        moment.setTimeSpec(Qt::UTC);
        return moment;
    };
    const QString behindDay = text.section(u", "_s, 1);
    if (QDateTime moment = in(behindDay, u"d MMM yyyy HH:mm:ss 'GMT'"_s); moment.isValid())
        return moment;
    if (QDateTime moment = in(behindDay, u"d-MMM-yy HH:mm:ss 'GMT'"_s); moment.isValid())
        return moment.date().year() < 1970 ? moment.addYears(100) : moment;
    return in(text.section(u' ', 1), u"MMM d HH:mm:ss yyyy"_s);
}

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::SignInRefused;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 407:
        return Error::Kind::Network;
    case 408:
        return Error::Kind::Timeout;
    case 421:
        return Error::Kind::Moved;
    case 429:
        return Error::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Error::Kind::Server;
    if (status >= 400)
        return Error::Kind::BadRequest;
    return isRedirect(status) ? Error::Kind::Redirected : Error::Kind::BadAnswer;
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

void HttpRequest::setHeader(const QByteArray &name, const QByteArray &value, bool secret)
{
    headers.removeIf([&name](const HttpHeader &header) {
        return sameName(header.name, name);
    });
    headers.append({name, value, secret});
}

QString HttpRequest::shownUrl() const
{
    QString shown = url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (url.hasQuery())
        shown += u'?' + queryHiding(url, secretQueryItems, dots);
    return shown;
}

HttpRequest HttpRequest::redacted() const
{
    HttpRequest copy = *this;
    copy.url.setUserInfo({});
    if (url.hasQuery())
        copy.url.setQuery(queryHiding(url, secretQueryItems, dots));
    for (HttpHeader &header : copy.headers) {
        if (header.secret)
            header.value = dots.toUtf8();
    }
    if (secretBody)
        copy.body = dots.toUtf8();
    return copy;
}

QByteArray HttpReply::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

QDateTime HttpReply::date() const
{
    return httpDate(header("Date"));
}

std::optional<QDateTime> HttpReply::retryAt() const
{
    const QByteArray value = header("Retry-After").trimmed();
    if (value.isEmpty() || !received.isValid())
        return std::nullopt;
    bool isNumber = false;
    constexpr qint64 aYear = qint64(365) * 24 * 60 * 60;
    if (const qint64 seconds = value.toLongLong(&isNumber); isNumber)
        return received.addSecs(std::clamp(seconds, qint64(0), aYear));
    const QDateTime moment = httpDate(value);
    if (!moment.isValid())
        return std::nullopt;
    const QDateTime theirs = date().isValid() ? date() : received;
    return received.addSecs(std::clamp(theirs.secsTo(moment), qint64(0), aYear));
}

bool HttpReply::isJson() const
{
    const QByteArray type = header("Content-Type").split(';').constFirst().trimmed().toLower();
    return type.isEmpty() || type.endsWith("/json") || type.endsWith("+json");
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::optional<Error> errorOfStatus(const HttpReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    return Error{kindOfStatus(reply.status), {}, u"HTTP %1"_s.arg(reply.status), reply.status, reply.retryAt()};
}

QByteArray percentEncoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return originOf(a) == originOf(b);
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const int port = url.port(scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : -1);
    return u"%1://%2:%3"_s.arg(scheme, url.host(QUrl::FullyEncoded).toLower()).arg(port);
}

} // namespace Vitrine
