// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/profiles/typing.h"
#include "fakes/certificates.h"
#include "fakes/faultserver.h"
#include "fakes/tunnel.h"
#include "http/networkhttp.h"
#include "lookup/lookup.h"
#include "profiles/keychainstore.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);
const QString token = u"canary-token-91c7"_s;
const QString password = u"canary pass word"_s;

} // namespace

/**
 * What a profile's form says of the network, typed with the keyboard, reaches the wire: at the connection test, and
 * after saving in a lookup that knows nothing but profiles.json and the keychain. Runs under tests/tools/with-keychain.
 */
class ProfileNetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anAuthorityOfItsOwn();
    void aClientCertificate();
    void aKeyBehindAPassphrase();
    void aProxyWithAPassword();

private:
    void serve(FaultServer &server) const;
    /** The form of a new profile for the server, with these entries. */
    void open(const FaultServer &server, QMap<QString, QString> entries);
    /** Saves it, and looks up a product as a program does that was started after that. */
    Outcome lookUpWithWhatIsStored();

    Certificates m_made;
    QByteArray m_product;
    NetworkHttp m_http;
    const VendorList m_vendors = allVendors();
    KeychainStore m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<ProfileBook> m_book;
    std::unique_ptr<ProfilesDialog> m_dialog;
    std::unique_ptr<Typing> m_typing;
};

void ProfileNetworkTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIntValue("KEYRING_PID") > 0, "run this with tests/tools/with-keychain");
    QVERIFY2(m_made.make(), qPrintable(m_made.trouble()));
    QFile product(QStringLiteral(VITRINE_FIXTURES "/dodo/sample.in.json"));
    QVERIFY(product.open(QFile::ReadOnly));
    m_product = product.readAll();
}

void ProfileNetworkTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->path());
    QVERIFY(!m_store->load(now));
    m_book = std::make_unique<ProfileBook>(*m_store, m_keychain, m_folder->path());
    m_dialog = std::make_unique<ProfilesDialog>(*m_book, &m_keychain, m_http, m_vendors);
    m_typing = std::make_unique<Typing>(*m_dialog);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ProfileNetworkTest::cleanup()
{
    m_typing.reset();
    m_dialog.reset();
    m_book.reset();
    m_store.reset();
}

/** A shop on this computer that knows one token and one product. */
void ProfileNetworkTest::serve(FaultServer &server) const
{
    server.tls = m_made.server(u"good"_s);
    server.host = u"localhost"_s;
    server.behaviour = [this](QTcpSocket &socket, const FaultServer::Request &request, int) {
        if (request.header("Authorization") != "Bearer " + token.toUtf8())
            socket.write(FaultServer::message("401 Unauthorized", {}, R"({"code": "UNAUTHORIZED"})"));
        else if (request.target.contains("pdt_8ZkQ1vX0a7LmN2"))
            socket.write(FaultServer::message("200 OK", {}, m_product));
        else
            socket.write(FaultServer::message("404 Not Found", {}, R"({"code": "NOT_FOUND", "message": "no"})"));
    };
}

void ProfileNetworkTest::open(const FaultServer &server, QMap<QString, QString> entries)
{
    entries.insert({{u"name"_s, u"Shop"_s},
                    {u"address"_s, server.url(u"/"_s).toString()},
                    {u"secrets.token"_s, token},
                    {u"network.silenceMs"_s, u"4"_s}});
    m_typing->chooseVendor(m_vendors, u"dodo"_s);
    m_typing->fill(entries);
}

Outcome ProfileNetworkTest::lookUpWithWhatIsStored()
{
    if (!m_typing->save())
        return Outcome::Skipped;
    ProfileStore stored(m_folder->path());
    if (stored.load(now) || stored.profiles().size() != 1)
        return Outcome::Skipped;
    // nothing of the secrets has come to lie in a file
    for (const QString &folder : {m_folder->path(), QDir::homePath()}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QFile::ReadOnly) && file.readAll().contains("canary"))
                return Outcome::Skipped;
        }
    }
    NetworkHttp http;
    KeychainStore keychain;
    Lookups lookups(http, keychain, m_vendors);
    auto *job = new LookupJob(lookups, stored.profiles().constFirst(), u"pdt_8ZkQ1vX0a7LmN2"_s, this);
    QSignalSpy finished(job, &LookupJob::finished);
    if (!finished.wait(20'000))
        return Outcome::Timeout;
    return finished.constFirst().constFirst().value<LookupResult>().outcome;
}

void ProfileNetworkTest::anAuthorityOfItsOwn()
{
    FaultServer server;
    serve(server);
    open(server, {});
    QVERIFY2(!m_typing->connectionPasses(), "nobody vouches for this server");
    QVERIFY2(m_typing->found().contains(u"Certificate: failed"), qPrintable(m_typing->found()));
    QCOMPARE(server.bytesRead, 0);

    m_typing->fill({{u"network.caFile"_s, m_made.path(u"ca.pem"_s)}, {u"secrets.token"_s, u"wrong"_s}});
    QVERIFY(!m_typing->connectionPasses());
    QVERIFY2(m_typing->found().contains(u"Sign-in: failed"), qPrintable(m_typing->found()));

    m_typing->fill({{u"secrets.token"_s, token}});
    QVERIFY2(m_typing->connectionPasses(), qPrintable(m_typing->found()));
    QVERIFY2(m_typing->found().contains(u"Vitrine test root"), qPrintable(m_typing->found()));
    QCOMPARE(lookUpWithWhatIsStored(), Outcome::Found);
}

void ProfileNetworkTest::aClientCertificate()
{
    FaultServer server;
    serve(server);
    server.tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    server.tls->setCaCertificates(QSslCertificate::fromPath(m_made.path(u"ca.pem"_s)));
    open(server, {{u"network.caFile"_s, m_made.path(u"ca.pem"_s)}});
    QVERIFY2(!m_typing->connectionPasses(), "the server asks for a certificate");
    QVERIFY(server.requests.isEmpty());

    m_typing->fill({{u"network.clientCertificateFile"_s, m_made.path(u"client.pem"_s)}});
    QVERIFY2(!m_dialog->editor()->save(), "half of it is of no use");
    QVERIFY(!m_typing->form()->row(u"network.clientKeyFile"_s)->fault().isEmpty());
    m_typing->fill({{u"network.clientKeyFile"_s, m_made.path(u"client.key"_s)}});
    QVERIFY2(m_typing->connectionPasses(), qPrintable(m_typing->found()));
    QCOMPARE(lookUpWithWhatIsStored(), Outcome::Found);
}

void ProfileNetworkTest::aKeyBehindAPassphrase()
{
    FaultServer server;
    serve(server);
    server.tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    server.tls->setCaCertificates(QSslCertificate::fromPath(m_made.path(u"ca.pem"_s)));
    open(server, {{u"network.caFile"_s, m_made.path(u"ca.pem"_s)},
                  {u"network.clientCertificateFile"_s, m_made.path(u"client.pem"_s)},
                  {u"network.clientKeyFile"_s, m_made.path(u"locked.key"_s)}});
    m_typing->fill({{u"secrets.key_passphrase"_s, u"open barley"_s}});
    QVERIFY2(!m_typing->connectionPasses(), "a wrong passphrase opens the key");
    QVERIFY2(m_typing->found().contains(u"Certificate: failed"), qPrintable(m_typing->found()));
    QVERIFY(server.requests.isEmpty());

    m_typing->fill({{u"secrets.key_passphrase"_s, u"open sesame"_s}});
    QVERIFY2(m_typing->connectionPasses(), qPrintable(m_typing->found()));
    QCOMPARE(lookUpWithWhatIsStored(), Outcome::Found);
}

void ProfileNetworkTest::aProxyWithAPassword()
{
    Tunnel proxy("ann:" + password.toUtf8());
    FaultServer server;
    serve(server);
    open(server, {{u"network.proxy"_s, QString::number(int(NetworkSettings::Proxy::Own))},
                  {u"network.caFile"_s, m_made.path(u"ca.pem"_s)}});
    m_typing->fill({{u"network.proxyHost"_s, u"127.0.0.1"_s},
                    {u"network.proxyPort"_s, QString::number(proxy.serverPort())},
                    {u"network.proxyUser"_s, u"ann"_s},
                    {u"secrets.proxy_password"_s, u"wrong"_s}});
    QVERIFY2(!m_typing->connectionPasses(), "a wrong password passes the proxy");
    QVERIFY2(m_typing->found().contains(u"proxy"), qPrintable(m_typing->found()));
    QVERIFY(server.requests.isEmpty());

    m_typing->fill({{u"secrets.proxy_password"_s, password}});
    QVERIFY2(m_typing->connectionPasses(), qPrintable(m_typing->found()));
    proxy.asked.clear();
    QCOMPARE(lookUpWithWhatIsStored(), Outcome::Found);
    QCOMPARE(proxy.asked.constLast(),
             QByteArray("CONNECT localhost:" + QByteArray::number(server.serverPort()) + " HTTP/1.1"));
    QCOMPARE(server.requests.constLast().header("Proxy-Authorization"), QByteArray());
}

QTEST_MAIN(ProfileNetworkTest)
#include "tst_profilenetwork.moc"
