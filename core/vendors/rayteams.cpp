// SPDX-License-Identifier: Apache-2.0
#include "vendors/reader.h"
#include "vendors/values.h"
#include "vendors/vendors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr const char *context = "Rayteams";

QString text(const char *source)
{
    return QCoreApplication::translate(context, source);
}

// The vendor's page, in the order of the form. Its table and its sample name different types; both are read.
constexpr std::array documented{
    Documented{SectionId::Identity, "/productname", Term::Name, Kind::Text, QT_TRANSLATE_NOOP("Rayteams", "Name"),
               QT_TRANSLATE_NOOP("Rayteams", "What the product or service is called.")},
    Documented{SectionId::Identity, "/_id", Term::ProductID, Kind::Identifier,
               QT_TRANSLATE_NOOP("Rayteams", "Product id"),
               QT_TRANSLATE_NOOP("Rayteams", "The product's own id. The vendor's page calls it the id of a project.")},
    Documented{SectionId::Description, "/description", Term::Description, Kind::LongText,
               QT_TRANSLATE_NOOP("Rayteams", "Description"),
               QT_TRANSLATE_NOOP("Rayteams", "The product or service in more words.")},
    Documented{SectionId::LicenceAndDelivery, "/terms", Term::TermsOfService, Kind::LongText,
               QT_TRANSLATE_NOOP("Rayteams", "Terms of service"),
               QT_TRANSLATE_NOOP("Rayteams", "What a buyer agrees to.")},
    Documented{SectionId::PicturesAndLinks, "/link", Term::Url, Kind::Link, QT_TRANSLATE_NOOP("Rayteams", "Link"),
               QT_TRANSLATE_NOOP("Rayteams", "A page with further information.")},
    Documented{SectionId::Record, "/created", Term::DateCreated, Kind::Instant,
               QT_TRANSLATE_NOOP("Rayteams", "Created"),
               QT_TRANSLATE_NOOP("Rayteams", "When the product was made. Sent as Unix milliseconds, UTC."),
               Documented::UnixMilliseconds},
};

constexpr Documented price{
    SectionId::Price,
    "/price",
    Term::Price,
    Kind::Money,
    QT_TRANSLATE_NOOP("Rayteams", "Amount"),
    QT_TRANSLATE_NOOP("Rayteams", "What the product or service costs, in major units of the currency.")};
constexpr Documented basicPrice{
    SectionId::Price,
    "/originalprice",
    Term::ListPrice,
    Kind::Money,
    QT_TRANSLATE_NOOP("Rayteams", "Basic price"),
    QT_TRANSLATE_NOOP("Rayteams", "What it costs before any discount, in major units of the currency.")};
constexpr Documented currency{
    SectionId::Price,
    "/currency",
    Term::PriceCurrency,
    Kind::Text,
    QT_TRANSLATE_NOOP("Rayteams", "Currency"),
    QT_TRANSLATE_NOOP("Rayteams", "The unit the prices are stated in: an ISO 4217 code, or the currency's own sign.")};
constexpr Documented discount{
    SectionId::Price,
    "/discount",
    Term::Discount,
    Kind::Text,
    QT_TRANSLATE_NOOP("Rayteams", "Discount"),
    QT_TRANSLATE_NOOP("Rayteams", "How much is taken off: a rate with a percent sign, or a price.")};
constexpr Documented soldIn{SectionId::Price,
                            "/sk",
                            Term::EligibleRegion,
                            Kind::Country,
                            QT_TRANSLATE_NOOP("Rayteams", "Sold in"),
                            QT_TRANSLATE_NOOP("Rayteams", "The country the product is sold in.")};
constexpr Documented workflow{
    SectionId::Workflow,
    "/workflow",
    Term::ActionStatus,
    Kind::Map,
    QT_TRANSLATE_NOOP("Rayteams", "Workflow"),
    QT_TRANSLATE_NOOP("Rayteams", "The stages an order of this product passes through, in order.")};
constexpr Documented stepState{
    SectionId::Workflow,
    "/statusType",
    Term::ActionStatus,
    Kind::StepState,
    QT_TRANSLATE_NOOP("Rayteams", "State"),
    QT_TRANSLATE_NOOP("Rayteams", "Whether an order in this stage is new, in progress or closed.")};
constexpr Documented stepName{SectionId::Workflow,
                              "/statusName",
                              Term::Name,
                              Kind::Text,
                              QT_TRANSLATE_NOOP("Rayteams", "Stage"),
                              QT_TRANSLATE_NOOP("Rayteams", "What the stage is called.")};
constexpr Documented stepId{SectionId::Workflow,
                            "/status",
                            Term::ProductID,
                            Kind::Identifier,
                            QT_TRANSLATE_NOOP("Rayteams", "Stage id"),
                            QT_TRANSLATE_NOOP("Rayteams", "The id of the stage.")};
constexpr Documented answerStatus{SectionId::Technical,
                                  "/status",
                                  Term::AdditionalProperty,
                                  Kind::Text,
                                  QT_TRANSLATE_NOOP("Rayteams", "Status of the answer"),
                                  QT_TRANSLATE_NOOP("Rayteams", "Whether the vendor calls the exchange a success."),
                                  Documented::Optional};

/** "10%" is a rate. "10" may be a rate or an amount: the page allows both, so it stays as sent. */
void readDiscount(Field &field)
{
    if (field.value.isNothing() || !field.fields.isEmpty())
        return;
    const QString sent = field.value.text.trimmed();
    const std::optional<Decimal> rate =
        sent.endsWith(u'%') ? Decimal::parse(QStringView(sent).chopped(1).trimmed()) : std::nullopt;
    if (rate) {
        field.value.kind = Kind::Percent;
        field.value.meaning = *rate;
    } else {
        field.note =
            text(QT_TRANSLATE_NOOP("Rayteams", "The vendor does not say whether this is a rate or an amount."));
    }
}

/** "cid:KR" and "KR" are a country; anything else stays as sent. */
void readCountry(Field &field)
{
    if (field.value.kind != Kind::Country)
        return;
    static const QRegularExpression code(u"^(?:cid:)?([A-Z]{2})$"_s);
    if (const QRegularExpressionMatch match = code.match(field.value.text); match.hasMatch()) {
        field.value.meaning = Choice{match.captured(1), {}};
        return;
    }
    field.value = Value::ofText(field.value.text);
    field.note = text(QT_TRANSLATE_NOOP("Rayteams", "This is no country code of the vendor's list."));
}

void setCurrency(Field &field, const QString &code)
{
    auto *money = std::get_if<Money>(&field.value.meaning);
    if (!money)
        return;
    money->currency = code;
    if (code.isEmpty())
        field.note = text(QT_TRANSLATE_NOOP("Rayteams", "The answer does not state the currency."));
}

Field readOffer(Reader &reader)
{
    Field unit = reader.take(currency);
    const QString code = unit.value.isNothing() ? QString() : currencyCode(unit.value.text);
    Field amount = reader.take(price);
    Field before = reader.take(basicPrice);
    setCurrency(amount, code);
    setCurrency(before, code);
    Field reduction = reader.take(discount);
    readDiscount(reduction);
    Field region = reader.take(soldIn);
    readCountry(region);

    Field offer;
    offer.term = Term::Offer;
    offer.label = text(QT_TRANSLATE_NOOP("Rayteams", "Price"));
    offer.value = {.kind = Kind::Map, .meaning = std::monostate()};
    offer.fields = {amount, before, reduction, unit, region};
    return offer;
}

Field readStep(Reader &reader, Json::Value step)
{
    if (!step.is(Json::Type::Object) || step.size() == 0)
        return reader.takeAll(step, text(QT_TRANSLATE_NOOP("Rayteams", "Stage")));
    Field field = reader.take(stepState, step);
    if (auto *state = std::get_if<StepState>(&field.value.meaning)) {
        if (state->word == "NEW"_L1)
            state->state = StepState::State::New;
        else if (state->word == "INPROGRESS"_L1)
            state->state = StepState::State::InProgress;
        else if (state->word == "CLOSED"_L1)
            state->state = StepState::State::Closed;
    }
    const Field name = reader.take(stepName, step);
    if (!name.value.isNothing() && name.fields.isEmpty())
        field.label = name.value.text;
    field.fields.append(name);
    field.fields.append(reader.take(stepId, step));
    return field;
}

void readWorkflow(Reader &reader)
{
    const Json::Value steps = reader.at(u"/workflow");
    if (!steps.is(Json::Type::Array) || steps.size() == 0) {
        reader.add(SectionId::Workflow, reader.take(workflow));
        return;
    }
    for (const Json::Value step : Json::children(steps))
        reader.add(SectionId::Workflow, readStep(reader, step));
}

/** What a status means here. Products that do not exist are answered with 200, so 404 is about the address. */
std::optional<Error> errorByStatus(const HttpReply &reply, const QString &said)
{
    std::optional<Error> error = errorOfStatus(reply);
    if (!error)
        return {};
    if (error->kind == Error::Kind::NotFound)
        error = unknownAddress(reply);
    error->said = said;
    return error;
}

/** A text or a number as text; empty for anything else. */
QString wordOf(Json::Value value)
{
    return value.is(Json::Type::String) || value.is(Json::Type::Number) ? value.text() : QString();
}

/** Where the body tells of a failure, whatever the status: nothing where it holds a product. */
std::optional<Error> errorOf(const HttpReply &reply, const Json::Document &answer, const QString &said)
{
    if (std::optional<Error> byStatus = errorByStatus(reply, said))
        return byStatus;
    const auto error = [&](Error::Kind kind, const QString &detail = {}) {
        return Error{.kind = kind, .said = said, .detail = detail, .httpStatus = reply.status};
    };
    const Json::Value root = answer.root();
    const bool isFailure = root.find(u"/status").text() == "fail"_L1;
    QString code = wordOf(root.find(u"/errorCode"));
    const bool hasErrorCode = !code.isEmpty();
    // a product may have a code of its own
    if (!hasErrorCode && (isFailure || wordOf(root.find(u"/data/_id")).isEmpty()))
        code = wordOf(root.find(u"/data/code"));
    if (code == "NO_ITEM"_L1 || code == "E001"_L1)
        return error(Error::Kind::NotFound, code);
    if (code == "E002"_L1 || root.find(u"/message").text() == "Unauthorized"_L1)
        return error(Error::Kind::SignInRefused, code);
    if (isFailure || hasErrorCode)
        return error(Error::Kind::Server, code);

    const Json::Value data = root.find(u"/data");
    const bool saysSuccess = root.find(u"/status").text() == "success"_L1;
    const bool isNothing = !data.exists() || data.is(Json::Type::Null) || (data.isContainer() && data.size() == 0);
    if ((saysSuccess || data.exists()) && isNothing)
        return error(Error::Kind::NotFound);
    if (data.find(u"/exist").raw() == "false")
        return error(Error::Kind::NotFound);
    if (!data.is(Json::Type::Object))
        return error(Error::Kind::BadAnswer, text(QT_TRANSLATE_NOOP("Rayteams", "the answer holds no product")));
    return {};
}

/** Rayteams, platform API 4.6.1. Amounts are major units; times are Unix milliseconds, UTC. */
class Rayteams final : public Vendor
{
public:
    VendorInfo info() const override
    {
        const FieldSpec token{
            .key = u"token"_s,
            .label = text(QT_TRANSLATE_NOOP("Rayteams", "Access token")),
            .required = true,
            .secret = true,
            .where = text(QT_TRANSLATE_NOOP(
                "Rayteams", "From the vendor's OAuth server. It lives for an hour or a day, by region."))};
        const FieldSpec prefix{
            .key = u"prefix"_s,
            .label = text(QT_TRANSLATE_NOOP("Rayteams", "Word before the token")),
            .hint = u"Bearer"_s,
            .where = text(QT_TRANSLATE_NOOP("Rayteams", "Leave it empty unless your region asks for one."))};
        return {
            .id = u"rayteams"_s,
            .name = u"Rayteams"_s,
            .addresses = {},
            .addressLabel = text(QT_TRANSLATE_NOOP("Rayteams", "Address of the region")),
            .addressHint = u"https://api-[REGION]-[SCOPE].rayteams.com/v1.0"_s,
            .fields = {{.key = u"client_id"_s,
                        .label = text(QT_TRANSLATE_NOOP("Rayteams", "Client id")),
                        .where = text(
                            QT_TRANSLATE_NOOP("Rayteams", "Sent as x-rayteams-client-id where it is filled in."))}},
            .signIns = {{u"authorization"_s,
                         text(QT_TRANSLATE_NOOP("Rayteams", "Token in the header Authorization")),
                         {token, prefix}},
                        {u"token-header"_s, text(QT_TRANSLATE_NOOP("Rayteams", "Token in the header token")), {token}}},
            .colour = u"#8b5cf6"_s};
    }

    Recognition recognise(const QString &typed) const override
    {
        using enum Recognition::Certainty;
        if (const auto web = link(typed)) {
            const qsizetype at = web->path.indexOf(u"product"_s);
            if (at < 0 || at + 1 >= web->path.size() || !web->host.contains("rayteams"_L1))
                return {
                    Impossible, {}, text(QT_TRANSLATE_NOOP("Rayteams", "a Rayteams link holds /product/ and an id"))};
            return {Certain, web->path.at(at + 1), text(QT_TRANSLATE_NOOP("Rayteams", "a link to a Rayteams product")),
                    web->host};
        }
        static const QRegularExpression uuid(u"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"_s);
        if (uuid.match(typed).hasMatch())
            return {Certain, typed, text(QT_TRANSLATE_NOOP("Rayteams", "Rayteams ids look like this"))};
        if (const std::optional<Error> error = unusableId(typed))
            return {Impossible, {}, error->detail};
        if (typed.contains(u' '))
            return {Impossible, {}, text(QT_TRANSLATE_NOOP("Rayteams", "a Rayteams id holds no blank"))};
        return {Possible, typed, text(QT_TRANSLATE_NOOP("Rayteams", "Rayteams does not say what its ids look like"))};
    }

    Result<HttpRequest> request(const Profile &profile, const QString &id) const override
    {
        if (const std::optional<Error> error = unusableId(id))
            return *error;
        return jsonRequest(profile, "/product/" + percentEncoded(id));
    }

    Result<HttpRequest> authorize(HttpRequest request, const Profile &profile, const Secrets &secrets,
                                  const Token & /*token*/, const QDateTime & /*now*/) const override
    {
        const QByteArray token = secrets.value(u"token"_s).toUtf8();
        if (token.isEmpty())
            return Error{.kind = Error::Kind::Profile,
                         .detail = text(QT_TRANSLATE_NOOP("Rayteams", "the access token is missing"))};
        if (profile.signIn == "token-header"_L1) {
            request.setHeader("token", token, true);
        } else {
            const QByteArray prefix = profile.field(u"prefix"_s).trimmed().toUtf8();
            request.setHeader("Authorization", prefix.isEmpty() ? token : prefix + ' ' + token, true);
        }
        if (const QString client = profile.field(u"client_id"_s); !client.isEmpty())
            request.setHeader("x-rayteams-client-id", client.toUtf8());
        return request;
    }

    Result<Step> read(const QList<HttpReply> &replies, const Profile & /*profile*/) const override
    {
        const HttpReply &reply = replies.constFirst();
        const Result<Json::Document> answer = parse(reply);
        if (!answer) {
            return errorByStatus(reply, {}).value_or(answer.error());
        }
        const QString words = said(*answer, {u"/message", u"/errmsg", u"/error", u"/data/message"});
        if (const std::optional<Error> error = errorOf(reply, *answer, words))
            return *error;

        const Json::Value data = answer->root().find(u"/data");
        if (!isIdentifier(data.value(u"_id")) && !isIdentifier(data.value(u"productname")))
            return Error{.kind = Error::Kind::BadAnswer,
                         .said = words,
                         .detail = text(QT_TRANSLATE_NOOP("Rayteams", "the answer holds no product")),
                         .httpStatus = reply.status};
        Reader reader(*answer, data, context);
        if (!isIdentifier(data.value(u"_id")))
            reader.warn(text(QT_TRANSLATE_NOOP("Rayteams", "The answer does not say which product it is about.")));
        reader.read(documented);
        reader.add(SectionId::Price, readOffer(reader));
        readWorkflow(reader);
        if (answer->root().find(u"/status").exists())
            reader.add(SectionId::Technical, reader.take(answerStatus, answer->root()));
        const Json::Value name = reader.at(u"/productname");
        return Step{reader.finish(u"rayteams"_s, wordOf(reader.at(u"/_id")),
                                  name.is(Json::Type::String) ? name.text() : QString()),
                    {}};
    }
};

} // namespace

std::unique_ptr<const Vendor> rayteams()
{
    return std::make_unique<const Rayteams>();
}

} // namespace Vitrine
