// SPDX-License-Identifier: Apache-2.0
#include "vendors/values.h"

#include "product/currency.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Reader)
};

constexpr qsizetype longTextFrom = 120;

Value textValue(Kind kind, const QString &text)
{
    const bool isLong = kind == Kind::Text && (text.size() > longTextFrom || text.contains(u'\n'));
    return Value::ofText(text, isLong ? Kind::LongText : kind);
}

Value::Meaning readNumber(Kind kind, const QString &text)
{
    const std::optional<Decimal> number = Decimal::parse(text);
    if (!number)
        return {};
    if (kind == Kind::Money)
        return Money{*number, {}};
    return *number;
}

Value::Meaning readFlag(const QString &text)
{
    if (text == "true"_L1)
        return true;
    if (text == "false"_L1)
        return false;
    return {};
}

Value::Meaning readInstant(Json::Value leaf, const QString &text, Instants instants)
{
    bool isWhole = false;
    const qint64 milliseconds = text.toLongLong(&isWhole);
    if (isWhole && instants == Instants::UnixMilliseconds) {
        // QDateTime holds more years than a calendar can be trusted with; what lies beyond stays a number
        constexpr qint64 year9999 = 253'402'300'799'999;
        constexpr qint64 year1 = -62'135'596'800'000;
        if (milliseconds < year1 || milliseconds > year9999)
            return {};
        return Instant{QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc()), true};
    }
    if (!leaf.is(Json::Type::String))
        return {};
    if (const std::optional<Instant> instant = instantFromIso(text))
        return *instant;
    return {};
}

QString notReadable(Kind kind)
{
    switch (kind) {
    case Kind::Number:
    case Kind::Percent:
    case Kind::Money:
        return Texts::tr("The vendor's documentation promises a number here.");
    case Kind::Flag:
        return Texts::tr("The vendor's documentation promises yes or no here.");
    case Kind::Instant:
        return Texts::tr("The vendor's documentation promises a time here.");
    default:
        return Texts::tr("The vendor's documentation promises a text here.");
    }
}

} // namespace

Kind plainKind(Json::Value value)
{
    if (value.is(Json::Type::Number))
        return Kind::Number;
    return value.is(Json::Type::Boolean) ? Kind::Flag : Kind::Text;
}

void addNote(Field &field, const QString &note)
{
    if (!note.isEmpty())
        field.note = field.note.isEmpty() ? note : QString(field.note + u' ' + note);
}

QString currencyCode(const QString &sent)
{
    const QString code = sent.trimmed().toUpper();
    return Currency::isKnown(code) ? code : sent;
}

std::optional<Instant> instantFromIso(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d+))?(Z|z|[+-]\\d{2}:?\\d{2})?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    // Qt rounds a longer fraction up, perhaps into the next second; what is beyond milliseconds is kept in the text
    const QString milliseconds = match.captured(3).left(3).leftJustified(3, u'0');
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2) + u'.' + milliseconds, Qt::ISODateWithMs);
    if (!date.isValid() || !time.isValid())
        return {};
    const QString zone = match.captured(4);
    int offset = 0;
    if (zone.size() > 1) {
        const int sign = zone.startsWith(u'-') ? -1 : 1;
        const int minutes = QStringView(zone).mid(1, 2).toInt() * 60 + QStringView(zone).last(2).toInt();
        if (minutes > 14 * 60)
            return {};
        offset = sign * minutes * 60;
    }
    const QDateTime at = QDateTime(date, time, QTimeZone::utc()).addSecs(-offset);
    return Instant{at, !zone.isEmpty()};
}

ReadValue readValue(Kind kind, Json::Value leaf, Instants instants)
{
    if (leaf.is(Json::Type::Null))
        return {Value::nothing(Nothing::Null, leaf.text()), {}};
    const QString text = leaf.text();
    if (leaf.isContainer() || (leaf.is(Json::Type::String) && text.isEmpty()))
        return {Value::nothing(Nothing::Empty, text), {}};

    if (kind == Kind::Map)
        return {readValue(plainKind(leaf), leaf).value,
                Texts::tr("The vendor's documentation promises several values here.")};

    Value::Meaning meaning;
    switch (kind) {
    case Kind::Number:
    case Kind::Percent:
    case Kind::Money:
        meaning = readNumber(kind, text);
        break;
    case Kind::Flag:
        meaning = readFlag(text);
        break;
    case Kind::Instant:
        meaning = readInstant(leaf, text, instants);
        break;
    case Kind::Choice:
    case Kind::Country:
        meaning = Choice{text, {}};
        break;
    case Kind::LanguageTexts:
        meaning = QList<LanguageText>{{{}, text}};
        break;
    case Kind::StepState:
        meaning = StepState{StepState::State::Unknown, text};
        break;
    default:
        // an id or a text sent as a number is its digits; true and false are no text
        if (!leaf.is(Json::Type::Boolean) || kind == Kind::Secret)
            return {textValue(kind, text), {}};
    }
    if (!std::holds_alternative<std::monostate>(meaning))
        return {{kind, text, meaning}, {}};
    if (leaf.is(Json::Type::Boolean))
        return {{Kind::Flag, text, readFlag(text)}, notReadable(kind)};
    return {textValue(Kind::Text, text), notReadable(kind)};
}

} // namespace Vitrine
