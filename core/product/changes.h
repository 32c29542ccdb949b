// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

namespace Vitrine {

/**
 * How many leaves of an answer say something else than before, came or went, by RFC 6901 pointer and the text as sent.
 *
 * Either product may be one whose secrets were kept as dots: what is secret in one of them is not compared. \p exchange
 * are texts that each answer has anew, such as a request id, and that are no change of the product.
 */
qsizetype countChanges(const Product &before, const Product &after, const QStringList &exchange = {});

} // namespace Vitrine
