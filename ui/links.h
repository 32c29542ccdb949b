// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/weblink.h"

class QWidget;

namespace Vitrine {

/** The one way to open a link: asks first, with the full host, and opens nothing that openableLink() refuses. */
void askAndOpenLink(const QString &text, QWidget *parent);

} // namespace Vitrine
