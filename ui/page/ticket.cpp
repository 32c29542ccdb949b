// SPDX-License-Identifier: Apache-2.0
#include "page/ticket.h"

#include "product/masking.h"

namespace Vitrine {

namespace {

class Excerpt
{
public:
    Excerpt(const Product &product, const FieldChoice &choice)
        : m_masking(product)
        , m_choice(choice)
    {
    }

    QList<Field> of(SectionId section, const QList<Field> &fields, bool isSecret) const
    {
        QList<Field> kept;
        for (const Field &field : fields) {
            const bool isIn = m_choice(section, field);
            const bool isHeld = isSecret || m_masking.hides(field);
            const QList<Field> inner = of(section, field.fields, isHeld);
            if (!isIn && inner.isEmpty())
                continue;
            Field one = field;
            one.value.secret = one.value.secret || isHeld;
            one.fields = inner;
            kept.append(one);
        }
        return kept;
    }

private:
    Masking m_masking;
    const FieldChoice &m_choice;
};

QByteArray written(std::unique_ptr<ExportWriter> writer, const LookupResult &result)
{
    QByteArray begun = writer->add(result);
    return begun.append(writer->finish());
}

} // namespace

Product excerptOf(const Product &product, const FieldChoice &choice)
{
    const Excerpt excerpt(product, choice);
    Product left = product;
    left.sections.clear();
    for (const Section &section : product.sections) {
        const QList<Field> fields = excerpt.of(section.id, section.fields, false);
        if (!fields.isEmpty())
            left.sections.append({section.id, fields});
    }
    return left;
}

ClipboardTexts ticketOf(const LookupResult &result, const ExportOptions &options)
{
    ExportOptions ticket = options;
    ticket.isTicket = true;
    return {QString::fromUtf8(written(textWriter(ticket), result)), written(markdownWriter(ticket), result),
            written(htmlWriter(ticket), result)};
}

} // namespace Vitrine
