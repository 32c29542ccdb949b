// SPDX-License-Identifier: Apache-2.0
#include "product/display.h"

#include "product/currency.h"
#include "product/localenames.h"
#include "product/safetext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

struct UnitWords
{
    const char *name; ///< after a slash: "USD 49.00 / month"
    const char *one;
    const char *many;
};

/** English is right without a translator, other languages choose their own plural form of the last. */
UnitWords wordsOf(Period::Unit unit)
{
    switch (unit) {
    case Period::Unit::Second:
        return {QT_TRANSLATE_NOOP("Vitrine::Display", "second"), QT_TRANSLATE_NOOP("Vitrine::Display", "%1 second"),
                QT_TRANSLATE_N_NOOP("Vitrine::Display", "%1 seconds")};
    case Period::Unit::Minute:
        return {QT_TRANSLATE_NOOP("Vitrine::Display", "minute"), QT_TRANSLATE_NOOP("Vitrine::Display", "%1 minute"),
                QT_TRANSLATE_N_NOOP("Vitrine::Display", "%1 minutes")};
    case Period::Unit::Hour:
        return {QT_TRANSLATE_NOOP("Vitrine::Display", "hour"), QT_TRANSLATE_NOOP("Vitrine::Display", "%1 hour"),
                QT_TRANSLATE_N_NOOP("Vitrine::Display", "%1 hours")};
    case Period::Unit::Day:
        return {QT_TRANSLATE_NOOP("Vitrine::Display", "day"), QT_TRANSLATE_NOOP("Vitrine::Display", "%1 day"),
                QT_TRANSLATE_N_NOOP("Vitrine::Display", "%1 days")};
    case Period::Unit::Week:
        return {QT_TRANSLATE_NOOP("Vitrine::Display", "week"), QT_TRANSLATE_NOOP("Vitrine::Display", "%1 week"),
                QT_TRANSLATE_N_NOOP("Vitrine::Display", "%1 weeks")};
    case Period::Unit::Month:
        return {QT_TRANSLATE_NOOP("Vitrine::Display", "month"), QT_TRANSLATE_NOOP("Vitrine::Display", "%1 month"),
                QT_TRANSLATE_N_NOOP("Vitrine::Display", "%1 months")};
    case Period::Unit::Year:
        return {QT_TRANSLATE_NOOP("Vitrine::Display", "year"), QT_TRANSLATE_NOOP("Vitrine::Display", "%1 year"),
                QT_TRANSLATE_N_NOOP("Vitrine::Display", "%1 years")};
    case Period::Unit::Other:
        break;
    }
    return {};
}

/** The number a language chooses its plural form by; parts of a thing are several. */
int pluralOf(const Decimal &count)
{
    bool fits = false;
    const int whole = count.isInteger() ? count.trimmed().toString().toInt(&fits) : 0;
    return fits && whole != std::numeric_limits<int>::min() ? std::abs(whole) : 2;
}

/** Data in the place of an address: nobody reads it in a cell. */
bool isPictureData(const QString &text)
{
    constexpr qsizetype longestAddress = 8192;
    constexpr qsizetype shortestPicture = 64;
    const QStringView head = QStringView(text).left(longestAddress);
    const bool isOfLetters = text.size() >= shortestPicture && std::ranges::all_of(head, [](QChar c) {
                                 return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"+/=\r\n"_s.contains(c));
                             });
    return text.startsWith("data:"_L1) || isOfLetters || (text.size() > longestAddress && !text.contains("://"_L1));
}

/** "zh-cn" of "zh_CN": tags are compared, not written. */
QString normalised(const QString &tag)
{
    return QString(tag).replace(u'_', u'-').toLower();
}

QString languageOf(const QString &normalisedTag)
{
    return normalisedTag.section(u'-', 0, 0);
}

/** The person's right to a field, as a mark beside it. */
QString mark(Right right)
{
    switch (right) {
    case Right::Hidden:
        return Display::tr("hidden by your rights");
    case Right::ReadOnly:
        return Display::tr("read-only");
    case Right::Writable:
        return Display::tr("writable");
    case Right::Mandatory:
        return Display::tr("mandatory");
    case Right::NotStated:
        break;
    }
    return {};
}

} // namespace

Display::Display(const QLocale &locale, const QTimeZone &zone)
    : m_locale(locale)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_dateFormat(LocaleNames::dateFormat(m_locale))
    , m_timeFormat(m_locale.timeFormat(QLocale::ShortFormat))
{
    // The short format stops at the minute; seconds take the separator that stands before the minutes.
    static const QRegularExpression minutes(u"([^\\w'])mm(?!.?s)"_s);
    m_timeFormat.replace(minutes, u"\\1mm\\1ss"_s);
}

Display Display::with(Numbers numbers) const
{
    Display other = *this;
    other.m_numbers = numbers;
    return other;
}

QString Display::text(const Value &value, bool reveal) const
{
    if (value.isNothing()) {
        const auto *which = std::get_if<Nothing>(&value.meaning);
        return nothing(which != nullptr ? *which : Nothing::NotSent);
    }
    if ((value.secret || value.kind == Kind::Secret) && !reveal)
        return maskedSecret.toString();
    QString shown = meaning(value);
    if (shown.isEmpty())
        shown = oneLine(value.text);
    if (shown.isEmpty() && value.kind == Kind::Map)
        return tr("several values");
    if (shown.isEmpty())
        return nothing(Nothing::Empty);
    return shown.trimmed().isEmpty() ? tr("only blanks") : shown;
}

QString Display::text(const Field &field, bool reveal) const
{
    if (field.value.kind != Kind::Map || (field.value.secret && !reveal))
        return text(field.value, reveal);
    const qsizetype count = field.fields.size();
    const QString shown = m_locale.toString(qlonglong(count));
    return count == 1 ? tr("%1 entry").arg(shown) : tr("%1 entries", nullptr, int(count)).arg(shown);
}

QString Display::meaning(const Value &value) const
{
    const auto &meaning = value.meaning;
    const auto digits = [&value](const Decimal &sent) {
        return value.fromDouble ? sent.withoutNoise().trimmed() : sent;
    };
    if (const auto *decimal = std::get_if<Decimal>(&meaning))
        return value.kind == Kind::Percent ? percent(digits(*decimal)) : number(digits(*decimal));
    if (const auto *amount = std::get_if<Money>(&meaning)) {
        Money shown = *amount;
        shown.amount = digits(shown.amount);
        return money(shown);
    }
    if (const auto *flag = std::get_if<bool>(&meaning))
        return *flag ? tr("Yes") : tr("No");
    if (const auto *at = std::get_if<Instant>(&meaning))
        return instant(*at);
    if (const auto *span = std::get_if<Period>(&meaning))
        return period(*span);
    if (const auto *texts = std::get_if<QList<LanguageText>>(&meaning))
        return oneLine(best(*texts).text);
    if (const auto *choice = std::get_if<Choice>(&meaning)) {
        const QString word = oneLine(choice->word);
        const QString named = value.kind == Kind::Country ? country(choice->word) : QString();
        const QString meant = named.isEmpty() ? oneLine(choice->meaning) : named;
        if (value.kind == Kind::Country && !meant.isEmpty() && !word.isEmpty())
            return tr("%1 (%2)", "country, code").arg(meant, word);
        return meant.isEmpty() ? word : meant;
    }
    if (const auto *step = std::get_if<StepState>(&meaning)) {
        switch (step->state) {
        case StepState::State::New:
            return tr("New");
        case StepState::State::InProgress:
            return tr("In progress");
        case StepState::State::Closed:
            return tr("Closed");
        case StepState::State::Unknown:
            return oneLine(step->word);
        }
    }
    if (const auto *parts = std::get_if<QList<Value>>(&meaning))
        return joined(*parts);
    if (value.kind == Kind::Picture && isPictureData(value.text))
        return tr("A picture inside the answer, %1").arg(m_locale.formattedDataSize(value.text.size()));
    if (value.kind == Kind::Link || value.kind == Kind::Picture)
        return oneLine(withAsciiHost(value.text));
    return {};
}

QString Display::joined(const QList<Value> &parts) const
{
    QString shown;
    bool isBehindTyped = false;
    for (const Value &part : parts) {
        const bool isTyped = part.kind != Kind::Text;
        if (isTyped && isBehindTyped)
            shown += u' '; // two numbers side by side would be read as one
        // line breaks at the ends of the words part them from the values beside
        shown += isTyped ? text(part) : oneLine(QString(u'|' + part.text + u'|')).sliced(1).chopped(1);
        isBehindTyped = isTyped;
    }
    return shown;
}

QString Display::number(const Decimal &number) const
{
    return m_numbers == Numbers::Neutral ? number.toString() : number.toString(m_locale);
}

QString Display::percent(const Decimal &rate) const
{
    const bool isSignFirst = m_locale.language() == QLocale::Turkish || m_locale.language() == QLocale::Basque;
    return isSignFirst ? QString(m_locale.percent() + number(rate)) : QString(number(rate) + u' ' + m_locale.percent());
}

QString Display::money(const Money &money) const
{
    const bool isPartOfNone = money.currency.isEmpty() && !money.amount.isInteger();
    const int units = money.hasVendorScale ? 0 : Currency::minorUnits(money.currency).value_or(isPartOfNone ? 2 : 0);
    const QString amount = number(money.amount.withScale(units));
    const QString sign = oneLine(money.currency);
    const QString whole = sign.isEmpty() ? amount : QString(sign + u' ' + amount);
    return money.isLeast ? tr("from %1", "the least price").arg(whole) : whole;
}

QString Display::instant(const Instant &instant) const
{
    const QDateTime at = instant.zoneStated && instant.timeStated ? instant.at.toTimeZone(m_zone) : instant.at;
    if (!at.isValid())
        return {};
    const QString day = m_locale.toString(at.date(), m_dateFormat);
    if (!instant.timeStated)
        return day;
    const QString shown = day + u' ' + m_locale.toString(at.time(), m_timeFormat);
    if (!instant.zoneStated)
        return tr("%1, time zone not stated").arg(shown);
    const QString zone = m_zone.abbreviation(at);
    const bool isOffset = zone.startsWith(u'+') || zone.startsWith(u'-');
    return shown + (isOffset ? " UTC"_L1 : " "_L1) + zone;
}

QString Display::period(const Period &period) const
{
    const QString count = number(period.count);
    const UnitWords words = wordsOf(period.unit);
    if (words.name == nullptr) {
        const QString word = oneLine(period.word);
        return word.isEmpty() ? count : QString(count + u' ' + word);
    }
    const int plural = pluralOf(period.count);
    return (plural == 1 ? tr(words.one) : tr(words.many, nullptr, plural)).arg(count);
}

QString Display::every(const Period &period) const
{
    const UnitWords words = wordsOf(period.unit);
    if (period.count != Decimal::parse(u"1"))
        return this->period(period);
    return words.name != nullptr ? tr(words.name) : oneLine(period.word);
}

QString Display::nothing(Nothing which) const
{
    switch (which) {
    case Nothing::NotSent:
        return tr("not sent");
    case Nothing::Null:
        return tr("not given");
    case Nothing::Empty:
        return tr("empty");
    case Nothing::Hidden:
        return tr("hidden by your rights");
    case Nothing::NotOffered:
        return tr("not offered by this vendor");
    }
    return {};
}

QString Display::note(const Field &field, NoteReader reader) const
{
    QStringList said;
    const bool holdsNothing = field.value.isNothing() && field.fields.isEmpty();
    if (field.internal && !field.isWithinInternal && !holdsNothing)
        said += tr("internal, not for customers");
    const bool isHidden = field.right == Right::Hidden;
    if (!reader.isCustomer && (!isHidden || (reader.seesHidden && field.isHiddenByRight())))
        said += mark(field.right);
    if (!reader.isCustomer && !field.reason.isEmpty())
        said += tr("The vendor's reason for the right: “%1”.").arg(field.reason);
    // sentences follow each other, marks are set apart
    if (!field.note.isEmpty() && !field.reason.isEmpty() && !reader.isCustomer)
        said.last() += u' ' + field.note;
    else
        said += field.note;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

QString Display::country(QStringView alpha2) const
{
    return LocaleNames::country(alpha2, m_locale);
}

QString Display::language(QStringView tag) const
{
    return LocaleNames::language(tag, m_locale);
}

QString Display::name(const Product &product) const
{
    const Field *field = product.isNameChosen ? nullptr : product.field(Term::Name);
    const bool isOpen = field != nullptr && !field->value.secret && !field->isHiddenByRight();
    const auto *texts = isOpen ? std::get_if<QList<LanguageText>>(&field->value.meaning) : nullptr;
    const QString name = texts != nullptr ? best(*texts).text : QString();
    return name.isEmpty() ? product.name : name;
}

LanguageText Display::best(const QList<LanguageText> &texts) const
{
    const QString whole = m_locale.language() == QLocale::C ? u"en"_s : normalised(m_locale.name());
    const QString language = languageOf(whole);
    const auto rank = [&](const LanguageText &text) {
        const QString tag = normalised(text.language);
        const QString of = languageOf(tag);
        const bool isNorwegian = (language == "nb"_L1 || language == "nn"_L1) && of == "no"_L1;
        if (text.text.isEmpty())
            return 6;
        if (tag == whole)
            return 0;
        if (of == language)
            return tag == language ? 1 : 2;
        if (isNorwegian)
            return 2;
        if (of == "en"_L1)
            return 3;
        return tag.isEmpty() ? 4 : 5;
    };
    const auto found = std::ranges::min_element(texts, {}, rank);
    return found != texts.end() ? *found : LanguageText();
}

QString withAsciiHost(const QString &text)
{
    static const QRegularExpression authority(u"^[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#\\\\]*@)?([^/?#\\\\:@]*)"_s);
    const QRegularExpressionMatch match = authority.match(text);
    const QString host = match.captured(1);
    const bool isAscii = std::ranges::all_of(host, [](QChar c) {
        return c.unicode() < 0x80;
    });
    const QByteArray ascii = isAscii ? QByteArray() : QUrl::toAce(host);
    return ascii.isEmpty() ? text
                           : QString(text).replace(match.capturedStart(1), host.size(), QString::fromLatin1(ascii));
}

} // namespace Vitrine
