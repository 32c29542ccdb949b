// SPDX-License-Identifier: Apache-2.0
#include "cli/profilesdescribed.h"

#include "cli/parsing.h"
#include "profiles/profilejson.h"
#include "vendors/profilecheck.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)
};

QStringList idsOf(const VendorList &vendors)
{
    QStringList ids;
    for (const auto &vendor : vendors)
        ids.append(vendor->info().id);
    return ids;
}

/** Is a secret somewhere: then it must not stand on a command line, whatever the profile's sign-in is. */
bool isSecret(const QString &key, const VendorInfo &vendor)
{
    if (key == "proxy_password"_L1 || key == "key_passphrase"_L1)
        return true;
    return std::any_of(vendor.signIns.cbegin(), vendor.signIns.cend(), [&](const SignIn &signIn) {
        return std::any_of(signIn.fields.cbegin(), signIn.fields.cend(), [&](const FieldSpec &field) {
            return field.secret && field.key == key;
        });
    });
}

QList<FieldSpec> openFields(const VendorInfo &vendor, const SignIn &signIn)
{
    QList<FieldSpec> fields = vendor.fields;
    for (const FieldSpec &field : signIn.fields) {
        if (!field.secret)
            fields.append(field);
    }
    return fields;
}

/** The address typed, and the stage of the one the vendor offers it as. */
void setAddress(Profile &profile, const QString &typed, const VendorInfo &vendor)
{
    profile.address = typed;
    profile.stage = Profile::Stage::NotStated;
    for (const VendorAddress &address : vendor.addresses) {
        if (typed == address.url || typed == QString(address.url + u'/'))
            profile.stage = address.stage;
    }
}

std::optional<Saying> apply(const QString &setting, Profile &profile, const VendorInfo &vendor,
                            const QList<FieldSpec> &fields)
{
    // what is wrong is told without the value: it may be a secret in the wrong place
    const qsizetype end = setting.indexOf(u'=');
    if (end < 1)
        return wrong(Texts::tr("--set takes KEY=VALUE."));
    const QString key = setting.first(end);
    QString text = setting.sliced(end + 1);
    QStringList keys;
    for (const FieldSpec &field : fields)
        keys.append(field.key);
    if (keys.contains(key)) {
        profile.fields.insert(key, text);
        return std::nullopt;
    }
    if (isSecret(key, vendor)) {
        return wrong(
            Texts::tr("“%1” is a secret, and others on this computer can read a command line. Leave it out: it is "
                      "asked for on the terminal, or read from --secrets FILE.")
                .arg(key));
    }
    if (!keysFromText().contains(key)) {
        keys += keysFromText();
        return wrong(Texts::tr("This profile has no “%1”. It has: %2.").arg(key, keys.join(u", "_s)));
    }
    if (key.endsWith("File"_L1) && !text.isEmpty())
        text = QFileInfo(text).absoluteFilePath();
    if (!setFromText(profile, key, text))
        return wrong(Texts::tr("This is no value of “%1”.").arg(key));
    return std::nullopt;
}

} // namespace

std::variant<Profile, Saying> describedProfile(const Options &options, const VendorList &vendors)
{
    const Vendor *vendor = findVendor(vendors, options.vendor);
    if (vendor == nullptr) {
        return wrong(
            Texts::tr("There is no vendor “%1”. There are: %2.").arg(options.vendor, idsOf(vendors).join(u", "_s)));
    }
    const VendorInfo info = vendor->info();
    Profile profile = newProfile(info);
    profile.name = options.name;
    if (!options.signIn.isEmpty())
        profile.signIn = options.signIn;
    const SignIn *signIn = info.signIn(profile.signIn);
    if (signIn == nullptr) {
        QStringList ids;
        for (const SignIn &each : info.signIns)
            ids.append(each.id);
        return wrong(
            Texts::tr("%1 has no sign-in “%2”. It has: %3.").arg(info.name, options.signIn, ids.join(u", "_s)));
    }
    const QList<FieldSpec> fields = openFields(info, *signIn);
    profile.fields.clear();
    for (const FieldSpec &field : fields) {
        if (!field.initial.isEmpty())
            profile.fields.insert(field.key, field.initial);
    }
    if (!options.address.isEmpty())
        setAddress(profile, options.address, info);
    for (const QString &setting : options.settings) {
        if (std::optional<Saying> refusal = apply(setting, profile, info, fields))
            return *refusal;
    }
    return profile;
}

} // namespace Vitrine
