// SPDX-License-Identifier: Apache-2.0
#include "raw/requestmodel.h"

#include "page/outcometext.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

// A form has its sections; these three carry the words of an exchange here.
constexpr SectionId askedSection = SectionId::Identity;
constexpr SectionId answerSection = SectionId::Availability;
constexpr SectionId connectionSection = SectionId::Technical;

/** The rows of one section; what has nothing to say is left out. */
class Rows
{
public:
    void add(const QString &label, const QString &text, Kind kind = Kind::Text, const QString &help = {})
    {
        if (text.isEmpty())
            return;
        Field field;
        field.label = label;
        field.help = help;
        field.value = Value::ofText(text, kind);
        fields.append(field);
    }

    QList<Field> fields;
};

QString milliseconds(qint64 ms, const QLocale &locale)
{
    return ms < 0 ? QString() : RequestModel::tr("%1 ms").arg(locale.toString(ms));
}

QList<Field> askedRows(const LookupResult &result)
{
    Rows rows;
    if (result.request.url.isEmpty()) {
        rows.add(RequestModel::tr("Asked"),
                 result.isKept ? RequestModel::tr("What was sent is not kept with an answer. Ask again (F5) to see it.")
                               : RequestModel::tr("Nobody was asked: it ended before."));
        return rows.fields;
    }
    const HttpRequest request = result.request.redacted();
    rows.add(RequestModel::tr("Method"), QString::fromLatin1(request.method), Kind::Identifier);
    rows.add(RequestModel::tr("Address"), request.shownUrl(), Kind::Identifier,
             RequestModel::tr("Secrets in it are dots."));
    for (const HttpHeader &header : request.headers)
        rows.add(QString::fromLatin1(header.name), QString::fromUtf8(header.value), Kind::Identifier,
                 RequestModel::tr("A header of the request."));
    if (!request.body.isEmpty())
        rows.add(RequestModel::tr("Body"), QString::fromUtf8(request.body), Kind::LongText);
    return rows.fields;
}

QList<Field> answerRows(const LookupResult &result, const Display &display)
{
    const QLocale &locale = display.locale();
    Rows rows;
    rows.add(RequestModel::tr("Outcome"), outcomeTitle(result.outcome));
    rows.add(RequestModel::tr("Message"), result.message);
    rows.add(RequestModel::tr("HTTP status"), result.httpStatus > 0 ? QString::number(result.httpStatus) : QString());
    rows.add(RequestModel::tr("Request id"), result.requestId, Kind::Identifier,
             RequestModel::tr("What the vendor calls this exchange: name it when you ask them."));
    if (result.fetched.isValid())
        rows.add(RequestModel::tr("Time"), display.instant({result.fetched.toUTC(), true}));
    rows.add(RequestModel::tr("Took"), milliseconds(result.tookMs, locale), Kind::Text,
             RequestModel::tr("From the first request to the last answer, waits included."));
    const QByteArray &body = result.product ? result.product->answer : result.answer;
    rows.add(RequestModel::tr("Size"), locale.formattedDataSize(body.size()), Kind::Text,
             RequestModel::tr("Of the answer as it was decoded."));
    for (const QString &notice : result.notices)
        rows.add(RequestModel::tr("Notice"), notice);
    return rows.fields;
}

QList<Field> connectionRows(const LookupResult &result, const Display &display)
{
    const HttpConnection &connection = result.connection;
    const QLocale &locale = display.locale();
    Rows rows;
    if (result.request.url.isEmpty())
        return rows.fields;
    rows.add(RequestModel::tr("Encryption"),
             connection.protocol.isEmpty() ? RequestModel::tr("none") : connection.protocol);
    rows.add(RequestModel::tr("Certificate issued by"), connection.issuer);
    if (connection.expires.isValid())
        rows.add(RequestModel::tr("Certificate valid until"), display.instant({connection.expires.toUTC(), true}));
    rows.add(RequestModel::tr("Connected after"), milliseconds(connection.connectMs, locale));
    rows.add(RequestModel::tr("First byte after"), milliseconds(connection.firstByteMs, locale));
    if (result.clockAheadMs)
        rows.add(*result.clockAheadMs < 0 ? RequestModel::tr("Vendor's clock behind by")
                                          : RequestModel::tr("Vendor's clock ahead by"),
                 milliseconds(qAbs(*result.clockAheadMs), locale));
    return rows.fields;
}

} // namespace

void RequestModel::setResult(const LookupResult &result)
{
    Product rows;
    rows.sections = {{askedSection, askedRows(result)}, {answerSection, answerRows(result, display())}};
    if (const QList<Field> connection = connectionRows(result, display()); !connection.isEmpty())
        rows.sections.append({connectionSection, connection});
    setProduct(rows);
}

QString RequestModel::titleOf(SectionId section) const
{
    return section == askedSection ? tr("Request") : section == answerSection ? tr("Answer") : tr("Connection");
}

} // namespace Vitrine
