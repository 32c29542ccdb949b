// SPDX-License-Identifier: Apache-2.0
#include "fakes/latesecretstore.h"
#include "profiles/profilebook.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);

Profile profile(const QString &id)
{
    Profile profile;
    profile.id = id;
    profile.name = u"Profile "_s + id;
    profile.vendor = u"superoffice"_s;
    return profile;
}

std::optional<Error> end(ProfileJob *job)
{
    QSignalSpy finished(job, &ProfileJob::finished);
    if (finished.isEmpty() && !finished.wait())
        return Error{.kind = Error::Kind::Timeout};
    return finished.constFirst().constFirst().value<std::optional<Error>>();
}

/** A crash left this mark so long ago. */
void age(const QString &file, int seconds)
{
    QFile mark(file);
    QVERIFY(mark.open(QIODevice::ReadWrite));
    QVERIFY(mark.setFileTime(now.addSecs(-seconds), QFileDevice::FileModificationTime));
}

} // namespace

class ProfileBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storesTheSecretBeforeTheProfile();
    void replacesOneSecretAndKeepsTheOthers();
    void asksNoKeychainWhereNoSecretChanged();
    void savesNoProfileWhereTheKeychainFails();
    void putsTheSecretBackWhereTheProfileCannotBeSaved();
    void removesAndRestores();
    void forgetsTheSecretAfterTheProfile();
    void keepsTheMarkWhereForgettingFails();
    void sweepsWhatACrashLeft();
    void sweepsNothingThatIsUnderWay();

private:
    [[nodiscard]] QString markOf(const QString &id) const { return m_folder->filePath(u"pending-secrets/"_s + id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    Test::LateSecretStore m_secrets;
    std::unique_ptr<ProfileBook> m_book;
};

void ProfileBookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->path());
    m_secrets = {};
    m_book = std::make_unique<ProfileBook>(*m_store, m_secrets, m_folder->path());
    QVERIFY(!m_store->load(now));
}

void ProfileBookTest::storesTheSecretBeforeTheProfile()
{
    ProfileJob *job = m_book->save(profile(u"1"_s), {}, {{u"token"_s, u"t0p"_s}}, this);
    QVERIFY2(m_store->profiles().isEmpty(), "nothing happens before the caller is back in the event loop");
    QVERIFY(!end(job));
    QCOMPARE(m_secrets.calls, QStringList{u"write 1"_s});
    QCOMPARE(m_secrets.entries[u"1"_s].value(u"token"_s), u"t0p"_s);
    QCOMPARE(m_store->profiles().size(), 1);
    QVERIFY(m_book->pending().isEmpty());
}

void ProfileBookTest::replacesOneSecretAndKeepsTheOthers()
{
    QVERIFY(!end(m_book->save(profile(u"1"_s), {},
                              {{u"ticket"_s, u"a"_s}, {u"app_token"_s, u"b"_s}, {u"old"_s, u"c"_s}}, this)));
    QVERIFY(
        !end(m_book->save(profile(u"1"_s), profile(u"1"_s), {{u"ticket"_s, u"new"_s}, {u"old"_s, QString()}}, this)));
    QCOMPARE(m_secrets.entries[u"1"_s], (Secrets{{u"app_token"_s, u"b"_s}, {u"ticket"_s, u"new"_s}}));
}

void ProfileBookTest::asksNoKeychainWhereNoSecretChanged()
{
    QVERIFY(!end(m_book->save(profile(u"1"_s), {}, {}, this)));
    QVERIFY(m_secrets.calls.isEmpty());
    QCOMPARE(m_store->profiles().size(), 1);
}

void ProfileBookTest::savesNoProfileWhereTheKeychainFails()
{
    m_secrets.failing = {u"write 1"_s};
    const std::optional<Error> error = end(m_book->save(profile(u"1"_s), {}, {{u"token"_s, u"t"_s}}, this));
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Keychain);
    QVERIFY(m_store->profiles().isEmpty());
    QVERIFY(m_book->pending().isEmpty());
}

void ProfileBookTest::putsTheSecretBackWhereTheProfileCannotBeSaved()
{
    QVERIFY(!end(m_book->save(profile(u"1"_s), {}, {{u"token"_s, u"first"_s}}, this)));
    Profile seenLongAgo = profile(u"1"_s);
    seenLongAgo.name = u"before somebody else changed it"_s;
    const std::optional<Error> error =
        end(m_book->save(profile(u"1"_s), seenLongAgo, {{u"token"_s, u"second"_s}}, this));
    QVERIFY2(!error, "the same content is no conflict");
    Profile other = profile(u"1"_s);
    other.name = u"mine"_s;
    QVERIFY(end(m_book->save(other, seenLongAgo, {{u"token"_s, u"third"_s}}, this)));
    QCOMPARE(m_secrets.entries[u"1"_s].value(u"token"_s), u"second"_s);
    QVERIFY(m_book->pending().isEmpty());
}

void ProfileBookTest::removesAndRestores()
{
    QVERIFY(!end(m_book->save(profile(u"1"_s), {}, {{u"token"_s, u"t"_s}}, this)));
    QVERIFY(!end(m_book->save(profile(u"2"_s), {}, {}, this)));
    QVERIFY(!m_book->remove(profile(u"1"_s)));
    QCOMPARE(m_store->profiles().size(), 1);
    QVERIFY2(m_secrets.entries.contains(u"1"_s), "undo needs the secret");
    QCOMPARE(m_book->pending(), QStringList{u"1"_s});
    QVERIFY(!m_book->restore(profile(u"1"_s), u"2"_s));
    QCOMPARE(m_store->profiles().constFirst().id, u"1"_s);
    QVERIFY(m_book->pending().isEmpty());
    QCOMPARE(m_secrets.entries[u"1"_s].value(u"token"_s), u"t"_s);
}

void ProfileBookTest::forgetsTheSecretAfterTheProfile()
{
    QVERIFY(!end(m_book->save(profile(u"1"_s), {}, {{u"token"_s, u"t"_s}}, this)));
    QVERIFY(!m_book->remove(profile(u"1"_s)));
    QVERIFY(!end(m_book->forget(u"1"_s, this)));
    QVERIFY(m_secrets.entries.isEmpty());
    QVERIFY(m_book->pending().isEmpty());
}

void ProfileBookTest::keepsTheMarkWhereForgettingFails()
{
    QVERIFY(!end(m_book->save(profile(u"1"_s), {}, {{u"token"_s, u"t"_s}}, this)));
    QVERIFY(!m_book->remove(profile(u"1"_s)));
    m_secrets.failing = {u"remove 1"_s};
    QVERIFY2(end(m_book->forget(u"1"_s, this)), "“deleted” is said only when it is");
    QCOMPARE(m_book->pending(), QStringList{u"1"_s});
}

void ProfileBookTest::sweepsWhatACrashLeft()
{
    QVERIFY(!end(m_book->save(profile(u"1"_s), {}, {{u"token"_s, u"t"_s}}, this)));
    QVERIFY(!m_book->remove(profile(u"1"_s)));
    age(markOf(u"1"_s), 3600);
    QVERIFY(!end(m_book->sweep(now, this)));
    QVERIFY(m_secrets.entries.isEmpty());
    QVERIFY(m_book->pending().isEmpty());
}

void ProfileBookTest::sweepsNothingThatIsUnderWay()
{
    QVERIFY(!end(m_book->save(profile(u"1"_s), {}, {{u"token"_s, u"t"_s}}, this)));
    QVERIFY(!m_book->remove(profile(u"1"_s)));
    age(markOf(u"1"_s), 60);
    m_secrets.calls.clear();
    QVERIFY(!end(m_book->sweep(now, this)));
    QVERIFY(m_secrets.calls.isEmpty());
    QVERIFY(m_secrets.entries.contains(u"1"_s));
}

QTEST_GUILESS_MAIN(ProfileBookTest)
#include "tst_profilebook.moc"
