// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "error.h"

#include <QByteArray>
#include <QString>

namespace Vitrine {

/**
 * A whole file, or standard input where it is "-". An error says in a sentence what kept it from being read; of kind
 * Cancelled it is where \p interrupt can be read from before the end of standard input.
 */
Result<QByteArray> readInput(const QString &path, int interrupt = -1);

/** A small file that nobody but its owner, who runs the program, can read or change. The same for errors, in detail. */
Result<QByteArray> readOwnersFile(const QString &path);

} // namespace Vitrine
