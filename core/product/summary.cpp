// SPDX-License-Identifier: Apache-2.0
#include "product/availability.h"
#include "product/display.h"
#include "product/safetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr int longestChip = 40;
constexpr qsizetype mostPrices = 3;

/** It has something to say, to everybody. */
bool isShown(const Field &field)
{
    return !field.value.isNothing() && !field.internal && !field.value.secret && field.right != Right::Hidden &&
           field.value.kind != Kind::Map;
}

const Field *find(const QList<Field> &fields, Term term)
{
    const auto found = std::ranges::find_if(fields, [term](const Field &field) {
        return field.term == term && isShown(field);
    });
    return found != fields.cend() ? &*found : nullptr;
}

/** The first of that term anywhere in the product that has something to say. */
const Field *find(const Product &product, Term term)
{
    for (const Section &section : product.sections) {
        if (const Field *field = find(section.fields, term))
            return field;
    }
    return nullptr;
}

/** Fields that stand for one price: each offer's, or those of the section itself where there is no offer. */
QList<const QList<Field> *> offers(const Product &product)
{
    QList<const QList<Field> *> all;
    const Section *section = product.section(SectionId::Price);
    if (section == nullptr)
        return all;
    for (const Field &field : section->fields) {
        if (field.term == Term::Offer && !field.fields.isEmpty())
            all += &field.fields;
    }
    return all.isEmpty() ? QList<const QList<Field> *>{&section->fields} : all;
}

const Field *variant(const QList<Field> &offer)
{
    const auto found = std::ranges::find_if(offer, [](const Field &field) {
        return field.value.kind == Kind::Choice && isShown(field);
    });
    return found != offer.cend() ? &*found : nullptr;
}

const Decimal *reduction(const Field *discount)
{
    if (discount == nullptr)
        return nullptr;
    const auto *rate = std::get_if<Decimal>(&discount->value.meaning);
    const auto *amount = std::get_if<Money>(&discount->value.meaning);
    const Decimal *number = rate != nullptr ? rate : amount != nullptr ? &amount->amount : nullptr;
    return number != nullptr && !number->isZero() ? number : nullptr;
}

} // namespace

QString Display::price(const Field &amount, const QList<Field> &offer) const
{
    const Field *increment = find(offer, Term::BillingIncrement);
    const auto *period = increment != nullptr ? std::get_if<Period>(&increment->value.meaning) : nullptr;
    const Field *unit = find(offer, Term::UnitCode);
    const auto *sent = std::get_if<Money>(&amount.value.meaning);
    QString shown = text(amount.value);
    if (period != nullptr)
        shown = tr("%1 / %2", "price, period").arg(shown, every(*period));
    else if (unit != nullptr)
        shown = tr("%1 / %2", "price, period").arg(shown, text(unit->value));
    // a number alone says nothing: without a currency the vendor's own label stands before it
    const bool isBare = (sent == nullptr || sent->currency.isEmpty()) && !amount.label.isEmpty();
    return isBare ? tr("%1: %2", "label, price").arg(oneLine(amount.label), shown) : shown;
}

QStringList Display::summary(const Product &product) const
{
    QStringList chips;
    const auto add = [&chips](const QString &chip) {
        const QString shown = excerpt(chip, longestChip);
        if (!shown.isEmpty() && !chips.contains(shown))
            chips += shown;
    };
    const auto addField = [&](const Field *field) {
        if (field != nullptr)
            add(text(field->value));
    };

    const QList<const QList<Field> *> variants = offers(product);
    QStringList prices;
    for (const QList<Field> *offer : variants) {
        const Field *amount = find(*offer, Term::Price);
        if (amount == nullptr)
            amount = find(*offer, Term::ListPrice);
        if (amount != nullptr)
            prices += price(*amount, *offer);
    }
    prices.removeDuplicates();
    const QStringList first = prices.mid(0, mostPrices);
    for (const QString &shown : first)
        add(shown);
    if (const int more = int(prices.size() - mostPrices); more > 0)
        add(more == 1 ? tr("1 more price") : tr("%1 more prices", nullptr, more).arg(m_locale.toString(more)));
    const Field *now = variants.size() == 1 ? find(*variants.first(), Term::Price) : nullptr;
    const Field *before = now != nullptr ? find(*variants.first(), Term::ListPrice) : nullptr;
    if (before != nullptr && text(before->value) != text(now->value))
        add(tr("instead of %1", "the price without a discount").arg(text(before->value)));
    for (const QList<Field> *offer : variants) {
        const Field *discount = find(*offer, Term::Discount);
        if (reduction(discount) == nullptr)
            continue;
        // only beside what it is taken off from it is certain that the price is the one without it
        const bool isTakenOff = find(*offer, Term::Price) != nullptr && find(*offer, Term::ListPrice) != nullptr;
        const QString much = text(discount->value);
        add(isTakenOff ? tr("%1 off").arg(much) : tr("Discount: %1").arg(much));
    }
    const Availability availability = Availability::of(product, *this);
    add(availability.text);
    for (const QString &flag : availability.against)
        add(flag);
    for (const QList<Field> *offer : variants)
        addField(variant(*offer));
    const Field *subscription = find(product, Term::Subscription);
    const bool *isSubscription = subscription != nullptr ? std::get_if<bool>(&subscription->value.meaning) : nullptr;
    if (isSubscription != nullptr && *isSubscription)
        add(oneLine(subscription->label));
    if (const Field *category = find(product, Term::Category)) {
        const bool isBare = Decimal::parse(category->value.text).has_value() && !category->label.isEmpty();
        add(isBare ? tr("%1: %2", "label, number").arg(oneLine(category->label), text(category->value))
                   : text(category->value));
    }
    if (const Field *stock = find(product, Term::InventoryLevel))
        add(tr("Stock: %1").arg(text(stock->value)));
    addField(find(product, Term::EligibleRegion));
    for (const QList<Field> *offer : variants)
        addField(find(*offer, Term::EligibleRegion));
    return chips;
}

} // namespace Vitrine
