// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

namespace Vitrine {

/** What happened and its technical detail, for a list where who was asked stands beside it: "No product with this id
 * (HTTP 404)". What can be done about it is in Error::message(). */
QString errorSummary(const Error &error);

} // namespace Vitrine
