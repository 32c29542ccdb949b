// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exporting/formats.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Vitrine {

/** One value in a table that programs read: the same in every language, exact to the last digit. */
struct Cell
{
    enum class Kind : quint8 {
        Text,
        Number,
        Flag,
        Instant,
    };

    Kind kind = Kind::Text;
    /** By Values::Exact: text as sent; a number with a point and all its digits, money in major units; true, false; an
     * instant by ISO 8601, with a Z where the zone is known; a period by ISO 8601 ("P3M"); a choice's word. By
     * Values::Human all but numbers and money as a person reads it. */
    QString text = {};
    QString currency = {};  ///< of money, as Money has it
    bool isPercent = false; ///< of a number
    bool isAsSent = false;  ///< of a number: to be read, digit by digit, not to be reckoned with
    QDateTime at = {};      ///< of an instant: UTC, or as it stands where no zone was stated
    bool isDay = false;     ///< of an instant: it has no time of day

    static Cell ofText(const QString &text) { return {.text = text}; }
    static Cell ofNumber(const Decimal &number) { return {.kind = Kind::Number, .text = number.toString()}; }
};

/** What a field means as programs read it, money with its currency in front; empty where it means nothing. Not made
 * safe for a screen. */
QString exactText(const Field &field, const Display &display);

/**
 * One row a result. The columns are the same for every vendor, named by schema.org's terms, and only ever grow at the
 * end.
 *
 * A column holds the first value with its term that stands on its own in the form. Where the product has no price of
 * its own, what belongs to the price is taken from the first variant that has one; "offerCount" says how many there are
 * and "offers" has them all, `price=9.90, priceCurrency=USD | price=...`; an amount in another currency has that in
 * front of it. The steps of a workflow stand in "actionStatus" alike. "message" says what happened, or what a product
 * must be read with; "notice" all that was said beside it. Whatever has no column here has a row in the other table.
 */
QStringList productColumns();
QList<Cell> productRow(const LookupResult &result, const ExportOptions &options);

/**
 * One row a field, in the form's order, what is nested after what it is nested in. "text" is what was sent, "value"
 * what it means, "display" how a person reads it; of what rights hide "text" is dots, "value" empty and "right" says
 * why. A result without a product is one row with its message as the note.
 */
QStringList fieldColumns();
QList<QList<Cell>> fieldRows(const LookupResult &result, const ExportOptions &options);

/** One row a price: each variant, and the product's own where it has one. */
QStringList priceColumns();
QList<QList<Cell>> priceRows(const LookupResult &result, const ExportOptions &options);

/** One row a step of a workflow; "description" has what stands in it, `name=value | name=value`. */
QStringList stepColumns();
QList<QList<Cell>> stepRows(const LookupResult &result, const ExportOptions &options);

} // namespace Vitrine
