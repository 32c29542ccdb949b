// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "http/network.h"

#include <QObject>

namespace Vitrine {

/** Secrets the transport itself needs; they are never part of a request. */
struct NetworkSecrets
{
    QString proxyPassword;
    QString keyPassphrase;
};

/**
 * One attempt at one exchange, redirects of the same origin included.
 *
 * Starts when made, emits finished() exactly once, never before the caller is back in the event loop, then deletes
 * itself. Deleting it, or its parent, cancels it and its request without a signal.
 */
class HttpJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /** Of Http::reach() only: the host, or the proxy before it, is reached, and TLS begins. */
    void reached();
    /** Any HTTP status is a reply; an Error is what kept an answer from arriving whole. */
    void finished(const Vitrine::Result<Vitrine::HttpReply> &result);
};

/** Where requests go out: the network, or a test's stand-in. */
class Http
{
public:
    virtual ~Http() = default;
    virtual HttpJob *send(const HttpRequest &request, const NetworkSettings &settings, const NetworkSecrets &secrets,
                          QObject *parent) = 0;
    /**
     * Only makes the way there, afresh, and asks nothing: how long it takes and who vouches for the other end. The
     * reply has a connection and no status.
     */
    virtual HttpJob *reach(const QUrl &url, const NetworkSettings &settings, const NetworkSecrets &secrets,
                           QObject *parent) = 0;
};

} // namespace Vitrine
