// SPDX-License-Identifier: Apache-2.0
#include "vendors/vendors.h"

namespace Vitrine {

VendorList allVendors()
{
    VendorList vendors;
#define VITRINE_ADD_VENDOR(name) vendors.push_back(name());
    VITRINE_VENDORS(VITRINE_ADD_VENDOR)
#undef VITRINE_ADD_VENDOR
    return vendors;
}

const Vendor *findVendor(const VendorList &vendors, const QString &id)
{
    for (const auto &vendor : vendors) {
        if (vendor->info().id == id)
            return vendor.get();
    }
    return nullptr;
}

} // namespace Vitrine
