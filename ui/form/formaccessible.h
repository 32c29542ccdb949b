// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Vitrine {

/** Lets screen readers walk the form: Qt knows its own item views only. Once per program; calling it again changes
 * nothing. */
void installFormAccessibility();

} // namespace Vitrine
