// SPDX-License-Identifier: Apache-2.0
#include "lookup/answered.h"

#include "lookup/lookup.h"
#include "product/echoes.h"
#include "product/secretvalues.h"
#include <algorithm>
#include <array>

namespace Vitrine {

namespace {

constexpr std::array requestIdHeaders = {
    "X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Amz-Request-Id", "X-Trace-Id", "CF-Ray"};

} // namespace

QString requestIdOf(const HttpReply &reply)
{
    for (const char *name : requestIdHeaders) {
        if (const QByteArray id = reply.header(name); !id.isEmpty())
            return QString::fromUtf8(id);
    }
    return {};
}

void warnOfAnother(const Vendor &vendor, const QString &asked, Product &product)
{
    if (!product.id.isEmpty() && !vendor.isSameId(asked, product.id))
        product.warnings.prepend(LookupJob::tr("Asked for “%1”, but the answer is about “%2”.").arg(asked, product.id));
}

Error completed(Error error, const HttpReply &reply)
{
    if (error.httpStatus == 0 && reply.status >= 400)
        error.httpStatus = reply.status;
    if (!error.retryAt)
        error.retryAt = reply.retryAt();
    return error;
}

QByteArray hidden(const QList<QByteArray> &secrets, const QByteArray &text)
{
    return Echoes(secrets).hidden(text);
}

void hideSecrets(const QList<QByteArray> &secrets, const QByteArray &answer, const QStringList &keys, Error &error)
{
    const Echoes echoes(secrets + secretTexts(answer, keys));
    error.said = echoes.hidden(error.said);
    error.detail = echoes.hidden(error.detail);
}

void hideEchoes(const QList<QByteArray> &secrets, const QList<HttpReply> &replies, Product &product)
{
    const Echoes echoes(secrets);
    // texts of a product come from its answers: where none repeats a secret there is nothing to walk through
    const bool isRepeated = std::ranges::any_of(replies, [&echoes](const HttpReply &reply) {
        return !echoes.in(reply.body).isEmpty();
    });
    if (isRepeated)
        echoes.hide(product);
}

} // namespace Vitrine
