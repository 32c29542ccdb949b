// SPDX-License-Identifier: Apache-2.0
#include "lookup/lookup.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Found:
        return u"found"_s;
    case Outcome::NotFound:
        return u"not_found"_s;
    case Outcome::SignInRefused:
        return u"sign_in_refused"_s;
    case Outcome::Forbidden:
        return u"forbidden"_s;
    case Outcome::RateLimited:
        return u"rate_limited"_s;
    case Outcome::Network:
        return u"network"_s;
    case Outcome::Tls:
        return u"tls"_s;
    case Outcome::Timeout:
        return u"timeout"_s;
    case Outcome::Redirected:
        return u"redirected"_s;
    case Outcome::Server:
        return u"server"_s;
    case Outcome::BadAnswer:
        return u"bad_answer"_s;
    case Outcome::TooLarge:
        return u"too_large"_s;
    case Outcome::Keychain:
        return u"keychain"_s;
    case Outcome::Skipped:
        return u"skipped"_s;
    case Outcome::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

Outcome outcomeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return Outcome::Network;
    case Error::Kind::Tls:
    case Error::Kind::File: // of a lookup: a certificate or a key that could not be read
        return Outcome::Tls;
    case Error::Kind::Timeout:
        return Outcome::Timeout;
    case Error::Kind::Redirected:
        return Outcome::Redirected;
    case Error::Kind::SignInRefused:
    case Error::Kind::TokenExpired:
    case Error::Kind::ClockSkew:
        return Outcome::SignInRefused;
    case Error::Kind::Forbidden:
        return Outcome::Forbidden;
    case Error::Kind::NotFound:
        return Outcome::NotFound;
    case Error::Kind::RateLimited:
        return Outcome::RateLimited;
    case Error::Kind::Server:
    case Error::Kind::BadRequest:
    case Error::Kind::Moved:
        return Outcome::Server;
    case Error::Kind::BadAnswer:
        return Outcome::BadAnswer;
    case Error::Kind::TooLarge:
        return Outcome::TooLarge;
    case Error::Kind::Keychain:
        return Outcome::Keychain;
    case Error::Kind::Profile:
    case Error::Kind::BadId:
        return Outcome::Skipped;
    case Error::Kind::Cancelled:
        return Outcome::Cancelled;
    }
    return Outcome::BadAnswer;
}

} // namespace Vitrine
