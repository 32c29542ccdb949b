// SPDX-License-Identifier: Apache-2.0
#include "product/availability.h"

#include "product/safetext.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

bool isForEverybody(const Field &field)
{
    return !field.internal && !field.value.secret && field.right != Right::Hidden;
}

QStringList flagsAgainst(const Product &product)
{
    QStringList against;
    const Section *section = product.section(SectionId::Availability);
    for (const Field &field : section != nullptr ? section->fields : QList<Field>()) {
        const bool *flag = std::get_if<bool>(&field.value.meaning);
        if (field.isAdverse && isForEverybody(field) && flag != nullptr && *flag)
            against += oneLine(field.label);
    }
    return against;
}

} // namespace

Availability Availability::of(const Product &product, const Display &display)
{
    const QStringList against = flagsAgainst(product);
    const Field *field = product.field(Term::Availability);
    if (field == nullptr || field->value.isNothing() || !isForEverybody(*field))
        return {.against = against};
    if (const bool *flag = std::get_if<bool>(&field->value.meaning))
        return {*flag, *flag ? Display::tr("Available") : Display::tr("Not available"), against};
    // A flag for which the vendor has words of its own.
    const auto *choice = std::get_if<Choice>(&field->value.meaning);
    const bool isFlag = choice != nullptr && (choice->word == "true"_L1 || choice->word == "false"_L1);
    return {isFlag ? std::optional(choice->word == "true"_L1) : std::nullopt, display.text(field->value), against};
}

} // namespace Vitrine
