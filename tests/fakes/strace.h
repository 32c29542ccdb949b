// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/writer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <optional>

namespace Vitrine {

/** A program, this test's own where none is named, whose system calls strace counts or makes fail. */
class StracedChild
{
public:
    explicit StracedChild(QStringList arguments, QString program = QCoreApplication::applicationFilePath())
        : m_program(std::move(program))
        , m_arguments(std::move(arguments))
    {
    }

    /** How often the child makes the system call in all, its start included; 0 where it does not end with 0. */
    [[nodiscard]] qsizetype count(const QString &call) const
    {
        using namespace Qt::StringLiterals;
        QString trace;
        return run({u"-e"_s, u"trace="_s + call}, &trace) == 0
                   ? trace.count(QRegularExpression(u"\\b"_s + call + u"\\("_s))
                   : 0;
    }

    /** The exit status when the call fails the given time as strace's `inject` names it; none where that killed it. */
    [[nodiscard]] std::optional<int> runFailing(const QString &call, const QString &fault, qsizetype when) const
    {
        using namespace Qt::StringLiterals;
        return run({u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:%2:when=%3"_s.arg(call, fault).arg(when)});
    }

private:
    std::optional<int> run(const QStringList &options, QString *trace = nullptr) const
    {
        using namespace Qt::StringLiterals;
        const QTemporaryDir traces;
        const QString file = traces.filePath(u"trace"_s);
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // nobody can look for leaks while strace looks on
        child.setProcessEnvironment(environment);
        child.start(u"strace"_s, QStringList{u"-f"_s, u"-o"_s, file} + options + QStringList{m_program} + m_arguments);
        if (!child.waitForFinished())
            return {};
        if (const Result<QByteArray> written = readFile(file, 1 << 24); trace && written)
            *trace = QString::fromUtf8(*written);
        // A sanitizer writes to a pipe of its own now and then; where that is the write that fails, it ends the
        // program.
        if (child.readAllStandardError().contains("SanitizerTool: CHECK failed"))
            return {};
        return child.exitStatus() == QProcess::NormalExit ? std::optional<int>(child.exitCode()) : std::nullopt;
    }

    QString m_program;
    QStringList m_arguments;
};

} // namespace Vitrine
