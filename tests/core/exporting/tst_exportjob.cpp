// SPDX-License-Identifier: Apache-2.0
#include "exporting/exportjob.h"
#include "exporting/suggestedname.h"
#include "fakes/files.h"
#include "fakes/heartbeat.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const ExportOptions options{.display = Display(QLocale(QLocale::English), QTimeZone::utc())};

LookupResult lamp(qint64 number)
{
    LookupResult result;
    result.asked = QString::number(number);
    result.outcome = Outcome::Found;
    result.product = Product{.vendor = u"plain"_s, .id = result.asked, .name = u"Lamp"_s};
    return result;
}

ExportSource lamps(qint64 count)
{
    return {count, [](qint64 number) {
                return Result<LookupResult>(lamp(number));
            }};
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/** Many results into a file, in a thread of its own. */
class ExportJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writesEveryResultInOrder();
    void endsOnceAndNeverAtOnce();
    void tellsItsProgress();
    void leavesTheOldFileWhenCancelled();
    void leavesTheOldFileWhenDeleted();
    void leavesTheOldFileWhereAResultIsMissing();
    void leavesTheOldFileOnAFullDisk_data();
    void leavesTheOldFileOnAFullDisk();
    void saysThatAFolderIsReadOnly();
    void followsNoLink();
    void writesSecretsForTheOwnerAlone();
    void keepsTheWindowAlive();
    void suggestsNames_data();
    void suggestsNames();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"lamps.jsonl"_s); }
    ExportJob *job(const ExportSource &source, const QString &format = u"jsonl"_s, bool isSecret = false)
    {
        return new ExportJob({.source = source,
                              .writer =
                                  [format] {
                                      return findExportFormat(format)->writer(options);
                                  },
                              .path = path(),
                              .isSecret = isSecret},
                             this);
    }
    /** How it ended; nothing went wrong: no value. */
    static std::optional<Error> ended(ExportJob *job)
    {
        std::optional<Error> said = Error{.detail = u"it never ended"_s};
        QObject context;
        connect(job, &ExportJob::finished, &context, [&said](const std::optional<Error> &error) {
            said = error;
        });
        QSignalSpy gone(job, &QObject::destroyed);
        gone.wait(30'000);
        return said;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportJobTest::writesEveryResultInOrder()
{
    QVERIFY(!ended(job(lamps(1'000))));
    const QByteArrayList lines = contentOf(path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 1'000);
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(lines[i].startsWith(QByteArray("{\"asked\": \"" + QByteArray::number(i) + "\"")));
}

void ExportJobTest::endsOnceAndNeverAtOnce()
{
    ExportJob *one = job(lamps(1));
    int ends = 0;
    connect(one, &ExportJob::finished, this, [&ends] {
        ++ends;
    });
    one->cancel();
    one->cancel();
    QCOMPARE(ends, 0);
    QSignalSpy gone(one, &QObject::destroyed);
    QVERIFY(gone.wait());
    QCOMPARE(ends, 1);
}

void ExportJobTest::tellsItsProgress()
{
    const ExportSource slow{300, [](qint64 number) {
                                QThread::msleep(2);
                                return Result<LookupResult>(lamp(number));
                            }};
    ExportJob *one = job(slow);
    QList<qint64> told;
    connect(one, &ExportJob::progress, this, [&told](qint64 done, qint64 count) {
        QCOMPARE(count, 300);
        told.append(done);
    });
    QVERIFY(!ended(one));
    QVERIFY(told.size() > 2 && std::ranges::is_sorted(told));
    QCOMPARE(told.constLast(), 300);
}

void ExportJobTest::leavesTheOldFileWhenCancelled()
{
    QVERIFY(put(path(), "old"));
    const ExportSource endless{std::numeric_limits<qint64>::max(), [](qint64 number) {
                                   return Result<LookupResult>(lamp(number));
                               }};
    ExportJob *one = job(endless);
    QSignalSpy progress(one, &ExportJob::progress);
    QVERIFY(progress.wait());
    one->cancel();
    const std::optional<Error> error = ended(one);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Cancelled);
    QCOMPARE(contentOf(path()), "old"_ba);
}

void ExportJobTest::leavesTheOldFileWhenDeleted()
{
    QVERIFY(put(path(), "old"));
    auto ends = std::make_shared<std::atomic<bool>>(false);
    {
        const std::unique_ptr<ExportJob> one(job({1'000'000, [guard = std::shared_ptr<void>(nullptr, [ends](void *) {
                                                                  *ends = true;
                                                              })](qint64 number) {
                                                      return Result<LookupResult>(lamp(number));
                                                  }}));
        QTest::qWait(20);
    }
    QTRY_VERIFY2(*ends, "its thread goes on for nobody");
    QCOMPARE(contentOf(path()), "old"_ba);
}

void ExportJobTest::leavesTheOldFileWhereAResultIsMissing()
{
    QVERIFY(put(path(), "old"));
    const ExportSource torn{10, [](qint64 number) {
                                return number == 7 ? Result<LookupResult>(Error{.kind = Error::Kind::File})
                                                   : Result<LookupResult>(lamp(number));
                            }};
    const std::optional<Error> error = ended(job(torn));
    QVERIFY(error && error->kind == Error::Kind::File);
    QCOMPARE(contentOf(path()), "old"_ba);
}

void ExportJobTest::leavesTheOldFileOnAFullDisk_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat &format : exportFormats())
        QTest::newRow(format.name) << QString::fromLatin1(format.name);
}

void ExportJobTest::leavesTheOldFileOnAFullDisk()
{
    QFETCH(QString, format);
    QVERIFY(put(path(), "old"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit limit{4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
    const std::optional<Error> error = ended(job(lamps(2'000), format));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::File);
    QVERIFY(!error->detail.isEmpty());
    QCOMPARE(contentOf(path()), "old"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void ExportJobTest::saysThatAFolderIsReadOnly()
{
    if (geteuid() == 0)
        QSKIP("who may do everything may write here, too; tst_exportfaults refuses it by the system call");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const std::optional<Error> error = ended(job(lamps(1)));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(error && error->detail.contains(QFileInfo(path()).fileName()));
}

void ExportJobTest::followsNoLink()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(put(elsewhere, "untouched"));
    for (const QString &target : {elsewhere, m_folder->filePath(u"nowhere"_s), m_folder->path()}) {
        QVERIFY(QFile::link(target, path()));
        const std::optional<Error> error = ended(job(lamps(1)));
        QVERIFY(error && error->detail.contains(QFileInfo(path()).fileName()));
        QVERIFY(QFile::remove(path()));
    }
    QCOMPARE(contentOf(elsewhere), "untouched"_ba);
    QVERIFY(!QFile::exists(m_folder->filePath(u"nowhere"_s)));
}

void ExportJobTest::writesSecretsForTheOwnerAlone()
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(put(path(), "everybody reads me"));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther));
    QVERIFY(!ended(job(lamps(1), u"jsonl"_s, true)));
    QCOMPARE(QFileInfo(path()).permissions() & others, QFile::Permissions());
    QVERIFY(contentOf(path()).contains("Lamp"));
}

void ExportJobTest::keepsTheWindowAlive()
{
    ExportJob *one = job(lamps(3'000), u"xlsx"_s);
    const Heartbeat heartbeat;
    QVERIFY(!ended(one));
    QVERIFY2(heartbeat.longestWork() < 50, QByteArray::number(heartbeat.longestWork()).constData());
}

void ExportJobTest::suggestsNames_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Acme Pro plan"_s << u"Acme-Pro-plan_dodo_2026-11-20.pdf"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc-passwd_dodo_2026-11-20.pdf"_s;
    QTest::newRow("an option") << u"--rf *"_s << u"rf_dodo_2026-11-20.pdf"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc_dodo_2026-11-20.pdf"_s;
    QTest::newRow("controls") << u"a\n\u202Eb\0c"_s << u"a-b-c_dodo_2026-11-20.pdf"_s;
    QTest::newRow("nothing left") << u"☃ !"_s << u"dodo_2026-11-20.pdf"_s;
    QTest::newRow("nothing") << QString() << u"dodo_2026-11-20.pdf"_s;
    QTest::newRow("Chinese") << u"风力 发电"_s << u"风力-发电_dodo_2026-11-20.pdf"_s;
    QTest::newRow("composed") << u"Cafe\u0301"_s << u"Café_dodo_2026-11-20.pdf"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(QString(60, u'x') + u"_dodo_2026-11-20.pdf"_s);
}

void ExportJobTest::suggestsNames()
{
    QFETCH(QString, product);
    QFETCH(QString, name);
    const QString suggested = suggestedName(product, u"dodo"_s, QDate(2026, 11, 20), u"pdf"_s);
    QCOMPARE(suggested, name);
    QVERIFY(suggested.size() <= 80);
    QVERIFY(suggestedName(QString(500, QChar(0x98ce)), u"dodo"_s, QDate(2026, 11, 20), u"pdf"_s).toUtf8().size() < 256);
}

QTEST_GUILESS_MAIN(ExportJobTest)
#include "tst_exportjob.moc"
