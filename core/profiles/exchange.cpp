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

/** One of the secrets, whole: a short one only as a word of its own, because "live" or "1234" are in many texts. */
bool holdsKnownSecret(const QString &text, const QMap<QString, Secrets> &known)
{
    constexpr qsizetype shortestAnywhere = 8;
    const auto isWord = [&text](const QString &secret) {
        static const QRegularExpression between(u"[\\s,;:()\\[\\]{}\"'“”]+"_s);
        return text == secret || text.split(between).contains(secret);
    };
    for (const Secrets &secrets : known) {
        for (const QString &secret : secrets) {
            if (!secret.isEmpty() && (secret.size() < shortestAnywhere ? isWord(secret) : text.contains(secret)))
                return true;
        }
    }
    return false;
}

bool has(QStringView text, QChar::Category category)
{
    return std::ranges::any_of(text, [category](QChar each) {
        return each.category() == category;
    });
}

/** Made by a machine, not by a person: letters and digits mixed, or far too long for a word. */
bool isTokenLike(QStringView text)
{
    constexpr qsizetype longestWord = 32;
    const bool hasLetter = has(text, QChar::Letter_Uppercase) || has(text, QChar::Letter_Lowercase);
    return (has(text, QChar::Number_DecimalDigit) && hasLetter) || text.size() > longestWord;
}

/**
 * A token as vendors issue them: a web token, a key that says what it is, the value behind "password=" or "Bearer", or
 * a long run of characters that no id has. Words alone ("token-header shop", "Basic plan") are none.
 */
bool looksLikeSecret(const QString &text, bool isId)
{
    static const QRegularExpression webToken(u"\\beyJ[A-Za-z0-9_-]{10}"_s);
    static const QRegularExpression named(
        u"\\b(?:(?:sk|pk|rk)_(?:live|test)|gh[pousr]|xox[abprs]|glpat)[_-]([A-Za-z0-9_-]{6,})"_s);
    static const QRegularExpression told(
        u"\\b(?:api[_ -]?key|key|token|secret|pass(?:word|phrase)?|pwd)[\"']?\\s*[=:]\\s*[\"']?([^\\s\"']{6,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression signedIn(u"\\b(?:Bearer|Basic)\\s+([A-Za-z0-9+/_.~-]{6,}=*)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (webToken.match(text).hasMatch() || named.match(text).hasMatch())
        return true;
    for (const QRegularExpression &shape : {told, signedIn}) {
        if (const QRegularExpressionMatch match = shape.match(text);
            match.hasMatch() && isTokenLike(match.capturedView(1)))
            return true;
    }
    // an id may be as long as it likes, but has one case or is cut by hyphens
    static const QRegularExpression run(u"[A-Za-z0-9+/_]{20,}"_s);
    const qsizetype longest = isId ? 40 : 20;
    for (auto runs = run.globalMatch(text); runs.hasNext();) {
        const QRegularExpressionMatch match = runs.next();
        const QStringView each = match.capturedView();
        const bool isMixed = has(each, QChar::Letter_Uppercase) && has(each, QChar::Letter_Lowercase) &&
                             has(each, QChar::Number_DecimalDigit);
        if (each.size() >= longest && isMixed)
            return true;
    }
    return false;
}

QString suspicion(const QString &place, const QString &text, const QMap<QString, Secrets> &known)
{
    if (text.isEmpty())
        return {};
    if (holdsKnownSecret(text, known))
        return Texts::tr("holds one of your secrets");
    const bool isAddress = place == "address"_L1;
    if (const QUrl url(text); isAddress && (!url.userInfo().isEmpty() || url.hasQuery()))
        return Texts::tr("holds a user name, a password or a query");
    const bool isId = isAddress || place.startsWith("fields."_L1);
    return looksLikeSecret(text, isId) ? Texts::tr("looks like a key or a token") : QString();
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
    for (const auto &entry : entries) {
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
