// SPDX-License-Identifier: Apache-2.0
#include "fakes/files.h"
#include "files/appendfile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

QByteArrayList linesOf(const AppendFile &file)
{
    QByteArrayList lines;
    const auto error = file.forEach([&lines](const AppendFile::Place &, const QByteArray &line) {
        lines.append(line);
    });
    return error ? QByteArrayList{"error"} : lines;
}

/** What the child does on a disk of its own, which is too small for it. */
int appendToAnonymous()
{
    const auto file = AppendFile::anonymous();
    QByteArrayList written;
    for (int i = 0; file && i < 50; ++i) {
        const QByteArrayList lines{QByteArray(700, char('a' + i % 26)), QByteArray::number(i)};
        if (!(*file)->append(lines))
            break;
        written += lines;
    }
    return written.size() == 100 && linesOf(**file) == written ? 0 : 1;
}

} // namespace

/** Lines that survive. */
class AppendFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void keepsLines();
    void cutsATornLine_data();
    void cutsATornLine();
    void isItsOwners();
    void isHeldByOne();
    void refusesWhatIsThere();
    void keepsWhatFitted();
    void needsNoName();
    void needsNoDisk();
    void endsWhereMemoryIsFullToo();
    void goesAway();
};

void AppendFileTest::keepsLines()
{
    {
        const auto file = AppendFile::create(path(u"a"_s));
        QVERIFY(file);
        const auto places = (*file)->append({"one", "", QByteArray(600'000, 'x')});
        QVERIFY(places);
        QCOMPARE(*(*file)->line(places->at(2)), QByteArray(600'000, 'x'));
        QVERIFY((*file)->append({"four"}));
        QVERIFY(!(*file)->sync());
    }
    const auto file = AppendFile::open(path(u"a"_s));
    QVERIFY(file);
    QCOMPARE(linesOf(**file), (QByteArrayList{"one", "", QByteArray(600'000, 'x'), "four"}));
    const auto again = (*file)->append({"five"});
    QCOMPARE(*(*file)->line(again->constFirst()), "five");
    QCOMPARE(linesOf(**file).size(), 5);
}

void AppendFileTest::cutsATornLine_data()
{
    QTest::addColumn<QByteArray>("torn");
    QTest::newRow("short") << QByteArray("three");
    QTest::newRow("zeros") << QByteArray(5'000, '\0');
    QTest::newRow("longer than a block") << QByteArray(700'000, 't');
}

void AppendFileTest::cutsATornLine()
{
    QFETCH(QByteArray, torn);
    {
        QFile file(path(u"torn"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("one\ntwo\n" + torn) > 0);
    }
    const auto file = AppendFile::open(path(u"torn"_s));
    QVERIFY(file);
    QCOMPARE(linesOf(**file), (QByteArrayList{"one", "two"}));
    QVERIFY((*file)->append({"three"}));
    QCOMPARE(contentOf(path(u"torn"_s)), "one\ntwo\nthree\n");
}

void AppendFileTest::isItsOwners()
{
    QFile before(path(u"mine"_s));
    QVERIFY(before.open(QFile::WriteOnly) && before.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    before.close();
    const auto file = AppendFile::create(path(u"mine"_s));
    QVERIFY(file);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path(u"mine"_s)) & others));
}

void AppendFileTest::isHeldByOne()
{
    auto first = AppendFile::create(path(u"held"_s));
    QVERIFY(first);
    QVERIFY((*first)->append({"one"}));
    const auto second = AppendFile::create(path(u"held"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::File);
    QVERIFY(!AppendFile::open(path(u"held"_s)));
    QCOMPARE(linesOf(**first), QByteArrayList{"one"});
    first = Error{}; // lets go
    QVERIFY(AppendFile::open(path(u"held"_s)));
    QCOMPARE(AppendFile::open(path(u"not there"_s)).error().kind, Error::Kind::NotFound);
}

void AppendFileTest::refusesWhatIsThere()
{
    QVERIFY(QFile(path(u"elsewhere"_s)).open(QFile::WriteOnly));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"link"_s)));
    QVERIFY(!AppendFile::create(path(u"link"_s)));
    QVERIFY(!AppendFile::create(m_folder.path()));
    QVERIFY(!AppendFile::create(u"/dev/null"_s));
    QFile notes(path(u"notes"_s));
    QVERIFY(notes.open(QFile::WriteOnly) && notes.write("mine") == 4);
    notes.close();
    QVERIFY(!AppendFile::create(notes.fileName()));
    QCOMPARE(contentOf(notes.fileName()), "mine");
}

void AppendFileTest::keepsWhatFitted()
{
    const auto file = AppendFile::create(path(u"full"_s));
    QVERIFY(file);
    QVERIFY((*file)->append({"one"}));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    ::getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit small{4'096, usual.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = (*file)->append({QByteArray(10'000, 'x')});
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);
    QCOMPARE(contentOf(path(u"full"_s)), "one\n");
    QVERIFY((*file)->append({"two"}));
    QCOMPARE(contentOf(path(u"full"_s)), "one\ntwo\n");
}

void AppendFileTest::needsNoName()
{
    const auto file = AppendFile::anonymous();
    QVERIFY(file);
    QVERIFY((*file)->append({"one", "two"}));
    QCOMPARE(linesOf(**file), (QByteArrayList{"one", "two"}));
    (*file)->remove();
}

void AppendFileTest::needsNoDisk()
{
    if (QProcess::execute(u"unshare"_s, {u"-Urm"_s, u"true"_s}) != 0)
        QSKIP("no disk of one's own can be had here");
    QProcess process;
    process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s,
                                 u"mount -t tmpfs -o size=16k none \"$1\" || exit 77; TMPDIR=$1 exec \"$2\" --append"_s,
                                 u"sh"_s, m_folder.path(), QCoreApplication::applicationFilePath()});
    QVERIFY(process.waitForFinished());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() == 77)
        QSKIP("no disk of one's own can be had here");
    QCOMPARE(process.exitCode(), 0);
}

void AppendFileTest::endsWhereMemoryIsFullToo()
{
    QProcess process;
    process.start(u"strace"_s,
                  {u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=pwrite64"_s, u"-e"_s,
                   u"inject=pwrite64:error=ENOSPC"_s, QCoreApplication::applicationFilePath(), u"--append"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1); // it could not, and said so
}

void AppendFileTest::goesAway()
{
    const auto file = AppendFile::create(path(u"gone"_s));
    QVERIFY(file);
    (*file)->remove();
    QVERIFY(!QFileInfo::exists(path(u"gone"_s)));
    // what another made there in the meantime stays
    const auto next = AppendFile::create(path(u"gone"_s));
    QVERIFY(next);
    (*file)->remove();
    QVERIFY(QFileInfo::exists(path(u"gone"_s)));
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--append"_L1)
        return appendToAnonymous();
    AppendFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_appendfile.moc"
