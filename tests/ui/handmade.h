// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lookup.h"

namespace Vitrine::Handmade {

inline Field field(const QString &label, const Value &value, const QList<Field> &fields = {},
                   Term term = Term::AdditionalProperty)
{
    Field made;
    made.term = term;
    made.label = label;
    made.help = QStringLiteral("What %1 means").arg(label);
    made.value = value;
    made.fields = fields;
    return made;
}

inline Field text(const QString &label, const QString &value)
{
    return field(label, Value::ofText(value));
}

inline Field money(const QString &label, const QString &amount, Term term)
{
    return field(label, {Kind::Money, amount, Money{*Decimal::parse(amount), QStringLiteral("EUR")}}, {}, term);
}

inline Field offer(const QString &label, const QString &amount, const QString &before = {})
{
    QList<Field> cells{money(QStringLiteral("Amount"), amount, Term::Price)};
    if (!before.isEmpty())
        cells.append(money(QStringLiteral("Before"), before, Term::ListPrice));
    return field(label, {.kind = Kind::Map, .meaning = std::monostate()}, cells, Term::Offer);
}

inline Field step(const QString &name, StepState::State state)
{
    return field(name, {Kind::StepState, QStringLiteral("WORD"), StepState{state, QStringLiteral("WORD")}},
                 {text(QStringLiteral("Stage id"), QStringLiteral("node_") + name)}, Term::ActionStatus);
}

/** A secret, a link, all kinds of nothing, two prices, a workflow and something nested; sources point into the answer.
 */
inline Product product()
{
    Product made;
    made.vendor = QStringLiteral("plain");
    made.id = QStringLiteral("p1");
    made.name = QStringLiteral("Lamp");
    made.answer =
        QByteArray("{'name':'Lamp','key':'hush-hush','page':'https://shop.example/lamp','size':{'width':'4'}}")
            .replace('\'', '"');

    const auto sourced = [&made](Field field, const QString &pointer, QByteArrayView bytes) {
        field.sources = {{pointer, quint32(made.answer.indexOf(bytes)), quint32(bytes.size())}};
        return field;
    };
    Field hidden = field(QStringLiteral("Margin"), Value::nothing(Nothing::Hidden));
    Field noted = field(QStringLiteral("Currency"), Value::nothing(Nothing::NotOffered));
    noted.note = QStringLiteral("Never sent");
    made.sections = {
        {SectionId::Identity,
         {sourced(text(QStringLiteral("Name"), QStringLiteral("Lamp")), QStringLiteral("/name"), "\"Lamp\""),
          sourced(field(QStringLiteral("Key"), {Kind::Secret, QStringLiteral("hush-hush"), {}, true}),
                  QStringLiteral("/key"), "\"hush-hush\"")}},
        {SectionId::Availability,
         {field(QStringLiteral("Not sent"), Value::nothing(Nothing::NotSent)),
          field(QStringLiteral("Null"), Value::nothing(Nothing::Null)),
          field(QStringLiteral("Empty"), Value::nothing(Nothing::Empty)),
          field(QStringLiteral("Not offered"), Value::nothing(Nothing::NotOffered)), hidden}},
        {SectionId::Price,
         {offer(QStringLiteral("Monthly"), QStringLiteral("9.90")),
          offer(QStringLiteral("Yearly"), QStringLiteral("99.00"), QStringLiteral("118.80")), noted}},
        {SectionId::Workflow, {}},
        {SectionId::PicturesAndLinks,
         {sourced(field(QStringLiteral("Page"), Value::ofText(QStringLiteral("https://shop.example/lamp"), Kind::Link)),
                  QStringLiteral("/page"), "\"https://shop.example/lamp\"")}},
        {SectionId::ExtraFields,
         {field(
             QStringLiteral("Size"), {.kind = Kind::Map, .meaning = std::monostate()},
             {sourced(text(QStringLiteral("Width"), QStringLiteral("4")), QStringLiteral("/size/width"), "\"4\"")})}},
    };
    for (int i = 1; i <= 12; ++i)
        made.sections[3].fields.append(step(QString::number(i), i < 4    ? StepState::State::Closed
                                                                : i == 4 ? StepState::State::InProgress
                                                                         : StepState::State::New));
    return made;
}

/** A product of one section with these fields. */
inline Product product(const QList<Field> &fields)
{
    Product made;
    made.sections = {{SectionId::Identity, fields}};
    return made;
}

/** That product, as “Shop” answered it this morning. */
inline LookupResult found()
{
    LookupResult result;
    result.asked = QStringLiteral("p1");
    result.profile.name = QStringLiteral("Shop");
    result.outcome = Outcome::Found;
    result.product = product();
    result.fetched = QDateTime({2026, 11, 20}, {9, 0}, Qt::UTC);
    return result;
}

} // namespace Vitrine::Handmade
