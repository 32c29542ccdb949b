// SPDX-License-Identifier: Apache-2.0
#include "product/availability.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

Availability Availability::of(const Product &product, const Display &display)
{
    const Field *field = product.field(Term::Availability);
    if (field == nullptr || field->value.isNothing() || field->internal || field->value.secret ||
        field->right == Right::Hidden)
        return {};
    if (const bool *flag = std::get_if<bool>(&field->value.meaning))
        return {*flag, *flag ? Display::tr("Available") : Display::tr("Not available")};
    // A flag for which the vendor has words of its own.
    const auto *choice = std::get_if<Choice>(&field->value.meaning);
    const bool isFlag = choice != nullptr && (choice->word == "true"_L1 || choice->word == "false"_L1);
    return {isFlag ? std::optional(choice->word == "true"_L1) : std::nullopt, display.text(field->value)};
}

} // namespace Vitrine
