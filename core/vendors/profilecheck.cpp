// SPDX-License-Identifier: Apache-2.0
#include "vendors/profilecheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::ProfileCheck)
};

constexpr qsizetype longestText = 2000;

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar each) {
        return each.category() == QChar::Other_Control;
    });
}

QString textFault(const QString &text)
{
    if (text.size() > longestText)
        return Texts::tr("This is too long.");
    return hasControlCharacter(text) ? Texts::tr("This holds a line break or another control character.") : QString();
}

QString nameFault(const Profile &profile, const QList<Profile> &others)
{
    if (profile.name.trimmed().isEmpty())
        return Texts::tr("Give the profile a name.");
    const bool isTaken = std::any_of(others.cbegin(), others.cend(), [&](const Profile &other) {
        return other.id != profile.id && other.name == profile.name;
    });
    return isTaken ? Texts::tr("Another profile has this name.") : textFault(profile.name);
}

QString addressFault(const Profile &profile, const VendorInfo &vendor)
{
    if (profile.address.trimmed().isEmpty()) {
        if (vendor.addressRequired)
            return Texts::tr("Enter the address, for instance %1").arg(vendor.addressHint);
        const bool standsIn = std::any_of(vendor.fields.cbegin(), vendor.fields.cend(), [&](const FieldSpec &spec) {
            return spec.initial.isEmpty() && spec.kind == FieldSpec::Kind::Text && !profile.field(spec.key).isEmpty();
        });
        return standsIn ? QString() : Texts::tr("Enter the address, or what it can be found by.");
    }
    if (const Result<QUrl> url = usableAddress(profile.address); !url)
        return capitalised(url.error().detail) + u'.';
    if (isUnencrypted(profile) && !profile.network.allowHttp)
        return Texts::tr(
            "Without encryption anybody on the way can read the secret. Use https, or allow http under Network.");
    return {};
}

QString fieldFault(const FieldSpec &spec, const QString &value)
{
    if (value.isEmpty())
        return spec.required ? Texts::tr("This is needed. %1").arg(spec.where).trimmed() : QString();
    if (const QString fault = textFault(value); !fault.isEmpty())
        return fault;
    const bool isFlag = spec.kind == FieldSpec::Kind::Flag;
    if (isFlag && value != "true"_L1 && value != "false"_L1)
        return Texts::tr("This is either true or false.");
    if (spec.kind == FieldSpec::Kind::Choice && !spec.choices.contains(value))
        return Texts::tr("Choose one of these: %1").arg(spec.choices.join(u", "));
    if (!spec.pattern.isEmpty()) {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(spec.pattern));
        if (!pattern.match(value).hasMatch())
            return spec.hint.isEmpty() ? Texts::tr("This does not look right.")
                                       : Texts::tr("It should look like %1").arg(spec.hint);
    }
    return {};
}

/** Files are checked for being there, so that a typing mistake is found here and not in a failed lookup. */
QList<ProfileFault> networkFaults(const NetworkSettings &network)
{
    QList<ProfileFault> faults;
    const QList<std::pair<QString, QString>> files{{u"network.caFile"_s, network.caFile},
                                                   {u"network.clientCertificateFile"_s, network.clientCertificateFile},
                                                   {u"network.clientKeyFile"_s, network.clientKeyFile}};
    for (const auto &[place, path] : files) {
        if (!path.isEmpty() && !QFileInfo(path).isReadable())
            faults.append({place, Texts::tr("This file can not be read.")});
    }
    if (network.clientCertificateFile.isEmpty() != network.clientKeyFile.isEmpty())
        faults.append(
            {u"network.clientKeyFile"_s, Texts::tr("A client certificate needs its key, and a key its certificate.")});
    if (network.proxy == NetworkSettings::Proxy::Own && (network.proxyHost.isEmpty() || network.proxyPort == 0))
        faults.append({u"network.proxyHost"_s, Texts::tr("Enter the host and the port of the proxy.")});
    return faults;
}

} // namespace

bool isUnencrypted(const Profile &profile)
{
    const QUrl url(profile.address.trimmed());
    if (url.scheme() != "http"_L1)
        return false;
    return url.host() != "localhost"_L1 && !QHostAddress(url.host()).isLoopback();
}

QList<ProfileFault> faultsOf(const Profile &profile, const VendorList &vendors, const QSet<QString> &secrets,
                             const QList<Profile> &others)
{
    QList<ProfileFault> faults;
    const auto add = [&faults](const QString &place, const QString &text) {
        if (!text.isEmpty())
            faults.append({place, text});
    };
    add(u"name"_s, nameFault(profile, others));
    const Vendor *vendor = findVendor(vendors, profile.vendor);
    if (!vendor) {
        add(u"vendor"_s, Texts::tr("This version does not know the vendor “%1”.").arg(profile.vendor));
        return faults;
    }
    const VendorInfo info = vendor->info();
    add(u"address"_s, addressFault(profile, info));
    for (const FieldSpec &spec : info.fields)
        add(u"fields."_s + spec.key, fieldFault(spec, profile.field(spec.key)));
    const SignIn *signIn = info.signIn(profile.signIn);
    if (!signIn) {
        add(u"signIn"_s, Texts::tr("Choose how to sign in."));
        return faults + networkFaults(profile.network);
    }
    for (const FieldSpec &spec : signIn->fields) {
        if (!spec.secret)
            add(u"fields."_s + spec.key, fieldFault(spec, profile.field(spec.key)));
        else if (spec.required && !secrets.contains(spec.key))
            add(u"secrets."_s + spec.key, fieldFault(spec, {}));
    }
    return faults + networkFaults(profile.network);
}

QList<FieldSpec> secretFieldsOf(const Profile &profile, const VendorList &vendors)
{
    QList<FieldSpec> fields;
    const Vendor *vendor = findVendor(vendors, profile.vendor);
    const VendorInfo info = vendor ? vendor->info() : VendorInfo();
    if (const SignIn *signIn = info.signIn(profile.signIn)) {
        std::ranges::copy_if(signIn->fields, std::back_inserter(fields), [](const FieldSpec &each) {
            return each.secret;
        });
    }
    if (profile.network.proxy == NetworkSettings::Proxy::Own && !profile.network.proxyUser.isEmpty())
        fields.append({.key = u"proxy_password"_s, .label = Texts::tr("Password of the proxy"), .secret = true});
    if (!profile.network.clientKeyFile.isEmpty())
        fields.append({.key = u"key_passphrase"_s, .label = Texts::tr("Passphrase of the client key"), .secret = true});
    return fields;
}

Profile newProfile(const VendorInfo &vendor)
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.vendor = vendor.id;
    profile.colour = vendor.colour;
    if (!vendor.addresses.isEmpty()) {
        profile.address = vendor.addresses.constFirst().url;
        profile.stage = vendor.addresses.constFirst().stage;
    }
    QList<FieldSpec> specs = vendor.fields;
    if (!vendor.signIns.isEmpty()) {
        profile.signIn = vendor.signIns.constFirst().id;
        specs += vendor.signIns.constFirst().fields;
    }
    for (const FieldSpec &spec : std::as_const(specs)) {
        if (!spec.initial.isEmpty())
            profile.fields.insert(spec.key, spec.initial);
    }
    return profile;
}

} // namespace Vitrine
