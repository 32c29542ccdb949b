// SPDX-License-Identifier: Apache-2.0
#include "exporting/cells.h"

#include "exporting/cellvalue.h"
#include "exporting/report.h"
#include "profiles/profilejson.h"

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** The columns of a product's row that hold one value each; what is new comes last. */
constexpr std::array columnTerms{
    Term::Sku,
    Term::AlternateName,
    Term::Description,
    Term::DisambiguatingDescription,
    Term::Category,
    Term::Brand,
    Term::Seller,
    Term::Model,
    Term::Image,
    Term::Url,
    Term::Price,
    Term::PriceCurrency,
    Term::BillingIncrement,
    Term::BillingDuration,
    Term::TrialDuration,
    Term::ListPrice,
    Term::MinPrice,
    Term::CostPrice,
    Term::SuggestedPrice,
    Term::Discount,
    Term::ValueAddedTax,
    Term::ValueAddedTaxIncluded,
    Term::EligibleRegion,
    Term::UnitCode,
    Term::Availability,
    Term::AvailabilityStarts,
    Term::AvailabilityEnds,
    Term::InventoryLevel,
    Term::TermsOfService,
    Term::License,
    Term::DateCreated,
    Term::DateModified,
    Term::Creator,
    Term::Editor,
    Term::Supplier,
    Term::Keywords,
    Term::IsRelatedTo,
    Term::IsAccessoryOrSparePartFor,
    Term::IsVariantOf,
    Term::Position,
    Term::EncodingFormat,
    Term::ContentSize,
    Term::Expires,
};

bool isOfPrice(Term term)
{
    switch (term) {
    case Term::Price:
    case Term::MinPrice:
    case Term::ListPrice:
    case Term::CostPrice:
    case Term::SuggestedPrice:
    case Term::PriceCurrency:
    case Term::Discount:
    case Term::ValueAddedTax:
    case Term::ValueAddedTaxIncluded:
    case Term::BillingDuration:
    case Term::BillingIncrement:
    case Term::TrialDuration:
    case Term::EligibleRegion:
        return true;
    default:
        return false;
    }
}

const ShownField *find(const QList<ShownField> &fields, Term term)
{
    const auto found = std::ranges::find_if(fields, [term](const ShownField &shown) {
        return shown.field->term == term && hasValue(shown);
    });
    return found == fields.end() ? nullptr : &*found;
}

/** What the amounts among \p fields are in: as stated beside them, else as the price says, else the first of them. */
QString currencyOf(const QList<ShownField> &fields, const ExportOptions &options)
{
    if (const ShownField *stated = find(fields, Term::PriceCurrency))
        return valueOf(*stated, options).text;
    const ShownField *price = find(fields, Term::Price);
    if (price != nullptr && price->instead.isEmpty() && price->field->value.kind == Kind::Money)
        return valueOf(*price, options).currency;
    for (const ShownField &shown : fields) {
        const QString currency = hasValue(shown) ? valueOf(shown, options).currency : QString();
        if (!currency.isEmpty())
            return currency;
    }
    return {};
}

/** An amount in a currency that is not \p currency would be taken for one in that. */
Cell amountIn(const QString &currency, const Cell &cell)
{
    return cell.currency.isEmpty() || cell.currency == currency
               ? cell
               : Cell::ofText(QString(cell.currency + u' ' + cell.text));
}

/** "price=9.90, priceCurrency=USD": what has a term of its own, and what its amounts are in. */
QString written(const ShownField &offer, const ExportOptions &options)
{
    QStringList parts;
    const QString currency = currencyOf(offer.fields, options);
    for (const ShownField &shown : offer.fields) {
        if (shown.field->term != Term::AdditionalProperty && hasValue(shown))
            parts.append(
                QString(termName(shown.field->term) + u'=' + amountIn(currency, valueOf(shown, options)).text));
    }
    if (!currency.isEmpty() && find(offer.fields, Term::PriceCurrency) == nullptr)
        parts.append(QString(termName(Term::PriceCurrency) + u'=' + currency));
    return parts.join(u", "_s);
}

/** One product's fields that stand on their own, and its price variants. */
struct Parts
{
    QList<ShownField> own;
    QList<ShownField> offers;
    QList<ShownField> steps;
    QList<ShownField> chosen; ///< of the variant whose price is the row's; empty where the product has its own

    explicit Parts(const QList<ShownSection> &sections)
    {
        for (const ShownSection &section : sections) {
            for (const ShownField &shown : section.fields) {
                if (shown.field->term == Term::Offer && !shown.fields.isEmpty())
                    offers.append(shown);
                else if (shown.field->term == Term::ActionStatus)
                    steps.append(shown);
                else
                    own.append(shown);
            }
        }
        const auto priced = std::ranges::find_if(offers, [](const ShownField &offer) {
            return find(offer.fields, Term::Price) != nullptr;
        });
        if (find(own, Term::Price) == nullptr && priced != offers.end())
            chosen = priced->fields;
    }

    [[nodiscard]] const ShownField *field(Term term) const
    {
        const ShownField *found = isOfPrice(term) ? find(chosen, term) : nullptr;
        return found != nullptr ? found : find(own, term);
    }
};

QString vendorOf(const LookupResult &result)
{
    return result.product ? result.product->vendor : result.profile.vendor;
}

Cell fetchedOf(const LookupResult &result)
{
    if (!result.fetched.isValid())
        return {};
    const QDateTime at = result.fetched.toUTC();
    return {.kind = Cell::Kind::Instant, .text = at.toString(Qt::ISODateWithMs), .at = at};
}

Cell stageOf(const LookupResult &result)
{
    return Cell::ofText(stageName(result.profile.stage));
}

Cell noticeOf(const LookupResult &result)
{
    return Cell::ofText(noticesOf(result).join(u' '));
}

/** The same in every language, or in the reader's. */
Cell productName(const Product &product, const ExportOptions &options)
{
    return Cell::ofText(options.values == Values::Human ? options.display.name(product) : product.name);
}

Cell writtenBy()
{
    return Cell::ofText(u"Vitrine " VITRINE_VERSION ""_s);
}

/** What a field is called: the same in every language, or as a person knows it. */
QString nameOf(const Field &field, const ExportOptions &options)
{
    if (options.values == Values::Human)
        return field.label;
    if (field.term != Term::AdditionalProperty)
        return termName(field.term);
    return field.key.isEmpty() ? field.label : field.key;
}

Cell leftOutOf(const ExportOptions &options)
{
    return Cell::ofText(leftOutNames(options).join(u' '));
}

} // namespace

QStringList productColumns()
{
    QStringList names{u"asked"_s,   u"profile"_s, u"vendor"_s,    u"outcome"_s,
                      u"message"_s, u"fetched"_s, u"productID"_s, u"name"_s};
    for (const Term term : columnTerms)
        names.append(termName(term));
    return names + QStringList{u"actionStatus"_s, u"offerCount"_s, u"offers"_s, u"writtenBy"_s,
                               u"stage"_s,        u"leftOut"_s,    u"notice"_s};
}

QList<Cell> productRow(const LookupResult &result, const ExportOptions &options)
{
    // Who reads that something was found is to read beside it why it may not be what was asked for.
    const QString message = result.product ? result.product->warnings.join(u' ') : result.message;
    QList<Cell> row{Cell::ofText(result.asked),     Cell::ofText(result.profile.name),
                    Cell::ofText(vendorOf(result)), Cell::ofText(outcomeName(result.outcome)),
                    Cell::ofText(message),          fetchedOf(result)};
    if (!result.product) {
        row.resize(productColumns().indexOf(u"writtenBy"_s));
        return row << writtenBy() << stageOf(result) << leftOutOf(options) << noticeOf(result);
    }
    const Parts parts(shownSections(*result.product, options));
    row << Cell::ofText(result.product->id) << productName(*result.product, options);

    const ShownField *price = parts.field(Term::Price);
    const Cell priceCell = price != nullptr ? valueOf(*price, options) : Cell();
    const ShownField *currencyField = parts.field(Term::PriceCurrency);
    const bool isMoney = price != nullptr && price->instead.isEmpty() && price->field->value.kind == Kind::Money;
    const Cell currency = isMoney                    ? Cell::ofText(priceCell.currency)
                          : currencyField != nullptr ? valueOf(*currencyField, options)
                                                     : Cell();
    for (const Term term : columnTerms) {
        if (term == Term::PriceCurrency) {
            row.append(currency);
            continue;
        }
        const ShownField *shown = parts.field(term);
        row.append(shown != nullptr ? amountIn(currency.text, valueOf(*shown, options)) : Cell());
    }

    QStringList steps;
    for (const ShownField &step : parts.steps) {
        const ShownField *name = find(step.fields, Term::Name);
        const QString label = name != nullptr ? valueOf(*name, options).text : nameOf(*step.field, options);
        if (hasValue(step))
            steps.append(QString(label + u'=' + valueOf(step, options).text));
    }
    QStringList offers;
    for (const ShownField &offer : parts.offers)
        offers.append(written(offer, options));
    row << Cell::ofText(steps.join(u" | "_s))
        << Cell{.kind = Cell::Kind::Number, .text = QString::number(parts.offers.size())}
        << Cell::ofText(offers.join(u" | "_s)) << writtenBy() << stageOf(result) << leftOutOf(options)
        << noticeOf(result);
    return row;
}

QStringList priceColumns()
{
    QStringList names{u"asked"_s, u"profile"_s, u"vendor"_s, u"productID"_s, u"name"_s, u"label"_s};
    for (const Term term : columnTerms) {
        if (isOfPrice(term))
            names.append(termName(term));
    }
    return names;
}

QList<QList<Cell>> priceRows(const LookupResult &result, const ExportOptions &options)
{
    QList<QList<Cell>> rows;
    if (!result.product)
        return rows;
    const auto add = [&](const QString &label, const QList<ShownField> &fields) {
        QList<Cell> row{
            Cell::ofText(result.asked),       Cell::ofText(result.profile.name),     Cell::ofText(vendorOf(result)),
            Cell::ofText(result.product->id), productName(*result.product, options), Cell::ofText(label)};
        const QString currency = currencyOf(fields, options);
        for (const Term term : columnTerms) {
            const ShownField *shown = isOfPrice(term) ? find(fields, term) : nullptr;
            if (term == Term::PriceCurrency)
                row.append(Cell::ofText(currency));
            else if (isOfPrice(term))
                row.append(shown != nullptr ? amountIn(currency, valueOf(*shown, options)) : Cell());
        }
        rows.append(row);
    };
    const Parts parts(shownSections(*result.product, options));
    if (const ShownField *price = find(parts.own, Term::Price))
        add(price->field->label, parts.own);
    for (const ShownField &offer : parts.offers)
        add(offer.field->label, offer.fields);
    return rows;
}

QStringList stepColumns()
{
    return {u"asked"_s,    u"profile"_s, u"vendor"_s,       u"productID"_s,   u"name"_s,
            u"position"_s, u"label"_s,   u"actionStatus"_s, u"description"_s, u"note"_s};
}

QList<QList<Cell>> stepRows(const LookupResult &result, const ExportOptions &options)
{
    QList<QList<Cell>> rows;
    if (!result.product)
        return rows;
    const Parts parts(shownSections(*result.product, options));
    for (const ShownField &step : parts.steps) {
        QStringList details;
        for (const ShownField &inner : step.fields) {
            if (hasValue(inner))
                details.append(QString(nameOf(*inner.field, options) + u'=' + valueOf(inner, options).text));
        }
        rows.append({Cell::ofText(result.asked), Cell::ofText(result.profile.name), Cell::ofText(vendorOf(result)),
                     Cell::ofText(result.product->id), productName(*result.product, options),
                     Cell{.kind = Cell::Kind::Number, .text = QString::number(rows.size() + 1)},
                     Cell::ofText(step.field->label), valueOf(step, options), Cell::ofText(details.join(u" | "_s)),
                     Cell::ofText(step.note)});
    }
    return rows;
}

QStringList fieldColumns()
{
    return {u"asked"_s,   u"profile"_s,  u"vendor"_s,  u"outcome"_s, u"fetched"_s, u"productID"_s,
            u"section"_s, u"term"_s,     u"key"_s,     u"kind"_s,    u"label"_s,   u"text"_s,
            u"value"_s,   u"currency"_s, u"display"_s, u"pointer"_s, u"note"_s,    u"writtenBy"_s,
            u"stage"_s,   u"leftOut"_s,  u"right"_s,   u"notice"_s};
}

QList<QList<Cell>> fieldRows(const LookupResult &result, const ExportOptions &options)
{
    const QList<Cell> common{Cell::ofText(result.asked), Cell::ofText(result.profile.name),
                             Cell::ofText(vendorOf(result)), Cell::ofText(outcomeName(result.outcome)),
                             fetchedOf(result)};
    if (!result.product) {
        QList<Cell> row = common;
        row.resize(fieldColumns().indexOf(u"note"_s));
        return {row << Cell::ofText(result.message) << writtenBy() << stageOf(result) << leftOutOf(options) << Cell()
                    << noticeOf(result)};
    }

    QList<QList<Cell>> rows;
    const std::function<void(SectionId, const ShownField &)> add = [&](SectionId section, const ShownField &shown) {
        const Field &field = *shown.field;
        const Cell value = valueOf(shown, options);
        QList<Cell> row = common;
        row << Cell::ofText(result.product->id) << Cell::ofText(sectionName(section))
            << Cell::ofText(termName(field.term)) << Cell::ofText(field.key) << Cell::ofText(kindName(field.value.kind))
            << Cell::ofText(field.label) << textOf(shown) << value << Cell::ofText(value.currency)
            << Cell::ofText(shown.instead.isEmpty() ? options.display.text(field, options.reveal) : shown.instead)
            << Cell::ofText(field.pointers().join(u' ')) << Cell::ofText(shown.note) << writtenBy() << stageOf(result)
            << leftOutOf(options) << Cell::ofText(rightName(field.right)) << noticeOf(result);
        rows.append(row);
        const QList<Field> languages = languageFields(field);
        for (const Field &language : languages)
            add(section, {.field = &language, .instead = shown.instead, .isVeiled = shown.isVeiled});
        for (const ShownField &inner : shown.fields)
            add(section, inner);
    };
    const QList<ShownSection> sections = shownSections(*result.product, options);
    for (const ShownSection &section : sections) {
        for (const ShownField &shown : section.fields)
            add(section.id, shown);
    }
    return rows;
}

} // namespace Vitrine
