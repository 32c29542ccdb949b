// SPDX-License-Identifier: Apache-2.0
#include "product/masking.h"

#include "product/display.h"
#include "product/echoes.h"
#include "product/secretvalues.h"

#include <algorithm>

namespace Vitrine {

namespace {

bool isMarked(const Field &field)
{
    return field.value.secret || field.value.kind == Kind::Secret;
}

} // namespace

Masking::Masking(const Product &product)
    : Masking(product, Cover{})
{
}

Masking::Masking(const Product &product, Cover cover)
    : m_hidesMarked(cover.secrets)
{
    for (const Section &section : product.sections)
        collect(section.fields, cover, false);
    for (const ByteRange range : cover.secrets ? product.veiled : QList<ByteRange>())
        m_ranges.append({range.begin, range.end, true});
    merge();
}

Masking::Masking(const QByteArray &answer, const QStringList &keys)
    : m_hidesMarked(true)
{
    const auto values = secretValues(answer, keys);
    for (const auto &[begin, end] : values)
        m_ranges.append({begin, end});
    const QList<ByteRange> elsewhere = Echoes(secretTexts(answer, keys)).in(answer);
    for (const ByteRange range : elsewhere)
        m_ranges.append({range.begin, range.end, true});
    merge();
}

void Masking::collect(const QList<Field> &fields, Cover cover, bool isCovered)
{
    for (const Field &field : fields) {
        const bool hidden =
            isCovered || (cover.secrets && isMarked(field)) || (cover.byRight && field.isHiddenByRight());
        if (hidden && !field.value.isNothing()) {
            for (const Source &source : field.sources) {
                if (source.length > 0)
                    m_ranges.append({source.begin, qsizetype(source.begin) + source.length});
            }
        }
        collect(field.fields, cover, hidden);
    }
}

void Masking::merge()
{
    std::sort(m_ranges.begin(), m_ranges.end(), [](Range a, Range b) {
        return a.begin < b.begin;
    });
    QList<Range> merged;
    for (const Range range : std::as_const(m_ranges)) {
        if (!merged.isEmpty() && range.begin < merged.constLast().end) {
            merged.last().end = std::max(merged.constLast().end, range.end);
            merged.last().isPart = merged.constLast().isPart && range.isPart;
        } else {
            merged.append(range);
        }
    }
    m_ranges = merged;
}

QList<Masking::Range>::const_iterator Masking::behind(qsizetype at) const
{
    return std::upper_bound(m_ranges.cbegin(), m_ranges.cend(), at, [](qsizetype place, Range range) {
        return place < range.end;
    });
}

bool Masking::hides(const Field &field) const
{
    if (!m_hidesMarked || field.value.isNothing())
        return false;
    const auto isHidden = [this](const Source &source) {
        const auto range = behind(source.begin);
        return source.length > 0 && range != m_ranges.cend() && range->begin < qsizetype(source.begin) + source.length;
    };
    return isMarked(field) || std::any_of(field.sources.begin(), field.sources.end(), isHidden);
}

QByteArray Masking::masked(const QByteArray &answer, qsizetype begin, qsizetype end) const
{
    const QByteArray dots = maskedSecret.toUtf8();
    QByteArray result;
    qsizetype at = begin;
    for (auto range = behind(begin); range != m_ranges.cend() && range->begin < end; ++range) {
        if (range->begin > at)
            result += answer.mid(at, range->begin - at);
        // what stands between quotes has them already
        const bool isQuoted = range->isPart || (range->begin > 0 && answer.at(range->begin - 1) == '"');
        result += isQuoted ? dots : '"' + dots + '"';
        at = range->end;
    }
    if (at < end)
        result += answer.mid(at, end - at);
    return result;
}

} // namespace Vitrine
