// SPDX-License-Identifier: Apache-2.0
#include "product/changes.h"

#include "product/display.h"

#include <QHash>

namespace Vitrine {

namespace {

/** What was sent at each place; no text where it is a secret. */
using Sent = QHash<QString, std::optional<QString>>;

void collect(const Product &product, const QList<Field> &fields, Sent &sent)
{
    for (const Field &field : fields) {
        const Value &value = field.value;
        const bool isSecret = value.secret || value.kind == Kind::Secret || value.text.contains(maskedSecret);
        // a field made of several leaves has the text of none of them
        for (const Source &source : field.sources) {
            const QString text =
                field.sources.size() == 1 ? value.text : QString::fromUtf8(product.sent(source).toByteArray());
            if (value.kind != Kind::Map && !sent.contains(source.pointer))
                sent.insert(source.pointer, isSecret ? std::nullopt : std::optional(text));
        }
        collect(product, field.fields, sent);
    }
}

Sent sentIn(const Product &product)
{
    Sent sent;
    for (const Section &section : product.sections)
        collect(product, section.fields, sent);
    return sent;
}

} // namespace

qsizetype countChanges(const Product &before, const Product &after, const QStringList &exchange)
{
    const Sent was = sentIn(before);
    const Sent is = sentIn(after);
    const auto isOfProduct = [&exchange](const std::optional<QString> &text) {
        return !text || text->isEmpty() || !exchange.contains(*text);
    };
    qsizetype changes = 0;
    qsizetype inBoth = 0;
    for (auto [pointer, text] : is.asKeyValueRange()) {
        const auto earlier = was.constFind(pointer);
        if (earlier == was.cend()) {
            ++changes;
            continue;
        }
        ++inBoth;
        if (text && *earlier && text != *earlier && isOfProduct(text))
            ++changes;
    }
    return changes + was.size() - inBoth;
}

} // namespace Vitrine
