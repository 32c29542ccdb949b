// SPDX-License-Identifier: Apache-2.0
#include "exporting/masking.h"

#include "product/display.h"

#include <algorithm>

namespace Vitrine {

namespace {

bool isMarked(const Field &field)
{
    return field.value.secret || field.value.kind == Kind::Secret;
}

} // namespace

Masking::Masking(const Product &product, bool reveal)
    : m_product(product)
    , m_reveal(reveal)
{
    if (reveal)
        return;
    for (const Section &section : product.sections)
        collect(section.fields, false);

    std::sort(m_ranges.begin(), m_ranges.end(), [](Range a, Range b) {
        return a.begin < b.begin;
    });
    QList<Range> merged;
    for (const Range range : std::as_const(m_ranges)) {
        if (!merged.isEmpty() && range.begin < merged.constLast().end)
            merged.last().end = std::max(merged.constLast().end, range.end);
        else
            merged.append(range);
    }
    m_ranges = merged;
}

void Masking::collect(const QList<Field> &fields, bool secret)
{
    for (const Field &field : fields) {
        const bool hidden = secret || isMarked(field);
        if (hidden && !field.value.isNothing()) {
            for (const Source &source : field.sources) {
                if (source.length > 0)
                    m_ranges.append({source.begin, source.begin + source.length});
            }
        }
        collect(field.fields, hidden);
    }
}

bool Masking::hides(const Field &field) const
{
    if (m_reveal || field.value.isNothing())
        return false;
    const auto isHidden = [this](const Source &source) {
        const auto behind =
            std::upper_bound(m_ranges.begin(), m_ranges.end(), source.begin, [](quint32 at, Range range) {
                return at < range.end;
            });
        return source.length > 0 && behind != m_ranges.end() && behind->begin < source.begin + source.length;
    };
    return isMarked(field) || std::any_of(field.sources.begin(), field.sources.end(), isHidden);
}

QByteArray Masking::answer() const
{
    if (m_ranges.isEmpty())
        return m_product.answer;
    const QByteArray dots = '"' + maskedSecret.toUtf8() + '"';
    QByteArray masked;
    masked.reserve(m_product.answer.size());
    qsizetype at = 0;
    for (const Range range : m_ranges) {
        masked += m_product.answer.mid(at, qsizetype(range.begin) - at);
        masked += dots;
        at = range.end;
    }
    return masked + m_product.answer.mid(at);
}

} // namespace Vitrine
