// SPDX-License-Identifier: Apache-2.0
#include "profiles/exchange.h"

#include "profiles/profilejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Exchange)
};

constexpr int version = 1;

QList<std::pair<QString, QString>> freeTexts(const Profile &profile)
{
    QList<std::pair<QString, QString>> texts{{u"name"_s, profile.name},
                                             {u"folder"_s, profile.folder},
                                             {u"address"_s, profile.address},
                                             {u"network.proxyHost"_s, profile.network.proxyHost},
                                             {u"network.proxyUser"_s, profile.network.proxyUser}};
    for (auto field = profile.fields.cbegin(); field != profile.fields.cend(); ++field)
        texts.append({u"fields."_s + field.key(), field.value()});
    return texts;
}

bool holdsKnownSecret(const QString &text, const QMap<QString, Secrets> &known)
{
    constexpr qsizetype shortest = 4; // "on" and "1" are in many texts
    for (const Secrets &secrets : known) {
        for (const QString &secret : secrets) {
            if (secret.size() >= shortest && text.contains(secret))
                return true;
        }
    }
    return false;
}

bool looksLikeSecret(const QString &text)
{
    static const QRegularExpression shape(
        u"(?:^|[^A-Za-z])(?:Bearer |Basic |eyJ[A-Za-z0-9_-]{10}|(?:sk|pk|key|token|secret|pass(?:word)?)[_=:-][^\\s]{6})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

QString suspicion(const QString &place, const QString &text, const QMap<QString, Secrets> &known)
{
    if (text.isEmpty())
        return {};
    if (holdsKnownSecret(text, known))
        return Texts::tr("holds one of your secrets");
    const QUrl url(text);
    if (place == "address"_L1 && (!url.userInfo().isEmpty() || url.hasQuery()))
        return Texts::tr("holds a user name, a password or a query");
    return looksLikeSecret(text) ? Texts::tr("looks like a key or a token") : QString();
}

template <typename Taken> QString freeName(const QString &name, const Taken &taken)
{
    QString candidate = name;
    for (int number = 2; taken(candidate); ++number)
        candidate = name + " ("_L1 + QString::number(number) + u')';
    return candidate;
}

} // namespace

QList<Leak> leaksIn(const QList<Profile> &profiles, const QMap<QString, Secrets> &known)
{
    QList<Leak> leaks;
    for (const Profile &profile : profiles) {
        const auto texts = freeTexts(profile);
        for (const auto &[place, text] : texts) {
            if (const QString why = suspicion(place, text, known); !why.isEmpty())
                leaks.append({profile.name, place, why});
        }
    }
    return leaks;
}

QByteArray exportedProfiles(const QList<Profile> &profiles)
{
    QJsonArray entries;
    for (const Profile &profile : profiles)
        entries.append(toJson(profile));
    return QJsonDocument(QJsonObject{{u"version"_s, version}, {u"profiles"_s, entries}})
        .toJson(QJsonDocument::Indented);
}

Result<Import> importedProfiles(const QByteArray &bytes, const QList<Profile> &present)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject root = document.object();
    const auto refused = [](const QString &detail) {
        return Error{.kind = Error::Kind::File, .detail = detail};
    };
    if (!root["profiles"_L1].isArray())
        return refused(Texts::tr("this file holds no connection profiles"));
    if (root["version"_L1].toDouble(version) > version)
        return refused(Texts::tr("this file was written by a newer Vitrine"));

    Import import;
    const auto isTaken = [&](const auto &same) {
        return std::any_of(present.cbegin(), present.cend(), same) ||
               std::any_of(import.added.cbegin(), import.added.cend(), same);
    };
    const QJsonArray entries = root["profiles"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        std::optional<Profile> profile = profileFromJson(entry.toObject());
        if (!profile) {
            ++import.unreadable;
            continue;
        }
        if (present.contains(*profile)) {
            import.alreadyThere.append(profile->name);
            continue;
        }
        if (isTaken([&](const Profile &each) {
                return each.id == profile->id;
            }))
            profile->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QString name = freeName(profile->name, [&](const QString &candidate) {
            return isTaken([&](const Profile &each) {
                return each.name == candidate;
            });
        });
        if (name != profile->name)
            import.renamed.append(profile->name + u" → "_s + name);
        profile->name = name;
        import.added.append(*profile);
    }
    return import;
}

} // namespace Vitrine
