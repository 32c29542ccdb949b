// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "vendors/reader.h"
#include "vendors/superoffice_parts.h"

#include <QHash>
#include <QString>

/** What SuperOffice lets a person do with a record and its fields. All of it is internal: it names what others must not
 * see, and why. */
namespace Vitrine::SuperOfficeRights {

/** Rights by the documented field they name, in small letters; of several for one field the strictest counts. */
using Rights = QHash<QString, SuperOfficeParts::FieldRight>;

/** Adds the section of rights to the form; the rights are those of its texts and of the properties of fields. */
Rights readRights(Reader &reader);

/** Rights name fields of a quote's line, most of which a product has too. A hidden value is kept; what is blank because
 * of a right says so. */
void applyRight(Field &field, const Rights &rights);

/** `{Mask, Reason}` as one row; null, an empty object and anything else are read as the line says. */
Field readRight(Reader &reader, const Documented &line, Json::Value from, SuperOfficeParts::MaskOf of);

/** One row for each field: its right, with its type and length as the note. */
Field readFieldProperties(Reader &reader, Json::Value from);

} // namespace Vitrine::SuperOfficeRights
