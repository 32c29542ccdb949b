// SPDX-License-Identifier: Apache-2.0
#include "profiles/profilerow.h"

#include "page/headercard.h"
#include "shown.h"
#include "vendors/profilecheck.h"

using namespace Qt::StringLiterals;

namespace Vitrine {

QString ProfileRow::vendorName(const Profile &profile, const VendorList &vendors)
{
    const Vendor *vendor = findVendor(vendors, profile.vendor);
    return vendor ? vendor->info().name : shownLine(profile.vendor, 100);
}

QVariant ProfileRow::data(const Profile &profile, const VendorList &vendors, int role)
{
    const QString name = profile.name.isEmpty() ? tr("New profile") : shownLine(profile.name, 100);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case IdRole:
        return profile.id;
    case VendorRole:
        return vendorName(profile, vendors);
    case ColourRole:
        return profile.colour;
    case StageRole:
        return stageTitle(profile.stage);
    case WarningRole:
        return encryptionTitle(profile);
    case Qt::AccessibleTextRole: {
        QStringList words{name, vendorName(profile, vendors), stageTitle(profile.stage), encryptionTitle(profile)};
        words.removeAll(QString());
        return words.join(u", ");
    }
    default:
        return {};
    }
}

} // namespace Vitrine
