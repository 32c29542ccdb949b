// SPDX-License-Identifier: Apache-2.0
#include "page/outcometext.h"

#include <algorithm>
#include <iterator>

namespace Vitrine {

namespace {

struct Outcomes
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::Outcomes)
};

/** A refused sign-in that no other key would mend. */
bool isOfTheClock(const LookupResult &result)
{
    return result.error && result.error->kind == Error::Kind::ClockSkew;
}

} // namespace

QString outcomeTitle(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return Outcomes::tr("Found");
    case Outcome::NotFound:
        return Outcomes::tr("Not found");
    case Outcome::SignInRefused:
        return Outcomes::tr("Sign-in refused");
    case Outcome::Forbidden:
        return Outcomes::tr("Not allowed");
    case Outcome::RateLimited:
        return Outcomes::tr("Asked too often");
    case Outcome::Network:
        return Outcomes::tr("No connection");
    case Outcome::Tls:
        return Outcomes::tr("The connection is not safe");
    case Outcome::Timeout:
        return Outcomes::tr("No answer in time");
    case Outcome::Redirected:
        return Outcomes::tr("Sent elsewhere");
    case Outcome::Server:
        return Outcomes::tr("The vendor failed");
    case Outcome::BadAnswer:
        return Outcomes::tr("The answer was not understood");
    case Outcome::TooLarge:
        return Outcomes::tr("The answer is too large");
    case Outcome::Keychain:
        return Outcomes::tr("The secret could not be read");
    case Outcome::Skipped:
        return Outcomes::tr("Not asked");
    case Outcome::Cancelled:
        return Outcomes::tr("Cancelled");
    }
    return {};
}

QString failureTitle(const LookupResult &result)
{
    return isOfTheClock(result) ? Outcomes::tr("The clock is wrong") : outcomeTitle(result.outcome);
}

QStringList failureHints(const LookupResult &result)
{
    if (isOfTheClock(result))
        return {};
    switch (result.outcome) {
    case Outcome::NotFound:
        return {Outcomes::tr("Is the id complete? Capital letters and leading zeros count."),
                Outcomes::tr("Test and live accounts do not share their products.")};
    case Outcome::SignInRefused:
        return {Outcomes::tr("The key may have been withdrawn, or belong to the other stage: test or live.")};
    case Outcome::Forbidden:
        return {Outcomes::tr("The sign-in is known, but this account may not read this product.")};
    case Outcome::Network:
        return {Outcomes::tr("Is this computer online? Does the profile need a proxy?")};
    case Outcome::Tls:
        return {Outcomes::tr("Nothing was sent. The certificate of the server was not accepted.")};
    default:
        return {};
    }
}

bool isOfTheProfile(const LookupResult &result)
{
    using enum Error::Kind;
    static constexpr Error::Kind kinds[] = {SignInRefused, TokenExpired, Keychain, Tls,
                                            File,          Redirected,   TooLarge, Profile};
    return result.error && std::ranges::find(kinds, result.error->kind) != std::end(kinds);
}

} // namespace Vitrine
