// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace Vitrine {

/** The one way onto the clipboard. A secret is marked for clipboard histories to leave out and is cleared after \p
 * keep, unless somebody else copied since. */
void copyToClipboard(const QString &text, bool secret, std::chrono::milliseconds keep = std::chrono::seconds(10));

} // namespace Vitrine
