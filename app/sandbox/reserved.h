// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/exchange.h"

#include <QDeadlineTimer>
#include <QHash>

#include <optional>
#include <span>

namespace Vitrine::StandIns {

/** An id that answers with trouble instead of a product; README.md lists them all. */
struct Reserved
{
    enum class How : quint8 {
        Always,     ///< this answer, every time
        Twice,      ///< this answer twice, then the product, then from the start
        ForASecond, ///< this answer until a second after the first ask, then the product once
        Slowly,     ///< the product, after three seconds
        AnotherId,  ///< the sample, for this id
        HalfSent,   ///< the first half of the sample
        Closed,     ///< no answer at all
    };

    const char *id;
    How how = How::Always;
    int status = 200;
    const char *body = "";
    const char *retryAfter = nullptr;
    const char *contentType = "application/json";
};

/** Plays the reserved ids of one vendor and remembers how often each was asked. */
class ReservedIds
{
public:
    explicit ReservedIds(std::span<const Reserved> table)
        : m_table(table)
    {
    }

    /** The answer, where \p id is reserved. \p sample is the vendor's sample product, \p renamed the same told of \p
     * id. */
    std::optional<Answer> answer(const QString &id, const QByteArray &sample, const QByteArray &renamed);
    /** Counts the asks for \p id from 0. */
    int count(const QString &id) { return m_asked[id]++; }

private:
    std::span<const Reserved> m_table;
    QHash<QString, int> m_asked;
    QHash<QString, QDeadlineTimer> m_until;
};

} // namespace Vitrine::StandIns
