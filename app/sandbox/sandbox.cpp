// SPDX-License-Identifier: Apache-2.0
#include "sandbox/sandbox.h"

#include "sandbox/standin.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QLocale>
#include <QMetaEnum>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Vitrine {

using namespace StandIns;

/** One handler for all paths: the first segment names the stand-in. */
class Sandbox::Server : public QAbstractHttpServer
{
public:
    Server()
    {
        m_standIns.push_back(enos());
        m_standIns.push_back(rayteams());
        m_standIns.push_back(dodo());
        m_standIns.push_back(timbu());
        m_standIns.push_back(superoffice());
    }

    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }
    [[nodiscard]] QList<Account> accounts(bool all) const;

    quint16 m_port = 0;
    int m_latencyMs = 0;
    qint64 m_secondsAhead = 0;
    std::function<std::optional<Fault>(const QString &path)> m_faults;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}

private:
    [[nodiscard]] QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_secondsAhead); }
    Answer answer(const QHttpServerRequest &request);
    Answer faulty(const Fault &fault, const QHttpServerRequest &request);
    void write(QHttpServerResponder &responder, const Answer &answer, bool headOnly);

    std::vector<std::unique_ptr<StandIn>> m_standIns;
};

QList<Account> Sandbox::Server::accounts(bool all) const
{
    QList<Account> accounts;
    for (const auto &standIn : m_standIns)
        accounts.append(standIn->accounts().constFirst());
    if (all) {
        for (const auto &standIn : m_standIns)
            accounts.append(standIn->accounts().mid(1));
    }
    for (Account &account : accounts) {
        QString &place =
            account.profile.address.isEmpty() ? account.profile.fields[u"environment"_s] : account.profile.address;
        place.prepend(address());
    }
    return accounts;
}

Answer Sandbox::Server::answer(const QHttpServerRequest &request)
{
    // A form decoder reads + as a blank, and what is signed or looked up is what it made of it.
    const auto decoded = [](QString text) {
        return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
    };

    Ask ask;
    ask.method = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    ask.method = ask.method.toUpper();
    ask.headers = request.headers();
    ask.body = request.body();
    ask.now = now();
    const QStringList path = request.url().path(QUrl::FullyEncoded).split(u'/').mid(1);
    for (const QString &segment : path)
        ask.segments.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    const QStringList items = request.url().query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &item : items)
        ask.query.emplaceBack(decoded(item.section(u'=', 0, 0)), decoded(item.section(u'=', 1)));

    for (const auto &standIn : m_standIns) {
        if (ask.segments.constFirst() == standIn->name()) {
            ask.segments.removeFirst();
            ask.base = address() + u'/' + standIn->name();
            return standIn->answer(ask);
        }
    }
    return {404, "The sandbox has /enos, /rayteams, /dodo, /timbu and /superoffice.\n", "text/plain; charset=utf-8"};
}

Answer Sandbox::Server::faulty(const Fault &fault, const QHttpServerRequest &request)
{
    Answer result = fault.status == 0 ? answer(request) : Answer{fault.status, "{}"};
    result.delayMs += fault.delayMs;
    result.closed = fault.closed;
    if (fault.retryAfterSeconds > 0)
        result.headers.append({"Retry-After", QByteArray::number(fault.retryAfterSeconds)});
    return result;
}

bool Sandbox::Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const std::optional<Fault> fault = m_faults ? m_faults(request.url().path()) : std::nullopt;
    const Answer result = fault ? faulty(*fault, request) : answer(request);
    const bool headOnly = request.method() == QHttpServerRequest::Method::Head;
    const int delay = m_latencyMs + result.delayMs;
    if (delay <= 0) {
        auto responder = makeResponder(request, socket);
        write(responder, result, headOnly);
        return true;
    }
    // The socket is the timer's context: a client that gave up, or a server that ended, takes it along, and the
    // responder must not touch it then.
    auto responder = std::make_shared<QHttpServerResponder>(makeResponder(request, socket));
    QTimer::singleShot(delay, Qt::PreciseTimer, socket, [this, responder, result, headOnly] {
        if (responder->socket()->state() == QAbstractSocket::ConnectedState)
            write(*responder, result, headOnly);
    });
    return true;
}

void Sandbox::Server::write(QHttpServerResponder &responder, const Answer &answer, bool headOnly)
{
    if (answer.closed) {
        responder.socket()->abort();
        return;
    }
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    responder.writeHeader("Date", QLocale::c().toString(now(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    if (!answer.body.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    if (answer.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(headOnly ? QByteArray() : answer.body);
}

Sandbox::Sandbox(QObject *parent)
    : QObject(parent)
    , m_server(std::make_unique<Server>())
{
}

Sandbox::~Sandbox() = default;

bool Sandbox::listen(quint16 port)
{
    m_server->m_port = m_server->listen(QHostAddress::LocalHost, port);
    return m_server->m_port != 0;
}

QUrl Sandbox::address() const
{
    return QUrl(m_server->address());
}

QList<Profile> Sandbox::profiles() const
{
    QList<Profile> profiles;
    for (const Account &account : m_server->accounts(false))
        profiles.append(account.profile);
    return profiles;
}

QList<Profile> Sandbox::allProfiles() const
{
    QList<Profile> profiles;
    for (const Account &account : m_server->accounts(true))
        profiles.append(account.profile);
    return profiles;
}

Secrets Sandbox::secrets(const QString &profileId) const
{
    for (const Account &account : m_server->accounts(true)) {
        if (account.profile.id == profileId)
            return account.secrets;
    }
    return {};
}

QString Sandbox::sampleId(const QString &profileId) const
{
    for (const Account &account : m_server->accounts(true)) {
        if (account.profile.id == profileId)
            return account.sampleId;
    }
    return {};
}

void Sandbox::setLatency(int milliseconds)
{
    m_server->m_latencyMs = milliseconds;
}

void Sandbox::setFaults(const std::function<std::optional<Fault>(const QString &path)> &faults)
{
    m_server->m_faults = faults;
}

void Sandbox::setClockAhead(qint64 seconds)
{
    m_server->m_secondsAhead = seconds;
}

} // namespace Vitrine
