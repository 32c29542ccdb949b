// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakes/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Vitrine {

using namespace Qt::StringLiterals;

/** What a run of `vitrine-cli` left behind. */
struct Ran
{
    int exit = -1; ///< -1 where it crashed, hung or was ended by a signal
    QByteArray out;
    QByteArray err;
    QByteArray shown;   ///< on the terminal, where it had one
    QByteArray visible; ///< what others could read of the process while it ran: arguments and environment

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/**
 * `vitrine-cli` as a person or a script runs it, in a session of its own without a terminal or with one. The test's
 * event loop runs meanwhile, so that a server in the test can answer.
 */
class Terminal
{
public:
    static constexpr int patience = 60'000;

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

    [[nodiscard]] Ran run(const QStringList &arguments) const
    {
        QProcess process;
        prepare(process, arguments);
        process.setChildProcessModifier([] {
            ::setsid(); // whoever runs the tests may have a terminal
        });
        process.start();
        process.closeWriteChannel();
        return finish(process);
    }

    /** Has a terminal, and types each of \p lines (or keys) at a question. */
    [[nodiscard]] Ran runOnTerminal(const QStringList &arguments, const QList<QByteArray> &lines)
    {
        m_mode = {};
        wasSilent = true;
        int person = -1;
        int terminal = -1;
        if (::openpty(&person, &terminal, nullptr, nullptr, nullptr) != 0)
            return {};
        ::fcntl(person, F_SETFL, O_NONBLOCK);
        QProcess process;
        prepare(process, arguments);
        process.setChildProcessModifier([terminal] {
            ::setsid();
            ::ioctl(terminal, TIOCSCTTY, 0);
        });
        process.start();
        process.closeWriteChannel();

        QByteArray shown;
        for (const QByteArray &line : lines) {
            const qsizetype before = shown.size();
            const bool isAsked = QTest::qWaitFor(
                [&] {
                    shown += readFrom(person);
                    return process.state() == QProcess::NotRunning || shown.sliced(before).endsWith(": ");
                },
                patience);
            if (!isAsked || process.state() == QProcess::NotRunning)
                break;
            termios mode = {};
            ::tcgetattr(terminal, &mode);
            wasSilent = wasSilent && (mode.c_lflag & tcflag_t(ECHO)) == 0;
            for (qsizetype at = 0; at < line.size();) { // a terminal takes no more than it has room for
                const ssize_t written = ::write(person, line.constData() + at, size_t(line.size() - at));
                at += std::max<ssize_t>(written, 0);
                if (written <= 0)
                    QTest::qWait(5);
            }
        }
        Ran ran = finish(process);
        ran.shown = shown + readFrom(person);
        ::tcgetattr(terminal, &m_mode);
        ::close(person);
        ::close(terminal);
        return ran;
    }

    bool wasSilent = false; ///< at every question of the last run nothing typed would have shown
    /** The terminal shows again what is typed, after the last run. */
    [[nodiscard]] bool showsWhatIsTyped() const
    {
        return (m_mode.c_lflag & tcflag_t(ECHO)) != 0 && (m_mode.c_lflag & tcflag_t(ICANON)) != 0;
    }

    void prepare(QProcess &process, const QStringList &arguments) const
    {
        process.setProgram(QStringLiteral(VITRINE_BINARY "/app/vitrine-cli"));
        process.setArguments(arguments);
        process.setProcessEnvironment(environment);
    }

    [[nodiscard]] static Ran finish(QProcess &process)
    {
        Ran ran;
        const bool isFinished = QTest::qWaitFor(
            [&] {
                if (const QByteArray visible = visibleOf(process.processId()); !visible.isEmpty())
                    ran.visible = visible;
                return process.state() == QProcess::NotRunning;
            },
            patience);
        if (isFinished && process.exitStatus() == QProcess::NormalExit)
            ran.exit = process.exitCode();
        ran.out = process.readAllStandardOutput();
        ran.err = process.readAllStandardError();
        return ran;
    }

private:
    static QByteArray readFrom(int descriptor)
    {
        QByteArray bytes(4096, '\0');
        const ssize_t count = ::read(descriptor, bytes.data(), size_t(bytes.size()));
        return bytes.first(std::max<ssize_t>(count, 0));
    }

    static QByteArray visibleOf(qint64 id)
    {
        QByteArray bytes;
        for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
            QFile file(u"/proc/%1/%2"_s.arg(id).arg(name));
            if (file.open(QFile::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

    termios m_mode = {};
};

/** Writes what only its owner can read. */
inline bool writeOwnersFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size();
}

} // namespace Vitrine
