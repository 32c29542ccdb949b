// SPDX-License-Identifier: Apache-2.0
#include "raw/rawmodel.h"

#include "inbackground.h"
#include "shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

RawModel::~RawModel()
{
    stop();
}

void RawModel::stop()
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
}

void RawModel::setAnswer(const QByteArray &answer, const Masking &masking)
{
    stop();
    beginResetModel();
    m_answer = answer;
    m_masking = masking;
    m_lines.clear();
    m_isJson = looksLikeJson(m_answer);
    endResetModel();

    m_stop = std::make_shared<std::atomic<bool>>(false);
    inBackground(
        this,
        [answer, stop = m_stop] {
            return rawLines(answer, *stop);
        },
        [this, mine = m_stop](std::vector<RawLine> lines) {
            if (mine != m_stop)
                return; // Another answer came meanwhile.
            beginResetModel();
            m_lines = std::move(lines);
            m_longest = 0;
            for (const RawLine &line : m_lines)
                m_longest = qMax(m_longest, int(line.length) + 2 * line.indent);
            m_stop.reset();
            endResetModel();
            Q_EMIT ready();
        });
}

int RawModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString RawModel::text(const RawLine &line) const
{
    return QString::fromUtf8(m_masking.masked(m_answer, line.begin, qsizetype(line.begin) + line.length));
}

std::pair<qsizetype, qsizetype> RawModel::bytesOf(int row) const
{
    const RawLine &line = m_lines[size_t(row)];
    return {line.begin, qsizetype(line.begin) + line.length};
}

std::optional<std::pair<int, int>> RawModel::rowsOf(qsizetype begin, qsizetype end) const
{
    const auto first = std::ranges::partition_point(m_lines, [begin](const RawLine &line) {
        return qsizetype(line.begin) + line.length <= begin;
    });
    const auto behind = std::ranges::partition_point(m_lines, [end](const RawLine &line) {
        return line.begin < end;
    });
    if (first >= behind)
        return std::nullopt;
    return std::pair(int(first - m_lines.begin()), int(behind - m_lines.begin()) - 1);
}

RawLine RawModel::whole(int row) const
{
    auto first = size_t(row);
    while (first > 0 && m_lines[first].goesOn)
        --first;
    RawLine whole = m_lines[first];
    for (size_t i = first + 1; i < m_lines.size() && m_lines[i].goesOn; ++i)
        whole.length += m_lines[i].length;
    return whole;
}

QString RawModel::wholeLine(int row) const
{
    return text(whole(row));
}

std::function<QString()> RawModel::writerOf(const QItemSelection &rows) const
{
    std::vector<RawLine> lines;
    for (const QItemSelectionRange &range : rows) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (row == range.top() || !m_lines[size_t(row)].goesOn)
                lines.push_back(whole(row));
        }
    }
    return [answer = m_answer, masking = m_masking, lines]() mutable {
        std::ranges::sort(lines, {}, &RawLine::begin);
        const auto twice = std::ranges::unique(lines, {}, &RawLine::begin); // chosen in pieces
        lines.erase(twice.begin(), twice.end());
        QByteArrayList texts;
        for (const RawLine &line : lines)
            texts.append(masking.masked(answer, line.begin, qsizetype(line.begin) + line.length));
        return QString::fromUtf8(texts.join('\n'));
    };
}

QVariant RawModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RawLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shownLine(text(line), 500);
    case NumberRole:
        return line.goesOn ? 0 : index.row() + 1;
    case IndentRole:
        return int(line.indent);
    case GoesOnRole:
        return line.goesOn;
    default:
        return {};
    }
}

} // namespace Vitrine
