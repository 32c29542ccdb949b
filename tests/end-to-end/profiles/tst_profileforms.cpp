// SPDX-License-Identifier: Apache-2.0
#include "end-to-end/profiles/typing.h"
#include "fakes/latesecretstore.h"
#include "http/networkhttp.h"
#include "sandbox/sandbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Vitrine;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(10, 30), Qt::UTC);

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
    [[nodiscard]] QMap<QString, QString> entriesOf(const Profile &profile, const Secrets &secrets) const;

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

void ProfileFormsTest::filledByKeyboardItSignsIn()
{
    QFETCH(const QString, id);
    const QList<Profile> all = m_sandbox.allProfiles();
    const Profile account = *std::ranges::find(all, id, &Profile::id);
    const Secrets right = m_sandbox.secrets(id);
    Secrets wrong = right;
    for (QString &secret : wrong)
        secret = u"wrong"_s;

    Typing typing(*m_dialog);
    typing.chooseVendor(m_vendors, account.vendor);
    typing.fill(entriesOf(account, wrong));
    QVERIFY2(!typing.connectionPasses(), "a wrong secret signs in");
    QVERIFY(typing.found().contains(u"Sign-in: failed"));

    typing.fill(entriesOf(account, right));
    QVERIFY2(typing.connectionPasses(), qPrintable(typing.found()));

    QVERIFY(m_secrets.entries.isEmpty());
    QVERIFY(typing.save());
    const Profile stored = m_store->profiles().constFirst();
    QCOMPARE(m_secrets.entries[stored.id], right);
    QCOMPARE(stored.signIn, account.signIn);
    for (auto field = account.fields.cbegin(); field != account.fields.cend(); ++field)
        QCOMPARE(stored.field(field.key()), field.value());
    QVERIFY2(typing.connectionPasses(), "with what is stored");
}

QTEST_MAIN(ProfileFormsTest)
#include "tst_profileforms.moc"
