// SPDX-License-Identifier: Apache-2.0
#include "vendors/superoffice_rights.h"

#include "product/secretvalues.h"
#include "vendors/superoffice_lines.h"
#include "vendors/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine::SuperOfficeRights {

namespace {

using namespace SuperOfficeLines;
using namespace SuperOfficeParts;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SuperOffice)
};

/** A text or none, but no null: that is something to say of its own. */
bool isOneText(const Field &part)
{
    return part.value.kind != Kind::Map && part.note.isEmpty() &&
           (!part.value.isNothing() || part.value.text.isEmpty());
}

/** A part that is one text joins \p field, whose note then tells it as \p said; any other stands in a row of its own.
 */
void join(Field &field, const Field &part, const char *said)
{
    if (part.sources.isEmpty() && part.fields.isEmpty())
        return;
    if (field.sources.isEmpty() || !isOneText(part) || isSecretName(field.key)) {
        field.fields.append(part);
        return;
    }
    field.sources += part.sources;
    if (!part.value.isNothing())
        addNote(field, Texts::tr(said).arg(part.value.text));
}

/** What the form calls a field that a right names. */
QString labelOf(const Reader &reader, const QString &key)
{
    const auto found = std::ranges::find_if(documented, [&](const Documented &line) {
        return key.compare(QLatin1StringView(line.pointer).sliced(1), Qt::CaseInsensitive) == 0;
    });
    return found != documented.end() ? reader.tr(found->label) : key;
}

/** What the properties of fields say of rights to them. */
QList<FieldRight> rightsOfProperties(Json::Value record)
{
    QList<FieldRight> rights;
    for (const Json::Value property : Json::children(record.find(u"/FieldProperties"))) {
        const Json::Value mask = property.find(u"/FieldRight/Mask");
        const Json::Value reason = property.find(u"/FieldRight/Reason");
        const bool isMask = (mask.is(Json::Type::String) && !mask.text().isEmpty()) || mask.is(Json::Type::Number);
        if (isMask && property.hasKey())
            rights.append({.field = property.key().section(u'.', -1),
                           .right = rightOfMask(mask.text()),
                           .word = mask.text(),
                           .reason = reason.is(Json::Type::String) ? reason.text().trimmed() : QString()});
    }
    return rights;
}

int strictness(Right right)
{
    static constexpr std::array order{Right::NotStated, Right::Writable, Right::Mandatory, Right::ReadOnly,
                                      Right::Hidden};
    return int(std::ranges::find(order, right) - order.begin());
}

Rights byField(const QList<FieldRight> &rights)
{
    Rights all;
    for (const FieldRight &each : rights) {
        FieldRight &kept = all[each.field.toLower()];
        const int more = strictness(each.right) - strictness(kept.right);
        if (more > 0 || (more == 0 && kept.reason.isEmpty()))
            kept = each;
    }
    return all;
}

} // namespace

Field readRight(Reader &reader, const Documented &line, Json::Value from, MaskOf of)
{
    const Json::Value right = from.find(QString::fromLatin1(line.pointer));
    const bool isDocumented = right.is(Json::Type::Object) && right.size() > 0;
    Field field = isDocumented ? reader.fieldOf(line, {}) : reader.take(line, from);
    if (isDocumented) {
        Field allowed = reader.take(mask, right);
        if (auto *choice = std::get_if<Choice>(&allowed.value.meaning))
            choice->meaning = maskMeaning(choice->word, of);
        const Field why = reader.take(reason, right);
        field.value = allowed.value;
        field.sources = allowed.sources;
        field.fields = allowed.fields;
        field.note = allowed.note;
        if (!why.sources.isEmpty() && !field.sources.isEmpty() && isOneText(why)) {
            field.sources += why.sources;
            field.reason = why.value.text;
        } else if (!why.sources.isEmpty() || !why.fields.isEmpty()) {
            field.fields.append(why);
        }
    }
    field.internal = true;
    return field;
}

Field readFieldProperties(Reader &reader, Json::Value from)
{
    const Json::Value properties = from.find(u"/FieldProperties");
    Field field = reader.fieldOf(fieldProperties, {});
    if (properties.is(Json::Type::Object) && properties.size() > 0) {
        field.value = {.kind = Kind::Map, .meaning = std::monostate()};
        for (const Json::Value property : Json::children(properties)) {
            const QString label = labelOf(reader, property.key());
            if (!property.is(Json::Type::Object) || property.size() == 0) {
                field.fields.append(reader.takeAll(property, label));
                continue;
            }
            Field one = readRight(reader, fieldRight, property, MaskOf::Field);
            one.key = property.key();
            one.label = label;
            join(one, reader.take(fieldType, property), QT_TRANSLATE_NOOP("SuperOffice", "Type: %1."));
            join(one, reader.take(fieldLength, property), QT_TRANSLATE_NOOP("SuperOffice", "Length: %1."));
            field.fields.append(std::move(one));
        }
    } else {
        field = reader.take(fieldProperties, from);
    }
    field.internal = true;
    return field;
}

Rights readRights(Reader &reader)
{
    Field field = reader.take(rightsLine);
    const QList<FieldRight> rights = isText(field.value) ? fieldRights(field.value.text) : QList<FieldRight>();
    for (const FieldRight &each : rights) {
        Field one;
        one.key = each.field;
        one.label = labelOf(reader, each.field);
        one.value = {.kind = Kind::Choice, .text = each.word, .meaning = Choice{each.word, rightMeaning(each.right)}};
        one.reason = each.reason;
        one.sources = field.sources;
        field.fields.append(one);
    }
    if (isText(field.value) && rights.isEmpty())
        addNote(field, Texts::tr("This is no list of rights, so it stands as it was sent."));
    field.internal = true; // it names what others must not see, and why
    reader.add(SectionId::Rights, field);
    reader.add(SectionId::Rights, readRight(reader, tableRight, reader.record(), MaskOf::Table));
    reader.add(SectionId::Rights, readFieldProperties(reader, reader.record()));
    return byField(rights + rightsOfProperties(reader.record()));
}

void applyRight(Field &field, const Rights &rights)
{
    const auto found = rights.constFind(field.key.toLower());
    if (found == rights.cend() || found->right == Right::NotStated)
        return;
    field.right = found->right;
    field.reason = found->reason;
    if (field.right == Right::Hidden && field.value.isNothing())
        field.value.meaning = Nothing::Hidden;
}

} // namespace Vitrine::SuperOfficeRights
