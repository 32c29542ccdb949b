// SPDX-License-Identifier: Apache-2.0
#include "exporting/cellvalue.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

QString written(const QDateTime &at)
{
    return at.toString(at.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString written(const Period &period)
{
    const QString count = period.count.toString();
    const bool isPlain =
        !period.count.isNegative() && period.count.isInteger() && !count.contains(u'e', Qt::CaseInsensitive);
    if (isPlain) {
        const QString digits = period.count.trimmed().toString();
        switch (period.unit) {
        case Period::Unit::Second:
            return u"PT"_s + digits + u'S';
        case Period::Unit::Minute:
            return u"PT"_s + digits + u'M';
        case Period::Unit::Hour:
            return u"PT"_s + digits + u'H';
        case Period::Unit::Day:
            return u'P' + digits + u'D';
        case Period::Unit::Week:
            return u'P' + digits + u'W';
        case Period::Unit::Month:
            return u'P' + digits + u'M';
        case Period::Unit::Year:
            return u'P' + digits + u'Y';
        case Period::Unit::Other:
            break;
        }
    }
    return QString(count + u' ' + period.word).trimmed();
}

Cell valueOf(const Value &value, const Display &display)
{
    const Value::Meaning &meaning = value.meaning;
    if (value.isNothing())
        return {};
    if (const auto *number = std::get_if<Decimal>(&meaning)) {
        Cell cell = Cell::ofNumber(*number);
        cell.isPercent = value.kind == Kind::Percent;
        return cell;
    }
    if (const auto *money = std::get_if<Money>(&meaning)) {
        Cell cell = Cell::ofNumber(money->amount);
        cell.currency = money->currency;
        return cell;
    }
    if (const auto *flag = std::get_if<bool>(&meaning))
        return {.kind = Cell::Kind::Flag, .text = *flag ? u"true"_s : u"false"_s};
    if (const auto *choice = std::get_if<Choice>(&meaning))
        return Cell::ofText(choice->word);
    if (const auto *instant = std::get_if<Instant>(&meaning)) {
        if (!instant->at.isValid())
            return Cell::ofText(value.text);
        if (!instant->timeStated) {
            const QDate day = instant->at.date();
            return {
                .kind = Cell::Kind::Instant, .text = day.toString(Qt::ISODate), .at = day.startOfDay(), .isDay = true};
        }
        // Local time is written without a zone, which is what it has.
        const QDateTime at =
            instant->zoneStated ? instant->at.toUTC() : QDateTime(instant->at.date(), instant->at.time());
        return {.kind = Cell::Kind::Instant, .text = written(at), .at = at};
    }
    if (const auto *period = std::get_if<Period>(&meaning))
        return Cell::ofText(written(*period));
    if (const auto *texts = std::get_if<QList<LanguageText>>(&meaning))
        return Cell::ofText(display.best(*texts).text);
    if (const auto *step = std::get_if<StepState>(&meaning)) {
        const QString state = stepStateName(step->state);
        return Cell::ofText(state.isEmpty() ? step->word : state);
    }
    return Cell::ofText(value.text);
}

} // namespace

Cell valueOf(const ShownField &shown, const ExportOptions &options)
{
    // Why it is not there stands in the fields' table, in a word for programs.
    if (shown.isVeiled && options.values != Values::Human)
        return {};
    if (!shown.instead.isEmpty())
        return Cell::ofText(shown.instead);
    const Field &field = *shown.field;
    Cell cell = valueOf(field.value, options.display);
    const bool isHuman = options.values == Values::Human && cell.kind != Cell::Kind::Number && !field.value.isNothing();
    if (isHuman && field.value.kind != Kind::LongText)
        cell = {.kind = cell.at.isValid() ? Cell::Kind::Instant : Cell::Kind::Text,
                .text = options.display.text(field, options.reveal),
                .at = cell.at,
                .isDay = cell.isDay};
    return cell;
}

Cell textOf(const ShownField &shown)
{
    const Value &value = shown.field->value;
    if (!shown.instead.isEmpty())
        return Cell::ofText(maskedSecret.toString());
    const bool isNumeric = value.kind == Kind::Number || value.kind == Kind::Money || value.kind == Kind::Percent;
    const bool isNumber = isNumeric && Decimal::parse(value.text);
    return {.kind = isNumber ? Cell::Kind::Number : Cell::Kind::Text, .text = value.text, .isAsSent = isNumber};
}

bool hasValue(const ShownField &shown)
{
    return !shown.field->value.isNothing() && shown.field->value.kind != Kind::Map;
}

QString stepStateName(StepState::State state)
{
    switch (state) {
    case StepState::State::New:
        return u"new"_s;
    case StepState::State::InProgress:
        return u"in-progress"_s;
    case StepState::State::Closed:
        return u"closed"_s;
    case StepState::State::Unknown:
        break;
    }
    return {};
}

QString exactText(const Field &field, const Display &display)
{
    const Cell cell = valueOf(field.value, display);
    return cell.currency.isEmpty() ? cell.text : QString(cell.currency + u' ' + cell.text);
}

} // namespace Vitrine
