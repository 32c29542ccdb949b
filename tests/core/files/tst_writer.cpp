// SPDX-License-Identifier: Apache-2.0
#include "files/writer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

/** A full disk as a process sees it: no file may grow beyond so many bytes. */
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class WriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void cleanup() { QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path())); }

    void replacesTheWholeFile();
    void leavesTheOldFileWithoutCommit();
    void keepsTheOldFileOnAFullDisk();
    void leavesNothingBehindWhenItFails();
    void refusesALink();
    void followsALinkWhereToldTo();
    void refusesAFolder();
    void refusesAMissingFolder();
    void saysWhyWhereverTheFileIs_data();
    void saysWhyWhereverTheFileIs();
    void isTheOwnersAloneFromTheFirstByte();
    void readsNoMoreThanAllowed();
    void movesADamagedFileAsideWithoutOverwriting();

private:
    [[nodiscard]] QString path(const QString &name = u"profiles.json"_s) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name = u"profiles.json"_s) const
    {
        return *readFile(path(name), 1 << 20);
    }

    QTemporaryDir m_folder;
};

void WriterTest::replacesTheWholeFile()
{
    QVERIFY(!writeFile(path(), "a longer first version"));
    QVERIFY(!writeFile(path(), "second"));
    QCOMPARE(content(), "second"_ba);
}

void WriterTest::leavesTheOldFileWithoutCommit()
{
    QVERIFY(!writeFile(path(), "old"));
    {
        FileWriter writer(path());
        QVERIFY(!writer.open());
        QVERIFY(!writer.write("half of the ne"));
    }
    QCOMPARE(content(), "old"_ba);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"profiles.json"_s});
}

void WriterTest::keepsTheOldFileOnAFullDisk()
{
    const QByteArray old(3000, 'o');
    QVERIFY(!writeFile(path(), old));
    const FileSizeLimit limit(4096);
    const std::optional<Error> error = writeFile(path(), QByteArray(100'000, 'n'));
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::File);
    QVERIFY(error->detail.contains("profiles.json could not be written whole"_L1));
    QCOMPARE(content(), old);
}

void WriterTest::leavesNothingBehindWhenItFails()
{
    const FileSizeLimit limit(4096);
    QVERIFY(writeFile(path(), QByteArray(100'000, 'n')));
    QVERIFY(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

void WriterTest::refusesALink()
{
    QVERIFY(!writeFile(path(u"elsewhere"_s), "untouched"));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path()));
    QVERIFY(writeFile(path(), "new"));
    QCOMPARE(content(u"elsewhere"_s), "untouched"_ba);
}

void WriterTest::followsALinkWhereToldTo()
{
    QVERIFY(!writeFile(path(u"elsewhere"_s), "old"));
    QVERIFY(QFile::link(path(u"elsewhere"_s), path()));
    QVERIFY(!writeFile(path(), "new", FileWriter::Privacy::Owner, FileWriter::Links::Follow));
    QCOMPARE(content(u"elsewhere"_s), "new"_ba);
    QVERIFY(QFileInfo(path()).isSymLink());
}

void WriterTest::refusesAFolder()
{
    QVERIFY(QDir().mkpath(path()));
    QVERIFY(writeFile(path(), "new"));
}

void WriterTest::refusesAMissingFolder()
{
    const std::optional<Error> error = writeFile(path(u"no/such/folder/file"_s), "new");
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::File);
}

void WriterTest::saysWhyWhereverTheFileIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a link") << u"link"_s << u"is a link"_s;
    QTest::newRow("a folder") << u"folder"_s << u"is not a file"_s;
    QTest::newRow("no folder") << u"nowhere/x"_s << u"the folder for x does not exist"_s;
    QTest::newRow("a long name") << QString(300, u'x') << u"is too long"_s;
    QTest::newRow("a full disk") << u"x"_s << u"the disk may be full"_s;
}

void WriterTest::saysWhyWhereverTheFileIs()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    const QDir far(path(u"Documents of a customer with a name/"_s.repeated(6)));
    QVERIFY(far.mkpath(u"folder"_s));
    QVERIFY(QFile::link(path(u"elsewhere"_s), far.filePath(u"link"_s)));
    const FileSizeLimit limit(4096);
    const std::optional<Error> error = writeFile(far.filePath(name), QByteArray(10'000, 'x'));
    QVERIFY(error);
    QVERIFY2(error->message({}).contains(reason), qPrintable(error->message({})));
}

void WriterTest::isTheOwnersAloneFromTheFirstByte()
{
    FileWriter writer(path(), FileWriter::Privacy::Owner);
    QVERIFY(!writer.open());
    QVERIFY(!writer.write("secret"));
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    // where the system can, the unfinished file has no name at all
    const QFileInfoList unfinished = QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : unfinished)
        QCOMPARE(file.permissions(), ownerOnly);
    QVERIFY(!writer.commit());
    QCOMPARE(QFileInfo(path()).permissions(), ownerOnly);
}

void WriterTest::readsNoMoreThanAllowed()
{
    QVERIFY(!writeFile(path(), "12345"));
    QCOMPARE(*readFile(path(), 5), "12345"_ba);
    QCOMPARE(readFile(path(), 4).error().kind, Error::Kind::TooLarge);
    QCOMPARE(readFile(path(u"missing"_s), 4).error().kind, Error::Kind::NotFound);
    QCOMPARE(readFile(m_folder.path(), 4).error().kind, Error::Kind::File);
}

void WriterTest::movesADamagedFileAsideWithoutOverwriting()
{
    const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);
    QVERIFY(!writeFile(path(), "first"));
    const Result<QString> first = moveAside(path(), now);
    QCOMPARE(*first, path(u"profiles.json.damaged-20261120-103000"_s));
    QVERIFY(!writeFile(path(), "second"));
    const Result<QString> second = moveAside(path(), now);
    QVERIFY(*second != *first);
    QCOMPARE(*readFile(*first, 99), "first"_ba);
    QCOMPARE(*readFile(*second, 99), "second"_ba);
    QVERIFY(!QFile::exists(path()));
}

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_writer.moc"
