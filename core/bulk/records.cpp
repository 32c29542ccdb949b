// SPDX-License-Identifier: Apache-2.0
#include "bulk/records.h"

#include "lookup/savedanswer.h"
#include "json/document.h"
#include "json/quoted.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Vitrine::BulkRecords {

namespace {

constexpr int version = 1;

/** One object, written member by member. */
class Line
{
public:
    Line &member(const char *name, const QByteArray &json)
    {
        m_text += (m_text.size() > 1 ? ",\"" : "\"") + QByteArray(name) + "\":" + json;
        return *this;
    }
    Line &text(const char *name, const QString &text)
    {
        return text.isEmpty() ? *this : member(name, Json::quoted(text));
    }
    Line &number(const char *name, qint64 number)
    {
        return number == 0 ? *this : member(name, QByteArray::number(number));
    }
    Line &bytes(const char *name, const QByteArray &bytes)
    {
        return bytes.isEmpty() ? *this : member(name, '"' + bytes.toBase64() + '"');
    }
    Line &moment(const char *name, const QDateTime &moment)
    {
        return moment.isValid() ? text(name, moment.toUTC().toString(Qt::ISODateWithMs)) : *this;
    }
    [[nodiscard]] QByteArray end() const { return m_text + '}'; }

private:
    QByteArray m_text = "{";
};

qint64 numberOf(Json::Value value)
{
    return value.exists() ? value.raw().toByteArray().toLongLong() : 0;
}

QByteArray bytesOf(Json::Value value)
{
    return QByteArray::fromBase64(value.text().toLatin1());
}

QDateTime momentOf(Json::Value value)
{
    return QDateTime::fromString(value.text(), Qt::ISODateWithMs);
}

std::optional<Outcome> outcomeNamed(const QString &name)
{
    for (int each = 0; each <= int(Outcome::Cancelled); ++each) {
        if (outcomeName(Outcome(each)) == name)
            return Outcome(each);
    }
    return {};
}

Record readHead(Json::Value root)
{
    if (numberOf(root.value(u"version")) != version)
        return {};
    return Head{{.source = root.value(u"source").text(),
                 .begun = momentOf(root.value(u"begun")),
                 .reveal = root.value(u"reveal").raw() == "true"},
                qsizetype(numberOf(root.value(u"ids"))),
                qsizetype(numberOf(root.value(u"repeated"))),
                qsizetype(numberOf(root.value(u"profiles"))),
                qsizetype(numberOf(root.value(u"questions")))};
}

Record readAnswered(Json::Value root)
{
    const std::optional<Outcome> outcome = outcomeNamed(root.value(u"outcome").text());
    if (!outcome)
        return {};
    Answered answered;
    answered.question = qsizetype(numberOf(root.value(u"question")));
    LookupResult &result = answered.result;
    result.outcome = *outcome;
    result.message = root.value(u"message").text();
    for (const Json::Value notice : Json::children(root.value(u"notices")))
        result.notices.append(notice.text());
    result.fetched = momentOf(root.value(u"fetched"));
    result.tookMs = numberOf(root.value(u"took_ms"));
    result.httpStatus = int(numberOf(root.value(u"http_status")));
    result.requestId = root.value(u"request_id").text();
    result.answer = bytesOf(root.value(u"answer"));
    for (const Json::Value body : Json::children(root.value(u"further")))
        result.followUps.append(bytesOf(body));
    return answered;
}

} // namespace

QByteArray title(const BulkTitle &title, const BulkPlan &plan)
{
    return Line()
        .number("version", version)
        .text("source", title.source)
        .moment("begun", title.begun)
        .number("profiles", plan.profiles.size())
        .number("questions", plan.questions.size())
        .number("ids", plan.ids)
        .number("repeated", plan.repeated)
        .text("digest", QString::fromLatin1(plan.digest()))
        .member("reveal", title.reveal ? "true" : "false")
        .end();
}

QByteArray profile(const Profile &profile, const VendorList &vendors)
{
    Line fields;
    if (const Vendor *vendor = findVendor(vendors, profile.vendor)) {
        for (const FieldSpec &spec : vendor->info().fields)
            fields.text(spec.key.toUtf8().constData(), profile.field(spec.key));
    }
    return Line()
        .text("profile", profile.id)
        .text("name", profile.name)
        .text("vendor", profile.vendor)
        .text("address", profile.address)
        .member("fields", fields.end())
        .text("colour", profile.colour)
        .number("stage", int(profile.stage))
        .end();
}

QByteArray question(const BulkQuestion &question)
{
    return Line()
        .member("ask", Json::quoted(question.id))
        .member("of", QByteArray::number(question.profile))
        .text("refusal", question.refusal)
        .end();
}

QByteArray answered(qsizetype question, const LookupResult &result, bool reveal)
{
    const QByteArray &sent = result.product ? result.product->answer : result.answer;
    const QByteArrayList bodies = reveal ? QByteArrayList{sent} + result.followUps : maskedBodies(result);
    QByteArray notices;
    for (const QString &notice : result.notices)
        notices += (notices.isEmpty() ? "" : ",") + Json::quoted(notice);
    QByteArray further;
    for (const QByteArray &body : bodies.mid(1))
        further += (further.isEmpty() ? "\"" : ",\"") + body.toBase64() + '"';
    return Line()
        .member("question", QByteArray::number(question))
        .text("outcome", outcomeName(result.outcome))
        .text("message", result.message)
        .member("notices", '[' + notices + ']')
        .moment("fetched", result.fetched)
        .number("took_ms", result.tookMs)
        .number("http_status", result.httpStatus)
        .text("request_id", result.requestId)
        .bytes("answer", bodies.constFirst())
        .member("further", '[' + further + ']')
        .end();
}

QByteArray written()
{
    return Line().member("written", "true").end();
}

Record read(const QByteArray &line)
{
    const auto document = Json::Document::parse(line, {.bytes = std::numeric_limits<qsizetype>::max(), .depth = 4});
    if (!document)
        return {};
    const Json::Value root = document->root();
    if (root.value(u"version").exists())
        return readHead(root);
    if (const Json::Value id = root.value(u"profile"); id.exists()) {
        Profile profile;
        profile.id = id.text();
        profile.name = root.value(u"name").text();
        profile.vendor = root.value(u"vendor").text();
        profile.address = root.value(u"address").text();
        for (const Json::Value field : Json::children(root.value(u"fields")))
            profile.fields.insert(field.key(), field.text());
        profile.colour = root.value(u"colour").text();
        profile.stage =
            Profile::Stage(std::clamp<qint64>(numberOf(root.value(u"stage")), 0, int(Profile::Stage::Live)));
        return profile;
    }
    if (const Json::Value id = root.value(u"ask"); id.exists())
        return BulkQuestion{id.text(), qsizetype(numberOf(root.value(u"of"))), root.value(u"refusal").text()};
    if (root.value(u"written").exists())
        return Written();
    return root.value(u"question").exists() ? readAnswered(root) : Record();
}

std::optional<Head> headOf(const QByteArray &line)
{
    const Record record = read(line);
    const auto *head = std::get_if<Head>(&record);
    return head != nullptr && head->title.begun.isValid() ? std::optional(*head) : std::nullopt;
}

void restore(LookupResult &result, const VendorList &vendors)
{
    const Vendor *vendor = findVendor(vendors, result.profile.vendor);
    if (vendor == nullptr)
        return;
    const VendorInfo info = vendor->info();
    result.account = accountOf(info, result.profile).id;
    result.secretKeys = info.secretKeys;
    if (result.outcome != Outcome::Found)
        return;
    Result<Product> product =
        readKeptAnswer(*vendor, result.profile, result.asked, QByteArrayList{result.answer} + result.followUps);
    if (product)
        result.product = *std::move(product);
}

} // namespace Vitrine::BulkRecords
