// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace Vitrine::StandIns {

/** One request as a stand-in sees it: the path below its prefix, everything decoded the way a servlet decodes it. */
struct Ask
{
    QByteArray method;
    QString base;                             ///< "http://127.0.0.1:port/enos"
    QStringList segments;                     ///< of the path, decoded one by one: an id may hold a slash
    QList<std::pair<QString, QString>> query; ///< as sent, in order, `+` read as a blank
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QDateTime now; ///< UTC, by the sandbox's clock

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< case-insensitive; null where it was not sent
    [[nodiscard]] QString queryItem(QStringView name) const;    ///< the first; null where it was not sent
    /** The path begins with these segments and has \p more behind them. */
    [[nodiscard]] bool isBelow(const QStringList &start, qsizetype more = 0) const;
};

struct Answer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    int delayMs = 0;     ///< beside the sandbox's latency
    bool closed = false; ///< the connection ends without an answer
};

/** `{"<key>": "<text>"}` with the text escaped: the shape most refusals have. */
QByteArray jsonObject(std::initializer_list<std::pair<const char *, QString>> members);

} // namespace Vitrine::StandIns
