// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "form/formmodel.h"

namespace Vitrine {

/** What of a row can be copied. */
enum class RowPart : quint8 { Value, Sent, LabelAndValue, Pointer, Markdown };

/** A row's part as plain text, never made safe for drawing. A secret's value is the real one only for Value and Sent.
 */
QString rowText(const FormModel &model, const QModelIndex &index, RowPart part);

/** That text holds a secret. */
bool isSecret(const FormModel &model, const QModelIndex &index, RowPart part);

/** What was sent for a field, secrets as dots unless revealed: the bytes of its first source. */
QString sentText(const FormModel &model, const QModelIndex &index);

} // namespace Vitrine
