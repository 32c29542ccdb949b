// SPDX-License-Identifier: Apache-2.0
#include "vendors/timbu_prices.h"

#include "vendors/timbu_lines.h"
#include "vendors/values.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

using namespace TimbuLines;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timbu)
};

const Decimal *amountOf(const Field &field)
{
    const auto *money = std::get_if<Money>(&field.value.meaning);
    return money != nullptr ? &money->amount : nullptr;
}

void setCurrency(Field &field, const QString &currency)
{
    if (auto *money = std::get_if<Money>(&field.value.meaning))
        money->currency = currency;
}

/** Where what is paid with a discount is less than the other amounts, they are what was paid before. A discount to
 * nothing, or to more, is none. */
void settleDiscount(QList<Field> &prices, bool isEqualOne = false)
{
    const auto discounted = std::ranges::find_if(prices, [](const Field &field) {
        return field.term == Term::Discount && amountOf(field) != nullptr;
    });
    if (discounted == prices.end())
        return;
    const Decimal amount = *amountOf(*discounted);
    discounted->term = Term::AdditionalProperty;
    if (amount.isNegative() || amount.isZero())
        return;
    bool hasOther = false;
    for (Field &price : prices) {
        const Decimal *full = price.term == Term::Price ? amountOf(price) : nullptr;
        hasOther = hasOther || full != nullptr;
        if (full != nullptr && (amount < *full || (isEqualOne && amount == *full))) {
            price.term = Term::ListPrice;
            discounted->term = Term::Price;
        }
    }
    if (!hasOther)
        discounted->term = Term::Price;
}

/** Said once, at the price people ask for. */
void sayWhereNoCurrencyIs(QList<Field> &prices)
{
    const auto isStated = [](const Field &field) {
        const auto *money = std::get_if<Money>(&field.value.meaning);
        return money == nullptr || !money->currency.isEmpty();
    };
    auto asked = std::ranges::find_if(prices, [&](const Field &field) {
        return field.term == Term::Price && !isStated(field);
    });
    if (asked == prices.end())
        asked = std::ranges::find_if_not(prices, isStated);
    if (asked != prices.end())
        addNote(*asked, Texts::tr("Timbu does not state a currency with this price."));
}

Field offer(Reader &reader, const QString &label)
{
    Field field = reader.fieldOf(currentPrice, {});
    field.term = Term::Offer;
    field.label = label;
    field.value = {.kind = Kind::Map, .meaning = std::monostate()};
    return field;
}

/** `"USD": [price, discounted price or null, unknown]`; a price alone in its place is read as well. */
Field readOffer(Reader &reader, Json::Value member)
{
    const QString currency = currencyCode(member.key());
    Field field = offer(reader, member.key());
    field.key = member.key();
    if (!member.is(Json::Type::Array) || member.size() == 0) {
        field.fields.append(reader.fieldOf(offerTable[0], member));
        setCurrency(field.fields.last(), currency);
        return field;
    }
    size_t index = 0;
    for (const Json::Value part : Json::children(member)) {
        Documented line = offerTable[std::min(index, offerTable.size() - 1)];
        if (index == 2)
            line.kind = part.isContainer() ? Kind::Map : Kind::Text;
        field.fields.append(index < offerTable.size() ? reader.fieldOf(line, part)
                                                      : reader.takeAll(part, Texts::tr("Value %1").arg(index + 1)));
        setCurrency(field.fields.last(), currency);
        ++index;
    }
    sayWhereNoCurrencyIs(field.fields);
    settleDiscount(field.fields, true);
    // What is to be paid stands in one column, whether that currency has a discount or not.
    if (field.fields.size() > 1 && field.fields[1].term == Term::Price) {
        field.fields[0].term = Term::ListPrice;
        field.fields[0].label = Texts::tr("List price");
        field.fields[1].label = Texts::tr("Price");
    }
    return field;
}

/** One offer for each currency, or amounts that stand alone. */
QList<Field> readCurrentPrice(Reader &reader, Json::Value product)
{
    const Json::Value sent = product.value(u"current_price");
    QList<Field> prices;
    const auto addOffers = [&](Json::Value byCurrency) {
        for (const Json::Value member : Json::children(byCurrency))
            prices.append(readOffer(reader, member));
    };
    if (sent.isLeaf() || !sent.exists()) {
        prices.append(reader.take(currentPrice, product));
    } else if (sent.is(Json::Type::Object)) {
        addOffers(sent);
    } else {
        for (const Json::Value each : Json::children(sent)) {
            if (each.is(Json::Type::Object) && each.size() > 0)
                addOffers(each);
            else
                prices.append(reader.fieldOf(currentPrice, each));
        }
    }
    return prices;
}

} // namespace

QList<Field> readTimbuPrices(Reader &reader, Json::Value product, bool isNested)
{
    QList<Field> prices;
    if (!isNested || isSent(currentPrice, product))
        prices = readCurrentPrice(reader, product);
    for (const Documented *line : {&sellingPrice, &discountedPrice, &buyingPrice}) {
        if (!isNested || isSent(*line, product))
            prices.append(reader.take(*line, product));
    }
    settleDiscount(prices);
    sayWhereNoCurrencyIs(prices);
    return prices;
}

} // namespace Vitrine
