// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

class QWidget;

namespace Vitrine {

/** The address to open for a vendor's text, or nothing: only http and https with a host, no user part, no blank,
 * control, backslash or direction-changing character. */
std::optional<QUrl> openableLink(const QString &text);

/** The host as it goes over the wire, in ASCII, so that no look-alike letter hides in it. */
QString asciiHost(const QUrl &url);

/** The one way to open a link: asks first, with the full host, and opens nothing that openableLink() refuses. */
void askAndOpenLink(const QString &text, QWidget *parent);

} // namespace Vitrine
