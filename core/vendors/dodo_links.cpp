// SPDX-License-Identifier: Apache-2.0
#include "vendors/dodo_links.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

/** Whether anything in the field was sent with what a buyer gets. */
bool isDelivered(const Field &field)
{
    const bool isHere = std::any_of(field.sources.cbegin(), field.sources.cend(), [](const Source &source) {
        return source.pointer.startsWith("/digital_product_delivery"_L1) ||
               source.pointer.startsWith("/entitlements"_L1);
    });
    return isHere || std::any_of(field.fields.cbegin(), field.fields.cend(), isDelivered);
}

/** A text that is or holds a link: any scheme, none before `//`, or a host with a path. */
bool holdsLink(const QString &text)
{
    static const QRegularExpression link(
        u"//|^\\s*[a-z][a-z0-9+.-]*:[^\\s]|:\\?|\\bwww\\.|[a-z0-9-]\\.[a-z]{2,}(:\\d+)?/[^\\s]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return link.match(text).hasMatch();
}

/** A member that is called a link, whatever it holds. */
bool isNamedLink(const QString &key)
{
    for (const QStringView word : {u"url", u"uri", u"href", u"link"}) {
        if (key.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void hide(QList<Field> &fields, bool isInLink)
{
    for (Field &field : fields) {
        if (!isDelivered(field))
            continue;
        const bool isNamed = isInLink || isNamedLink(field.key);
        if (!field.value.isNothing() && field.value.kind != Kind::Map && (isNamed || holdsLink(field.value.text))) {
            field.value.secret = true;
            const bool isText = field.value.kind == Kind::Text || field.value.kind == Kind::LongText;
            const bool isOneWord = std::none_of(field.value.text.cbegin(), field.value.text.cend(), [](QChar each) {
                return each.isSpace();
            });
            if (isText && isOneWord)
                field.value.kind = Kind::Link;
        }
        hide(field.fields, isNamed);
    }
}

} // namespace

void hideDeliveryLinks(Product &product)
{
    for (Section &section : product.sections)
        hide(section.fields, false);
}

} // namespace Vitrine
