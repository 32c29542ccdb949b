// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/formats.h"

namespace Vitrine {

/** PDF: the form on paper, each product from a new page on, with fonts embedded. Works in any thread. */
std::unique_ptr<ExportWriter> pdfWriter(const ExportOptions &options);

/** What a window can write: PDF, which needs its fonts, and every format of core's. */
const QList<ExportFormat> &windowFormats();

} // namespace Vitrine
