// SPDX-License-Identifier: Apache-2.0
#include "vendors/superoffice_lines.h"
#include "vendors/superoffice_parts.h"
#include "vendors/vendors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

using namespace SuperOfficeLines;
using namespace SuperOfficeParts;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SuperOffice)
};

void addNote(Field &field, const QString &note)
{
    if (!note.isEmpty())
        field.note = field.note.isEmpty() ? note : QString(field.note + u' ' + note);
}

Field mapOf(const QString &key, const QString &label)
{
    Field field;
    field.key = key;
    field.label = label;
    field.value = {.kind = Kind::Map, .meaning = std::monostate()};
    return field;
}

const Decimal *numberOf(const Value &value)
{
    if (const auto *money = std::get_if<Money>(&value.meaning))
        return &money->amount;
    return std::get_if<Decimal>(&value.meaning);
}

/** A number that was not given is sent as .NET's smallest decimal, which travels as a double too. */
void readSentinel(Field &field)
{
    static const Decimal limit = *Decimal::parse(u"-7.9e28");
    if (const Decimal *number = numberOf(field.value); number && *number <= limit) {
        field.value = Value::nothing(Nothing::Null, field.value.text);
        addNote(field, Texts::tr("SuperOffice sends this number where none was given."));
    }
}

bool isText(const Value &value)
{
    return value.kind == Kind::Text || value.kind == Kind::LongText;
}

/** Where no language was asked, texts come in all of them, or as the name of a text that was not looked up. */
void readLanguages(Field &field)
{
    if (!isText(field.value))
        return;
    if (const QList<LanguageText> texts = languageTexts(field.value.text); !texts.isEmpty()) {
        field.value.kind = Kind::LanguageTexts;
        field.value.meaning = texts;
    } else if (field.value.text.contains("[SR_"_L1)) {
        addNote(field, Texts::tr("This is the name of a text. SuperOffice sends the text itself when the profile asks "
                                 "for a language."));
    }
}

Field readLine(Reader &reader, const Documented &line, Json::Value from)
{
    Field field = reader.take(line, from);
    readSentinel(field);
    readLanguages(field);
    if (field.term == Term::Availability) {
        if (const bool *isOffered = std::get_if<bool>(&field.value.meaning)) {
            const QString meaning = *isOffered ? Texts::tr("Offered") : Texts::tr("Discontinued");
            field.value = {
                .kind = Kind::Choice, .text = field.value.text, .meaning = Choice{field.value.text, meaning}};
        }
    }
    const Decimal *number = numberOf(field.value);
    if (field.term == Term::InventoryLevel && number && number->isNegative() && !number->isZero())
        addNote(field, Texts::tr("A negative number says how many are on order."));
    return field;
}

void setMaskMeaning(Field &field, MaskOf of)
{
    if (auto *choice = std::get_if<Choice>(&field.value.meaning))
        choice->meaning = maskMeaning(choice->word, of);
}

/** `{Mask, Reason}`; null, an empty object and anything else are read as the line says. */
Field readRight(Reader &reader, const Documented &line, Json::Value from, MaskOf of)
{
    const Json::Value right = from.find(QString::fromLatin1(line.pointer));
    if (!right.is(Json::Type::Object) || right.size() == 0)
        return reader.take(line, from);
    Field field = reader.fieldOf(line, {});
    field.value = {.kind = Kind::Map, .meaning = std::monostate()};
    field.fields = {reader.take(mask, right), reader.take(reason, right)};
    setMaskMeaning(field.fields.first(), of);
    return field;
}

Field readFieldProperties(Reader &reader, Json::Value from)
{
    const Json::Value properties = from.find(u"/FieldProperties");
    if (!properties.is(Json::Type::Object) || properties.size() == 0)
        return reader.take(fieldProperties, from);
    Field field = reader.fieldOf(fieldProperties, {});
    field.value = {.kind = Kind::Map, .meaning = std::monostate()};
    for (const Json::Value property : Json::children(properties)) {
        if (!property.is(Json::Type::Object) || property.size() == 0) {
            field.fields.append(reader.takeAll(property));
            continue;
        }
        Field one = mapOf(property.key(), property.key());
        one.fields = {readRight(reader, fieldRight, property, MaskOf::Field), reader.take(fieldType, property),
                      reader.take(fieldLength, property)};
        field.fields.append(std::move(one));
    }
    return field;
}

/** `[F:16.6] tons` is read part by part, so that a locale can write each part its own way. */
void readTypedText(Field &field)
{
    if (!isText(field.value))
        return;
    const QList<TextPart> parts = textParts(field.value.text);
    const auto isTyped = [](const TextPart &part) {
        return part.isTyped;
    };
    if (!std::ranges::any_of(parts, isTyped))
        return;
    if (parts.size() == 1) {
        field.value = parts.constFirst().value;
        return;
    }
    QString readable;
    int number = 0;
    for (const TextPart &part : parts) {
        readable += part.readable;
        Field one;
        one.key = QString::number(number++);
        one.label = Texts::tr("Part %1").arg(number);
        one.value = part.value;
        one.sources = {field.sources.constFirst()};
        field.fields.append(one);
    }
    field.value = {.kind = Kind::Choice, .text = field.value.text, .meaning = Choice{field.value.text, readable}};
}

Field readExtra(Reader &reader, Json::Value extra, int number)
{
    const QString numbered = Texts::tr("Extra information %1").arg(number);
    if (!extra.is(Json::Type::Object) || extra.size() == 0)
        return reader.takeAll(extra, numbered);

    Field field = reader.take(extraValue, extra);
    readLanguages(field);
    Field type = reader.take(extraType, extra);
    const QString word = type.value.text.toLower();
    if (auto *choice = std::get_if<Choice>(&type.value.meaning))
        choice->meaning = word == "string"_L1  ? Texts::tr("Text")
                          : word == "url"_L1   ? Texts::tr("Link")
                          : word == "image"_L1 ? Texts::tr("Picture")
                                               : QString();
    if (isText(field.value) && word == "url"_L1) {
        field.value.kind = Kind::Link;
    } else if (isText(field.value) && word == "image"_L1) {
        if (isPicture(field.value.text))
            field.value.kind = Kind::Picture;
        else
            addNote(field, Texts::tr("This is called a picture, but is neither a link to one nor picture data."));
    } else {
        readTypedText(field);
    }

    const Json::Value name = extra.find(u"/Name");
    field.key = field.label = numbered;
    if (name.is(Json::Type::String) && !name.text().isEmpty())
        field.key = field.label = name.text();
    if (name.isLeaf() && !field.sources.isEmpty())
        field.sources.append(reader.source(name));
    else if (name.exists())
        field.fields.append(reader.takeAll(name));
    field.fields.append(type);
    if (extra.find(u"/TableRight").exists())
        field.fields.append(readRight(reader, tableRight, extra, MaskOf::Table));
    if (extra.find(u"/FieldProperties").exists())
        field.fields.append(readFieldProperties(reader, extra));
    return field;
}

void readExtraInfo(Reader &reader)
{
    const Json::Value all = reader.at(u"/ExtraInfo");
    if (!all.is(Json::Type::Array) || all.size() == 0) {
        reader.add(SectionId::ExtraFields, reader.take(extraInfo));
        return;
    }
    int number = 0;
    for (const Json::Value extra : Json::children(all))
        reader.add(SectionId::ExtraFields, readExtra(reader, extra, ++number));
}

QList<FieldRight> readRights(Reader &reader)
{
    Field field = reader.take(rightsLine);
    const QList<FieldRight> rights = isText(field.value) ? fieldRights(field.value.text) : QList<FieldRight>();
    for (const FieldRight &each : rights) {
        Field one;
        one.key = one.label = each.field;
        one.value = {.kind = Kind::Choice, .text = each.word, .meaning = Choice{each.word, rightMeaning(each.right)}};
        one.note = each.reason;
        one.sources = field.sources;
        field.fields.append(one);
    }
    if (isText(field.value) && rights.isEmpty())
        addNote(field, Texts::tr("This is no list of rights, so it stands as it was sent."));
    reader.add(SectionId::Rights, field);
    reader.add(SectionId::Rights, readRight(reader, tableRight, reader.record(), MaskOf::Table));
    reader.add(SectionId::Rights, readFieldProperties(reader, reader.record()));
    return rights;
}

/** Rights name fields of a quote's line, most of which a product has too. A hidden value is kept; what is blank because
 * of a right says so. */
void applyRights(Product &product, const QList<FieldRight> &rights)
{
    for (Section &section : product.sections) {
        if (section.id == SectionId::Rights || section.id == SectionId::Undocumented)
            continue;
        for (Field &field : section.fields) {
            for (const FieldRight &right : rights) {
                if (field.key.compare(right.field, Qt::CaseInsensitive) != 0)
                    continue;
                field.right = right.right;
                addNote(field, right.reason);
                if (right.right == Right::Hidden && field.value.isNothing())
                    field.value.meaning = Nothing::Hidden;
                if (right.right == Right::Hidden && field.term == Term::Name)
                    product.name.clear();
            }
        }
    }
}

/** The currency of a product stands in its price list. */
struct ListCurrency
{
    QString code; ///< empty: not known
    QString note;
};

ListCurrency currencyOf(const QList<HttpReply> &replies, const QString &priceList)
{
    const QString missing = Texts::tr("SuperOffice does not send a currency with a product");
    if (replies.size() < 2)
        return {{}, missing};
    const Result<Json::Document> answer = Json::Document::parse(replies.at(1).body);
    const bool isAnswered = replies.at(1).status == 200 && answer;
    const Json::Value currency = isAnswered ? answer->root().find(u"/Currency") : Json::Value();
    if (!currency.is(Json::Type::String) || currency.text().trimmed().isEmpty())
        return {{}, Texts::tr("%1, and price list %2 did not tell it").arg(missing, priceList)};
    return {currency.text().trimmed(), Texts::tr("The currency is that of price list %1").arg(priceList)};
}

void setCurrency(Field &field, const ListCurrency &currency)
{
    if (auto *money = std::get_if<Money>(&field.value.meaning)) {
        money->currency = currency.code;
        addNote(field, currency.note);
    }
}

/** A field no leaf of the answer is the source of: the currency comes with the price list, if at all. */
Field currencyField(const ListCurrency &currency)
{
    Field field;
    field.term = Term::PriceCurrency;
    field.label = Texts::tr("Currency");
    field.help = Texts::tr("A product has no currency of its own; its price list has one.");
    field.value = currency.code.isEmpty() ? Value::nothing(Nothing::NotOffered) : Value::ofText(currency.code);
    field.note = currency.note;
    return field;
}

/** Of a name in several languages the one the profile asks for, else English, else the first. */
QString nameOf(const Field &field, const QString &language)
{
    const auto *texts = std::get_if<QList<LanguageText>>(&field.value.meaning);
    if (!texts)
        return isText(field.value) ? field.value.text : QString();
    for (const QString &wanted : {language.left(2).toLower(), u"en"_s}) {
        for (const LanguageText &text : *texts) {
            if (!wanted.isEmpty() && text.language.startsWith(wanted) && !text.text.isEmpty())
                return text.text;
        }
    }
    return texts->isEmpty() ? QString() : texts->constFirst().text;
}

bool isTrue(Json::Value value)
{
    return value.raw() == "true";
}

/** A price list's key, where it is one of SuperOffice's own. */
QString priceListOf(Json::Value product)
{
    static const QRegularExpression number(u"^[1-9][0-9]{0,9}$"_s);
    const Json::Value key = product.find(u"/ERPPriceListKey");
    const QString text = key.isContainer() ? QString() : key.text();
    return number.match(text).hasMatch() ? text : QString();
}

/** SuperOffice, RESTful web services v1. Amounts are doubles in major units without a currency. */
class SuperOffice final : public Vendor
{
public:
    VendorInfo info() const override
    {
        const auto secret = [](const QString &key, const QString &label, const QString &where, bool required = true) {
            return FieldSpec{.key = key, .label = label, .required = required, .secret = true, .where = where};
        };
        const FieldSpec user{.key = u"user"_s,
                             .label = Texts::tr("User"),
                             .required = true,
                             .where = Texts::tr("The name you sign in to SuperOffice with, in your own installation.")};
        return {
            .id = u"superoffice"_s,
            .name = u"SuperOffice"_s,
            .addresses = {},
            .addressLabel = Texts::tr("Address of your installation"),
            .addressHint = u"https://crm.example.com/SuperOffice"_s,
            .addressRequired = false,
            .fields = {{.key = u"environment"_s,
                        .label = Texts::tr("Environment"),
                        .kind = FieldSpec::Kind::Choice,
                        .where = Texts::tr("For SuperOffice online, where no address is given: online for daily work, "
                                           "sod and qaonline for tests."),
                        .initial = u"online"_s,
                        .choices = {u"online"_s, u"qaonline"_s, u"sod"_s}},
                       {.key = u"tenant"_s,
                        .label = Texts::tr("Tenant"),
                        .hint = u"Cust12345"_s,
                        .where = Texts::tr("The customer id in the address of SuperOffice online, such as Cust12345. "
                                           "Leave it empty where an address is given."),
                        .pattern = u"[A-Za-z0-9_-]+"_s},
                       {.key = u"language"_s,
                        .label = Texts::tr("Language of texts"),
                        .kind = FieldSpec::Kind::Language,
                        .hint = u"en"_s,
                        .where = Texts::tr("Empty: texts come in all their languages."),
                        .pattern = u"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"_s},
                       {.key = u"culture"_s,
                        .label = Texts::tr("Culture of numbers and dates"),
                        .hint = u"en"_s,
                        .where = Texts::tr("Changes only numbers and dates inside texts, and only with a language."),
                        .pattern = u"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"_s},
                       {.key = u"time_zone"_s,
                        .label = Texts::tr("Time zone of times"),
                        .kind = FieldSpec::Kind::TimeZone,
                        .where = Texts::tr("Empty: times come in the server's zone.")}},
            .signIns =
                {{u"basic"_s,
                  Texts::tr("User and password"),
                  {user, secret(u"password"_s, Texts::tr("Password"),
                                Texts::tr("Works with your own installation only, not with SuperOffice online."))}},
                 {u"ticket"_s,
                  Texts::tr("Ticket"),
                  {secret(u"ticket"_s, Texts::tr("Ticket"), Texts::tr("From a system user sign-in, or a web panel.")),
                   secret(u"app_token"_s, Texts::tr("Application token"),
                          Texts::tr("The client secret of your application; SuperOffice online needs it."), false)}},
                 {u"bearer"_s,
                  Texts::tr("Access token"),
                  {secret(u"token"_s, Texts::tr("Access token"),
                          Texts::tr("From the sign-in of SuperOffice online. It lives for an hour."))}},
                 {u"xsrf"_s,
                  Texts::tr("Session of a browser"),
                  {secret(u"xsrf_token"_s, Texts::tr("XSRF token"),
                          Texts::tr("From the cookie XSRF-TOKEN of a signed-in browser.")),
                   secret(u"cookie"_s, Texts::tr("Session cookie"),
                          Texts::tr("The browser's whole Cookie header for SuperOffice."))}}},
            .colour = u"#0ea5b7"_s};
    }

    Recognition recognise(const QString &typed) const override
    {
        using enum Recognition::Certainty;
        const QUrl url(typed);
        const bool isOwn = url.scheme() == "superoffice"_L1;
        const auto web = link(typed);
        if (!web && !isOwn) {
            const QString why = whyNoId(typed);
            return why.isEmpty() ? Recognition{Possible, typed, Texts::tr("SuperOffice ids are whole numbers")}
                                 : Recognition{Impossible, {}, why};
        }
        const QString id = idOf(url);
        const QString why =
            id.isEmpty() ? Texts::tr("a SuperOffice link holds /api/v1/Product/ and an id") : whyNoId(id);
        if (!why.isEmpty())
            return {Impossible, {}, why};
        return {Certain, id, Texts::tr("a link to a SuperOffice product"), isOwn ? QString() : url.host()};
    }

    std::optional<HttpRequest> addressRequest(const Profile &profile) const override
    {
        const QString tenant = profile.field(u"tenant"_s).trimmed();
        if (!profile.address.trimmed().isEmpty() || unusableId(tenant))
            return {};
        QString environment = profile.field(u"environment"_s).trimmed();
        if (environment.isEmpty())
            environment = u"online"_s;
        // a name stands for SuperOffice's own host; a test or a private cloud gives the whole address
        Profile states;
        static const QRegularExpression name(u"^[A-Za-z0-9-]+$"_s);
        states.address =
            name.match(environment).hasMatch() ? u"https://%1.superoffice.com"_s.arg(environment) : environment;
        const Result<QUrl> url = address(states, "/api/state/" + percentEncoded(tenant));
        if (!url)
            return {};
        HttpRequest request{.url = *url};
        request.setHeader("Accept", "application/json");
        return request;
    }

    Result<QString> readAddress(const HttpReply &reply) const override
    {
        const auto refused = [&](Error::Kind kind, const QString &detail) {
            return Error{.kind = kind, .detail = detail, .httpStatus = reply.status};
        };
        if (reply.status == 404)
            return refused(Error::Kind::Profile, Texts::tr("SuperOffice does not know this tenant"));
        if (const std::optional<Error> error = errorOfStatus(reply))
            return *error;
        const Result<Json::Document> answer = parse(reply);
        if (!answer)
            return answer.error();
        const QUrl api(said(*answer, {u"/Api"}).trimmed());
        if (answer->root().find(u"/IsRunning").raw() == "false") {
            Error error = refused(Error::Kind::Server, Texts::tr("this tenant is not running"));
            error.said = said(*answer, {u"/State"});
            return error;
        }
        const bool isSafe = api.scheme() == "https"_L1 || api.scheme() == reply.url.scheme();
        if (!api.isValid() || api.host().isEmpty() || !isSafe)
            return refused(Error::Kind::BadAnswer, Texts::tr("the answer holds no address"));
        return baseOf(api.toString());
    }

    Result<HttpRequest> request(const Profile &profile, const QString &id) const override
    {
        if (const QString why = whyNoId(id); !why.isEmpty())
            return Error{.kind = Error::Kind::BadId, .detail = why};
        return question(profile, "/api/v1/Product/" + percentEncoded(id));
    }

    Result<HttpRequest> authorize(HttpRequest request, const Profile &profile, const Secrets &secrets,
                                  const Token & /*token*/, const QDateTime & /*now*/) const override
    {
        const auto secret = [&](const QString &key) {
            return secrets.value(key).trimmed().toUtf8();
        };
        const auto missing = [](const QString &what) {
            return Error{.kind = Error::Kind::Profile, .detail = what};
        };
        if (profile.signIn == "basic"_L1) {
            const QString user = profile.field(u"user"_s);
            if (user.isEmpty())
                return missing(Texts::tr("the user is missing"));
            if (user.contains(u':'))
                return missing(Texts::tr("this sign-in allows no colon in the user's name"));
            const QByteArray pair = user.toUtf8() + ':' + secrets.value(u"password"_s).toUtf8();
            request.setHeader("Authorization", "Basic " + pair.toBase64(), true);
        } else if (profile.signIn == "ticket"_L1) {
            if (secret(u"ticket"_s).isEmpty())
                return missing(Texts::tr("the ticket is missing"));
            request.setHeader("Authorization", "SoTicket " + secret(u"ticket"_s), true);
            if (const QByteArray application = secret(u"app_token"_s); !application.isEmpty())
                request.setHeader("SO-AppToken", application, true);
        } else if (profile.signIn == "bearer"_L1) {
            if (secret(u"token"_s).isEmpty())
                return missing(Texts::tr("the access token is missing"));
            request.setHeader("Authorization", "Bearer " + secret(u"token"_s), true);
        } else if (profile.signIn == "xsrf"_L1) {
            if (secret(u"xsrf_token"_s).isEmpty() || secret(u"cookie"_s).isEmpty())
                return missing(Texts::tr("the XSRF token or the session cookie is missing"));
            request.setHeader("X-XSRF-TOKEN", secret(u"xsrf_token"_s), true);
            request.setHeader("Cookie", secret(u"cookie"_s), true);
        } else {
            return missing(Texts::tr("the profile has no way to sign in"));
        }
        return request;
    }

    Result<Step> read(const QList<HttpReply> &replies, const Profile &profile) const override
    {
        const HttpReply &reply = replies.constFirst();
        if (reply.status == 204)
            return Error{.kind = Error::Kind::NotFound, .httpStatus = reply.status};
        std::optional<Error> error = errorOfStatus(reply);
        const Result<Json::Document> answer = parse(reply);
        if (!answer)
            return error ? *error : answer.error();
        const Json::Value root = answer->root();
        if (!error)
            error = errorIn(root, reply.status);
        if (error) {
            const QString type = said(*answer, {u"/ErrorType"});
            if (type.endsWith("NotFoundException"_L1))
                error->kind = Error::Kind::NotFound;
            if (!type.isEmpty())
                error->detail = type;
            error->said = said(*answer, {u"/ErrorMessage", u"/Message"});
            return *error;
        }

        Reader reader(*answer, root, "SuperOffice");
        const QString priceList = priceListOf(root);
        const ListCurrency currency = currencyOf(replies, priceList);
        QString name;
        for (const Documented &line : documented) {
            Field field = readLine(reader, line, root);
            if (field.term == Term::Name)
                name = nameOf(field, profile.field(u"language"_s));
            setCurrency(field, currency);
            reader.add(line.section, std::move(field));
            if (line.term == Term::CostPrice)
                reader.add(SectionId::Price, currencyField(currency));
        }
        readExtraInfo(reader);
        const QList<FieldRight> rights = readRights(reader);

        const Json::Value id = root.find(u"/ProductId");
        Step step{
            reader.finish(u"superoffice"_s, id.isContainer() || id.is(Json::Type::Null) ? QString() : id.text(), name),
            {}};
        applyRights(step.product, rights);
        if (replies.size() < 2 && !priceList.isEmpty()) {
            const Result<HttpRequest> next = question(profile, "/api/v1/Pricelist/" + percentEncoded(priceList));
            if (next)
                step.next = *next;
        }
        return step;
    }

private:
    /** What stands before /api/v1, from an address that may name it too. */
    static QString baseOf(const QString &address)
    {
        static const QRegularExpression end(u"(/api(/v1)?)?/*$"_s, QRegularExpression::CaseInsensitiveOption);
        return address.trimmed().remove(end);
    }

    static Result<HttpRequest> question(const Profile &profile, const QByteArray &path)
    {
        Profile based = profile;
        based.address = baseOf(profile.address);
        const Result<QUrl> url = address(based, path);
        if (!url)
            return url.error();
        HttpRequest request{.url = *url};
        request.setHeader("Accept", "application/json");
        // said always: a network stack left alone would ask for the computer's own language
        const QByteArray language = profile.field(u"language"_s).trimmed().toUtf8();
        request.setHeader("Accept-Language", language.isEmpty() ? QByteArray("*") : language);
        const auto set = [&](const QByteArray &header, const QString &key) {
            if (const QByteArray value = profile.field(key).trimmed().toUtf8(); !value.isEmpty())
                request.setHeader(header, value);
        };
        set("SO-Language", u"language"_s);
        set("SO-Culture", u"culture"_s);
        set("SO-TimeZone", u"time_zone"_s);
        return request;
    }

    /** Empty where it can be an id: a whole number from 1 that fits into 32 bits, zeros in front allowed. */
    static QString whyNoId(const QString &id)
    {
        static const QRegularExpression digits(u"^0*([0-9]*)$"_s);
        const QRegularExpressionMatch match = digits.match(id);
        if (id.isEmpty() || !match.hasMatch())
            return Texts::tr("a SuperOffice id is a whole number");
        if (match.capturedLength(1) == 0)
            return Texts::tr("SuperOffice counts from 1; 0 is no product");
        constexpr int mostDigits = 10;
        if (id.size() > 512 || match.capturedLength(1) > mostDigits ||
            match.captured(1).toLongLong() > std::numeric_limits<qint32>::max())
            return Texts::tr("a SuperOffice id is at most 2147483647");
        return {};
    }

    /** The id a link names: a call of the web services, or a page of SuperOffice with product_id. */
    static QString idOf(const QUrl &url)
    {
        static const QRegularExpression call(u"/api/v[0-9]+/product/([^/]+)/?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = call.match(url.path());
        if (match.hasMatch())
            return match.captured(1);
        const auto items = QUrlQuery(url).queryItems();
        for (const auto &[key, value] : items) {
            if (key.compare("product_id"_L1, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }

    /** What a body of status 200 may say instead of a product. */
    static std::optional<Error> errorIn(Json::Value root, int status)
    {
        const Json::Value id = root.find(u"/ProductId");
        const std::optional<Decimal> number = id.isContainer() ? std::nullopt : Decimal::parse(id.text());
        if (root.is(Json::Type::Null) || (number && number->isZero()))
            return Error{.kind = Error::Kind::NotFound, .httpStatus = status};
        if (!root.is(Json::Type::Object) || root.size() == 0)
            return Error{.kind = Error::Kind::BadAnswer,
                         .detail = Texts::tr("the answer holds no product"),
                         .httpStatus = status};
        if (isTrue(root.find(u"/Error")) && !id.exists())
            return Error{.kind = Error::Kind::Server, .httpStatus = status};
        return {};
    }
};

} // namespace

std::unique_ptr<const Vendor> superoffice()
{
    return std::make_unique<const SuperOffice>();
}

} // namespace Vitrine
