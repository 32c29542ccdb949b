// SPDX-License-Identifier: Apache-2.0
#include "form/fieldtext.h"

#include "form/formmodel.h"

#include <algorithm>

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
    if ((isText && !value.text.isEmpty()) || value.text.size() > longestMeant)
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

int otherLanguages(const Field &field)
{
    const QList<LanguageText> *texts = languagesOf(field);
    return texts ? int(texts->size()) - 1 : 0;
}

} // namespace Vitrine
