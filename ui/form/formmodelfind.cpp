// SPDX-License-Identifier: Apache-2.0
/// Where in a FormModel something stands; the rest of it is in formmodel.cpp.
#include "form/formmodel.h"

#include <algorithm>

namespace Vitrine {

QModelIndex FormModel::indexOf(const Field *field) const
{
    const auto node = std::ranges::find(m_nodes, field, &Node::field);
    return !field || node == m_nodes.end() ? QModelIndex()
                                           : createIndex(node->row, Label, quintptr(node - m_nodes.begin()));
}

QModelIndex FormModel::indexOfBytes(qsizetype begin, qsizetype end) const
{
    int within = -1;
    int around = -1;
    qsizetype first = end;
    qsizetype narrowest = m_product.answer.size() + 1;
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        if (!m_nodes[node].field)
            continue;
        for (const Source &source : m_nodes[node].field->sources) {
            const qsizetype from = source.begin;
            if (from >= begin && from < first) {
                first = from;
                within = int(node);
            } else if (from < begin && from + source.length > begin && source.length < narrowest) {
                narrowest = source.length;
                around = int(node);
            }
        }
    }
    const int found = within >= 0 ? within : around;
    return found < 0 ? QModelIndex() : createIndex(m_nodes[size_t(found)].row, Label, quintptr(found));
}

QModelIndex FormModel::onlyCell(const QModelIndex &variant) const
{
    if (shape(variant) != Shape::Variant || rowCount(variant) != 1)
        return {};
    const QModelIndex cell = index(0, 0, variant);
    const bool saysItAll = rowCount(cell) == 0 && cell.data() == variant.data() && noteText(variant).isEmpty();
    return saysItAll ? cell : QModelIndex();
}

RowKey FormModel::keyOf(const QModelIndex &index) const
{
    RowKey key{.section = section(index)};
    if (const Field *of = field(index)) {
        key.field = of;
        key.pointer = of->sources.isEmpty() ? QString() : of->sources.first().pointer;
        key.key = of->key;
        key.label = of->label;
    }
    return key;
}

QModelIndex FormModel::indexOf(const RowKey &wanted) const
{
    const auto at = [this](const Node *node) {
        return createIndex(node->row, Label, quintptr(node - m_nodes.data()));
    };
    if (const QModelIndex same = indexOf(wanted.field); same.isValid())
        return same;
    const Node *here = nullptr;  // something else was read from the same place
    const Node *named = nullptr; // it was read from another place
    for (const Node &node : m_nodes) {
        if (!wanted.field || !node.field) {
            if (!wanted.field && !node.field && node.section == wanted.section)
                return at(&node);
            continue;
        }
        const bool isNamed = node.field->label == wanted.label && node.field->key == wanted.key;
        const bool isHere = !wanted.pointer.isEmpty() && !node.field->sources.isEmpty() &&
                            node.field->sources.first().pointer == wanted.pointer;
        if (isHere && isNamed)
            return at(&node);
        if (isHere && !here)
            here = &node;
        if (isNamed && !named && node.section == wanted.section)
            named = &node;
    }
    return here ? at(here) : named ? at(named) : QModelIndex();
}

} // namespace Vitrine
