// SPDX-License-Identifier: Apache-2.0
#include "form/needless.h"

#include <algorithm>

namespace Vitrine {

namespace {

using Fields = std::unordered_set<const Field *>;

/** Where there is something to know of it, it is worth its row. */
bool isPlain(const Field &field)
{
    return field.fields.isEmpty() && field.note.isEmpty() && field.right == Right::NotStated && !field.internal;
}

bool isNought(const Value &value)
{
    if (const auto *number = std::get_if<Decimal>(&value.meaning))
        return number->isZero();
    const auto *money = std::get_if<Money>(&value.meaning);
    return money && money->amount.isZero();
}

bool areAllIn(const QString &currency, const QList<Field> &fields)
{
    int amounts = 0;
    for (const Field &field : fields) {
        const auto *money = std::get_if<Money>(&field.value.meaning);
        if (money && money->currency != currency)
            return false;
        amounts += money ? 1 : 0;
    }
    return amounts > 0;
}

/** Not set; or set, where one of \p offers is called so. */
bool isExpected(const Field &flag, const QList<const Field *> &offers)
{
    const bool *isSet = std::get_if<bool>(&flag.value.meaning);
    if (!isSet || flag.term != Term::AdditionalProperty)
        return false;
    return !*isSet || std::ranges::any_of(offers, [&flag](const Field *offer) {
        return std::ranges::any_of(offer->fields, [&flag](const Field &field) {
            const auto *choice = std::get_if<Choice>(&field.value.meaning);
            return choice && choice->meaning == flag.label;
        });
    });
}

void addOf(const Field &offer, Fields *found)
{
    QList<const Field *> needless;
    for (const Field &field : offer.fields) {
        const bool isRepeated = field.term == Term::PriceCurrency && areAllIn(field.value.text, offer.fields);
        const bool isNone = field.term == Term::Discount && isNought(field.value);
        if (isPlain(field) && (isRepeated || isNone || isExpected(field, {})))
            needless.append(&field);
    }
    if (needless.size() < offer.fields.size())
        found->insert(needless.cbegin(), needless.cend());
}

} // namespace

std::unordered_set<const Field *> needlessFields(const Product &product)
{
    Fields found;
    for (const Section &section : product.sections) {
        QList<const Field *> offers;
        for (const Field &field : section.fields) {
            if (field.term == Term::Offer && !field.fields.isEmpty())
                offers.append(&field);
        }
        for (const Field *offer : std::as_const(offers))
            addOf(*offer, &found);
        for (const Field &field : section.fields) {
            if (!offers.isEmpty() && isPlain(field) && isExpected(field, offers))
                found.insert(&field);
        }
    }
    return found;
}

} // namespace Vitrine
