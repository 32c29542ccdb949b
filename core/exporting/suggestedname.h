// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace Vitrine {

/**
 * A file's name that says what is in it: "Acme-Pro-plan_dodo_2026-11-20.pdf".
 *
 * Letters, digits, - and _ before the suffix, at most 80 characters with it, never a folder, a hidden file or an option
 * of a command. A product's name that has no letter leaves its place empty.
 */
QString suggestedName(const QString &product, const QString &vendor, const QDate &date, const QString &suffix);

} // namespace Vitrine
