// SPDX-License-Identifier: Apache-2.0
#include "sandbox/languages.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine::StandIns {

namespace {

/** SuperOffice names languages by two letters of its own. */
QString ownCode(const QString &language)
{
    static const QHash<QString, QString> codes{{u"en"_s, u"US"_s}, {u"nb"_s, u"NO"_s}, {u"no"_s, u"NO"_s},
                                               {u"de"_s, u"GE"_s}, {u"sv"_s, u"SW"_s}, {u"da"_s, u"DA"_s},
                                               {u"nl"_s, u"NL"_s}};
    return codes.value(language, language.toUpper());
}

struct Reference
{
    QLatin1StringView name;
    QLatin1StringView us;
    QLatin1StringView no;
};
constexpr std::array references{
    Reference{"SR_UNIT_HOUR"_L1, "Hour"_L1, "Time"_L1},
    Reference{"SR_UNIT_PIECE"_L1, "Piece"_L1, "Stykk"_L1},
    Reference{"SR_UNIT_MONTH"_L1, "Month"_L1, "Per kalendermnd."_L1},
};

QString chosen(const QString &literal, const QString &code)
{
    static const QRegularExpression part(uR"(([A-Z]{2}):\\"(.*?)\\")"_s);
    QString first;
    QString us;
    for (auto it = part.globalMatch(literal); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedView(1) == code)
            return match.captured(2);
        if (match.capturedView(1) == u"US")
            us = match.captured(2);
        if (first.isNull())
            first = match.captured(2);
    }
    return us.isNull() ? first : us;
}

} // namespace

QByteArray inLanguage(const QByteArray &answer, const QString &language)
{
    static const QRegularExpression literals(uR"("(?:[A-Z]{2}:\\"(?:(?!\\").)*\\";?)+"|"\[SR_[A-Z_]+\]")"_s);
    const QString code = ownCode(language);
    const QString text = QString::fromUtf8(answer);
    QString result;
    qsizetype end = 0;
    for (auto it = literals.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString literal = match.captured();
        QString resolved = literal;
        for (const Reference &reference : references) {
            if (literal == R"("[)"_L1 + reference.name + R"(]")"_L1)
                resolved = u'"' + (code == "NO"_L1 ? reference.no : reference.us) + u'"';
        }
        result += literal.startsWith(R"("[)"_L1) ? resolved : u'"' + chosen(literal, code) + u'"';
    }
    result += QStringView(text).sliced(end);
    return result.toUtf8();
}

} // namespace Vitrine::StandIns
