// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/formats.h"
#include "json/document.h"

#include <QJsonDocument>
#include <QJsonObject>

/** Results made by hand, and what the formats write of them. */
namespace Vitrine::Handwritten {

using namespace Qt::StringLiterals;

inline const ExportOptions options{.display = Display(QLocale(QLocale::English), QTimeZone::utc())};

/** A field read from one value of an answer, as a vendor's reader makes it. */
inline Field field(const Json::Document &answer, const QString &pointer, Term term, const QString &label, Value value)
{
    const Json::Value sent = answer.root().find(pointer);
    Field field{.term = term, .key = pointer.section(u'/', -1), .label = label, .value = std::move(value)};
    field.sources = {{pointer, sent.begin(), quint32(sent.raw().size())}};
    return field;
}

inline Field group(Term term, const QString &label, const QList<Field> &fields)
{
    return {.term = term, .label = label, .value = {.kind = Kind::Map, .meaning = std::monostate()}, .fields = fields};
}

inline Value money(const QString &amount, const QString &currency)
{
    return {Kind::Money, amount, Money{*Decimal::parse(amount), currency}};
}

inline LookupResult failed(const QString &asked, const QString &message = {})
{
    LookupResult result;
    result.asked = asked;
    result.outcome = Outcome::NotFound;
    result.message = message;
    return result;
}

inline LookupResult found(const Product &product)
{
    LookupResult result;
    result.asked = product.id;
    result.profile.name = u"CRM Oslo"_s;
    result.profile.vendor = product.vendor;
    result.outcome = Outcome::Found;
    result.product = product;
    result.fetched = QDateTime({2026, 11, 20}, {7, 0}, Qt::UTC);
    result.tookMs = 12;
    return result;
}

inline QByteArray written(const QString &format, const QList<LookupResult> &results, const ExportOptions &how = options)
{
    const auto writer = findExportFormat(format)->writer(how);
    QByteArray bytes;
    for (const LookupResult &result : results)
        bytes += writer->add(result);
    return bytes + writer->finish();
}

inline QString text(const QList<LookupResult> &results, const ExportOptions &how = options)
{
    return QString::fromUtf8(written(u"text"_s, results, how));
}

inline QJsonObject json(const LookupResult &result, const ExportOptions &how = options)
{
    return QJsonDocument::fromJson(written(u"json"_s, {result}, how)).object();
}

inline const QByteArray
    priced("{\"ProductId\": 815,\r\n \"ListPrice\": 13375.9120, \"ListPrice\": 1e400, \"Name\": \"A\"}");

inline LookupResult pricedResult()
{
    const Result<Json::Document> answer = Json::Document::parse(priced);
    Product product{.vendor = u"superoffice"_s, .id = u"815"_s, .name = u"Mohr"_s, .answer = priced};
    Field price = field(*answer, u"/ListPrice"_s, Term::Price, u"List price"_s, money(u"13375.9120"_s, {}));
    price.note = u"No currency was sent"_s;
    product.sections = {{SectionId::Price, {price}}};
    return found(product);
}

inline const QByteArray
    secretAnswer(R"({"id":"1","key":"s3cret\u0021","again":"s3cret\u0021","map":{"a":"inner"},"none":null})");

inline LookupResult secretResult()
{
    const Result<Json::Document> answer = Json::Document::parse(secretAnswer);
    Value secret = Value::ofText(u"s3cret!"_s, Kind::Secret);
    secret.secret = true;
    Field key = field(*answer, u"/key"_s, Term::AdditionalProperty, u"Key"_s, secret);
    Field same = field(*answer, u"/key"_s, Term::AdditionalProperty, u"Key again"_s, Value::ofText(u"s3cret!"_s));
    Field none = field(*answer, u"/none"_s, Term::AdditionalProperty, u"None"_s, Value::nothing(Nothing::Null));
    none.value.secret = true;
    Field link = field(*answer, u"/again"_s, Term::Url, u"Delivery"_s, Value::ofText(u"s3cret!"_s, Kind::Link));
    link.value.secret = true;
    Field map = group(Term::AdditionalProperty, u"Map"_s,
                      {field(*answer, u"/map/a"_s, Term::AdditionalProperty, u"a"_s, Value::ofText(u"inner"_s))});
    map.value.secret = true;
    Product product{.vendor = u"enos"_s, .id = u"1"_s, .name = u"Pump"_s, .answer = secretAnswer};
    product.sections = {{SectionId::Technical, {key, same, link, map, none}}};
    return found(product);
}

} // namespace Vitrine::Handwritten
