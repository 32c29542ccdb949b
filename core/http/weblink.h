// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Vitrine {

/** The address to follow for a vendor's text, or nothing: only http and https with a host, no user part, no blank,
 * control, backslash or direction-changing character. */
std::optional<QUrl> openableLink(const QString &text);

/** The host as it goes over the wire, in ASCII, so that no look-alike letter hides in it. */
QString asciiHost(const QUrl &url);

} // namespace Vitrine
