// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "json/quoted.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::CommandLine)
};

QByteArray kindOf(FieldSpec::Kind kind)
{
    switch (kind) {
    case FieldSpec::Kind::Text:
        return "text";
    case FieldSpec::Kind::Flag:
        return "flag";
    case FieldSpec::Kind::Choice:
        return "choice";
    case FieldSpec::Kind::Language:
        return "language";
    case FieldSpec::Kind::TimeZone:
        return "time-zone";
    }
    return {};
}

QByteArray boolean(bool value)
{
    return value ? "true" : "false";
}

/** The members' order is the documented one, which QJsonObject would not keep. */
QByteArray fieldsJson(const QList<FieldSpec> &fields)
{
    QByteArrayList items;
    for (const FieldSpec &field : fields) {
        QByteArrayList choices;
        for (const QString &choice : field.choices)
            choices.append(Json::quoted(choice));
        items.append(R"({"key": )" + Json::quoted(field.key) + ", \"label\": " + Json::quoted(field.label) +
                     R"(, "kind": ")" + kindOf(field.kind) + "\", \"required\": " + boolean(field.required) +
                     ", \"secret\": " + boolean(field.secret) + ", \"hint\": " + Json::quoted(field.hint) +
                     ", \"where\": " + Json::quoted(field.where) + ", \"initial\": " + Json::quoted(field.initial) +
                     ", \"choices\": [" + choices.join(", ") + "]}");
    }
    return QByteArray("[" + items.join(", ") + ']');
}

QByteArray vendorJson(const VendorInfo &vendor)
{
    QByteArrayList addresses;
    for (const VendorAddress &address : vendor.addresses)
        addresses.append("{\"name\": " + Json::quoted(address.name) + ", \"url\": " + Json::quoted(address.url) + '}');
    QByteArrayList signIns;
    for (const SignIn &signIn : vendor.signIns)
        signIns.append("{\"id\": " + Json::quoted(signIn.id) + ", \"name\": " + Json::quoted(signIn.name) +
                       ", \"fields\": " + fieldsJson(signIn.fields) + '}');
    return QByteArray("  {\"id\": " + Json::quoted(vendor.id) + ", \"name\": " + Json::quoted(vendor.name) +
                      ",\n   \"addresses\": [" + addresses.join(", ") +
                      "],\n   \"fields\": " + fieldsJson(vendor.fields) + ",\n   \"signIns\": [" +
                      signIns.join(",\n     ") + "],\n   \"addressLabel\": " + Json::quoted(vendor.addressLabel) +
                      ", \"addressHint\": " + Json::quoted(vendor.addressHint) + '}');
}

QString fieldText(const FieldSpec &field)
{
    QStringList facts;
    if (field.required)
        facts.append(Texts::tr("required"));
    if (field.secret)
        facts.append(Texts::tr("secret"));
    const QString behind = facts.isEmpty() ? QString() : QString(u" ("_s + facts.join(u", "_s) + u')');
    return QString(field.key.leftJustified(18) + u' ' + field.label + behind + u'\n');
}

QString vendorText(const VendorInfo &vendor)
{
    QString text = vendor.id + u"  "_s + vendor.name + u'\n';
    for (const VendorAddress &address : vendor.addresses)
        text += u"  "_s + Texts::tr("address") + u"  "_s + address.url + u"  "_s + address.name + u'\n';
    if (vendor.addresses.isEmpty())
        text += u"  "_s + Texts::tr("address") + u"  "_s + vendor.addressHint + u'\n';
    for (const FieldSpec &field : vendor.fields)
        text += u"  "_s + fieldText(field);
    for (const SignIn &signIn : vendor.signIns) {
        text += u"  "_s + Texts::tr("sign-in") + u"  "_s + signIn.id + u"  "_s + signIn.name + u'\n';
        for (const FieldSpec &field : signIn.fields)
            text += u"    "_s + fieldText(field);
    }
    return text;
}

} // namespace

Exit listVendors(const Options &options, const VendorList &vendors, Console &console)
{
    const bool isJson = options.format.isEmpty() ? !console.isTerminal() : options.format == "json"_L1;
    QByteArrayList parts;
    for (const auto &vendor : vendors)
        parts.append(isJson ? vendorJson(vendor->info()) : vendorText(vendor->info()).toUtf8());
    const QByteArray text = isJson ? QByteArray("[\n" + parts.join(",\n") + "\n]\n") : parts.join('\n');
    return console.write(text) ? Exit::Found : Exit::Failed;
}

} // namespace Vitrine
