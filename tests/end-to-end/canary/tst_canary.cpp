// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/canary/canary.h"
#include "end-to-end/profiles-cli/terminal.h"
#include "fakes/faultserver.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <memory>

using namespace Vitrine;

namespace {

/** What a profile of each vendor holds that is no secret, and an id to ask. */
const QMap<QString, QString> openValues{{u"org_id"_s, u"o15724268424841"_s}, {u"app_key"_s, u"the-application"_s},
                                        {u"client_id"_s, u"order-desk"_s},   {u"organization_id"_s, u"shop"_s},
                                        {u"app_id"_s, u"the-application"_s}, {u"user"_s, u"ann"_s}};
const QMap<QString, QString> ids{{u"enos"_s, u"yourProductKey"_s},
                                 {u"rayteams"_s, u"e40bd99e-67f2-45ea-ab64-d1cfc79f403c"_s},
                                 {u"dodo"_s, u"pdt_8ZkQ1vX0a7LmN2"_s},
                                 {u"timbu"_s, u"0529002da1b24bc79432071cf412ec13"_s},
                                 {u"superoffice"_s, u"815"_s}};

} // namespace

/**
 * Every secret is a text nobody had before. Profiles of every vendor and sign-in are used in a terminal, with success
 * and with every kind of failure; then the secrets are searched for in all that was written, printed, logged and sent,
 * and in the arguments and surroundings of each process. Runs under tests/tools/with-keychain.
 */
class CanaryTest : public QObject
{
    Q_OBJECT

    /** A vendor that takes every secret, in one of its moods. */
    struct Place
    {
        FaultServer server;
        QString vendor;
        QByteArray product;
        Canary token; ///< the vendor's own, given for the secret
    };
    enum class Mood : quint8 { Well, Refusing, Failing, Silent, Echoing, EchoingWell, Elsewhere };

    void setMood(Place &place, Mood mood);
    [[nodiscard]] QByteArray echo(const Place &place, const FaultServer::Request &request, bool isProduct) const;
    Ran use(const QStringList &arguments);
    void seek(const Canary &canary) const;
    [[nodiscard]] static QByteArray everythingBelow(const QString &folder, const Canary &canary);

    Terminal m_terminal;
    QTemporaryDir m_config;
    QTemporaryDir m_files;                        ///< of secrets: the one place they may stand
    FaultServer m_stranger;                       ///< another origin, to which answers point
    QList<std::pair<QString, QByteArray>> m_said; ///< by the command that said it

private Q_SLOTS:
    void initTestCase();
    void theSearchFindsEveryNotation();
    void everySignIn_data();
    void everySignIn();
};

void CanaryTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIntValue("KEYRING_PID") > 0, "run this with tests/tools/with-keychain");
    m_stranger.behaviour = FaultServer::answers("200 OK");
    // whoever looks for a fault switches everything on that Qt can say
    m_terminal.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_terminal.environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
}

void CanaryTest::theSearchFindsEveryNotation()
{
    const Canary canary;
    const QString secret = canary.secret();
    const QByteArray quoted = QJsonDocument(QJsonArray{secret}).toJson();
    QVERIFY(canary.isIn(secret.toUtf8()));
    QVERIFY(canary.isIn(secret.toUtf8().toPercentEncoding()));
    QVERIFY(canary.isIn(quoted));
    QVERIFY(canary.isIn(secret.toUtf8().toHex()));
    QVERIFY(canary.isIn(QByteArray(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2)));
    for (const char *before : {"", "a:", "ab:", "abc:"})
        QVERIFY(canary.isIn(QByteArray(before + secret.toUtf8()).toBase64()));
    QVERIFY(!canary.isIn(Canary().secret().toUtf8()));
}

void CanaryTest::everySignIn_data()
{
    QTest::addColumn<QJsonObject>("vendor");
    QTest::addColumn<QJsonObject>("signIn");
    const QJsonArray vendors = m_terminal.run({u"vendors"_s}).array();
    for (const auto &vendor : vendors) {
        for (const auto &signIn : vendor["signIns"_L1].toArray())
            QTest::addRow("%s %s", qPrintable(vendor["id"_L1].toString()), qPrintable(signIn["id"_L1].toString()))
                << vendor.toObject() << signIn.toObject();
    }
}

/** What a careless vendor sends back: all it was sent. */
QByteArray CanaryTest::echo(const Place &place, const FaultServer::Request &request, bool isProduct) const
{
    const QString heard = QString::fromUtf8(request.head + request.body);
    QJsonObject answer{{"code"_L1, isProduct ? 0 : 400},
                       {"status"_L1, isProduct ? u"success"_s : u"error"_s},
                       {"message"_L1, heard},
                       {"msg"_L1, heard},
                       {"detail"_L1, heard},
                       {"Message"_L1, heard}};
    if (isProduct) {
        QJsonObject product = QJsonDocument::fromJson(place.product).object();
        for (const QString &name : {u"name"_s, u"Name"_s, u"description"_s})
            product.insert(name, heard);
        if (product["data"_L1].isObject()) {
            QJsonObject data = product["data"_L1].toObject();
            data.insert("productname"_L1, heard);
            data.insert("productDesc"_L1, heard);
            product.insert("data"_L1, data);
        }
        answer = product;
    }
    return QJsonDocument(answer).toJson();
}

void CanaryTest::setMood(Place &place, Mood mood)
{
    place.server.behaviour = [this, &place, mood](QTcpSocket &socket, const FaultServer::Request &request, int) {
        const auto answer = [&socket](const QByteArray &status, const QByteArray &body,
                                      const QByteArray &headers = {}) {
            socket.write(FaultServer::message(status, "Content-Type: application/json\r\n" + headers, body));
        };
        // who never signs in cannot be refused later
        const bool isSigningIn = request.method == "POST";
        if (isSigningIn && mood != Mood::Refusing && mood != Mood::Silent && mood != Mood::Failing) {
            const QJsonObject token{{"accessToken"_L1, place.token.secret()}, {"expire"_L1, 7200}};
            return answer("200 OK", QJsonDocument(QJsonObject{{"status"_L1, 0}, {"data"_L1, token}}).toJson());
        }
        switch (mood) {
        case Mood::Well:
            return answer("200 OK", place.product);
        case Mood::Refusing:
            return answer("401 Unauthorized", R"({"code": 401, "message": "no"})");
        case Mood::Failing:
            return answer("500 Internal Server Error", R"({"code": 500, "message": "no"})");
        case Mood::Silent:
            return;
        case Mood::Echoing:
            return answer("400 Bad Request", echo(place, request, false));
        case Mood::EchoingWell:
            return answer("200 OK", echo(place, request, true));
        case Mood::Elsewhere:
            return answer("307 Temporary Redirect", "{}",
                          "Location: " + m_stranger.url(QString::fromUtf8(request.target)).toEncoded() + "\r\n");
        }
    };
}

Ran CanaryTest::use(const QStringList &arguments)
{
    const Ran ran = m_terminal.run(QStringList{u"--config"_s, m_config.path()} + arguments);
    m_said.append({arguments.join(u' '), QByteArray(ran.out + ran.err + ran.visible)});
    return ran;
}

/** The files below a folder that hold the secret; nothing where there is none. The keyring's own are left out. */
QByteArray CanaryTest::everythingBelow(const QString &folder, const Canary &canary)
{
    QByteArray found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (path.contains("/keyrings/"_L1))
            continue;
        if (canary.isIn(path.toUtf8()) || canary.isIn(contentOf(path)))
            found += path.toUtf8() + ' ';
    }
    return found;
}

void CanaryTest::seek(const Canary &canary) const
{
    for (const auto &[command, said] : m_said)
        QVERIFY2(!canary.isIn(said), QByteArray(command.toUtf8() + ":\n" + said).constData());
    for (const QString &folder : {QDir::homePath(), m_config.path()}) {
        const QByteArray found = everythingBelow(folder, canary);
        QVERIFY2(found.isEmpty(), found.constData());
    }
}

void CanaryTest::everySignIn()
{
    QFETCH(QJsonObject, vendor);
    QFETCH(QJsonObject, signIn);
    const QString vendorId = vendor["id"_L1].toString();
    const QString name = u"shop of "_s + vendorId;
    m_said.clear();
    Place place;
    place.vendor = vendorId;
    place.product = contentOf(QStringLiteral(VITRINE_FIXTURES "/") + vendorId + u"/sample.in.json"_s);
    QVERIFY(!place.product.isEmpty());
    setMood(place, Mood::Well);

    QStringList adding{u"profiles"_s,
                       u"add"_s,
                       name,
                       u"--vendor"_s,
                       vendorId,
                       u"--sign-in"_s,
                       signIn["id"_L1].toString(),
                       u"--address"_s,
                       place.server.url(u"/base"_s).toString(),
                       u"--set"_s,
                       u"network.lookupMs=900"_s,
                       u"--set"_s,
                       u"network.silenceMs=600"_s};
    QMap<QString, Canary> canaries;
    QList<QByteArray> typed;
    QJsonObject secrets;
    const QJsonArray fields = signIn["fields"_L1].toArray();
    for (const auto &field : fields) {
        const QString key = field["key"_L1].toString();
        if (!field["secret"_L1].toBool())
            continue;
        const QString secret = canaries[key].secret();
        typed.append(secret.toUtf8() + '\n');
        secrets.insert(key, secret);
    }
    for (const QJsonArray &open : {vendor["fields"_L1].toArray(), fields}) {
        for (const auto &field : open) {
            const QString key = field["key"_L1].toString();
            if (openValues.contains(key))
                adding += {u"--set"_s, key + u'=' + openValues[key]};
        }
    }

    // one way in and then the other
    const Ran asked = m_terminal.runOnTerminal(QStringList{u"--config"_s, m_config.path()} + adding, typed);
    QVERIFY2(asked.exit == 0, asked.err.constData());
    m_said.append({u"the prompt"_s, QByteArray(asked.out + asked.err + asked.shown + asked.visible)});
    QCOMPARE(use({u"profiles"_s, u"remove"_s, name}).exit, 0);
    const QString file = m_files.filePath(u"secrets.json"_s);
    QVERIFY(writeOwnersFile(file, QJsonDocument(QJsonObject{{name, secrets}}).toJson()));
    QCOMPARE(use(adding + QStringList{u"--secrets"_s, file}).exit, 0);

    const auto lookUp = [&](const QString &format) {
        return use({u"lookup"_s, u"--profile"_s, name, u"--format"_s, format, ids[vendorId]});
    };
    for (const QString &format : {u"text"_s, u"json"_s, u"jsonl"_s}) {
        const Ran found = lookUp(format);
        QCOMPARE(found.exit, 0);
        QVERIFY2(found.err.contains("qt.core."), "the log is on");
    }
    QCOMPARE(use({u"lookup"_s, u"--profile"_s, name, u"--reveal"_s, u"--output"_s, QDir::homePath() + u"/answer.json"_s,
                  ids[vendorId]})
                 .exit,
             0);
    // it did go where it belongs, or nothing below means anything
    QByteArray sent;
    for (const FaultServer::Request &request : std::as_const(place.server.requests)) {
        sent += request.head + request.body;
        QCOMPARE(canaries.first().isIn(request.target), signIn["id"_L1].toString() == "api-key-query"_L1);
    }
    for (const Canary &canary : std::as_const(canaries))
        QCOMPARE(canary.isIn(sent), vendorId != "enos"_L1); // EnOS is only ever shown that we know it
    QCOMPARE(place.token.isIn(sent), vendorId == "enos"_L1);

    const Ran tested = use({u"profiles"_s, u"test"_s, name});
    use({u"profiles"_s, u"show"_s, name});
    use({u"profiles"_s, u"show"_s, name, u"--format"_s, u"text"_s});
    for (const Mood mood : {Mood::Refusing, Mood::Failing, Mood::Silent, Mood::Elsewhere}) {
        setMood(place, mood);
        QCOMPARE(lookUp(u"json"_s).exit, 3);
        if (mood == Mood::Refusing)
            QCOMPARE(use({u"profiles"_s, u"test"_s, name}).exit, 3);
    }
    for (const Mood mood : {Mood::Echoing, Mood::EchoingWell}) {
        setMood(place, mood);
        for (const QString &format : {u"text"_s, u"json"_s, u"jsonl"_s, u"csv"_s})
            lookUp(format);
        use({u"profiles"_s, u"test"_s, name});
    }
    place.server.close();
    QCOMPARE(lookUp(u"text"_s).exit, 3);

    const QString shared = QDir::homePath() + u"/shared.json"_s;
    use({u"profiles"_s, u"list"_s});
    QCOMPARE(use({u"profiles"_s, u"export"_s, shared}).exit, 0);
    QCOMPARE(use({u"profiles"_s, u"import"_s, shared}).exit, 0);
    for (const Canary &canary : std::as_const(canaries)) {
        seek(canary);
        for (const FaultServer::Request &request : std::as_const(m_stranger.requests))
            QVERIFY2(!canary.isIn(request.head + request.body), "sent to a stranger");
    }
    seek(place.token);
    QCOMPARE(use({u"profiles"_s, u"remove"_s, name}).exit, 0);
    for (const Canary &canary : std::as_const(canaries))
        seek(canary);
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "tst_canary.moc"
