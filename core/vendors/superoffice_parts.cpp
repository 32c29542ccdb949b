// SPDX-License-Identifier: Apache-2.0
#include "vendors/superoffice_parts.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace Vitrine::SuperOfficeParts {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SuperOffice)
};

/** What is longer is nothing that was packed for people; it stays a text as it was sent. */
constexpr qsizetype longestPacked = 65'536;

/** The value in the brackets, as the vendor encodes it wherever it speaks without a culture. */
std::optional<Value> typedPart(const QString &sent, QStringView type, QStringView inner)
{
    Value part = Value::ofText(sent);
    const auto is = [&](QStringView word) {
        return type.compare(word, Qt::CaseInsensitive) == 0;
    };
    if (is(u"F") || is(u"I") || is(u"M")) {
        const std::optional<Decimal> number = Decimal::parse(inner);
        if (!number || (is(u"I") && !number->isInteger()))
            return {};
        part.kind = is(u"M") ? Kind::Money : Kind::Number;
        part.meaning = is(u"M") ? Value::Meaning(Money{*number, {}}) : Value::Meaning(*number);
        part.fromDouble = is(u"F");
        return part;
    }
    static const QRegularExpression moment(u"^(\\d\\d/\\d\\d/\\d{4})(?: (\\d\\d:\\d\\d:\\d\\d))?$"_s);
    const QRegularExpressionMatch match = moment.match(inner);
    const QDate date = QDate::fromString(match.captured(1), u"MM/dd/yyyy"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HH:mm:ss"_s);
    if (!date.isValid() || (is(u"DT") ? !time.isValid() : time.isValid()))
        return {};
    part.kind = Kind::Instant;
    part.meaning = Instant{.at = QDateTime(date, time.isValid() ? time : QTime(0, 0), QTimeZone::utc()),
                           .zoneStated = false,
                           .timeStated = is(u"DT")};
    return part;
}

/** SuperOffice names languages by codes of its own, which look like countries. */
QString languageTag(const QString &code)
{
    static const QHash<QString, QString> tags{
        {u"US"_s, u"en"_s}, {u"UK"_s, u"en-GB"_s}, {u"GB"_s, u"en-GB"_s}, {u"NO"_s, u"nb"_s}, {u"GE"_s, u"de"_s},
        {u"SW"_s, u"sv"_s}, {u"SE"_s, u"sv"_s},    {u"DK"_s, u"da"_s},    {u"DU"_s, u"nl"_s}, {u"SP"_s, u"es"_s},
        {u"CZ"_s, u"cs"_s}, {u"JP"_s, u"ja"_s},    {u"CN"_s, u"zh"_s}};
    return tags.value(code.toUpper(), code.toLower());
}

std::optional<Right> rightOf(const QString &word)
{
    static const QHash<QString, Right> rights{
        {u"n"_s, Right::Hidden},    {u"none"_s, Right::Hidden},        {u"hidden"_s, Right::Hidden},
        {u"r"_s, Right::ReadOnly},  {u"read-only"_s, Right::ReadOnly}, {u"readonly"_s, Right::ReadOnly},
        {u"w"_s, Right::Writable},  {u"writeable"_s, Right::Writable}, {u"writable"_s, Right::Writable},
        {u"m"_s, Right::Mandatory}, {u"mandatory"_s, Right::Mandatory}};
    const auto found = rights.constFind(word.trimmed().toLower());
    return found == rights.cend() ? std::nullopt : std::optional(*found);
}

struct MaskWord
{
    const char *word;
    int bits;
    const char *meaning;
};
constexpr std::array tableWords{
    MaskWord{"Select", 1, QT_TRANSLATE_NOOP("SuperOffice", "may be read")},
    MaskWord{"Update", 2, QT_TRANSLATE_NOOP("SuperOffice", "may be changed")},
    MaskWord{"Insert", 4, QT_TRANSLATE_NOOP("SuperOffice", "may be added")},
    MaskWord{"Delete", 8, QT_TRANSLATE_NOOP("SuperOffice", "may be deleted")},
    MaskWord{"Filtering", 16, QT_TRANSLATE_NOOP("SuperOffice", "shown in part")},
    MaskWord{"RestrictedUpdate", 32, QT_TRANSLATE_NOOP("SuperOffice", "may be changed in part")},
    MaskWord{"Uninitialized", 128, QT_TRANSLATE_NOOP("SuperOffice", "not determined")},
};
constexpr std::array fieldWords{
    MaskWord{"Update", 3, QT_TRANSLATE_NOOP("SuperOffice", "may be changed")},
    MaskWord{"Read", 1, QT_TRANSLATE_NOOP("SuperOffice", "may be read")},
    MaskWord{"Write", 2, QT_TRANSLATE_NOOP("SuperOffice", "may be written")},
    MaskWord{"UIHintMandatory", 64, QT_TRANSLATE_NOOP("SuperOffice", "mandatory")},
    MaskWord{"UIHintReadOnly", 128, QT_TRANSLATE_NOOP("SuperOffice", "read-only")},
};

QString meaningOfBits(int bits, std::span<const MaskWord> words)
{
    if (bits == 0)
        return Texts::tr("no rights");
    QStringList meanings;
    for (const MaskWord &each : words) {
        if ((bits & each.bits) == each.bits) {
            meanings.append(Texts::tr(each.meaning));
            bits &= ~each.bits;
        }
    }
    if (bits != 0)
        meanings.append(QString::number(bits));
    return meanings.join(u", "_s);
}

QString meaningOfWord(QStringView word, std::span<const MaskWord> words)
{
    for (const MaskWord &each : words) {
        if (word.compare(QLatin1StringView(each.word), Qt::CaseInsensitive) == 0)
            return Texts::tr(each.meaning);
    }
    return {};
}

} // namespace

QList<Value> textParts(const QString &text)
{
    static const QRegularExpression typed(u"\\[(F|I|M|D|DT):([^\\[\\]]*)\\]"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QList<Value> parts;
    qsizetype plainFrom = 0;
    const auto addPlain = [&](qsizetype to) {
        if (to > plainFrom)
            parts.append(Value::ofText(text.sliced(plainFrom, to - plainFrom)));
    };
    const QString packed = text.size() <= longestPacked ? text : QString();
    for (QRegularExpressionMatchIterator each = typed.globalMatch(packed); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString inner = match.captured(2).trimmed();
        const std::optional<Value> part = typedPart(match.captured(0), match.capturedView(1), inner);
        if (!part)
            continue;
        addPlain(match.capturedStart());
        parts.append(*part);
        plainFrom = match.capturedEnd();
    }
    addPlain(text.size());
    return parts;
}

QList<LanguageText> languageTexts(const QString &text)
{
    // one text reaches to the quote before the next language or before the end, so it may hold quotes itself
    static const QRegularExpression next(
        u"\\G;?([A-Za-z]{2}(?:-[A-Za-z]{2})?):\"(.*?)\"(?=;[A-Za-z]{2}(?:-[A-Za-z]{2})?:\"|;?\\z)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QList<LanguageText> texts;
    if (text.size() > longestPacked)
        return texts;
    qsizetype end = 0;
    for (QRegularExpressionMatchIterator each = next.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        texts.append({languageTag(match.captured(1)), match.captured(2)});
        end = match.capturedEnd();
    }
    const bool isWhole = end == text.size() || QStringView(text).sliced(end) == u";";
    return isWhole ? texts : QList<LanguageText>();
}

QList<FieldRight> fieldRights(const QString &text)
{
    static const QRegularExpression shape(u"^\\s*([A-Za-z0-9_.]+)\\s*=\\s*([A-Za-z-]+)\\s*(?:,(.*))?$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    QList<FieldRight> rights;
    if (text.size() > longestPacked)
        return rights;
    const QStringList pieces = text.split(u'&');
    for (const QString &piece : pieces) {
        const QRegularExpressionMatch match = shape.match(piece);
        const std::optional<Right> right = match.hasMatch() ? rightOf(match.captured(2)) : std::nullopt;
        if (right) {
            rights.append({.field = match.captured(1).section(u'.', -1),
                           .right = *right,
                           .word = match.captured(2),
                           .reason = match.captured(3)});
        } else if (!rights.isEmpty() && !rights.constLast().reason.isEmpty()) {
            rights.last().reason += u'&' + piece;
        }
    }
    for (FieldRight &right : rights)
        right.reason = right.reason.trimmed();
    return rights;
}

QString rightMeaning(Right right)
{
    switch (right) {
    case Right::Hidden:
        return Texts::tr("Hidden");
    case Right::ReadOnly:
        return Texts::tr("Read-only");
    case Right::Writable:
        return Texts::tr("Writable");
    case Right::Mandatory:
        return Texts::tr("Mandatory");
    case Right::NotStated:
        break;
    }
    return {};
}

Right rightOfMask(const QString &sent)
{
    constexpr int read = 1;
    constexpr int write = 2;
    constexpr int mandatory = 64;
    constexpr int readOnly = 128;
    bool isNumber = false;
    int bits = sent.trimmed().toInt(&isNumber);
    const QStringList words = isNumber ? QStringList() : sent.split(u',');
    for (const QString &each : words) {
        const QString word = each.trimmed();
        const auto known = std::ranges::find_if(fieldWords, [&](const MaskWord &one) {
            return word.compare(QLatin1StringView(one.word), Qt::CaseInsensitive) == 0;
        });
        if (known == fieldWords.end() && word.compare("None"_L1, Qt::CaseInsensitive) != 0)
            return Right::NotStated;
        bits |= known != fieldWords.end() ? known->bits : 0;
    }
    if (bits == 0)
        return Right::Hidden;
    if ((bits & ~(read | write | mandatory | readOnly)) != 0)
        return Right::NotStated;
    if ((bits & readOnly) != 0 || (bits & (read | write)) == read)
        return Right::ReadOnly;
    return (bits & mandatory) != 0 ? Right::Mandatory : Right::NotStated;
}

QString maskMeaning(const QString &sent, MaskOf of)
{
    const std::span<const MaskWord> own =
        of == MaskOf::Table ? std::span<const MaskWord>(tableWords) : std::span<const MaskWord>(fieldWords);
    const std::span<const MaskWord> other =
        of == MaskOf::Table ? std::span<const MaskWord>(fieldWords) : std::span<const MaskWord>(tableWords);
    bool isNumber = false;
    if (const int bits = sent.trimmed().toInt(&isNumber); isNumber && bits >= 0)
        return meaningOfBits(bits, own);
    if (sent.trimmed().compare("None"_L1, Qt::CaseInsensitive) == 0)
        return Texts::tr("no rights");
    QStringList meanings;
    bool isUnderstood = false;
    const QStringList words = sent.split(u',');
    for (const QString &each : words) {
        const QString word = each.trimmed();
        QString meaning = meaningOfWord(word, own);
        if (meaning.isEmpty())
            meaning = meaningOfWord(word, other);
        isUnderstood = isUnderstood || !meaning.isEmpty();
        meanings.append(meaning.isEmpty() ? word : meaning);
    }
    return isUnderstood ? meanings.join(u", "_s) : QString();
}

bool isText(const Value &value)
{
    return value.kind == Kind::Text || value.kind == Kind::LongText;
}

bool isPicture(const QString &text)
{
    for (const QStringView scheme : {u"https://", u"http://", u"data:image/"}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return true;
    }
    constexpr qsizetype head = 64; // a multiple of 4, and more than the first bytes of every format
    const QByteArray bytes =
        QByteArray::fromBase64(text.left(2 * head).simplified().remove(u' ').left(head).toLatin1());
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("GIF8") ||
           (bytes.startsWith("RIFF") && bytes.size() > 11 && bytes.sliced(8).startsWith("WEBP"));
}

} // namespace Vitrine::SuperOfficeParts
