// SPDX-License-Identifier: Apache-2.0
#include "form/formmodel.h"

#include "form/fieldtext.h"
#include "form/needless.h"
#include "form/records.h"
#include "inbackground.h"
#include "pictures/pictures.h"
#include "shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr size_t mostForTables = 50'000; ///< rows; in more nobody compares records, and to look at all takes long

int emptyFields(const Field &field)
{
    int count = hasOwnValue(field) && field.value.isNothing() && field.fields.isEmpty() && saysNothing(field) ? 1 : 0;
    for (const Field &inner : field.fields)
        count += emptyFields(inner);
    return count;
}

int hiddenFields(const Field &field)
{
    int count = field.isHiddenByRight() ? 1 : 0;
    for (const Field &inner : field.fields)
        count += hiddenFields(inner);
    return count;
}

} // namespace

FormModel::FormModel(const Display &display, QObject *parent)
    : QAbstractItemModel(parent)
    , m_display(display)
{
}

FormModel::~FormModel()
{
    freeInBackground(m_product);
}

FormModel::Shape FormModel::shapeOf(const Field &field)
{
    if (field.value.kind == Kind::StepState || (field.term == Term::ActionStatus && !field.fields.isEmpty()))
        return Shape::Step;
    if (field.term == Term::Offer && !field.fields.isEmpty())
        return Shape::Variant;
    return Shape::Row;
}

void FormModel::setProduct(const Product &product)
{
    beginResetModel();
    freeInBackground(m_product);
    m_product = product;
    m_masking = Masking(m_product);
    m_revealed.clear();
    m_matches.reset();
    m_empty = 0;
    m_hidden = 0;
    for (const Section &section : std::as_const(m_product.sections)) {
        for (const Field &field : section.fields) {
            m_empty += emptyFields(field);
            m_hidden += hiddenFields(field);
        }
    }
    m_needless = needlessFields(m_product);
    m_empty += int(m_needless.size());
    rebuild();
    endResetModel();
}

void FormModel::setMatches(const std::shared_ptr<const FormMatches> &matches)
{
    if (matches == m_matches)
        return;
    beginResetModel();
    m_matches = matches;
    m_revealed.clear();
    rebuild();
    endResetModel();
}

void FormModel::setEmptyShown(bool shown)
{
    if (shown == m_emptyShown)
        return;
    beginResetModel();
    m_emptyShown = shown;
    m_revealed.clear();
    rebuild();
    endResetModel();
}

void FormModel::setHiddenShown(bool shown)
{
    if (shown == m_hiddenShown)
        return;
    beginResetModel();
    m_hiddenShown = shown;
    m_revealed.clear();
    rebuild();
    endResetModel();
}

bool FormModel::isHidden(const Field &field) const
{
    return field.isHiddenByRight() && !m_hiddenShown;
}

bool FormModel::isShown(const Field &field) const
{
    return m_matches ? m_matches->shown.contains(&field)
                     : m_emptyShown || (!saysNothing(field) && !m_needless.contains(&field));
}

void FormModel::rebuild()
{
    m_nodes.clear();
    m_fields = 0;
    QList<const Section *> sections;
    for (const Section &section : std::as_const(m_product.sections)) {
        if (std::ranges::any_of(section.fields, [this](const Field &field) {
                return isShown(field);
            }))
            sections.append(&section);
    }
    m_sections = int(sections.size());
    for (const Section *section : std::as_const(sections))
        m_nodes.push_back({.section = section->id, .shape = Shape::Section, .row = int(m_nodes.size())});
    for (int i = 0; i < m_sections; ++i)
        appendFields(i, sections.at(i)->fields);
}

void FormModel::appendFields(int parent, const QList<Field> &fields)
{
    const int first = int(m_nodes.size());
    const SectionId section = m_nodes[size_t(parent)].section;
    const bool isWithinSecret = m_nodes[size_t(parent)].secret;
    const bool isTable = m_nodes[size_t(parent)].field && m_nodes.size() < mostForTables && areRecords(fields);
    for (const Field &field : fields) {
        if (!isShown(field))
            continue;
        m_nodes.push_back({.field = &field,
                           .section = section,
                           .shape = isHidden(field) ? Shape::Row
                                    : isTable       ? Shape::Variant
                                                    : shapeOf(field),
                           .secret = isWithinSecret || m_masking.hides(field),
                           .parent = parent,
                           .row = int(m_nodes.size()) - first});
        if (hasOwnValue(field) || isHidden(field))
            ++m_fields;
    }
    const int last = int(m_nodes.size());
    m_nodes[size_t(parent)].firstChild = first;
    m_nodes[size_t(parent)].children = last - first;
    for (int i = first; i < last; ++i) {
        const Field *field = m_nodes[size_t(i)].field;
        if (!isHidden(*field))
            appendFields(i, field->fields);
    }
}

const FormModel::Node *FormModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[size_t(index.internalId())] : nullptr;
}

FormModel::Shape FormModel::shape(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? node->shape : Shape::Row;
}

const Field *FormModel::field(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? node->field : nullptr;
}

SectionId FormModel::section(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node ? node->section : SectionId::Identity;
}

QString FormModel::valueText(const QModelIndex &index) const
{
    const Field *of = field(index);
    if (!of)
        return {};
    return fieldText(*of, m_display, sight(index));
}

QString FormModel::foldedText(const QModelIndex &index) const
{
    const Field *of = field(index);
    return of ? Vitrine::foldedText(*of, m_display, sight(index)) : QString();
}

QString FormModel::ageText(const QModelIndex &index) const
{
    const Field *of = field(index);
    const auto *instant = of ? std::get_if<Instant>(&of->value.meaning) : nullptr;
    if (!instant || isVeiled(index) || isSecret(index))
        return {};
    const QString age = ageOf(*instant, QDateTime::currentDateTimeUtc());
    return age.isEmpty() ? QString() : tr(", %1", "behind a date").arg(age);
}

Sight FormModel::sight(const QModelIndex &index) const
{
    if (isHidden(*field(index)))
        return Sight::Hidden;
    return !isSecret(index) ? Sight::Open : isRevealed(index) ? Sight::Revealed : Sight::Dots;
}

bool FormModel::isSecret(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node && node->field && node->secret && !node->field->value.isNothing() && !isHidden(*node->field);
}

bool FormModel::isVeiled(const QModelIndex &index) const
{
    const Field *of = field(index);
    return of && (isHidden(*of) || (isSecret(index) && !isRevealed(index)));
}

QString FormModel::noteText(const QModelIndex &index) const
{
    const Field *of = field(index);
    if (!of)
        return {};
    QString note = m_display.note(*of, {.seesHidden = m_hiddenShown});
    const auto add = [&note](const QString &more) {
        if (!more.isEmpty())
            note = note.isEmpty() ? more : QString(note + u" · "_s + more);
    };
    if (m_pictures && of->value.kind == Kind::Picture && !isVeiled(index))
        add(m_pictures->failure(of->value.text));
    if (m_matches) {
        const auto found = m_matches->elsewhere.find(of);
        add(found == m_matches->elsewhere.end() ? QString() : found->second);
    }
    return note;
}

bool FormModel::hasPicture(const QModelIndex &index) const
{
    const Field *of = field(index);
    return m_pictures && of && of->value.kind == Kind::Picture && !isSecret(index) && !isVeiled(index) &&
           m_pictures->mayShow(of->value.text) && m_pictures->failure(of->value.text).isEmpty();
}

void FormModel::setPictures(Pictures *pictures)
{
    m_pictures = pictures;
    connect(pictures, &Pictures::failed, this, [this] {
        if (m_sections > 0)
            Q_EMIT dataChanged(index(0, Label), index(m_sections - 1, Value));
    });
}

QImage FormModel::picture(const QModelIndex &index) const
{
    return hasPicture(index) ? m_pictures->picture(field(index)->value.text) : QImage();
}

bool FormModel::isRevealed(const QModelIndex &index) const
{
    return m_revealed.contains(node(index));
}

void FormModel::setRevealed(const QModelIndex &index, bool revealed)
{
    if (!isSecret(index) || revealed == isRevealed(index))
        return;
    if (revealed)
        m_revealed.insert(node(index));
    else
        m_revealed.erase(node(index));
    Q_EMIT dataChanged(index.siblingAtColumn(Label), index.siblingAtColumn(Value));
}

void FormModel::hideSecrets()
{
    const std::unordered_set<int> revealed = std::exchange(m_revealed, {});
    for (const int node : revealed) {
        const int row = m_nodes[size_t(node)].row;
        Q_EMIT dataChanged(createIndex(row, Label, quintptr(node)), createIndex(row, Value, quintptr(node)));
    }
}

QModelIndex FormModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= Columns || row >= rowCount(parent))
        return {};
    const Node *node = nodeOf(parent);
    return createIndex(row, column, quintptr(node ? node->firstChild + row : row));
}

QModelIndex FormModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    if (!node || node->parent < 0)
        return {};
    return createIndex(m_nodes[size_t(node->parent)].row, Label, quintptr(node->parent));
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_sections;
    return parent.column() == Label ? nodeOf(parent)->children : 0;
}

int FormModel::columnCount(const QModelIndex &parent) const
{
    return parent.column() > Label ? 0 : Columns;
}

QString FormModel::countText(const QModelIndex &section) const
{
    int variants = 0;
    int steps = 0;
    const Node &node = m_nodes[size_t(FormModel::node(section))]; // its heading is painted often, and its rows are many
    const int end = node.firstChild + node.children;
    for (int i = node.firstChild; i < end; ++i) {
        variants += m_nodes[size_t(i)].shape == Shape::Variant ? 1 : 0;
        steps += m_nodes[size_t(i)].shape == Shape::Step ? 1 : 0;
    }
    if (variants == 1 && onlyCell(index(node.children - 1, Label, section)).isValid())
        variants = 0; // a row as any other
    if (variants > 0)
        return tr("%n variant(s)", nullptr, variants);
    if (steps > 0)
        return tr("%n step(s)", nullptr, steps);
    return {};
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    const Node *node = nodeOf(index);
    if (!node)
        return {};
    const QString label = node->field ? node->field->label : titleOf(node->section);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Label)
            return shownLine(label);
        return node->field ? shown(valueText(index)) : countText(index.siblingAtColumn(Label));
    case Qt::AccessibleTextRole:
        if (!node->field)
            return label;
        if (index.column() == Value)
            return shown(valueText(index) + ageText(index));
        return hasOwnValue(*node->field) || isHidden(*node->field)
                   ? tr("%1: %2").arg(shownLine(label), shownLine(valueText(index) + ageText(index)))
                   : shownLine(label);
    case Qt::AccessibleDescriptionRole:
        if (!node->field)
            return QString();
        return shownLine(noteText(index).isEmpty() ? node->field->help : noteText(index));
    default:
        return {};
    }
}

QVariant FormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Label ? tr("Field") : tr("Value");
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace Vitrine
