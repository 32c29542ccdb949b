// SPDX-License-Identifier: Apache-2.0
#include "lookup/savedanswer.h"

#include "lookup/answered.h"
#include "product/masking.h"

namespace Vitrine {

namespace {

constexpr int ok = 200;

} // namespace

LookupResult readSavedAnswer(const Vendor &vendor, const QByteArray &body)
{
    const VendorInfo info = vendor.info();
    LookupResult result;
    result.profile.vendor = info.id;
    result.answer = body;
    result.secretKeys = info.secretKeys;
    const Result<Step> step = vendor.read({HttpReply{.status = ok, .body = body}}, result.profile);
    if (step) {
        result.outcome = Outcome::Found;
        result.product = step->product;
    } else {
        Error error = step.error();
        error.httpStatus = 0; // nobody was asked
        hideSecrets({}, body, info.secretKeys, error);
        result.outcome = outcomeOf(error);
        result.message = error.message(info.name);
        result.error = std::move(error);
    }
    return result;
}

QByteArrayList maskedBodies(const LookupResult &result)
{
    QByteArrayList bodies;
    if (result.product)
        bodies.append(Masking(*result.product).masked(result.product->answer));
    else
        bodies.append(Masking(result.answer, result.secretKeys).masked(result.answer));
    for (const QByteArray &body : result.followUps)
        bodies.append(Masking(body, result.secretKeys).masked(body));
    return bodies;
}

Result<Product> readKeptAnswer(const Vendor &vendor, const Profile &profile, const QString &asked,
                               const QByteArrayList &bodies)
{
    QList<HttpReply> replies;
    for (const QByteArray &body : bodies) {
        const bool isMissing = body.isEmpty() && !replies.isEmpty(); // a follow-up that failed
        replies.append({.status = isMissing ? 0 : ok, .body = body});
    }
    if (replies.isEmpty())
        return Error{.kind = Error::Kind::BadAnswer};
    Result<Step> step = vendor.read(replies, profile);
    if (!step)
        return step.error();
    warnOfAnother(vendor, asked, step->product);
    return step->product;
}

} // namespace Vitrine
