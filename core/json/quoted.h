// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

namespace Vitrine::Json {

/** A JSON string in UTF-8, exact for every text: a lone surrogate stands there as its escape. */
QByteArray quoted(QStringView text);

} // namespace Vitrine::Json
