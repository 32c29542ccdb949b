// SPDX-License-Identifier: Apache-2.0
#include "fakes/files.h"
#include "json/document.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int patience = 60'000;

struct Ran
{
    int exit = -1; ///< -1 where it crashed or hung
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.trimmed().split('\n'))
            objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }
};

void prepare(QProcess &process, const QStringList &arguments)
{
    process.setProgram(QStringLiteral(VITRINE_BINARY "/app/vitrine-cli"));
    process.setArguments(arguments);
}

Ran finish(QProcess &process)
{
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

bool writeTo(const QString &path, const QByteArray &bytes, QFile::Permissions permissions)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.setPermissions(permissions);
}

const QString sampleOfTimbu = u"0529002da1b24bc79432071cf412ec13"_s;
const QString sampleOfDodo = u"pdt_8ZkQ1vX0a7LmN2"_s;
const QString unknown = u"pdt_0000NotFound000000404"_s;

} // namespace

/** `vitrine-cli` as a script meets it: arguments in, bytes and an exit status out. */
class CliTest : public QObject
{
    Q_OBJECT

    QTcpServer m_taken; ///< holds a port

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_taken.listen(QHostAddress::LocalHost)); }
    void looksUpEveryVendor();
    void keepsTheContract();
    void keepsTheAnswer();
    void tellsOutcomes_data();
    void tellsOutcomes();
    void tellsTheWorst();
    void writesText();
    void writesLines();
    void asksIdsOfAFile();
    void asksEveryIdOfASentence();
    void asksOnlyWhoMayKnow();
    void asksNamedProfiles();
    void asksAll();
    void hidesAndRevealsSecrets();
    void writesToAFile();
    void leavesTheFileWhenItCannotWrite();
    void writesWhatTheNamePromises_data();
    void writesWhatTheNamePromises();
    void writesToStandardOutputByItsName();
    void keepsWhatItReads_data();
    void keepsWhatItReads();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void tellsHowItIsUsed_data();
    void tellsHowItIsUsed();
    void readsSavedAnswers_data();
    void readsSavedAnswers();
    void readsStandardInput();
    void tellsWhatItCannotRead();
    void listsVendors();
    void servesTheSandboxAndAsksItWithProfilesOfItsOwn();
    void refusesSecretsOthersCanRead();
    void needsAProfile();
    void stopsWhenInterrupted();
    void survivesAClosedPipe();
    void tellsWhenItCannotWrite_data();
    void tellsWhenItCannotWrite();
    void waitsForASlowReader();
    void keepsQtsRemarksToItself_data();
    void keepsQtsRemarksToItself();
};

void CliTest::looksUpEveryVendor()
{
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"json"_s});
    QVERIFY2(ran.exit == 0, ran.err.constData());
    const QJsonArray results = ran.array();
    QSet<QString> vendors;
    for (const auto &result : results) {
        QCOMPARE(result["outcome"_L1].toString(), u"found"_s);
        QVERIFY(!result["product"_L1]["name"_L1].toString().isEmpty());
        vendors.insert(result["vendor"_L1].toString());
    }
    const QJsonArray all = run({u"vendors"_s, u"--format"_s, u"json"_s}).array();
    QCOMPARE(vendors.size(), all.size());
}

void CliTest::keepsTheContract()
{
    const Ran ran =
        run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"json"_s, u"--profile"_s, u"CRM Oslo"_s, u"815"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonObject result = ran.object();
    QCOMPARE(result["asked"_L1].toString(), u"815"_s);
    QCOMPARE(result["profile"_L1].toString(), u"CRM Oslo"_s);
    QCOMPARE(result["vendor"_L1].toString(), u"superoffice"_s);
    QCOMPARE(result["message"_L1].toString(), QString());
    QVERIFY(result["took_ms"_L1].isDouble());
    QVERIFY(QDateTime::fromString(result["fetched"_L1].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(result["fetched"_L1].toString().endsWith(u'Z'));
    QCOMPARE(result["product"_L1]["id"_L1].toString(), u"815"_s);

    QStringList pointers;
    const auto check = [&pointers](const auto &self, const QJsonArray &fields) -> void {
        for (const auto &field : fields) {
            for (const QLatin1StringView key : {"term"_L1, "label"_L1, "kind"_L1, "text"_L1, "display"_L1, "note"_L1})
                QVERIFY2(field[key].isString(), key.data());
            QCOMPARE(field["kind"_L1].toString() == "money"_L1, field["currency"_L1].isString());
            for (const auto &pointer : field["pointers"_L1].toArray())
                pointers.append(pointer.toString());
            QVERIFY(field["fields"_L1].isArray());
            self(self, field["fields"_L1].toArray());
        }
    };
    for (const auto &section : result["product"_L1]["sections"_L1].toArray()) {
        QVERIFY(section["section"_L1].isString());
        QVERIFY(section["title"_L1].isString());
        check(check, section["fields"_L1].toArray());
    }

    // Together the pointers name every leaf of the answer.
    const auto document = Json::Document::parse(ran.out);
    const Json::Value answer = document->root().value(u"answer");
    const auto visit = [&](const auto &self, Json::Value value) -> void {
        if (value.isLeaf())
            QVERIFY2(pointers.contains(value.pointer().mid(7)), qPrintable(value.pointer()));
        for (const Json::Value child : Json::children(value))
            self(self, child);
    };
    visit(visit, answer);
}

void CliTest::keepsTheAnswer()
{
    const QByteArray sent(
        "{\"Name\":\"a\\ud83d\", \"ProductId\": 1, \"UnitListPrice\": 19.90, \"UnitListPrice\": 1e400,\n"
        " \"big\": -79228162514264337593543950335}");
    const Ran pretty = run({u"read"_s, u"--vendor"_s, u"superoffice"_s, u"--format"_s, u"json"_s, u"-"_s}, sent);
    QVERIFY2(pretty.exit == 0, pretty.err.constData());
    QVERIFY2(pretty.out.contains(QByteArray("\"answer\": " + sent + ",\n")), pretty.out.constData());
    const Ran line = run({u"read"_s, u"--vendor"_s, u"superoffice"_s, u"--format"_s, u"jsonl"_s, u"-"_s}, sent);
    QCOMPARE(line.out.count('\n'), 1);
    QVERIFY(line.out.contains(QByteArray("\"answer\": " + QByteArray(sent).replace('\n', "") + ',')));
}

void CliTest::tellsOutcomes_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("exit");
    QTest::newRow("found") << sampleOfDodo << u"found"_s << 0;
    QTest::newRow("not found") << unknown << u"not_found"_s << 1;
    QTest::newRow("not found, inside of success") << u"00000000-0000-4000-8000-000000000003"_s << u"not_found"_s << 1;
    QTest::newRow("sign-in refused") << u"pdt_0000Unauthorized00401"_s << u"sign_in_refused"_s << 3;
    QTest::newRow("forbidden") << u"pdt_0000Forbidden00000403"_s << u"forbidden"_s << 3;
    QTest::newRow("server") << u"pdt_0000Internal000000500"_s << u"server"_s << 3;
    QTest::newRow("not JSON") << u"pdt_0000NotJson0000000200"_s << u"bad_answer"_s << 3;
    QTest::newRow("nobody's id") << u".."_s << u"skipped"_s << 3;
}

void CliTest::tellsOutcomes()
{
    QFETCH(QString, id);
    QFETCH(QString, outcome);
    QFETCH(int, exit);
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"json"_s, id});
    QCOMPARE(ran.object()["outcome"_L1].toString(), outcome);
    QCOMPARE(ran.exit, exit);
    QCOMPARE(ran.object()["product"_L1].isNull(), exit != 0);
    QCOMPARE(ran.object()["message"_L1].toString().isEmpty(), exit == 0);
    QCOMPARE(ran.err.isEmpty(), exit == 0);
}

void CliTest::tellsTheWorst()
{
    QCOMPARE(run({u"--sandbox"_s, u"lookup"_s, sampleOfDodo, unknown}).exit, 1);
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, unknown, u"pdt_0000Forbidden00000403"_s, sampleOfDodo});
    QCOMPARE(ran.exit, 3);
    // An array is in the order asked.
    QCOMPARE(ran.array().size(), 3);
    QCOMPARE(ran.array()[2]["asked"_L1].toString(), sampleOfDodo);
}

void CliTest::writesText()
{
    const Ran ran = run(
        {u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"text"_s, u"--profile"_s, u"CRM Oslo"_s, u"815"_s, u"816000"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.out.startsWith("Mohr, Kuhlman and Larson\nCRM Oslo \xC2\xB7 815 \xC2\xB7 "));
    QVERIFY(ran.out.contains("13,375.912\n"));
    QVERIFY(!ran.out.contains("816000"));
    QVERIFY(ran.err.contains("816000"));
}

void CliTest::writesLines()
{
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"jsonl"_s, sampleOfTimbu, unknown, sampleOfDodo});
    QStringList outcomes;
    for (const QJsonObject &result : ran.lines())
        outcomes.append(result["outcome"_L1].toString());
    outcomes.sort();
    QCOMPARE(outcomes, (QStringList{u"found"_s, u"found"_s, u"not_found"_s}));
}

void CliTest::asksIdsOfAFile()
{
    const QByteArray ids("815\r\n\n" + sampleOfDodo.toUtf8() + "\n815\n  " + unknown.toUtf8());
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"json"_s, u"--ids"_s, u"-"_s}, ids);
    QStringList asked;
    for (const auto &result : ran.array())
        asked.append(result["asked"_L1].toString());
    QCOMPARE(asked, (QStringList{u"815"_s, sampleOfDodo, unknown}));
    QCOMPARE(run({u"--sandbox"_s, u"lookup"_s, u"--ids"_s, u"/nonexistent"_s}).exit, 3);
    QCOMPARE(run({u"--sandbox"_s, u"lookup"_s, u"--ids"_s, u"-"_s}, "\n \n").exit, 2);
}

void CliTest::asksEveryIdOfASentence()
{
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"jsonl"_s, u"815 and 1001"_s});
    QStringList asked;
    for (const QJsonObject &result : ran.lines())
        asked.append(result["asked"_L1].toString());
    asked.sort();
    QCOMPARE(asked, (QStringList{u"1001"_s, u"815"_s}));
    const Ran left = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"jsonl"_s, u"Is 'lamp' or 1001 sold?"_s});
    QVERIFY2(left.err.contains("Not asked: lamp"), left.err.constData());
}

void CliTest::asksOnlyWhoMayKnow()
{
    // The shape of an id decides which one vendor is asked.
    for (const auto &[id, vendor] :
         {std::pair(sampleOfDodo, u"dodo"_s), {sampleOfTimbu, u"timbu"_s}, {u"815"_s, u"superoffice"_s}}) {
        const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"jsonl"_s, id});
        QCOMPARE(ran.lines().size(), 1);
        QCOMPARE(ran.lines().constFirst()["vendor"_L1].toString(), vendor);
        QCOMPARE(ran.exit, 0);
    }
}

void CliTest::asksNamedProfiles()
{
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"json"_s, u"--profile"_s, u"Lagos shop"_s,
                         u"--profile"_s, u"CRM Oslo"_s, u"815"_s});
    QCOMPARE(ran.array().size(), 2);
    const QSet<QString> asked{ran.array()[0]["profile"_L1].toString(), ran.array()[1]["profile"_L1].toString()};
    QCOMPARE(asked, (QSet<QString>{u"Lagos shop"_s, u"CRM Oslo"_s}));
}

void CliTest::asksAll()
{
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"jsonl"_s, u"--all"_s, u"815"_s});
    QVERIFY(ran.lines().size() > 1);
    qsizetype found = 0;
    for (const QJsonObject &result : ran.lines())
        found += result["outcome"_L1] == "found"_L1 ? 1 : 0;
    QCOMPARE(found, 1);
}

void CliTest::hidesAndRevealsSecrets()
{
    const QByteArray sent(R"({"code":0,"data":{"productKey":"k","productSecret":"canary-7d1"}})");
    for (const QString &format : {u"text"_s, u"json"_s, u"jsonl"_s}) {
        const QStringList arguments{u"read"_s, u"--vendor"_s, u"enos"_s, u"--format"_s, format, u"-"_s};
        const Ran hidden = run(arguments, sent);
        QVERIFY2(hidden.exit == 0, hidden.err.constData());
        QVERIFY(!hidden.out.contains("canary"));
        QVERIFY(hidden.out.contains("\xE2\x80\xA2\xE2\x80\xA2"));
        QVERIFY(run(QStringList(arguments) << u"--reveal"_s, sent).out.contains("canary-7d1"));
    }
}

void CliTest::writesToAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--output"_s, path, sampleOfDodo});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(contentOf(path)).object()["asked"_L1].toString(), sampleOfDodo);

    QCOMPARE(run({u"--sandbox"_s, u"lookup"_s, u"--reveal"_s, u"--output"_s, path, sampleOfDodo}).exit, 0);
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void CliTest::leavesTheFileWhenItCannotWrite()
{
    const QTemporaryDir folder;
    const Ran ran = run({u"--sandbox"_s, u"lookup"_s, u"--output"_s, folder.filePath(u"no/such/folder"_s), u"815"_s});
    QCOMPARE(ran.exit, 3);
    QVERIFY(!ran.err.isEmpty());
}

void CliTest::writesWhatTheNamePromises_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("start");
    const QByteArray other("although its name");
    QTest::newRow("csv") << u"a.csv"_s << QStringList() << QByteArray("asked,");
    QTest::newRow("with its options") << u"a.csv"_s << QStringList{u"--separator"_s, u";"_s} << QByteArray("asked;");
    QTest::newRow("workbook") << u"a.XLSX"_s << QStringList() << QByteArray("PK");
    QTest::newRow("lines") << u"a.b.jsonl"_s << QStringList() << QByteArray("{\"asked\"");
    QTest::newRow("web page") << u"a.html"_s << QStringList() << QByteArray("<!DOCTYPE html>");
    QTest::newRow("nothing known") << u"a.old"_s << QStringList() << QByteArray("{\n");
    QTest::newRow("who knows better") << u"a.csv"_s << QStringList{u"--format"_s, u"json"_s} << QByteArray("{\n");
}

void CliTest::writesWhatTheNamePromises()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, start);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const Ran ran = run(QStringList{u"--sandbox"_s, u"lookup"_s, sampleOfDodo, u"--output"_s, path} + options);
    QCOMPARE(ran.exit, 0);
    QVERIFY2(contentOf(path).startsWith(start), contentOf(path).first(40).constData());
    QCOMPARE(ran.err.contains("is written as json, although"), options.contains(u"json"_s));
}

void CliTest::writesToStandardOutputByItsName()
{
    const QTemporaryDir folder;
    QProcess process;
    process.setWorkingDirectory(folder.path());
    prepare(process, {u"--sandbox"_s, u"lookup"_s, sampleOfDodo, u"--output"_s, u"-"_s});
    process.start();
    const Ran ran = finish(process);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object()["asked"_L1].toString(), sampleOfDodo);
    QVERIFY(QDir(folder.path()).isEmpty());
    const Ran device = run({u"--sandbox"_s, u"lookup"_s, sampleOfDodo, u"--output"_s, u"/dev/stdout"_s});
    QCOMPARE(device.exit, 2);
    QVERIFY2(device.err.contains("Without --output"), device.err.constData());
}

void CliTest::keepsWhatItReads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("ids") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--ids"_s, u"mine"_s};
    QTest::newRow("by another way") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--ids"_s, u"./none/../mine"_s};
    QTest::newRow("secrets") << QStringList{u"--sandbox"_s, u"--secrets"_s, u"mine"_s, u"lookup"_s, u"815"_s};
    QTest::newRow("answer") << QStringList{u"read"_s, u"--vendor"_s, u"dodo"_s, u"mine"_s};
}

void CliTest::keepsWhatItReads()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"none"_s));
    QFile mine(folder.filePath(u"mine"_s));
    QVERIFY(mine.open(QFile::WriteOnly) && mine.write("{}") == 2);
    mine.close();
    QVERIFY(mine.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    prepare(process, arguments + QStringList{u"--output"_s, mine.fileName()});
    process.start();
    const Ran ran = finish(process);
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains("would overwrite"), ran.err.constData());
    QCOMPARE(contentOf(mine.fileName()), "{}");
}

void CliTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"fetch"_s};
    QTest::newRow("unknown option") << QStringList{u"--nope"_s, u"lookup"_s};
    QTest::newRow("unknown option of a command") << QStringList{u"lookup"_s, u"--port"_s, u"1"_s, u"x"_s};
    QTest::newRow("value missing") << QStringList{u"lookup"_s, u"x"_s, u"--format"_s};
    QTest::newRow("no id") << QStringList{u"lookup"_s};
    QTest::newRow("unknown format") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"yaml"_s, u"815"_s};
    QTest::newRow("the window's format") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--output"_s, u"/no/a.pdf"_s};
    QTest::newRow("workbook without a file") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"xlsx"_s};
    QTest::newRow("unknown rows") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--format"_s,
                                                 u"csv"_s,       u"--rows"_s, u"x"_s};
    QTest::newRow("unknown separator") << QStringList{u"--sandbox"_s, u"lookup"_s,      u"--format"_s,
                                                      u"csv"_s,       u"--separator"_s, u"x"_s};
    QTest::newRow("rows of JSON") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--format"_s,
                                                 u"json"_s,      u"--rows"_s, u"fields"_s};
    QTest::newRow("unknown profile") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--profile"_s, u"x"_s, u"815"_s};
    QTest::newRow("all and profile") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--all"_s,
                                                    u"--profile"_s, u"x"_s,      u"1"_s};
    QTest::newRow("no jobs") << QStringList{u"--sandbox"_s, u"lookup"_s, u"--jobs"_s, u"0"_s, u"815"_s};
    QTest::newRow("read without vendor") << QStringList{u"read"_s, u"-"_s};
    QTest::newRow("read without file") << QStringList{u"read"_s, u"--vendor"_s, u"dodo"_s};
    QTest::newRow("read, unknown vendor") << QStringList{u"read"_s, u"--vendor"_s, u"x"_s, u"-"_s};
    QTest::newRow("vendors as lines") << QStringList{u"vendors"_s, u"--format"_s, u"jsonl"_s};
    QTest::newRow("vendors of something") << QStringList{u"vendors"_s, u"dodo"_s};
    QTest::newRow("port of words") << QStringList{u"sandbox"_s, u"--port"_s, u"http"_s};
    QTest::newRow("port too high") << QStringList{u"sandbox"_s, u"--port"_s, u"65536"_s};
    QTest::newRow("latency of words") << QStringList{u"sandbox"_s, u"--latency"_s, u"slow"_s};
    QTest::newRow("a terminal's own signs") << QStringList{u"\u001b[2J"_s};
}

void CliTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.trimmed().isEmpty());
    QVERIFY(!ran.err.contains('\x1b'));
}

void CliTest::tellsHowItIsUsed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("sandbox");
    QTest::newRow("help of a command") << QStringList{u"lookup"_s, u"--help"_s} << QByteArray("--profile");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray(VITRINE_VERSION);
}

void CliTest::tellsHowItIsUsed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, told);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.contains(told));
    QVERIFY(ran.err.isEmpty());
}

void CliTest::readsSavedAnswers_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("answer");
    const QJsonArray vendors = run({u"vendors"_s, u"--format"_s, u"json"_s}).array();
    QVERIFY(!vendors.isEmpty());
    for (const auto &vendor : vendors) {
        const QString id = vendor["id"_L1].toString();
        const QDir folder(QStringLiteral(VITRINE_FIXTURES "/") + id);
        const QStringList answers = folder.entryList({u"sample*.in.json"_s, u"wrong-types.in.json"_s}, QDir::Files);
        for (const QString &answer : answers)
            QTest::newRow(qPrintable(id + u'/' + answer)) << id << folder.filePath(answer);
    }
}

void CliTest::readsSavedAnswers()
{
    QFETCH(QString, vendor);
    QFETCH(QString, answer);
    QProcess process;
    prepare(process, {u"read"_s, u"--vendor"_s, vendor, u"--format"_s, u"json"_s, answer});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LC_ALL"_s);
    environment.insert(u"LC_CTYPE"_s, u"C.UTF-8"_s);
    environment.insert(u"LANG"_s, u"en_GB.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    process.setProcessEnvironment(environment);
    process.start();
    const Ran ran = finish(process);
    QVERIFY2(ran.exit == 0, ran.err.constData());
    QCOMPARE(ran.out, contentOf(answer.chopped(8) + u".out.json"_s));
}

void CliTest::readsStandardInput()
{
    const Ran ran = run({u"read"_s, u"--vendor"_s, u"dodo"_s, u"-"_s}, R"({"product_id":"pdt_1","name":"A"})");
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object()["product"_L1]["name"_L1].toString(), u"A"_s);
    QVERIFY(ran.object()["fetched"_L1].isNull());
}

void CliTest::tellsWhatItCannotRead()
{
    QCOMPARE(run({u"read"_s, u"--vendor"_s, u"dodo"_s, u"/nonexistent"_s}).exit, 3);
    const Ran ran = run({u"read"_s, u"--vendor"_s, u"dodo"_s, u"-"_s}, "<html>\n<b>no</b>");
    QCOMPARE(ran.exit, 3);
    QCOMPARE(ran.object()["outcome"_L1].toString(), u"bad_answer"_s);
    QCOMPARE(ran.object()["answer"_L1].toString(), u"<html>\n<b>no</b>"_s);
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(
        run({u"read"_s, u"--vendor"_s, u"dodo"_s, u"-"_s}, "{\n\"a\":1,}").err.contains("line 2, column 7, byte 9"));
}

void CliTest::listsVendors()
{
    const QJsonArray vendors = run({u"vendors"_s, u"--format"_s, u"json"_s}).array();
    QVERIFY(vendors.size() >= 5);
    const auto checkFields = [](const QJsonArray &fields) {
        for (const auto &field : fields) {
            QVERIFY(!field["key"_L1].toString().isEmpty());
            QVERIFY(!field["label"_L1].toString().isEmpty());
            QVERIFY(!field["kind"_L1].toString().isEmpty());
            QVERIFY(field["required"_L1].isBool() && field["secret"_L1].isBool());
        }
    };
    for (const auto &vendor : vendors) {
        checkFields(vendor["fields"_L1].toArray());
        QVERIFY(vendor["addresses"_L1].isArray());
        QVERIFY(!vendor["signIns"_L1].toArray().isEmpty());
        for (const auto &signIn : vendor["signIns"_L1].toArray()) {
            QVERIFY(!signIn["id"_L1].toString().isEmpty());
            checkFields(signIn["fields"_L1].toArray());
        }
    }
    const QByteArray text = run({u"vendors"_s, u"--format"_s, u"text"_s}).out;
    for (const auto &vendor : vendors)
        QVERIFY(text.contains(vendor["name"_L1].toString().toUtf8()));
}

void CliTest::servesTheSandboxAndAsksItWithProfilesOfItsOwn()
{
    QProcess sandbox;
    prepare(sandbox, {u"sandbox"_s});
    sandbox.start();
    while (!sandbox.canReadLine())
        QVERIFY(sandbox.waitForReadyRead(patience));
    const QJsonObject first = QJsonDocument::fromJson(sandbox.readLine()).object();
    QVERIFY(first["address"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
    const QJsonArray profiles = first["profiles"_L1].toArray();
    QVERIFY(profiles.size() >= 5);

    const QTemporaryDir folder;
    QJsonObject secrets;
    QJsonArray kept;
    QStringList ids;
    for (const auto &served : profiles) {
        QJsonObject profile = served.toObject();
        secrets.insert(profile["name"_L1].toString(), profile.take("secrets"_L1));
        ids.append(profile.take("sample"_L1).toString());
        kept.append(profile);
    }
    constexpr QFile::Permissions owners = QFile::ReadOwner | QFile::WriteOwner;
    const QJsonObject file{{"version"_L1, 1}, {"profiles"_L1, kept}};
    QVERIFY(writeTo(folder.filePath(u"profiles.json"_s), QJsonDocument(file).toJson(), owners));
    QVERIFY(writeTo(folder.filePath(u"secrets.json"_s), QJsonDocument(secrets).toJson(), owners));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const Ran ran = run({u"--config"_s, folder.path(), u"--secrets"_s, folder.filePath(u"secrets.json"_s),
                             u"lookup"_s, u"--profile"_s, kept[i]["name"_L1].toString(), ids[i]});
        QVERIFY2(ran.exit == 0, ran.err.constData());
        QCOMPARE(ran.object()["vendor"_L1], kept[i]["vendor"_L1]);
    }

    ::kill(pid_t(sandbox.processId()), SIGTERM);
    QCOMPARE(finish(sandbox).exit, 0);
}

void CliTest::refusesSecretsOthersCanRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    const QStringList arguments{u"--sandbox"_s, u"--secrets"_s, path,    u"lookup"_s,
                                u"--profile"_s, u"CRM Oslo"_s,  u"815"_s};
    const QByteArray secrets(R"({"CRM Oslo": {"ticket": "7T:wrong-canary", "app_token": "wrong-canary"}})");

    for (const QFile::Permissions others : {QFile::ReadGroup, QFile::ReadOther, QFile::WriteOther}) {
        QVERIFY(writeTo(path, secrets, QFile::ReadOwner | QFile::WriteOwner | others));
        const Ran ran = run(arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY(!ran.err.contains("canary"));
        QVERIFY(ran.out.isEmpty());
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    const Ran ran = run(arguments);
    QCOMPARE(ran.object()["outcome"_L1].toString(), u"sign_in_refused"_s);
    QVERIFY(!ran.out.contains("canary") && !ran.err.contains("canary"));

    QVERIFY(QFile::remove(path));
    QCOMPARE(run(arguments).exit, 2);
    QVERIFY(writeTo(path, "[]", QFile::ReadOwner));
    QCOMPARE(run(arguments).exit, 2);
}

void CliTest::needsAProfile()
{
    const QTemporaryDir folder;
    const Ran ran = run({u"--config"_s, folder.path(), u"lookup"_s, u"815"_s});
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.err.contains("--sandbox"));
}

void CliTest::stopsWhenInterrupted()
{
    QProcess process;
    prepare(process, {u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"jsonl"_s, u"--jobs"_s, u"2"_s, sampleOfDodo,
                      u"pdt_0000Slow3Seconds00200"_s, u"pdt_0000TooMany0000000429"_s, u"815"_s});
    process.start();
    while (!process.canReadLine())
        QVERIFY(process.waitForReadyRead(patience));
    ::kill(pid_t(process.processId()), SIGINT);
    const Ran ran = finish(process);
    QCOMPARE(ran.exit, 3);
    QMap<QString, int> outcomes;
    for (const QJsonObject &result : ran.lines())
        ++outcomes[result["outcome"_L1].toString()];
    // Every question has a line, answered or not.
    QCOMPARE(ran.lines().size(), 4);
    QVERIFY(outcomes.value(u"cancelled"_s) >= 1);
}

void CliTest::survivesAClosedPipe()
{
    QProcess process;
    prepare(process, {u"--sandbox"_s, u"lookup"_s, u"--format"_s, u"jsonl"_s, sampleOfDodo, u"815"_s});
    process.setChildProcessModifier([] {
        int ends[2];
        if (::pipe(ends) == 0) {
            ::close(ends[0]);
            ::dup2(ends[1], STDOUT_FILENO);
        }
    });
    process.start();
    const Ran ran = finish(process);
    QCOMPARE(ran.exit, 3);
    QVERIFY2(ran.err.isEmpty(), ran.err.constData());
}

void CliTest::tellsWhenItCannotWrite_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList lookup{u"--sandbox"_s, u"lookup"_s, u"--format"_s};
    QTest::newRow("one") << lookup + QStringList{u"json"_s, u"815"_s};
    QTest::newRow("several") << lookup + QStringList{u"jsonl"_s, u"815"_s, sampleOfDodo};
    QTest::newRow("vendors") << QStringList{u"vendors"_s};
    QTest::newRow("read") << QStringList{u"read"_s, u"--vendor"_s, u"dodo"_s,
                                         QStringLiteral(VITRINE_FIXTURES "/dodo/fraction.in.json")};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("sandbox") << QStringList{u"sandbox"_s};
}

void CliTest::tellsWhenItCannotWrite()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    prepare(process, arguments);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    const Ran ran = finish(process);
    QCOMPARE(ran.exit, 3);
    QCOMPARE(ran.err, QByteArray("Standard output could not be written.\n"));
}

void CliTest::waitsForASlowReader()
{
    QProcess process;
    prepare(process, {u"--sandbox"_s, u"lookup"_s}); // a sample of each vendor
    // as some programs leave the pipes they share, and much smaller than what is written
    process.setChildProcessModifier([] {
        ::fcntl(STDOUT_FILENO, F_SETPIPE_SZ, 4'096);
        ::fcntl(STDOUT_FILENO, F_SETFL, O_NONBLOCK);
    });
    process.start();
    const Ran ran = finish(process);
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.size() > 2 * 4'096);
    QCOMPARE(ran.array().size(), 5);
    QCOMPARE(ran.err, QByteArray());
}

void CliTest::keepsQtsRemarksToItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("no name") << QStringList{u"read"_s, u"--vendor"_s, u"enos"_s, QString()}
                             << QByteArray("The name of the file to read is empty.\n");
    QTest::newRow("a port that is not ours")
        << QStringList{u"sandbox"_s, u"--port"_s, QString::number(m_taken.serverPort())}
        << QByteArray("Port " + QByteArray::number(m_taken.serverPort()) + " is taken.\n");
}

void CliTest::keepsQtsRemarksToItself()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 3);
    QTEST(ran.err, "told");
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
