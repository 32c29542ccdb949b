// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace Vitrine::StandIns {

/** A real PNG, 240 by 240 pixels, 24 bits: two colours and a diamond, chosen by the name, always the same for the same
 * name. */
QByteArray picture(const QString &name);

} // namespace Vitrine::StandIns
