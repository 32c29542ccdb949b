// SPDX-License-Identifier: Apache-2.0
#include "fakes/latesecretstore.h"
#include "http/networkhttp.h"
#include "profiles/connectionpanel.h"
#include "profiles/profileeditor.h"
#include "profiles/profileform.h"
#include "profiles/profilelist.h"
#include "profiles/profilesdialog.h"
#include "sandbox/sandbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);
constexpr int mostTabs = 80;

} // namespace

/** Every vendor's form, filled with nothing but the keyboard, and used against the sandbox. */
class ProfileFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_sandbox.listen()); }
    void init();
    void cleanup();
    void filledByKeyboardItSignsIn_data();
    void filledByKeyboardItSignsIn();

private:
    [[nodiscard]] ProfileForm *form() const { return m_dialog->editor()->form(); }
    void chooseVendor(const QString &id);
    [[nodiscard]] QMap<QString, QString> entriesOf(const Profile &profile, const Secrets &secrets) const;
    void enter(QWidget *at, const QString &value);
    void fill(QMap<QString, QString> entries);
    bool connectionPasses();

    Sandbox m_sandbox;
    NetworkHttp m_http;
    const VendorList m_vendors = allVendors();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    Test::LateSecretStore m_secrets;
    std::unique_ptr<ProfileBook> m_book;
    std::unique_ptr<ProfilesDialog> m_dialog;
};

void ProfileFormsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->path());
    m_secrets = {};
    m_book = std::make_unique<ProfileBook>(*m_store, m_secrets, m_folder->path());
    QVERIFY(!m_store->load(now));
    m_dialog = std::make_unique<ProfilesDialog>(*m_book, nullptr, m_http, m_vendors);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void ProfileFormsTest::cleanup()
{
    m_dialog.reset();
    m_book.reset();
    m_store.reset();
}

void ProfileFormsTest::filledByKeyboardItSignsIn_data()
{
    QTest::addColumn<QString>("id");
    const QList<Profile> all = m_sandbox.allProfiles();
    for (const Profile &profile : all) {
        const VendorInfo info = findVendor(m_vendors, profile.vendor)->info();
        // one of the sandbox's places has no address that a person could choose
        const bool canBeChosen = std::ranges::all_of(info.fields, [&](const FieldSpec &spec) {
            return spec.choices.isEmpty() || spec.kind != FieldSpec::Kind::Choice ||
                   profile.field(spec.key).isEmpty() || spec.choices.contains(profile.field(spec.key));
        });
        if (canBeChosen)
            QTest::newRow(qPrintable(profile.name + u' ' + profile.signIn)) << profile.id;
    }
}

/** The menu of vendors, by its keys. */
void ProfileFormsTest::chooseVendor(const QString &id)
{
    m_dialog->offerVendors();
    QMenu *menu = m_dialog->list()->addMenu();
    for (const auto &vendor : m_vendors) {
        QTest::keyClick(menu, Qt::Key_Down);
        if (vendor->info().id == id)
            break;
    }
    QTest::keyClick(menu, Qt::Key_Return);
}

/** Place -> what is to be entered there. */
QMap<QString, QString> ProfileFormsTest::entriesOf(const Profile &profile, const Secrets &secrets) const
{
    QMap<QString, QString> entries{{u"name"_s, profile.name}, {u"address"_s, profile.address}};
    if (findVendor(m_vendors, profile.vendor)->info().signIns.size() > 1)
        entries.insert(u"signIn"_s, profile.signIn);
    for (auto field = profile.fields.cbegin(); field != profile.fields.cend(); ++field)
        entries.insert(u"fields."_s + field.key(), field.value());
    for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
        entries.insert(u"secrets."_s + secret.key(), secret.value());
    return entries;
}

void ProfileFormsTest::enter(QWidget *at, const QString &value)
{
    if (auto *box = qobject_cast<QCheckBox *>(at)) {
        if (box->isChecked() != (value == u"true"))
            QTest::keyClick(box, Qt::Key_Space);
        return;
    }
    auto *combo = qobject_cast<QComboBox *>(at);
    if (combo && !combo->isEditable()) {
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentData().toString() != value; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        return;
    }
    QTest::keyClick(at, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(at, Qt::Key_Delete);
    QTest::keyClicks(at, value);
}

/** From the name on with Tab, as a person goes, until everything is entered. */
void ProfileFormsTest::fill(QMap<QString, QString> entries)
{
    form()->row(u"name"_s)->input()->setFocus();
    for (int tabs = 0; tabs < mostTabs && !entries.isEmpty(); ++tabs) {
        QWidget *at = m_dialog->focusWidget();
        const QStringList places = entries.keys();
        for (const QString &place : places) {
            const FieldRow *row = form()->row(place);
            if (row && row->input() == at)
                enter(at, entries.take(place));
        }
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(entries.isEmpty(), qPrintable(u"not reached with Tab: "_s + entries.keys().join(u", ")));
}

bool ProfileFormsTest::connectionPasses()
{
    m_dialog->activateWindow(); // a shortcut is only heard there
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        return false;
    QSignalSpy finished(m_dialog->editor()->connection(), &ConnectionPanel::finished);
    QTest::keyClick(m_dialog.get(), Qt::Key_T, Qt::AltModifier);
    return (!finished.isEmpty() || finished.wait(20'000)) && finished.constFirst().constFirst().toBool();
}

void ProfileFormsTest::filledByKeyboardItSignsIn()
{
    QFETCH(const QString, id);
    const QList<Profile> all = m_sandbox.allProfiles();
    const Profile account = *std::ranges::find(all, id, &Profile::id);
    const Secrets right = m_sandbox.secrets(id);
    Secrets wrong = right;
    for (QString &secret : wrong)
        secret = u"wrong"_s;

    chooseVendor(account.vendor);
    fill(entriesOf(account, wrong));
    QVERIFY2(!connectionPasses(), "a wrong secret signs in");
    QVERIFY(m_dialog->editor()->connection()->text().contains(u"Sign-in: failed"));

    fill(entriesOf(account, right));
    QVERIFY2(connectionPasses(), qPrintable(m_dialog->editor()->connection()->text()));

    QVERIFY(m_secrets.entries.isEmpty());
    QSignalSpy saved(m_dialog->editor(), &ProfileEditor::saved);
    form()->row(u"name"_s)->input()->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    QVERIFY(!saved.isEmpty() || saved.wait(5'000));
    const Profile stored = m_store->profiles().constFirst();
    QCOMPARE(m_secrets.entries[stored.id], right);
    QCOMPARE(stored.signIn, account.signIn);
    for (auto field = account.fields.cbegin(); field != account.fields.cend(); ++field)
        QCOMPARE(stored.field(field.key()), field.value());
    QVERIFY2(connectionPasses(), "with what is stored");
}

QTEST_MAIN(ProfileFormsTest)
#include "tst_profileforms.moc"
