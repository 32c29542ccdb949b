// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/vendor.h"

#include <QVariant>

namespace Vitrine {

/** What a list of profiles knows of each of its rows. A heading has no id. */
struct ProfileRow
{
    Q_DECLARE_TR_FUNCTIONS(Vitrine::ProfileRow)

public:
    enum Role { IdRole = Qt::UserRole + 1, VendorRole, ColourRole, StageRole, WarningRole, OwnRole };

    /** The profile as that role wants it: a name, a screen reader's words, its marks. */
    static QVariant data(const Profile &profile, const VendorList &vendors, int role);
    static QString vendorName(const Profile &profile, const VendorList &vendors);
};

} // namespace Vitrine
