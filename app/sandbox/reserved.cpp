// SPDX-License-Identifier: Apache-2.0
#include "sandbox/reserved.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Vitrine::StandIns {

namespace {

Answer stated(const Reserved &line)
{
    Answer answer;
    answer.status = line.status;
    answer.body = line.body;
    answer.contentType = line.contentType;
    if (line.retryAfter)
        answer.headers.emplaceBack("Retry-After", line.retryAfter);
    return answer;
}

} // namespace

std::optional<Answer> ReservedIds::answer(const QString &id, const QByteArray &sample, const QByteArray &renamed)
{
    const auto line = std::find_if(m_table.begin(), m_table.end(), [&id](const Reserved &candidate) {
        return id == QLatin1StringView(candidate.id);
    });
    if (line == m_table.end())
        return {};

    Answer product;
    product.body = renamed;
    switch (line->how) {
    case Reserved::How::Always:
        return stated(*line);
    case Reserved::How::Twice:
        return count(id) % 3 < 2 ? stated(*line) : product;
    case Reserved::How::ForASecond:
        if (!m_until.contains(id))
            m_until.insert(
                id, QDeadlineTimer(900ms)); // below the second that Retry-After asks for, whatever the client's timer
        if (!m_until.value(id).hasExpired())
            return stated(*line);
        m_until.remove(id);
        return product;
    case Reserved::How::Slowly:
        product.delayMs = 3000;
        return product;
    case Reserved::How::AnotherId:
        product.body = sample;
        return product;
    case Reserved::How::HalfSent:
        product.body = sample.first(sample.size() / 2);
        return product;
    case Reserved::How::Closed:
        product.closed = true;
        return product;
    }
    return product;
}

} // namespace Vitrine::StandIns
