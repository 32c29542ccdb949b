// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

#include <sys/socket.h>

namespace Vitrine {

/**
 * A server on 127.0.0.1 that misbehaves on request. It reads each request whole, remembers it and hands it to its
 * behaviour, which writes to the socket whatever it likes. Lives in the test's thread; Qt's client side has a thread of
 * its own.
 */
class FaultServer final : public QTcpServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QByteArray head; ///< request line and headers
        QByteArray body;

        [[nodiscard]] QByteArray header(const QByteArray &name) const
        {
            const QList<QByteArray> lines = head.split('\n');
            for (const QByteArray &line : lines) {
                const qsizetype colon = line.indexOf(':');
                if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
                    return line.mid(colon + 1).trimmed();
            }
            return {};
        }
    };
    using Behaviour = std::function<void(QTcpSocket &socket, const Request &request, int hit)>;

    explicit FaultServer(Behaviour first = {})
        : behaviour(std::move(first))
    {
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/products/p1")) const
    {
        QUrl url;
        url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(host);
        url.setPort(serverPort());
        url.setPath(path);
        return url;
    }

    Behaviour behaviour;
    std::optional<QSslConfiguration> tls; ///< set before the first connection
    QString host = QStringLiteral("127.0.0.1");
    QList<Request> requests;
    int connections = 0;
    qint64 bytesRead = 0; ///< decrypted, of all connections

    // What a server can do.

    static QByteArray message(const QByteArray &statusLine, const QByteArray &headers, const QByteArray &body)
    {
        return "HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
               "\r\n\r\n" + body;
    }
    static Behaviour answers(const QByteArray &statusLine, const QByteArray &headers = {},
                             const QByteArray &body = "{}")
    {
        return writes(message(statusLine, headers, body));
    }
    /** Exactly these bytes, and the connection stays open. */
    static Behaviour writes(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const Request &, int) {
            socket.write(bytes);
        };
    }
    static Behaviour writesAndCloses(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const Request &, int) {
            socket.write(bytes);
            socket.disconnectFromHost();
        };
    }
    static Behaviour writesAndResets(const QByteArray &bytes)
    {
        return [bytes](QTcpSocket &socket, const Request &, int) {
            socket.write(bytes);
            socket.flush();
            QTimer::singleShot(20, &socket, [&socket] {
                reset(socket);
            });
        };
    }
    static Behaviour closes() { return writesAndCloses({}); }
    static Behaviour resets()
    {
        return [](QTcpSocket &socket, const Request &, int) {
            reset(socket);
        };
    }
    static Behaviour hangs()
    {
        return [](QTcpSocket &, const Request &, int) {};
    }
    /** \p head at once, then \p drop again and again for ever. */
    static Behaviour trickles(const QByteArray &head, const QByteArray &drop, int everyMs)
    {
        return [=](QTcpSocket &socket, const Request &, int) {
            socket.write(head);
            auto *timer = new QTimer(&socket);
            QObject::connect(timer, &QTimer::timeout, &socket, [&socket, drop] {
                socket.write(drop);
            });
            timer->start(everyMs);
        };
    }
    /** As much of \p block as the other side takes, for ever; what was handed to the system is counted in \p sent. */
    static Behaviour floods(const QByteArray &head, const QByteArray &block, qint64 *sent = nullptr)
    {
        return [=](QTcpSocket &socket, const Request &, int) {
            socket.write(head);
            auto &tls = static_cast<QSslSocket &>(socket);
            const auto more = [&tls, block] {
                while (tls.state() == QAbstractSocket::ConnectedState &&
                       tls.bytesToWrite() + tls.encryptedBytesToWrite() < 1024 * 1024)
                    tls.write(block);
            };
            QObject::connect(&tls, &QSslSocket::bytesWritten, &tls, [sent, more](qint64 count) {
                if (sent)
                    *sent += count;
                more();
            });
            QObject::connect(&tls, &QSslSocket::encryptedBytesWritten, &tls, more);
            more();
        };
    }
    /** One behaviour after another by hit, the last one for ever. */
    static Behaviour inTurn(const QList<Behaviour> &behaviours)
    {
        return [behaviours](QTcpSocket &socket, const Request &request, int hit) {
            behaviours.at(std::min(qsizetype(hit), behaviours.size()) - 1)(socket, request, hit);
        };
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (tls) {
            socket->setSslConfiguration(*tls);
            socket->startServerEncryption();
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, pending = QByteArray()]() mutable {
            const QByteArray bytes = socket->readAll();
            bytesRead += bytes.size();
            pending += bytes;
            take(*socket, pending);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    static void reset(QTcpSocket &socket)
    {
        // With no time to linger the system sends RST in place of FIN.
        const linger now{1, 0};
        ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        socket.abort();
    }

    void take(QTcpSocket &socket, QByteArray &pending)
    {
        const QPointer<QTcpSocket> alive(&socket);
        while (alive) {
            const qsizetype end = pending.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request;
            request.head = pending.left(end);
            const QList<QByteArray> line = request.head.left(request.head.indexOf("\r\n")).split(' ');
            request.method = line.value(0);
            request.target = line.value(1);
            const qsizetype length = request.header("Content-Length").toLongLong();
            if (pending.size() < end + 4 + length)
                return;
            request.body = pending.mid(end + 4, length);
            pending.remove(0, end + 4 + length);
            requests.append(request);
            behaviour(socket, request, int(requests.size()));
        }
    }
};

} // namespace Vitrine
