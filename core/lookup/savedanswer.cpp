// SPDX-License-Identifier: Apache-2.0
#include "lookup/savedanswer.h"

namespace Vitrine {

LookupResult readSavedAnswer(const Vendor &vendor, const QByteArray &body)
{
    constexpr int ok = 200;
    const VendorInfo info = vendor.info();
    LookupResult result;
    result.profile.vendor = info.id;
    result.httpStatus = ok;
    result.answer = body;
    result.secretKeys = info.secretKeys;
    const Result<Step> step = vendor.read({HttpReply{.status = ok, .body = body}}, result.profile);
    if (step) {
        result.outcome = Outcome::Found;
        result.product = step->product;
    } else {
        result.outcome = outcomeOf(step.error());
        result.error = step.error();
        result.message = step.error().message(info.name);
    }
    return result;
}

} // namespace Vitrine
