// SPDX-License-Identifier: Apache-2.0
#include "bulk/bulkmodel.h"

#include "inbackground.h"
#include "page/outcometext.h"
#include "product/availability.h"
#include "shown.h"

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Vitrine {

namespace {

constexpr qsizetype mostCharacters = 200;
constexpr qsizetype mostWords = 1'000;

struct Offered
{
    Term term;
    const char *title;
};

constexpr Offered offeredColumns[] = {
    {Term::Price, QT_TRANSLATE_NOOP("Vitrine::BulkModel", "Price")},
    {Term::Availability, QT_TRANSLATE_NOOP("Vitrine::BulkModel", "Availability")},
    {Term::InventoryLevel, QT_TRANSLATE_NOOP("Vitrine::BulkModel", "In stock")},
    {Term::Category, QT_TRANSLATE_NOOP("Vitrine::BulkModel", "Category")},
    {Term::Description, QT_TRANSLATE_NOOP("Vitrine::BulkModel", "Description")},
    {Term::DateCreated, QT_TRANSLATE_NOOP("Vitrine::BulkModel", "Created")},
    {Term::DateModified, QT_TRANSLATE_NOOP("Vitrine::BulkModel", "Changed")},
};

} // namespace

BulkModel::BulkModel(const Display &display, QObject *parent)
    : QAbstractTableModel(parent)
    , m_display(display)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &BulkModel::readWanted);
}

QList<Term> BulkModel::offered()
{
    QList<Term> terms;
    for (const Offered &each : offeredColumns)
        terms.append(each.term);
    return terms;
}

QString BulkModel::titleOf(Term term)
{
    for (const Offered &each : offeredColumns) {
        if (each.term == term)
            return tr(each.title);
    }
    return termName(term);
}

void BulkModel::setJournal(const BulkJournal *journal)
{
    beginResetModel();
    ++m_generation;
    m_journal = journal;
    m_rows.clear();
    m_wanted.clear();
    endResetModel();
}

void BulkModel::setAsking(bool asking)
{
    m_isAsking = asking;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, OutcomeColumn), index(rowCount() - 1, OutcomeColumn));
}

void BulkModel::setChosen(const QList<Term> &terms)
{
    beginResetModel();
    ++m_generation;
    m_chosen = terms;
    m_rows.clear();
    m_wanted.clear();
    endResetModel();
}

BulkModel::Row BulkModel::rowOf(const LookupResult &result, const Display &display, const QList<Term> &chosen)
{
    if (!result.product)
        return {.words = shownLine(result.message, mostWords), .isFound = false};
    const Product &product = *result.product;
    QStringList words = product.warnings + result.notices;
    words.removeDuplicates();
    Row row{.name = shownLine(display.name(product), mostCharacters),
            .words = shownLine(words.join(u' '), mostWords),
            .isWarned = !product.warnings.isEmpty()};
    for (const Term term : chosen) {
        const Field *field = product.field(term);
        const bool isThere = field != nullptr && !field->isHiddenByRight();
        std::optional<Nothing> nothing;
        if (isThere && field->value.isNothing()) {
            const auto *which = std::get_if<Nothing>(&field->value.meaning);
            nothing = which != nullptr ? *which : Nothing::NotSent;
        }
        const bool isAvailability = term == Term::Availability && !nothing; // a yes says nothing below its head
        const QString text = !isThere         ? QString()
                             : isAvailability ? Availability::of(product, display).text
                                              : display.text(*field);
        row.chosen.append(shownLine(text, mostCharacters));
        row.nothing.append(nothing);
    }
    return row;
}

void BulkModel::take(qsizetype question, const LookupResult &result)
{
    m_rows.insert(question, new Row(rowOf(result, m_display, m_chosen)));
    Q_EMIT dataChanged(index(int(question), 0), index(int(question), columnCount() - 1));
}

const BulkModel::Row *BulkModel::row(qsizetype question) const
{
    if (const Row *known = m_rows.object(question))
        return known;
    if (m_journal->outcome(question)) {
        m_wanted.insert(question);
        m_reading.start();
    }
    return nullptr;
}

void BulkModel::readWanted()
{
    if (m_journal == nullptr || m_wanted.isEmpty())
        return;
    std::vector<std::pair<qsizetype, std::function<Result<LookupResult>()>>> reading;
    for (const qsizetype question : std::as_const(m_wanted))
        reading.emplace_back(question, m_journal->reading(question));
    m_wanted.clear();
    using Rows = std::vector<std::pair<qsizetype, Row>>;
    const auto read = [reading = std::move(reading), display = m_display, chosen = m_chosen] {
        Rows rows;
        for (const auto &[question, result] : reading) {
            if (const Result<LookupResult> stored = result())
                rows.emplace_back(question, rowOf(*stored, display, chosen));
            else
                rows.emplace_back(question, Row{.words = stored.error().message({}), .isFound = false});
        }
        return rows;
    };
    inBackground(this, read, [this, generation = m_generation](const Rows &rows) {
        if (generation != m_generation)
            return;
        for (const auto &[question, row] : rows) {
            if (m_rows.contains(question)) // answered again meanwhile
                continue;
            m_rows.insert(question, new Row(row));
            Q_EMIT dataChanged(index(int(question), 0), index(int(question), columnCount() - 1));
        }
    });
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_journal == nullptr ? 0 : int(m_journal->plan().questions.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstChosen + int(m_chosen.size());
}

bool BulkModel::isProse(int column) const
{
    const Term term = m_chosen.value(column - FirstChosen, Term::Name);
    return column == NameColumn || term == Term::Category || term == Term::Description;
}

/** Figures stand at their column's end. */
QVariant BulkModel::alignment(int column) const
{
    const Term term = m_chosen.value(column - FirstChosen, Term::Name);
    const bool isFigure = column >= FirstChosen && (term == Term::Price || term == Term::InventoryLevel);
    return QVariant::fromValue((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

QString BulkModel::outcomeText(qsizetype question) const
{
    const std::optional<Outcome> outcome = m_journal->outcome(question);
    if (!outcome)
        return m_isAsking ? tr("Waiting") : tr("Not asked");
    const Row *known = *outcome == Outcome::Found ? row(question) : nullptr;
    return known != nullptr && known->isWarned ? tr("Found, with a warning") : outcomeTitle(*outcome);
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_journal == nullptr)
        return {};
    const qsizetype question = index.row();
    const std::optional<Outcome> outcome = m_journal->outcome(question);
    if (role == ToneRole) {
        if (!outcome)
            return int(Tone::Open);
        const Row *known = *outcome == Outcome::Found ? row(question) : nullptr;
        const bool isWarned = known != nullptr && known->isWarned;
        const bool isMissing = isWarned || *outcome == Outcome::NotFound || *outcome == Outcome::Skipped;
        return int(isMissing ? Tone::Missing : *outcome == Outcome::Found ? Tone::Good : Tone::Bad);
    }
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    const int chosen = index.column() - FirstChosen;
    if (role == NothingRole || role == WordsRole) {
        const Row *known = row(question);
        if (known == nullptr)
            return {};
        return role == WordsRole ? QVariant(known->words) : QVariant(known->nothing.value(chosen).has_value());
    }
    const bool isWhole = role == WholeRole || role == Qt::AccessibleTextRole;
    return isWhole || role == Qt::DisplayRole ? QVariant(text(index, isWhole)) : QVariant();
}

QString BulkModel::text(const QModelIndex &index, bool isWhole) const
{
    const qsizetype question = index.row();
    const BulkQuestion &asked = m_journal->plan().questions.at(question);
    switch (index.column()) {
    case IdColumn:
        return shownLine(asked.id, mostCharacters);
    case OutcomeColumn:
        return outcomeText(question);
    case ProfileColumn:
        return asked.profile < 0 ? QString() : m_journal->plan().profiles.at(asked.profile).name;
    default:
        break;
    }
    const Row *known = row(question);
    if (known == nullptr)
        return {};
    if (index.column() == NameColumn)
        return known->isFound ? known->name : shownLine(known->words, mostCharacters);
    const int chosen = index.column() - FirstChosen;
    const std::optional<Nothing> nothing = known->nothing.value(chosen);
    // below a head, and in a thousand rows, the short form says as much
    if (!isWhole && nothing == Nothing::NotOffered)
        return tr("not stated"); // “not offered” would be read of the product
    if (!isWhole && nothing == Nothing::Hidden)
        return tr("hidden");
    return known->chosen.value(chosen);
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IdColumn:
        return tr("Id");
    case OutcomeColumn:
        return tr("Outcome");
    case ProfileColumn:
        return tr("Profile");
    case NameColumn:
        return tr("Name");
    default:
        return titleOf(m_chosen.value(section - FirstChosen));
    }
}

} // namespace Vitrine
