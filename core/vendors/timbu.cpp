// SPDX-License-Identifier: Apache-2.0
#include "vendors/timbu_lines.h"
#include "vendors/vendors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Vitrine {

using namespace TimbuLines;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timbu)
};
constexpr const char *context = "Timbu";
constexpr auto cloud = "https://api.timbu.cloud"_L1;

bool isSent(const Documented &line, Json::Value in)
{
    return in.find(QString::fromLatin1(line.pointer)).exists();
}

bool isNothing(Json::Value value)
{
    return value.isLeaf() ? value.is(Json::Type::Null) || value.isContainer() || value.text().isEmpty()
                          : !value.exists();
}

QString joined(const QString &note, const QString &more)
{
    return note.isEmpty() ? more : note + u' ' + more;
}

bool isAmount(const Field &field)
{
    return std::holds_alternative<Money>(field.value.meaning);
}

/** Reads one product object: the answer's own, and the parent inside it, and the parent's parent. */
class ProductReader
{
public:
    using Add = std::function<void(SectionId, const Field &)>;

    ProductReader(Reader &reader, const Profile &profile)
        : m_reader(reader)
    {
        QString base = profile.address.trimmed();
        while (base.endsWith(u'/'))
            base.chop(1);
        m_pictures = QUrl((base.isEmpty() ? QString(cloud) : base) + u"/images/"_s, QUrl::StrictMode);
    }

    /** \p isNested: only what was sent becomes a field. */
    void read(Json::Value product, const Add &add, bool isNested) const
    {
        const auto addSent = [&](const Field &field) {
            add(SectionId::Price, field);
        };
        readCurrentPrice(product, addSent, isNested);
        readPrices(product, addSent, isNested);
        addEach(photo, product, add, isNested, [this](Json::Value each) {
            return readPhoto(each);
        });
        for (Documented line : productTable) {
            if (!isSent(line, product) && (isNested || (line.flags & Documented::Optional)))
                continue;
            if (line.kind == Kind::Map && !product.find(QString::fromLatin1(line.pointer)).isContainer())
                line.kind = Kind::Text;
            add(line.section, m_reader.take(line, product));
        }
        readParent(product, add, isNested);
        addEach(category, product, add, isNested, [this](Json::Value each) {
            return readCategory(category, each);
        });
        addEach(extraInfo, product, add, isNested, [this](Json::Value each) {
            return readExtra(each);
        });
    }

private:
    using ReadOne = std::function<Field(Json::Value)>;

    /** Each element of a documented array becomes a field of its own; what is no array, or empty, is one field. */
    void addEach(const Documented &line, Json::Value product, const Add &add, bool isNested,
                 const ReadOne &readOne) const
    {
        const Json::Value list = product.find(QString::fromLatin1(line.pointer));
        if (!list.is(Json::Type::Array) || list.size() == 0) {
            if (list.exists() || !isNested)
                add(line.section, m_reader.take(line, product));
            return;
        }
        for (const Json::Value each : Json::children(list))
            add(line.section, readOne(each));
    }

    template <size_t lines>
    void takeSent(const std::array<Documented, lines> &table, Json::Value from, Field &into) const
    {
        for (const Documented &line : table) {
            if (isSent(line, from))
                into.fields.append(m_reader.take(line, from));
        }
    }

    /** The name of the thing is the field's value; where it has none, its parts stand alone. */
    void takeValue(const Documented &line, Json::Value from, Field &into) const
    {
        const Field value = isSent(line, from) ? m_reader.take(line, from) : Field();
        into.value = value.value;
        into.sources = value.sources;
        into.fields = value.fields;
        into.note = value.note;
        if (value.sources.isEmpty())
            into.value = {.kind = Kind::Map, .meaning = std::monostate()};
    }

    /** An amount in that currency; without one, the field says so. */
    static Field inCurrency(Field field, const QString &currency)
    {
        if (auto *money = std::get_if<Money>(&field.value.meaning)) {
            money->currency = currency;
            if (currency.isEmpty())
                field.note = joined(field.note, Texts::tr("Timbu does not state a currency with this price."));
        }
        return field;
    }

    /** Where there is a discount, that is the price, and the other one is the price before. */
    static void settleDiscount(Field &full, Field &discounted)
    {
        if (!isAmount(discounted))
            return;
        full.term = Term::ListPrice;
        discounted.term = Term::Price;
    }

    Field offer(const QString &label) const
    {
        Field field = m_reader.fieldOf(currentPrice, {});
        field.term = Term::Offer;
        field.label = label;
        field.value = {.kind = Kind::Map, .meaning = std::monostate()};
        return field;
    }

    /** `"USD": [price, discounted price or null, unknown]`; a price alone in its place is read as well. */
    Field readOffer(Json::Value member) const
    {
        const QString currency = member.key();
        Field field = offer(currency);
        field.key = currency;
        if (!member.is(Json::Type::Array) || member.size() == 0) {
            field.fields.append(inCurrency(m_reader.fieldOf(offerTable[0], member), currency));
            return field;
        }
        size_t index = 0;
        for (const Json::Value part : Json::children(member)) {
            if (index < 2) {
                field.fields.append(inCurrency(m_reader.fieldOf(offerTable[index], part), currency));
            } else if (index == 2) {
                Documented line = offerTable[index];
                line.kind = part.isContainer() ? Kind::Map : Kind::Text;
                field.fields.append(m_reader.fieldOf(line, part));
            } else {
                field.fields.append(m_reader.takeAll(part, Texts::tr("Value %1").arg(index + 1)));
            }
            ++index;
        }
        if (field.fields.size() > 1)
            settleDiscount(field.fields[0], field.fields[1]);
        return field;
    }

    void readCurrentPrice(Json::Value product, const std::function<void(const Field &)> &add, bool isNested) const
    {
        const Json::Value sent = product.value(u"current_price");
        const auto addOffers = [&](Json::Value byCurrency) {
            for (const Json::Value member : Json::children(byCurrency))
                add(readOffer(member));
        };
        if (sent.isLeaf() || !sent.exists()) {
            if (!sent.exists() && isNested)
                return;
            const Field price = inCurrency(m_reader.take(currentPrice, product), {});
            if (!isAmount(price)) {
                add(price);
                return;
            }
            Field alone = offer(price.label);
            alone.fields = {price};
            add(alone);
        } else if (sent.is(Json::Type::Object)) {
            addOffers(sent);
        } else {
            for (const Json::Value each : Json::children(sent)) {
                if (each.is(Json::Type::Object) && each.size() > 0)
                    addOffers(each);
                else
                    add(inCurrency(m_reader.fieldOf(currentPrice, each), {}));
            }
        }
    }

    void readPrices(Json::Value product, const std::function<void(const Field &)> &add, bool isNested) const
    {
        const auto taken = [&](const Documented &line) {
            return inCurrency(m_reader.take(line, product), {});
        };
        Field selling = taken(sellingPrice);
        Field discounted = taken(discountedPrice);
        const Field buying = taken(buyingPrice);
        settleDiscount(selling, discounted);
        if (!isNested || isSent(sellingPrice, product))
            add(selling);
        if (!isNested || isSent(discountedPrice, product))
            add(discounted);
        if (!isNested || isSent(buyingPrice, product))
            add(buying);
    }

    Field readCategory(const Documented &line, Json::Value sent) const
    {
        if (!sent.is(Json::Type::Object) || sent.size() == 0)
            return m_reader.fieldOf(line, sent);
        Field field = m_reader.fieldOf(line, {});
        takeValue(categoryName, sent, field);
        takeSent(categoryTable, sent, field);
        for (const Documented &list : categoryListTable) {
            const Json::Value categories = sent.find(QString::fromLatin1(list.pointer));
            if (categories.is(Json::Type::Array) && categories.size() > 0) {
                for (const Json::Value each : Json::children(categories))
                    field.fields.append(readCategory(list, each));
            } else if (categories.exists()) {
                field.fields.append(m_reader.fieldOf(list, categories));
            }
        }
        return field;
    }

    Field readPhoto(Json::Value sent) const
    {
        if (!sent.is(Json::Type::Object) || sent.size() == 0)
            return m_reader.fieldOf(photo, sent);
        Field field = m_reader.fieldOf(photo, {});
        takeSent(photoTable, sent, field);
        const Json::Value path = sent.value(u"url");
        const QString address = path.is(Json::Type::String) ? pictureAddress(path.text()) : QString();
        field.value = address.isEmpty() ? Value{.kind = Kind::Map, .meaning = std::monostate()}
                                        : Value::ofText(address, Kind::Picture);
        return field;
    }

    /** The web address of a picture below the profile's own; empty where the path would lead elsewhere. */
    QString pictureAddress(const QString &path) const
    {
        static const QRegularExpression web(u"^https?://"_s, QRegularExpression::CaseInsensitiveOption);
        if (path.isEmpty() || path.contains(u'\\'))
            return {};
        if (web.match(path).hasMatch()) {
            const QUrl url(path, QUrl::StrictMode);
            return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url.toString(QUrl::FullyEncoded)
                                                                                      : QString();
        }
        static const QRegularExpression stray(u"%(?![0-9a-fA-F]{2})"_s);
        const bool isEncoded = !stray.match(path).hasMatch();
        QByteArray encoded;
        const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
        for (const QString &segment : segments) {
            const QString name = isEncoded ? QUrl::fromPercentEncoding(segment.toUtf8()) : segment;
            if (name == "."_L1 || name == ".."_L1)
                return {};
            encoded += (encoded.isEmpty() ? "" : "/") + percentEncoded(name);
        }
        const QUrl url = QUrl::fromEncoded(m_pictures.toEncoded() + encoded, QUrl::StrictMode);
        return url.isValid() ? url.toString(QUrl::FullyEncoded) : QString();
    }

    /** The organization's own name is the label; the value is a text, or a date where there is no text. */
    Field readExtra(Json::Value sent) const
    {
        if (!sent.is(Json::Type::Object) || sent.size() == 0)
            return m_reader.fieldOf(extraInfo, sent);
        Field field = m_reader.fieldOf(extraInfo, {});
        const bool isDate = isNothing(sent.value(u"value")) && !isNothing(sent.value(u"value_dt"));
        const Documented &main = isDate ? extraDate : extraValue;
        const Documented &other = isDate ? extraValue : extraDate;
        takeValue(main, sent, field);
        takeSent(std::array{other}, sent, field);
        const Json::Value key = sent.value(u"key");
        if (key.is(Json::Type::String) && !key.text().isEmpty()) {
            field.key = key.text();
            field.label = key.text();
        }
        // the first source is the value's: without one the name stands in a row of its own
        if (key.isLeaf() && !field.sources.isEmpty())
            field.sources.append(m_reader.source(key));
        else
            takeSent(std::array{extraKey}, sent, field);
        takeSent(extraTable, sent, field);
        return field;
    }

    void readParent(Json::Value product, const Add &add, bool isNested) const
    {
        const Json::Value sent = product.value(u"parent");
        if (!sent.is(Json::Type::Object) || sent.size() == 0) {
            Documented line = parentProduct;
            line.kind = sent.isContainer() ? Kind::Map : Kind::Text;
            if (sent.exists() || !isNested)
                add(line.section, m_reader.take(line, product));
            return;
        }
        Field parent = m_reader.fieldOf(parentProduct, {});
        parent.value = {.kind = Kind::Map, .meaning = std::monostate()};
        read(
            sent,
            [&](SectionId, const Field &field) {
                parent.fields.append(field);
            },
            true);
        // what is asked of the product must not be answered by its parent
        const auto forgetTerms = [](const auto &self, Field &field) -> void {
            for (Field &part : field.fields) {
                part.term = Term::AdditionalProperty;
                self(self, part);
            }
        };
        forgetTerms(forgetTerms, parent);
        add(parentProduct.section, parent);
    }

    Reader &m_reader;
    QUrl m_pictures;
};

/** A buying price is not for customers, wherever in the answer it stands. */
void hideCosts(QList<Field> &fields, bool isCost = false)
{
    for (Field &field : fields) {
        field.internal = field.internal || isCost || field.key.contains("buying_price"_L1);
        hideCosts(field.fields, field.internal);
    }
}

/** FastAPI's `{"detail": "text"}` or `{"detail": [{"loc": [...], "msg": "text"}]}` in one line. */
QString detailOf(Json::Value root)
{
    const Json::Value detail = root.value(u"detail");
    QStringList parts;
    for (const Json::Value each : Json::children(detail)) {
        QStringList place;
        for (const Json::Value step : Json::children(each.value(u"loc")))
            place.append(step.text());
        const QString message = each.value(u"msg").text();
        parts.append(place.isEmpty() || message.isEmpty() ? message : place.join(u'.') + u": "_s + message);
    }
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

Error lacking(const QString &what)
{
    return {.kind = Error::Kind::Profile, .detail = what};
}

/**
 * Timbu: one product by its id, or by its unique id where the profile says so. Amounts are major units, mostly without
 * a currency; times state no zone. Three generations of sign-in exist side by side.
 */
class Timbu final : public Vendor
{
public:
    VendorInfo info() const override
    {
        const QString console = Texts::tr("Timbu dashboard, settings of the organization.");
        const FieldSpec organization{.key = u"organization_id"_s,
                                     .label = Texts::tr("Organization id"),
                                     .required = true,
                                     .hint = u"799bbdca76254f5c83f1d0f35cfb7e30"_s,
                                     .where = console,
                                     .pattern = u"\\S+"_s};
        const FieldSpec byUniqueId{
            .key = u"with_unique_id"_s,
            .label = Texts::tr("Ask by unique id"),
            .kind = FieldSpec::Kind::Flag,
            .where = Texts::tr("What is typed is then the short unique id (TE964P), not the product id."),
            .initial = u"false"_s};
        const FieldSpec token{.key = u"token"_s,
                              .label = Texts::tr("Access token"),
                              .required = true,
                              .secret = true,
                              .where =
                                  Texts::tr("What Timbu answers to a sign-in. The word Bearer is added when asking.")};
        const FieldSpec appId{
            .key = u"app_id"_s, .label = Texts::tr("App id"), .required = true, .where = console, .pattern = u"\\S+"_s};
        const FieldSpec apiKey{
            .key = u"api_key"_s, .label = Texts::tr("API key"), .required = true, .secret = true, .where = console};
        return {
            .id = u"timbu"_s,
            .name = u"Timbu"_s,
            .addresses = {{Texts::tr("Timbu Cloud"), QString(cloud)}},
            .addressLabel = Texts::tr("Address"),
            .addressHint = QString(cloud),
            .fields = {organization, byUniqueId},
            .signIns = {{u"bearer"_s, Texts::tr("Access token"), {token}},
                        {u"api-key-headers"_s, Texts::tr("App id and API key as headers"), {appId, apiKey}},
                        {u"api-key-query"_s, Texts::tr("App id and API key in the address (2024)"), {appId, apiKey}}},
            .colour = u"#ee6c3b"_s};
    }

    Recognition recognise(const QString &typed) const override
    {
        using enum Recognition::Certainty;
        static const QRegularExpression hexId(u"^[0-9a-fA-F]{32}$"_s);
        static const QRegularExpression longHexId(u"^[0-9a-fA-F]{33,64}$"_s);
        if (const std::optional<Link> web = link(typed)) {
            const qsizetype at = web->path.indexOf(u"products"_s);
            const QString id = at < 0 ? QString() : web->path.value(at + 1);
            if (unusableId(id))
                return {Impossible, {}, Texts::tr("a Timbu link holds /products/ and an id")};
            if (web->host.contains("timbu"_L1) || QUrlQuery(web->url).hasQueryItem(u"organization_id"_s))
                return {Certain, id, Texts::tr("a link to a Timbu product"), web->host};
            if (hexId.match(id).hasMatch() || longHexId.match(id).hasMatch())
                return {Possible, id, Texts::tr("a link that ends like those of Timbu"), web->host};
            return {Impossible, {}, Texts::tr("the link does not lead to Timbu")};
        }
        if (const std::optional<Error> error = unusableId(typed))
            return {Impossible, {}, error->detail};
        if (hexId.match(typed).hasMatch())
            return {Certain, typed, Texts::tr("Timbu ids are 32 hexadecimal digits")};
        if (longHexId.match(typed).hasMatch())
            return {Possible, typed, Texts::tr("some Timbu ids are longer than 32 hexadecimal digits")};
        return {Possible, typed, Texts::tr("it could be a unique id, which Timbu lets people choose")};
    }

    Result<HttpRequest> request(const Profile &profile, const QString &id) const override
    {
        if (const std::optional<Error> refused = unusableId(id))
            return *refused;
        const QString organization = profile.field(u"organization_id"_s).trimmed();
        if (organization.isEmpty())
            return lacking(Texts::tr("the profile has no organization id"));
        QByteArray path = "/products/" + percentEncoded(id) + "?organization_id=" + percentEncoded(organization);
        if (asksByUniqueId(profile))
            path += "&with_unique_id=true";
        const Result<QUrl> url = address(profile, path);
        if (!url)
            return url.error();
        HttpRequest request{.url = *url};
        request.setHeader("Accept", "application/json");
        return request;
    }

    Result<HttpRequest> authorize(HttpRequest request, const Profile &profile, const Secrets &secrets,
                                  const Token & /*token*/, const QDateTime & /*now*/) const override
    {
        if (profile.signIn == "bearer"_L1) {
            static const QRegularExpression word(u"^bearer\\s+"_s, QRegularExpression::CaseInsensitiveOption);
            const QString token = secrets.value(u"token"_s).trimmed().remove(word);
            if (token.isEmpty())
                return lacking(Texts::tr("the profile has no access token"));
            request.setHeader("Authorization", "Bearer " + token.toUtf8(), true);
            return request;
        }
        const QString appId = profile.field(u"app_id"_s).trimmed();
        const QString key = secrets.value(u"api_key"_s).trimmed();
        if (appId.isEmpty())
            return lacking(Texts::tr("the profile has no app id"));
        if (key.isEmpty())
            return lacking(Texts::tr("the profile has no API key"));
        if (profile.signIn == "api-key-headers"_L1) {
            request.setHeader("x-app-id", appId.toUtf8());
            request.setHeader("x-api-key", key.toUtf8(), true);
            return request;
        }
        if (profile.signIn != "api-key-query"_L1)
            return lacking(Texts::tr("the profile names no way to sign in"));
        request.url = QUrl::fromEncoded(request.url.toEncoded() + (request.url.hasQuery() ? '&' : '?') +
                                            "Appid=" + percentEncoded(appId) + "&Apikey=" + percentEncoded(key),
                                        QUrl::StrictMode);
        request.secretQueryItems += {u"Appid"_s, u"Apikey"_s};
        return request;
    }

    Result<Step> read(const QList<HttpReply> &replies, const Profile &profile) const override
    {
        const HttpReply &reply = replies.constFirst();
        const Result<Json::Document> answer = parse(reply);
        std::optional<Error> byStatus = errorOfStatus(reply);
        if (!answer)
            return byStatus ? *byStatus : answer.error();
        const Json::Value root = answer->root();
        QString words = said(*answer, {u"/detail", u"/message", u"/error"});
        if (words.isEmpty())
            words = detailOf(root);
        if (byStatus) {
            byStatus->said = words;
            return *byStatus;
        }
        const auto hasAny = [&](std::initializer_list<QStringView> keys) {
            return std::any_of(keys.begin(), keys.end(), [&](QStringView key) {
                return root.value(key).exists();
            });
        };
        const bool isProduct =
            hasAny({u"id", u"unique_id", u"name"}) || !hasAny({u"detail", u"items", u"message", u"error"});
        if (!root.is(Json::Type::Object) || root.size() == 0 || !isProduct) {
            const bool saysNothing = isNothing(root) || words.contains("not found"_L1, Qt::CaseInsensitive);
            return Error{.kind = saysNothing ? Error::Kind::NotFound : Error::Kind::BadAnswer,
                         .said = words,
                         .detail = Texts::tr("the answer holds no product"),
                         .httpStatus = reply.status};
        }

        Reader reader(*answer, root, context);
        ProductReader(reader, profile)
            .read(
                root,
                [&](SectionId section, const Field &field) {
                    reader.add(section, field);
                },
                false);
        // a profile that asks by unique id must be able to ask again with what the product calls its id
        const QString uniqueId = textOf(root, u"unique_id");
        const QString id = asksByUniqueId(profile) && !uniqueId.isEmpty() ? uniqueId : textOf(root, u"id");
        Product product = reader.finish(u"timbu"_s, id, textOf(root, u"name"));
        for (Section &section : product.sections)
            hideCosts(section.fields);
        return Step{product, {}};
    }

private:
    static bool asksByUniqueId(const Profile &profile)
    {
        return profile.field(u"with_unique_id"_s).compare("true"_L1, Qt::CaseInsensitive) == 0;
    }

    static QString textOf(Json::Value object, QStringView key)
    {
        const Json::Value value = object.value(key);
        return value.is(Json::Type::String) || value.is(Json::Type::Number) ? value.text() : QString();
    }
};

} // namespace

std::unique_ptr<const Vendor> timbu()
{
    return std::make_unique<const Timbu>();
}

} // namespace Vitrine
