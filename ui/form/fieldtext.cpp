// SPDX-License-Identifier: Apache-2.0
#include "form/fieldtext.h"

#include "form/blanks.h"
#include "form/formmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype longestMeant = 20'000; ///< units; more are a text to read, whatever the field is for

const QList<LanguageText> *languagesOf(const Field &field)
{
    const auto *texts = std::get_if<QList<LanguageText>>(&field.value.meaning);
    return texts && texts->size() > 1 ? texts : nullptr;
}

QString languageName(const LanguageText &text, const Display &display)
{
    const QString name = display.language(text.language);
    if (!name.isEmpty())
        return name;
    return text.language.isEmpty() ? FormModel::tr("Default") : text.language;
}

QString everyLanguage(const QList<LanguageText> &texts, const Display &display)
{
    const LanguageText best = display.best(texts);
    QStringList lines{best.text};
    for (const LanguageText &text : texts) {
        if (text.language != best.language || text.text != best.text)
            lines.append(FormModel::tr("%1: %2").arg(languageName(text, display), text.text));
    }
    return lines.join(u'\n');
}

} // namespace

bool saysNothing(const Field &field)
{
    return field.isEmpty();
}

bool hasOwnValue(const Field &field)
{
    return field.value.kind != Kind::Map || field.fields.isEmpty();
}

QString fieldText(const Field &field, const Display &display, Sight sight)
{
    const Value &value = field.value;
    switch (sight) {
    case Sight::Hidden:
        return display.nothing(Nothing::Hidden);
    case Sight::Dots:
        return maskedSecret.toString();
    case Sight::Revealed:
        return value.text.isEmpty() ? display.text(value, true) : value.text;
    case Sight::Open:
        break;
    }
    const bool isText = value.kind == Kind::Text || value.kind == Kind::LongText;
    if ((isText && !value.text.isEmpty() && !isOfBlanks(field)) || value.text.size() > longestMeant)
        return value.text;
    if (!hasOwnValue(field))
        return {};
    if (const QList<LanguageText> *texts = languagesOf(field))
        return everyLanguage(*texts, display);
    return display.text(value);
}

QString foldedText(const Field &field, const Display &display, Sight sight)
{
    const QList<LanguageText> *texts = sight == Sight::Open ? languagesOf(field) : nullptr;
    return texts ? display.best(*texts).text : fieldText(field, display, sight);
}

QString ageOf(const Instant &instant, const QDateTime &now)
{
    const qint64 seconds = instant.at.secsTo(now);
    const qint64 minutes = std::abs(seconds) / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    const bool isExact = instant.zoneStated && instant.timeStated;
    const auto said = [&](const char *ago, const char *ahead, qint64 count) {
        return QCoreApplication::translate("Vitrine::FormModel", seconds >= 0 ? ago : ahead, nullptr, int(count));
    };
    if (!instant.at.isValid() || (!isExact && days < 2))
        return {};
    if (minutes < 60)
        return said(QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "%n minute(s) ago"),
                    QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "in %n minute(s)"), minutes);
    if (hours < 48)
        return said(QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "%n hour(s) ago"),
                    QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "in %n hour(s)"), hours);
    if (days < 61)
        return said(QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "%n day(s) ago"),
                    QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "in %n day(s)"), days);
    // A year may have a day less than the mean one.
    const auto years = qint64(double(days + 1) / 365.2425);
    if (years < 2)
        return said(QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "%n month(s) ago"),
                    QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "in %n month(s)"), qint64(double(days + 1) / 30.4369));
    return said(QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "%n year(s) ago"),
                QT_TRANSLATE_N_NOOP("Vitrine::FormModel", "in %n year(s)"), years);
}

int otherLanguages(const Field &field)
{
    const QList<LanguageText> *texts = languagesOf(field);
    return texts ? int(texts->size()) - 1 : 0;
}

} // namespace Vitrine
