// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/profiles-cli/terminal.h"
#include "fakes/certificates.h"
#include "fakes/faultserver.h"
#include "fakes/tunnel.h"

#include <QTemporaryDir>

using namespace Vitrine;

/** What a profile says of the network reaches the wire, from `--set` over profiles.json to the connection. */
class ProfilesNetworkTest : public QObject
{
    Q_OBJECT

    /** A profile of that name for the server, with these settings and secrets. */
    [[nodiscard]] Ran add(const QString &name, const QString &address, const QStringList &settings,
                          QJsonObject secrets = {}) const;
    [[nodiscard]] Ran use(const QStringList &arguments) const
    {
        return m_terminal.run(QStringList{u"--config"_s, m_folder.path()} + arguments);
    }
    [[nodiscard]] Ran lookUp(const QString &name) const
    {
        return use({u"lookup"_s, u"--profile"_s, name, u"pdt_8ZkQ1vX0a7LmN2"_s});
    }

    Terminal m_terminal;
    Certificates m_made;
    QTemporaryDir m_folder;
    QTemporaryDir m_files;
    QByteArray m_product;

private Q_SLOTS:
    void initTestCase();
    void anAuthorityOfItsOwn();
    void aClientCertificate();
    void aKeyBehindAPassphrase();
    void aProxyOfItsOwn();
    void aTunnelOfItsOwn();
    void aTimeLimit();
};

void ProfilesNetworkTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIntValue("KEYRING_PID") > 0, "run this with tests/tools/with-keychain");
    QVERIFY2(m_made.make(), qPrintable(m_made.trouble()));
    m_product = contentOf(QStringLiteral(VITRINE_FIXTURES "/dodo/sample.in.json"));
    QVERIFY(!m_product.isEmpty());
}

Ran ProfilesNetworkTest::add(const QString &name, const QString &address, const QStringList &settings,
                             QJsonObject secrets) const
{
    const QString file = m_files.filePath(u"secrets.json"_s);
    secrets.insert("token"_L1, u"the-token"_s);
    if (!writeOwnersFile(file, QJsonDocument(QJsonObject{{name, secrets}}).toJson()))
        return {};
    QStringList arguments{u"--secrets"_s,
                          file,
                          u"profiles"_s,
                          u"add"_s,
                          name,
                          u"--vendor"_s,
                          u"dodo"_s,
                          u"--address"_s,
                          address,
                          u"--set"_s,
                          u"network.lookupMs=10000"_s};
    for (const QString &setting : settings)
        arguments += {u"--set"_s, "network."_L1 + setting};
    return use(arguments);
}

void ProfilesNetworkTest::anAuthorityOfItsOwn()
{
    FaultServer server(FaultServer::answers("200 OK", {}, m_product));
    server.tls = m_made.server(u"good"_s);
    server.host = u"localhost"_s;
    const QString address = server.url(u"/"_s).toString();
    const QString own = "caFile="_L1 + m_made.path(u"ca.pem"_s);

    QCOMPARE(add(u"nobody vouches"_s, address, {}).exit, 0);
    const Ran refused = lookUp(u"nobody vouches"_s);
    QCOMPARE(refused.exit, 3);
    QCOMPARE(refused.object()["outcome"_L1].toString(), u"tls"_s);
    QVERIFY(server.requests.isEmpty());

    const Ran added = add(u"own authority"_s, address, {own});
    QVERIFY2(added.exit == 0, added.err.constData());
    const Ran found = lookUp(u"own authority"_s);
    QVERIFY2(found.exit == 0, found.err.constData());
    QCOMPARE(server.requests.constLast().header("Authorization"), QByteArray("Bearer the-token"));

    server.behaviour = FaultServer::answers("404 Not Found", {}, R"({"code": "NOT_FOUND", "message": "no"})");
    const Ran tested = use({u"profiles"_s, u"test"_s, u"own authority"_s});
    QCOMPARE(tested.exit, 0);
    const QString certificate = tested.object()["steps"_L1][1]["text"_L1].toString();
    QVERIFY2(certificate.contains(u"Vitrine test root"_s), qPrintable(certificate));
    const Ran untested = use({u"profiles"_s, u"test"_s, u"nobody vouches"_s});
    QCOMPARE(untested.exit, 3);
    QCOMPARE(untested.object()["steps"_L1][1]["state"_L1].toString(), u"failed"_s);
}

void ProfilesNetworkTest::aClientCertificate()
{
    FaultServer server(FaultServer::answers("200 OK", {}, m_product));
    server.tls = m_made.server(u"good"_s);
    server.tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    server.tls->setCaCertificates(QSslCertificate::fromPath(m_made.path(u"ca.pem"_s)));
    server.host = u"localhost"_s;
    const QString address = server.url(u"/"_s).toString();
    const QString own = "caFile="_L1 + m_made.path(u"ca.pem"_s);
    const QString certificate = "clientCertificateFile="_L1 + m_made.path(u"client.pem"_s);
    const QString key = "clientKeyFile="_L1 + m_made.path(u"client.key"_s);

    QCOMPARE(add(u"without"_s, address, {own}).exit, 0);
    QCOMPARE(lookUp(u"without"_s).exit, 3);
    QVERIFY(server.requests.isEmpty());
    QVERIFY(add(u"half"_s, address, {own, certificate}).err.contains("network.clientKeyFile"));
    QCOMPARE(add(u"with"_s, address, {own, certificate, key}).exit, 0);
    const Ran found = lookUp(u"with"_s);
    QVERIFY2(found.exit == 0, found.err.constData());
    QVERIFY(!server.requests.isEmpty());
}

void ProfilesNetworkTest::aKeyBehindAPassphrase()
{
    FaultServer server(FaultServer::answers("200 OK", {}, m_product));
    server.tls = m_made.server(u"good"_s);
    server.host = u"localhost"_s;
    const QString address = server.url(u"/"_s).toString();
    const QStringList settings{"caFile="_L1 + m_made.path(u"ca.pem"_s),
                               "clientCertificateFile="_L1 + m_made.path(u"client.pem"_s),
                               "clientKeyFile="_L1 + m_made.path(u"locked.key"_s)};
    QCOMPARE(add(u"locked"_s, address, settings).exit, 0);
    QCOMPARE(lookUp(u"locked"_s).exit, 3);
    QVERIFY(server.requests.isEmpty());
    QCOMPARE(add(u"opened"_s, address, settings, {{"key_passphrase"_L1, u"open sesame"_s}}).exit, 0);
    const Ran found = lookUp(u"opened"_s);
    QVERIFY2(found.exit == 0, found.err.constData());
}

void ProfilesNetworkTest::aProxyOfItsOwn()
{
    const FaultServer::Behaviour answers = FaultServer::answers("200 OK", {}, m_product);
    FaultServer proxy;
    proxy.behaviour = [answers](QTcpSocket &socket, const FaultServer::Request &request, int hit) {
        if (!request.header("Proxy-Authorization").isEmpty())
            return answers(socket, request, hit);
        socket.write(FaultServer::message("407 Proxy Authentication Required",
                                          "Proxy-Authenticate: Basic realm=\"here\"\r\n", {}));
    };
    const QStringList settings{u"proxy=own"_s, u"proxyHost=127.0.0.1"_s, u"proxyPort=%1"_s.arg(proxy.serverPort()),
                               u"proxyUser=ann"_s, u"allowHttp=true"_s};
    // nobody can be reached there but through the proxy
    const Ran added =
        add(u"behind a proxy"_s, u"http://shop.example"_s, settings, {{"proxy_password"_L1, u"pass word"_s}});
    QVERIFY2(added.exit == 0, added.err.constData());
    const Ran found = lookUp(u"behind a proxy"_s);
    QVERIFY2(found.exit == 0, found.err.constData());
    const FaultServer::Request &request = proxy.requests.constLast();
    QVERIFY2(request.target.startsWith("http://shop.example/"), request.target.constData());
    QCOMPARE(request.header("Proxy-Authorization"), QByteArray("Basic " + QByteArray("ann:pass word").toBase64()));
    const QByteArray listed = use({u"profiles"_s, u"list"_s, u"--format"_s, u"text"_s}).out;
    QVERIFY2(listed.contains("http://shop.example (not encrypted)"), listed.constData());
}

void ProfilesNetworkTest::aTunnelOfItsOwn()
{
    Tunnel proxy("ann:pass word");
    FaultServer server(FaultServer::answers("200 OK", {}, m_product));
    server.tls = m_made.server(u"good"_s);
    server.host = u"localhost"_s;
    const QString address = server.url(u"/"_s).toString();
    const QStringList settings{u"proxy=own"_s, u"proxyHost=127.0.0.1"_s, u"proxyPort=%1"_s.arg(proxy.serverPort()),
                               u"proxyUser=ann"_s, "caFile="_L1 + m_made.path(u"ca.pem"_s)};

    QCOMPARE(add(u"refused"_s, address, settings, {{"proxy_password"_L1, u"wrong"_s}}).exit, 0);
    const Ran refused = lookUp(u"refused"_s);
    QCOMPARE(refused.exit, 3);
    QVERIFY2(refused.err.contains("proxy"), refused.err.constData());
    QVERIFY(server.requests.isEmpty());
    QCOMPARE(add(u"tunnelled"_s, address, settings, {{"proxy_password"_L1, u"pass word"_s}}).exit, 0);
    const Ran found = lookUp(u"tunnelled"_s);
    QVERIFY2(found.exit == 0, found.err.constData());
    QCOMPARE(proxy.asked.constLast(),
             QByteArray("CONNECT localhost:" + QByteArray::number(server.serverPort()) + " HTTP/1.1"));
    QCOMPARE(server.requests.constLast().header("Authorization"), QByteArray("Bearer the-token"));
    QCOMPARE(server.requests.constLast().header("Proxy-Authorization"), QByteArray());
}

void ProfilesNetworkTest::aTimeLimit()
{
    FaultServer server(FaultServer::hangs());
    QCOMPARE(add(u"patient"_s, server.url(u"/"_s).toString(), {u"lookupMs=300"_s}).exit, 0);
    const Ran ran = lookUp(u"patient"_s);
    QCOMPARE(ran.exit, 3);
    QCOMPARE(ran.object()["outcome"_L1].toString(), u"timeout"_s);
}

QTEST_GUILESS_MAIN(ProfilesNetworkTest)
#include "tst_profiles_network.moc"
