// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/formmodel.h"

namespace Vitrine {

/** What of a row can be copied. */
enum class RowPart : quint8 { Value, Sent, LabelAndValue, Pointer, Markdown };

/** A row as it stands in the form now. */
struct Row
{
    const Field *field = nullptr; ///< null for a section
    Sight sight = Sight::Open;
    bool isFolded = false; ///< it shows the person's language only, where it has several
    QString title = {};    ///< a section's
};

Row rowOf(const FormModel &model, const QModelIndex &index, bool isFolded);

/** A row's part as plain text, never made safe for drawing. A secret's value is the real one only for Value and Sent.
 * Pure, for any thread; \p product is what the row is of. */
QString rowText(const Product &product, const Display &display, const Row &row, RowPart part);

/** That text holds a secret. */
bool isSecret(const Row &row, RowPart part);

/** What was sent for a field, secrets as dots unless revealed: the bytes of its first source. */
QString sentText(const FormModel &model, const QModelIndex &index);

} // namespace Vitrine
