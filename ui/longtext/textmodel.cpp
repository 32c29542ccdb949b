// SPDX-License-Identifier: Apache-2.0
#include "longtext/textmodel.h"

#include "inbackground.h"
#include "shown.h"

#include <algorithm>

namespace Vitrine {

TextModel::~TextModel()
{
    stop();
}

void TextModel::stop()
{
    if (m_stop)
        m_stop->store(true);
    m_stop.reset();
}

void TextModel::setText(const QString &text)
{
    stop();
    beginResetModel();
    m_text = text;
    m_lines.clear();
    endResetModel();
    if (m_width > 0)
        breakAnew();
}

void TextModel::setWidth(int width, const QFont &font)
{
    if (width == m_width && font == m_font)
        return;
    m_width = width;
    m_font = font;
    breakAnew();
}

void TextModel::breakAnew()
{
    stop();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    inBackground(
        this,
        [text = m_text, font = m_font, width = m_width, stop = m_stop] {
            return textLines(text, font, width, *stop);
        },
        [this, mine = m_stop](std::vector<TextLine> lines) {
            if (mine != m_stop)
                return; // Another text or another width came meanwhile.
            m_stop.reset();
            beginResetModel();
            m_lines = std::move(lines);
            endResetModel();
            Q_EMIT ready();
        });
}

int TextModel::rowOf(qsizetype at) const
{
    const auto behind = std::ranges::upper_bound(m_lines, at, {}, [](const TextLine &line) {
        return qsizetype(line.begin);
    });
    return int(behind - m_lines.begin()) - 1;
}

std::pair<qsizetype, qsizetype> TextModel::charactersOf(int row) const
{
    const TextLine &line = m_lines[size_t(row)];
    return {line.begin, qsizetype(line.begin) + line.length};
}

int TextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TextLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QString text = shown(m_text.mid(line.begin, line.length), line.length);
        while (text.endsWith(u'\n'))
            text.chop(1);
        return text;
    }
    case RightToLeftRole:
        return line.isRightToLeft;
    default:
        return {};
    }
}

} // namespace Vitrine
