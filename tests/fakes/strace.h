// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/writer.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <initializer_list>
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

/** A row of the running test's data for each of the calls with each of the faults, as strace's `inject` names them. */
inline void addFaults(std::initializer_list<const char *> calls, std::initializer_list<const char *> faults)
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("fault");
    for (const char *call : calls) {
        for (const char *fault : faults)
            QTest::addRow("%s %s", call, fault) << QString::fromLatin1(call) << QString::fromLatin1(fault);
    }
}

/**
 * Lets a \p child that writes the given file meet the row's fault at each of the last times it makes the row's call,
 * for the others are the start of its program: the file is the old one or a whole new one, and the new one where the
 * child ended with 0. Fails the test that runs where it is not so, and where no fault met the child.
 */
inline void leavesOldOrWhole(const std::function<StracedChild(const QString &path)> &child,
                             const std::function<bool(const QByteArray &)> &isWhole, qsizetype last = 8)
{
    using namespace Qt::StringLiterals;
    QFETCH(QString, call);
    QFETCH(QString, fault);
    const QByteArray old = "old";
    constexpr qsizetype mostBytes = 1 << 24;
    const QTemporaryDir undisturbed;
    QVERIFY(!writeFile(undisturbed.filePath(u"file"_s), old));
    const qsizetype calls = child(undisturbed.filePath(u"file"_s)).count(call);
    QVERIFY2(calls > 0, "writing no longer makes this call: take it off the list");
    const Result<QByteArray> usual = readFile(undisturbed.filePath(u"file"_s), mostBytes);
    QVERIFY(usual && isWhole(*usual));
    bool hasFailed = false;
    for (qsizetype when = std::max<qsizetype>(1, calls - last + 1); when <= calls; ++when) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"file"_s);
        QVERIFY(!writeFile(path, old));
        const std::optional<int> status = child(path).runFailing(call, fault, when);
        const Result<QByteArray> after = readFile(path, mostBytes);
        const QByteArray where = QByteArray::number(when) + " of " + QByteArray::number(calls);
        QVERIFY2(after, where.constData());
        const bool isOld = *after == old;
        QVERIFY2(isOld || isWhole(*after), where.constData());
        QVERIFY2(!isOld || status != 0, QByteArray(where + ": acknowledged, but lost").constData());
        hasFailed |= status != 0;
    }
    // what cannot be opened in one way is opened in another
    QVERIFY2(hasFailed || call == "openat"_L1, "no fault met the program");
}

} // namespace Vitrine
