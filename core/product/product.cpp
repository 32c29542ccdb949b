// SPDX-License-Identifier: Apache-2.0
#include "product/product.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

const Field *find(const QList<Field> &fields, Term term)
{
    for (const Field &field : fields) {
        if (field.term == term) {
            return &field;
        }
        if (const Field *inner = find(field.fields, term)) {
            return inner;
        }
    }
    return nullptr;
}

} // namespace

QString termName(Term term)
{
    switch (term) {
    case Term::AdditionalProperty:
        return u"additionalProperty"_s;
    case Term::ProductID:
        return u"productID"_s;
    case Term::Sku:
        return u"sku"_s;
    case Term::Name:
        return u"name"_s;
    case Term::AlternateName:
        return u"alternateName"_s;
    case Term::Description:
        return u"description"_s;
    case Term::DisambiguatingDescription:
        return u"disambiguatingDescription"_s;
    case Term::Category:
        return u"category"_s;
    case Term::Brand:
        return u"brand"_s;
    case Term::Seller:
        return u"seller"_s;
    case Term::Model:
        return u"model"_s;
    case Term::Image:
        return u"image"_s;
    case Term::Url:
        return u"url"_s;
    case Term::Offer:
        return u"offer"_s;
    case Term::Price:
        return u"price"_s;
    case Term::MinPrice:
        return u"minPrice"_s;
    case Term::ListPrice:
        return u"listPrice"_s;
    case Term::CostPrice:
        return u"costPrice"_s;
    case Term::SuggestedPrice:
        return u"suggestedPrice"_s;
    case Term::PriceCurrency:
        return u"priceCurrency"_s;
    case Term::Discount:
        return u"discount"_s;
    case Term::ValueAddedTax:
        return u"valueAddedTax"_s;
    case Term::ValueAddedTaxIncluded:
        return u"valueAddedTaxIncluded"_s;
    case Term::BillingDuration:
        return u"billingDuration"_s;
    case Term::BillingIncrement:
        return u"billingIncrement"_s;
    case Term::TrialDuration:
        return u"trialDuration"_s;
    case Term::UnitCode:
        return u"unitCode"_s;
    case Term::Subscription:
        return u"subscription"_s;
    case Term::Availability:
        return u"availability"_s;
    case Term::AvailabilityStarts:
        return u"availabilityStarts"_s;
    case Term::AvailabilityEnds:
        return u"availabilityEnds"_s;
    case Term::InventoryLevel:
        return u"inventoryLevel"_s;
    case Term::EligibleRegion:
        return u"eligibleRegion"_s;
    case Term::TermsOfService:
        return u"termsOfService"_s;
    case Term::License:
        return u"license"_s;
    case Term::ActionStatus:
        return u"actionStatus"_s;
    case Term::DateCreated:
        return u"dateCreated"_s;
    case Term::DateModified:
        return u"dateModified"_s;
    case Term::Creator:
        return u"creator"_s;
    case Term::Editor:
        return u"editor"_s;
    case Term::Supplier:
        return u"supplier"_s;
    case Term::Keywords:
        return u"keywords"_s;
    case Term::IsRelatedTo:
        return u"isRelatedTo"_s;
    case Term::IsAccessoryOrSparePartFor:
        return u"isAccessoryOrSparePartFor"_s;
    case Term::IsVariantOf:
        return u"isVariantOf"_s;
    case Term::Position:
        return u"position"_s;
    case Term::EncodingFormat:
        return u"encodingFormat"_s;
    case Term::ContentSize:
        return u"contentSize"_s;
    case Term::Expires:
        return u"expires"_s;
    case Term::Count_:
        break;
    }
    return {};
}

QString sectionName(SectionId section)
{
    switch (section) {
    case SectionId::Identity:
        return u"identity"_s;
    case SectionId::Description:
        return u"description"_s;
    case SectionId::Availability:
        return u"availability"_s;
    case SectionId::Price:
        return u"price"_s;
    case SectionId::Workflow:
        return u"workflow"_s;
    case SectionId::LicenceAndDelivery:
        return u"licence-and-delivery"_s;
    case SectionId::Classification:
        return u"classification"_s;
    case SectionId::Stock:
        return u"stock"_s;
    case SectionId::PicturesAndLinks:
        return u"pictures-and-links"_s;
    case SectionId::ExtraFields:
        return u"extra-fields"_s;
    case SectionId::Rights:
        return u"rights"_s;
    case SectionId::Record:
        return u"record"_s;
    case SectionId::Technical:
        return u"technical"_s;
    case SectionId::Undocumented:
        return u"undocumented"_s;
    }
    return {};
}

QString sectionTitle(SectionId section)
{
    switch (section) {
    case SectionId::Identity:
        return QCoreApplication::translate("Vitrine::Section", "Identity");
    case SectionId::Description:
        return QCoreApplication::translate("Vitrine::Section", "Description");
    case SectionId::Availability:
        return QCoreApplication::translate("Vitrine::Section", "Availability");
    case SectionId::Price:
        return QCoreApplication::translate("Vitrine::Section", "Price");
    case SectionId::Workflow:
        return QCoreApplication::translate("Vitrine::Section", "Workflow");
    case SectionId::LicenceAndDelivery:
        return QCoreApplication::translate("Vitrine::Section", "Licence and delivery");
    case SectionId::Classification:
        return QCoreApplication::translate("Vitrine::Section", "Classification");
    case SectionId::Stock:
        return QCoreApplication::translate("Vitrine::Section", "Stock");
    case SectionId::PicturesAndLinks:
        return QCoreApplication::translate("Vitrine::Section", "Pictures and links");
    case SectionId::ExtraFields:
        return QCoreApplication::translate("Vitrine::Section", "Extra fields");
    case SectionId::Rights:
        return QCoreApplication::translate("Vitrine::Section", "Rights");
    case SectionId::Record:
        return QCoreApplication::translate("Vitrine::Section", "Record");
    case SectionId::Technical:
        return QCoreApplication::translate("Vitrine::Section", "Technical");
    case SectionId::Undocumented:
        return QCoreApplication::translate("Vitrine::Section", "Not in the vendor's documentation");
    }
    return {};
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Nothing:
        return u"nothing"_s;
    case Kind::Text:
        return u"text"_s;
    case Kind::LongText:
        return u"long-text"_s;
    case Kind::Identifier:
        return u"identifier"_s;
    case Kind::Number:
        return u"number"_s;
    case Kind::Money:
        return u"money"_s;
    case Kind::Percent:
        return u"percent"_s;
    case Kind::Flag:
        return u"flag"_s;
    case Kind::Choice:
        return u"choice"_s;
    case Kind::Instant:
        return u"instant"_s;
    case Kind::Period:
        return u"period"_s;
    case Kind::Country:
        return u"country"_s;
    case Kind::LanguageTexts:
        return u"language-texts"_s;
    case Kind::Parts:
        return u"parts"_s;
    case Kind::Link:
        return u"link"_s;
    case Kind::Picture:
        return u"picture"_s;
    case Kind::Secret:
        return u"secret"_s;
    case Kind::StepState:
        return u"step-state"_s;
    case Kind::Map:
        return u"map"_s;
    }
    return {};
}

QString rightName(Right right)
{
    switch (right) {
    case Right::Hidden:
        return u"hidden"_s;
    case Right::ReadOnly:
        return u"read-only"_s;
    case Right::Writable:
        return u"writable"_s;
    case Right::Mandatory:
        return u"mandatory"_s;
    case Right::NotStated:
        break;
    }
    return {};
}

QList<Field> languageFields(const Field &field)
{
    QList<Field> fields;
    const auto *texts = std::get_if<QList<LanguageText>>(&field.value.meaning);
    if (texts == nullptr || (texts->size() == 1 && texts->constFirst().language.isEmpty()))
        return fields;
    for (const LanguageText &text : *texts) {
        Field one;
        one.key = text.language;
        one.label = text.language.isEmpty() ? QCoreApplication::translate("Vitrine::Product", "default", "language")
                                            : text.language;
        one.value = Value::ofText(text.text);
        one.value.secret = field.value.secret;
        const auto source = std::ranges::find(field.sources, text.pointer, &Source::pointer);
        if (source != field.sources.end())
            one.sources = {*source};
        else
            one.sources = field.sources.first(std::min<qsizetype>(1, field.sources.size()));
        fields.append(one);
    }
    return fields;
}

QStringList Field::pointers() const
{
    QStringList all;
    all.reserve(sources.size());
    for (const Source &source : sources) {
        all += source.pointer;
    }
    return all;
}

bool Field::isEmpty() const
{
    if (!note.isEmpty() || !reason.isEmpty())
        return false;
    if (value.isNothing()) {
        const auto *which = std::get_if<Nothing>(&value.meaning);
        if (which != nullptr && *which == Nothing::Hidden)
            return false;
    } else if (value.kind != Kind::Map || fields.isEmpty()) {
        return false;
    }
    return std::ranges::all_of(fields, &Field::isEmpty);
}

const Section *Product::section(SectionId section) const
{
    const auto found = std::ranges::find(sections, section, &Section::id);
    return found != sections.cend() ? &*found : nullptr;
}

const Field *Product::field(Term term) const
{
    for (const Section &section : sections) {
        if (const Field *found = find(section.fields, term)) {
            return found;
        }
    }
    return nullptr;
}

QByteArrayView Product::sent(const Source &source) const
{
    const qsizetype begin = std::min<qsizetype>(source.begin, answer.size());
    return QByteArrayView(answer).sliced(begin, std::min<qsizetype>(source.length, answer.size() - begin));
}

} // namespace Vitrine
