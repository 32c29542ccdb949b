// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"

/** The vendors, in the order people see them. A new one is its file, its line here and its folder in tests/fixtures. */
// clang-format off
#define VITRINE_VENDORS(VENDOR) \
    VENDOR(enos)                \
    VENDOR(rayteams)            \
    VENDOR(dodo)                \
    VENDOR(timbu)               \
    VENDOR(superoffice)
// clang-format on

namespace Vitrine {

#define VITRINE_DECLARE_VENDOR(name) std::unique_ptr<const Vendor> name();
VITRINE_VENDORS(VITRINE_DECLARE_VENDOR)
#undef VITRINE_DECLARE_VENDOR

} // namespace Vitrine
