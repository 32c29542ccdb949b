// SPDX-License-Identifier: Apache-2.0
#include "vendors/dodo_form.h"

#include "vendors/dodo_lines.h"
#include "vendors/dodo_links.h"
#include "vendors/dodo_money.h"
#include "vendors/values.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

using namespace DodoLines;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dodo)
};

/** A field without a value of its own: what belongs to it stands in its fields. */
Field mapOf(Reader &reader, const Documented &line)
{
    Field field = reader.fieldOf(line, {});
    field.value = {.kind = Kind::Map, .meaning = std::monostate()};
    return field;
}

Period::Unit unitOf(const QString &word)
{
    static const QHash<QString, Period::Unit> units{{u"day"_s, Period::Unit::Day},
                                                    {u"week"_s, Period::Unit::Week},
                                                    {u"month"_s, Period::Unit::Month},
                                                    {u"year"_s, Period::Unit::Year}};
    return units.value(word.toLower(), Period::Unit::Other);
}

/** A count and its unit, named by two pointers; or a count whose name tells the unit. */
Field readPeriod(Reader &reader, const Documented &line, Json::Value from)
{
    const QStringList names = QString::fromLatin1(line.pointer).split(u' ');
    const Json::Value count = from.find(names.constFirst());
    const std::optional<Decimal> number = count.is(Json::Type::Number) ? Decimal::parse(count.text()) : std::nullopt;
    if (names.size() == 1) {
        Documented counted = line;
        counted.kind = Kind::Number;
        Field field = reader.take(counted, from);
        if (number) {
            const bool isDays = names.constFirst().endsWith("_days"_L1);
            const Period::Unit known = isDays ? Period::Unit::Day : Period::Unit::Second;
            field.value = {Kind::Period, field.value.text, Period{*number, known, {}}};
        }
        return field;
    }
    const Json::Value unit = from.find(names.constLast());
    Field field = reader.fieldOf(line, {});
    if (number && unit.is(Json::Type::String)) {
        field.sources = {reader.source(count), reader.source(unit)};
        const QString sent = count.text() + u' ' + unit.text();
        field.value = {Kind::Period, sent, Period{*number, unitOf(unit.text()), unit.text()}};
        return field;
    }
    if (!count.exists() && !unit.exists())
        return field;
    field.value = {.kind = Kind::Map, .meaning = std::monostate()};
    field.note = Texts::tr("Count and unit do not make a period, so both stand as they were sent.");
    for (const Json::Value part : {count, unit}) {
        if (part.exists())
            field.fields.append(reader.takeAll(part));
    }
    return field;
}

/** One line of a record, with what Dodo's numbers need to be read right. */
Field readLine(Reader &reader, const Documented &line, Json::Value from, const QString &currency = {})
{
    if (line.kind == Kind::Period)
        return readPeriod(reader, line, from);
    Field field = reader.take(line, from);
    if (line.kind == Kind::Money) {
        const bool mayBeFraction = field.key == "price_per_unit"_L1;
        toMajorUnits(field, from.value(field.key), currency, mayBeFraction);
    } else if (field.key == "discount_bps"_L1 && field.value.kind == Kind::Percent) {
        field.value.meaning = std::get<Decimal>(field.value.meaning).scaled(-2).trimmed();
    }
    return field;
}

/** One element of a documented array; what is no object is kept as it is. */
Field readRecord(Reader &reader, std::span<const Documented> lines, Json::Value element, int index,
                 const QString &label, const QString &currency = {})
{
    if (!element.is(Json::Type::Object) || element.size() == 0)
        return reader.takeAll(element, label);
    Field record;
    record.key = QString::number(index);
    record.label = label;
    record.value = {.kind = Kind::Map, .meaning = std::monostate()};
    for (const Documented &line : lines) {
        Field field = readLine(reader, line, element, currency);
        const bool isAbsent = field.sources.isEmpty() && field.fields.isEmpty();
        if (!isAbsent || !(line.flags & Documented::Optional))
            record.fields.append(std::move(field));
    }
    return record;
}

/** A line whose list or object is none: told as it was sent, with a note unless nothing was given. */
Field takeOdd(Reader &reader, const Documented &line, Json::Value from)
{
    Field field = reader.take(line, from);
    if (!field.value.isNothing() && field.note.isEmpty())
        field.note = Texts::tr("The vendor's documentation promises something else here; it stands as it was sent.");
    return field;
}

/** A documented array: one field that holds a field for each element. Anything else is read as the line says. */
template <typename ReadElement>
Field readList(Reader &reader, const Documented &line, Json::Value from, ReadElement readElement)
{
    const Json::Value list = from.find(QString::fromLatin1(line.pointer));
    if (!list.is(Json::Type::Array) || list.size() == 0)
        return takeOdd(reader, line, from);
    Field field = mapOf(reader, line);
    int index = 0;
    for (const Json::Value element : Json::children(list))
        field.fields.append(readElement(element, index++));
    return field;
}

/** The name an element gives itself, else its number. */
QString titleOf(Json::Value element, QStringView pointer, const QString &numbered)
{
    const Json::Value name = element.find(pointer);
    return name.is(Json::Type::String) && !name.text().isEmpty() ? name.text() : numbered;
}

QString idOf(Json::Value product)
{
    const Json::Value id = product.find(u"/product_id");
    return id.is(Json::Type::String) || id.is(Json::Type::Number) ? id.text() : QString();
}

/** ISO 4217 code of a price, in upper case; empty where none is stated. */
QString currencyOf(Json::Value price)
{
    const Json::Value currency = price.find(u"/currency");
    return currency.is(Json::Type::String) ? currency.text().trimmed().toUpper() : QString();
}

Variant variantOf(Json::Value price)
{
    const QString type = price.find(u"/type").text();
    if (type == "one_time_price"_L1)
        return OneTime;
    if (type == "recurring_price"_L1)
        return Recurring;
    return type == "usage_based_price"_L1 ? UsageBased : Unknown;
}

Field readOffer(Reader &reader, Json::Value price)
{
    Field offer = mapOf(reader, priceLine);
    offer.term = Term::Offer;
    offer.key = price.key();
    const Variant variant = variantOf(price);
    if (variant == Unknown) {
        offer.fields = reader.takeAll(price).fields;
        offer.note = Texts::tr("The vendor does not document this kind of price. Everything stands as it was sent; no "
                               "amount is converted.");
        return offer;
    }
    const QString currency = currencyOf(price);
    for (const PriceLine &each : priceLines) {
        Documented line = each.line;
        if (variant == UsageBased && line.term == Term::Price)
            line.pointer = "/fixed_price /price";
        Field field = line.kind == Kind::Map
                          ? readList(reader, line, price,
                                     [&](Json::Value meter, int index) {
                                         const QString title =
                                             titleOf(meter, u"/name", Texts::tr("Meter %1").arg(index + 1));
                                         return readRecord(reader, meterLines, meter, index, title, currency);
                                     })
                          : readLine(reader, line, price, currency);
        const bool isAbsent = field.sources.isEmpty() && field.fields.isEmpty();
        if (!isAbsent || (each.variants & variant))
            offer.fields.append(std::move(field));
    }
    const bool isChosen = price.find(u"/pay_what_you_want").raw() == "true";
    for (Field &field : offer.fields) {
        if (isChosen && field.key == "price"_L1) {
            if (auto *amount = std::get_if<Money>(&field.value.meaning))
                amount->isLeast = true;
            addNote(field, Texts::tr("The buyer chooses the amount; this is the least."));
        }
        if (!isChosen && field.key == "suggested_price"_L1 && !field.value.isNothing())
            addNote(field, Texts::tr("Without effect: the buyer does not choose the amount."));
        if (field.term == Term::TrialDuration && field.value.text == "0"_L1)
            addNote(field, Texts::tr("There is no trial."));
    }
    return offer;
}

void readPrices(Reader &reader)
{
    const Json::Value price = reader.at(u"/price");
    const Json::Value detail = reader.at(u"/price_detail");
    if (price.is(Json::Type::Object) && price.size() > 0) {
        reader.add(SectionId::Price, readOffer(reader, price));
    } else if (price.exists() || !detail.exists()) {
        QString currency = currencyOf(reader.record());
        if (currency.isEmpty())
            currency = currencyOf(detail);
        reader.add(SectionId::Price, readLine(reader, priceLine, reader.record(), currency));
    }
    if (detail.is(Json::Type::Object) && detail.size() > 0)
        reader.add(SectionId::Price, readOffer(reader, detail));
}

/** What a buyer of a digital product gets, one field for each documented member. */
QList<Field> readDelivery(Reader &reader, Json::Value delivery)
{
    QList<Field> fields;
    for (const Documented &line : deliveryLines)
        fields.append(readLine(reader, line, delivery));
    fields.append(readList(reader, files, delivery, [&](Json::Value file, int index) {
        return readRecord(reader, fileLines, file, index, Texts::tr("File %1").arg(index + 1));
    }));
    return fields;
}

/** The files of an entitlement are sent as those of a digital product are; other services' settings are their own. */
Field readEntitlement(Reader &reader, Json::Value element, int index, const QString &title)
{
    Field record = readRecord(reader, entitlementLines, element, index, title);
    const Json::Value settings = element.value(u"integration_config");
    const Json::Value delivery = settings.value(u"digital_files");
    const auto told = std::ranges::find(record.fields, u"integration_config"_s, &Field::key);
    if (!delivery.is(Json::Type::Object) || delivery.size() == 0 || told == record.fields.end())
        return record;
    // of several, this is the last
    for (auto setting = told->fields.rbegin(); setting != told->fields.rend(); ++setting) {
        if (setting->key == "digital_files"_L1) {
            setting->label = Texts::tr("Digital files");
            setting->fields = readDelivery(reader, delivery);
            break;
        }
    }
    return record;
}

void readLicenceAndDelivery(Reader &reader)
{
    constexpr auto section = SectionId::LicenceAndDelivery;
    const Json::Value duration = reader.at(u"/license_key_duration");
    if (duration.find(u"/count").exists() && duration.find(u"/interval").exists()) {
        Field field = readPeriod(reader, licencePeriod, duration);
        field.key = duration.key();
        reader.add(section, field);
    } else {
        reader.add(section, takeOdd(reader, licenceDuration, reader.record()));
    }

    const Json::Value deliveries = reader.at(u"/digital_product_delivery");
    if (deliveries.is(Json::Type::Object) && deliveries.size() > 0) {
        const QList<Field> fields = readDelivery(reader, deliveries);
        for (const Field &field : fields)
            reader.add(section, field);
    } else {
        reader.add(section, takeOdd(reader, delivery, reader.record()));
    }

    if (reader.at(u"/entitlements").exists())
        reader.add(section, readList(reader, entitlements, reader.record(), [&](Json::Value element, int index) {
                       const QString title = titleOf(element, u"/name", Texts::tr("Entitlement %1").arg(index + 1));
                       return readEntitlement(reader, element, index, title);
                   }));
    if (reader.at(u"/credit_entitlements").exists())
        reader.add(section, readList(reader, credits, reader.record(), [&](Json::Value element, int index) {
                       const QString title =
                           titleOf(element, u"/credit_entitlement_name", Texts::tr("Credits %1").arg(index + 1));
                       return readRecord(reader, creditLines, element, index, title);
                   }));
}

void readMetadata(Reader &reader)
{
    const Json::Value all = reader.at(u"/metadata");
    if (!all.is(Json::Type::Object) || all.size() == 0) {
        reader.add(SectionId::ExtraFields, takeOdd(reader, metadata, reader.record()));
        return;
    }
    for (const Json::Value one : Json::children(all)) {
        Field field = reader.takeAll(one);
        if (field.label.isEmpty())
            field.label = Texts::tr("(no name)");
        field.help = Texts::tr("What the business itself keeps with the product.");
        reader.add(SectionId::ExtraFields, std::move(field));
    }
}

} // namespace

Product readDodoProduct(const Json::Document &answer)
{
    const Json::Value root = answer.root();
    Reader reader(answer, root, "Dodo");
    reader.setMeaning([&](const Documented &line, const QString &word) {
        const auto found = std::find_if(words.begin(), words.end(), [&](const Word &each) {
            return QLatin1StringView(each.pointer) == QLatin1StringView(line.pointer) &&
                   QLatin1StringView(each.word) == word;
        });
        return found == words.end() ? QString() : reader.tr(found->meaning);
    });
    readPrices(reader);
    reader.read(documented);
    readLicenceAndDelivery(reader);
    reader.add(SectionId::Classification, readList(reader, addons, reader.record(), [&](Json::Value addon, int index) {
                   return reader.takeAll(addon, Texts::tr("Add-on %1").arg(index + 1));
               }));
    readMetadata(reader);
    Product product = reader.finish(u"dodo"_s, idOf(root), titleOf(root, u"/name", {}));
    hideDeliveryLinks(product);
    return product;
}

} // namespace Vitrine
