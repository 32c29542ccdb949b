// SPDX-License-Identifier: Apache-2.0
#include "product/secretvalues.h"

#include "json/document.h"

#include <algorithm>
#include <array>

namespace Vitrine {

namespace {

/** How the names of secrets end, without what separates words. */
constexpr std::array<QStringView, 12> secretNames{u"secret",     u"secretkey",  u"token",      u"apikey",
                                                  u"accesskey",  u"privatekey", u"password",   u"passwd",
                                                  u"passphrase", u"licensekey", u"licencekey", u"credentials"};

constexpr qsizetype leastTelling = 6; ///< letters of a secret that another text does not hold by chance

constexpr qsizetype longestKey = 400; ///< bytes, every letter as an escape

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/** Reads one text; a quote of a text within a text has as many backslashes before it as it stands deep. */
class Scanner
{
public:
    Scanner(QByteArrayView text, const QStringList &keys)
        : m_text(text)
        , m_keys(keys)
    {
    }

    QList<std::pair<qsizetype, qsizetype>> values()
    {
        QList<std::pair<qsizetype, qsizetype>> found;
        // every quote may begin a key: what is broken before it decides nothing
        for (qsizetype quote = m_text.indexOf('"'); quote >= 0; quote = m_text.indexOf('"', quote + 1)) {
            const qsizetype behind = behindKey(quote);
            if (behind < 0)
                continue;
            const auto [begin, end] = value(behind);
            const QByteArrayView sent = m_text.sliced(begin, end - begin);
            if (end > begin && sent != "null" && sent != "true" && sent != "false") {
                found.append({begin, end});
                quote = end - 1;
            }
        }
        return found;
    }

private:
    [[nodiscard]] qsizetype backslashesBefore(qsizetype at) const
    {
        qsizetype first = at;
        while (first > 0 && m_text[first - 1] == '\\')
            --first;
        return at - first;
    }

    [[nodiscard]] qsizetype behindBlanks(qsizetype at) const
    {
        while (at < m_text.size() && isBlank(m_text[at]))
            ++at;
        return at;
    }

    /** Where the value of the key begins whose quote stands at \p quote; -1 where there is no such key. */
    [[nodiscard]] qsizetype behindKey(qsizetype quote) const
    {
        const qsizetype depth = backslashesBefore(quote);
        qsizetype close = m_text.indexOf('"', quote + 1);
        if (close < 0 || close - quote > longestKey)
            return -1;
        QByteArrayView key = m_text.sliced(quote + 1, close - quote - 1);
        const qsizetype closing = std::min(backslashesBefore(close), key.size());
        if (closing != depth)
            return -1;
        key.chop(closing);
        if (!isSecret(key))
            return -1;
        const qsizetype colon = behindBlanks(close + 1);
        return colon < m_text.size() && m_text[colon] == ':' ? behindBlanks(colon + 1) : -1;
    }

    [[nodiscard]] bool isSecret(QByteArrayView key) const
    {
        if (!key.contains('\\'))
            return isSecretName(QString::fromLatin1(key)) ||
                   std::any_of(m_keys.begin(), m_keys.end(), [key](const QString &each) {
                       return each.compare(QLatin1StringView(key), Qt::CaseInsensitive) == 0;
                   });
        QString name;
        for (qsizetype at = 0; at < key.size(); ++at) {
            qsizetype escape = at;
            while (escape < key.size() && key[escape] == '\\')
                ++escape;
            bool isNumber = false;
            if (escape > at && key.size() - escape >= 5 && key[escape] == 'u') {
                const ushort code = key.sliced(escape + 1, 4).toByteArray().toUShort(&isNumber, 16);
                if (isNumber) {
                    name += QChar(code);
                    at = escape + 4;
                }
            }
            if (!isNumber)
                name += QLatin1Char(key[at]);
        }
        return isSecretName(name) || m_keys.contains(name, Qt::CaseInsensitive);
    }

    [[nodiscard]] std::pair<qsizetype, qsizetype> value(qsizetype begin) const
    {
        const qsizetype size = m_text.size();
        const qsizetype quote = m_text.indexOf('"', begin);
        if (quote >= 0 && quote - begin == backslashesBefore(quote))
            return {quote + 1, endOfString(quote)};
        if (begin >= size)
            return {begin, begin};
        if (m_text[begin] == '{' || m_text[begin] == '[')
            return {begin, endOfContainer(begin)};
        qsizetype end = begin;
        while (end < size && m_text[end] != ',' && m_text[end] != '}' && m_text[end] != ']' && m_text[end] != '\n')
            ++end;
        while (end > begin && isBlank(m_text[end - 1]))
            --end;
        return {begin, end};
    }

    /** Where the string ends whose quote stands at \p quote: at the closing quote's first backslash, if it has one. */
    [[nodiscard]] qsizetype endOfString(qsizetype quote) const
    {
        const qsizetype depth = backslashesBefore(quote);
        for (qsizetype at = m_text.indexOf('"', quote + 1); at >= 0; at = m_text.indexOf('"', at + 1)) {
            const qsizetype before = std::min(backslashesBefore(at), at - quote - 1);
            if (depth == 0 ? before % 2 == 0 : before <= depth)
                return at - (depth == 0 ? 0 : before);
        }
        return m_text.size();
    }

    [[nodiscard]] qsizetype endOfContainer(qsizetype begin) const
    {
        int depth = 0;
        for (qsizetype at = begin; at < m_text.size(); ++at) {
            const char c = m_text[at];
            if (c == '"')
                at = endOfString(at) + backslashesBefore(at);
            else if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return at + 1;
        }
        return m_text.size();
    }

    QByteArrayView m_text;
    const QStringList &m_keys;
};

} // namespace

bool isSecretName(QStringView name)
{
    const auto endsWith = [name](QStringView word) {
        qsizetype at = name.size();
        for (qsizetype letter = word.size(); letter > 0; --at) {
            if (at == 0)
                return false;
            const QChar c = name.at(at - 1);
            if (c == u'_' || c == u'-')
                continue;
            if (c.toLower() != word.at(--letter))
                return false;
        }
        return true;
    };
    return std::any_of(secretNames.begin(), secretNames.end(), endsWith);
}

bool isTelling(const QString &secret)
{
    return secret.size() >= leastTelling;
}

QList<std::pair<qsizetype, qsizetype>> secretValues(QByteArrayView text, const QStringList &keys)
{
    return Scanner(text, keys).values();
}

QList<QByteArray> secretTexts(QByteArrayView text, const QStringList &keys)
{
    constexpr qsizetype most = 32;       // different ones are worth a search
    constexpr qsizetype longest = 4'096; // bytes; what is longer is no secret that somebody repeats
    QStringList texts;
    const auto collect = [&texts](const auto &self, Json::Value value) -> void {
        if (value.is(Json::Type::String) || value.is(Json::Type::Number))
            texts.append(value.text());
        for (const Json::Value child : Json::children(value))
            self(self, child);
    };
    const auto values = secretValues(text, keys);
    for (const auto &[begin, end] : values) {
        const QByteArray sent = text.sliced(begin, end - begin).toByteArray();
        const bool isText = begin > 0 && text[begin - 1] == '"';
        if (const auto document = Json::Document::parse(isText ? '"' + sent + '"' : sent))
            collect(collect, document->root());
        else if (isText)
            texts.append(QString::fromUtf8(sent));
    }
    texts.removeDuplicates();
    QList<QByteArray> telling;
    for (const QString &each : std::as_const(texts)) {
        if (isTelling(each) && each.size() <= longest && telling.size() < most)
            telling.append(each.toUtf8());
    }
    return telling;
}

} // namespace Vitrine
