// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilejson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

template <typename Enum> struct Word
{
    Enum value;
    QLatin1StringView word;
};

constexpr std::array<Word<Profile::Stage>, 2> stages{
    {{Profile::Stage::Test, "test"_L1}, {Profile::Stage::Live, "live"_L1}}};
constexpr std::array<Word<NetworkSettings::Proxy>, 2> proxies{
    {{NetworkSettings::Proxy::None, "none"_L1}, {NetworkSettings::Proxy::Own, "own"_L1}}};

template <typename Enum, size_t size> QString wordOf(const std::array<Word<Enum>, size> &words, Enum value)
{
    for (const auto &each : words) {
        if (each.value == value)
            return each.word;
    }
    return {};
}

template <typename Enum, size_t size>
Enum valueOf(const std::array<Word<Enum>, size> &words, const QString &word, Enum otherwise)
{
    for (const auto &each : words) {
        if (each.word == word)
            return each.value;
    }
    return otherwise;
}

template <typename Enum, size_t size>
bool setWord(const std::array<Word<Enum>, size> &words, const QString &word, Enum unstated, Enum &into)
{
    const Enum value = valueOf(words, word, unstated);
    if (wordOf(words, value) != word)
        return false;
    into = value;
    return true;
}

/** One setting of the network and its key, told once for both directions. */
template <typename Visitor> void visitNetwork(NetworkSettings &network, Visitor &&visit)
{
    visit("proxyHost"_L1, network.proxyHost);
    visit("proxyPort"_L1, network.proxyPort);
    visit("proxyUser"_L1, network.proxyUser);
    visit("caFile"_L1, network.caFile);
    visit("clientCertificateFile"_L1, network.clientCertificateFile);
    visit("clientKeyFile"_L1, network.clientKeyFile);
    visit("connectMs"_L1, network.connectMs);
    visit("silenceMs"_L1, network.silenceMs);
    visit("attemptMs"_L1, network.attemptMs);
    visit("lookupMs"_L1, network.lookupMs);
    visit("maxBytes"_L1, network.maxBytes);
    visit("pictures"_L1, network.pictures);
    visit("concurrency"_L1, network.concurrency);
    visit("requestsPerSecond"_L1, network.requestsPerSecond);
    visit("allowHttp"_L1, network.allowHttp);
}

QJsonValue jsonOf(const QString &value)
{
    return value;
}
QJsonValue jsonOf(bool value)
{
    return value;
}
QJsonValue jsonOf(double value)
{
    return value;
}
template <typename Integer> QJsonValue jsonOf(Integer value)
{
    return qint64(value);
}

void read(const QJsonValue &json, QString &into)
{
    into = json.toString(into);
}
void read(const QJsonValue &json, bool &into)
{
    into = json.toBool(into);
}
void read(const QJsonValue &json, double &into)
{
    into = json.toDouble(into) > 0 ? json.toDouble(into) : into;
}
template <typename Integer> void read(const QJsonValue &json, Integer &into)
{
    const qint64 value = json.toInteger(qint64(into));
    if (value > 0 && value <= qint64(std::numeric_limits<Integer>::max()))
        into = Integer(value);
}

bool fromText(const QString &text, QString &into)
{
    into = text;
    return true;
}
bool fromText(const QString &text, bool &into)
{
    if (text != "true"_L1 && text != "false"_L1)
        return false;
    into = text == "true"_L1;
    return true;
}
/** Numbers are above zero everywhere in a profile. */
template <typename Number> bool fromText(const QString &text, Number &into)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    const bool isFit =
        isNumber && value > 0 && value < double(std::numeric_limits<Number>::max()) && double(Number(value)) == value;
    if (isFit)
        into = Number(value);
    return isFit;
}

QJsonObject networkToJson(NetworkSettings network)
{
    QJsonObject object;
    if (const QString proxy = wordOf(proxies, network.proxy); !proxy.isEmpty())
        object["proxy"_L1] = proxy;
    NetworkSettings usual;
    QJsonObject usualObject;
    visitNetwork(usual, [&](QLatin1StringView key, const auto &value) {
        usualObject[key] = jsonOf(value);
    });
    visitNetwork(network, [&](QLatin1StringView key, const auto &value) {
        if (const QJsonValue json = jsonOf(value); usualObject.value(key) != json)
            object[key] = json;
    });
    return object;
}

NetworkSettings networkFromJson(const QJsonObject &object)
{
    NetworkSettings network;
    network.proxy = valueOf(proxies, object["proxy"_L1].toString(), NetworkSettings::Proxy::System);
    visitNetwork(network, [&](QLatin1StringView key, auto &value) {
        read(object.value(key), value);
    });
    return network;
}

} // namespace

bool setFromText(Profile &profile, const QString &key, const QString &text)
{
    if (key == "colour"_L1)
        return fromText(text, profile.colour);
    if (key == "folder"_L1)
        return fromText(text, profile.folder);
    if (key == "stage"_L1)
        return setWord(stages, text, Profile::Stage::NotStated, profile.stage);
    if (key == "leftOutOfAll"_L1)
        return fromText(text, profile.leftOutOfAll);
    if (key == "network.proxy"_L1)
        return text == "system"_L1
                   ? setWord(proxies, {}, NetworkSettings::Proxy::System, profile.network.proxy)
                   : !text.isEmpty() && setWord(proxies, text, NetworkSettings::Proxy::System, profile.network.proxy);
    bool isSet = false;
    visitNetwork(profile.network, [&](QLatin1StringView name, auto &value) {
        if (key == "network."_L1 + name)
            isSet = fromText(text, value);
    });
    return isSet;
}

QStringList keysFromText()
{
    QStringList keys{u"colour"_s, u"folder"_s, u"stage"_s, u"leftOutOfAll"_s, u"network.proxy"_s};
    NetworkSettings network;
    visitNetwork(network, [&keys](QLatin1StringView name, const auto &) {
        keys.append("network."_L1 + name);
    });
    return keys;
}

QString stageName(Profile::Stage stage)
{
    return wordOf(stages, stage);
}

QString stageTitle(Profile::Stage stage)
{
    switch (stage) {
    case Profile::Stage::Test:
        return QCoreApplication::translate("Vitrine::Profile", "Test");
    case Profile::Stage::Live:
        return QCoreApplication::translate("Vitrine::Profile", "Live");
    case Profile::Stage::NotStated:
        break;
    }
    return {};
}

QString writeAccount(const Profile &profile)
{
    Profile account;
    account.id = profile.id;
    account.name = profile.name;
    account.vendor = profile.vendor;
    account.signIn = profile.signIn;
    account.address = profile.address;
    account.fields = profile.fields;
    account.stage = profile.stage;
    return QString::fromUtf8(QJsonDocument(toJson(account)).toJson(QJsonDocument::Compact));
}

std::optional<Profile> readAccount(const QString &line)
{
    return profileFromJson(QJsonDocument::fromJson(line.toUtf8()).object());
}

QJsonObject toJson(const Profile &profile)
{
    QJsonObject fields;
    for (auto field = profile.fields.cbegin(); field != profile.fields.cend(); ++field)
        fields[field.key()] = field.value();
    QJsonObject object{{u"id"_s, profile.id},         {u"name"_s, profile.name},       {u"vendor"_s, profile.vendor},
                       {u"signIn"_s, profile.signIn}, {u"address"_s, profile.address}, {u"fields"_s, fields},
                       {u"colour"_s, profile.colour}};
    if (const QJsonObject network = networkToJson(profile.network); !network.isEmpty())
        object["network"_L1] = network;
    if (!profile.folder.isEmpty())
        object["folder"_L1] = profile.folder;
    if (const QString stage = stageName(profile.stage); !stage.isEmpty())
        object["stage"_L1] = stage;
    if (profile.leftOutOfAll)
        object["leftOutOfAll"_L1] = true;
    return object;
}

std::optional<Profile> profileFromJson(const QJsonObject &object)
{
    Profile profile;
    profile.id = object["id"_L1].toString();
    profile.name = object["name"_L1].toString();
    profile.vendor = object["vendor"_L1].toString();
    if (profile.id.isEmpty() || profile.name.isEmpty() || profile.vendor.isEmpty())
        return {};
    profile.signIn = object["signIn"_L1].toString();
    profile.address = object["address"_L1].toString();
    const QJsonObject fields = object["fields"_L1].toObject();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        if (field.value().isString())
            profile.fields.insert(field.key(), field.value().toString());
    }
    profile.network = networkFromJson(object["network"_L1].toObject());
    profile.colour = object["colour"_L1].toString();
    profile.folder = object["folder"_L1].toString();
    profile.stage = valueOf(stages, object["stage"_L1].toString(), Profile::Stage::NotStated);
    profile.leftOutOfAll = object["leftOutOfAll"_L1].toBool();
    return profile;
}

} // namespace Vitrine
