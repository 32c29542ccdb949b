// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace Vitrine {

/** A proxy that lets whoever shows the right password through to any port of this computer. */
class Tunnel final : public QTcpServer
{
public:
    explicit Tunnel(const QByteArray &credentials)
        : m_credentials(credentials)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            serve(nextPendingConnection());
        });
    }

    QByteArrayList asked; ///< the first lines of what it was asked

private:
    void serve(QTcpSocket *client)
    {
        connect(client, &QTcpSocket::readyRead, client, [this, client, head = QByteArray()]() mutable {
            head += client->readAll();
            if (!head.contains("\r\n\r\n"))
                return;
            const QByteArray line = head.left(head.indexOf("\r\n"));
            const bool isAllowed =
                head.contains(QByteArray("Proxy-Authorization: Basic " + m_credentials.toBase64() + "\r\n"));
            head.clear();
            asked.append(line);
            if (!isAllowed) {
                client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                              "realm=\"here\"\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            client->disconnect();
            join(client, quint16(line.split(' ').value(1).split(':').value(1).toUInt()));
        });
    }

    static void join(QTcpSocket *client, quint16 port)
    {
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::connected, client, [client] {
            client->write("HTTP/1.1 200 Connected\r\n\r\n");
        });
        connect(client, &QTcpSocket::readyRead, server, [client, server] {
            server->write(client->readAll());
        });
        connect(server, &QTcpSocket::readyRead, client, [client, server] {
            client->write(server->readAll());
        });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, port);
    }

    QByteArray m_credentials;
};

} // namespace Vitrine
