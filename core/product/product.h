// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/decimal.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Vitrine {

/** The form's sections, in the order every vendor's form has. */
enum class SectionId : quint8 {
    Identity,
    Description,
    Availability,
    Price,
    Workflow,
    LicenceAndDelivery,
    Classification,
    Stock,
    PicturesAndLinks,
    ExtraFields,
    Rights,
    Record,
    Technical,
    Undocumented,
};

/** What a field means across vendors. Names are schema.org's where it has one; AdditionalProperty is what has none. */
enum class Term : quint8 {
    AdditionalProperty,
    ProductID,
    Sku,
    Name,
    AlternateName,
    Description,
    DisambiguatingDescription,
    Category,
    Brand,
    Seller, ///< organization, business, tenant the product belongs to
    Model,
    Image,
    Url,
    Offer, ///< one price variant; what belongs to it stands in its fields
    Price,
    MinPrice,
    ListPrice, ///< before discount
    CostPrice, ///< internal
    SuggestedPrice,
    PriceCurrency,
    Discount,
    ValueAddedTax,
    ValueAddedTaxIncluded,
    BillingDuration,  ///< how long a subscription runs
    BillingIncrement, ///< how often it is paid
    TrialDuration,
    UnitCode, ///< what the price is for; not what other quantities are counted in
    Subscription,
    Availability,
    AvailabilityStarts,
    AvailabilityEnds,
    InventoryLevel,
    EligibleRegion,
    TermsOfService,
    License,
    ActionStatus, ///< one workflow step
    DateCreated,
    DateModified,
    Creator,
    Editor,
    Supplier,
    Keywords,
    IsRelatedTo,
    IsAccessoryOrSparePartFor,
    IsVariantOf,
    Position,
    EncodingFormat,
    ContentSize,
    Expires,
    Count_
};

/** schema.org's name of the term ("productID", "priceCurrency"), as exports and the command line write it. */
QString termName(Term term);
/** The section's key ("price", "licence-and-delivery"), as the command line writes it. */
QString sectionName(SectionId section);
/** The section's heading for a person. */
QString sectionTitle(SectionId section);

/** The five kinds of nothing. */
enum class Nothing : quint8 {
    NotSent,    ///< documented, but not in this answer
    Null,       ///< sent as null, or as the vendor's own sign for "not given"
    Empty,      ///< sent as "", {} or []
    Hidden,     ///< the person's rights hide it
    NotOffered, ///< this vendor has no such field
};

enum class Kind : quint8 {
    Nothing,
    Text,
    LongText,
    Identifier,
    Number,
    Money,
    Percent,
    Flag,
    Choice,
    Instant,
    Period,
    Country,
    LanguageTexts,
    Link,
    Picture,
    Secret,
    StepState,
    Map,   ///< no value of its own, only fields
    Parts, ///< one text of typed values and the words between them
};
/** "long-text", "step-state": as the command line writes it. */
QString kindName(Kind kind);

/** An amount in major units. The currency is an ISO 4217 code, or the vendor's own sign, or empty: not stated. */
struct Money
{
    Decimal amount;
    QString currency;
    bool hasVendorScale = false; ///< the vendor counts the currency unlike ISO 4217: no digits may be added
    bool isLeast = false;        ///< the buyer may pay more
};

/** A word of the vendor's, and what it means in the person's language; the meaning is empty for a word nobody
 * documented. */
struct Choice
{
    QString word;
    QString meaning;
};

/** A moment. Where the vendor states no zone, \a zoneStated is false and \a at is to be shown as it stands. */
struct Instant
{
    QDateTime at;
    bool zoneStated = true;
    bool timeStated = true; ///< false: a day, which needs no zone
};

struct Period
{
    enum class Unit : quint8 { Second, Minute, Hour, Day, Week, Month, Year, Other };
    Decimal count;
    Unit unit = Unit::Day;
    QString word; ///< the unit as sent, shown for Unit::Other
};

/** One text in one language: a BCP 47 tag ("nb", "zh-CN"), or empty for the vendor's default. */
struct LanguageText
{
    QString language;
    QString text;
    QString pointer = {}; ///< where in the answer it stands, where that is not where its field does
};

struct StepState
{
    enum class State : quint8 { New, InProgress, Closed, Unknown };
    State state = State::Unknown;
    QString word; ///< as sent
};

/**
 * What a thing is, so that one view, every export and every comparison treat it alike, beside the text it was sent
 * with.
 *
 * \a meaning holds: Nothing for Kind::Nothing; Decimal for Number and Percent; Money; bool for Flag; Choice for Choice
 * and Country (ISO 3166-1 alpha-2 as its word); Instant; Period; QList<LanguageText>; StepState; for Parts a
 * QList<Value> whose texts together are this one's, words as Kind::Text; nothing for the other kinds.
 */
struct Value
{
    using Meaning = std::variant<std::monostate, Nothing, Decimal, Money, bool, Choice, Instant, Period,
                                 QList<LanguageText>, StepState, QList<Value>>;

    Kind kind = Kind::Nothing;
    QString text = {}; ///< as sent, a string decoded; empty where nothing was sent
    Meaning meaning = Nothing::NotSent;
    bool secret = false;     ///< masked wherever it is drawn, written or logged; a Link can be one too
    bool fromDouble = false; ///< a number its vendor keeps as a 64-bit double: shown without the noise of one

    static Value nothing(Nothing which, const QString &text = {}) { return {Kind::Nothing, text, which}; }
    static Value ofText(const QString &text, Kind kind = Kind::Text) { return {kind, text, {}}; }

    [[nodiscard]] bool isNothing() const { return kind == Kind::Nothing; }
};

/** Where in the answer a field comes from: an RFC 6901 pointer into the whole body, and the bytes of that value. */
struct Source
{
    QString pointer;
    quint32 begin = 0; ///< in Product::answer
    quint32 length = 0;
};

/** Some bytes of an answer: from \a begin up to \a end. */
struct ByteRange
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/** What the vendor's access rights allow with a field (SuperOffice). */
enum class Right : quint8 { NotStated, Hidden, ReadOnly, Writable, Mandatory };
/** "read-only": as the command line writes it; empty where none is stated. */
QString rightName(Right right);

struct Field
{
    Term term = Term::AdditionalProperty;
    QString key = {};   ///< the vendor's own name of it
    QString label = {}; ///< for a person; the vendor's own name where the field is not documented
    QString help = {};  ///< what the vendor's page says of it, in our words
    Value value = {};
    QList<Source> sources = {}; ///< the first is the one value.text was read from
    QString note = {};          ///< what a person must know to read this value right
    Right right = Right::NotStated;
    QString reason = {};           ///< the vendor's words for the right; as internal as the right is
    bool internal = false;         ///< not for customers' eyes: cost and minimum prices, and who may see them
    bool isWithinInternal = false; ///< nested in an internal field, which says so for both
    bool isAdverse = false;        ///< a flag whose yes is bad news: deleted, unavailable
    QList<Field> fields = {};

    [[nodiscard]] QStringList pointers() const;
    /** It was sent, and is not to be shown before the person asks for hidden fields; nor is what is nested in it. */
    [[nodiscard]] bool isHiddenByRight() const { return right == Right::Hidden && !value.isNothing(); }
    /** It says nothing, and neither does anything in it. What rights hide is worth saying, and so is a note. */
    [[nodiscard]] bool isEmpty() const;
};

/** The texts of a Kind::LanguageTexts as fields, one a language, for who has no form to show them in; else none. */
QList<Field> languageFields(const Field &field);

struct Section
{
    SectionId id = SectionId::Identity;
    QList<Field> fields = {};
};

/** Everything a vendor answered: every leaf of the answer is the source of at least one field. */
struct Product
{
    QString vendor;               ///< VendorInfo::id
    QString id;                   ///< as the answer states it
    QString name;                 ///< in the language the profile asks for, else in any; empty where none was sent
    QList<Section> sections = {}; ///< in SectionId's order, only those that have fields
    QByteArray answer = {};       ///< the body as it was received
    QStringList warnings = {};    ///< what must be said above the form (answered for another id, named twice ...)
    bool isNameChosen = false;    ///< the profile says in which language the name is to be shown
    /** Bytes of the answer that repeat a secret, perhaps in the name of a member, which is no field's value. */
    QList<ByteRange> veiled = {};

    [[nodiscard]] const Section *section(SectionId id) const;
    /** The first field with that term, in the form's order and depth first. */
    [[nodiscard]] const Field *field(Term term) const;
    /** The bytes a source names, as sent. */
    [[nodiscard]] QByteArrayView sent(const Source &source) const;
};

} // namespace Vitrine
