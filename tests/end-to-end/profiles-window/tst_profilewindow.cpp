// SPDX-License-Identifier: Apache-2.0
#include "fakes/fakehttp.h"
#include "fakes/keyring.h"
#include "page/messagebar.h"
#include "profiles/keychainstore.h"
#include "profiles/profileeditor.h"
#include "profiles/profileform.h"
#include "profiles/profilelist.h"
#include "profiles/profilelistmodel.h"
#include "profiles/profilesdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);
constexpr int patience = 20'000;

Profile profile(const QString &id, const QString &folder = {})
{
    Profile profile;
    profile.id = id;
    profile.name = u"CRM "_s + id;
    profile.vendor = u"superoffice"_s;
    profile.signIn = u"xsrf"_s;
    profile.address = u"https://crm.example.com"_s;
    profile.folder = folder;
    profile.colour = u"#1f9d61"_s;
    return profile;
}

} // namespace

/**
 * The manager on a real display, beside a real keyring with its own dialog for its password, used with the pointer and
 * the keyboard that the display has. Runs under tests/tools/with-keychain and with-xserver.
 */
class ProfileWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aLockedKeyringIsUnlockedFromTheWindow();
    void savingUnlocksTheKeyring();
    void draggingChangesTheOrder();
    void aSilentKeyringOffersTheSession();
    void aDismissedDialogLosesNothing(); // last: the keyring stays locked

private:
    /** Each with its two secrets in the keyring. */
    void store(const QList<Profile> &profiles);
    void open();
    QString run(const QStringList &arguments) const;
    /** Types into the keyring's own dialog, once it is there, and waits until it is gone. */
    bool answerTheKeyring(const QString &password);
    void drag(const QString &id, const QString &onto, bool upperHalf);
    [[nodiscard]] QPoint at(const QString &id, bool upperHalf) const;
    [[nodiscard]] ProfileForm *form() const { return m_dialog->editor()->form(); }
    [[nodiscard]] MessageBar *bar() const { return m_dialog->editor()->bar(); }
    void type(const QString &place, const QString &text);
    [[nodiscard]] QString shownAt(const QString &place) const;
    Secrets stored(KeychainStore &keychain, const QString &id);
    [[nodiscard]] QStringList order() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<KeychainStore> m_keychain;
    std::unique_ptr<ProfileBook> m_book;
    FakeHttp m_http;
    const VendorList m_vendors = allVendors();
    std::unique_ptr<ProfilesDialog> m_dialog;
};

void ProfileWindowTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIntValue("KEYRING_PID") > 0, "run this with tests/tools/with-keychain");
    QVERIFY2(qEnvironmentVariableIsSet("DISPLAY"), "run this with tests/tools/with-xserver");
    // the bus was there before the display: it has to know where the keyring's dialog goes
    QCOMPARE(QProcess::execute(u"dbus-update-activation-environment"_s, {u"DISPLAY"_s}), 0);
    m_http.script = [](const HttpRequest &) {
        return FakeHttp::never();
    };
}

void ProfileWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->path());
    m_keychain = std::make_unique<KeychainStore>();
    m_book = std::make_unique<ProfileBook>(*m_store, *m_keychain, m_folder->path());
    QVERIFY(!m_store->load(now));
}

void ProfileWindowTest::cleanup()
{
    m_dialog.reset();
    m_book.reset();
    m_keychain.reset();
    m_store.reset();
}

void ProfileWindowTest::store(const QList<Profile> &profiles)
{
    for (const Profile &each : profiles) {
        QSignalSpy saved(m_book->save(each, {}, {{u"xsrf_token"_s, u"x"_s}, {u"cookie"_s, u"c"_s}}, this),
                         &ProfileJob::finished);
        QVERIFY(saved.wait(patience));
        QVERIFY(!saved.constFirst().constFirst().value<std::optional<Error>>());
    }
}

void ProfileWindowTest::open()
{
    m_dialog = std::make_unique<ProfilesDialog>(*m_book, m_keychain.get(), m_http, m_vendors);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

/** What an X client says; the window goes on meanwhile. */
QString ProfileWindowTest::run(const QStringList &arguments) const
{
    QProcess xdotool;
    xdotool.start(u"xdotool"_s, arguments);
    const bool isFinished = QTest::qWaitFor(
        [&] {
            return xdotool.state() == QProcess::NotRunning;
        },
        patience);
    return isFinished ? QString::fromUtf8(xdotool.readAllStandardOutput()).trimmed() : QString();
}

bool ProfileWindowTest::answerTheKeyring(const QString &password)
{
    const QStringList search{u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Unlock .*Keyring"_s};
    QString window;
    const bool isThere = QTest::qWaitFor(
        [&] {
            window = run(search).section(u'\n', 0, 0);
            return !window.isEmpty();
        },
        patience);
    if (!isThere)
        return false;
    run({u"windowactivate"_s, u"--sync"_s, window});
    if (password.isEmpty())
        run({u"key"_s, u"Escape"_s});
    else
        run({u"type"_s, u"--delay"_s, u"20"_s, password});
    if (!password.isEmpty())
        run({u"key"_s, u"Return"_s});
    return QTest::qWaitFor(
        [&] {
            return run(search).isEmpty();
        },
        patience);
}

void ProfileWindowTest::type(const QString &place, const QString &text)
{
    QWidget *input = form()->row(place)->input();
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, text);
}

/** What stands in the row: its labels, and so the state of a secret. */
QString ProfileWindowTest::shownAt(const QString &place) const
{
    QStringList texts;
    const QList<QLabel *> labels = form()->row(place)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

Secrets ProfileWindowTest::stored(KeychainStore &keychain, const QString &id)
{
    Secrets secrets;
    SecretJob *job = keychain.read(id, this);
    connect(job, &SecretJob::finished, job, [&secrets](const Result<Secrets> &read) {
        if (read)
            secrets = *read;
    });
    QSignalSpy ended(job, &QObject::destroyed);
    ended.wait(patience);
    return secrets;
}

QStringList ProfileWindowTest::order() const
{
    QStringList ids;
    const QList<Profile> &profiles = m_store->profiles();
    for (const Profile &each : profiles)
        ids.append(each.id);
    return ids;
}

void ProfileWindowTest::aLockedKeyringIsUnlockedFromTheWindow()
{
    store({profile(u"unlocked"_s)});
    QVERIFY(lockKeyring());
    open();
    QTRY_VERIFY(shownAt(u"secrets.cookie"_s).contains(u"the keychain is locked"));
    QVERIFY2(bar()->text().contains(u"locked"), qPrintable(bar()->text()));
    QCOMPARE(bar()->button()->text(), u"Unlock keychain"_s);
    bar()->button()->click();
    QVERIFY2(answerTheKeyring(u"open sesame"_s), "the keyring asks for its password, and is content with it");
    QTRY_VERIFY(shownAt(u"secrets.cookie"_s).contains(u"in the keychain"));
    QVERIFY(!m_dialog->editor()->isChanged());
}

void ProfileWindowTest::savingUnlocksTheKeyring()
{
    store({profile(u"saved"_s)});
    QVERIFY(lockKeyring());
    open();
    type(u"secrets.cookie"_s, u"newer"_s);
    QSignalSpy failed(m_dialog->editor(), &ProfileEditor::failed);
    m_dialog->saveButton()->click();
    QVERIFY(failed.wait(patience));
    QCOMPARE(bar()->button()->text(), u"Unlock keychain"_s);
    QSignalSpy saved(m_dialog->editor(), &ProfileEditor::saved);
    bar()->button()->click();
    QVERIFY(answerTheKeyring(u"open sesame"_s));
    QVERIFY(!saved.isEmpty() || saved.wait(patience));
    KeychainStore fresh;
    QCOMPARE(stored(fresh, u"saved"_s), (Secrets{{u"cookie"_s, u"newer"_s}, {u"xsrf_token"_s, u"x"_s}}));
}

void ProfileWindowTest::aDismissedDialogLosesNothing()
{
    store({profile(u"dismissed"_s)});
    QVERIFY(lockKeyring());
    open();
    type(u"secrets.cookie"_s, u"newer"_s);
    QSignalSpy failed(m_dialog->editor(), &ProfileEditor::failed);
    m_dialog->saveButton()->click();
    QVERIFY(failed.wait(patience));
    bar()->button()->click();
    QVERIFY(answerTheKeyring({}));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(bar()->button()->text(), u"Keep until Vitrine is closed"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(form()->row(u"secrets.cookie"_s)->input())->text(), u"newer"_s);

    // the other secret is out of reach, so it is asked for, at its field
    bar()->button()->click();
    QTRY_COMPARE(failed.size(), 3);
    QVERIFY(!form()->row(u"secrets.xsrf_token"_s)->fault().isEmpty());
    QVERIFY(form()->row(u"secrets.xsrf_token"_s)->input()->hasFocus());
    QVERIFY2(bar()->text().contains(u"none is on the disk"), qPrintable(bar()->text()));
    type(u"secrets.xsrf_token"_s, u"typed again"_s);
    QSignalSpy saved(m_dialog->editor(), &ProfileEditor::saved);
    m_dialog->saveButton()->click();
    QVERIFY(!saved.isEmpty() || saved.wait(patience));
    QVERIFY(m_keychain->isKeptForSession(u"dismissed"_s));
    QTRY_VERIFY(shownAt(u"secrets.cookie"_s).contains(u"until Vitrine is closed"));

    // once chosen, it is not asked again
    type(u"secrets.cookie"_s, u"newest"_s);
    saved.clear();
    m_dialog->saveButton()->click();
    QVERIFY(saved.wait(patience));
    QCOMPARE(stored(*m_keychain, u"dismissed"_s),
             (Secrets{{u"cookie"_s, u"newest"_s}, {u"xsrf_token"_s, u"typed again"_s}}));
}

QPoint ProfileWindowTest::at(const QString &id, bool upperHalf) const
{
    const QListView *view = m_dialog->list()->view();
    const QRect row = view->visualRect(m_dialog->list()->model()->indexOf(id));
    const int third = row.height() / 3;
    const int y = upperHalf ? row.top() + 1 : row.bottom() - 1;
    return view->viewport()->mapToGlobal(QPoint(row.left() + third, y));
}

void ProfileWindowTest::drag(const QString &id, const QString &onto, bool upperHalf)
{
    const QPoint from = at(id, true) + QPoint(20, 6);
    const QPoint to = at(onto, upperHalf) + QPoint(20, 0);
    // at one go: a drag has a loop of its own, in which this test does nothing
    QStringList gesture;
    const auto move = [&gesture](const QPoint &point) {
        gesture += {u"mousemove"_s, QString::number(point.x()), QString::number(point.y()), u"sleep"_s, u"0.1"_s};
    };
    move(from);
    gesture += {u"mousedown"_s, u"1"_s};
    for (int part = 1; part <= 4; ++part)
        move(from + (to - from) * part / 4);
    move(to + QPoint(1, 0));
    gesture += {u"mouseup"_s, u"1"_s};
    run(gesture);
}

void ProfileWindowTest::draggingChangesTheOrder()
{
    store({profile(u"1"_s), profile(u"2"_s), profile(u"3"_s, u"Nordic"_s), profile(u"4"_s, u"Nordic"_s)});
    open();
    drag(u"2"_s, u"1"_s, true);
    QTRY_COMPARE(order(), (QStringList{u"2"_s, u"1"_s, u"3"_s, u"4"_s}));
    drag(u"2"_s, u"4"_s, true);
    QTRY_COMPARE(m_store->find(u"2"_s)->folder, u"Nordic"_s);
    QCOMPARE(order(), (QStringList{u"1"_s, u"3"_s, u"2"_s, u"4"_s}));
    drag(u"4"_s, u"1"_s, true);
    QTRY_COMPARE(m_store->find(u"4"_s)->folder, QString());
    QTRY_COMPARE(order(), (QStringList{u"4"_s, u"1"_s, u"3"_s, u"2"_s}));
}

void ProfileWindowTest::aSilentKeyringOffersTheSession()
{
    store({profile(u"silent"_s)});
    const auto keyring = pid_t(qEnvironmentVariableIntValue("KEYRING_PID"));
    QCOMPARE(kill(keyring, SIGSTOP), 0);
    open();
    type(u"name"_s, u"Renamed"_s);
    QSignalSpy saved(m_dialog->editor(), &ProfileEditor::saved);
    m_dialog->saveButton()->click();
    const bool isSaved = !saved.isEmpty() || saved.wait(patience);
    type(u"secrets.cookie"_s, u"newer"_s);
    QSignalSpy failed(m_dialog->editor(), &ProfileEditor::failed);
    m_dialog->saveButton()->click();
    const bool isTold = failed.wait(patience);
    QCOMPARE(kill(keyring, SIGCONT), 0);
    QVERIFY2(isSaved, "who changes no secret needs no keychain");
    QVERIFY(isTold);
    QVERIFY2(bar()->text().contains(u"does not answer"), qPrintable(bar()->text()));
    QCOMPARE(bar()->button()->text(), u"Keep until Vitrine is closed"_s);
    KeychainStore fresh;
    QCOMPARE(stored(fresh, u"silent"_s).value(u"cookie"_s), u"c"_s);
}

QTEST_MAIN(ProfileWindowTest)
#include "tst_profilewindow.moc"
