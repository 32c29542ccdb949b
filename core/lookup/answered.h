// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "product/product.h"
#include "vendors/vendor.h"

/** What a lookup makes of an answer beside what the vendor's own file makes of it. */
namespace Vitrine {

/** How the vendor's servers call this exchange, from the header they happen to tell it in; empty where they do not. */
QString requestIdOf(const HttpReply &reply);

/** Says first of all where the answer is about another product than the one asked for. */
void warnOfAnother(const Vendor &vendor, const QString &asked, Product &product);

/** \p error with the status and the time to wait that came with the answer. */
Error completed(Error error, const HttpReply &reply);

/** \p text with dots for each of \p secrets: a server that repeats what it was sent must not bring one into a history.
 */
QByteArray hidden(const QList<QByteArray> &secrets, const QByteArray &text);

/** Hides from the words of \p error the \p secrets, and those that \p answer holds behind its secret keys. */
void hideSecrets(const QList<QByteArray> &secrets, const QByteArray &answer, const QStringList &keys, Error &error);

/** Hides what of \p product repeats one of \p secrets, which stood in \p replies. */
void hideEchoes(const QList<QByteArray> &secrets, const QList<HttpReply> &replies, Product &product);

} // namespace Vitrine
