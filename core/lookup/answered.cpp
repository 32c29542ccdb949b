// SPDX-License-Identifier: Apache-2.0
#include "lookup/answered.h"

#include <algorithm>
#include <array>

namespace Vitrine {

namespace {

constexpr std::array requestIdHeaders = {
    "X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Amz-Request-Id", "X-Trace-Id", "CF-Ray"};

constexpr qsizetype shortestSecret = 5; ///< a shorter text occurs anywhere by chance

bool isKnownAs(const QList<Field> &fields, const QString &id)
{
    return std::ranges::any_of(fields, [&id](const Field &field) {
        return (field.value.kind == Kind::Identifier && field.value.text == id) || isKnownAs(field.fields, id);
    });
}

} // namespace

QString requestIdOf(const HttpReply &reply)
{
    for (const char *name : requestIdHeaders) {
        if (const QByteArray id = reply.header(name); !id.isEmpty())
            return QString::fromUtf8(id);
    }
    return {};
}

bool isKnownAs(const Product &product, const QString &id)
{
    const Section *identity = product.section(SectionId::Identity);
    return product.id == id || (identity && isKnownAs(identity->fields, id));
}

Error completed(Error error, const HttpReply &reply)
{
    if (error.httpStatus == 0 && reply.status >= 400)
        error.httpStatus = reply.status;
    if (!error.retryAt)
        error.retryAt = reply.retryAt();
    return error;
}

QByteArray hidden(const QList<QByteArray> &secrets, QByteArray text)
{
    for (const QByteArray &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        const QByteArray inJson = QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\"");
        const QByteArray inCarefulJson = QByteArray(inJson).replace('/', "\\/");
        for (const QByteArray &written : {secret, inJson, inCarefulJson, secret.toBase64(), secret.toPercentEncoding()})
            text.replace(written, "\u2022\u2022\u2022\u2022\u2022\u2022");
    }
    return text;
}

} // namespace Vitrine
