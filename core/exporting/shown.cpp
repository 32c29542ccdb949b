// SPDX-License-Identifier: Apache-2.0
#include "exporting/shown.h"

#include "product/masking.h"

namespace Vitrine {

namespace {

QList<ShownField> shownOf(const QList<Field> &fields, const ExportOptions &options, const Masking &masking,
                          bool isParentHidden)
{
    QList<ShownField> shown;
    for (const Field &field : fields) {
        if (!isKept(field, options))
            continue;
        const bool isHidden = isParentHidden || masking.hides(field);
        const bool isVeiled = field.isHiddenByRight() && !options.hidden;
        ShownField one{.field = &field, .isVeiled = isVeiled, .note = noteOf(field, options)};
        if (isVeiled)
            one.instead = options.display.nothing(Nothing::Hidden);
        else if (isHidden && !field.value.isNothing())
            one.instead = maskedSecret.toString();
        if (!isVeiled)
            one.fields = shownOf(field.fields, options, masking, isHidden);
        shown.append(one);
    }
    return shown;
}

} // namespace

QString noteOf(const Field &field, const ExportOptions &options)
{
    return options.display.note(field, {.seesHidden = options.hidden, .isCustomer = options.customerSafe});
}

bool isKept(const Field &field, const ExportOptions &options)
{
    return !(field.internal && options.customerSafe) && (options.empty || !field.isEmpty());
}

QList<ShownSection> shownSections(const Product &product, const ExportOptions &options)
{
    const Masking masking = options.reveal ? Masking() : Masking(product);
    QList<ShownSection> sections;
    for (const Section &section : product.sections) {
        const QList<ShownField> fields = shownOf(section.fields, options, masking, false);
        if (!fields.isEmpty())
            sections.append({section.id, fields});
    }
    return sections;
}

} // namespace Vitrine
