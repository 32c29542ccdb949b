// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "product/product.h"

#include <QList>
#include <QString>

/** What SuperOffice packs into texts: typed values, texts in several languages, access rights and masks of rights. */
namespace Vitrine::SuperOfficeParts {

/**
 * The stretches of a text in order, each with its stretch as its text: words of Kind::Text, and typed values such as
 * `[F:16.6]`. Brackets that are no typed value, or that hold what their type cannot, stay words.
 */
QList<Value> textParts(const QString &text);

/** `NO:"Leverandør";US:"Supplier"`, also with a `;` at the end, as languages by BCP 47; empty where it is no such text.
 */
QList<LanguageText> languageTexts(const QString &text);

struct FieldRight
{
    QString field; ///< without the table it may be prefixed with
    Right right = Right::NotStated;
    QString word; ///< the right as sent
    QString reason;
};

/** `UnitCost=N,Only for buyers&VAT=R`; a reason may hold `&`. What is no right is left out: what is one must count. */
QList<FieldRight> fieldRights(const QString &text);
QString rightMeaning(Right right);

enum class MaskOf : quint8 { Table, Field };

/** What a mask of rights to a field comes to; NotStated where it allows what is usual, or holds what nobody documented.
 */
Right rightOfMask(const QString &sent);

/** A mask of rights, sent as words or as the sum of their bits, in a person's words; empty for what is neither. */
QString maskMeaning(const QString &sent, MaskOf of);

/** One text, of any length. */
bool isText(const Value &value);

/** A link to a picture, a data URL of one, or the base64 of a PNG, JPEG, GIF or WebP. */
bool isPicture(const QString &text);

} // namespace Vitrine::SuperOfficeParts
