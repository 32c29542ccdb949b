// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/weblink.h"

class QWidget;

namespace Vitrine {

/** Opens a file or folder of this computer with the desktop's program for it. False where there is none. For what we
 * have written, never for what a vendor named. */
bool openLocal(const QString &path);

/** The one way to open a link: asks first, with the full host, and opens nothing that openableLink() refuses. */
void askAndOpenLink(const QString &text, QWidget *parent);

} // namespace Vitrine
