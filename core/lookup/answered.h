// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "product/product.h"

/** What a lookup makes of an answer beside what the vendor's own file makes of it. */
namespace Vitrine {

/** How the vendor's servers call this exchange, from the header they happen to tell it in; empty where they do not. */
QString requestIdOf(const HttpReply &reply);

/** The product is the one asked for by \p id, be it its own id or another one it goes by. */
bool isKnownAs(const Product &product, const QString &id);

/** Says first of all where the answer is about another product than the one asked for. */
void warnOfAnother(const QString &asked, Product &product);

/** \p error with the status and the time to wait that came with the answer. */
Error completed(Error error, const HttpReply &reply);

/** \p text with dots for each of \p secrets: a server that repeats what it was sent must not bring one into a history.
 */
QByteArray hidden(QList<QByteArray> secrets, QByteArray text);

/** Marks what repeats one of \p secrets as a secret itself: it stays in the product, but nobody sees it unasked. */
void hideEchoes(const QList<QByteArray> &secrets, Product &product);

} // namespace Vitrine
