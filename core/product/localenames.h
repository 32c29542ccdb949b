// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

/** What ICU knows and QLocale does not. */
namespace Vitrine::LocaleNames {

/** A country of ISO 3166-1 alpha-2, and AN and GZ, which vendors still list; empty for what is none. */
QString country(QStringView alpha2, const QLocale &locale);
/** A language by its BCP 47 tag, with script and country where the tag has them; empty for what is none. */
QString language(QStringView tag, const QLocale &locale);
/** How the locale writes a date with a short month name and the whole year, in QLocale's letters. */
QString dateFormat(const QLocale &locale);

} // namespace Vitrine::LocaleNames
