// SPDX-License-Identifier: Apache-2.0
#include "vendors/superoffice_form.h"

#include "vendors/superoffice_lines.h"
#include "vendors/superoffice_parts.h"
#include "vendors/superoffice_rights.h"
#include "vendors/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

using namespace SuperOfficeLines;
using namespace SuperOfficeParts;
using namespace SuperOfficeRights;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SuperOffice)
};

const Decimal *numberOf(const Value &value)
{
    if (const auto *money = std::get_if<Money>(&value.meaning))
        return &money->amount;
    return std::get_if<Decimal>(&value.meaning);
}

/** A number that was not given is sent as .NET's smallest decimal, which travels as a double too. */
bool isSentinel(const Value &value)
{
    static const Decimal limit = *Decimal::parse(u"-7.9e28");
    const Decimal *number = numberOf(value);
    return number && *number <= limit;
}

void readSentinel(Field &field)
{
    if (isSentinel(field.value)) {
        field.value = Value::nothing(Nothing::Null, field.value.text);
        addNote(field, Texts::tr("SuperOffice sends this number where none was given."));
    }
}

/** Where no language was asked, texts come in all of them, or as the name of a text that was not looked up. */
void readLanguages(Field &field)
{
    if (!isText(field.value))
        return;
    if (const QList<LanguageText> texts = languageTexts(field.value.text); !texts.isEmpty()) {
        field.value.kind = Kind::LanguageTexts;
        field.value.meaning = texts;
    } else if (field.value.text.contains("[SR_"_L1)) {
        addNote(field, Texts::tr("This is the name of a text. SuperOffice sends the text itself when the profile asks "
                                 "for a language."));
    }
}

Field readLine(Reader &reader, const Documented &line, Json::Value from)
{
    Field field = reader.take(line, from);
    readSentinel(field);
    readLanguages(field);
    if (field.term == Term::Availability) {
        if (const bool *isOffered = std::get_if<bool>(&field.value.meaning)) {
            const QString meaning = *isOffered ? Texts::tr("Offered") : Texts::tr("Discontinued");
            field.value = {
                .kind = Kind::Choice, .text = field.value.text, .meaning = Choice{field.value.text, meaning}};
        }
    }
    // the name of a text, or an id of the connector's list, is nothing to say behind a price
    const bool isNamed = field.value.text.contains("[SR_"_L1) || Decimal::parse(field.value.text).has_value();
    if (field.term == Term::UnitCode && isNamed)
        field.term = Term::AdditionalProperty;
    const Decimal *number = numberOf(field.value);
    if (field.term == Term::InventoryLevel && number && number->isNegative() && !number->isZero())
        addNote(field, Texts::tr("A negative number says how many are on order."));
    return field;
}

/** `[F:16.6] tons` is read part by part, so that a locale can write each part its own way. */
void readTypedText(Field &field)
{
    if (!isText(field.value))
        return;
    QList<Value> parts = textParts(field.value.text);
    const auto isTyped = [](const Value &part) {
        return part.kind != Kind::Text;
    };
    if (!std::ranges::any_of(parts, isTyped))
        return;
    if (parts.size() == 1) {
        field.value = parts.constFirst();
        readSentinel(field);
        return;
    }
    for (Value &part : parts) {
        if (isSentinel(part))
            part = Value::nothing(Nothing::Null, part.text);
    }
    field.value = {.kind = Kind::Parts, .text = field.value.text, .meaning = parts};
}

/** Stands beside the value it is the type of; what is no word, or would become the source of no value, in a row. */
void readExtraType(Reader &reader, Json::Value extra, Field &field)
{
    const Json::Value type = extra.find(u"/Type");
    if (!type.is(Json::Type::String) || type.text().isEmpty() || field.sources.isEmpty()) {
        field.fields.append(reader.take(extraType, extra));
        return;
    }
    field.sources.append(reader.source(type));
    const QString word = type.text().toLower();
    const QString meaning = word == "string"_L1  ? Texts::tr("Text")
                            : word == "url"_L1   ? Texts::tr("Link")
                            : word == "image"_L1 ? Texts::tr("Picture")
                                                 : QString();
    addNote(field, meaning.isEmpty() ? Texts::tr("Type: %1.").arg(type.text())
                                     : Texts::tr("Type: %1 (%2).").arg(meaning, type.text()));
}

Field readExtra(Reader &reader, Json::Value extra, int number)
{
    const QString numbered = Texts::tr("Extra information %1").arg(number);
    if (!extra.is(Json::Type::Object) || extra.size() == 0)
        return reader.takeAll(extra, numbered);

    Field field = reader.take(extraValue, extra);
    readLanguages(field);
    if (const std::optional<Decimal> bare = Decimal::parse(field.value.text); bare && isText(field.value)) {
        Field numeric = field;
        numeric.value.meaning = *bare;
        if (isSentinel(numeric.value)) {
            readSentinel(numeric);
            field = numeric;
        }
    }
    const QString word = extra.find(u"/Type").text().toLower();
    if (isText(field.value) && word == "url"_L1) {
        field.value.kind = Kind::Link;
    } else if (isText(field.value) && word == "image"_L1) {
        if (isPicture(field.value.text))
            field.value.kind = Kind::Picture;
        else
            addNote(field, Texts::tr("This is called a picture, but is neither a link to one nor picture data."));
    } else {
        readTypedText(field);
    }

    const Json::Value name = extra.find(u"/Name");
    const bool isName = name.is(Json::Type::Number) || (name.is(Json::Type::String) && !name.text().isEmpty());
    field.key = field.label = isName ? name.text() : numbered;
    // what is no name, or would become the source of no value, stands in a row of its own
    if (isName && !field.sources.isEmpty())
        field.sources.append(reader.source(name));
    else if (name.exists())
        field.fields.append(reader.takeAll(name));
    readExtraType(reader, extra, field);
    if (extra.find(u"/TableRight").exists())
        field.fields.append(readRight(reader, tableRight, extra, MaskOf::Table));
    if (extra.find(u"/FieldProperties").exists())
        field.fields.append(readFieldProperties(reader, extra));
    return field;
}

void readExtraInfo(Reader &reader)
{
    const Json::Value all = reader.at(u"/ExtraInfo");
    if (!all.is(Json::Type::Array) || all.size() == 0) {
        reader.add(SectionId::ExtraFields, reader.take(extraInfo));
        return;
    }
    int number = 0;
    for (const Json::Value extra : Json::children(all))
        reader.add(SectionId::ExtraFields, readExtra(reader, extra, ++number));
}

/** The currency of a product stands in its price list. */
struct ListCurrency
{
    QString code; ///< empty: not known
    QString note; ///< where it is from, or why there is none: said at the price people ask for
};

ListCurrency currencyOf(const QList<HttpReply> &priceLists, const QString &priceList)
{
    if (priceLists.isEmpty())
        return {{}, Texts::tr("SuperOffice does not send a currency with a product.")};
    const Result<Json::Document> answer = Json::Document::parse(priceLists.constFirst().body);
    const bool isAnswered = priceLists.constFirst().status == 200 && answer;
    const Json::Value currency = isAnswered ? answer->root().find(u"/Currency") : Json::Value();
    if (!currency.is(Json::Type::String) || currency.text().trimmed().isEmpty())
        return {{},
                Texts::tr("SuperOffice does not send a currency with a product, and price list %1 did not tell it.")
                    .arg(priceList)};
    return {currencyCode(currency.text().trimmed()),
            Texts::tr("The currency is that of price list %1.").arg(priceList)};
}

void setCurrency(Field &field, const ListCurrency &currency)
{
    auto *money = std::get_if<Money>(&field.value.meaning);
    if (!money)
        return;
    money->currency = currency.code;
    if (field.term == Term::Price)
        addNote(field, currency.note);
}

/** A field no leaf of the answer is the source of: the currency comes with the price list, if at all. */
Field currencyField(const ListCurrency &currency)
{
    Field field;
    field.term = Term::PriceCurrency;
    field.label = Texts::tr("Currency");
    field.help = Texts::tr("A product has no currency of its own; its price list has one.");
    field.value = currency.code.isEmpty() ? Value::nothing(Nothing::NotOffered) : Value::ofText(currency.code);
    field.note = currency.note;
    return field;
}

/** Of a name in several languages the one the profile asks for, else English, else the first. */
QString nameOf(const Field &field, const QString &language)
{
    const auto *texts = std::get_if<QList<LanguageText>>(&field.value.meaning);
    if (!texts)
        return isText(field.value) ? field.value.text : QString();
    for (const QString &wanted : {language.left(2).toLower(), u"en"_s}) {
        for (const LanguageText &text : *texts) {
            if (!wanted.isEmpty() && text.language.startsWith(wanted) && !text.text.isEmpty())
                return text.text;
        }
    }
    return texts->isEmpty() ? QString() : texts->constFirst().text;
}

} // namespace

QString priceListOf(Json::Value product)
{
    static const QRegularExpression number(u"^[1-9][0-9]{0,9}\\z"_s);
    const Json::Value key = product.find(u"/ERPPriceListKey");
    const QString text = key.isContainer() ? QString() : key.text();
    return number.match(text).hasMatch() ? text : QString();
}

Product readSuperOfficeProduct(const Json::Document &answer, const QList<HttpReply> &priceLists,
                               const QString &language)
{
    const Json::Value root = answer.root();
    Reader reader(answer, root, "SuperOffice");
    const ListCurrency currency = currencyOf(priceLists, priceListOf(root));
    const Rights rights = readRights(reader);
    QString name;
    for (const Documented &line : documented) {
        Field field = readLine(reader, line, root);
        setCurrency(field, currency);
        applyRight(field, rights);
        if (field.term == Term::Name && field.right != Right::Hidden)
            name = nameOf(field, language);
        reader.add(line.section, std::move(field));
        if (line.term == Term::CostPrice)
            reader.add(SectionId::Price, currencyField(currency));
    }
    readExtraInfo(reader);

    const Json::Value id = root.find(u"/ProductId");
    const bool isId = id.is(Json::Type::Number) || id.is(Json::Type::String);
    Product product = reader.finish(u"superoffice"_s, isId ? id.text() : QString(), name);
    product.isNameChosen = !language.isEmpty();
    return product;
}

} // namespace Vitrine
