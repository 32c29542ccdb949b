// SPDX-License-Identifier: Apache-2.0
#include "lookup/lookup.h"

#include "lookup/lookupstate.h"

#include <QRandomGenerator>

namespace Vitrine {

Lookups::Lookups(Http &http, SecretStore &secrets, const VendorList &vendors)
    : random([] {
        return QRandomGenerator::global()->generateDouble();
    })
    , m_http(http)
    , m_secrets(secrets)
    , m_vendors(vendors)
    , m_state(std::make_shared<LookupState>())
{
}

Lookups::Lookups(const Lookups &others, Http &http)
    : clock(others.clock)
    , random(others.random)
    , m_http(http)
    , m_secrets(others.m_secrets)
    , m_vendors(others.m_vendors)
    , m_state(others.m_state)
{
}

Lookups::~Lookups() = default;

} // namespace Vitrine
