// SPDX-License-Identifier: Apache-2.0
#include "vendors/profilecheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Vitrine;

class ProfileCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newProfilesLackOnlyWhatAPersonKnows_data();
    void newProfilesLackOnlyWhatAPersonKnows();
    void findsFaults_data();
    void findsFaults();
    void acceptsAnAddressOrWhatItIsFoundBy();
    void namesAreUnique();

private:
    [[nodiscard]] QStringList places(const Profile &profile, const QSet<QString> &secrets) const
    {
        QStringList places;
        const QList<ProfileFault> faults = faultsOf(profile, m_vendors, secrets, {});
        for (const ProfileFault &fault : faults)
            places.append(fault.place);
        return places;
    }
    [[nodiscard]] Profile complete() const
    {
        Profile profile = newProfile(findVendor(m_vendors, u"enos"_s)->info());
        profile.name = u"EnOS Europe"_s;
        profile.address = u"https://apim-eu.example.com"_s;
        profile.fields[u"org_id"_s] = u"o15724268424841"_s;
        profile.fields[u"app_key"_s] = u"4ced4f38"_s;
        return profile;
    }

    const VendorList m_vendors = allVendors();
};

void ProfileCheckTest::newProfilesLackOnlyWhatAPersonKnows_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QStringList>("missing");
    QTest::newRow("enos") << u"enos"_s
                          << QStringList{u"name"_s, u"address"_s, u"fields.org_id"_s, u"fields.app_key"_s,
                                         u"secrets.app_secret"_s};
    QTest::newRow("rayteams") << u"rayteams"_s << QStringList{u"name"_s, u"address"_s, u"secrets.token"_s};
    QTest::newRow("dodo") << u"dodo"_s << QStringList{u"name"_s, u"secrets.token"_s};
    QTest::newRow("timbu") << u"timbu"_s << QStringList{u"name"_s, u"fields.organization_id"_s, u"secrets.token"_s};
    QTest::newRow("superoffice") << u"superoffice"_s
                                 << QStringList{u"name"_s, u"address"_s, u"fields.user"_s, u"secrets.password"_s};
}

void ProfileCheckTest::newProfilesLackOnlyWhatAPersonKnows()
{
    QFETCH(QString, vendor);
    const Profile profile = newProfile(findVendor(m_vendors, vendor)->info());
    QVERIFY(!profile.id.isEmpty());
    QVERIFY(!profile.colour.isEmpty());
    QTEST(places(profile, {}), "missing");
}

void ProfileCheckTest::findsFaults_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isFault");
    QTest::newRow("https") << u"address"_s << u"https://apim.example.com/x/"_s << false;
    QTest::newRow("loopback") << u"address"_s << u"http://127.0.0.1:8080/enos"_s << false;
    QTest::newRow("localhost") << u"address"_s << u"http://localhost:8080"_s << false;
    QTest::newRow("IPv6 loopback") << u"address"_s << u"http://[::1]:8080"_s << false;
    QTest::newRow("http elsewhere") << u"address"_s << u"http://apim.example.com"_s << true;
    QTest::newRow("a loopback in the name only") << u"address"_s << u"http://127.0.0.1.example.com"_s << true;
    QTest::newRow("no scheme") << u"address"_s << u"apim.example.com"_s << true;
    QTest::newRow("another scheme") << u"address"_s << u"file:///etc/passwd"_s << true;
    QTest::newRow("user part") << u"address"_s << u"https://anna:pw@apim.example.com"_s << true;
    QTest::newRow("query") << u"address"_s << u"https://apim.example.com?a=b"_s << true;
    QTest::newRow("backslash") << u"address"_s << u"https://good.com\\@evil"_s << true;
    QTest::newRow("a line break in a header") << u"fields.app_key"_s << u"4ced\r\nX-Evil: 1"_s << true;
    QTest::newRow("empty") << u"fields.org_id"_s << QString() << true;
    QTest::newRow("blank name") << u"name"_s << u"  "_s << true;
    QTest::newRow("unknown sign-in") << u"signIn"_s << u"telepathy"_s << true;
}

void ProfileCheckTest::findsFaults()
{
    QFETCH(QString, place);
    QFETCH(QString, value);
    QFETCH(bool, isFault);
    Profile profile = complete();
    QCOMPARE(places(profile, {u"app_secret"_s}), QStringList());
    if (place == "address"_L1)
        profile.address = value;
    else if (place == "name"_L1)
        profile.name = value;
    else if (place == "signIn"_L1)
        profile.signIn = value;
    else
        profile.fields[place.section(u'.', 1)] = value;
    QCOMPARE(places(profile, {u"app_secret"_s}), isFault ? QStringList{place} : QStringList());
}

void ProfileCheckTest::acceptsAnAddressOrWhatItIsFoundBy()
{
    Profile profile = newProfile(findVendor(m_vendors, u"superoffice"_s)->info());
    profile.name = u"CRM Oslo"_s;
    profile.fields[u"user"_s] = u"anna"_s;
    QCOMPARE(places(profile, {u"password"_s}), QStringList{u"address"_s});
    profile.fields[u"tenant"_s] = u"Cust12345"_s;
    QCOMPARE(places(profile, {u"password"_s}), QStringList());
}

void ProfileCheckTest::namesAreUnique()
{
    Profile other = complete();
    other.id = u"another"_s;
    const QList<ProfileFault> faults = faultsOf(complete(), m_vendors, {u"app_secret"_s}, {other});
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.constFirst().place, u"name"_s);
}

QTEST_GUILESS_MAIN(ProfileCheckTest)
#include "tst_profilecheck.moc"
