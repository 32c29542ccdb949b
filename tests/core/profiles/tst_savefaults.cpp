// SPDX-License-Identifier: Apache-2.0
#include "fakes/strace.h"
#include "profiles/profilestore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);
constexpr int refused = 3;

Profile profile(const QString &name)
{
    Profile profile;
    profile.id = name;
    profile.name = name;
    profile.vendor = u"dodo"_s;
    return profile;
}

/** What the child does under strace: one save into the folder. */
int saveOne(const QString &folder)
{
    ProfileStore store(folder);
    if (store.load(now))
        return refused;
    return store.save(profile(u"new"_s), {}) ? refused : 0;
}

} // namespace

/**
 * A save that fails or is killed at any of its system calls leaves the old file or the new one, never a torn one; what
 * was acknowledged is there; and the next save works.
 */
class SaveFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheOldFileOrTheNewOne_data();
    void leavesTheOldFileOrTheNewOne();

private:
    static QByteArray prepare(const QTemporaryDir &folder);
};

QByteArray SaveFaultsTest::prepare(const QTemporaryDir &folder)
{
    ProfileStore store(folder.path());
    [[maybe_unused]] const std::optional<Error> error = store.save(profile(u"old"_s), {});
    return *readFile(store.path(), 1 << 20);
}

void SaveFaultsTest::leavesTheOldFileOrTheNewOne_data()
{
    addFaults({"openat", "write", "fchmod", "fdatasync", "linkat", "rename", "unlink", "close"},
              {"error=ENOSPC", "error=EIO", "error=EACCES", "signal=KILL"});
}

void SaveFaultsTest::leavesTheOldFileOrTheNewOne()
{
    QFETCH(QString, call);
    QFETCH(QString, fault);
    // how often a save without faults calls it, start of the program included; only the last ones are the save's
    constexpr int savesOwn = 6;
    qsizetype calls = 0;
    {
        const QTemporaryDir folder;
        prepare(folder);
        calls = StracedChild({u"--save"_s, folder.path()}).count(call);
        QVERIFY2(calls > 0, "a save no longer makes this call: take it off the list");
    }
    for (qsizetype when = std::max<qsizetype>(1, calls - savesOwn + 1); when <= calls; ++when) {
        const QTemporaryDir folder;
        const QByteArray before = prepare(folder);
        const std::optional<int> status = StracedChild({u"--save"_s, folder.path()}).runFailing(call, fault, when);
        const QByteArray where = QByteArray::number(when) + " of " + QByteArray::number(calls);

        ProfileStore after(folder.path());
        QVERIFY2(!after.load(now), where.constData());
        QVERIFY2(after.notices().isEmpty(), where.constData());
        const bool isNew = after.find(u"new"_s).has_value();
        QVERIFY2(after.find(u"old"_s).has_value(), where.constData());
        if (!isNew)
            QCOMPARE(*readFile(after.path(), 1 << 20), before);
        if (status == 0)
            QVERIFY2(isNew, QByteArray(where + ": acknowledged, but lost").constData());
        // a lock that was not even signed is believed for two seconds
        QTRY_VERIFY2_WITH_TIMEOUT(!after.save(profile(u"next"_s), {}), where.constData(), 10'000);
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == "--save"_L1)
        return saveOne(arguments.value(2));
    SaveFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_savefaults.moc"
