// SPDX-License-Identifier: Apache-2.0
#include "fakes/fakehttp.h"
#include "fakes/latesecretstore.h"
#include "page/choicebar.h"
#include "page/statepage.h"
#include "profiles/connectionpanel.h"
#include "profiles/keychainstore.h"
#include "profiles/profileeditor.h"
#include "profiles/profileform.h"
#include "profiles/profilelist.h"
#include "profiles/profilelistmodel.h"
#include "profiles/profilerow.h"
#include "profiles/profilesdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);

Profile profile(const QString &id, const QString &folder = {})
{
    Profile profile;
    profile.id = id;
    profile.name = u"Shop "_s + id;
    profile.vendor = u"dodo"_s;
    profile.signIn = u"bearer"_s;
    profile.address = u"https://test.dodopayments.com"_s;
    profile.folder = folder;
    profile.colour = u"#1f9d61"_s;
    return profile;
}

} // namespace

/** The manager of profiles, with a keychain that answers late and fails on demand, and a network that is not there. */
class ProfilesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensBeforeItAsksTheKeychain();
    void offersTheFirstProfile();
    void saysWhichSecretsAreMissing();
    void aKeychainThatDoesNotAnswerBlocksNothing();
    void savesANewProfileWithItsSecret();
    void saysWhatIsWrongAtTheField();
    void aFaultGoesWhenItIsMended();
    void insistsOnEncryptionUnlessAllowed();
    void replacesASecretWithoutReadingItInto();
    void forgetsASecretThatIsNotRequired();
    void anotherSignInForgetsTheSecretsOfTheFirst();
    void unsavedChangesAreAskedAbout_data();
    void unsavedChangesAreAskedAbout();
    void closingAsksToo();
    void removesAndUndoes();
    void forgetsTheSecretWhenTheWindowCloses();
    void duplicatesWithoutSecrets();
    void altArrowsChangeTheOrder();
    void altArrowsGoIntoFoldersAndOut();
    void droppingMovesIntoTheFolder();
    void searchesWhenThereAreMany();
    void aConflictLosesNeitherSide();
    void showsWhatAnotherVitrineSaved();
    void aKeychainThatFailsLosesNothing();
    void withoutAKeychainSecretsLastForTheSession();
    void importsAndSaysWhichSecretsAreMissing();
    void exportsWithoutSecrets();
    void warnsOfSecretsInFreeText();
    void comparesTextsWithTheSecrets();
    void aNewerFileIsReadOnly();
    void lentProfilesAreShownAndNotChanged();
    void networkSettingsStayWhatTheyWere();
    void cancellingATestEndsItsRequest();
    void everythingHasANameForAScreenReader();

private:
    void store(const QList<Profile> &profiles);
    void start(KeychainStore *keychain = nullptr);
    [[nodiscard]] ProfileForm *form() const { return m_dialog->editor()->form(); }
    [[nodiscard]] QLineEdit *line(const QString &place) const;
    void type(const QString &place, const QString &text);
    bool save();
    [[nodiscard]] QStringList order() const;
    [[nodiscard]] QString everyText() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    Test::LateSecretStore m_secrets;
    std::unique_ptr<ProfileBook> m_book;
    FakeHttp m_http;
    const VendorList m_vendors = allVendors();
    std::unique_ptr<ProfilesDialog> m_dialog;
};

void ProfilesDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->path());
    m_secrets = {};
    m_book = std::make_unique<ProfileBook>(*m_store, m_secrets, m_folder->path());
    m_http.script = [](const HttpRequest &) {
        return FakeHttp::never();
    };
    QVERIFY(!m_store->load(now));
}

void ProfilesDialogTest::cleanup()
{
    m_dialog.reset();
    m_book.reset();
    m_store.reset();
}

void ProfilesDialogTest::store(const QList<Profile> &profiles)
{
    for (const Profile &each : profiles) {
        QVERIFY(!m_store->save(each, {}));
        m_secrets.entries[each.id] = {{u"token"_s, u"stored-canary"_s}};
    }
}

void ProfilesDialogTest::start(KeychainStore *keychain)
{
    m_dialog = std::make_unique<ProfilesDialog>(*m_book, keychain, m_http, m_vendors);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QLineEdit *ProfilesDialogTest::line(const QString &place) const
{
    FieldRow *row = form()->row(place);
    if (!row)
        return nullptr;
    if (auto *combo = qobject_cast<QComboBox *>(row->input()))
        return combo->lineEdit();
    return qobject_cast<QLineEdit *>(row->input());
}

void ProfilesDialogTest::type(const QString &place, const QString &text)
{
    QVERIFY2(line(place), qPrintable(place));
    form()->row(place)->input()->setFocus();
    line(place)->selectAll();
    QTest::keyClicks(line(place), text);
}

bool ProfilesDialogTest::save()
{
    QSignalSpy saved(m_dialog->editor(), &ProfileEditor::saved);
    m_dialog->saveButton()->click();
    return !saved.isEmpty() || saved.wait(5'000);
}

QStringList ProfilesDialogTest::order() const
{
    QStringList ids;
    const QList<Profile> &profiles = m_store->profiles();
    for (const Profile &each : profiles)
        ids.append(each.id);
    return ids;
}

QString ProfilesDialogTest::everyText() const
{
    QStringList texts{m_dialog->windowTitle()};
    const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *each : widgets) {
        texts << each->accessibleName() << each->accessibleDescription() << each->toolTip() << each->windowTitle();
        for (const char *property : {"text", "placeholderText", "currentText", "plainText"})
            texts << each->property(property).toString();
    }
    return texts.join(u'\n');
}

void ProfilesDialogTest::opensBeforeItAsksTheKeychain()
{
    store({profile(u"1"_s), profile(u"2"_s)});
    m_dialog = std::make_unique<ProfilesDialog>(*m_book, nullptr, m_http, m_vendors);
    QTest::qWait(20);
    QVERIFY2(m_secrets.calls.isEmpty(), "not before it is on the screen");
    start();
    QCOMPARE(line(u"name"_s)->text(), u"Shop 1"_s);
    QTRY_COMPARE(m_secrets.calls, QStringList{u"read 1"_s});
    m_dialog->select(u"2"_s);
    QCOMPARE(line(u"name"_s)->text(), u"Shop 2"_s);
    QTRY_COMPARE(m_secrets.calls.size(), 2);
    QVERIFY(!everyText().contains(u"canary"));
}

void ProfilesDialogTest::offersTheFirstProfile()
{
    store({});
    start();
    QPushButton *add = m_dialog->firstPage()->button();
    QVERIFY(add->isVisible());
    QCOMPARE(m_dialog->focusWidget(), add);
    add->click();
    QVERIFY(m_dialog->list()->addMenu()->isVisible());
    m_dialog->list()->addMenu()->close();
    m_dialog->add(u"dodo"_s);
    QVERIFY(!add->isVisible() && form()->isVisible());
}

void ProfilesDialogTest::saysWhichSecretsAreMissing()
{
    store({profile(u"1"_s), profile(u"2"_s)});
    m_secrets.entries.remove(u"2"_s);
    start();
    QTRY_VERIFY(everyText().contains(u"in the keychain"));
    QVERIFY(!everyText().contains(u"if there is one"));
    m_dialog->select(u"2"_s);
    QTRY_VERIFY(everyText().contains(u"not entered yet"));
    QVERIFY(!everyText().contains(u"in the keychain"));
    QVERIFY2(line(u"secrets.token"_s)->accessibleDescription().startsWith(u"not entered yet"),
             "a screen reader reads it with the field");
    QVERIFY2(!m_dialog->editor()->isChanged(), "looking is no change");
    type(u"name"_s, u"Renamed"_s);
    QVERIFY2(!m_dialog->editor()->save(), "a secret is to be entered");
    type(u"secrets.token"_s, u"typed-canary"_s);
    QVERIFY(save());
    QTRY_VERIFY(everyText().contains(u"in the keychain"));

    m_dialog.reset(); // and the next time the manager is opened
    m_secrets.entries.remove(u"1"_s);
    start();
    QTRY_VERIFY(everyText().contains(u"not entered yet"));
}

void ProfilesDialogTest::aKeychainThatDoesNotAnswerBlocksNothing()
{
    store({profile(u"1"_s)});
    m_secrets.failing = {u"read 1"_s};
    start();
    QTRY_COMPARE(m_secrets.calls.size(), 1);
    QTest::qWait(10);
    QVERIFY2(everyText().contains(u"in the keychain, if there is one"), "it is not known");
    type(u"name"_s, u"Renamed"_s);
    QVERIFY2(save(), "who changes no secret needs no keychain");
    QCOMPARE(m_store->find(u"1"_s)->name, u"Renamed"_s);
    QCOMPARE(m_secrets.entries[u"1"_s].size(), 1);
}

void ProfilesDialogTest::savesANewProfileWithItsSecret()
{
    start();
    m_dialog->add(u"dodo"_s);
    QVERIFY2(line(u"name"_s)->hasFocus(), "the first thing to enter has the keys");
    type(u"name"_s, u"Shop Oslo"_s);
    type(u"secrets.token"_s, u"typed-canary"_s);
    QCOMPARE(line(u"secrets.token"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(m_dialog->isWindowModified());
    QVERIFY(save());

    QCOMPARE(m_store->profiles().size(), 1);
    const Profile stored = m_store->profiles().constFirst();
    QCOMPARE(stored.name, u"Shop Oslo"_s);
    QCOMPARE(stored.vendor, u"dodo"_s);
    QCOMPARE(m_secrets.entries[stored.id], (Secrets{{u"token"_s, u"typed-canary"_s}}));
    QVERIFY(!m_dialog->isWindowModified());
    QCOMPARE(m_dialog->focusWidget(), line(u"secrets.token"_s)); // the keys are where they were
    QVERIFY2(!everyText().contains(u"canary"), "what was stored is nowhere in the window");
    line(u"secrets.token"_s)->undo();
    QVERIFY2(!everyText().contains(u"canary"), "nor can it be brought back");
    QVERIFY(everyText().contains(u"in the keychain"));
}

void ProfilesDialogTest::saysWhatIsWrongAtTheField()
{
    store({profile(u"1"_s)});
    start();
    m_dialog->add(u"timbu"_s);
    type(u"name"_s, u"Shop 1"_s);
    m_dialog->saveButton()->click();
    QCOMPARE(form()->row(u"name"_s)->fault(), u"Another profile has this name."_s);
    QVERIFY(line(u"name"_s)->hasFocus());
    QVERIFY2(line(u"name"_s)->accessibleDescription().contains(u"Another profile has this name."),
             "a screen reader reads it with the field");
    QVERIFY(!form()->row(u"fields.organization_id"_s)->fault().isEmpty());
    QVERIFY(!form()->row(u"secrets.token"_s)->fault().isEmpty());
    QVERIFY(form()->row(u"address"_s)->fault().isEmpty());
    QCOMPARE(m_store->profiles().size(), 1);
    QVERIFY(m_secrets.calls.isEmpty());
}

void ProfilesDialogTest::aFaultGoesWhenItIsMended()
{
    start();
    m_dialog->add(u"dodo"_s);
    m_dialog->editor()->save();
    QVERIFY(!form()->row(u"name"_s)->fault().isEmpty());
    type(u"name"_s, u"Shop"_s);
    QVERIFY(form()->row(u"name"_s)->fault().isEmpty());
    QVERIFY(!form()->row(u"secrets.token"_s)->fault().isEmpty());
}

void ProfilesDialogTest::insistsOnEncryptionUnlessAllowed()
{
    store({profile(u"1"_s)});
    start();
    type(u"address"_s, u"http://shop.example.com"_s);
    QVERIFY(!m_dialog->editor()->save());
    QVERIFY(form()->row(u"address"_s)->fault().contains(u"https"));
    qobject_cast<QCheckBox *>(form()->row(u"network.allowHttp"_s)->input())->click();
    QVERIFY(save());
    const QModelIndex row = m_dialog->list()->model()->indexOf(u"1"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"not encrypted"));
}

void ProfilesDialogTest::replacesASecretWithoutReadingItInto()
{
    store({profile(u"1"_s)});
    start();
    QVERIFY2(line(u"secrets.token"_s)->text().isEmpty(), "the dots stand for nothing");
    type(u"name"_s, u"Renamed"_s);
    QVERIFY(save());
    QVERIFY2(m_secrets.calls.filter(u"write"_s).isEmpty(), "a profile without a new secret writes none");
    type(u"secrets.token"_s, u"newer"_s);
    QVERIFY(save());
    QCOMPARE(m_secrets.entries[u"1"_s].value(u"token"_s), u"newer"_s);
    QVERIFY(!everyText().contains(u"stored-canary"));
}

void ProfilesDialogTest::forgetsASecretThatIsNotRequired()
{
    Profile crm = profile(u"1"_s);
    crm.vendor = u"superoffice"_s;
    crm.signIn = u"ticket"_s;
    crm.address = u"https://crm.example.com"_s;
    QVERIFY(!m_store->save(crm, {}));
    m_secrets.entries[u"1"_s] = {{u"ticket"_s, u"a"_s}, {u"app_token"_s, u"b"_s}};
    start();
    auto *forget = form()->row(u"secrets.app_token"_s)->findChild<QPushButton *>();
    forget->click();
    QVERIFY(m_dialog->isWindowModified());
    forget->click();
    QVERIFY2(!m_dialog->isWindowModified(), "forgetting can be taken back");
    forget->click();
    QVERIFY(save());
    QCOMPARE(m_secrets.entries[u"1"_s], (Secrets{{u"ticket"_s, u"a"_s}}));

    form()->row(u"secrets.ticket"_s)->findChild<QPushButton *>()->click();
    QVERIFY2(!m_dialog->editor()->save(), "what is required can be replaced but not forgotten");
}

void ProfilesDialogTest::anotherSignInForgetsTheSecretsOfTheFirst()
{
    Profile shop = profile(u"1"_s);
    shop.vendor = u"timbu"_s;
    shop.address = u"https://api.timbu.cloud"_s;
    shop.fields = {{u"organization_id"_s, u"o1"_s}};
    store({shop});
    start();
    auto *signIn = qobject_cast<QComboBox *>(form()->row(u"signIn"_s)->input());
    signIn->setCurrentIndex(signIn->findData(u"api-key-headers"_s));
    QVERIFY(!form()->row(u"secrets.token"_s));
    type(u"fields.app_id"_s, u"app"_s);
    type(u"secrets.api_key"_s, u"key"_s);
    QVERIFY(save());
    QCOMPARE(m_secrets.entries[u"1"_s], (Secrets{{u"api_key"_s, u"key"_s}}));
    QCOMPARE(m_store->find(u"1"_s)->field(u"app_id"_s), u"app"_s);
}

void ProfilesDialogTest::unsavedChangesAreAskedAbout_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    QTest::newRow("save") << 0 << u"Changed"_s << u"Shop 2"_s;
    QTest::newRow("discard") << 1 << u"Shop 1"_s << u"Shop 2"_s;
    QTest::newRow("keep editing") << 2 << u"Shop 1"_s << u"Changed"_s;
}

void ProfilesDialogTest::unsavedChangesAreAskedAbout()
{
    QFETCH(const int, choice);
    QFETCH(const QString, stored);
    QFETCH(const QString, shown);
    store({profile(u"1"_s), profile(u"2"_s)});
    start();
    type(u"name"_s, u"Changed"_s);
    QListView *view = m_dialog->list()->view();
    QTest::keyClick(view, Qt::Key_Down);
    QTRY_VERIFY(m_dialog->unsavedBar()->isVisible());
    QCOMPARE(view->currentIndex().data(ProfileRow::IdRole).toString(), u"1"_s);
    QVERIFY(m_dialog->unsavedBar()->choice(0)->hasFocus());
    m_dialog->unsavedBar()->choice(choice)->click();
    QTRY_COMPARE(line(u"name"_s)->text(), shown);
    QCOMPARE(m_store->find(u"1"_s)->name, stored);
    QVERIFY(!m_dialog->unsavedBar()->isVisible());
}

void ProfilesDialogTest::closingAsksToo()
{
    store({profile(u"1"_s)});
    start();
    type(u"name"_s, u"Changed"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible() && m_dialog->unsavedBar()->isVisible());
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    m_dialog->unsavedBar()->choice(0)->click();
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_store->find(u"1"_s)->name, u"Changed"_s);
}

void ProfilesDialogTest::removesAndUndoes()
{
    store({profile(u"1"_s), profile(u"2"_s), profile(u"3"_s)});
    start();
    m_dialog->select(u"2"_s);
    m_dialog->list()->view()->setFocus();
    QTest::keyClick(m_dialog->list()->view(), Qt::Key_Delete);
    QCOMPARE(order(), (QStringList{u"1"_s, u"3"_s}));
    QCOMPARE(m_dialog->editor()->id(), u"3"_s);
    QVERIFY(m_dialog->undoBar()->text().contains(u"Shop 2"));
    m_dialog->undoBar()->choice(0)->click();
    QCOMPARE(order(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(m_dialog->editor()->id(), u"2"_s);
    QVERIFY2(!m_secrets.calls.join(u' ').contains(u"write") && !m_secrets.calls.join(u' ').contains(u"remove") &&
                 m_secrets.entries.contains(u"2"_s),
             "its secret was never touched");
    QVERIFY(m_book->pending().isEmpty());
}

void ProfilesDialogTest::forgetsTheSecretWhenTheWindowCloses()
{
    store({profile(u"1"_s), profile(u"2"_s)});
    start();
    m_dialog->list()->removeButton()->click();
    QVERIFY(m_secrets.entries.contains(u"1"_s));
    m_dialog->close();
    m_dialog.reset();
    QTRY_VERIFY(!m_secrets.entries.contains(u"1"_s));
    QTRY_VERIFY(m_book->pending().isEmpty());
    QVERIFY(m_secrets.entries.contains(u"2"_s));
}

void ProfilesDialogTest::duplicatesWithoutSecrets()
{
    store({profile(u"1"_s)});
    start();
    m_dialog->list()->duplicateButton()->click();
    QCOMPARE(line(u"name"_s)->text(), u"Shop 1 (2)"_s);
    QVERIFY2(m_dialog->editor()->isChanged(), "a copy is not dropped without a word");
    QVERIFY(!m_dialog->editor()->save());
    QVERIFY(!form()->row(u"secrets.token"_s)->fault().isEmpty());
    type(u"secrets.token"_s, u"other"_s);
    QVERIFY(save());
    QCOMPARE(m_store->profiles().size(), 2);
    const Profile copy = m_store->profiles().constLast();
    QVERIFY(copy.id != u"1");
    QCOMPARE(copy.address, profile(u"1"_s).address);
    QCOMPARE(m_secrets.entries[copy.id].value(u"token"_s), u"other"_s);
}

void ProfilesDialogTest::altArrowsChangeTheOrder()
{
    store({profile(u"1"_s), profile(u"2"_s), profile(u"3"_s)});
    start();
    QListView *view = m_dialog->list()->view();
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(order(), (QStringList{u"2"_s, u"1"_s, u"3"_s}));
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(order(), (QStringList{u"2"_s, u"3"_s, u"1"_s}));
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(order(), (QStringList{u"2"_s, u"1"_s, u"3"_s}));
    QCOMPARE(m_dialog->editor()->id(), u"1"_s);
}

void ProfilesDialogTest::altArrowsGoIntoFoldersAndOut()
{
    store({profile(u"1"_s), profile(u"2"_s, u"Nordic"_s), profile(u"3"_s, u"South"_s), profile(u"4"_s, u"Nordic"_s)});
    start();
    QListView *view = m_dialog->list()->view();
    view->setFocus();
    const auto rows = [this] {
        QStringList shown;
        const ProfileListModel *model = m_dialog->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            shown.append(model->index(row).data().toString().remove(u"Shop "_s));
        return shown.join(u' ');
    };
    QCOMPARE(rows(), u"1 Nordic 2 4 South 3"_s);
    const auto step = [view](Qt::Key key) {
        QTest::keyClick(view, key, Qt::AltModifier);
    };
    for (const QString &down : {u"Nordic 1 2 4 South 3"_s, u"Nordic 2 1 4 South 3"_s, u"Nordic 2 4 1 South 3"_s,
                                u"Nordic 2 4 South 1 3"_s, u"Nordic 2 4 South 3 1"_s, u"Nordic 2 4 South 3 1"_s}) {
        step(Qt::Key_Down);
        QTest::qWait(1);
        QTRY_COMPARE(rows(), down);
    }
    QCOMPARE(m_store->find(u"1"_s)->folder, u"South"_s);
    for (const QString &up : {u"Nordic 2 4 South 1 3"_s, u"Nordic 2 4 1 South 3"_s, u"Nordic 2 1 4 South 3"_s,
                              u"Nordic 1 2 4 South 3"_s, u"1 Nordic 2 4 South 3"_s, u"1 Nordic 2 4 South 3"_s}) {
        step(Qt::Key_Up);
        QTest::qWait(1);
        QTRY_COMPARE(rows(), up);
    }
    QCOMPARE(m_dialog->focusWidget(), view); // the keys stay where they are
    QCOMPARE(view->currentIndex().data(ProfileRow::IdRole).toString(), u"1"_s);
    QCOMPARE(m_dialog->editor()->id(), u"1"_s);
}

void ProfilesDialogTest::droppingMovesIntoTheFolder()
{
    store({profile(u"1"_s), profile(u"2"_s, u"Nordic"_s), profile(u"3"_s, u"Nordic"_s)});
    start();
    ProfileListModel *model = m_dialog->list()->model();
    QCOMPARE(model->index(1).data().toString(), u"Nordic"_s); // a heading
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->indexOf(u"1"_s)}));
    model->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}); // between the two
    QTRY_COMPARE(m_store->find(u"1"_s)->folder, u"Nordic"_s);
    QCOMPARE(order(), (QStringList{u"2"_s, u"1"_s, u"3"_s}));
    QCOMPARE(qobject_cast<QComboBox *>(form()->row(u"folder"_s)->input())->currentText(), u"Nordic"_s);
}

void ProfilesDialogTest::searchesWhenThereAreMany()
{
    QList<Profile> many;
    for (int i = 0; i < 12; ++i)
        many.append(profile(QString::number(i), i < 6 ? QString() : u"Nordic"_s));
    store(many);
    start();
    QVERIFY(m_dialog->list()->search()->isVisible());
    QTest::keyClicks(m_dialog->list()->search(), u"nordic 11"_s);
    QCOMPARE(m_dialog->list()->model()->rowCount(), 2); // with its heading
    m_dialog->list()->search()->clear();
    QCOMPARE(m_dialog->list()->model()->rowCount(), 13);
}

void ProfilesDialogTest::aConflictLosesNeitherSide()
{
    store({profile(u"1"_s)});
    start();
    type(u"name"_s, u"Mine"_s);
    Profile theirs = profile(u"1"_s);
    theirs.address = u"https://live.dodopayments.com"_s;
    ProfileStore other(m_folder->path());
    QVERIFY(!other.load(now));
    QVERIFY(!other.save(theirs, profile(u"1"_s)));

    QSignalSpy failed(m_dialog->editor(), &ProfileEditor::failed);
    m_dialog->saveButton()->click();
    QVERIFY(!failed.isEmpty() || failed.wait());
    QCOMPARE(line(u"name"_s)->text(), u"Mine"_s);
    QCOMPARE(m_store->find(u"1"_s)->address, theirs.address);
    QSignalSpy saved(m_dialog->editor(), &ProfileEditor::saved);
    m_dialog->editor()->bar()->button()->click();
    QVERIFY(!saved.isEmpty() || saved.wait());
    QCOMPARE(m_store->find(u"1"_s)->name, u"Mine"_s);
}

void ProfilesDialogTest::showsWhatAnotherVitrineSaved()
{
    store({profile(u"1"_s)});
    start();
    Profile theirs = profile(u"1"_s);
    theirs.name = u"Theirs"_s;
    QVERIFY(!m_store->save(theirs, profile(u"1"_s)));
    QCOMPARE(line(u"name"_s)->text(), u"Theirs"_s);
    QVERIFY(!m_store->remove(u"1"_s));
    QVERIFY(m_dialog->editor()->id().isEmpty());
}

void ProfilesDialogTest::aKeychainThatFailsLosesNothing()
{
    store({profile(u"1"_s)});
    start();
    m_secrets.failing = {u"write 1"_s};
    type(u"secrets.token"_s, u"newer"_s);
    QSignalSpy failed(m_dialog->editor(), &ProfileEditor::failed);
    m_dialog->saveButton()->click();
    QVERIFY(!m_dialog->editor()->isEnabled());
    QVERIFY(failed.wait());
    QVERIFY(m_dialog->editor()->isEnabled());
    QCOMPARE(line(u"secrets.token"_s)->text(), u"newer"_s);
    QVERIFY(m_dialog->editor()->bar()->text().contains(u"keychain"));
    QCOMPARE(m_secrets.entries[u"1"_s].value(u"token"_s), u"stored-canary"_s);

    m_secrets.failing = {};
    QSignalSpy saved(m_dialog->editor(), &ProfileEditor::saved);
    m_dialog->editor()->bar()->button()->click();
    QVERIFY(saved.wait());
    QCOMPARE(m_secrets.entries[u"1"_s].value(u"token"_s), u"newer"_s);
}

void ProfilesDialogTest::withoutAKeychainSecretsLastForTheSession()
{
    KeychainStore keychain;
    ProfileBook book(*m_store, keychain, m_folder->path());
    m_dialog = std::make_unique<ProfilesDialog>(book, &keychain, m_http, m_vendors);
    m_dialog->show();
    m_dialog->add(u"dodo"_s);
    type(u"name"_s, u"Shop"_s);
    type(u"secrets.token"_s, u"typed-canary"_s);
    QSignalSpy failed(m_dialog->editor(), &ProfileEditor::failed);
    m_dialog->saveButton()->click();
    QVERIFY(failed.wait(11'000));
    QVERIFY(m_store->profiles().isEmpty());
    QSignalSpy saved(m_dialog->editor(), &ProfileEditor::saved);
    QCOMPARE(m_dialog->editor()->bar()->button()->text(), u"Keep until Vitrine is closed"_s);
    m_dialog->editor()->bar()->button()->click();
    QVERIFY(saved.wait());
    const QString id = m_store->profiles().constFirst().id;
    QVERIFY(keychain.isKeptForSession(id));
    QVERIFY(everyText().contains(u"until Vitrine is closed"));
    QVERIFY(m_dialog->editor()->bar()->text().contains(u"None of them is on the disk"));
    QVERIFY(!everyText().contains(u"canary"));
    QFile file(m_store->path());
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("canary"));
    m_dialog->list()->removeButton()->click();
    m_dialog->close();
    QTRY_VERIFY2(!keychain.isKeptForSession(id), "what was removed is not kept for anything");
    m_dialog.reset();
}

void ProfilesDialogTest::importsAndSaysWhichSecretsAreMissing()
{
    store({profile(u"1"_s)});
    const QString path = m_folder->filePath(u"shared.json"_s);
    {
        QTemporaryDir elsewhere;
        ProfileStore theirs(elsewhere.path());
        QVERIFY(!theirs.load(now));
        Profile same = profile(u"9"_s);
        same.name = u"Shop 1"_s;
        QVERIFY(!theirs.save(same, {}));
        QVERIFY(QFile::copy(theirs.path(), path));
    }
    start();
    m_dialog->chooseImport();
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QCOMPARE(m_store->profiles().size(), 2);
    const QString told = m_dialog->sharingBar()->text();
    QVERIFY2(told.contains(u"Shop 1 → Shop 1 (2)") && told.contains(u"API key"), qPrintable(told));
    QCOMPARE(m_dialog->editor()->id(), u"9"_s);
    QVERIFY(!everyText().contains(u"in the keychain"));
    type(u"name"_s, u"Theirs"_s);
    QVERIFY2(!m_dialog->editor()->save(), "a secret is to be entered");
}

void ProfilesDialogTest::exportsWithoutSecrets()
{
    store({profile(u"1"_s), profile(u"2"_s)});
    start();
    Q_EMIT m_dialog->list()->exportWanted(true);
    QTRY_VERIFY(m_dialog->findChild<QFileDialog *>());
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    const QString path = m_folder->filePath(u"out.json"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Shop 1") && bytes.contains("Shop 2") && !bytes.contains("canary"));
    QVERIFY(m_dialog->sharingBar()->text().contains(u"out.json"));
}

void ProfilesDialogTest::warnsOfSecretsInFreeText()
{
    Profile careless = profile(u"1"_s);
    careless.name = u"Shop token=sk_live_abcdef123"_s;
    store({careless});
    start();
    Q_EMIT m_dialog->list()->exportWanted(false);
    QTRY_VERIFY(m_dialog->sharingBar()->text().contains(u"looks like"));
    QVERIFY(!m_dialog->findChild<QFileDialog *>());
    m_dialog->sharingBar()->choice(1)->click();
    QVERIFY(!m_dialog->findChild<QFileDialog *>());
    Q_EMIT m_dialog->list()->exportWanted(false);
    QTRY_VERIFY(m_dialog->sharingBar()->isVisible());
    m_dialog->sharingBar()->choice(0)->click();
    QVERIFY(m_dialog->findChild<QFileDialog *>());
}

void ProfilesDialogTest::comparesTextsWithTheSecrets()
{
    Profile careless = profile(u"1"_s);
    careless.folder = u"Lagos (stored-canary)"_s; // nothing in its shape gives it away
    store({careless, profile(u"2"_s)});
    start();
    Q_EMIT m_dialog->list()->exportWanted(true);
    QTRY_VERIFY(m_dialog->sharingBar()->text().contains(u"one of your secrets"));
    QVERIFY(!m_dialog->findChild<QFileDialog *>());
    m_dialog->sharingBar()->choice(1)->click();

    m_secrets.failing = {u"read 2"_s};
    m_secrets.calls.clear();
    m_dialog->select(u"2"_s);
    Q_EMIT m_dialog->list()->exportWanted(false);
    QTRY_VERIFY(m_dialog->findChild<QFileDialog *>());
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"out.json"_s));
    dialog->close();
    QVERIFY(m_dialog->sharingBar()->text().contains(u"could not be compared"));
}

void ProfilesDialogTest::aNewerFileIsReadOnly()
{
    store({profile(u"1"_s)});
    QFile file(m_store->path());
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray newer = file.readAll().replace("\"version\": 1", "\"version\": 99");
    file.close();
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(newer);
    file.close();
    QVERIFY(!m_store->load(now));
    start();
    QVERIFY(m_dialog->noticeBar()->text().contains(u"newer"));
    QVERIFY(!form()->isEnabled());
    QVERIFY(!m_dialog->saveButton()->isEnabled());
    QVERIFY(!m_dialog->list()->removeButton()->isEnabled());
}

void ProfilesDialogTest::lentProfilesAreShownAndNotChanged()
{
    m_store->lend({profile(u"1"_s), profile(u"2"_s)}, u"They belong to the sandbox."_s);
    start();
    QVERIFY(m_dialog->noticeBar()->text().contains(u"belong to the sandbox"));
    QCOMPARE(line(u"name"_s)->text(), u"Shop 1"_s);
    QVERIFY(!form()->isEnabled() && !m_dialog->saveButton()->isEnabled());
    QVERIFY(!m_dialog->list()->removeButton()->isEnabled() && !m_dialog->list()->duplicateButton()->isEnabled());
    m_dialog->offerVendors();
    m_dialog->chooseImport();
    QVERIFY(!m_dialog->list()->addMenu()->isVisible() && !m_dialog->findChild<QFileDialog *>());
    QTest::keyClick(m_dialog->list()->view(), Qt::Key_Delete);
    QTest::keyClick(m_dialog->list()->view(), Qt::Key_Down, Qt::AltModifier);
    QTest::qWait(10);
    QCOMPARE(order(), (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(m_dialog->editor()->connection()->button()->isEnabled());
    QVERIFY(m_store->save(profile(u"3"_s), {}).has_value());
    QVERIFY2(!QFile::exists(m_store->path()), "nothing of them reaches the disk");
}

void ProfilesDialogTest::networkSettingsStayWhatTheyWere()
{
    Profile odd = profile(u"1"_s);
    odd.network.silenceMs = 15'250;
    odd.network.attemptMs = 77'000;
    odd.network.requestsPerSecond = 1.6667;
    odd.network.maxBytes = 1'500'000;
    odd.fields = {{u"added_by_a_newer_vitrine"_s, u"1"_s}};
    store({odd});
    start();
    QVERIFY(!m_dialog->editor()->isChanged());
    type(u"name"_s, u"Renamed"_s);
    QVERIFY(save());
    odd.name = u"Renamed"_s;
    QCOMPARE(*m_store->find(u"1"_s), odd);
}

void ProfilesDialogTest::cancellingATestEndsItsRequest()
{
    store({profile(u"1"_s)});
    start();
    ConnectionPanel *panel = m_dialog->editor()->connection();
    panel->button()->click();
    QVERIFY(panel->isTesting());
    QTRY_COMPARE(m_http.underWay(), 1);
    panel->button()->click();
    QVERIFY(!panel->isTesting());
    QCOMPARE(m_http.underWay(), 0);

    panel->button()->click();
    QTRY_COMPARE(m_http.underWay(), 1);
    m_dialog.reset();
    QCOMPARE(m_http.underWay(), 0);
}

void ProfilesDialogTest::everythingHasANameForAScreenReader()
{
    start();
    for (const auto &vendor : m_vendors) {
        m_dialog->add(vendor->info().id);
        const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
        for (QWidget *each : widgets) {
            const bool isReached = (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() &&
                                   each->isVisibleTo(m_dialog.get()) && !each->window()->isHidden() &&
                                   each->window() == m_dialog.get();
            if (!isReached)
                continue;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(each);
            QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), each->metaObject()->className());
        }
    }
}

QTEST_MAIN(ProfilesDialogTest)
#include "tst_profilesdialog.moc"
