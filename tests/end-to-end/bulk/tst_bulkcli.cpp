// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "fakes/files.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QProcess>

#include <csignal>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

constexpr int patience = 60'000;
constexpr auto canary = "https://cdn.example/s3cret-canary";

QList<QJsonObject> linesOf(const QByteArray &bytes)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : bytes.trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

/** How often each outcome stands there; every id once. */
QHash<QString, int> outcomes(const QList<QJsonObject> &lines)
{
    QHash<QString, int> counts;
    QSet<QString> ids;
    for (const QJsonObject &line : lines) {
        ++counts[line["outcome"_L1].toString()];
        if (ids.contains(line["asked"_L1].toString()))
            ++counts[u"twice"_s];
        ids.insert(line["asked"_L1].toString());
    }
    return counts;
}

} // namespace

/** `vitrine-cli lookup --ids` as a script runs it, against a server that counts. */
class BulkCliTest : public QObject
{
    Q_OBJECT

    CommandLineFolder m_folder;
    FaultServer m_server;
    QSet<QString> m_refused;            ///< ids that are not accepted
    rlim_t m_mostBytes = RLIM_INFINITY; ///< no file grows larger

    [[nodiscard]] QString path(const QString &name) const { return m_folder.path(name); }
    void write(const QString &name, const QByteArray &bytes) const { m_folder.write(name, bytes); }
    QString list(int count) const { return m_folder.list(count); }
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setChildProcessModifier([most = m_mostBytes] {
            const rlimit limit{most, most};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        process->setProgram(QStringLiteral(VITRINE_BINARY "/app/vitrine-cli"));
        process->setArguments(m_folder.arguments() + arguments);
        process->start();
        return process;
    }
    /** Its exit status; the server answers meanwhile. -1 where it was killed. */
    static int finish(QProcess &process)
    {
        const bool isOver = QTest::qWaitFor(
            [&process] {
                return process.state() == QProcess::NotRunning;
            },
            patience);
        return isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    int run(const QStringList &arguments, QByteArray *out = nullptr, QByteArray *err = nullptr) const
    {
        const auto process = start(arguments);
        process->closeWriteChannel();
        const int exit = finish(*process);
        if (out)
            *out = process->readAllStandardOutput();
        if (err)
            *err = process->readAllStandardError();
        return exit;
    }
    /** When the server was asked that often. */
    bool waitForRequests(qsizetype count) const
    {
        return QTest::qWaitFor(
            [this, count] {
                return m_server.requests.size() >= count;
            },
            patience);
    }

private Q_SLOTS:
    void initTestCase();
    void init();

    void countsAddUp();
    void takesAColumn();
    void asksNothingOfATornTable();
    void takesAColumnOfAWorkbook();
    void survivesAKill();
    void goesOnBehindAnInterrupt();
    void goesOnBehindAFullDisk_data();
    void goesOnBehindAFullDisk();
    void writesNoFileWhenStopped();
    void writesAsAnswersArrive();
    void keepsTheOrderOfAnArray();
    void stopsWhenRefusedAndGoesOn();
    void asksAgainWhatFailed_data();
    void asksAgainWhatFailed();
    void goesOnBehindALostNetwork();
    void refusesAnotherList();
    void goesOnWithTheSameAccountOnly();
    void leavesAnothersFileAlone();
    void putsADamagedRunAside();
    void keepsNoSecretBesideTheOutput();
    void keepsNothingOfWhatIsRevealed();
    void isInterruptedWhileItReads();
    void saysWhyThereIsNoId();
    void keepsToTheRate();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
};

void BulkCliTest::initTestCase()
{
    m_folder.addProfile(m_server.url({}), "t0ken-canary");
}

void BulkCliTest::init()
{
    m_refused.clear();
    m_mostBytes = RLIM_INFINITY;
    m_server.requests.clear();
    m_server.behaviour = [this](QTcpSocket &socket, const FaultServer::Request &request, int) {
        const QByteArray id = request.target.split('/').constLast();
        const QByteArray found = R"({"product_id": ")" + id + R"(", "name": "Product )" + id +
                                 R"(", "digital_product_delivery": {"external_url": ")" + canary + R"("}})";
        const bool isThere = !id.endsWith("404");
        const QByteArray status = m_refused.contains(QString::fromUtf8(id)) ? "401 Unauthorized"
                                  : isThere                                 ? "200 OK"
                                                                            : "404 Not Found";
        socket.write(FaultServer::message(status, "Content-Type: application/json\r\n", isThere ? found : "{}"));
    };
    const QStringList left = QDir(m_folder.path()).entryList({u"out*"_s}, QDir::Files);
    for (const QString &name : left)
        QFile::remove(path(name));
}

void BulkCliTest::countsAddUp()
{
    QByteArray ids("# ours\n");
    for (int i = 0; i < 500; ++i)
        ids += "pdt_" + QByteArray::number(i % 450).rightJustified(5, '0') + '\n';
    write(u"ids.txt"_s, ids + "\n.. # nobody's\n");
    QByteArray out;
    QByteArray err;
    QCOMPARE(run({u"--ids"_s, path(u"ids.txt"_s), u"--format"_s, u"jsonl"_s, u"--rate"_s, u"5000"_s}, &out, &err), 3);
    const auto counts = outcomes(linesOf(out));
    QCOMPARE(counts.value(u"found"_s), 449);
    QCOMPARE(counts.value(u"not_found"_s), 1);
    QCOMPARE(counts.value(u"skipped"_s), 1);
    QVERIFY(!counts.contains(u"twice"_s));
    QCOMPARE(m_server.requests.size(), 450);
    QVERIFY2(err.contains("501 ids") && err.contains("449 found") && err.contains("50 stood there before"),
             err.constData());
}

void BulkCliTest::takesAColumn()
{
    write(u"ids.csv"_s, "Name;Ours;Theirs\nLamp;pdt_00001;pdt_00007\n\"Desk; oak\";pdt_00002;pdt_00008\n");
    QByteArray out;
    QCOMPARE(run({u"--ids"_s, path(u"ids.csv"_s), u"--column"_s, u"theirs"_s, u"--format"_s, u"jsonl"_s}, &out), 0);
    QVERIFY(out.contains("pdt_00007") && out.contains("pdt_00008") && !out.contains("pdt_00001"));
    QByteArray err;
    QCOMPARE(run({u"--ids"_s, path(u"ids.csv"_s), u"--column"_s, u"price"_s}, nullptr, &err), 2);
    QVERIFY2(err.contains("no column “price”. There are: Name, Ours, Theirs."), err.constData());
    // which one was taken is said where nobody has named one
    QCOMPARE(run({u"--ids"_s, path(u"ids.csv"_s)}, nullptr, &err), 0);
    QVERIFY2(err.contains("taken from column “Ours”"), err.constData());
    // and what is not asked because it heads a list
    write(u"headed.txt"_s, "SKU\npdt_00001\n");
    QCOMPARE(run({u"--ids"_s, path(u"headed.txt"_s)}, nullptr, &err), 0);
    QVERIFY2(err.contains("“SKU” is taken for a header"), err.constData());
}

void BulkCliTest::asksNothingOfATornTable()
{
    write(u"torn.csv"_s, "id,name\npdt_00001,Lamp\npdt_00002,\"Desk\npdt_00003,Bed\n");
    QByteArray err;
    QCOMPARE(run({u"--ids"_s, path(u"torn.csv"_s)}, nullptr, &err), 2);
    QVERIFY2(err.contains("Line 3 opens a quotation mark"), err.constData());
    QVERIFY(m_server.requests.isEmpty());
}

void BulkCliTest::takesAColumnOfAWorkbook()
{
    // written by a program that has nothing in common with ours
    QProcess openpyxl;
    openpyxl.start(u"/usr/bin/python3"_s, {u"-c"_s, uR"(
import sys, openpyxl
book = openpyxl.Workbook()
book.active.append(["Name", "Ours", "Theirs"])
book.active.append(["Lamp", "pdt_00001", "pdt_00007"])
book.active.append(["Desk", "pdt_00002", 9007199254740993])
book.create_sheet("Old").append(["id", "pdt_00009"])
book["Old"].sheet_state = "hidden"
book.save(sys.argv[1])
)"_s,
                                           path(u"ids.xlsx"_s)});
    QVERIFY(openpyxl.waitForFinished() && openpyxl.exitCode() == 0);
    const QStringList arguments{u"--ids"_s, path(u"ids.xlsx"_s), u"--format"_s, u"jsonl"_s, u"--column"_s};
    QByteArray out;
    QByteArray err;
    QCOMPARE(run(arguments + QStringList{u"theirs"_s}, &out, &err), 0);
    QCOMPARE(outcomes(linesOf(out)).value(u"found"_s), 1);
    QVERIFY(out.contains("pdt_00007"));
    QVERIFY2(err.contains("Not asked: C3 9007199254740992"), err.constData());
    QCOMPARE(run(arguments + QStringList{u"2"_s}, &out), 0);
    QCOMPARE(outcomes(linesOf(out)).value(u"found"_s), 2);
    QCOMPARE(run(arguments + QStringList{u"id"_s}), 2); // of the hidden sheet

    write(u"ids.xlsx"_s, contentOf(path(u"ids.xlsx"_s)).first(3'000));
    QCOMPARE(run(arguments + QStringList{u"2"_s}, nullptr, &err), 3);
    QVERIFY2(err.contains("damaged"), err.constData());
}

void BulkCliTest::survivesAKill()
{
    const QStringList arguments{u"--ids"_s,  list(1'000), u"--output"_s, path(u"out"_s), u"--format"_s, u"jsonl"_s,
                                u"--jobs"_s, u"8"_s,      u"--rate"_s,   u"600"_s,       u"--resume"_s};
    for (const qsizetype kill : {qsizetype(200), qsizetype(700)}) {
        const auto process = start(arguments);
        QVERIFY(waitForRequests(kill));
        process->kill();
        QCOMPARE(finish(*process), -1);
        QVERIFY(!QFileInfo::exists(path(u"out"_s))); // never half a file
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path(u"out.unfinished"_s)) & others));
    }
    // what it says is of what is left, at the pace it is asked
    const auto left = 1'000 - linesOf(contentOf(path(u"out.unfinished"_s))).size() + 1 + 1 + 1'000;
    QByteArray err;
    QCOMPARE(run(arguments, nullptr, &err), 1); // one of them ends in 404
    QVERIFY2(err.contains(QByteArray(QByteArray::number(left) + " to ask, about 1 s")), err.constData());
    QVERIFY2(m_server.requests.size() <= 1'000 + 2 * 50, qPrintable(QString::number(m_server.requests.size())));
    const auto counts = outcomes(linesOf(contentOf(path(u"out"_s))));
    QCOMPARE(counts.value(u"found"_s), 999);
    QCOMPARE(counts.value(u"not_found"_s), 1);
    QVERIFY(!counts.contains(u"twice"_s));
    QVERIFY(!QFileInfo::exists(path(u"out.unfinished"_s)));
}

void BulkCliTest::goesOnBehindAnInterrupt()
{
    const QStringList arguments{u"--ids"_s, list(300), u"--output"_s, path(u"out"_s), u"--rate"_s, u"300"_s};
    write(u"out"_s, "of yesterday");
    const auto process = start(arguments);
    QVERIFY(waitForRequests(50));
    ::kill(pid_t(process->processId()), SIGINT);
    QCOMPARE(finish(*process), 3);
    const QByteArray said = process->readAllStandardError();
    QVERIFY2(said.contains("out was not written.") && said.contains("--resume"), said.constData());
    QCOMPARE(contentOf(path(u"out"_s)), "of yesterday");

    QByteArray err;
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 0);
    const QJsonArray whole = QJsonDocument::fromJson(contentOf(path(u"out"_s))).array();
    QCOMPARE(whole.size(), 300);
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(whole[i]["outcome"_L1].toString(), u"found"_s);
        QCOMPARE(whole[i]["asked"_L1].toString(), u"pdt_%1"_s.arg(i + 1, 5, 10, QChar(u'0')));
    }
    QVERIFY(m_server.requests.size() <= 350);
    QVERIFY(!QFileInfo::exists(path(u"out.unfinished"_s)));
}

void BulkCliTest::goesOnBehindAFullDisk_data()
{
    QTest::addColumn<QString>("format");
    // each line of the one is shorter than what is kept of an answer, of the other longer
    QTest::newRow("for what is kept") << u"csv"_s;
    QTest::newRow("for the output") << u"jsonl"_s;
}

void BulkCliTest::goesOnBehindAFullDisk()
{
    QFETCH(QString, format);
    const QStringList arguments{u"--ids"_s,    list(100), u"--output"_s, path(u"out"_s),
                                u"--format"_s, format,    u"--rate"_s,   u"1000"_s};
    write(u"out"_s, "of yesterday");
    m_mostBytes = 20'000;
    QByteArray err;
    QCOMPARE(run(arguments, nullptr, &err), 3);
    QVERIFY2(err.contains("the disk may be full") && err.contains("out was not written."), err.constData());
    QVERIFY2(err.contains("--resume") && !err.contains("pdt_00100"), err.constData());
    QCOMPARE(contentOf(path(u"out"_s)), "of yesterday");
    m_mostBytes = RLIM_INFINITY;
    const qsizetype asked = m_server.requests.size();
    QVERIFY(asked > 4);
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}), 0);
    QVERIFY(m_server.requests.size() < asked + 100);
    QCOMPARE(contentOf(path(u"out"_s)).count('\n'), format == "csv"_L1 ? 101 : 100);
    QVERIFY(!QFileInfo::exists(path(u"out.unfinished"_s)));
}

void BulkCliTest::writesNoFileWhenStopped()
{
    // ids that are named one by one are kept nowhere, and the file is still there whole or not at all
    QStringList arguments{u"--output"_s, path(u"out"_s), u"--rate"_s, u"20"_s};
    for (int i = 1; i <= 50; ++i)
        arguments.append(u"pdt_%1"_s.arg(i, 5, 10, QChar(u'0')));
    write(u"out"_s, "of yesterday");
    const auto process = start(arguments);
    QVERIFY(waitForRequests(5));
    ::kill(pid_t(process->processId()), SIGTERM);
    QCOMPARE(finish(*process), 3);
    const QByteArray said = process->readAllStandardError();
    QVERIFY2(said.contains("out was not written.") && !said.contains("--resume"), said.constData());
    QCOMPARE(contentOf(path(u"out"_s)), "of yesterday");
}

void BulkCliTest::writesAsAnswersArrive()
{
    const auto usual = m_server.behaviour;
    QPointer<QTcpSocket> held;
    m_server.behaviour = [&](QTcpSocket &socket, const FaultServer::Request &request, int hit) {
        if (hit == 20)
            held = &socket; // answered when the others have been read
        else
            usual(socket, request, hit);
    };
    const auto process = start({u"--ids"_s, list(20), u"--format"_s, u"jsonl"_s, u"--rate"_s, u"500"_s});
    QByteArray out;
    QVERIFY(QTest::qWaitFor(
        [&] {
            out += process->readAllStandardOutput();
            return out.count('\n') == 19 && held;
        },
        patience));
    usual(*held, m_server.requests.constLast(), 0);
    QCOMPARE(finish(*process), 0);
    QCOMPARE(QByteArray(out + process->readAllStandardOutput()).count('\n'), 20);
}

void BulkCliTest::keepsTheOrderOfAnArray()
{
    const auto usual = m_server.behaviour;
    m_server.behaviour = [&](QTcpSocket &socket, const FaultServer::Request &request, int hit) {
        QTimer::singleShot(hit % 3 == 0 ? 60 : 0, &socket, [&socket, request, usual, hit] {
            usual(socket, request, hit);
        });
    };
    QByteArray out;
    QCOMPARE(run({u"--ids"_s, list(60), u"--format"_s, u"json"_s, u"--rate"_s, u"500"_s}, &out), 0);
    const QJsonArray results = QJsonDocument::fromJson(out).array();
    QCOMPARE(results.size(), 60);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(results[i]["product"_L1]["name"_L1].toString(), u"Product pdt_%1"_s.arg(i + 1, 5, 10, QChar(u'0')));
}

void BulkCliTest::stopsWhenRefusedAndGoesOn()
{
    const QStringList arguments{u"--ids"_s,  list(200), u"--output"_s, path(u"out"_s), u"--format"_s, u"jsonl"_s,
                                u"--jobs"_s, u"1"_s,    u"--rate"_s,   u"2000"_s,      u"--resume"_s};
    for (int i = 50; i <= 200; ++i)
        m_refused.insert(u"pdt_%1"_s.arg(i, 5, 10, QChar(u'0')));
    QByteArray err;
    QCOMPARE(run(arguments, nullptr, &err), 3);
    QCOMPARE(m_server.requests.size(), 52);
    QVERIFY2(err.contains("49 found") && err.contains("3 failed") && err.contains("148 not asked"), err.constData());
    QVERIFY2(err.contains("out was not written.") && err.contains("--resume"), err.constData());
    QCOMPARE(err.count("three times"), 1);
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    m_refused.clear();
    QCOMPARE(run(arguments), 0);
    QCOMPARE(m_server.requests.size(), 52 + 151); // the three that were refused are asked once more
    const auto counts = outcomes(linesOf(contentOf(path(u"out"_s))));
    QCOMPARE(counts.value(u"found"_s), 200);
    QVERIFY(!counts.contains(u"skipped"_s));
}

void BulkCliTest::asksAgainWhatFailed_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("lines") << u"jsonl"_s;
    QTest::newRow("in the order asked") << u"json"_s;
}

void BulkCliTest::asksAgainWhatFailed()
{
    QFETCH(QString, format);
    const QStringList arguments{u"--ids"_s,    list(60), u"--output"_s, path(u"out"_s),
                                u"--format"_s, format,   u"--rate"_s,   u"1000"_s};
    for (const int each : {10, 20, 30, 40, 50})
        m_refused.insert(u"pdt_%1"_s.arg(each, 5, 10, QChar(u'0')));
    QByteArray err;
    QCOMPARE(run(arguments, nullptr, &err), 3);
    QVERIFY2(err.contains("5 failed: the same command with --resume"), err.constData());
    QCOMPARE(contentOf(path(u"out"_s)).count("sign_in_refused"), 5); // every id has an answer
    QVERIFY(QFileInfo::exists(path(u"out.unfinished"_s)));

    m_refused.remove(u"pdt_00030"_s);
    m_server.requests.clear();
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 3);
    QCOMPARE(m_server.requests.size(), 5);
    QVERIFY2(err.contains("55 of 60 are there already") && err.contains("56 found"), err.constData());
    QCOMPARE(contentOf(path(u"out"_s)).count("sign_in_refused"), 4);
    QCOMPARE(contentOf(path(u"out"_s)).count("\"found\""), 56);

    // what was written is not put aside when all is asked again, as it may be every day
    QCOMPARE(run(arguments, nullptr, &err), 3);
    QCOMPARE(m_server.requests.size(), 5 + 60);
    QVERIFY(QDir(m_folder.path()).entryList({u"out.unfinished.*"_s}).isEmpty());

    m_refused.clear();
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 0);
    QCOMPARE(m_server.requests.size(), 5 + 60 + 4);
    QCOMPARE(contentOf(path(u"out"_s)).count("\"found\""), 60);
    QVERIFY(!QFileInfo::exists(path(u"out.unfinished"_s)));
}

void BulkCliTest::goesOnBehindALostNetwork()
{
    const QStringList arguments{u"--ids"_s,  list(400), u"--output"_s, path(u"out"_s), u"--format"_s, u"csv"_s,
                                u"--jobs"_s, u"50"_s,   u"--rate"_s,   u"1000"_s,      u"--resume"_s};
    const auto usual = m_server.behaviour;
    m_server.behaviour = [usual](QTcpSocket &socket, const FaultServer::Request &request, int hit) {
        if (hit <= 100)
            usual(socket, request, hit);
        else
            socket.abort();
    };
    QByteArray err;
    QCOMPARE(run(arguments, nullptr, &err), 3);
    QVERIFY2(err.contains("did not reach") && err.contains("not asked") && err.contains("--resume"), err.constData());
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
    m_server.behaviour = usual;
    QCOMPARE(run(arguments, nullptr, &err), 0);
    QCOMPARE(contentOf(path(u"out"_s)).count('\n'), 401);
}

void BulkCliTest::refusesAnotherList()
{
    QStringList arguments{u"--ids"_s, list(300), u"--output"_s, path(u"out"_s), u"--rate"_s, u"300"_s, u"--resume"_s};
    auto process = start(arguments);
    QVERIFY(waitForRequests(30));
    // while it runs, nobody else touches what it keeps
    QByteArray err;
    QCOMPARE(run(arguments, nullptr, &err), 3);
    QVERIFY2(err.contains("in use by another Vitrine") && !err.contains("disk"), err.constData());
    process->kill();
    finish(*process);
    list(301);
    QCOMPARE(run(arguments, nullptr, &err), 2);
    QVERIFY(err.contains("other ids"));
    arguments.removeLast();
    m_server.requests.clear();
    QCOMPARE(run(arguments, nullptr, &err), 0);
    QVERIFY2(err.contains("asked again"), err.constData());
    QCOMPARE(m_server.requests.size(), 301);
    // forgetting a word loses nothing: the first run can still be gone on with
    const QStringList aside = QDir(m_folder.path()).entryList({u"out.unfinished.old-*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(err.contains(aside.constFirst().toUtf8()));
    QVERIFY(QFile::rename(path(aside.constFirst()), path(u"out.unfinished"_s)));
    list(300);
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 0);
    QVERIFY2(err.contains("Going on"), err.constData());
}

void BulkCliTest::goesOnWithTheSameAccountOnly()
{
    const QStringList arguments{u"--ids"_s,    list(300),  u"--output"_s, path(u"out"_s),
                                u"--format"_s, u"jsonl"_s, u"--rate"_s,   u"300"_s};
    const auto process = start(arguments);
    QVERIFY(waitForRequests(30));
    ::kill(pid_t(process->processId()), SIGINT);
    finish(*process);
    const qsizetype asked = m_server.requests.size();
    const auto toTest = qScopeGuard([this] {
        m_folder.addProfile(m_server.url({}), "t0ken-canary");
    });
    m_folder.addProfile(m_server.url({}), "t0ken-canary", u"live"_s);
    QByteArray err;
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 2);
    QVERIFY2(err.contains("“Shop” leads to another account now"), err.constData());
    QCOMPARE(m_server.requests.size(), asked);
    m_folder.addProfile(m_server.url({}), "another token");
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 0);
    QCOMPARE(linesOf(contentOf(path(u"out"_s))).size(), 300);
}

void BulkCliTest::leavesAnothersFileAlone()
{
    const QStringList arguments{u"--ids"_s, list(20), u"--output"_s, path(u"out"_s)};
    for (const QByteArray &notes : {QByteArray("my own notes"), QByteArray("my own notes\nof today\n")}) {
        write(u"out.unfinished"_s, notes);
        for (const QStringList &more : {QStringList(), QStringList{u"--resume"_s}}) {
            QByteArray err;
            QCOMPARE(run(arguments + more, nullptr, &err), 2);
            QVERIFY2(err.contains("stays as it is. Move it"), err.constData());
            QCOMPARE(contentOf(path(u"out.unfinished"_s)), notes);
        }
    }
    QVERIFY(m_server.requests.isEmpty());
}

void BulkCliTest::putsADamagedRunAside()
{
    const QStringList arguments{u"--ids"_s, list(300), u"--output"_s, path(u"out"_s), u"--rate"_s, u"300"_s};
    const auto process = start(arguments);
    QVERIFY(waitForRequests(30));
    process->kill();
    finish(*process);
    const QByteArray damaged = contentOf(path(u"out.unfinished"_s)).replace("{\"ask\":\"pdt_00007", "\0\0\0");
    write(u"out.unfinished"_s, damaged);
    QByteArray err;
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 3);
    QVERIFY2(err.contains("damaged") && err.contains("Without --resume"), err.constData());
    QCOMPARE(contentOf(path(u"out.unfinished"_s)), damaged);
    QCOMPARE(run(arguments, nullptr, &err), 0);
    const QStringList aside = QDir(m_folder.path()).entryList({u"out.unfinished.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY2(err.contains(aside.constFirst().toUtf8()), err.constData());
    QCOMPARE(contentOf(path(aside.constFirst())), damaged);
    // and one that had not begun is nothing to go on with
    write(u"out.unfinished"_s, {});
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}), 0);
}

void BulkCliTest::keepsNoSecretBesideTheOutput()
{
    const QStringList arguments{u"--ids"_s, list(300), u"--output"_s, path(u"out"_s), u"--rate"_s, u"300"_s};
    const auto process = start(arguments);
    QVERIFY(waitForRequests(100));
    process->kill();
    finish(*process);
    const QByteArray kept = contentOf(path(u"out.unfinished"_s));
    QVERIFY(!kept.contains("t0ken-canary"));
    QByteArray bodies;
    for (const QJsonObject &line : linesOf(kept))
        bodies += QByteArray::fromBase64(line["answer"_L1].toString().toLatin1());
    QVERIFY(bodies.contains("Product pdt_00001") && !bodies.contains(canary));
    QByteArray err;
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 0);
    QVERIFY(!contentOf(path(u"out"_s)).contains(canary) && !err.contains("like a password"));
}

void BulkCliTest::keepsNothingOfWhatIsRevealed()
{
    const QStringList arguments{u"--ids"_s,  list(300), u"--output"_s, path(u"out"_s),
                                u"--rate"_s, u"300"_s,  u"--reveal"_s};
    const auto process = start(arguments);
    QVERIFY(waitForRequests(100));
    process->kill();
    finish(*process);
    QVERIFY(!QFileInfo::exists(path(u"out.unfinished"_s)) && !QFileInfo::exists(path(u"out"_s)));
    const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : left)
        QVERIFY2(!contentOf(path(name)).contains(canary), qPrintable(name));
    // so there is nothing to go on with
    m_server.requests.clear();
    QByteArray err;
    QCOMPARE(run(arguments + QStringList{u"--resume"_s}, nullptr, &err), 2);
    QVERIFY2(err.contains("secrets are not"), err.constData());
    QVERIFY(m_server.requests.isEmpty());
    QCOMPARE(run(arguments, nullptr, &err), 0);
    QVERIFY(contentOf(path(u"out"_s)).contains(canary) && err.contains("like a password"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path(u"out"_s)) & others));
}

void BulkCliTest::isInterruptedWhileItReads()
{
    const auto process = start({u"--ids"_s, u"-"_s});
    process->write("pdt_00001\n");
    QVERIFY(process->waitForStarted() && process->waitForBytesWritten());
    QTest::qWait(300); // for it to read; where it has not begun, the signal ends it all the same
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return process->state() == QProcess::NotRunning;
        },
        patience));
    QVERIFY(m_server.requests.isEmpty());
}

void BulkCliTest::saysWhyThereIsNoId()
{
    const auto said = [this](const QString &ids) {
        QByteArray err;
        run({u"--ids"_s, ids}, nullptr, &err);
        return err;
    };
    QVERIFY(said(path(u"nothere.txt"_s)).contains("does not exist"));
    QVERIFY(said(m_folder.path()).contains("is a folder"));
    write(u"empty.txt"_s, "# nothing yet\n");
    QVERIFY(said(path(u"empty.txt"_s)).contains(QByteArray("There is no id in " + path(u"empty.txt"_s).toUtf8())));
    QVERIFY(said(u"-"_s).contains("There is no id in standard input"));
    QVERIFY(QFile::setPermissions(path(u"empty.txt"_s), {}));
    const QByteArray forbidden = said(path(u"empty.txt"_s));
    if (::geteuid() != 0) // who may read everything
        QVERIFY2(forbidden.contains("You may not read"), forbidden.constData());
}

void BulkCliTest::keepsToTheRate()
{
    QList<qint64> times;
    QElapsedTimer clock;
    clock.start();
    const auto usual = m_server.behaviour;
    m_server.behaviour = [&](QTcpSocket &socket, const FaultServer::Request &request, int hit) {
        times.append(clock.elapsed());
        usual(socket, request, hit);
    };
    QCOMPARE(run({u"--ids"_s, list(25), u"--format"_s, u"jsonl"_s, u"--rate"_s, u"20"_s, u"--jobs"_s, u"50"_s}), 0);
    QCOMPARE(times.size(), 25);
    QVERIFY(times.constLast() - times.constFirst() >= 1'100); // 25 at 20 a second
}

void BulkCliTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no rate") << QStringList{u"--rate"_s, u"0"_s, u"815"_s};
    QTest::newRow("no number") << QStringList{u"--rate"_s, u"fast"_s, u"815"_s};
    QTest::newRow("resume what") << QStringList{u"--resume"_s, u"815"_s};
    QTest::newRow("resume a pipe") << QStringList{u"--resume"_s, u"--ids"_s, path(u"ids.txt"_s)};
    QTest::newRow("an output without a name") << QStringList{u"--output"_s, QString(), u"815"_s};
    QTest::newRow("a column of nothing") << QStringList{u"--column"_s, u"id"_s, u"815"_s};
}

void BulkCliTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments), 2);
    QVERIFY(m_server.requests.isEmpty());
}

QTEST_GUILESS_MAIN(BulkCliTest)
#include "tst_bulkcli.moc"
