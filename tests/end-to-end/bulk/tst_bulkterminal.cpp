// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QProcess>

#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** A terminal of that width as a person sees it. */
class Screen
{
public:
    explicit Screen(int columns)
        : m_columns(columns)
    {
    }

    void take(const QByteArray &bytes)
    {
        const QString text = QString::fromUtf8(bytes);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.mid(i, 3) == "\x1b[K"_L1) {
                m_lines.last().truncate(m_at);
                i += 2;
            } else if (text.at(i) == u'\x1b') {
                hasOtherEscapes = true;
            } else if (text.at(i) == u'\r') {
                m_at = 0;
            } else if (text.at(i) == u'\n') {
                m_lines.append(QString());
                m_at = 0;
            } else {
                hasWrapped = hasWrapped || m_at >= m_columns;
                m_lines.last().replace(m_at++, 1, text.at(i));
            }
            if (m_lines.constLast().contains(u" of 300"_s))
                drawn.insert(m_lines.constLast());
        }
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

    bool hasWrapped = false; ///< more was written on a line than it has room for: what is behind cannot be erased
    bool hasOtherEscapes = false;
    QSet<QString> drawn; ///< every state of the line that tells progress

private:
    int m_columns;
    qsizetype m_at = 0;
    QStringList m_lines{QString()};
};

} // namespace

/** What a person sees of `vitrine-cli lookup --ids` while it runs, on a terminal that is one. */
class BulkTerminalTest : public QObject
{
    Q_OBJECT

    static constexpr int patience = 60'000;
    static constexpr int count = 300;

    CommandLineFolder m_folder;
    FaultServer m_server;

    void prepare(QProcess &process, const QString &terminal) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TERM"_s, terminal);
        environment.insert(u"NO_COLOR"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(VITRINE_BINARY "/app/vitrine-cli"));
        process.setArguments(m_folder.arguments() + QStringList{u"--ids"_s, m_folder.list(count), u"--format"_s,
                                                                u"jsonl"_s, u"--rate"_s, u"300"_s});
    }

private Q_SLOTS:
    void initTestCase();
    void drawsOneLine_data();
    void drawsOneLine();
    void drawsNothingInAPipe();
};

void BulkTerminalTest::initTestCase()
{
    m_folder.addProfile(m_server.url({}), "t");
    m_server.behaviour = [](QTcpSocket &socket, const FaultServer::Request &request, int) {
        const QByteArray id = request.target.split('/').constLast();
        socket.write(FaultServer::message("200 OK", "Content-Type: application/json\r\n",
                                          R"({"product_id": ")" + id + R"(", "name": "Lamp"})"));
    };
}

void BulkTerminalTest::drawsOneLine_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("terminal");
    QTest::addColumn<bool>("isDrawn");
    QTest::addColumn<bool>("hasBar");
    QTest::newRow("usual") << 80 << u"xterm-256color"_s << true << true;
    QTest::newRow("narrow") << 26 << u"xterm"_s << true << false;
    QTest::newRow("very narrow") << 18 << u"vt100"_s << true << false;
    QTest::newRow("one that cannot draw again") << 80 << u"dumb"_s << false << false;
}

void BulkTerminalTest::drawsOneLine()
{
    QFETCH(int, columns);
    QFETCH(QString, terminal);
    QFETCH(bool, isDrawn);
    QFETCH(bool, hasBar);
    int person = -1;
    int its = -1;
    const winsize size{24, static_cast<unsigned short>(columns), 0, 0};
    QCOMPARE(::openpty(&person, &its, nullptr, nullptr, &size), 0);
    ::fcntl(person, F_SETFL, O_NONBLOCK);
    QProcess process;
    prepare(process, terminal);
    process.setChildProcessModifier([its] {
        ::dup2(its, STDERR_FILENO);
    });
    process.start();
    process.closeWriteChannel();
    Screen screen(columns);
    const auto look = [&] {
        QByteArray bytes(65'536, '\0');
        const ssize_t got = ::read(person, bytes.data(), size_t(bytes.size()));
        if (got > 0)
            screen.take(bytes.first(got));
        return got > 0;
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            look();
            return process.state() == QProcess::NotRunning;
        },
        patience));
    while (look()) {
    }
    ::close(person);
    ::close(its);
    QCOMPARE(process.exitCode(), 0);
    // results are untouched by what is drawn beside them
    QCOMPARE(process.readAllStandardOutput().count('\n'), count);

    const QString all = screen.lines().join(u'\n');
    QVERIFY2(isDrawn ? screen.drawn.size() > 2 : screen.drawn.isEmpty(), qPrintable(all));
    QCOMPARE(std::ranges::any_of(screen.drawn,
                                 [](const QString &line) {
                                     return line.startsWith(u"[#"_s);
                                 }),
             hasBar);
    QVERIFY(!screen.hasOtherEscapes); // no colour, with or without NO_COLOR
    for (const QString &line : std::as_const(screen.drawn))
        QVERIFY2(line.size() < columns, qPrintable(line));
    // it is gone in the end: what is left are whole messages
    QVERIFY2(screen.lines().constLast().isEmpty() && !all.contains(u"[#"_s) && !all.contains(u" left"_s),
             qPrintable(all));
    QVERIFY2(all.contains(u"300 found"_s), qPrintable(all));
}

void BulkTerminalTest::drawsNothingInAPipe()
{
    QProcess process;
    prepare(process, u"xterm"_s);
    process.start();
    process.closeWriteChannel();
    QVERIFY(QTest::qWaitFor(
        [&] {
            return process.state() == QProcess::NotRunning;
        },
        patience));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(!said.contains('\r') && !said.contains('\x1b') && !said.contains(" of 300"), said.constData());
    QVERIFY(!process.readAllStandardOutput().contains('\r'));
}

QTEST_GUILESS_MAIN(BulkTerminalTest)
#include "tst_bulkterminal.moc"
