// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace Vitrine {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
    bool secret = false; ///< shown as dots in a request view, never logged
};

/** One question as a plain value. The URL is fully encoded; what carries a secret is marked. */
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    QList<HttpHeader> headers = {};
    QByteArray body = {};
    bool secretBody = false;
    QStringList secretQueryItems = {}; ///< names of query items whose values are secrets

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< case-insensitive; empty where there is none
    void setHeader(const QByteArray &name, const QByteArray &value, bool secret = false);
    /** The URL as it may be shown: no user part, secret query values as dots. Never written to a log. */
    [[nodiscard]] QString shownUrl() const;
    /** The same question with dots where it carries a secret: what may be kept and shown. */
    [[nodiscard]] HttpRequest redacted() const;
};

/** How an answer came here, for a person who looks after the connection. Milliseconds; -1 where it was not measured. */
struct HttpConnection
{
    qint64 connectMs = -1; ///< until the request was on its way; a connection that stood already takes next to nothing
    qint64 firstByteMs = -1; ///< until the answer's head was there
    qint64 wholeMs = -1;     ///< until all of the answer was there
    QString protocol = {};   ///< "TLSv1.3"; empty without TLS
    QString issuer = {};     ///< who signed the certificate
    QDateTime expires = {};  ///< when the certificate runs out, UTC
};

/** One answer as a plain value: the last one, after redirects, decoded. */
struct HttpReply
{
    int status = 0;
    QList<HttpHeader> headers = {};
    QByteArray body = {};
    QUrl url = {};
    qint64 tookMs = 0;
    QDateTime received = {}; ///< UTC, by our clock
    HttpConnection connection = {};

    [[nodiscard]] QByteArray
    header(QByteArrayView name) const; ///< case-insensitive, the first; empty where there is none
    /** The answer's own Date header, UTC; invalid where it is missing or malformed. */
    [[nodiscard]] QDateTime date() const;
    /** Retry-After as a moment of our clock, a date judged against the answer's own Date. */
    [[nodiscard]] std::optional<QDateTime> retryAt() const;
    [[nodiscard]] bool isJson() const; ///< by its content type; true where none is stated
};

/** A status that says where else to ask, as 304 does not. */
bool isRedirect(int status);

/** The one map from an HTTP status to an Error, for statuses a vendor gives no meaning of its own. 2xx has none. */
std::optional<Error> errorOfStatus(const HttpReply &reply);

/** \p text percent-encoded for one path segment or query value: everything but unreserved characters. `.` and `..`
 * stay: refuse them. */
QByteArray percentEncoded(const QString &text);

/** "scheme://host:port" with the default port filled in: what a credential belongs to. */
QString originOf(const QUrl &url);
bool isSameOrigin(const QUrl &a, const QUrl &b);

} // namespace Vitrine
